//! The direct transport: the browser calls the tenant itself. A failed fetch tells a page
//! nothing, so what can be known is found out by its own means: the network switch, the schemes,
//! the kinds of address, and a second, opaque request that carries nothing.

use domain::access::tenant;
use domain::wire::call::Call;
use domain::wire::failure::Failure;
use domain::wire::method::Method;
use domain::wire::reply::Reply;
use gloo_net::http::RequestBuilder;
use web_sys::{AbortSignal, RequestCredentials, RequestMode, RequestRedirect};

use crate::browser::location;

/// Sends `call` as it is, without cookies, and reads the whole answer.
pub async fn send(call: &Call, signal: Option<&AbortSignal>) -> Result<Reply, Failure> {
    match attempt(call, signal).await {
        Some(reply) => Ok(reply),
        None => Err(diagnose(&call.url).await),
    }
}

async fn attempt(call: &Call, signal: Option<&AbortSignal>) -> Option<Reply> {
    let mut builder = RequestBuilder::new(&call.url)
        .method(method(call.method))
        .mode(RequestMode::Cors)
        .credentials(RequestCredentials::Omit)
        .abort_signal(signal);
    for header in &call.headers {
        builder = builder.header(&header.name, &header.expose());
    }
    let request = match &call.body {
        Some(body) => builder.body(body.as_str()).ok()?,
        None => builder.build().ok()?,
    };
    let response = request.send().await.ok()?;
    let headers = response.headers().entries().collect();
    let body = response.text().await.ok()?;
    Some(Reply { status: response.status(), headers, body })
}

fn method(method: Method) -> gloo_net::http::Method {
    match method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
        Method::Patch => gloo_net::http::Method::PATCH,
        Method::Delete => gloo_net::http::Method::DELETE,
    }
}

/// Why a fetch failed, as far as a browser can know.
async fn diagnose(url: &str) -> Failure {
    if location::is_offline() {
        return Failure::Offline;
    }
    let origin = location::origin();
    let target_is_local = is_local(url);
    if origin.starts_with("https:") && url.starts_with("http:") && !target_is_local {
        return Failure::MixedContent;
    }
    if target_is_local && !is_local(&origin) {
        return Failure::LocalNetworkAccess;
    }
    if answers(url).await { Failure::NoCors } else { Failure::Unreachable }
}

fn is_local(url: &str) -> bool {
    let host = tenant::read(url).tenant.map(|tenant| tenant.host().to_owned()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, _)| name);
    name == "localhost" || name == "[::1]" || name.starts_with("127.")
}

/// Whether anything answers at the URL's origin. The request carries no credentials and no body,
/// and its answer cannot be read; that it came is all that is asked.
async fn answers(url: &str) -> bool {
    let Some(tenant) = tenant::read(url).tenant else { return false };
    let probe = RequestBuilder::new(&format!("{}/", tenant.base()))
        .mode(RequestMode::NoCors)
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Follow);
    match probe.build() {
        Ok(request) => request.send().await.is_ok(),
        Err(_) => false,
    }
}
