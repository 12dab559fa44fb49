//! A leaf of the manual: its head, and below it the index or a rule, or what stands there while
//! the texts are on their way or did not come. The head stays the same element throughout: the
//! focus is on it.

use domain::check::catalog;
use domain::check::rule::Rule;
use yew::prelude::*;

use crate::leaf::Leaf;
use crate::pages::crumbs::crumbs;
use crate::pages::rule_page::{rule_facts, rule_page};
use crate::pages::rules_page::{chapters, rules_page};
use crate::pages::unknown_rule_page::unknown_rule_page;
use crate::state::msg::Msg;
use crate::state::reading::ReadingMsg;
use crate::state::remote::Remote;
use crate::store::Store;
use crate::widgets::grave::grave;

/// The leaf, and what stands beside it.
pub fn manual_page(store: &Store, leaf: &Leaf) -> (Html, Html) {
    let Leaf::Rule(code) = leaf else {
        let (body, side) = match store.model.reading.manual.ready() {
            Some(manual) => (rules_page(store, manual), chapters(store, manual)),
            None => (missing(store), Html::default()),
        };
        return (sheet(store, "index", html! { "Rules" }, None, body), side);
    };
    let Some(rule) = catalog::rule(code) else {
        let title = html! { <>{ "No rule is called " }<code>{ code }</code></> };
        return (sheet(store, "index", title, None, unknown_rule_page(code)), Html::default());
    };
    let body = match store.model.reading.manual.ready() {
        Some(manual) => rule_page(store, manual, rule),
        None => missing(store),
    };
    let title = html! { <code>{ rule.code }</code> };
    (sheet(store, "leaf", title, Some(rule), body), rule_facts(rule))
}

fn sheet(store: &Store, class: &'static str, title: Html, rule: Option<&Rule>, body: Html) -> Html {
    html! {
        <section class={classes!("sheet", class)}>
            <header>
                { crumbs(store) }
                <h1 id="step" tabindex="-1">{ title }</h1>
                { rule.map(|rule| grave(rule.severity)).unwrap_or_default() }
            </header>
            { body }
        </section>
    }
}

/// What stands in the place of the texts.
fn missing(store: &Store) -> Html {
    if !matches!(store.model.reading.manual, Remote::Failed) {
        return html! { <p class="waiting" role="status">{ "The manual is on its way…" }</p> };
    }
    let again = store.tell.reform(|_: MouseEvent| Msg::Reading(ReadingMsg::ClickedAgain));
    html! {
        <>
            <p class="banner" role="alert" data-severity="error">
                { "The manual did not load. The rules themselves are at work all the same: every \
                   problem says what is wrong and what to do." }
            </p>
            <button type="button" class="btn" onclick={again}>{ "Try again" }</button>
        </>
    }
}
