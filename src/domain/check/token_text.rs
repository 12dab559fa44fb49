//! A pasted token, taken apart once for all rules about tokens. It is in one state, and each state
//! is one rule's business: so one fault is one finding. The token itself never leaves here.

use crate::access::jwt::{self, Claims};
use crate::access::jwt_form::JwtForm;
use crate::access::pasted::Pasted;
use crate::check::placeholder::is_placeholder;
use crate::json::position::Span;

/// What the text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenState {
    /// Nothing, or a scheme alone.
    Empty,
    /// JSON without an `access_token`, or broken JSON.
    NoAnswer,
    /// Another secret, by the name that stands before it.
    Named(&'static str),
    /// A word in the place of a token.
    Placeholder,
    /// Holds something that no token does (RFC 6750 §2.1); its bytes.
    Foreign(Span),
    /// A token that does not tell what is in it.
    Opaque,
    /// A JWT of which something is missing: `at its end`.
    Cut(&'static str),
    /// A whole JWT, and what it says of itself.
    Jwt(Box<Claims>),
}

/// A pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenText {
    /// Where the token stands.
    pub pasted: Pasted,
    /// What it is.
    pub state: TokenState,
    /// The white space inside what otherwise is a JWT.
    pub gaps: Vec<Span>,
}

impl TokenText {
    /// Takes `text` apart.
    pub fn read(text: &str) -> Self {
        let pasted = Pasted::read(text);
        let inner = pasted.span.of(text);
        let joined: String = inner.split_whitespace().collect();
        let is_joinable = joined.starts_with("eyJ");
        let gaps = if is_joinable { gaps(inner, pasted.span.start) } else { Vec::new() };
        let token = if is_joinable { joined.as_str() } else { inner };
        let state = state(&pasted, token, inner);
        Self { pasted, state, gaps }
    }

    /// The token's bytes and its claims, where it is a whole JWT.
    pub fn claims(text: &str) -> Option<(Span, Box<Claims>)> {
        let Self { pasted, state, .. } = Self::read(text);
        match state {
            TokenState::Jwt(claims) => Some((pasted.span, claims)),
            _ => None,
        }
    }
}

fn state(pasted: &Pasted, token: &str, inner: &str) -> TokenState {
    match pasted.name {
        _ if pasted.is_answer && token.is_empty() => return TokenState::NoAnswer,
        _ if token.is_empty() => return TokenState::Empty,
        Some(name) if name != "access_token" => return TokenState::Named(name),
        _ if is_placeholder(token) => return TokenState::Placeholder,
        _ => {}
    }
    if token.starts_with("eyJ") && (token.ends_with('…') || token.ends_with("...")) {
        return TokenState::Cut("at its end");
    }
    let is_of_tokens = |it: char| it.is_ascii_alphanumeric() || "-._~+/=".contains(it);
    let is_space = |it: char| it.is_whitespace() && token.starts_with("eyJ");
    if let Some((at, foreign)) =
        inner.char_indices().find(|(_, it)| !is_of_tokens(*it) && !is_space(*it))
    {
        let at = pasted.span.start + at;
        return TokenState::Foreign(Span::new(at, at + foreign.len_utf8()));
    }
    match JwtForm::of(token) {
        JwtForm::Opaque => TokenState::Opaque,
        JwtForm::Cut(place) => TokenState::Cut(place),
        JwtForm::Whole => TokenState::Jwt(Box::new(jwt::read(token).unwrap_or_default())),
    }
}

/// The runs of white space in `text`, which begins at byte `start`.
fn gaps(text: &str, start: usize) -> Vec<Span> {
    let mut gaps: Vec<Span> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, it)| it.is_whitespace()) {
        let (at, end) = (start + at, start + at + letter.len_utf8());
        match gaps.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => gaps.push(Span::new(at, end)),
        }
    }
    gaps
}
