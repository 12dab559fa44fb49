//! Where a document uses one wrong URN: in `schemas`, as the name of an object, or both. It is one
//! mistake, so it is one finding, and the mend renames every place at once.

use crate::check::mend::Mend;
use crate::check::place::name_inside;
use crate::json::document::{Member, Node};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::scim::belongs::belongs;
use crate::scim::dialect::Dialect;
use crate::scim::meaning::is_urn;
use crate::scim::user::{Declared, schemas};
use crate::urn;
use std::collections::BTreeMap;

/// How many URNs are compared one by one, and how many entries are mended so.
const FEW: usize = 20;

/// One URN and its places.
#[derive(Clone, Debug)]
pub struct UrnUse<'a> {
    /// As it is written.
    pub text: &'a str,
    /// Its entries in `schemas`.
    pub entries: Vec<Declared<'a>>,
    /// The members of this name.
    pub members: Vec<&'a Member>,
}

/// Every URN that the document uses, in the order of the text.
pub fn uses<'a>(dialect: &Dialect, root: &'a Node) -> Vec<UrnUse<'a>> {
    let mut list = List::default();
    for it in schemas(root) {
        list.of(it.text).entries.push(it);
    }
    for member in root.members() {
        if is_urn(dialect, &member.name) && belongs(dialect, &member.name).is_none() {
            list.of(&member.name).members.push(member);
        }
    }
    list.uses
}

/// The URNs so far. From a few on they are found by an index, not by looking at each.
#[derive(Default)]
struct List<'a> {
    uses: Vec<UrnUse<'a>>,
    index: BTreeMap<&'a str, usize>,
}

impl<'a> List<'a> {
    fn of(&mut self, text: &'a str) -> &mut UrnUse<'a> {
        let count = self.uses.len();
        let at = match count {
            ..=FEW => self.uses.iter().position(|it| it.text == text),
            _ => self.index.get(text).copied(),
        };
        let at = at.unwrap_or(count);
        if at == count {
            self.uses.push(UrnUse { text, entries: Vec::new(), members: Vec::new() });
            if count == FEW {
                self.index = self.uses.iter().enumerate().map(|(at, it)| (it.text, at)).collect();
            } else if count > FEW {
                self.index.insert(text, at);
            }
        }
        #[expect(clippy::indexing_slicing, reason = "`at` was found or just pushed")]
        &mut self.uses[at]
    }
}

impl UrnUse<'_> {
    /// The first place: its pointer and the bytes to underline.
    pub fn place(&self) -> (Pointer, Span) {
        match (self.entries.first(), self.members.first()) {
            (Some(entry), _) => (entry.pointer(), entry.node.span),
            (None, Some(member)) => (Pointer::of([self.text]), member.name_span),
            (None, None) => Default::default(),
        }
    }

    /// Takes every entry out of `schemas`.
    pub fn undeclared(&self) -> Mend {
        let entries = self.entries.iter().take(FEW).rev();
        entries.fold(Mend::new(), |mend, it| mend.remove(&it.pointer()))
    }

    /// Writes `right` in every place; an entry beside one that is right already goes. Nothing
    /// where that would make two objects of one name.
    pub fn renamed(&self, root: &Node, right: &str) -> Option<Mend> {
        let is_twice = !self.members.is_empty() && root.member_like(right).is_some();
        if is_twice || self.entries.len() > FEW {
            return None;
        }
        let is_declared = schemas(root).any(|it| urn::same(it.text, right));
        let names = self
            .members
            .iter()
            .map(|it| Edit { span: name_inside(it), replacement: right.to_owned() });
        let names: Vec<Edit> = names.collect();
        let mut mend = Mend::new().edit(names);
        for (at, entry) in self.entries.iter().enumerate().rev() {
            mend = match is_declared || at > 0 {
                true => mend.remove(&entry.pointer()),
                false => mend.set(&entry.pointer(), string(right)),
            };
        }
        Some(mend)
    }
}
