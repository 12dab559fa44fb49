//! Tells whether a pasted text is an answer or a message, of whatever program, and what it means.
//! It only sorts, the certain before the likely; a document to check is none of them.

use crate::check::guess::guess;
use crate::check::subject::Kind;
use crate::explain::at_hand::AtHand;
use crate::explain::engine;
use crate::explain::envelope::{self, Envelope};
use crate::explain::explanation::Explanation;
use crate::explain::network::meaning::{self as network, Unanswered};
use crate::explain::network::notice;
use crate::explain::okta::{meaning as okta, message, system_log};
use crate::explain::pasted::answer::Answer;
use crate::explain::pasted::cleaned::{beginning, cleaned, line};
use crate::explain::pasted::{exchange, json_inside, meaning, postman, web_page};
use crate::explain::reason;
use crate::explain::status;
use crate::json::document::Node;
use crate::json::grammar;
use crate::json::position::Span;
use crate::json::write;

/// An answer or a message, explained.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// What the text was taken for: `a message of Okta`.
    pub taken_for: &'static str,
    /// What it means.
    pub explanation: Explanation,
    /// A JSON document inside the text that is worth a check of its own.
    pub document: Option<(Span, Kind)>,
}

/// What `text` means as an answer or a message; `None` where it is neither.
pub fn pasted(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let looked_at = beginning(text);
    let before = looked_at.as_ptr() as usize - text.as_ptr() as usize;
    let mut it = recognised(looked_at, hand)?;
    if let Some((span, _)) = &mut it.document {
        *span = Span::new(span.start + before, span.end + before);
    }
    Some(it)
}

fn recognised(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    match text.trim_start().chars().next()? {
        '{' | '[' => return of_json(text, hand),
        // A JSON text inside a JSON string.
        '"' if grammar::read(text).is_ok_and(|it| it.as_str().is_some()) => {
            let root = grammar::read(text).ok()?;
            let inner = root.as_str().filter(|it| !it.trim_start().starts_with('"'))?;
            return recognised(inner, hand).map(|it| Pasted { document: None, ..it });
        }
        _ => {}
    }
    let clean = cleaned(text);
    let certain = || of_exchange(text, hand).or_else(|| of_postman(text, hand));
    let escaped = || {
        let it = of_exchange(&clean, hand)
            .or_else(|| of_envelope(&clean, hand))
            .or_else(|| likely(&clean, hand))?;
        // Its places are those of the cleaned text.
        Some(Pasted { document: it.document.filter(|_| clean == text), ..it })
    };
    certain()
        .or_else(|| of_okta(&line(&clean), hand))
        .or_else(|| of_envelope(text, hand))
        .or_else(escaped)
}

/// Texts that are known by a few words.
fn likely(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let line = line(text);
    of_notice(&line)
        .or_else(|| of_page(text, hand))
        .or_else(|| of_status(&line, hand))
        .or_else(|| of_words(&line, hand))
}

/// JSON, sound or broken: an error of one of the known shapes, a token, an event of Okta's log.
fn of_json(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let root = match grammar::read(text) {
        Ok(root) => root,
        Err(_) => return of_broken(text, hand),
    };
    if let Some(event) = system_log::read(&root) {
        let explanation = okta::event(&event, hand, |reason| message::read(&self::line(reason)));
        return Some(found("an event of Okta's System Log", explanation));
    }
    // Okta's API lists events in an array, the newest last.
    let mut events = root.items().iter().filter_map(system_log::read);
    if let Some(event) = events.rfind(|it| !it.succeeded) {
        let explanation = okta::event(&event, hand, |reason| message::read(&self::line(reason)));
        return Some(found("events of Okta's System Log", explanation));
    }
    let is_token = root.member("access_token").is_some_and(|it| it.node.as_str().is_some());
    let envelope = envelope::read(&root).envelope;
    let taken_for = match envelope {
        _ if is_token => "an answer with a token",
        Some(envelope) => shape(envelope),
        None => return None,
    };
    let answer = Answer { body: text.trim().to_owned(), ..Answer::default() };
    let mut it = found(taken_for, meaning::explain(&answer, hand));
    it.document = match is_token {
        true => Some((root.span, Kind::Token)),
        false => error_document(&root, envelope, 0),
    };
    Some(it)
}

/// An error that was cut off in the middle still says what it began to say.
fn of_broken(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    const ENDS: [&str; 8] = ["\"}]}", "}]}", "]}", "}", "\"}", "null}]}", "\"\"}]}", "\":null}]}"];
    let text = text.trim_end().trim_end_matches('…');
    let whole = ENDS.iter().map(|end| format!("{}{end}", text.trim_end_matches(',')));
    let root = |text: &String| grammar::read(text).ok();
    let is_error = |it: &Node| !matches!(envelope::read(it).envelope, None | Some(Envelope::Other));
    let body = whole.into_iter().find(|text| root(text).is_some_and(|it| is_error(&it)))?;
    let answer = Answer { body, ..Answer::default() };
    Some(found("an error that was cut off", meaning::explain(&answer, hand)))
}

fn of_exchange(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let answer = exchange::read(text)?;
    let mut it = found("an HTTP answer", meaning::explain(&answer, hand));
    let sent = answer
        .sent
        .filter(|span| is_object(span.of(text)))
        .map(|span| (span, guess(span.of(text))));
    let received = || {
        let span = answer.received?;
        let root = grammar::read(span.of(text)).ok()?;
        error_document(&root, envelope::read(&root).envelope, span.start)
    };
    it.document = sent.or_else(received);
    Some(it)
}

fn of_okta(line: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let message = message::read(line)?;
    Some(found("a message of Okta", okta::explain(&message, hand)))
}

fn of_postman(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let answer = postman::read(text)?;
    if answer.body.is_empty()
        && let Some(it) = of_notice(&line(text))
    {
        return Some(it);
    }
    Some(found("Postman's console", meaning::explain(&answer, hand)))
}

/// An error body inside other text: a log line, PowerShell's message.
fn of_envelope(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let is_error = |root: &Node| {
        let fault = envelope::read(root);
        fault.envelope.is_some_and(|it| it != Envelope::Other) || fault.status.is_some()
    };
    let (span, root) = json_inside::first(text, is_error)?;
    let around = format!("{} {}", text.get(..span.start)?, text.get(span.end..)?);
    let status = reason::status_in(&around);
    let answer = Answer { status, body: span.of(text).to_owned(), ..Answer::default() };
    let envelope = envelope::read(&root).envelope;
    let mut it = found(envelope.map_or("an error", shape), meaning::explain(&answer, hand));
    it.document = error_document(&root, envelope, span.start);
    Some(it)
}

fn of_notice(line: &str) -> Option<Pasted> {
    let notice = notice::read(line)?;
    // curl's (22) and PowerShell's errors carry a status, which says more.
    if reason::status_in(line).is_some_and(|it| it >= 400) && !notice.teller.is_browser() {
        return None;
    }
    let (teller, trouble, waited) = (Some(notice.teller), notice.trouble, notice.waited);
    let explanation =
        network::explain(Unanswered { teller, trouble, target: notice.target.as_deref(), waited });
    Some(found(notice.teller.taken_for(), explanation))
}

fn of_page(text: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let page = web_page::read(text)?;
    let status = reason::status(&page.title).or_else(|| reason::status_in(&page.title));
    let status = status.or_else(|| reason::status_in(&format!("HTTP {}", page.title)));
    let body = text.trim().to_owned();
    let answer = Answer { status, body, ..Answer::default() };
    let mut it = meaning::explain(&answer, hand);
    if status.is_none() {
        it = status::of_page(&page.title, page.signs_in);
    }
    Some(found("a web page", it))
}

fn of_status(line: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    let status = reason::status(line).or_else(|| reason::status_in(line))?;
    let answer = Answer { status: Some(status), ..Answer::default() };
    Some(found("a status", meaning::explain(&answer, hand)))
}

fn of_words(line: &str, hand: &AtHand<'_>) -> Option<Pasted> {
    if engine::read(line).is_some() {
        let body = format!("{{\"Errors\":[{{\"description\":{}}}]}}", write::string(line));
        let answer = Answer { body, ..Answer::default() };
        let explanation = meaning::explain(&answer, hand);
        return Some(found("a text of Access's SCIM engine", explanation));
    }
    // RFC 6749 §5.2, as PowerShell and logs show them alone.
    let codes = [
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
        "invalid_request",
    ];
    let code = codes.iter().find(|code| line.contains(**code))?;
    let answer = Answer { body: format!("{{\"error\":\"{code}\"}}"), ..Answer::default() };
    Some(found("an OAuth error", meaning::explain(&answer, hand)))
}

fn found(taken_for: &'static str, explanation: Explanation) -> Pasted {
    Pasted { taken_for, explanation, document: None }
}

fn shape(envelope: Envelope) -> &'static str {
    match envelope {
        Envelope::Access => "an error of Access",
        Envelope::Scim1 => "a SCIM 1.1 error",
        Envelope::Scim2 => "a SCIM 2.0 error",
        Envelope::OAuth => "an OAuth error",
        Envelope::Problem => "a problem (RFC 9457)",
        Envelope::Okta => "an error of Okta's API",
        Envelope::Other => "an error",
    }
}

/// SCIM's own errors have rules of their own.
fn error_document(root: &Node, envelope: Option<Envelope>, from: usize) -> Option<(Span, Kind)> {
    let is_scim = matches!(envelope, Some(Envelope::Scim1 | Envelope::Scim2));
    is_scim.then(|| (Span::new(from + root.span.start, from + root.span.end), Kind::Error))
}

fn is_object(text: &str) -> bool {
    text.trim_start().starts_with('{')
}
