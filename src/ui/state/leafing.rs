//! Going from place to place, and what happens in the rules' manual: messages in, wishes out.

use std::rc::Rc;

use crate::leaf::Leaf;
use crate::place::Place;
use crate::route::Route;
use crate::state::doc::Doc;
use crate::state::effect::Effect;
use crate::state::manual::Manual;
use crate::state::model::Model;
use crate::state::reading::{ReadingMsg, chapter_id, entry_id};
use crate::state::remote::Remote;

impl Model {
    /// The URL leads to another place. `focus` is the id of what had the focus until then.
    pub fn go(&mut self, place: Place, focus: Option<String>) -> Vec<Effect> {
        let title = Effect::Title(place.title());
        match place {
            Place::Step(route) => {
                let was_reading = self.reading.leaf.take().is_some();
                if !was_reading && self.route == route {
                    return Vec::new();
                }
                self.route = route;
                let left = self.reading.left.take();
                let back = left.filter(|(step, _)| was_reading && *step == route);
                vec![title, back.and_then(|(_, id)| id).map_or_else(step, Effect::Return)]
            }
            Place::Manual(leaf) => {
                if self.reading.leaf.as_ref() == Some(&leaf) {
                    return Vec::new();
                }
                let focus_on = match (self.reading.leaf.take(), &leaf) {
                    (None, _) => {
                        self.reading.left = Some((self.route, focus));
                        step()
                    }
                    (Some(Leaf::Rule(code)), Leaf::Index) => Effect::Return(entry_id(&code)),
                    _ => step(),
                };
                self.reading.leaf = Some(leaf);
                [title, focus_on].into_iter().chain(self.reading.wishes()).collect()
            }
        }
    }

    /// What happened in the manual.
    pub fn read(&mut self, msg: ReadingMsg) -> Vec<Effect> {
        match msg {
            ReadingMsg::ReceivedManual(text) => {
                let manual = text.and_then(|text| Manual::read(&text));
                self.reading.manual =
                    manual.map_or(Remote::Failed, |it| Remote::Ready(Rc::new(it)));
            }
            ReadingMsg::ClickedAgain => return self.reading.wishes().into_iter().collect(),
            ReadingMsg::EditedSought(words) => self.reading.sought = words,
            ReadingMsg::ChoseSeverity(severity) => self.reading.severity = severity,
            ReadingMsg::ChoseChapter(title) => return vec![Effect::Return(chapter_id(&title))],
            ReadingMsg::OpenedExample(text, kind, scope) => {
                let before = self.draft(Doc::Check).text.clone();
                let is_lost = !before.trim().is_empty() && *before != *text;
                self.before_fix = Some((Doc::Check, before));
                self.reading.left = None;
                self.check.rules = self.check.rules.within(scope);
                self.take_example(text.into(), kind);
                let mut effects = vec![Effect::Navigate(Route::Check)];
                if is_lost {
                    let said = "The example stands in the place of your text. Undo brings it back.";
                    effects.extend(self.notify(said.to_owned()));
                }
                return effects;
            }
        }
        Vec::new()
    }
}

fn step() -> Effect {
    Effect::Focus("step".to_owned())
}
