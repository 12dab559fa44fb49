//! What a person takes away. The curl commands are run by a real bash with a `curl` that prints
//! its words: quoting is right when every word comes out as it went in.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use domain::access::client::Client;
use domain::access::tenant::Tenant;
use domain::access::{directory, token, user};
use domain::export::curl::curl;
use domain::export::file_name::file_name;
use domain::export::json::json;
use domain::secret::Secret;
use domain::wire::authorization::Authorization;
use domain::wire::call::Call;
use domain::wire::method::Method;

/// Everything that a shell could take for something else.
const NASTY: &str = "O'Brien \"Ünï\" $HOME `id` \\ \\n !! * {a,b} ~ #; & | < > (x)\n\ttab '' end\\";

#[test]
fn bash_hands_curl_every_word_as_it_was() {
    for method in [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete] {
        let call = Call::new(method, format!("https://acme.vmwareidentity.com/{NASTY}"))
            .with_authorization(Authorization::Bearer(Secret::new("hidden")))
            .with_header("Accept", NASTY)
            .with_body(NASTY);
        let mut expected =
            vec!["--globoff".to_owned(), format!("https://acme.vmwareidentity.com/{NASTY}")];
        expected.extend(["-H", "Authorization: Bearer the token's $x"].map(str::to_owned));
        expected.extend(["-H".to_owned(), format!("Accept: {NASTY}")]);
        expected.extend(["--data-raw".to_owned(), NASTY.to_owned()]);
        if method != Method::Post {
            expected.splice(0..0, ["-X".to_owned(), method.to_string()]);
        }
        assert_eq!(words(&curl(&call)), expected);
    }
}

#[test]
fn the_client_secret_comes_from_the_environment_whatever_the_client_id() {
    for id in ["OktaSCIM", "okta.scim_1-a@b", NASTY] {
        let client = Client { id: id.to_owned(), secret: Secret::new("hidden") };
        let text = curl(&token::request(&tenant(), &client));
        let words = words(&text);
        let at = words.iter().position(|word| word == "-u").unwrap();
        assert_eq!(words[at + 1], format!("{id}:the secret's \"$y\""));
    }
    let plain = Client { id: "OktaSCIM".to_owned(), secret: Secret::new("hidden") };
    let text = curl(&token::request(&tenant(), &plain));
    assert!(text.contains("-u \"OktaSCIM:$CLIENT_SECRET\""), "{text}");
}

#[test]
fn every_scheme_hides_its_secret() {
    for credentials in ["Bearer hidden", "HZN hidden", "Basic aGlkZGVuOmhpZGRlbg==", "hidden", ""] {
        let call = Call::new(Method::Get, "https://x.example/SAAS")
            .with_authorization(Authorization::parse(credentials));
        let text = curl(&call);
        assert!(!text.contains("Bearer hidden") && !text.contains("HZN hidden"), "{text}");
        assert!(!text.contains("hidden\"") && !text.contains("aGlk"), "{text}");
        assert!(text.contains('$'), "{text}");
    }
}

#[test]
fn no_secret_of_a_form_a_query_or_a_body_stands_in_the_command() {
    let call = Call::new(Method::Post, "https://x.example/t?client_secret=h1dden&a=b")
        .with_body("grant_type=password&password=h1dden");
    let text = curl(&call);
    assert!(!text.contains("h1dden"), "{text}");
    let json = Call::new(Method::Post, "https://x.example/u").with_body(r#"{"password":"h1dden"}"#);
    assert!(!curl(&json).contains("h1dden"));
}

#[test]
fn a_request_for_each_step_exports_as_its_golden_file() {
    let token = Secret::new("hidden");
    let client = Client { id: "OktaSCIM".to_owned(), secret: Secret::new("hidden") };
    let calls = [
        token::request(&tenant(), &client),
        directory::list_call(&tenant(), &token),
        directory::create_call(&tenant(), &token, &directory::draft("Okta", &["acme.example"])),
        user::find_call(&tenant(), &token, "mara.lopez"),
        user::create_call(&tenant(), &token, &user::draft("o'hara.example")),
        user::set_active_call(&tenant(), &token, "7", false),
    ];
    let actual: Vec<String> =
        calls.iter().map(|call| format!("# {}\n{}\n", file_name(call), curl(call))).collect();
    let actual = actual.join("\n");
    assert!(!actual.contains("hidden"));
    let path = folder().join("curl.golden");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &actual).unwrap();
    }
    assert_eq!(actual, std::fs::read_to_string(path).unwrap());
}

#[test]
fn a_json_body_is_saved_as_it_was_written() {
    let call = Call::new(Method::Post, "https://x.example/u");
    assert_eq!(json(&call), None);
    assert_eq!(json(&call.clone().with_body("grant_type=x")), None);
    assert_eq!(json(&call.clone().with_body("{\"a\" : 1.0}")).as_deref(), Some("{\"a\" : 1.0}\n"));
    assert_eq!(json(&call.with_body(" {}\n\n")).as_deref(), Some(" {}\n"));
}

#[test]
fn a_file_is_named_after_what_is_asked_for() {
    let root = "https://acme.vmwareidentity.com/SAAS";
    let scim = format!("{root}/jersey/manager/api/scim");
    let directories = format!("{root}/jersey/manager/api/connectormanagement/directoryconfigs");
    for (method, url, name) in [
        (Method::Post, format!("{root}/auth/oauthtoken"), "token"),
        (Method::Post, directories.clone(), "directory"),
        (Method::Get, directories.clone(), "directories"),
        (Method::Get, format!("{directories}/1/domains"), "domains"),
        (Method::Get, format!("{directories}/1"), "directory"),
        (Method::Post, format!("{scim}/Users"), "user"),
        (Method::Get, format!("{scim}/Users?filter=x"), "users"),
        (Method::Patch, format!("{scim}/Users/7"), "user"),
        (Method::Get, format!("{scim}/Groups"), "request"),
    ] {
        assert_eq!(file_name(&Call::new(method, &url)), name, "{method} {url}");
    }
}

/// The words that a bash which runs `command` hands to curl.
fn words(command: &str) -> Vec<String> {
    let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}\n");
    let output = Command::new("bash")
        .args(["--norc", "--noprofile", "-c", &script])
        .env("ACCESS_TOKEN", "the token's $x")
        .env("CLIENT_SECRET", "the secret's \"$y\"")
        .output()
        .unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}\n{command}");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\0').map(str::to_owned).collect()
}

fn tenant() -> Tenant {
    Tenant::parse("https://acme.vmwareidentity.com").unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/export")
}
