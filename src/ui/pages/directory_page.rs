//! Step 2: a directory of type Other, which only the API can make.

use domain::access::directory::Directory;
use domain::pointer::Pointer;
use yew::prelude::*;

use crate::pages::bound_field::{Place, bound_field, broken_notice, starters};
use crate::state::directory::DirectoryOperation;
use crate::state::doc::Doc;
use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::field::{Field, FieldProblem};

/// Step 2.
#[component]
pub fn DirectoryPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let create = store.model.directory.operation == DirectoryOperation::Create;
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "A directory for Okta’s people" }</h1>
                <p>{ "The console cannot make a directory of type Other; this request can. Its \
                      domain is what every provisioned user must carry." }</p>
            </header>
            <Choice label="Request"
                options={vec![AttrValue::Static("Create one"), AttrValue::Static("List what is there")]}
                chosen={usize::from(!create)}
                onchoose={store.tell.reform(|index| Msg::ChoseDirectoryOperation(if index == 0 {
                    DirectoryOperation::Create
                } else {
                    DirectoryOperation::List
                }))} />
            if create { { form(&store) } }
            { directories(&store) }
        </section>
    }
}

fn form(store: &Store) -> Html {
    let doc = Doc::Directory;
    let field = |label, code, pointer, hint| {
        bound_field(store, doc, Place { label, code, pointer, hint }, false)
    };
    html! {
        <fieldset>
            <legend>{ "New directory" }</legend>
            { broken_notice(store, doc) }
            <div class="grid2">
                { field("Name", "name", "/name", "As the console will show it.") }
                { field("Type", "type", "/type", "Other: filled over SCIM, not by a connector.") }
            </div>
            { domains(store) }
            { starters(store, doc) }
        </fieldset>
    }
}

fn domains(store: &Store) -> Html {
    let doc = Doc::Directory;
    let draft = &store.model.directory.draft;
    let at = Pointer::of(["domains"]);
    let count = draft.length(&at);
    let row = |index: usize| {
        let place = at.child(index.to_string());
        let problem = draft
            .report
            .gravest_within(&place)
            .map(|it| FieldProblem { severity: it.severity, text: it.message.clone().into() });
        let onedit = {
            let place = place.clone();
            store.tell.reform(move |text| Msg::EditedField(doc, place.clone(), text))
        };
        let remove = {
            let place = place.clone();
            store.tell.reform(move |_: MouseEvent| Msg::RemovedElement(doc, place.clone()))
        };
        html! {
            <Field id={doc.field_id(&place.to_string())} label={format!("Domain {}", index + 1)}
                code={format!("domains[{index}]")} value={draft.field(&place)} {problem} {onedit}
                readonly={!draft.is_editable()}
                hint={if index == 0 { "Not used by any other directory of the tenant." } else { "" }}>
                if count > 1 {
                    <button type="button" class="btn small" onclick={remove}
                        aria-label={format!("Remove domain {}", index + 1)}>{ "Remove" }</button>
                }
            </Field>
        }
    };
    let add = {
        let at = at.clone();
        store.tell.reform(move |_: MouseEvent| Msg::AddedElement(doc, at.clone()))
    };
    html! {
        <div class="rows">
            { for (0..count).map(row) }
            <button type="button" class="btn small" disabled={!draft.is_editable()} onclick={add}>
                { "Add a domain" }
            </button>
        </div>
    }
}

/// The tenant's directories as listed, to choose where users go.
fn directories(store: &Store) -> Html {
    let step = &store.model.directory;
    let Some(listed) = &step.listed else {
        return html! {
            <p class="hint after">{ "Is it there already? List the tenant’s directories and choose it." }</p>
        };
    };
    html! {
        <fieldset>
            <legend>{ format!("Directories of the tenant · {}", listed.len()) }</legend>
            if listed.is_empty() {
                <p class="hint">{ "None yet." }</p>
            }
            <ul class="directories">{ for listed.iter().map(|it| directory(store, it)) }</ul>
        </fieldset>
    }
}

fn directory(store: &Store, directory: &Directory) -> Html {
    let chosen = store.model.directory.chosen.as_ref().filter(|it| it.id == directory.id);
    let usable = directory.kind == "OTHER_DIRECTORY" || directory.kind.is_empty();
    let choose = |domain: &String| {
        let pressed = chosen.is_some_and(|it| it.domain == *domain);
        let (id, domain) = (directory.id.clone(), domain.clone());
        let text = domain.clone();
        let onclick = store.tell.reform(move |_: MouseEvent| Msg::ChoseDirectory {
            id: id.clone(),
            domain: domain.clone(),
        });
        let pressed = if pressed { "true" } else { "false" };
        html! {
            <button type="button" class="btn small" aria-pressed={pressed} disabled={!usable}
                {onclick}>{ format!("Use {text}") }</button>
        }
    };
    let id = directory.id.clone();
    let ask = store.tell.reform(move |_: MouseEvent| Msg::AskedDomains(id.clone()));
    html! {
        <li data-chosen={chosen.is_some().then_some("true")}>
            <div>
                <b>{ &directory.name }</b>
                <small>{ &directory.kind }{ match directory.users {
                    Some(1) => " · 1 user".to_owned(),
                    Some(count) => format!(" · {count} users"),
                    None => String::new(),
                } }</small>
            </div>
            <div class="domains">
                { for directory.domains.iter().map(choose) }
                if directory.domains.is_empty() && usable {
                    <button type="button" class="btn small" onclick={ask}
                        aria-label={format!("Show the domains of {}", directory.name)}>
                        { "Show its domains" }
                    </button>
                }
            </div>
        </li>
    }
}
