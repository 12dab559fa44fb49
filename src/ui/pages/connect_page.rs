//! Step 1: the tenant, the way to it, the OAuth client, the token.

use std::rc::Rc;

use domain::access::token::Token;
use domain::check::report::Report;
use domain::check::severity::Severity;
use domain::explain::life::life;
use domain::secret::Secret;
use domain::timestamp::Moment;
use yew::prelude::*;

use crate::state::connect::{Connect, ConnectMsg, PRACTICE_SECRET, TokenWay};
use crate::state::msg::Msg;
use crate::state::transport::{RelayState, Transport};
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::field::{Field, FieldProblem};
use crate::widgets::problems::Problems;

/// A pasted token goes only to the tenant for which it was pasted.
const PASTED_ELSEWHERE: &str =
    "This was pasted for another address or way. Paste it again to use it here.";

/// Step 1, in the whole page.
#[component]
pub fn ConnectPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let model = &store.model;
    let tell = store.tell.reform(Msg::Connect);
    let oncopy = store.tell.reform(|()| Msg::ClickedCopyToken);
    connect_form(&model.connect, model.relay, model.now, &tell, &oncopy)
}

/// The form of step 1, wherever it is shown.
pub fn connect_form(
    connect: &Connect,
    relay: RelayState,
    now: Moment,
    tell: &Callback<ConnectMsg>,
    oncopytoken: &Callback<()>,
) -> Html {
    let transport = Transport::ALL.iter().position(|it| *it == connect.transport);
    let transports = Transport::ALL.iter().map(|it| AttrValue::Static(it.title()));
    let onchoose = tell.reform(|index| {
        ConnectMsg::ChoseTransport(Transport::ALL.get(index).copied().unwrap_or_default())
    });
    let onway = tell.reform(|index| {
        ConnectMsg::ChoseTokenWay(if index == 0 { TokenWay::Request } else { TokenWay::Paste })
    });
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "Connect to a tenant" }</h1>
                <p>{ "Okta reaches Workspace ONE Access with a bearer token. Get it here, the way \
                      Postman would." }</p>
            </header>
            <fieldset>
                <legend>{ "Tenant" }</legend>
                { address(connect, tell) }
                <div class="field">
                    <span class="label">{ "Send through" }</span>
                    <Choice id="transport" label="Send through" options={transports.collect::<Vec<_>>()}
                        chosen={transport.unwrap_or_default()} {onchoose} />
                    <p>{ connect.transport.meaning() }</p>
                </div>
                { relay_word(connect.transport, relay) }
            </fieldset>
            <fieldset>
                <legend>{ "Token" }</legend>
                <Choice label="How the token comes"
                    options={vec![AttrValue::Static("Request one"), AttrValue::Static("Paste one")]}
                    chosen={usize::from(connect.way == TokenWay::Paste)} onchoose={onway} />
                { if connect.way == TokenWay::Request { client(connect, tell) } else { paste(connect, now, tell) } }
                { token(connect, now, oncopytoken) }
            </fieldset>
        </section>
    }
}

fn address(connect: &Connect, tell: &Callback<ConnectMsg>) -> Html {
    let problem = gravest(&connect.report);
    html! {
        <>
            <Field id="address" label="Tenant address" kind="url" value={connect.address.clone()}
                placeholder="https://tenant.vmwareidentity.com"
                hint="As in the browser when you administer Access." {problem}
                onedit={tell.reform(ConnectMsg::EditedAddress)} />
            { problems("address-problems", &connect.report, tell.reform(ConnectMsg::FixedAddress)) }
        </>
    }
}

/// What stands at a field: the gravest problem that is more than a note.
fn gravest(report: &Report) -> Option<FieldProblem> {
    let gravest = report.diagnostics.iter().min_by_key(|it| it.severity);
    gravest
        .filter(|it| it.severity != Severity::Info)
        .map(|it| FieldProblem { severity: it.severity, text: it.message.clone().into() })
}

/// All problems of a field, with their fixes; nothing where there are none.
fn problems(id: &'static str, report: &Rc<Report>, onfix: Callback<usize>) -> Html {
    if report.diagnostics.is_empty() {
        return Html::default();
    }
    html! { <Problems {id} text="" places={false} report={report.clone()} {onfix} /> }
}

fn relay_word(transport: Transport, relay: RelayState) -> Html {
    match (transport, relay) {
        (Transport::Relay, RelayState::Absent) => html! {
            <p class="banner" data-severity="warning">
                { "This page was not served by a relay. Start " }<code>{ "scim-workbench serve" }</code>
                { " on your machine and open the page it prints." }
            </p>
        },
        (Transport::Direct, RelayState::Present) => html! {
            <p class="banner" data-severity="info">
                { "This page comes from a relay; for a real tenant, Relay is the way that works." }
            </p>
        },
        _ => Html::default(),
    }
}

fn client(connect: &Connect, tell: &Callback<ConnectMsg>) -> Html {
    let (id, secret) = (Rc::new(connect.client_id_report()), Rc::new(connect.secret_report()));
    let hint = if connect.is_practice() {
        AttrValue::from(format!("The practice client’s secret is {PRACTICE_SECRET}."))
    } else {
        AttrValue::Static("Shown once when it was made. It stays in this tab’s memory only.")
    };
    html! {
        <>
            <div class="grid2">
                <Field id="client-id" label="Client ID" code="client_id"
                    value={connect.client_id.clone()} problem={gravest(&id)}
                    hint="A Service Client Token client: Settings → OAuth 2.0 Management."
                    onedit={tell.reform(ConnectMsg::EditedClientId)} />
                <Field id="client-secret" label="Shared secret" code="client_secret" kind="password"
                    value={connect.secret.expose().to_owned()} problem={gravest(&secret)} {hint}
                    onedit={tell.reform(|text| ConnectMsg::EditedSecret(Secret::new(text)))} />
            </div>
            { problems("client-id-problems", &id, tell.reform(ConnectMsg::FixedClientId)) }
            { problems("client-secret-problems", &secret, tell.reform(ConnectMsg::FixedSecret)) }
        </>
    }
}

fn paste(connect: &Connect, now: Moment, tell: &Callback<ConnectMsg>) -> Html {
    let report = Rc::new(connect.pasted_report(now));
    let foreign = !connect.pasted.is_empty() && connect.token().is_none();
    let problem = gravest(&report).or_else(|| {
        let text = AttrValue::Static(PASTED_ELSEWHERE);
        foreign.then_some(FieldProblem { severity: Severity::Warning, text })
    });
    html! {
        <>
            <Field id="pasted-token" label="Bearer token" code="access_token" kind="password"
                value={connect.pasted.expose().to_owned()}
                hint="As Postman shows it; a leading “Bearer” or the whole answer is fine too. It stays \
                      in this tab’s memory only."
                {problem}
                onedit={tell.reform(|text| ConnectMsg::EditedPastedToken(Secret::new(text)))} />
            { problems("pasted-token-problems", &report, tell.reform(ConnectMsg::FixedPastedToken)) }
        </>
    }
}

/// The token in hand: masked, with what is left of its life.
fn token(connect: &Connect, now: Moment, oncopy: &Callback<()>) -> Html {
    let Some(token) = connect.token() else {
        return html! { <p class="hint token-none">{ "No token for this tenant yet." }</p> };
    };
    let left = token.remaining_seconds(now);
    let state = match left {
        Some(..=0) => "error",
        Some(..=900) => "warning",
        _ => "good",
    };
    let oncopy = oncopy.reform(|_: MouseEvent| ());
    html! {
        <div class="token" data-state={state}>
            <div>
                <code>{ masked(token) }</code>
                <p>{ remaining(token, left) }</p>
            </div>
            <button type="button" class="btn small" onclick={oncopy}>{ "Copy token" }</button>
        </div>
    }
}

/// The last four characters are enough to tell two tokens apart.
fn masked(token: &Token) -> String {
    let text = token.access.expose();
    let count = text.chars().count();
    let tail = if count > 24 { text.chars().skip(count - 4).collect() } else { String::new() };
    format!("••••••••••••{tail} ({count} characters)")
}

fn remaining(token: &Token, left: Option<i64>) -> String {
    let claims = token.claims.as_ref();
    let client = claims.and_then(|it| it.cid.as_deref().or(it.sub.as_deref()));
    let whose = client.map(|id| format!(" It belongs to {id}.")).unwrap_or_default();
    let until = token.expires_at().map(Moment::to_minute).unwrap_or_default();
    match left {
        None => format!("Nothing says how long it lives.{whose}"),
        Some(..=0) => format!("It ended at {until}. Get a new one."),
        Some(seconds) => {
            format!("{} left, until {until}. Renew it in Okta before then.{whose}", life(seconds))
        }
    }
}
