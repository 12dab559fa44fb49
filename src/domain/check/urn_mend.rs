//! Mends of a wrong URN: every place at once.

use crate::check::mend::Mend;
use crate::check::place::name_inside;
use crate::check::urn_use::UrnUse;
use crate::json::document::Node;
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::scim::user::schemas;
use crate::urn;

/// How many entries are mended one by one.
const FEW: usize = 20;

impl UrnUse<'_> {
    /// Takes every entry out of `schemas`.
    pub fn undeclared(&self) -> Mend {
        let entries = self.entries.iter().take(FEW).rev();
        entries.fold(Mend::new(), |mend, it| mend.remove(&it.pointer()))
    }

    /// Writes `right` in every place; an entry beside one that is right already goes. Nothing
    /// where that would make two objects of one name.
    pub fn renamed(&self, root: &Node, right: &str) -> Option<Mend> {
        let is_other = |text: &str| text != self.text && urn::same(text, right);
        let is_twice =
            !self.members.is_empty() && root.members().iter().any(|it| is_other(&it.name));
        // Nobody mends a list of hundreds one by one.
        let is_heap = self.entries.len() > FEW || schemas(root).nth(10 * FEW).is_some();
        if is_twice || is_heap {
            return None;
        }
        let is_declared = schemas(root).any(|it| is_other(it.text));
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
