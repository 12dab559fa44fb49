//! Tells what a pasted text is meant to be: by its members where it is JSON, else by how it begins.
//! It judges nothing.

use crate::access::host::{is_access_host, nearest_host};
use crate::access::pasted::Pasted;
use crate::check::parameter::NAMES;
use crate::check::subject::Kind;
use crate::json::document::{Node, Value};
use crate::json::grammar;

/// What of a user stands in a change, and without a userName makes one of it.
const CHANGED: [&str; 6] = ["active", "password", "members", "displayName", "title", "meta"];

/// A text that is JSON, or begins like it, is judged by its members, or by the names in it where
/// it cannot be read; of an array the first element counts. Where nothing is told it is a user.
pub fn guess(text: &str) -> Kind {
    let start = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    if start.starts_with(['{', '[']) {
        return by_members(text);
    }
    if is_token_request(start) {
        Kind::TokenRequest
    } else if is_token(start) {
        Kind::Token
    } else if is_address(start) {
        Kind::TenantUrl
    } else {
        by_members(text)
    }
}

fn by_members(text: &str) -> Kind {
    let root = grammar::read(text).ok();
    let first = root.as_ref().map(|root| root.items().first().unwrap_or(root));
    let node = |name: &str| first.and_then(|it| it.member_like(name)).map(|it| &it.node);
    let has = |name: &str| match first {
        Some(_) => node(name).is_some(),
        None => text.contains(&format!("\"{name}\"")),
    };
    let is_text = |name: &str| node(name).is_some_and(|it| it.as_str().is_some());
    if has("Operations") {
        Kind::Patch
    } else if has("Resources") || has("totalResults") {
        Kind::List
    } else if has("access_token") {
        Kind::Token
    } else if has("grant_type") {
        Kind::TokenRequest
    } else if has("userName") {
        Kind::User
    } else if has("Errors") || (has("detail") && has("status")) || is_text("error") {
        Kind::Error
    } else if has("domains") || has("bindDN") || (has("type") && !has("emails")) && !has("members")
    {
        Kind::DirectoryConfig
    } else if CHANGED.into_iter().any(has)
        && !has("emails")
        && !has("externalId")
        && is_change(first)
    {
        Kind::Patch
    } else {
        Kind::User
    }
}

/// Whether `name`, where there is one, is that of a person: a directory's is a text.
fn is_change(root: Option<&Node>) -> bool {
    let name = root.and_then(|it| it.member_like("name"));
    !name.is_some_and(|it| matches!(it.node.value, Value::String(_)))
}

fn is_token_request(start: &str) -> bool {
    let has_address = start.starts_with("http") && start.contains("grant_type=");
    let named =
        NAMES.iter().filter_map(|name| start.strip_prefix('?').unwrap_or(start).strip_prefix(name));
    has_address || named.map(str::trim_start).any(|rest| rest.starts_with(['=', ':']))
}

fn is_token(start: &str) -> bool {
    let pasted = Pasted::read(start);
    let begins = ["bearer ", "authorization:"];
    let is_marked = begins
        .iter()
        .any(|it| start.get(..it.len()).is_some_and(|it2| it2.eq_ignore_ascii_case(it)));
    pasted.name.is_some() || is_marked || pasted.span.of(start).starts_with("eyJ")
}

fn is_address(start: &str) -> bool {
    let word = start.trim_end();
    let host = word.split(['/', ':', '?']).next().unwrap_or_default();
    let is_link = ["http://", "https://"].iter().any(|it| start.starts_with(it));
    let is_one_word = !word.contains(char::is_whitespace);
    is_one_word && (is_link || is_access_host(host) || nearest_host(host).is_some())
}

#[cfg(test)]
mod tests {
    use crate::check::guess::guess;
    use crate::check::subject::Kind;

    #[test]
    fn the_kind_is_guessed_from_the_members() {
        for (text, expected) in [
            (r#"{"type":"OTHER_DIRECTORY","name":"a","domains":["b"]}"#, Kind::DirectoryConfig),
            (r#"{"name":"a","domains":["b"]}"#, Kind::DirectoryConfig),
            (r#"{"type":"OTHER_DIRECTORY"}"#, Kind::DirectoryConfig),
            (r#"{"type":"OTHER_DIRECTORY","domains":["b"]"#, Kind::DirectoryConfig),
            (r#"{"directoryType":"ACTIVE_DIRECTORY_LDAP","bindDN":"x"}"#, Kind::DirectoryConfig),
            (r#"{"userName":"a","type":"x","domains":[]}"#, Kind::User),
            (r#"{"UserName":"a","domains":[]}"#, Kind::User),
            (r#"{"userName":"a","active":true,"errors":[]}"#, Kind::User),
            (r#"[{"userName":"a","active":true}]"#, Kind::User),
            (r#"{"emails":[{"type":"work"}]"#, Kind::User),
            (r#"{"emails":[{"type":"work"}],"active":true}"#, Kind::User),
            (r#"{"schemas":[],"id":"1","active":false}"#, Kind::Patch),
            (r#"{"active":false"#, Kind::Patch),
            (r#"{"members":[{"value":"1","type":"User","operation":"delete"}]}"#, Kind::Patch),
            (r#"{"meta":{"attributes":["title"]}}"#, Kind::Patch),
            (r#"{"schemas":[],"Operations":[{"op":"replace"}]}"#, Kind::Patch),
            (r#"{"totalResults":"2","resources":[{"userName":"a"}]}"#, Kind::List),
            (r#"{"Resources":[{"userName":"a"}"#, Kind::List),
            (r#"{"Errors":[{"description":"x","code":409}]}"#, Kind::Error),
            (r#"{"errors":[{"code":"forbidden","message":"x"}]}"#, Kind::Error),
            (r#"{"schemas":[],"detail":"x","status":"400"}"#, Kind::Error),
            (r#"{"error":"invalid_client"}"#, Kind::Error),
            (r#"{"access_token":"eyJ","expires_in":1}"#, Kind::Token),
            (r#"{"grant_type":"client_credentials"}"#, Kind::TokenRequest),
            ("{}", Kind::User),
            ("", Kind::User),
        ] {
            assert_eq!(guess(text), expected, "{text}");
        }
    }

    #[test]
    fn the_kind_of_what_is_no_json_is_guessed_from_how_it_begins() {
        for (text, expected) in [
            ("grant_type=client_credentials&scope=admin", Kind::TokenRequest),
            ("client_id: OktaSCIM\ngrant_type: x", Kind::TokenRequest),
            ("?grant_type=client_credentials", Kind::TokenRequest),
            ("https://acme.example/SAAS/auth/oauthtoken?grant_type=x", Kind::TokenRequest),
            ("eyJhbGciOiJub25lIn0.e30.", Kind::Token),
            ("  \"eyJhbGciOiJub25lIn0", Kind::Token),
            ("Bearer abc", Kind::Token),
            ("Authorization: Bearer abc", Kind::Token),
            ("refresh_token=abc", Kind::Token),
            ("https://acme.vmwareidentity.com/SAAS", Kind::TenantUrl),
            ("acme.vmwareidentiy.com\n", Kind::TenantUrl),
            ("http://127.0.0.1:8080", Kind::TenantUrl),
            ("userName,email", Kind::User),
            ("Bearer", Kind::User),
            ("the token is https://x", Kind::User),
        ] {
            assert_eq!(guess(text), expected, "{text}");
        }
    }
}
