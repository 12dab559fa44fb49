//! One fault gives one finding, in what goes over the wire beside users and directories: tokens,
//! token requests, changes, lists and errors. Nothing secret is ever in a message.
#![cfg(not(target_arch = "wasm32"))]

use domain::access::tenant::Tenant;
use domain::check::context::Context;
use domain::check::run::check;
use domain::check::subject::Kind;
use domain::timestamp::Moment;
use domain::wire::base64::encode_url;

/// 2026-01-01.
const NOW: i64 = 1_767_225_600;

const CLAIMS: &str = r#"{"iss":"https://acme.vmwareidentity.com/SAAS/auth","cid":"OktaSCIM","scp":"admin","iat":1767225600,"exp":1798761600}"#;

fn context() -> Context {
    Context {
        tenant: Tenant::parse("https://acme.vmwareidentity.com"),
        now: Some(Moment::from_epoch_seconds(NOW)),
        ..Context::default()
    }
}

fn codes(text: &str, kind: Kind) -> Vec<&'static str> {
    check(text, kind, &context()).diagnostics.iter().map(|it| it.code).collect()
}

fn token(claims: &str) -> String {
    let parts = [r#"{"alg":"RS256","typ":"JWT"}"#.as_bytes(), claims.as_bytes(), &[7; 256]];
    parts.map(encode_url).join(".")
}

#[test]
fn one_fault_in_the_claims_of_a_token_gives_one_finding() {
    for (from, to, wanted) in [
        ("", "", vec![]),
        ("acme", "other", vec!["foreign-token"]),
        ("1798761600", "1767225599", vec!["expired-token"]),
        ("1798761600", "1767236399", vec!["short-lived-token"]),
        ("\"iat\":1767225600,\"exp\":1798761600", "\"exp\":1767312000", vec!["expiring-token"]),
        ("\"iat\":1767225600,\"exp\":1798761600", "\"iat\":1767225600", vec![]),
        ("\"admin\"", "\"user\"", vec!["missing-admin-scope"]),
        ("\"scp\":\"admin\"", "\"nonce\":\"1\"", vec!["other-token"]),
        (CLAIMS, "{}", vec![]),
        (CLAIMS, "[]", vec!["truncated-token"]),
    ] {
        assert!(CLAIMS.contains(from), "{from}");
        let claims = CLAIMS.replace(from, to);
        assert_eq!(codes(&token(&claims), Kind::Token), wanted, "{claims}");
    }
}

#[test]
fn one_fault_in_what_was_pasted_gives_one_finding() {
    let token = token(CLAIMS);
    let half = token.len() / 2;
    let (head, tail) = token.split_at(half);
    for (text, wanted) in [
        (String::new(), "empty-token"),
        ("Authorization: Bearer".to_owned(), "empty-token"),
        (format!("Bearer {token}\n"), "decorated-token"),
        (format!("\"{token}\""), "decorated-token"),
        (format!("{head}\n{tail}"), "broken-token"),
        (format!("{head}  {tail}"), "broken-token"),
        (format!("{{\"access_token\":\"{token}\",\"expires_in\":1}}"), "pasted-answer"),
        (format!("{{\"access_token\":\"{head}"), "pasted-answer"),
        ("{}".to_owned(), "pasted-answer"),
        (format!("refresh_token={head}"), "other-token"),
        (head.to_owned(), "truncated-token"),
        (tail.to_owned(), "opaque-token"),
        (format!("{head}…"), "truncated-token"),
        (format!("{head}é{tail}"), "not-a-token"),
        ("paste it here".to_owned(), "not-a-token"),
    ] {
        assert_eq!(codes(&text, Kind::Token), [wanted], "{text}");
    }
    assert_eq!(codes(&format!("{token}\r\n"), Kind::Token), [""; 0]);
}

const FORM: &str =
    "grant_type=client_credentials&client_id=OktaSCIM&client_secret=3dc9f1a7&scope=admin";

#[test]
fn one_fault_in_a_token_request_gives_one_finding() {
    for (from, to, wanted) in [
        ("", "", vec![]),
        ("&", "\n", vec!["not-a-form"]),
        (FORM, "{\"grant_type\":\"client_credentials\"}", vec!["not-a-form"]),
        (FORM, "", vec!["missing-grant-type"]),
        ("grant_type=client_credentials&", "", vec!["missing-grant-type"]),
        ("client_credentials", "", vec!["missing-grant-type"]),
        ("client_credentials", "{{grant}}", vec!["placeholder-left"]),
        ("client_credentials", "client-credentials", vec!["wrong-grant-type"]),
        ("client_credentials", "Client_Credentials", vec!["wrong-grant-type"]),
        ("client_credentials", "refresh_token", vec!["wrong-grant-type"]),
        ("client_credentials", "%22client_credentials%22", vec!["padded-value"]),
        ("grant_type", "grantType", vec!["misspelt-parameter"]),
        ("grant_type", " grant_type", vec![]),
        ("OktaSCIM", "", vec!["missing-client"]),
        ("OktaSCIM", "%20", vec!["missing-client"]),
        ("OktaSCIM", "Okta+SCIM", vec!["malformed-client-id"]),
        ("OktaSCIM", "OktaSCIM+", vec!["padded-value"]),
        ("OktaSCIM", "$CLIENT_ID", vec!["placeholder-left"]),
        ("client_id", "client-id", vec!["misspelt-parameter"]),
        ("&client_secret=3dc9f1a7", "", vec!["missing-client"]),
        ("&client_id=OktaSCIM&client_secret=3dc9f1a7", "", vec!["missing-client"]),
        ("3dc9f1a7", "3dc9f1a7+", vec!["unencoded-value"]),
        ("3dc9f1a7", "\"3dc9f1a7\"", vec!["padded-value"]),
        ("3dc9f1a7", "3dc9f1a7%0A", vec!["padded-value"]),
        ("3dc9f1a7", "xxxxxxxx", vec!["placeholder-left"]),
        ("3dc9f1a7", "3dc 9f1a7", vec!["unencoded-value"]),
        ("admin", "user", vec!["wrong-scope"]),
        ("admin", "", vec![]),
        ("&scope=admin", "", vec![]),
        ("&scope=admin", "&scope=admin&scope=admin", vec!["repeated-parameter"]),
        ("&scope=admin", "&audience=x", vec![]),
    ] {
        assert!(FORM.contains(from), "{from}");
        let text = FORM.replace(from, to);
        assert_eq!(codes(&text, Kind::TokenRequest), wanted, "{text}");
        let query = format!("https://acme.vmwareidentity.com/SAAS/auth/oauthtoken?{text}");
        let is_form = wanted != ["not-a-form"] && !text.is_empty();
        assert!(!is_form || codes(&query, Kind::TokenRequest) == wanted, "{query}");
    }
}

#[test]
fn the_media_type_is_judged_once_and_beside_the_type() {
    const OTHER: &str = r#"{"type":"OTHER_DIRECTORY","name":"a","domains":["b.example"]}"#;
    let local = OTHER.replace("OTHER", "LOCAL");
    let codes = |text: &str, kind, media_type: &str| {
        let context = Context { media_type: Some(media_type.to_owned()), ..context() };
        let found = check(text, kind, &context).diagnostics;
        found.iter().map(|it| it.code).collect::<Vec<_>>()
    };
    let of = |kind: &str| {
        format!("application/vnd.vmware.horizon.manager.connector.management.directory.{kind}+json")
    };
    let directory = Kind::DirectoryConfig;
    assert_eq!(codes(OTHER, directory, &of("other")), [""; 0]);
    assert_eq!(codes(OTHER, directory, &of("jit")), ["wrong-media-type"]);
    assert_eq!(codes(OTHER, directory, ""), ["wrong-media-type"]);
    assert_eq!(codes(&local, directory, &of("local")), ["wrong-directory-type"]);
    assert_eq!(codes(&local, directory, &of("other")), ["wrong-directory-type"]);
    assert_eq!(codes(FORM, Kind::TokenRequest, "application/json"), ["wrong-media-type"]);
    assert_eq!(codes("{\"a\":\"b\"}", Kind::TokenRequest, "application/json"), ["not-a-form"]);
    assert_eq!(codes(&format!("?{FORM}"), Kind::TokenRequest, "application/json"), [""; 0]);
}

/// Okta's own sample of an empty list, and one with a user (okta.md §1.3).
const LIST: &str = r#"{"schemas":["urn:scim:schemas:core:1.0"],"totalResults":1,"itemsPerPage":1,"startIndex":1,"Resources":[{"id":"91cf"}]}"#;

#[test]
fn one_fault_in_a_list_gives_one_finding() {
    for (from, to, wanted) in [
        ("", "", vec![]),
        ("\"totalResults\":1", "\"totalResults\":\"1\"", vec!["non-integer-counter"]),
        ("\"totalResults\":1", "\"totalResults\":0", vec!["wrong-count"]),
        ("\"totalResults\":1,", "", vec!["missing-counter"]),
        ("\"itemsPerPage\":1", "\"itemsPerPage\":1.5", vec!["non-integer-counter"]),
        ("\"itemsPerPage\":1", "\"itemsPerPage\":20", vec!["wrong-count"]),
        ("\"startIndex\":1", "\"startIndex\":0", vec!["zero-start-index"]),
        ("startIndex", "startindex", vec!["misspelt-list-member"]),
        ("startIndex", "startIdnex", vec!["misspelt-list-member"]),
        ("totalResults", "total", vec!["misspelt-list-member"]),
        ("Resources", "resources", vec!["misspelt-list-member"]),
        ("Resources", "items", vec!["misspelt-list-member"]),
        ("schemas\"", "schema\"", vec!["misspelt-list-member"]),
        ("[{\"id\":\"91cf\"}]", "{\"id\":\"91cf\"}", vec!["missing-resources"]),
        (",\"Resources\":[{\"id\":\"91cf\"}]", "", vec!["missing-resources"]),
        ("\"id\":\"91cf\"", "\"userName\":\"a\"", vec!["resource-without-id"]),
        ("{\"id\":\"91cf\"}", "\"91cf\"", vec!["resource-without-id"]),
        ("\"schemas\":[\"urn:scim:schemas:core:1.0\"],", "", vec!["wrong-list-schemas"]),
        ("urn:scim:schemas:core:1.0", "urn:x", vec!["wrong-list-schemas"]),
        (
            "urn:scim:schemas:core:1.0",
            "urn:ietf:params:scim:api:messages:2.0:ListResponse",
            vec!["wrong-list-schemas"],
        ),
    ] {
        assert!(LIST.contains(from), "{from}");
        let text = LIST.replace(from, to);
        assert_eq!(codes(&text, Kind::List), wanted, "{text}");
    }
    let empty = r#"{"schemas":["urn:scim:schemas:core:1.0"],"totalResults":0,"startIndex":1,"itemsPerPage":0,"Resources":[]}"#;
    assert_eq!(codes(empty, Kind::List), [""; 0]);
}

#[test]
fn one_fault_in_an_error_gives_one_finding() {
    for (text, wanted) in [
        (r#"{"Errors":[{"description":"Resource x not found","code":"404"}]}"#, vec![]),
        (
            r#"{"Errors":[{"description":"User already exists in the database.","code":409}]}"#,
            vec![],
        ),
        (r#"{"Errors":[{"description":"","code":"404"}]}"#, vec!["empty-error-text"]),
        (r#"{"Errors":[{"message":"x","code":"404"}]}"#, vec!["empty-error-text"]),
        (r#"{"Errors":[{"description":"x"}]}"#, vec!["wrong-error-code"]),
        (r#"{"Errors":[{"description":"x","code":"not.found"}]}"#, vec!["wrong-error-code"]),
        (r#"{"Errors":[]}"#, vec!["missing-errors"]),
        (r#"{"Errors":{"description":"x","code":"404"}}"#, vec!["missing-errors"]),
        (r#"{"Erorrs":[{"description":"x","code":"404"}]}"#, vec!["missing-errors"]),
        ("{}", vec!["missing-errors"]),
        (
            r#"{"errors":[{"code":"forbidden","message":"x","parameters":null}]}"#,
            vec!["foreign-error-envelope"],
        ),
        (r#"{"error":"invalid_client"}"#, vec!["foreign-error-envelope"]),
        (
            r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"404"}"#,
            vec!["wrong-error-version"],
        ),
        (r#"{"detail":"x","status":404}"#, vec!["wrong-error-version"]),
    ] {
        assert_eq!(codes(text, Kind::Error), wanted, "{text}");
    }
}

#[test]
fn a_message_never_shows_a_token_or_a_secret() {
    let token = token(CLAIMS);
    let texts = [
        format!("Bearer {token}, {token}"),
        format!("{{\"access_token\":\"{token}\""),
        format!("refresh_token={token}"),
        token[..200].to_owned(),
        token.replace('.', "é"),
    ];
    for text in texts {
        for it in check(&text, Kind::Token, &context()).diagnostics {
            let said = format!("{} {}", it.message, it.help);
            let shown = token
                .as_bytes()
                .windows(8)
                .any(|part| std::str::from_utf8(part).is_ok_and(|part| said.contains(part)));
            assert!(!shown, "{said}");
        }
    }
    for secret in
        ["3dc9f1a7", "\"3dc9f1a7\"", "3dc9f1a7 ", "3dc9f1a7+", "<3dc9f1a7>", "3dc9f1a7\n&x=1"]
    {
        let text = FORM.replace("3dc9f1a7", secret).replace("client_credentials", "password");
        for it in check(&text, Kind::TokenRequest, &context()).diagnostics {
            assert!(!format!("{} {}", it.message, it.help).contains("3dc9"), "{}", it.message);
        }
    }
}
