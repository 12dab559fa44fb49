//! The gate in front of every send: a `CheckedCall` cannot be had without passing the check.

use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::run::check;
use crate::check::subject::Kind;
use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
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
            let report = check(call.body.as_deref().unwrap_or_default(), kind, context);
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

/// What the body of this call is meant to be; `None` where nothing is checked.
fn kind_of(call: &Call) -> Option<Kind> {
    let path = call.url_path().trim_end_matches('/');
    let above = path.rsplit_once('/').map_or("", |(above, _)| above);
    match call.method {
        Method::Post if path.ends_with("/directoryconfigs") => Some(Kind::DirectoryConfig),
        Method::Post if path.ends_with("/scim/Users") => Some(Kind::User),
        Method::Put if path.ends_with("/scim/Users") || above.ends_with("/scim/Users") => {
            Some(Kind::User)
        }
        _ => None,
    }
}
