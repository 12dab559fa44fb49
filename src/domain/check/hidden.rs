//! Characters that cannot be seen or that look like an ordinary space: what is copied along with
//! a text from a web page, a chat or a table.

/// A character that hides in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hidden {
    /// It.
    pub character: char,
    /// The byte of the text at which the first one stands.
    pub at: usize,
}

/// What a text may have that would be hidden elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// Nothing: an identifier.
    Nothing,
    /// What scripts need that join or turn their letters, and the wide space: a name.
    Script,
    /// That, and line ends: an address as it is printed.
    Lines,
}

/// The first hidden character of a text.
pub fn hidden(text: &str, allowed: Allowed) -> Option<Hidden> {
    if text.bytes().all(|byte| (b' '..0x7F).contains(&byte)) {
        return None;
    }
    text.char_indices()
        .find(|&(_, it)| is_hidden(it) && !is_allowed(text, it, allowed))
        .map(|(at, character)| Hidden { character, at })
}

/// The text with ordinary spaces for hidden ones, and without the other hidden characters.
pub fn without_hidden(text: &str, allowed: Allowed) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            it if !is_hidden(it) || is_allowed(text, it, allowed) => out.push(it),
            it if is_space(it) && !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out.trim().to_owned()
}

/// What a person calls it: `a no-break space (U+00A0)`.
pub fn name(character: char) -> String {
    let name = match character {
        '\u{A0}' | '\u{202F}' => "a no-break space",
        '\t' => "a tab",
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => "a line end",
        '\u{AD}' => "a soft hyphen",
        '\u{200B}' => "a zero-width space",
        '\u{200C}' | '\u{200D}' => "a zero-width joiner",
        '\u{FEFF}' => "a byte order mark",
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "a mark of writing direction"
        }
        it if is_space(it) => "an unusual space",
        it if it.is_control() => "a control character",
        _ => "an invisible character",
    };
    format!("{name} (U+{:04X})", u32::from(character))
}

fn is_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{3164}' | '\u{FFA0}')
}

fn is_hidden(character: char) -> bool {
    match character {
        ' '..='~' => false,
        '\u{A0}' | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{1680}' => true,
        '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}' | '\u{2000}'..='\u{200F}' => true,
        '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{206F}' | '\u{3000}' | '\u{3164}' => true,
        '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' => true,
        '\u{E0000}'..='\u{E0FFF}' => true,
        it => it.is_control(),
    }
}

/// Joiners and marks of direction belong to scripts beyond Latin, Greek and Cyrillic, and to
/// emoji; the wide space to Chinese and Japanese.
fn is_allowed(text: &str, character: char, allowed: Allowed) -> bool {
    let has = |from: char| text.chars().any(|it| it >= from && it.is_alphabetic());
    let has_emoji = || text.chars().any(|it| ('\u{1F000}'..'\u{20000}').contains(&it));
    match character {
        _ if allowed == Allowed::Nothing => false,
        '\n' | '\r' => allowed == Allowed::Lines,
        '\u{3000}' => has('\u{2E80}'),
        '\u{200D}' if has_emoji() => true,
        '\u{61C}' | '\u{200C}'..='\u{200F}' | '\u{180B}'..='\u{180E}' => has('\u{590}'),
        '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::hidden::{Allowed, hidden, without_hidden};

    #[test]
    fn what_a_script_needs_is_not_hidden_in_a_name() {
        for (text, in_name, in_identifier) in [
            ("Jane Doe", true, true),
            ("Jürgen", true, true),
            ("Jane\u{A0}Doe", false, false),
            ("Jane\u{200B}", false, false),
            ("\u{FEFF}jdoe", false, false),
            ("\u{202E}eod", false, false),
            ("Jane\tDoe", false, false),
            ("می\u{200C}خواهم", true, false),
            ("山田\u{3000}太郎", true, false),
            ("\u{1F469}\u{200D}\u{1F4BB} Jo", true, false),
            ("Jane\u{3000}Doe", false, false),
        ] {
            assert_eq!(hidden(text, Allowed::Script).is_none(), in_name, "{text:?}");
            assert_eq!(hidden(text, Allowed::Nothing).is_none(), in_identifier, "{text:?}");
        }
        assert_eq!(hidden("1 Main St\nTown", Allowed::Lines), None);
    }

    #[test]
    fn hidden_spaces_become_ordinary_ones() {
        let clean = |text| without_hidden(text, Allowed::Nothing);
        assert_eq!(clean("\u{FEFF}Jane\u{A0}\u{200B}Doe\u{A0}"), "Jane Doe");
        assert_eq!(clean("a\r\nb"), "a b");
    }
}
