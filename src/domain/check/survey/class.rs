//! What a byte may be part of, as bits in a table.

/// A byte of a name to sign in with: `a-z 0-9 . - _`
pub const NAME: u8 = 1;
/// A byte of an email address's local part: `A-Z a-z 0-9 . - _ +`
pub const LOCAL: u8 = 2;
/// A byte of a domain: `A-Z a-z 0-9 . -`
pub const DOMAIN: u8 = 4;
/// A byte of a telephone number: digits, space and `+ - . ( )`
pub const PHONE: u8 = 8;
/// A letter or digit.
pub const WORD: u8 = 16;
/// A byte of any other text: printable ASCII but for what placeholders and markup are made of
/// (`$ { } < > % \`), and the bytes of the letters of most scripts.
pub const TEXT: u8 = 32;

/// The bits of each byte.
pub const CLASS: [u8; 256] = table();

const fn table() -> [u8; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        let lower = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let word = lower || byte.is_ascii_uppercase();
        let mut bits = 0;
        if lower || matches!(byte, b'.' | b'-' | b'_') {
            bits |= NAME;
        }
        if word || matches!(byte, b'.' | b'-' | b'_' | b'+') {
            bits |= LOCAL;
        }
        if word || matches!(byte, b'.' | b'-') {
            bits |= DOMAIN;
        }
        if byte.is_ascii_digit() || matches!(byte, b' ' | b'+' | b'-' | b'.' | b'(' | b')') {
            bits |= PHONE;
        }
        if word {
            bits |= WORD;
        }
        let is_markup = matches!(byte, b'$' | b'{' | b'}' | b'<' | b'>' | b'%' | b'\\' | 0x7f);
        if (byte >= b' ' && byte < 0x80 && !is_markup) || is_letter_part(byte) {
            bits |= TEXT;
        }
        #[expect(clippy::indexing_slicing, reason = "`at` is below 256")]
        {
            table[at] = bits;
        }
        at += 1;
    }
    table
}

/// Whether this byte of UTF-8 belongs to a letter: a continuation byte, or a leading byte of a
/// block without invisible characters. Left out are U+0080 to U+00BF (C2: controls, no-break
/// space, soft hyphen), U+0300 to U+036F (CC, CD: combining marks alone), U+0600 to U+063F (D8:
/// marks beside letters are rare, the letters are not: it stays in), U+1000 to U+1FFF (E1),
/// U+2000 to U+2FFF (E2: spaces, marks of direction), U+3000 to U+3FFF (E3 holds the wide space
/// and kana: left out), U+F000 to U+FFFF (EF) and what is beyond U+FFFF (F0 to F4).
const fn is_letter_part(byte: u8) -> bool {
    matches!(byte, 0x80..=0xBF | 0xC3..=0xCB | 0xCE..=0xDF | 0xE0 | 0xE4..=0xED)
}

/// The bits that every byte of `bytes` has; all of them for none.
#[inline]
pub fn shared(bytes: &[u8]) -> u8 {
    let mut bits = u8::MAX;
    for &byte in bytes {
        bits &= CLASS.get(byte as usize).copied().unwrap_or_default();
    }
    bits
}
