//! Everything the server says for itself, as `application/problem+json` (RFC 9457): it never
//! looks like a tenant's answer. Codes are stable. No detail ever quotes a header's value, a body
//! or a query.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::json;

/// Why the server did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The request did not come from the server's own page.
    OriginNotAllowed,
    /// The request's media type is not JSON.
    NotJson,
    /// The envelope is not a call.
    NotACall,
    /// The request, its URL or its headers are too large.
    TooLarge,
    /// The URL is not one that the relay reads.
    UrlNotAllowed,
    /// The host is no host of Access and was not named.
    HostNotAllowed,
    /// The path is none of the API's that the page uses.
    PathNotAllowed,
    /// The path is known, the method is not one that the page uses there.
    MethodNotAllowed,
    /// A header is not one that the relay carries.
    HeaderNotAllowed,
    /// The host's address leads into a private network.
    AddressNotAllowed,
    /// The host's name is not known.
    NameNotFound,
    /// No connection, or it broke.
    Unreachable,
    /// The server's certificate or its TLS failed.
    TlsFailed,
    /// What came back is not HTTP.
    BadReply,
    /// What came back is too large.
    ReplyTooLarge,
    /// It took too long.
    TimedOut,
    /// The relay was switched off.
    RelayOff,
    /// The practice tenants were switched off.
    PracticeOff,
    /// The name of a practice tenant is not one.
    RoomNotAllowed,
    /// There are too many practice tenants.
    TooManyRooms,
    /// A fault of this program.
    Internal,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 21] = [
        Self::OriginNotAllowed,
        Self::NotJson,
        Self::NotACall,
        Self::TooLarge,
        Self::UrlNotAllowed,
        Self::HostNotAllowed,
        Self::PathNotAllowed,
        Self::MethodNotAllowed,
        Self::HeaderNotAllowed,
        Self::AddressNotAllowed,
        Self::NameNotFound,
        Self::Unreachable,
        Self::TlsFailed,
        Self::BadReply,
        Self::ReplyTooLarge,
        Self::TimedOut,
        Self::RelayOff,
        Self::PracticeOff,
        Self::RoomNotAllowed,
        Self::TooManyRooms,
        Self::Internal,
    ];

    /// The stable word, the status, and a title for people.
    fn row(self) -> (&'static str, StatusCode, &'static str) {
        match self {
            Self::OriginNotAllowed => {
                ("origin-not-allowed", StatusCode::FORBIDDEN, "Not from this server's own page")
            }
            Self::NotJson => ("not-json", StatusCode::UNSUPPORTED_MEDIA_TYPE, "Not JSON"),
            Self::NotACall => ("not-a-call", StatusCode::BAD_REQUEST, "Not a call"),
            Self::TooLarge => ("too-large", StatusCode::PAYLOAD_TOO_LARGE, "Too large"),
            Self::UrlNotAllowed => ("url-not-allowed", StatusCode::BAD_REQUEST, "URL not allowed"),
            Self::HostNotAllowed => ("host-not-allowed", StatusCode::FORBIDDEN, "Host not allowed"),
            Self::PathNotAllowed => ("path-not-allowed", StatusCode::FORBIDDEN, "Path not allowed"),
            Self::MethodNotAllowed => {
                ("method-not-allowed", StatusCode::FORBIDDEN, "Method not allowed")
            }
            Self::HeaderNotAllowed => {
                ("header-not-allowed", StatusCode::BAD_REQUEST, "Header not allowed")
            }
            Self::AddressNotAllowed => {
                ("address-not-allowed", StatusCode::FORBIDDEN, "Address not allowed")
            }
            Self::NameNotFound => ("name-not-found", StatusCode::BAD_GATEWAY, "Name not found"),
            Self::Unreachable => ("unreachable", StatusCode::BAD_GATEWAY, "Not reachable"),
            Self::TlsFailed => ("tls-failed", StatusCode::BAD_GATEWAY, "TLS failed"),
            Self::BadReply => ("bad-reply", StatusCode::BAD_GATEWAY, "Not an HTTP answer"),
            Self::ReplyTooLarge => ("reply-too-large", StatusCode::BAD_GATEWAY, "Answer too large"),
            Self::TimedOut => ("timed-out", StatusCode::GATEWAY_TIMEOUT, "Timed out"),
            Self::RelayOff => ("relay-off", StatusCode::NOT_FOUND, "No relay here"),
            Self::PracticeOff => ("practice-off", StatusCode::NOT_FOUND, "No practice tenant here"),
            Self::RoomNotAllowed => {
                ("room-not-allowed", StatusCode::NOT_FOUND, "No name of a practice tenant")
            }
            Self::TooManyRooms => {
                ("too-many-rooms", StatusCode::SERVICE_UNAVAILABLE, "Too many practice tenants")
            }
            Self::Internal => {
                ("internal", StatusCode::INTERNAL_SERVER_ERROR, "A fault of scim-workbench")
            }
        }
    }

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.row().0
    }

    /// The HTTP status.
    pub fn status(self) -> StatusCode {
        self.row().1
    }

    /// A few words for people.
    pub fn title(self) -> &'static str {
        self.row().2
    }
}

/// A refusal or a failure of the server itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its stable code.
    pub code: Code,
    /// What happened and what to do, in sentences.
    pub detail: String,
}

impl Problem {
    /// A problem.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }

    /// As JSON: `type`, `title`, `status`, `detail` (RFC 9457 §3.1) and `code`.
    pub fn to_json(&self) -> String {
        json!({
            "type": format!("urn:problem-type:scim-workbench:{}", self.code.as_str()),
            "title": self.code.title(),
            "status": self.code.status().as_u16(),
            "detail": self.detail,
            "code": self.code.as_str(),
        })
        .to_string()
    }

    /// As an HTTP response.
    pub fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.to_json()));
        *response.status_mut() = self.code.status();
        let problem_json = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, problem_json);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let nosniff = HeaderValue::from_static("nosniff");
        response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
        response
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::error::{Code, Problem};

    #[test]
    fn every_code_is_its_own_and_an_error_status() {
        let words: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(words.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(code.status().is_client_error() || code.status().is_server_error());
        }
    }

    #[test]
    fn a_problem_has_the_members_of_rfc_9457_and_its_code() {
        let text = Problem::new(Code::TimedOut, "Nothing came.").to_json();
        assert_eq!(
            text,
            r#"{"type":"urn:problem-type:scim-workbench:timed-out","title":"Timed out","status":504,"detail":"Nothing came.","code":"timed-out"}"#
        );
    }
}
