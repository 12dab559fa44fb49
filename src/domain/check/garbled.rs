//! Texts that were written in one encoding and read in another: `JÃ¼rgen`.

/// What is wrong with a garbled text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Garbled {
    /// UTF-8 that was read as Windows-1252, and the text that it was.
    Read(String),
    /// The same, but what it was cannot be told.
    Mixed,
    /// U+FFFD: a letter was lost.
    Lost,
}

/// The bytes 0x80 to 0x9F of Windows-1252; a space where it has none.
const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// What is wrong with the text, if it was read in another encoding than its own.
pub fn garbled(text: &str) -> Option<Garbled> {
    // Of each text it is asked several times; only these bytes begin what is garbled.
    if !text.bytes().any(|it| matches!(it, 0xC3 | 0xEF)) {
        return None;
    }
    if text.contains('\u{FFFD}') {
        return Some(Garbled::Lost);
    }
    // Only what these letters of western languages begin is taken for garbled, and only where a
    // byte that goes on follows: it could hardly be meant.
    let mut rest = text.chars();
    loop {
        let follows = |rest: &std::str::Chars<'_>, count: usize| {
            let next = rest.clone().take(count).filter_map(byte);
            next.filter(|it| (0x80..0xC0).contains(it)).count() == count
        };
        match rest.next()? {
            'Ã' | 'Â' | 'Ä' | 'Å' if follows(&rest, 1) => break,
            'â' if follows(&rest, 2) => break,
            _ => {}
        }
    }
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    let right = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    Some(right.map_or(Garbled::Mixed, Garbled::Read))
}

/// The byte of Windows-1252 that is read as this character.
fn byte(character: char) -> Option<u8> {
    match character {
        '\0'..='\u{7F}' | '\u{A0}'..='\u{FF}' => u8::try_from(u32::from(character)).ok(),
        '\u{80}'..='\u{9F}' => u8::try_from(u32::from(character)).ok(),
        it => {
            let at = WINDOWS.chars().position(|other| other == it)?;
            u8::try_from(0x80 + at).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::garbled::{Garbled, garbled};

    #[test]
    fn what_was_read_as_windows_1252_is_read_again() {
        for (text, right) in [
            ("JÃ¼rgen", "Jürgen"),
            ("MÃœLLER", "MÜLLER"),
            ("StraÃŸe", "Straße"),
            ("OŽ Â© 2020", ""),
            ("Oâ€™Brien", "O’Brien"),
            ("Åukasz", ""),
        ] {
            let expected =
                if right.is_empty() { Garbled::Mixed } else { Garbled::Read(right.into()) };
            match garbled(text) {
                None => assert_eq!(right, "", "{text}"),
                found => assert_eq!(found, Some(expected), "{text}"),
            }
        }
        assert_eq!(garbled("J\u{FFFD}rgen"), Some(Garbled::Lost));
        for text in ["Jürgen", "JOÃO", "São Paulo", "Łukasz", "Ærø", "ÂME", "Иван", "山田", "Å"]
        {
            assert_eq!(garbled(text), None, "{text}");
        }
    }
}
