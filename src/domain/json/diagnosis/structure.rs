//! Commas, colons, brackets: something else stands where the grammar expects them, or they
//! stand where it does not.

use crate::json::diagnosis::scene::{Scene, WHITE, ends_a_token, short};
use crate::json::diagnosis::{bare, intruder, quotation, unclosed};
use crate::json::edit::Edit;
use crate::json::fault::Expected;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// What stands there instead of what was expected.
pub fn explain(scene: &Scene<'_>) -> SyntaxError {
    let Some(found) = scene.found() else {
        return unclosed::explain(scene);
    };
    let known =
        intruder::explain(scene).or_else(|| ellipsis(scene)).or_else(|| match scene.expected {
            Expected::End => after_the_end(scene, found),
            Expected::Colon => no_colon(scene, found),
            Expected::MemberEnd | Expected::ElementEnd => no_comma(scene, found),
            Expected::FirstName | Expected::NextName => no_name(scene, found),
            _ => no_value(scene, found),
        });
    known.unwrap_or_else(|| {
        let (span, thing) = scene.thing();
        let message = format!("There is {thing} where {} should stand.", expected(scene));
        SyntaxError::new(span, message, format!("Write {} here.", expected(scene)))
    })
}

fn expected(scene: &Scene<'_>) -> &'static str {
    match scene.expected {
        Expected::Document | Expected::MemberValue | Expected::NextElement => "a value",
        Expected::FirstElement => "a value or ]",
        Expected::FirstName => "a name in double quotes or }",
        Expected::NextName => "a name in double quotes",
        Expected::Colon => "a colon",
        Expected::MemberEnd => "a comma or }",
        Expected::ElementEnd => "a comma or ]",
        Expected::End => "nothing more",
    }
}

/// `...` or `…`, as documentation leaves things out.
fn ellipsis(scene: &Scene<'_>) -> Option<SyntaxError> {
    let dots = ["...", "…"].into_iter().find(|dots| scene.rest().starts_with(dots))?;
    let more = scene.rest().trim_start_matches(['.', '…']);
    let span = Span::new(scene.at, scene.text.len() - more.len());
    let message = format!("{dots} stands for something that was left out.");
    let error = SyntaxError::new(span, message, "Write what was left out, or remove the dots.");
    let is_needed = matches!(scene.expected, Expected::MemberValue | Expected::Document);
    Some(if is_needed { error } else { error.with(Edit::delete(span)) })
}

fn after_the_end(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    let (span, thing) = scene.thing();
    let is_last = scene.rest().trim_end().len() == found.len_utf8();
    let document = scene.text.trim_start();
    match found {
        '}' | ']' => {
            let message = format!("There is {thing} too many: everything is closed already.");
            let run = run(scene, &['}', ']']);
            let error = SyntaxError::new(run, message, "Remove it.");
            Some(error.of(SyntaxKind::MismatchedBracket).with(Edit::delete(run)))
        }
        ',' | ';' if is_last => {
            let message = format!("There is {thing} after the end of the document.");
            Some(SyntaxError::new(span, message, "Remove it.").with(Edit::delete(span)))
        }
        ':' if document.starts_with('"') => {
            let start = scene.text.len() - document.len();
            let message = "A name and a value stand outside of an object.";
            let error = SyntaxError::new(span, message, "Put braces around the whole: { … }.");
            let end = scene.text.trim_end().len();
            Some(error.with(Edit::insert(start, "{")).with(Edit::insert(end, "}")))
        }
        '{' | '[' | '"' => {
            let message = "A second document begins here; a JSON text holds one value.";
            let help = "Keep one, or put all of them in an array: [ …, … ].";
            Some(SyntaxError::new(span, message, help).of(SyntaxKind::SeveralDocuments))
        }
        _ => {
            let message = format!("There is {thing} after the end of the document.");
            Some(SyntaxError::new(span, message, "Remove what follows the document."))
        }
    }
}

fn no_colon(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    let name_span = scene.fault.name;
    let source = name_span.of(scene.text);
    let name = short(source);
    let (span, _) = scene.thing();
    if found == '=' {
        let signs = scene.rest().bytes().take_while(|it| matches!(it, b'=' | b'>' | b':')).count();
        let span = Span::new(scene.at, scene.at + signs);
        let message = format!("An equals sign stands after the name {name}.");
        let help = "Write a colon between name and value.";
        return Some(SyntaxError::new(span, message, help).with(Edit::replace(span, ":")));
    }
    if matches!(found, ',' | '}' | ']') {
        let message = format!("The name {name} has no value.");
        return Some(SyntaxError::new(name_span, message, "Write a colon and a value after it."));
    }
    if !is_value_start(found) {
        return None;
    }
    if let Some(error) = quotation::closing(scene.text, name_span) {
        return Some(error);
    }
    if let Some(colon) = source.find(':').filter(|_| name_span.end == scene.at && found != '"') {
        let at = name_span.start + colon;
        let head = Span::new(name_span.start, at);
        let name = short(head.of(scene.text).trim_start_matches('"'));
        let message = format!("The name {name} has no closing quote.");
        let help = format!("Write \"{name}\" before the colon.");
        let error = SyntaxError::new(head, message, help).of(SyntaxKind::Unclosed);
        return Some(error.with(Edit::insert(at, "\"")));
    }
    let message = format!("No colon stands between the name {name} and its value.");
    let help = format!("Write a colon after {name}.");
    let error = SyntaxError::new(span, message, help).of(SyntaxKind::MissingColon);
    Some(error.with(Edit::insert(name_span.end, ":")))
}

fn no_comma(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    let before = scene.before();
    let (span, _) = scene.thing();
    if matches!(found, '}' | ']') {
        return unclosed::mismatch(scene, found);
    }
    if found == ';' {
        let help = "Write a comma instead.";
        return Some(
            SyntaxError::new(span, "A semicolon stands between two values.", help)
                .with(Edit::replace(span, ",")),
        );
    }
    if found == ':' && scene.expected == Expected::ElementEnd {
        let message = "A name and a value stand in an array without braces around them.";
        let help = "Put them in an object: { … }.";
        return Some(SyntaxError::new(span, message, help));
    }
    if !is_value_start(found) {
        return None;
    }
    let head = scene.text.get(..scene.at).unwrap_or_default();
    if head.ends_with('"') && found != '"' && !matches!(found, '{' | '[') {
        return Some(quote_inside(scene));
    }
    let what = if scene.expected == Expected::MemberEnd { "members" } else { "values" };
    let message = format!("No comma stands between two {what}.");
    Some(
        SyntaxError::new(span, message, "Write a comma before this.")
            .of(SyntaxKind::MissingComma)
            .with(Edit::insert(before, ",")),
    )
}

/// A string goes on directly after its closing quote: `"say "yes""`, or `"a, "b": …` where the
/// quote after `a` was forgotten.
fn quote_inside(scene: &Scene<'_>) -> SyntaxError {
    let mark = scene.at - 1;
    let span = Span::new(mark, scene.at);
    let head = scene.text.get(..mark).unwrap_or_default();
    let line = head.rfind(['\n', '\r']).map_or(0, |it| it + 1);
    if let Some(error) = quotation::closing(scene.text, Span::new(line, mark)) {
        return error;
    }
    let without_space = head.trim_end();
    if let Some(without_comma) = without_space.strip_suffix(',') {
        let message = "A text has no closing quote before the comma.";
        return SyntaxError::new(span, message, "Write a quotation mark before the comma.")
            .of(SyntaxKind::Unclosed)
            .with(Edit::insert(without_comma.len(), "\""));
    }
    let message = "A quotation mark inside a text ends it too early.";
    let mut error = SyntaxError::new(span, message, "Write \\\" for a quotation mark in a text.")
        .of(SyntaxKind::UnescapedQuote);
    let mut inner = vec![mark];
    let line = scene.rest().split(['\n', '\r']).next().unwrap_or_default();
    for (offset, _) in line.match_indices('"') {
        if ends_a_token(line.get(offset + 1..).unwrap_or_default()) {
            for at in inner {
                error = error.with(Edit::insert(at, "\\"));
            }
            return error;
        }
        inner.push(scene.at + offset);
    }
    error
}

fn no_name(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    match found {
        '}' => Some(trailing_comma(scene, "brace")),
        ',' => Some(second_comma(scene)),
        ']' => unclosed::mismatch(scene, found),
        _ if is_bare(found) => Some(bare::name(scene.text, scene.at)),
        _ => None,
    }
}

fn no_value(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    let (span, thing) = scene.thing();
    let is_member = scene.expected == Expected::MemberValue;
    match found {
        '<' if scene.expected == Expected::Document => {
            let message = "The text is HTML or XML, not JSON.";
            Some(SyntaxError::new(span, message, "Paste the JSON of the request or answer."))
        }
        ']' if scene.expected == Expected::NextElement => Some(trailing_comma(scene, "bracket")),
        ',' if !is_member && scene.expected != Expected::Document => Some(second_comma(scene)),
        ',' | '}' | ']' if is_member => {
            let name = scene.fault.name;
            let message = format!("The member {} has no value.", short(name.of(scene.text)));
            Some(SyntaxError::new(name, message, "Write a value after the colon."))
        }
        ':' | '=' | '>' if is_member => {
            let message = match found {
                ':' => "Two colons stand after each other.".to_owned(),
                _ => format!("There is {thing} after the colon."),
            };
            let run = run(scene, &[':', '=', '>']);
            Some(SyntaxError::new(run, message, "Remove it.").with(Edit::delete(run)))
        }
        '}' => unclosed::mismatch(scene, found),
        _ if is_bare(found) => {
            let is_lone_name = scene.expected == Expected::Document && {
                let rest = scene.rest();
                rest.contains([':', '=', '\n']) && !rest.starts_with(['+', '.'])
            };
            let error = bare::value(scene.text, scene.at);
            Some(if is_lone_name { SyntaxError { fix: Vec::new(), ..error } } else { error })
        }
        _ => None,
    }
}

fn trailing_comma(scene: &Scene<'_>, bracket: &str) -> SyntaxError {
    let before = scene.before();
    let span = Span::new(before.saturating_sub(1), before);
    let message = format!("A comma stands before the closing {bracket}.");
    SyntaxError::new(span, message, "Remove it: nothing follows.")
        .of(SyntaxKind::TrailingComma)
        .with(Edit::delete(span))
}

fn second_comma(scene: &Scene<'_>) -> SyntaxError {
    let span = run(scene, &[',']);
    let message = match scene.expected {
        Expected::FirstName | Expected::FirstElement => "A comma stands before the first value.",
        _ => "Two commas stand after each other.",
    };
    SyntaxError::new(span, message, "Remove what is marked.").with(Edit::delete(span))
}

/// The bytes of these characters from the fault on, white space between them included.
fn run(scene: &Scene<'_>, characters: &[char]) -> Span {
    let rest = scene.rest();
    let others = rest.trim_start_matches(|it| WHITE.contains(&it) || characters.contains(&it));
    let run = rest.get(..rest.len() - others.len()).unwrap_or_default();
    Span::new(scene.at, scene.at + run.trim_end_matches(WHITE).len())
}

fn is_bare(found: char) -> bool {
    found.is_alphanumeric() || matches!(found, '_' | '$' | '.' | '+' | '-' | '@')
}

fn is_value_start(found: char) -> bool {
    is_bare(found) || matches!(found, '"' | '{' | '[')
}
