//! What belongs nowhere in a JSON text: comments, byte order marks, unusual white space, foreign
//! quotation marks.

use crate::json::diagnosis::quotation;
use crate::json::diagnosis::scene::Scene;
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;

/// The fault, where the found character belongs nowhere.
pub fn explain(scene: &Scene<'_>) -> Option<SyntaxError> {
    let rest = scene.rest();
    let first = scene.found()?;
    if rest.starts_with("//") || first == '#' {
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        // With the white space before it, so that neither an empty line nor a space stays.
        let start = if scene.before() > 0 { scene.before() } else { scene.at };
        return Some(comment(scene, length, start));
    }
    if rest.starts_with("/*") {
        let mut length = 0;
        while rest.get(length..).is_some_and(|it| it.starts_with("/*")) {
            let end = rest.get(length + 2..).and_then(|it| it.find("*/"));
            length = end.map_or(rest.len(), |it| length + 2 + it + 2);
        }
        return Some(comment(scene, length, scene.at));
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
    Some(SyntaxError::new(span, message, help).with(Edit::replace(span, instead)))
}

fn invisible(character: char) -> String {
    format!("The invisible character U+{:04X}", u32::from(character))
}

fn comment(scene: &Scene<'_>, length: usize, start: usize) -> SyntaxError {
    let span = Span::new(scene.at, scene.at + length);
    let help = "Remove it: JSON has no comments.";
    SyntaxError::new(span, "A comment stands in the text.", help)
        .with(Edit::delete(Span::new(start, span.end)))
}
