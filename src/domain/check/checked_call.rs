//! The gate in front of every send: a `CheckedCall` cannot be had without passing the check.

use crate::access::tenant::Tenant;
use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::run::check;
use crate::check::subject::Kind;
use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{CONTENT_TYPE, Header};
use crate::wire::method::Method;

/// A call whose body passed the check and that carries credentials: only such a one is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedCall(Call);

/// Why a call must not be sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// The body has problems of severity error.
    Problems(Report),
    /// The token, or for the token request the client id or its secret, is missing.
    NoCredentials,
}

impl CheckedCall {
    /// Checks `call`. Its body comes first: it can be mended without a token.
    ///
    /// # Errors
    /// The report, where it holds an error; `NoCredentials`, where they are missing or empty.
    pub fn new(call: Call, context: &Context) -> Result<Self, Refusal> {
        if let Some(kind) = kind_of(&call) {
            let body = call.body.as_deref().unwrap_or_default();
            let is_query = kind == Kind::TokenRequest && body.is_empty();
            let text = if is_query { call.query() } else { body };
            let report = check(text, kind, &known(&call, context));
            if !report.is_sendable() {
                return Err(Refusal::Problems(report));
            }
        }
        let complete = call.authorization().is_some_and(|credentials| match credentials {
            Authorization::Basic { user, password } => !user.is_empty() && !password.is_empty(),
            other => !other.secret().expose().trim().is_empty(),
        });
        if complete { Ok(Self(call)) } else { Err(Refusal::NoCredentials) }
    }

    /// The call.
    pub fn as_call(&self) -> &Call {
        &self.0
    }
}

/// What the call itself tells beside its body.
fn known(call: &Call, context: &Context) -> Context {
    let media_type = call.header(CONTENT_TYPE).map(Header::shown);
    let basic = matches!(call.authorization(), Some(Authorization::Basic { .. }));
    let tenant = Tenant::parse(&call.url).or_else(|| context.tenant.clone());
    Context { media_type, tenant, basic: Some(basic), ..context.clone() }
}

/// What the body of this call is meant to be; `None` where nothing is checked. Access has a newer
/// and an older address of tokens (facts §0).
fn kind_of(call: &Call) -> Option<Kind> {
    let path = call.url_path().trim_end_matches('/');
    let above = path.rsplit_once('/').map_or("", |(above, _)| above);
    let is_token = ["/auth/oauthtoken", "/oauth2/token"].iter().any(|it| path.ends_with(it));
    let is_user = above.ends_with("/scim/Users");
    match call.method {
        Method::Post if path.ends_with("/directoryconfigs") => Some(Kind::DirectoryConfig),
        Method::Post if path.ends_with("/scim/Users") => Some(Kind::User),
        Method::Post if is_token => Some(Kind::TokenRequest),
        Method::Put if path.ends_with("/scim/Users") || is_user => Some(Kind::User),
        Method::Patch if is_user => Some(Kind::Patch),
        Method::Post if is_user && is_override(call) => Some(Kind::Patch),
        _ => None,
    }
}

/// Whether a POST stands for a PATCH (API11 §3.3.2; clients of Access send it).
fn is_override(call: &Call) -> bool {
    let header = call.header("X-HTTP-Method-Override").map(Header::shown);
    header.is_some_and(|it| it.eq_ignore_ascii_case(Method::Patch.as_str()))
}
