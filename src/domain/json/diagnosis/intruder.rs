//! What belongs nowhere in a JSON text: comments, byte order marks, unusual white space, foreign
//! quotation marks.

use crate::json::diagnosis::quotation;
use crate::json::diagnosis::scene::Scene;
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// The fault, where the found character belongs nowhere.
pub fn explain(scene: &Scene<'_>) -> Option<SyntaxError> {
    let rest = scene.rest();
    let first = scene.found()?;
    let length = comments(rest);
    if length > 0 {
        return Some(comment(scene, length));
    }
    if quotation::is_foreign(first) {
        return Some(quotation::explain(scene.text, scene.at, first));
    }
    let length = rest.chars().take_while(|&it| it == first).map(char::len_utf8).sum::<usize>();
    let span = Span::new(scene.at, scene.at + length);
    let (name, instead) = match first {
        '\u{FEFF}' => ("A byte order mark (U+FEFF)".to_owned(), ""),
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{AD}' => (invisible(first), ""),
        '\u{A0}' => ("A no-break space (U+00A0)".to_owned(), " "),
        _ if first.is_whitespace() || first.is_control() => (invisible(first), " "),
        _ => return None,
    };
    let message = match scene.at {
        0 => format!("{name} stands at the start of the text."),
        _ => format!("{name} stands between the values."),
    };
    let help = if instead.is_empty() {
        "Remove it: it cannot be seen, and JSON does not allow it."
    } else {
        "Write an ordinary space: JSON knows no other than space, tab and line end."
    };
    let kind = match first {
        '\u{FEFF}' => SyntaxKind::ByteOrderMark,
        _ => SyntaxKind::UnusualWhiteSpace,
    };
    Some(SyntaxError::new(span, message, help).of(kind).with(Edit::replace(span, instead)))
}

fn invisible(character: char) -> String {
    format!("The invisible character U+{:04X}", u32::from(character))
}

/// The bytes of the comments that the text begins with, one directly after the other.
fn comments(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = text.get(length..).unwrap_or_default();
        let end = if rest.starts_with("//") || rest.starts_with('#') {
            rest.find(['\n', '\r'])
        } else if let Some(inside) = rest.strip_prefix("/*") {
            inside.find("*/").map(|it| it + 4)
        } else {
            return length;
        };
        length += end.unwrap_or(rest.len());
    }
}

fn comment(scene: &Scene<'_>, length: usize) -> SyntaxError {
    let span = Span::new(scene.at, scene.at + length);
    // Up to the line end with the white space before, so that neither a space nor an empty line
    // stays; not at the start of the text, where nothing stands before.
    let is_line = !span.of(scene.text).ends_with("*/");
    let start = if is_line && scene.before() > 0 { scene.before() } else { scene.at };
    SyntaxError::new(span, "A comment stands in the text.", "Remove it: JSON has no comments.")
        .of(SyntaxKind::Comment)
        .with(Edit::delete(Span::new(start, span.end)))
}
