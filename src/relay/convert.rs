//! HTTP as a library has it ↔ HTTP as the domain has it: a request becomes a `Call`, a `Reply`
//! becomes a response. Nothing is decided here.

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use domain::wire::call::Call;
use domain::wire::method::Method;
use domain::wire::reply::Reply;

use crate::allowed_host::{normalise, split_port};
use crate::error::{Code, Problem};

/// The call of a request: the URL is `http://`, the request's `Host`, and its path and query.
///
/// # Errors
/// `method-not-allowed`, `origin-not-allowed` for a `Host` that is none, `not-a-call` for a body
/// that is not UTF-8.
pub fn to_call(head: &Parts, body: &[u8]) -> Result<Call, Problem> {
    let Some(method) = Method::parse(head.method.as_str()) else {
        let detail = format!("The practice tenant does not know the method {}.", head.method);
        return Err(Problem::new(Code::MethodNotAllowed, detail));
    };
    let body = std::str::from_utf8(body).map_err(|error| {
        let detail = format!("The body is not UTF-8 from byte {} on.", error.valid_up_to());
        Problem::new(Code::NotACall, detail)
    })?;
    let path = head.uri.path_and_query().map_or("/", |it| it.as_str());
    let mut call = Call::new(method, format!("{}{path}", base(head)?));
    for (name, value) in &head.headers {
        call = call.with_header(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
    }
    Ok(if body.is_empty() { call } else { call.with_body(body) })
}

/// `http://` and the host that the request was made to.
///
/// # Errors
/// `origin-not-allowed` where `Host` is missing or no host: the tenant's links begin with it.
pub fn base(head: &Parts) -> Result<String, Problem> {
    let host = head.headers.get(header::HOST).and_then(|value| value.to_str().ok());
    let host = head.uri.authority().map(|it| it.as_str()).or(host).unwrap_or_default();
    let sound = split_port(host).is_some_and(|(name, _)| normalise(name).is_some());
    if !sound {
        let detail = "The request's `Host` is missing or no host.";
        return Err(Problem::new(Code::OriginNotAllowed, detail));
    }
    Ok(format!("http://{host}"))
}

/// The response of a reply. A header that HTTP cannot carry is left out.
pub fn to_response(reply: Reply) -> Response<Body> {
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() =
        StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &reply.headers {
        let name = HeaderName::try_from(name.as_str());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value.as_str())) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::http::{Request, request::Parts};
    use domain::wire::reply::Reply;

    use crate::convert::{to_call, to_response};

    fn head(method: &str, host: &str) -> Parts {
        let request = Request::builder().method(method).uri("/practice/r/SAAS/a%20b?c=%2F");
        let request = request.header("Host", host).header("AUTHORIZATION", "Bearer t");
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_request_becomes_a_call_byte_for_byte() {
        let call = to_call(&head("POST", "127.0.0.1:8080"), "{\"a\":\"ä\"}".as_bytes()).unwrap();
        assert_eq!(call.url, "http://127.0.0.1:8080/practice/r/SAAS/a%20b?c=%2F");
        assert_eq!(call.body.as_deref(), Some("{\"a\":\"ä\"}"));
        assert_eq!(call.authorization().map(|it| it.secret().expose()), Some("t"));
        assert_eq!(to_call(&head("GET", "[::1]:1"), b"").unwrap().body, None);
    }

    #[test]
    fn what_cannot_be_a_call_is_a_problem() {
        let code = |head: &Parts, body: &[u8]| to_call(head, body).unwrap_err().code.as_str();
        assert_eq!(code(&head("TRACE", "a"), b""), "method-not-allowed");
        assert_eq!(code(&head("GET", "a/b"), b""), "origin-not-allowed");
        assert_eq!(code(&head("GET", "a\" b"), b""), "origin-not-allowed");
        assert_eq!(code(&head("GET", "a"), b"a\xff"), "not-a-call");
    }

    #[test]
    fn a_reply_becomes_a_response_without_what_http_cannot_carry() {
        let reply = Reply::new(201).with_header("Location", "/a").with_header("X", "a\nb");
        let response = to_response(reply);
        assert_eq!(response.status(), 201);
        assert_eq!(response.headers().len(), 1);
    }
}
