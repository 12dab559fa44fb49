//! What the first look keeps of a user to hold its parts against each other.

use crate::check::survey::plan::{Plan, declared};
use crate::json::position::Span;
use crate::urn;

/// Spans and bits that belong together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Relation {
    /// The URNs in `schemas`.
    declared: u8,
    /// The extensions whose objects are there.
    present: u8,
    /// The value of `userName`, without quotes.
    user_name: Span,
    /// The value of `externalId`, without quotes.
    external_id: Span,
    /// The value of `domain`, without quotes.
    domain: Span,
    /// The value of `userPrincipalName`, without quotes.
    principal: Span,
}

impl Relation {
    /// A URN in `schemas`; `false` where it is unknown or stands there twice.
    pub fn declare(&mut self, text: &str) -> bool {
        let bit = declared(text).unwrap_or_default();
        let is_new = bit != 0 && self.declared & bit == 0;
        self.declared |= bit;
        is_new
    }

    /// The object of an extension.
    pub fn meet(&mut self, urn: &str) {
        self.present |= declared(urn).unwrap_or_default();
    }

    /// A value that is held against others.
    pub fn keep(&mut self, name: &str, span: Span) {
        match name {
            "userName" => self.user_name = span,
            "externalId" => self.external_id = span,
            "domain" => self.domain = span,
            "userPrincipalName" => self.principal = span,
            _ => {}
        }
    }

    /// Whether nothing contradicts.
    pub fn holds(&self, text: &str, plan: &Plan) -> bool {
        let domain = self.domain.of(text);
        let principal = self.principal.of(text).split_once('@');
        let (user_name, external_id) = (self.user_name.of(text), self.external_id.of(text));
        (user_name.is_empty() || !user_name.eq_ignore_ascii_case(external_id))
            && self.declared == self.present | declared(urn::CORE).unwrap_or_default()
            && principal.is_none_or(|(local, suffix)| {
                (domain.is_empty() || suffix == domain)
                    && (user_name.is_empty() || is_same_name(local, user_name))
            })
            && (plan.domains.is_empty() || plan.domains.iter().any(|it| it == domain))
    }
}

/// Whether two names have the same letters and digits.
fn is_same_name(left: &str, right: &str) -> bool {
    let [left, right] = [left, right]
        .map(|it| it.bytes().filter(u8::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()));
    left.eq(right)
}
