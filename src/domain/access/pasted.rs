//! Finds the token in what a person pasted: alone, under its scheme or its name, in quotes, or in
//! the whole answer. It does not judge the token.

use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::json::position::Span;

/// Under which names secrets like it come; the first is the one that is wanted.
const NAMES: [&str; 4] = ["access_token", "refresh_token", "id_token", "sessionToken"];

/// A pasted text, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// The token with the white space inside it; empty where there is none.
    pub span: Span,
    /// The name that stood before it.
    pub name: Option<&'static str>,
    /// Whether the text is, or begins like, a JSON object.
    pub is_answer: bool,
}

impl Pasted {
    /// Takes `text` apart.
    pub fn read(text: &str) -> Self {
        match text.trim_start().starts_with('{') {
            true => Self::answer(text),
            false => Self::plain(text),
        }
    }

    fn answer(text: &str) -> Self {
        let root = grammar::read(text).ok();
        let span = root.as_ref().and_then(access_token).map(|node| {
            // Between the quotes; what a token is made of needs no escape.
            Span::new(node.span.start + 1, node.span.end.saturating_sub(1))
        });
        Self { span: span.unwrap_or_default(), name: None, is_answer: true }
    }

    fn plain(text: &str) -> Self {
        let is_after = |it: char| it.is_whitespace() || matches!(it, '"' | '\'' | ',' | ';');
        let end = text.trim_end_matches(is_after).len();
        let mut rest = text.get(..end).unwrap_or_default();
        let mut name = None;
        loop {
            rest =
                rest.trim_start_matches(|it: char| it.is_whitespace() || matches!(it, '"' | '\''));
            let named = NAMES.iter().find_map(|it| Some((*it, after_name(rest, it)?)));
            if let Some((found, shorter)) = named {
                (name, rest) = (Some(found), shorter);
            } else if let Some(shorter) = after_name(rest, "authorization") {
                rest = shorter;
            } else if let Some(shorter) =
                ["bearer", "hzn"].iter().find_map(|it| after_scheme(rest, it))
            {
                rest = shorter;
            } else {
                break;
            }
        }
        Self { span: Span::new(end - rest.len(), end), name, is_answer: false }
    }
}

/// The member that holds the token of an answer (RFC 6749 §5.1).
pub fn access_token(root: &Node) -> Option<&Node> {
    let node = &root.member("access_token")?.node;
    matches!(&node.value, Value::String(text) if !text.is_empty()).then_some(node)
}

/// What follows `name` and a colon or an equals sign.
fn after_name<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = after_word(text, name)?.trim_start_matches(['"', '\'']);
    rest.trim_start().strip_prefix([':', '='])
}

/// What follows an authentication scheme and a space; nothing where the scheme is all there is.
fn after_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let rest = after_word(text, scheme)?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then_some(rest)
}

fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(word.len())?;
    head.eq_ignore_ascii_case(word).then_some(rest)
}
