//! A call as a curl command for bash. Tokens and client secrets never stand in it: they are read
//! from the environment variables `ACCESS_TOKEN` and `CLIENT_SECRET`. A credential inside a query
//! or a body, which no call of the page has, stands as `…`, to be filled in by hand.
//! It is not written for cmd.exe or PowerShell, whose quoting differs.

use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{Header, HeaderValue};
use crate::wire::method::Method;

/// The command, one option a line.
pub fn curl(call: &Call) -> String {
    let url = call.shown_url();
    let mut command = "curl".to_owned();
    match (call.method, &call.body) {
        // What curl does of itself.
        (Method::Get, None) | (Method::Post, Some(_)) => {}
        (method, _) => command = format!("{command} -X {method}"),
    }
    if url.contains(['[', ']', '{', '}']) {
        command.push_str(" --globoff");
    }
    let mut words = vec![format!("{command} {}", quoted(&url))];
    words.extend(call.headers.iter().map(header));
    words.extend(call.shown_body().map(|body| format!("--data-raw {}", quoted(&body))));
    words.join(" \\\n  ")
}

fn header(header: &Header) -> String {
    match &header.value {
        HeaderValue::Plain(value) => format!("-H {}", quoted(&format!("{}: {value}", header.name))),
        HeaderValue::Authorization(Authorization::Basic { user, .. }) => {
            format!("-u {}", with_variable(&format!("{user}:"), "$CLIENT_SECRET"))
        }
        HeaderValue::Authorization(Authorization::Bearer(_)) => {
            format!("-H \"{}: Bearer $ACCESS_TOKEN\"", header.name)
        }
        HeaderValue::Authorization(Authorization::Hzn(_)) => {
            format!("-H \"{}: HZN $ACCESS_TOKEN\"", header.name)
        }
        HeaderValue::Authorization(Authorization::Other(_)) => {
            format!("-H \"{}: $ACCESS_TOKEN\"", header.name)
        }
    }
}

/// A word for bash in single quotes, between which every byte but `'` stands for itself
/// (Bash manual, 3.1.2.2).
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// A fixed text and then a variable, as one word.
fn with_variable(fixed: &str, variable: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-@:".contains(&byte);
    match fixed.bytes().all(is_plain) {
        true => format!("\"{fixed}{variable}\""),
        false => format!("{}\"{variable}\"", quoted(fixed)),
    }
}
