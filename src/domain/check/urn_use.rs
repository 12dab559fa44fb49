//! Where a document uses one wrong URN: in `schemas`, as the name of an object, or both. It is one
//! mistake, so it is one finding. How it is mended is `urn_mend`'s.

use crate::check::repeated::repeated;
use crate::json::document::{Member, Node};
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::scim::belongs::belongs;
use crate::scim::dialect::Dialect;
use crate::scim::meaning::is_urn;
use crate::scim::tenant_urn::is_flat;
use crate::scim::user::{Declared, schemas};

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

/// Every URN that the document uses, in the order of the text: `schemas` first.
pub fn uses<'a>(dialect: &Dialect, root: &'a Node) -> Vec<UrnUse<'a>> {
    let entries: Vec<Declared<'a>> = schemas(root).collect();
    let is_use = |it: &&Member| is_container(dialect, &it.name);
    let members: Vec<&Member> = root.members().iter().filter(is_use).collect();
    let declared = entries.iter().map(|it| it.text);
    let texts: Vec<&str> = declared.chain(members.iter().map(|it| it.name.as_str())).collect();
    let mut uses: Vec<UrnUse<'a>> = Vec::new();
    // Which use each text belongs to.
    let mut of: Vec<usize> = Vec::with_capacity(texts.len());
    for (at, earlier) in repeated(&texts, false).into_iter().enumerate() {
        let it = earlier.and_then(|earlier| of.get(earlier).copied()).unwrap_or(uses.len());
        of.push(it);
        let (entry, member) =
            (entries.get(at), at.checked_sub(entries.len()).and_then(|at| members.get(at)));
        if it == uses.len() {
            let text = entry.map(|it| it.text).or(member.map(|it| it.name.as_str()));
            let text = text.unwrap_or_default();
            uses.push(UrnUse { text, entries: Vec::new(), members: Vec::new() });
        }
        if let Some(one) = uses.get_mut(it) {
            one.entries.extend(entry.copied());
            one.members.extend(member.copied());
        }
    }
    uses
}

/// Whether a member of this name is the object of an extension, under whatever URN.
pub fn is_container(dialect: &Dialect, name: &str) -> bool {
    is_urn(dialect, name) && belongs(dialect, name).is_none() && !is_flat(name)
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
}
