//! Strings and numbers of RFC 8259 (§6, §7). It reads one token and knows nothing of the
//! structure around it.

use crate::json::fault::Flaw;
use crate::json::position::Span;

/// A token that cannot be read: what is wrong, and the bytes that are.
pub type Wrong = (Flaw, Span);

/// A byte of every eight.
const EACH: u64 = 0x0101_0101_0101_0101;
/// The high bit of every byte of eight.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The string whose opening quote is at `start`: the byte after its closing quote, and whether it
/// has an escape.
#[inline]
pub fn string(text: &str, start: usize) -> Result<(usize, bool), Wrong> {
    let at = special(text.as_bytes(), start + 1);
    match text.as_bytes().get(at) {
        Some(b'"') => Ok((at + 1, false)),
        _ => odd_string(text, start, at),
    }
}

/// A string that has something other than a closing quote at `at`.
#[cold]
fn odd_string(text: &str, start: usize, mut at: usize) -> Result<(usize, bool), Wrong> {
    loop {
        match text.as_bytes().get(at) {
            Some(b'"') => return Ok((at + 1, true)),
            Some(b'\\') => (_, at) = escape(text, at)?,
            Some(_) => return Err((Flaw::ControlCharacter, Span::new(at, at + 1))),
            None => return Err((Flaw::UnclosedString, Span::new(start, text.len()))),
        }
        at = special(text.as_bytes(), at);
    }
}

/// The next byte from `at` on that is a quote, a backslash or below U+0020, eight at a time.
#[inline]
pub fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..at + 8).and_then(|it| <[u8; 8]>::try_from(it).ok()) {
        let word = u64::from_le_bytes(eight);
        let quote = word ^ (EACH * b'"' as u64);
        let backslash = word ^ (EACH * b'\\' as u64);
        let found = (quote.wrapping_sub(EACH) & !quote)
            | (backslash.wrapping_sub(EACH) & !backslash)
            | (word.wrapping_sub(EACH * 0x20) & !word);
        // Bits above the lowest may be wrong: a subtraction borrows from the byte above.
        match found & HIGH {
            0 => at += 8,
            found => return at + (found.trailing_zeros() / 8) as usize,
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let length = rest.iter().position(|&it| it == b'"' || it == b'\\' || it < 0x20);
    at + length.unwrap_or(rest.len())
}

/// What stands between the quotes of a string that `string` took, without its escapes.
pub fn unescape(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    while let Some(plain) = raw.get(at..) {
        let Some(length) = plain.find('\\') else {
            out.push_str(plain);
            break;
        };
        out.push_str(plain.get(..length).unwrap_or_default());
        let Ok((character, after)) = escape(raw, at + length) else { break };
        out.push(character);
        at = after;
    }
    out
}

/// The character of the escape whose backslash is at `at`, and the byte after it.
fn escape(text: &str, at: usize) -> Result<(char, usize), Wrong> {
    let character = match text.as_bytes().get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode_escape(text, at),
        _ => {
            let next = text.get(at + 1..).and_then(|rest| rest.chars().next());
            let length = next.map_or(0, char::len_utf8);
            return Err((Flaw::Escape, Span::new(at, at + 1 + length)));
        }
    };
    Ok((character, at + 2))
}

/// `\uXXXX`, or two of them that make one character beyond U+FFFF.
fn unicode_escape(text: &str, at: usize) -> Result<(char, usize), Wrong> {
    let Some(first) = code_unit(text, at) else {
        let digits = text.as_bytes().get(at + 2..).unwrap_or_default();
        let length = digits.iter().take(4).take_while(|it| it.is_ascii_hexdigit()).count();
        return Err((Flaw::UnicodeEscape, Span::new(at, at + 2 + length)));
    };
    if let Some(character) = char::from_u32(first) {
        return Ok((character, at + 6));
    }
    let second = code_unit(text, at + 6).filter(|it| (0xDC00..0xE000).contains(it));
    match second {
        Some(second) if first < 0xDC00 => {
            let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), at + 12))
        }
        _ => Err((Flaw::LoneSurrogate, Span::new(at, at + 6))),
    }
}

/// The 16 bits of the `\uXXXX` at `at`.
fn code_unit(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let is_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
    is_hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// The byte after the number that begins at `start` with `-` or a digit.
pub fn number(text: &str, start: usize) -> Result<usize, Wrong> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let digits = |mut at: usize| {
        while byte(at).is_ascii_digit() {
            at += 1;
        }
        at
    };
    let first = start + usize::from(byte(start) == b'-');
    let mut end = digits(first);
    let mut good = end > first && (byte(first) != b'0' || end == first + 1);
    if byte(end) == b'.' {
        let fraction = end + 1;
        end = digits(fraction);
        good &= end > fraction;
    }
    if matches!(byte(end), b'e' | b'E') {
        let exponent = end + 1 + usize::from(matches!(byte(end + 1), b'+' | b'-'));
        end = digits(exponent);
        good &= end > exponent;
    }
    if good && !is_word(byte(end)) {
        return Ok(end);
    }
    let tail = bytes.get(end..).unwrap_or_default();
    end += tail.iter().take_while(|&&it| is_word(it)).count();
    Err((Flaw::Number, Span::new(start, end)))
}

/// Whether this byte belongs to an unquoted word or number, so that a reader takes it as one.
pub fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | b'+' | b'-')
}
