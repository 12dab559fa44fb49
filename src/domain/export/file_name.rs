//! What a call is called when it is saved.

use crate::wire::call::Call;
use crate::wire::method::Method;

/// A file name without ending: `directory`, `user`, `token`, …
pub fn file_name(call: &Call) -> &'static str {
    let path = call.url_path();
    match call.method {
        _ if path.ends_with("/auth/oauthtoken") => "token",
        Method::Post if path.ends_with("/directoryconfigs") => "directory",
        Method::Get if path.ends_with("/domains") => "domains",
        Method::Get if path.ends_with("/directoryconfigs") => "directories",
        _ if path.contains("/directoryconfigs/") => "directory",
        Method::Get if path.ends_with("/scim/Users") => "users",
        _ if path.contains("/scim/Users") => "user",
        _ => "request",
    }
}
