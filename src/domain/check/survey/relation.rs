//! What the first look keeps of a user to hold its parts against each other.

use crate::check::survey::role::{CORE, Role, declared};
use crate::check::survey::same::same;
use crate::check::survey::value::Value;

/// How many values of one list are compared with each other.
const VALUES: usize = 4;

/// Values and bits that belong together; a value that was not met is empty.
#[derive(Clone, Copy, Debug, Default)]
pub struct Relation<'a> {
    /// The URNs in `schemas`.
    declared: u8,
    /// The extensions whose objects are there.
    present: u8,
    user_name: &'a [u8],
    external_id: &'a [u8],
    domain: &'a [u8],
    principal: &'a [u8],
    /// The values of the entries of the list: there is never one inside another.
    values: [&'a [u8]; VALUES],
}

impl<'a> Relation<'a> {
    /// A URN in `schemas`; `false` where it is unknown or stands there twice.
    pub fn declare(&mut self, urn: &[u8]) -> bool {
        let bit = declared(urn).unwrap_or_default();
        let is_new = bit != 0 && self.declared & bit == 0;
        self.declared |= bit;
        is_new
    }

    /// The object of an extension.
    pub fn meet(&mut self, urn: &str) {
        self.present |= declared(urn.as_bytes()).unwrap_or_default();
    }

    /// A value; `false` where an entry before it in the list has the same, or where the list is
    /// too long to tell.
    #[inline]
    pub fn take(&mut self, value: Value, text: &'a [u8]) -> bool {
        match value.role {
            Role::Alone => {}
            Role::Value => return self.is_new(value.entry, text),
            Role::UserName => self.user_name = text,
            Role::ExternalId => self.external_id = text,
            Role::Domain => self.domain = text,
            Role::Principal => self.principal = text,
        }
        true
    }

    fn is_new(&mut self, entry: usize, text: &'a [u8]) -> bool {
        let is_new = self.values.iter().take(entry).all(|it| !it.eq_ignore_ascii_case(text));
        let place = self.values.get_mut(entry);
        place.map(|it| *it = text).is_some() && is_new
    }

    /// Whether every extension that is there is declared, and no other.
    pub fn is_declared(&self) -> bool {
        self.declared == self.present | CORE
    }

    /// Whether no value contradicts another: `domains` are the directory's, none where none is
    /// known.
    pub fn agrees(&self, domains: &[String]) -> bool {
        (self.user_name.is_empty() || !self.user_name.eq_ignore_ascii_case(self.external_id))
            && self.is_principal_right()
            && (domains.is_empty() || domains.iter().any(|it| same(it.as_bytes(), self.domain)))
    }

    fn is_principal_right(&self) -> bool {
        let Some(at) = self.principal.iter().position(|&it| it == b'@') else { return true };
        let (local, domain) = self.principal.split_at(at);
        (self.domain.is_empty() || same(domain.get(1..).unwrap_or_default(), self.domain))
            && (self.user_name.is_empty() || is_same_name(local, self.user_name))
    }
}

/// Whether two names have the same letters and digits.
fn is_same_name(left: &[u8], right: &[u8]) -> bool {
    let letters = |it: &'_ [u8]| -> Vec<u8> {
        it.iter().filter(|it| it.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).collect()
    };
    same(left, right) || letters(left) == letters(right)
}
