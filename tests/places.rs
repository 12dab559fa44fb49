//! The ways between the list of problems and the text: there, on to the next, and back; and what a
//! text that the editor undid leaves of the Undo button.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::model::{Model, Start};
use page::state::msg::Msg;

const DOC: Doc = Doc::User;

/// Three problems: a boolean as text, a user type in small letters, a name with a space.
fn faulty() -> Model {
    let mut model = Model::new(&Start { seed: 7, ..Start::default() });
    let text = model.user.draft.text.clone();
    let text = text
        .replace("\"active\": true", "\"active\": \"true\"")
        .replace("PROVISIONED", "provisioned")
        .replace("mara.lopez\"", "mara lopez\"");
    model.update(Msg::EditedText(DOC, text.into()));
    assert_eq!(starts(&model).len(), 3, "{:?}", model.user.draft.report);
    model
}

fn starts(model: &Model) -> Vec<usize> {
    model.user.draft.report.diagnostics.iter().map(|it| it.span.start).collect()
}

/// Where the editor is led to, and whether it explains there.
fn led(effects: &[Effect]) -> Option<(usize, bool)> {
    effects.iter().find_map(|it| match it {
        Effect::Select { doc: DOC, start, explain, .. } => Some((*start, *explain)),
        _ => None,
    })
}

fn step(model: &mut Model, from: usize, forward: bool) -> Option<(usize, bool)> {
    led(&model.update(Msg::SteppedProblem { doc: DOC, from, forward }))
}

fn focused(effects: &[Effect]) -> Option<String> {
    effects.iter().find_map(|it| match it {
        Effect::Focus(id) => Some(id.clone()),
        _ => None,
    })
}

#[test]
fn steps_go_from_problem_to_problem_and_round_both_ends() {
    let mut model = faulty();
    let [one, two, three] = starts(&model)[..] else { panic!("three problems") };
    assert_eq!(step(&mut model, 0, true), Some((one, true)));
    assert_eq!(step(&mut model, one, true), Some((two, true)));
    assert_eq!(step(&mut model, two + 1, true), Some((three, true)));
    assert_eq!(step(&mut model, three, true), Some((one, true)));
    assert_eq!(step(&mut model, three, false), Some((two, true)));
    assert_eq!(step(&mut model, one, false), Some((three, true)));
}

#[test]
fn problems_in_one_place_are_one_step() {
    let mut model = faulty();
    model.update(Msg::EditedText(DOC, " {} ".into()));
    let all = starts(&model);
    assert!(all.len() > 5 && all.iter().all(|it| *it == 1), "{all:?}");
    assert_eq!(step(&mut model, 0, true), Some((1, true)));
    assert_eq!(step(&mut model, 1, true), Some((1, true)));
    assert_eq!(step(&mut model, 1, false), Some((1, true)));
    assert_eq!(
        focused(&model.update(Msg::LeftPlace(DOC))).as_deref(),
        Some("user-json-problems-0")
    );
}

#[test]
fn a_sound_text_has_nowhere_to_step_and_nothing_to_go_back_to() {
    let mut model = Model::new(&Start { seed: 7, ..Start::default() });
    assert_eq!(step(&mut model, 0, true), None);
    assert_eq!(step(&mut model, 0, false), None);
    assert_eq!(focused(&model.update(Msg::LeftPlace(DOC))), None);
}

#[test]
fn the_way_back_leads_to_the_line_that_led_there_once() {
    let mut model = faulty();
    let start = starts(&model)[1];
    assert_eq!(led(&model.update(Msg::ClickedPlace(DOC, 1))), Some((start, false)));
    assert_eq!(focused(&model.update(Msg::LeftPlace(Doc::Directory))), None);
    assert_eq!(
        focused(&model.update(Msg::LeftPlace(DOC))).as_deref(),
        Some("user-json-problems-1")
    );
    assert_eq!(focused(&model.update(Msg::LeftPlace(DOC))), None);
}

#[test]
fn the_way_back_from_what_was_mended_leads_to_the_last_line_that_is_left() {
    let mut model = faulty();
    model.update(Msg::ClickedPlace(DOC, 2));
    let text = model.user.draft.text.replace("provisioned", "PROVISIONED");
    model.update(Msg::EditedText(DOC, text.into()));
    assert_eq!(
        focused(&model.update(Msg::LeftPlace(DOC))).as_deref(),
        Some("user-json-problems-1")
    );
}

#[test]
fn what_the_editor_took_back_itself_leaves_nothing_to_undo() {
    let mut model = faulty();
    let before = model.user.draft.text.clone();
    model.update(Msg::ClickedFixAll(DOC));
    assert!(model.before_fix.is_some() && model.user.draft.text != before);
    model.update(Msg::EditedText(DOC, before));
    assert!(model.before_fix.is_none());
}
