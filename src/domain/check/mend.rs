//! A mend in the making: its steps are named one after the other; nothing is edited yet.

use std::borrow::Cow;

use crate::check::fix::Fix;
use crate::check::step::Step;
use crate::json::edit::Edit;
use crate::pointer::Pointer;

/// A mend in the making.
#[derive(Clone, Debug, Default)]
pub struct Mend(Vec<Step>);

impl Mend {
    /// Nothing to do yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Does these edits of the text as it is; they must not overlap. Only as a first step.
    #[inline(never)]
    pub fn edit(mut self, edits: Vec<Edit>) -> Self {
        if !edits.is_empty() {
            self.0.push(Step::Edits(edits));
        }
        self
    }

    /// Writes `json` at this place.
    pub fn set(mut self, at: &Pointer, json: impl Into<String>) -> Self {
        self.0.push(Step::Set(at.clone(), json.into()));
        self
    }

    /// Takes this place out.
    #[inline(never)]
    pub fn remove(mut self, at: &Pointer) -> Self {
        self.0.push(Step::Remove(at.clone()));
        self
    }

    /// Names this URN in `schemas`, unless it is there.
    #[inline(never)]
    pub fn declare(mut self, urn: &str) -> Self {
        self.0.push(Step::Declare(urn.to_owned()));
        self
    }

    /// The mend under this title; `None` where there is nothing to do.
    pub fn fix(self, title: impl Into<Cow<'static, str>>) -> Option<Fix> {
        (!self.0.is_empty()).then(|| Fix { title: title.into(), steps: self.0, within: None })
    }
}

#[cfg(test)]
mod tests {
    use crate::check::mend::Mend;
    use crate::json::edit::apply;
    use crate::pointer::Pointer;

    #[test]
    fn steps_become_small_edits_of_the_first_text() {
        let text = r#"{"é": 1, "b": {"x": 1}, "c": [2]}"#;
        let mend = Mend::new()
            .remove(&Pointer::of(["é"]))
            .set(&Pointer::of(["b", "y"]), "true")
            .set(&Pointer::of(["b", "y"]), "false")
            .set(&Pointer::of(["c", "-"]), "3");
        let edits = mend.fix("").unwrap().edits(text);
        assert_eq!(apply(text, &edits), r#"{"b": {"x": 1, "y": false}, "c": [2, 3]}"#);
        assert_eq!(edits.len(), 3);
        assert_eq!(Mend::new().fix(""), None);
    }
}
