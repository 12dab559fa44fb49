//! The relay transport: a same-origin POST that carries the call as JSON.

use domain::json::grammar;
use domain::wire::call::Call;
use domain::wire::envelope;
use domain::wire::failure::Failure;
use domain::wire::header::CONTENT_TYPE;
use domain::wire::media_type::{self, JSON};
use domain::wire::reply::Reply;
use gloo_net::http::Request;
use web_sys::AbortSignal;

use crate::browser::location;

/// Whether a relay serves this page.
pub async fn is_present() -> bool {
    match Request::get("relay").send().await {
        Ok(response) if response.ok() => {
            let text = response.text().await.unwrap_or_default();
            let answer = grammar::read(&text).ok();
            let relay = answer.as_ref().and_then(|root| root.member("relay"));
            relay.and_then(|member| member.node.as_bool()) == Some(true)
        }
        _ => false,
    }
}

/// Has the relay carry `call`; the time is the relay's own, in microseconds.
pub async fn send(call: &Call, signal: Option<&AbortSignal>) -> Result<(Reply, u64), Failure> {
    let request = Request::post("relay")
        .header(CONTENT_TYPE, JSON)
        .abort_signal(signal)
        .body(envelope::call_to_json(call));
    let lost = || if location::is_offline() { Failure::Offline } else { Failure::NoRelay };
    let response = request.map_err(|_| lost())?.send().await.map_err(|_| lost())?;
    let content_type = response.headers().get(CONTENT_TYPE).unwrap_or_default();
    let text = response.text().await.map_err(|_| lost())?;
    match media_type::essence(&content_type).as_str() {
        "application/problem+json" => Err(refusal(&text)),
        JSON if response.ok() => envelope::reply_from_json(&text)
            .map(|answer| (answer.reply, answer.elapsed_ms.saturating_mul(1000)))
            .map_err(|detail| Failure::Relay { code: "unreadable".to_owned(), detail }),
        _ => Err(Failure::NoRelay),
    }
}

/// The relay's own refusal (RFC 9457).
fn refusal(text: &str) -> Failure {
    let problem = grammar::read(text).ok();
    let member = |name: &str| Some(problem.as_ref()?.member(name)?.node.as_str()?.to_owned());
    let code = member("code").unwrap_or_default();
    let detail = member("detail").or_else(|| member("title")).unwrap_or_default();
    Failure::Relay { code, detail }
}
