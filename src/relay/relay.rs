//! The door of the relay: `GET /relay` says what this server offers its page, `POST /relay`
//! carries one call. It refuses in this order: the origin, the media type, the size, the envelope,
//! the guard, the address. One log line a call, which holds no header, no body and no query.

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, header};
use domain::wire::call::Call;
use domain::wire::envelope::{self, RelayReply};
use domain::wire::media_type;
use domain::wire::reply::Reply;
use serde_json::json;
use std::sync::Arc;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::address::Trust;
use crate::allowed_host::AllowedHost;
use crate::bounded_body;
use crate::error::{Code, Problem};
use crate::forward::forward;
use crate::guard::{self, Verdict};
use crate::limits::Limits;
use crate::own_origin::{self, Provenance};
use crate::resolve::resolve;
use crate::target::Target;

/// What the relay knows.
pub struct Relay {
    /// Where the server listens: the origin it goes by.
    pub bound: SocketAddr,
    /// Whether it carries calls.
    pub on: bool,
    /// Whether the server has practice tenants.
    pub practice: bool,
    /// `--allow-host`
    pub allowed: Vec<AllowedHost>,
    /// Addresses that stand in for lookups.
    pub pinned: Vec<(String, IpAddr)>,
    /// TLS towards tenants.
    pub tls: TlsConnector,
    /// The bounds.
    pub limits: Limits,
}

/// `GET /relay`: `{"relay", "practice", "version"}`.
pub async fn state(State(relay): State<Arc<Relay>>, headers: HeaderMap) -> Response<Body> {
    match own_origin::judge(provenance(&headers), relay.bound, false) {
        Ok(()) => answer(
            json!({
                "relay": relay.on,
                "practice": relay.practice,
                "version": env!("CARGO_PKG_VERSION"),
            })
            .to_string(),
        ),
        Err(problem) => problem.into_response(),
    }
}

/// `POST /relay`: a call in, its reply or a problem out.
pub async fn carry(State(relay): State<Arc<Relay>>, request: Request) -> Response<Body> {
    let call = match timeout(relay.limits.total, admit(&relay, request)).await {
        Ok(Ok(call)) => call,
        Ok(Err(problem)) => return refuse(problem),
        Err(_) => {
            return refuse(Problem::new(Code::TimedOut, "The request took too long to come."));
        }
    };
    let (target, trust) = match guard::judge(&call, &relay.allowed, &relay.limits) {
        Verdict::Allowed(target, trust) => (target, trust),
        Verdict::Refused(problem) => return refuse(problem),
    };
    let started = Instant::now();
    let outcome = timeout(relay.limits.total, send(&relay, &call, &target, trust)).await;
    let outcome = outcome.unwrap_or_else(|_| {
        let seconds = relay.limits.total.as_secs_f32();
        let detail = format!("`{}` did not answer within {seconds} s.", target.host_header());
        Err(Problem::new(Code::TimedOut, detail))
    });
    let elapsed_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    let result = match &outcome {
        Ok(reply) => reply.status.to_string(),
        Err(problem) => problem.code.as_str().to_owned(),
    };
    let (method, host, path) = (call.method, target.host_header(), &target.path);
    eprintln!("relay: {method} {host} {path} {result} {elapsed_ms} ms");
    match outcome {
        Ok(reply) => answer(envelope::reply_to_json(&RelayReply { reply, elapsed_ms })),
        Err(problem) => problem.into_response(),
    }
}

async fn send(relay: &Relay, call: &Call, target: &Target, trust: Trust) -> Result<Reply, Problem> {
    let addresses = resolve(target, trust, &relay.pinned).await?;
    forward(call, target, &addresses, &relay.tls, &relay.limits).await
}

async fn admit(relay: &Relay, request: Request) -> Result<Call, Problem> {
    let (head, body) = request.into_parts();
    own_origin::judge(provenance(&head.headers), relay.bound, true)?;
    if !relay.on {
        let detail = "The relay was switched off with --no-relay.";
        return Err(Problem::new(Code::RelayOff, detail));
    }
    let media_type = text(&head.headers, header::CONTENT_TYPE).unwrap_or_default();
    if media_type::essence(media_type) != media_type::JSON {
        let detail =
            format!("The relay takes application/json; this is `{}`.", media_type.escape_debug());
        return Err(Problem::new(Code::NotJson, detail));
    }
    let most = relay.limits.request_bytes;
    let body = bounded_body::read(body, most).await.ok_or_else(|| {
        Problem::new(Code::TooLarge, format!("The relay takes at most {most} bytes."))
    })?;
    let text = std::str::from_utf8(&body).map_err(|error| {
        let detail = format!("The envelope is not UTF-8 from byte {} on.", error.valid_up_to());
        Problem::new(Code::NotACall, detail)
    })?;
    envelope::call_from_json(text).map_err(|why| Problem::new(Code::NotACall, why))
}

fn provenance(headers: &HeaderMap) -> Provenance<'_> {
    Provenance {
        host: text(headers, header::HOST),
        origin: text(headers, header::ORIGIN),
        fetch_site: text(headers, HeaderName::from_static("sec-fetch-site")),
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

fn answer(json: String) -> Response<Body> {
    let mut response = Response::new(Body::from(json));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type::JSON));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn refuse(problem: Problem) -> Response<Body> {
    eprintln!("relay: refused, {}", problem.code.as_str());
    problem.into_response()
}
