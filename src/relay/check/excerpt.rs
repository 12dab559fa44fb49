//! The source line of a problem as a terminal shows it: safe, cut around what is underlined, and
//! without secrets.

use domain::check::subject::Kind;
use domain::json::grammar;
use domain::json::position::Span;
use domain::wire::mask::{secrets, secrets_in_broken_json};
use unicode_width::UnicodeWidthChar;

use crate::check::inert::inert;

/// How many columns of one source line are shown.
const WINDOW: usize = 100;
/// What is shown for each character of a secret.
const HIDDEN: char = '•';

/// A source line and its mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line as it is drawn.
    pub line: String,
    /// The columns before the mark.
    pub before: usize,
    /// The columns of the mark, at least one.
    pub width: usize,
    /// Whether what is meant goes on in later lines.
    pub goes_on: bool,
}

/// Where a document holds what must not be shown.
pub fn hidden(document: &str, kind: Kind) -> Vec<Span> {
    match kind {
        Kind::Token => vec![Span::new(0, document.len())],
        Kind::TenantUrl => user_info(document).into_iter().collect(),
        Kind::TokenRequest => secrets(document),
        _ if grammar::read(document).is_ok() => secrets(document),
        _ => secrets_in_broken_json(document),
    }
}

/// The user info of a URL (RFC 3986 §3.2.1).
fn user_info(url: &str) -> Option<Span> {
    let start = url.find("//").map_or(0, |at| at + 2);
    let authority = url.get(start..)?.split(['/', '\\', '?', '#']).next()?;
    Some(Span::new(start, start + authority.rfind('@')?))
}

/// The line of `meant` in `text`, with `hidden` not shown.
pub fn excerpt(text: &str, meant: Span, hidden: &[Span]) -> Excerpt {
    let start = floor(text, meant.start);
    let end = floor(text, meant.end).max(start);
    let is_end = |letter: &char| matches!(letter, '\n' | '\r');
    // One character more than fits is enough to see that something was cut.
    let length = |part: &str| -> usize {
        let shown = part.chars().take_while(|it| !is_end(it)).take(WINDOW + 1);
        shown.map(char::len_utf8).sum()
    };
    let before = text.get(..start).unwrap_or_default();
    let lead = before.chars().rev().take_while(|it| !is_end(it)).take(WINDOW + 1);
    let lead = start - lead.map(char::len_utf8).sum::<usize>();
    let span = Span::new(start, end).of(text);
    let goes_on = span.contains(['\n', '\r']) || meant.end > text.len();
    let marked = start + length(span);
    let rest = if goes_on { "" } else { text.get(end..).unwrap_or_default() };
    let draw = |from: usize, to: usize| inert(&covered(text, Span::new(from, to), hidden));
    let (lead, lead_width) = keep_end(&draw(lead, start), WINDOW / 2);
    let (marked, width) = keep_start(&draw(start, marked), WINDOW.saturating_sub(lead_width));
    let room = WINDOW.saturating_sub(lead_width + width);
    let (tail, _) = keep_start(&draw(end, end + length(rest)), room);
    Excerpt {
        line: format!("{lead}{marked}{tail}"),
        before: lead_width,
        width: width.max(1),
        goes_on,
    }
}

/// A part of a text with hidden characters as dots.
fn covered(text: &str, part: Span, hidden: &[Span]) -> String {
    let is_hidden = |at: usize| hidden.iter().any(|it| (it.start..it.end).contains(&at));
    let letters = part.of(text).char_indices();
    letters.map(|(at, it)| if is_hidden(part.start + at) { HIDDEN } else { it }).collect()
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn width(letter: char) -> usize {
    letter.width().unwrap_or(0)
}

fn keep_start(text: &str, most: usize) -> (String, usize) {
    let mut used = 0;
    let kept: String = text
        .chars()
        .take_while(|it| {
            used += width(*it);
            used <= most
        })
        .collect();
    let is_cut = kept.len() < text.len();
    let columns = kept.chars().map(width).sum::<usize>();
    if is_cut && columns > 0 { (format!("{kept}…"), columns) } else { (kept, columns) }
}

fn keep_end(text: &str, most: usize) -> (String, usize) {
    let total: usize = text.chars().map(width).sum();
    if total <= most {
        return (text.to_owned(), total);
    }
    let mut left = total;
    let kept: String = text
        .chars()
        .skip_while(|it| {
            let skip = left > most;
            left -= width(*it);
            skip
        })
        .collect();
    let columns = kept.chars().map(width).sum::<usize>();
    (format!("…{kept}"), columns + 1)
}

#[cfg(test)]
mod tests {
    use domain::check::subject::Kind;
    use domain::json::position::Span;

    use crate::check::excerpt::{Excerpt, excerpt, hidden};

    fn shown(text: &str, meant: Span) -> (String, usize, usize, bool) {
        let Excerpt { line, before, width, goes_on } = excerpt(text, meant, &[]);
        (line, before, width, goes_on)
    }

    #[test]
    fn the_mark_stands_under_what_is_meant() {
        let at = |text: &str, part: &str| {
            let start = text.find(part).unwrap();
            shown(text, Span::new(start, start + part.len()))
        };
        assert_eq!(at("a\n\t\"é\": 1\r\nb", "\"é\""), ("    \"é\": 1".to_owned(), 4, 3, false));
        assert_eq!(at("{\"名\":\"値\"}", "\"値\""), ("{\"名\":\"値\"}".to_owned(), 6, 4, false));
        assert_eq!(at("{\n 1\n}", "{\n 1\n}"), ("{".to_owned(), 0, 1, true));
        assert_eq!(shown("", Span::new(0, 0)), (String::new(), 0, 1, false));
        assert_eq!(shown("é", Span::new(1, 9)), ("é".to_owned(), 0, 1, true));
        assert_eq!(at("a\u{1b}[31mb", "b"), ("a␛[31mb".to_owned(), 6, 1, false));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let text = format!("{}X{}", "a".repeat(300), "b".repeat(300));
        let (line, before, width, _) = shown(&text, Span::new(300, 301));
        assert_eq!((before, width), (51, 1));
        assert!(line.starts_with("…a") && line.ends_with("b…"), "{line}");
        assert_eq!(line.chars().nth(before), Some('X'));
    }

    #[test]
    fn a_secret_is_not_shown() {
        let line = |text: &str, kind| excerpt(text, Span::new(0, 1), &hidden(text, kind)).line;
        let user = r#"{"password": "pä$s", "userName": "a"}"#;
        assert_eq!(line(user, Kind::User), r#"{"password": "••••", "userName": "a"}"#);
        let broken = "{'password': 'hunter2', }";
        assert_eq!(line(broken, Kind::User), "{'password': '•••••••', }");
        let form = "client_id=a&client_secret=b";
        assert_eq!(line(form, Kind::TokenRequest), "client_id=a&client_secret=•");
        assert_eq!(line("ey.J", Kind::Token), "••••");
        assert_eq!(line("https://me:pw@a.b/c@d", Kind::TenantUrl), "https://•••••@a.b/c@d");
        assert_eq!(line("a.b", Kind::TenantUrl), "a.b");
    }
}
