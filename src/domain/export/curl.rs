//! A call as a curl command for bash. Secrets never stand in it: they are read from the
//! environment variables `ACCESS_TOKEN` and `CLIENT_SECRET`. It is not written for cmd.exe or
//! PowerShell, whose quoting differs.

use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{Header, HeaderValue};
use crate::wire::method::Method;

/// The command, one option a line.
pub fn curl(call: &Call) -> String {
    let mut words = match call.method {
        Method::Get => vec!["curl".to_owned()],
        // With a body, POST is what curl does of itself.
        Method::Post if call.body.is_some() => vec!["curl".to_owned()],
        method => vec![format!("curl -X {method}")],
    };
    words.push(quoted(&call.url));
    words.extend(call.headers.iter().map(header));
    words.extend(call.body.iter().map(|body| format!("--data-raw {}", quoted(body))));
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
