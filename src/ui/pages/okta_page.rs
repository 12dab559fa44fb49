//! Step 4: every value that is typed into Okta, in the order of the console, each to be copied.

use domain::access::tenant::Tenant;
use domain::okta::app::{self, Flow, Row, RowValue, Section};
use domain::pointer::Pointer;
use yew::prelude::*;

use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::copy_line::CopyLine;

/// Step 4.
#[component]
pub fn OktaPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let model = &store.model;
    let catalogue = model.okta.flow == Flow::Catalogue;
    let drafted = || model.user.draft.field(&Pointer::of([domain::urn::WORKSPACE, "domain"]));
    let domain = model.directory.chosen.as_ref().map_or_else(drafted, |it| it.domain.clone());
    let tenant = model.connect.tenant.clone().or_else(|| Tenant::parse("https://tenant.example"));
    let sections = tenant.map(|tenant| app::sheet(model.okta.flow, &tenant, &domain));
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "What goes into Okta" }</h1>
                <p>{ "Every value for this tenant and domain, in the order of Okta’s console. Tick \
                      off what is done." }</p>
            </header>
            <Choice label="Which app"
                options={vec![AttrValue::Static("Custom app (SCIM 1.1 Test App)"), AttrValue::Static("Catalogue app (from 2021)")]}
                chosen={usize::from(catalogue)}
                onchoose={store.tell.reform(|index| Msg::ChoseOktaFlow(
                    if index == 0 { Flow::Custom } else { Flow::Catalogue }))} />
            if model.directory.chosen.is_none() {
                <p class="banner" data-severity="info">
                    { "No directory is chosen yet; the domain below is the user draft’s. " }
                    <a href="#/directory">{ "Choose one" }</a>
                </p>
            }
            { for sections.into_iter().flatten().enumerate().map(|(at, it)| section(&store, at, &it)) }
        </section>
    }
}

fn section(store: &Store, at: usize, section: &Section) -> Html {
    html! {
        <fieldset class="okta">
            <legend id={format!("okta-{}", section.id)} tabindex="-1"><span class="number">{ at + 1 }</span>{ &section.title }<small>{ &section.place }</small></legend>
            { for section.rows.iter().map(|row| line(store, at, row)) }
        </fieldset>
    }
}

fn line(store: &Store, section: usize, row: &Row) -> Html {
    let key = format!("{section}/{}", row.label);
    let done = store.model.okta.done.contains(&key);
    let ontick = store.tell.reform(move |_: MouseEvent| Msg::TickedOktaRow(key.clone()));
    let why = row.why.clone().unwrap_or_default();
    let label = row.label.clone();
    let word = |mark: &'static str, state: &'static str, text: &'static str| {
        html! {
            <div class="copy-line" data-state={state}>
                <span class="copy-label">{ &label }</span>
                <div>
                    <b><i aria-hidden="true">{ mark }</i>{ text }</b>
                    if !why.is_empty() { <small>{ &why }</small> }
                </div>
            </div>
        }
    };
    let content = match &row.value {
        RowValue::Text(text) => {
            let (copied, what) = (text.clone(), row.label.clone());
            let oncopy =
                store.tell.reform(move |()| Msg::ClickedCopy(copied.clone(), what.clone()));
            html! { <CopyLine label={row.label.clone()} value={text.clone()} why={why} {oncopy} /> }
        }
        RowValue::Token => {
            let held = store.model.connect.token().is_some();
            let value =
                if held { "••••••••••••" } else { "Get a token in step 1" };
            let oncopy = store.tell.reform(|()| Msg::ClickedCopyToken);
            html! { <CopyLine label={row.label.clone()} {value} why={why} {oncopy} disabled={!held} /> }
        }
        RowValue::Tick(true) => word("☑", "tick", "Tick"),
        RowValue::Tick(false) => word("☐", "clear", "Leave clear"),
        RowValue::Remove => word("✕", "remove", "Remove"),
        RowValue::Note => html! {
            <div class="copy-line" data-state="note">
                <div><b>{ &label }</b> if !why.is_empty() { <small>{ &why }</small> }</div>
            </div>
        },
    };
    html! {
        <div class="okta-line" data-done={done.then_some("true")}>
            <button type="button" class="tick" role="checkbox" aria-checked={if done { "true" } else { "false" }}
                aria-label={format!("{} is done", row.label)} onclick={ontick}>
                { if done { "✓" } else { "" } }
            </button>
            { content }
        </div>
    }
}
