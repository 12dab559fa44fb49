//! index.html shows the real first screen before any WASM runs: it holds what the app draws at
//! its first start. `UPDATE_GOLDEN=1 cargo test --test frame` writes it anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::rc::Rc;

use page::app::{App, AppProps};
use page::state::model::Start;

const OPEN: &str = "<!-- frame -->";
const CLOSE: &str = "<!-- /frame -->";

#[tokio::test(flavor = "current_thread")]
async fn index_html_holds_the_first_screen_as_the_app_draws_it() {
    let props = || AppProps { start: Rc::new(Start::default()) };
    let drawn = yew::ServerRenderer::<App>::with_props(props).hydratable(false).render().await;
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/index.html");
    let index = std::fs::read_to_string(path).unwrap();
    let (head, rest) = index.split_once(OPEN).expect("the frame's opening mark");
    let (held, tail) = rest.split_once(CLOSE).expect("the frame's closing mark");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, format!("{head}{OPEN}{drawn}{CLOSE}{tail}")).unwrap();
        return;
    }
    assert!(
        held == drawn,
        "index.html's frame is old: run UPDATE_GOLDEN=1 cargo test --test frame"
    );
}
