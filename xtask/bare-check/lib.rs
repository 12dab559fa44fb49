//! What the page does with a document, with the rules or without: what they add to the page is the
//! difference. `cargo xtask bench` weighs both; it is deliberately no part of the page.

use domain::access::token::Token;
use domain::check::address::check_address;
use domain::export::curl::curl;
use domain::json::edit::{apply, remove, set};
use domain::json::parse::parse;
use domain::json::write::pretty;
use domain::pointer::Pointer;
use domain::practice::handle::handle;
use domain::practice::tenant::Tenant;
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::method::Method;
use wasm_bindgen::prelude::wasm_bindgen;

/// A request as curl, and what the practice tenant answers.
#[wasm_bindgen]
pub fn send(url: &str, body: &str) -> String {
    let mut tenant = Tenant::new("https://practice.example", Secret::new("secret"), 1);
    let call = Call::new(Method::Post, url).with_body(body.to_owned());
    let life = Token::pasted(body, Moment(0)).and_then(|it| it.remaining_seconds(Moment(1)));
    let answer = handle(&mut tenant, &call, Moment(life.unwrap_or_default()));
    curl(&call) + &answer.body
}

/// A document after an edit.
#[wasm_bindgen]
pub fn edit(text: &str, place: &str, value: &str) -> String {
    let Ok(root) = parse(text) else { return check_address(text).diagnostics.len().to_string() };
    let pointer = Pointer::parse(place).unwrap_or_default();
    let set = apply(text, &set(text, &root, &pointer, value));
    set + &apply(text, &remove(text, &root, &pointer)) + &pretty(&root)
}

/// What is wrong with a text of any kind, and the text with everything mended.
#[cfg(feature = "rules")]
#[wasm_bindgen]
pub fn check(text: &str, kind: &str) -> String {
    use domain::check::context::Context;
    use domain::check::subject::Kind;

    let kind = Kind::parse(kind).unwrap_or(Kind::User);
    let report = domain::check::run::check(text, kind, &Context::default());
    let mut said = String::new();
    for it in &report.diagnostics {
        let fixed = it.fix.as_ref().map(|fix| apply(text, &fix.edits(text)));
        for part in [&it.pointer.to_string(), &*it.message, &*it.help, &fixed.unwrap_or_default()] {
            said.push_str(part);
        }
    }
    said
}
