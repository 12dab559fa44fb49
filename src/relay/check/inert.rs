//! Text of strangers that does nothing in a terminal: control characters are drawn, and what turns
//! the direction of writing is replaced.

/// Tabs as four spaces, control characters as their pictures, the others as U+FFFD.
pub fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\t' => out.push_str("    "),
            '\u{0}'..='\u{1f}' => {
                out.push(char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'));
            }
            '\u{7f}' => out.push('\u{2421}'),
            letter if acts(letter) => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
    out
}

/// A JSON text with the same escaped, so that it means what it meant.
pub fn inert_json(json: String) -> String {
    if !json.contains(acts) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 16);
    for letter in json.chars() {
        if acts(letter) {
            out.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            out.push(letter);
        }
    }
    out
}

/// Whether a terminal may do something at this character; those of ASCII apart, which JSON escapes.
fn acts(letter: char) -> bool {
    matches!(
        letter,
        '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use crate::check::inert::{inert, inert_json};

    #[test]
    fn what_acts_is_drawn_or_escaped() {
        assert_eq!(inert("a\u{1b}[31m\t\u{7f}\u{9b}\u{202e}é"), "a␛[31m    ␡\u{fffd}\u{fffd}é");
        assert_eq!(inert_json("\"\u{9b}\u{202e}é\"".to_owned()), "\"\\u009b\\u202eé\"");
    }
}
