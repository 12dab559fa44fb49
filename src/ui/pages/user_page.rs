//! Step 3: a provisioned user, as a form beside its JSON.

use domain::pointer::Pointer;
use yew::prelude::*;

use crate::pages::bound_field::{Place, bound_field, broken_notice, starters};
use crate::pages::rules_choice::rules_choice;
use crate::state::doc::Doc;
use crate::state::msg::Msg;
use crate::state::user::UserOperation;
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::field::Field;

const OPERATIONS: [(UserOperation, &str); 4] = [
    (UserOperation::Create, "Create"),
    (UserOperation::Find, "Look up"),
    (UserOperation::Deactivate, "Deactivate"),
    (UserOperation::Reactivate, "Reactivate"),
];

const fn place(
    label: &'static str,
    code: &'static str,
    pointer: &'static str,
    hint: &'static str,
) -> Place {
    Place { label, code, pointer, hint }
}

const PERSON: [Place; 5] = [
    place(
        "User name",
        "userName",
        "/userName",
        "The email prefix: SCEP certificates in UEM need it.",
    ),
    place(
        "External ID",
        "externalId",
        "/externalId",
        "Okta’s user id. Access needs it for provisioned users.",
    ),
    place("Given name", "name.givenName", "/name/givenName", ""),
    place("Family name", "name.familyName", "/name/familyName", ""),
    place("Email", "emails[0].value", "/emails/0/value", "Exactly one."),
];

const EXTENSION: [Place; 3] = [
    place(
        "Internal user type",
        "required",
        "/urn:scim:schemas:extension:workspace:1.0/internalUserType",
        "PROVISIONED; without it the user lands in System Domain.",
    ),
    place(
        "Domain",
        "required",
        "/urn:scim:schemas:extension:workspace:1.0/domain",
        "A domain of the directory of step 2.",
    ),
    place(
        "User principal name",
        "required",
        "/urn:scim:schemas:extension:workspace:1.0/userPrincipalName",
        "Usually Okta’s user.login or user.email.",
    ),
];

const OPTIONAL: [Place; 10] = [
    place("Display name", "displayName", "/displayName", "The Okta procedure leaves it out."),
    place("Middle name", "name.middleName", "/name/middleName", ""),
    place("Title", "title", "/title", ""),
    place("Phone", "phoneNumbers[0].value", "/phoneNumbers/0/value", ""),
    place("Preferred language", "preferredLanguage", "/preferredLanguage", "As en_US."),
    place("Locale", "locale", "/locale", "The Okta procedure leaves it out."),
    place(
        "Employee number",
        "enterprise",
        "/urn:scim:schemas:extension:enterprise:1.0/employeeNumber",
        "",
    ),
    place("Department", "enterprise", "/urn:scim:schemas:extension:enterprise:1.0/department", ""),
    place(
        "Distinguished name",
        "workspace",
        "/urn:scim:schemas:extension:workspace:1.0/distinguishedName",
        "",
    ),
    place("User type", "userType", "/userType", "Not the internal user type."),
];

/// Step 3.
#[component]
pub fn UserPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let operation = store.model.user.operation;
    let chosen = OPERATIONS.iter().position(|(it, _)| *it == operation).unwrap_or_default();
    let onchoose = store.tell.reform(|index| {
        let chosen = OPERATIONS.get(index).map(|(operation, _)| *operation);
        Msg::ChoseUserOperation(chosen.unwrap_or_default())
    });
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "A provisioned user" }</h1>
                <p>{ "What Okta will send for one person. Change a field or the JSON: each follows \
                      the other." }</p>
            </header>
            <Choice label="Request"
                options={OPERATIONS.iter().map(|(_, title)| AttrValue::Static(title)).collect::<Vec<_>>()}
                {chosen} {onchoose} />
            { match operation {
                UserOperation::Create => form(&store),
                UserOperation::Find => find(&store),
                UserOperation::Deactivate | UserOperation::Reactivate => known(&store),
            } }
        </section>
    }
}

fn form(store: &Store) -> Html {
    let doc = Doc::User;
    let fields = |places: &[Place], optional| {
        let fields = places.iter().map(|place| bound_field(store, doc, *place, optional));
        fields.collect::<Html>()
    };
    let active = store.model.user.draft.field(&Pointer::of(["active"])) != "false";
    let ontoggle = store
        .tell
        .reform(move |_: MouseEvent| Msg::ToggledField(doc, Pointer::of(["active"]), !active));
    html! {
        <>
            { rules_choice(store, doc) }
            { broken_notice(store, doc) }
            <fieldset>
                <legend>{ "Person" }</legend>
                <div class="grid2">
                    { fields(&PERSON, false) }
                    <div class="field">
                        <span class="label">{ "Account" }<code>{ "active" }</code></span>
                        <button type="button" class="toggle" role="switch"
                            aria-checked={if active { "true" } else { "false" }} aria-label="Active"
                            onclick={ontoggle}>{ if active { "Active" } else { "Inactive" } }</button>
                    </div>
                </div>
            </fieldset>
            <fieldset>
                <legend>
                    { "Workspace extension" }
                    <code>{ domain::urn::WORKSPACE }</code>
                </legend>
                <div class="grid2">{ for EXTENSION.iter().map(|place| extension_field(store, *place)) }</div>
            </fieldset>
            <details class="fold">
                <summary>{ "More attributes (display name, title, phone, language, enterprise)" }</summary>
                <div class="grid2">{ fields(&OPTIONAL, true) }</div>
                <p class="hint">{ "Anything else goes straight into the JSON; the form leaves it alone." }</p>
            </details>
            { starters(store, doc) }
        </>
    }
}

/// A field of the workspace extension; what the profile does not demand is taken out when empty.
fn extension_field(store: &Store, place: Place) -> Html {
    let required = store.model.user.rules.profile.required;
    match required.iter().any(|demand| demand.pointer == place.pointer) {
        true => bound_field(store, Doc::User, place, false),
        false => bound_field(store, Doc::User, Place { code: "optional", ..place }, true),
    }
}

fn find(store: &Store) -> Html {
    html! {
        <fieldset>
            <legend>{ "Who" }</legend>
            <Field id="find-name" label="User name" code="userName" value={store.model.user.name()}
                hint="Okta asks the same before it creates anybody."
                onedit={store.tell.reform(Msg::EditedFindName)} />
            { card(store) }
        </fieldset>
    }
}

fn known(store: &Store) -> Html {
    html! {
        <fieldset>
            <legend>{ "Who" }</legend>
            { card(store) }
            if store.model.user.found.is_none() {
                <p>{ "Access changes a user by its own id. Look the user up, or create one; the id \
                      is taken from the answer." }</p>
                <button type="button" class="btn"
                    onclick={store.tell.reform(|_| Msg::ChoseUserOperation(UserOperation::Find))}>
                    { "Look up a user" }
                </button>
            }
        </fieldset>
    }
}

/// The user that the tenant knows.
fn card(store: &Store) -> Html {
    let Some(found) = &store.model.user.found else { return Html::default() };
    let state = match found.active {
        Some(true) => "active",
        Some(false) => "inactive",
        None => "not said",
    };
    let line = |name: &str, value: &str| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <dl class="facts">
            { line("User name", &found.user_name) }
            { line("State", state) }
            { line("Type", found.user_type.as_deref().unwrap_or("not said")) }
            { line("Domain", found.domain.as_deref().unwrap_or("not said")) }
            { line("id", &found.id) }
        </dl>
    }
}
