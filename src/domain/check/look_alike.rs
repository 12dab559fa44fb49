//! Characters that look like a letter, a hyphen or an apostrophe of ASCII and are another: what a
//! keyboard of another script, a word processor or an attacker puts in its place.

/// Cyrillic and Greek letters, each before the Latin one that it looks like.
const LETTERS: &str = "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅS\
                       οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

/// The ASCII character that this one looks like.
pub fn twin(character: char) -> Option<char> {
    match character {
        '\0'..='\u{7F}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => Some('-'),
        '‘' | '’' | '‛' | 'ʼ' | '′' | '´' => Some('\''),
        '\u{2024}' | '\u{3002}' => Some('.'),
        // The wide forms stand in the order of ASCII.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0),
        it => {
            let mut letters = LETTERS.chars();
            while let (Some(other), Some(latin)) = (letters.next(), letters.next()) {
                if other == it {
                    return Some(latin);
                }
            }
            None
        }
    }
}

/// The text with the ASCII twin of each look-alike; `None` where there is none. A letter counts
/// only in a word with letters of ASCII in it: a whole word in another script is a word.
pub fn without_look_alikes(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|it: char| !it.is_alphanumeric()) {
        let is_latin = word.bytes().any(|it| it.is_ascii_alphabetic());
        out.extend(word.chars().map(|it| match twin(it) {
            Some(twin) if is_latin || !is_letter_of_another_script(it) => twin,
            _ => it,
        }));
    }
    (out != text).then_some(out)
}

fn is_letter_of_another_script(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{52F}')
}

#[cfg(test)]
mod tests {
    use crate::check::look_alike::without_look_alikes;

    #[test]
    fn a_look_alike_counts_among_ascii_letters_only() {
        for (text, right) in [
            ("jdoe", None),
            ("jdoе", Some("jdoe")),
            ("аcme.example", Some("acme.example")),
            ("jane–doe", Some("jane-doe")),
            ("o’brien", Some("o'brien")),
            ("ｊｄｏｅ＠example.com", Some("jdoe@example.com")),
            ("пример.example", None),
            ("сосо.example", None),
            ("jürgen", None),
        ] {
            assert_eq!(without_look_alikes(text).as_deref(), right, "{text}");
        }
    }
}
