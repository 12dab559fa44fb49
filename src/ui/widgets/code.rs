//! JSON as it is drawn: numbered lines, coloured tokens, wavy lines under what is wrong.
//! Drawing only; `editor` puts a text area over it.

use domain::check::diagnostic::Diagnostic;
use domain::check::severity::Severity;
use domain::json::position::Span;
use domain::json::token::{self, TokenKind};
use yew::prelude::*;

/// Longer texts are drawn without colours: a frame is worth more than a colour.
const MOST_COLOURED: usize = 60_000;

/// A piece of a line: its text, what it is, and how grave what is wrong with it.
struct Piece<'a> {
    text: &'a str,
    kind: Option<TokenKind>,
    severity: Option<Severity>,
}

/// A text that is only shown, in a box that scrolls.
pub fn shown(label: &'static str, text: &str) -> Html {
    html! {
        <div class="editor">
            <pre class="code" tabindex="0" role="region" aria-label={label}>{ lines(text, &[]) }</pre>
        </div>
    }
}

/// The lines of `text`, each a `<span class="l">`.
pub fn lines(text: &str, diagnostics: &[Diagnostic]) -> Html {
    if text.len() > MOST_COLOURED {
        return text.split('\n').map(|line| html! { <span class="l">{ line }</span> }).collect();
    }
    let tokens = token::tokens(text);
    let mut start = 0;
    let line = |content: &str| {
        let span = Span::new(start, start + content.len());
        start = span.end + 1;
        let pieces = pieces(text, span, &tokens, diagnostics);
        let gravest = pieces.iter().filter_map(|piece| piece.severity).min();
        html! {
            <span class="l" data-severity={gravest.map(Severity::as_str)}>
                { for pieces.into_iter().map(draw) }
            </span>
        }
    };
    text.split('\n').map(line).collect()
}

fn draw(piece: Piece<'_>) -> Html {
    let class = match piece.kind {
        Some(TokenKind::Key) => "k",
        Some(TokenKind::String) => "s",
        Some(TokenKind::Number | TokenKind::Literal) => "b",
        _ => "",
    };
    match (class, piece.severity) {
        ("", None) => html! { { piece.text } },
        (class, severity) => html! {
            <span {class} data-wavy={severity.map(Severity::as_str)}>{ piece.text }</span>
        },
    }
}

/// Cuts a line where a token or a problem begins or ends.
fn pieces<'a>(
    text: &'a str,
    line: Span,
    tokens: &[(Span, TokenKind)],
    diagnostics: &[Diagnostic],
) -> Vec<Piece<'a>> {
    let inside = |span: &Span| span.start < line.end && span.end > line.start;
    let from = tokens.partition_point(|(span, _)| span.end <= line.start);
    let here = tokens.get(from..).unwrap_or_default().iter();
    let here = here.take_while(|(span, _)| span.start < line.end).collect::<Vec<_>>();
    let wavy = diagnostics
        .iter()
        .filter(|it| it.severity != Severity::Info && it.span.end - it.span.start < 4000)
        .map(|it| (it.span, it.severity))
        .filter(|(span, _)| inside(span))
        .collect::<Vec<_>>();
    let mut cuts = vec![line.start, line.end];
    for span in here.iter().map(|(span, _)| span).chain(wavy.iter().map(|(span, _)| span)) {
        cuts.push(span.start.clamp(line.start, line.end));
        cuts.push(span.end.clamp(line.start, line.end));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let piece = |pair: &[usize]| {
        let [start, end] = *pair else { return None };
        let covers = |span: &Span| span.start <= start && span.end >= end;
        Some(Piece {
            text: text.get(start..end)?,
            kind: here.iter().find(|(span, _)| covers(span)).map(|(_, kind)| *kind),
            severity: wavy.iter().filter(|(span, _)| covers(span)).map(|(_, it)| *it).min(),
        })
    };
    cuts.windows(2).filter_map(piece).collect()
}
