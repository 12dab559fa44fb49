//! Takes a pasted text: tells whether it is a document, an answer or a message, and reads it.

use std::rc::Rc;

use domain::check::guess::guess;
use domain::check::subject::Kind;
use domain::explain::at_hand::AtHand;
use domain::explain::pasted::pasted::pasted;
use domain::explain::pasted::samples::SAMPLES;
use domain::explain::pasted::unrecognised::unrecognised;
use domain::wire::secrets_anywhere::secrets_anywhere;

use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::part::Part;

impl Model {
    /// Takes a text to check or to explain, and tells which it is unless the person said it.
    pub fn take_pasted(&mut self, text: Rc<str>) {
        let (edited, judged) = (self.context(Doc::User), self.context(Doc::Check));
        let hand = AtHand {
            tenant: self.connect.tenant.as_ref(),
            user: &self.user.draft.text,
            directory: &self.directory.draft.text,
            context: &edited,
            pasted: &judged,
        };
        let answer = match (self.check.chosen_kind, self.check.is_answer) {
            (Some(_), _) => None,
            (None, true) if text.trim().is_empty() => None,
            (None, true) => Some(pasted(&text, &hand).unwrap_or_else(unrecognised)),
            (None, false) => pasted(&text, &hand),
        };
        let check = &mut self.check;
        check.told_kind = guess(&text);
        let chosen = check.chosen_kind.unwrap_or(check.told_kind);
        (check.draft.part, check.draft.kind) = match answer.as_ref().map(|it| it.document) {
            Some(Some((span, kind))) => (Part::of_span(&text, span), kind),
            Some(None) => (Part::Nothing, Kind::User),
            None => (Part::Whole, chosen),
        };
        check.answer = answer.map(Rc::new);
        check.holds_secrets = !secrets_anywhere(&text).is_empty();
        check.draft.edit_text(text, &judged);
    }

    /// Reads the text again: what was chosen, or what is at hand beside it, may have changed.
    pub fn read_pasted_again(&mut self) {
        let text = self.check.draft.text.clone();
        self.take_pasted(text);
    }

    /// Reads a mended text again: an answer may be told from it otherwise.
    pub fn read_mended(&mut self, doc: Doc) {
        if doc == Doc::Check {
            self.read_pasted_again();
        }
    }

    /// Takes a text that is an example of this kind; the kind stands chosen where the text alone
    /// would not be judged as one.
    pub fn take_example(&mut self, text: Rc<str>, kind: Kind) {
        (self.check.chosen_kind, self.check.is_answer) = (None, false);
        self.edit_doc(Doc::Check, text);
        let draft = &self.check.draft;
        if draft.kind != kind || draft.part == Part::Nothing {
            self.check.chosen_kind = Some(kind);
            self.read_pasted_again();
        }
    }

    /// Puts a sample into the step; what stood there can be brought back.
    pub fn try_sample(&mut self, index: usize) {
        let Some(sample) = SAMPLES.get(index) else { return };
        self.before_fix = Some((Doc::Check, self.check.draft.text.clone()));
        (self.check.chosen_kind, self.check.is_answer) = (None, false);
        self.edit_doc(Doc::Check, sample.text.into());
    }
}
