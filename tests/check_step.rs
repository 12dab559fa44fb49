//! The state of the Check step, driven by messages, without a browser.
#![cfg(not(target_arch = "wasm32"))]

use page::state::doc::Doc;
use page::state::model::{Model, Start};
use page::state::msg::Msg;

#[test]
fn several_pasted_documents_are_checked_and_mended_each_in_its_place() {
    let mut model = Model::new(&Start { seed: 7, ..Start::default() });
    let good = model.user.draft.text.clone();
    let bad = good.replace("PROVISIONED", "LOCAL");
    let text = format!("[{good},\n{bad},\n{bad}]");
    model.update(Msg::EditedText(Doc::Check, text.as_str().into()));
    let draft = &model.check.draft;
    assert_eq!((draft.documents, draft.faulty), (3, 2));
    let place = draft.report.diagnostics.iter().find(|it| it.code == "wrong-user-type").unwrap();
    assert_eq!(place.pointer.tokens().first().map(String::as_str), Some("1"));
    model.update(Msg::ClickedFix(Doc::Check, 0));
    assert_eq!(model.check.draft.faulty, 1);
    model.update(Msg::ClickedFixAll(Doc::Check));
    assert_eq!(*model.check.draft.text, *text.replace("LOCAL", "PROVISIONED"));
    assert_eq!((model.check.draft.documents, model.check.draft.faulty), (3, 0));

    // The User step takes one user: several are a fault there.
    model.update(Msg::EditedText(Doc::User, text.into()));
    assert!(!model.user.draft.report.is_sendable());
}
