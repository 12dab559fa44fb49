//! What each byte says of the text that it stands in, as bits in a table. The bits of a text are
//! those of all its bytes together, so that one pass tells every form.

/// Not of a name to sign in with: `a-z 0-9 . - _`
pub const NO_NAME: u16 = 1;
/// Not of an email address's local part: `A-Z a-z 0-9 . - _ +`
pub const NO_LOCAL: u16 = 1 << 1;
/// Not of a domain: `A-Z a-z 0-9 . -`
pub const NO_DOMAIN: u16 = 1 << 2;
/// Not of a telephone number: digits, space and `+ - . ( )`
pub const NO_PHONE: u16 = 1 << 3;
/// Not of an identifier: letters, digits and hyphens.
pub const NO_IDENTIFIER: u16 = 1 << 4;
/// Not of any other text: all but printable ASCII without what placeholders and markup are made of
/// (`$ { } < > % \`), and but the bytes of the letters of most scripts.
pub const NO_TEXT: u16 = 1 << 5;
/// A letter of ASCII.
pub const LETTER: u16 = 1 << 6;
/// A digit.
pub const DIGIT: u16 = 1 << 7;
/// `.`, which an expression needs.
pub const DOT: u16 = 1 << 8;
/// `@`, which joins two values.
pub const AT: u16 = 1 << 9;
/// The first byte of `Ã Â Ä Å â`, which begin what was read in another encoding.
pub const WESTERN: u16 = 1 << 10;
/// The first byte of the letters and marks of Windows-1252 that go on there (`Œ š ƒ ˆ`) and are
/// letters of a language all the same.
pub const WINDOWS: u16 = 1 << 11;
/// `{ < %`, one of which every variable of a template has.
pub const MARKUP: u16 = 1 << 12;

/// The bits of each byte.
const CLASS: [u16; 256] = table();

const fn table() -> [u16; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        #[expect(clippy::indexing_slicing, reason = "`at` is below 256")]
        {
            table[at] = of(at as u8);
        }
        at += 1;
    }
    table
}

const fn of(byte: u8) -> u16 {
    let word = byte.is_ascii_alphanumeric();
    let joins = matches!(byte, b'.' | b'-');
    let is_markup = matches!(byte, b'$' | b'{' | b'}' | b'<' | b'>' | b'%' | b'\\');
    let is_phone = byte.is_ascii_digit() || joins || matches!(byte, b' ' | b'+' | b'(' | b')');
    let is_text = (byte.is_ascii_graphic() || byte == b' ') && !is_markup || is_letter_part(byte);
    let is_name = word && !byte.is_ascii_uppercase() || joins || byte == b'_';
    unless(is_name, NO_NAME)
        | unless(word || joins || matches!(byte, b'_' | b'+'), NO_LOCAL)
        | unless(word || joins, NO_DOMAIN)
        | unless(is_phone, NO_PHONE)
        | unless(word || byte == b'-', NO_IDENTIFIER)
        | unless(is_text, NO_TEXT)
        | unless(!byte.is_ascii_alphabetic(), LETTER)
        | unless(!byte.is_ascii_digit(), DIGIT)
        | unless(byte != b'.', DOT)
        | unless(byte != b'@', AT)
        | unless(byte != 0xC3, WESTERN)
        | unless(!matches!(byte, 0xC5 | 0xC6 | 0xCB), WINDOWS)
        | unless(!matches!(byte, b'{' | b'<' | b'%'), MARKUP)
}

const fn unless(is_so: bool, bit: u16) -> u16 {
    if is_so { 0 } else { bit }
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

/// The bits of one byte.
#[inline]
pub fn mark(byte: u8) -> u16 {
    CLASS.get(byte as usize).copied().unwrap_or_default()
}

/// The bits of all the bytes together; none for none.
#[inline]
pub fn marks(bytes: &[u8]) -> u16 {
    let (fours, rest) = bytes.as_chunks::<4>();
    let bits =
        fours.iter().fold(0, |bits, &[a, b, c, d]| bits | mark(a) | mark(b) | mark(c) | mark(d));
    rest.iter().fold(bits, |bits, &byte| bits | mark(byte))
}
