//! The program as a person runs it: its words, its exit status, its start and its end. What
//! `check` writes is in `cli_golden.rs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, also in its helpers"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scim-workbench"));
    command.current_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/cli"));
    command
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = program()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn help_and_version_go_to_the_standard_output() {
    for (arguments, part) in [
        (&["--help"][..], "scim-workbench serve [OPTIONS]"),
        (&["help"], "scim-workbench serve [OPTIONS]"),
        (&["serve", "--help"], "--practice-secret TEXT"),
        (&["check", "-h"], "--format FORMAT"),
        (&["check", "--list-profiles"], "okta-custom-app@2019-08"),
        (&["--version"], concat!("scim-workbench ", env!("CARGO_PKG_VERSION"), "\n")),
    ] {
        let output = run(arguments);
        assert_eq!((status(&output), err(&output)), (0, ""), "{arguments:?}");
        assert!(out(&output).contains(part), "{arguments:?}");
        assert!(out(&output).lines().all(|line| line.chars().count() <= 100));
    }
}

#[test]
fn wrong_usage_is_status_2_and_says_where_to_read_on() {
    for arguments in [
        &[][..],
        &["sevre"],
        &["check"],
        &["check", "--format", "xml", "user.json"],
        &["serve", "x"],
    ] {
        let output = run(arguments);
        assert_eq!((status(&output), out(&output)), (2, ""), "{arguments:?}");
        assert!(err(&output).starts_with("scim-workbench: "), "{}", err(&output));
        assert!(err(&output).contains("--help"));
    }
}

#[test]
fn the_status_tells_whether_there_are_errors() {
    for (files, expected) in [
        (&["user.json"][..], 0),
        (&["directory.json"], 0),
        (&["user.json", "directory.json"], 0),
        (&["two_emails.json"], 1),
        (&["broken.json"], 1),
        (&["user.json", "broken.json"], 1),
        (&["missing.json"], 2),
        (&["broken.json", "missing.json"], 2),
        (&["--kind", "directory", "user.json"], 1),
        (&["--kind=user", "directory.json"], 1),
        (&["."], 2),
    ] {
        let arguments: Vec<&str> = ["check"].into_iter().chain(files.iter().copied()).collect();
        let output = run(&arguments);
        assert_eq!(status(&output), expected, "{files:?}\n{}{}", out(&output), err(&output));
    }
    let output = run(&["check", "missing.json", "user.json"]);
    assert_eq!(err(&output), "scim-workbench: missing.json: there is no such file.\n");
    assert_eq!(
        out(&output),
        "user.json: nothing to mend, checked as a provisioned user (okta-custom-app@2019-08)\n"
    );
    let output = run(&["check", "directory.json"]);
    assert_eq!(
        out(&output),
        "directory.json: nothing to mend, checked as a directory (okta-custom-app@2019-08)\n"
    );
}

#[test]
fn the_standard_input_is_read_as_a_file() {
    let user = fs::read(program().get_current_dir().unwrap().join("user.json")).unwrap();
    let output = run_with_input(&["check", "-"], &user);
    assert_eq!(status(&output), 0);
    assert_eq!(
        out(&output),
        "<stdin>: nothing to mend, checked as a provisioned user (okta-custom-app@2019-08)\n"
    );
    let output = run_with_input(&["check", "-"], b"{\"userName\":\"J\xfcrgen\"}");
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("<stdin>: byte 14 (0xfc) is not UTF-8"), "{}", err(&output));
    assert_eq!(status(&run_with_input(&["check", "-"], b"")), 1);
}

#[test]
fn a_token_is_held_against_the_clock_and_never_shown() {
    // {"alg":"RS256"} and {"iss":"https://acme.vmwareidentity.com/SAAS/auth","exp":1}
    let claims = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FjbWUudm13YXJlaWRlbnRpdHkuY29tL1NBQVMvYXV0aCIsImV4cCI6MX0";
    let token = format!("{claims}.{}", "A".repeat(342));
    for format in ["text", "json", "sarif"] {
        let arguments = ["check", "--kind", "token", "--format", format, "-"];
        let output = run_with_input(&arguments, format!(" Bearer {token}\n").as_bytes());
        assert_eq!(status(&output), 1, "{}", out(&output));
        assert!(out(&output).contains("expired"), "{}", out(&output));
        assert!(!out(&output).contains(&token[..20]) && err(&output).is_empty());
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_is_no_fault() {
    let mut child = program()
        .args(["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(b"{}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((status(&output), err(&output)), (1, ""));
}

/// A server that is started and has said what it says until `relay:`.
fn serve(arguments: &[&str]) -> (Child, Vec<String>) {
    let mut child = program()
        .arg("serve")
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let is_last = line.starts_with("relay:");
        said.push(line);
        if is_last {
            break;
        }
    }
    (child, said)
}

#[cfg(unix)]
fn stop(mut child: Child, signal: &str) -> (i32, String) {
    let pid = child.id().to_string();
    assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    (child.wait().unwrap().code().unwrap(), log)
}

#[test]
#[cfg(unix)]
fn a_server_says_where_it_is_and_ends_in_peace() {
    let (child, said) = serve(&["--bind", "127.0.0.1:0"]);
    let address = said[0].strip_prefix("listening on http://127.0.0.1:").unwrap();
    assert_ne!(address.parse::<u16>().unwrap(), 0);
    assert_eq!(
        said[1],
        format!("practice tenant: http://127.0.0.1:{address}/practice/ROOM (any ROOM)")
    );
    assert_eq!(said[2], "  client id: OktaSCIM");
    let secret = said[3].strip_prefix("  client secret: ").unwrap();
    assert_eq!(secret.len(), 32);
    assert_eq!(said[4], "relay: on, to Workspace ONE Access");
    assert_eq!(stop(child, "-INT"), (0, String::new()));
    let (child, again) = serve(&["--bind", "127.0.0.1:0"]);
    assert_ne!(said[3], again[3], "the same random secret twice");
    assert_eq!(stop(child, "-TERM"), (0, String::new()));
}

#[test]
#[cfg(unix)]
fn a_given_secret_and_a_token_are_never_written_out() {
    let hidden = "hunter2-hunter2";
    let arguments =
        ["--bind", "127.0.0.1:0", "--practice-secret", hidden, "--allow-host", "localhost:1"];
    let (child, said) = serve(&arguments);
    assert_eq!(said[3], "  client secret: as given");
    assert_eq!(said[4], "relay: on, to Workspace ONE Access and localhost:1");
    assert!(!said.concat().contains(hidden));
    let address = said[0].strip_prefix("listening on http://").unwrap().to_owned();
    let envelope = format!(
        r#"{{"method":"POST","url":"http://localhost:1/SAAS/auth/oauthtoken?client_secret={hidden}","headers":[["Authorization","Bearer {hidden}"]],"body":"client_secret={hidden}"}}"#
    );
    let form = format!("grant_type=client_credentials&client_id=OktaSCIM&client_secret={hidden}");
    for (path, media_type, body) in [
        ("/relay", "application/json", &envelope),
        ("/relay", "application/json", &format!("{envelope}{hidden}")),
        ("/SAAS/auth/oauthtoken", "application/x-www-form-urlencoded", &form),
        (&format!("/SAAS/auth/oauthtoken?{form}"), "application/json", &form),
    ] {
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nContent-Type: \
             {media_type}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = std::net::TcpStream::connect(&address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
        assert!(!answer.contains(hidden), "{answer}");
    }
    let (code, log) = stop(child, "-TERM");
    assert_eq!(code, 0);
    assert_eq!(log.lines().count(), 4, "{log}");
    assert!(log.contains("relay: POST localhost:1 /SAAS/auth/oauthtoken unreachable "), "{log}");
    assert!(!log.contains(hidden), "{log}");
}

#[test]
#[cfg(unix)]
fn a_port_that_is_taken_is_named() {
    let (child, said) = serve(&["--bind", "127.0.0.1:0", "--no-practice", "--no-relay"]);
    assert_eq!(said[1..], ["practice tenants: off", "relay: off"]);
    let address = said[0].strip_prefix("listening on http://").unwrap();
    let output = run(&["serve", "--bind", address]);
    assert_eq!((status(&output), out(&output)), (2, ""));
    let port = address.rsplit(':').next().unwrap();
    let expected = format!("scim-workbench: Port {port} of 127.0.0.1 is taken by another program.");
    assert!(err(&output).starts_with(&expected), "{}", err(&output));
    stop(child, "-TERM");
}
