//! HTTP as text: what `curl -i` and `curl -v`, a proxy's log, a browser's network pane or a
//! manual show. Signs of curl at the beginning of lines are forgiven.

use crate::explain::pasted::answer::Answer;
use crate::json::position::Span;
use crate::wire::call::Call;
use crate::wire::method::Method;

/// One line, without curl's sign, and where it begins.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

/// The last answer in `text`, with its request; `None` where there is no status line.
pub fn read(text: &str) -> Option<Answer> {
    let lines = lines(text);
    let at = lines.iter().rposition(|line| is_answer(line.text))?;
    let status = status(lines.get(at)?.text)?;
    let (headers, body_at) = headers(lines.get(at + 1..)?);
    let received = body(text, lines.get(at + 1 + body_at..).unwrap_or_default());
    let (request, sent) = match request(text, lines.get(..at)?) {
        Some((call, sent)) => (Some(call), sent),
        None => (None, None),
    };
    Some(Answer {
        request,
        status: Some(status),
        headers,
        body: received.map(|span| span.of(text).to_owned()).unwrap_or_default(),
        sent,
        received,
    })
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut next = 0;
    let line = |whole| {
        let begin = next;
        next += str::len(whole) + 1;
        let bare = whole.trim_end_matches('\r');
        let text = match bare.trim_start() {
            "<" | ">" => "",
            it if it.starts_with("< ") || it.starts_with("> ") => it.get(2..).unwrap_or(it),
            _ => bare,
        };
        let start = begin + bare.len() - text.len();
        Line { text, start, end: start + text.len() }
    };
    text.split('\n').map(line).collect()
}

/// Whether this is the status line of a final answer, not of a proxy's or an interim one.
fn is_answer(line: &str) -> bool {
    status(line).is_some_and(|it| it >= 200)
        && !line.to_ascii_lowercase().ends_with("connection established")
}

/// `HTTP/1.1 401 Unauthorized`, `HTTP/2 401`.
fn status(line: &str) -> Option<u16> {
    let rest = line.trim_start().strip_prefix("HTTP/")?;
    let (version, rest) = rest.split_once(' ')?;
    let is_version =
        !version.is_empty() && version.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let status = rest.trim_start().get(..3)?.parse().ok().filter(|it| (100..600).contains(it));
    status.filter(|_| is_version)
}

/// The headers, and how many lines there are until the body begins.
fn headers(lines: &[Line<'_>]) -> (Vec<(String, String)>, usize) {
    let mut headers = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.text.trim().is_empty() {
            return (headers, at + 1);
        }
        let pair = line.text.split_once(':').filter(|(name, _)| is_token(name.trim()));
        match pair {
            Some((name, value)) => headers.push((name.trim().to_owned(), value.trim().to_owned())),
            // curl's own remarks stand between the lines.
            None if line.text.starts_with("* ") || is_progress(line.text) => {}
            None => return (headers, at),
        }
    }
    (headers, lines.len())
}

fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&it))
}

/// curl's `{ [93 bytes data]`.
fn is_progress(line: &str) -> bool {
    line.ends_with("bytes data]")
}

/// The body, without curl's remarks around it.
fn body(text: &str, lines: &[Line<'_>]) -> Option<Span> {
    let is_remark = |line: &&Line<'_>| {
        line.text.trim().is_empty() || line.text.starts_with("* ") || is_progress(line.text)
    };
    let count = lines.iter().take_while(is_remark).count();
    let lines = lines.get(count..)?;
    let start = lines.first()?.start;
    let ends = lines.iter().position(|line| line.text.starts_with("* ") || is_progress(line.text));
    let last = lines.get(..ends.unwrap_or(lines.len()))?.last()?;
    let span = Span::new(start, last.end);
    // curl writes its remark right after a body without a line end.
    let inside = span.of(text);
    let inside = inside.split("* Connection #").next().unwrap_or(inside);
    let inside = inside.split("* Closing connection").next().unwrap_or(inside).trim_end();
    (!inside.is_empty()).then(|| Span::new(start, start + inside.len()))
}

/// The last request before the answer, and where its body stands.
fn request(text: &str, lines: &[Line<'_>]) -> Option<(Call, Option<Span>)> {
    let at = lines.iter().rposition(|line| asked(line.text).is_some())?;
    let (method, target) = asked(lines.get(at)?.text)?;
    let rest = lines.get(at + 1..)?;
    let (headers, body_at) = headers(rest);
    let host = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host"));
    let url = match (target.contains("://"), host) {
        (true, _) => target.to_owned(),
        (false, Some((_, host))) => format!("{}://{host}{target}", scheme(host)),
        (false, None) => format!("https://{UNKNOWN_HOST}{target}"),
    };
    let sent = body(text, rest.get(body_at..).unwrap_or_default());
    let mut call = Call::new(method, url);
    for (name, value) in &headers {
        call = call.with_header(name, value);
    }
    call.body = sent.map(|span| span.of(text).to_owned());
    Some((call, sent))
}

/// What stands for the host of a request that names none.
pub const UNKNOWN_HOST: &str = "tenant.example";

fn scheme(host: &str) -> &'static str {
    let is_local =
        host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]");
    if is_local { "http" } else { "https" }
}

/// `POST /SAAS/… HTTP/1.1`; the version may be missing after a whole URL.
fn asked(line: &str) -> Option<(Method, &str)> {
    let mut words = line.split_whitespace();
    let method = words.next().filter(|it| it.bytes().all(|it| it.is_ascii_uppercase()))?;
    let method = Method::parse(method)?;
    let target = words.next().filter(|it| it.starts_with('/') || it.contains("://"))?;
    let version = words.next();
    let is_http = version.is_none_or(|it| it.starts_with("HTTP/"));
    is_http.then_some((method, target.trim_end_matches(':')))
}
