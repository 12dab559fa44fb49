//! The manual as the one JSON text that the page loads when a rule is first asked for.

use std::fs;
use std::path::Path;

use crate::contents::contents;
use crate::head::{self, Head};

/// Writes the manual of the rules in `check`, the folder of `catalog.rs` and `rules/`:
/// `{"chapters": [{"title": …, "rules": [{"code": …, "what": …, …}]}]}`
///
/// # Errors
/// The file that cannot be read or drawn, and what is wrong with it.
pub fn asset(check: &Path) -> Result<String, String> {
    let mut chapters = Vec::new();
    for chapter in contents(&text(&check.join("catalog.rs"))?)? {
        let mut rules = Vec::new();
        for file in &chapter.files {
            let path = check.join("rules").join(file).with_extension("rs");
            let head = head::read(&text(&path)?)
                .map_err(|fault| format!("{}: {fault}", path.display()))?;
            rules.push(rule(&file.replace('_', "-"), &head));
        }
        chapters.push(object(&[("title", string(&chapter.title)), ("rules", array(&rules))]));
    }
    Ok(object(&[("chapters", array(&chapters))]))
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()))
}

fn rule(code: &str, head: &Head) -> String {
    let texts = |texts: &[String]| array(&texts.iter().map(|it| string(it)).collect::<Vec<_>>());
    object(&[
        ("code", string(code)),
        ("what", string(&head.what)),
        ("why", string(&head.why)),
        ("given", string(&head.given)),
        ("wrong", texts(&head.wrong)),
        ("right", texts(&head.right)),
        ("fix", string(&head.fix)),
        ("reference", string(&head.reference)),
    ])
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("{}:{value}", string(name))).collect();
    format!("{{{}}}", members.join(","))
}

fn array(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

/// A JSON string (RFC 8259 §7).
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use crate::asset::{rule, string};
    use crate::head::Head;

    #[test]
    fn a_string_is_written_as_json_has_it() {
        assert_eq!(string("a\"b\\c\nd\u{1}é"), r#""a\"b\\c\nd\u0001é""#);
    }

    #[test]
    fn a_rule_is_written_with_every_section() {
        let head = Head { what: "W.".to_owned(), wrong: vec!["1".to_owned()], ..Head::default() };
        assert_eq!(
            rule("a-b", &head),
            r#"{"code":"a-b","what":"W.","why":"","given":"","wrong":["1"],"right":[],"fix":"","reference":""}"#
        );
    }
}
