//! The forms of values that no rule has anything to say about. Each is narrower than what the
//! rules let pass: what has no such form may be right all the same, and the rules look at it.

use crate::check::class::{
    AT, DIGIT, DOT, LETTER, NO_DOMAIN, NO_IDENTIFIER, NO_LOCAL, NO_NAME, NO_PHONE, NO_TEXT,
    WESTERN, WINDOWS, mark, marks,
};
use crate::check::country::is_country;
use crate::check::garbled::garbled;
use crate::check::quoted_value::inside_quotes;
use crate::check::stand_in::stand_in;
use crate::check::survey::same::same;

/// A form that a value may surely have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Any text: a name, a title, a street.
    Text,
    /// A country of two letters (ISO 3166-1 alpha-2).
    Country,
    /// A time zone by its area and its place: `Europe/Berlin`.
    Zone,
    /// A userName: lower case, no address, not a number alone.
    UserName,
    /// An identifier of another system: letters, digits and hyphens, at least one letter.
    Identifier,
    /// An email address, or a user principal name.
    Address,
    /// A domain with a dot in it.
    Domain,
    /// A telephone number: at least five digits, at one of which it ends.
    Phone,
    /// `PROVISIONED`
    Provisioned,
    /// The `type` of an email address or a postal address (CORE11 §6).
    Place,
    /// The `type` of a telephone number (CORE11 §6).
    Line,
}

impl Form {
    /// Whether a text surely has the form. Bytes that are no UTF-8 have none.
    #[inline]
    pub fn fits(self, it: &[u8]) -> bool {
        match self {
            Self::Text => is_text(it),
            Self::Country => is_country(it),
            Self::Zone => is_zone(it),
            Self::UserName => is_user_name(it),
            Self::Identifier => is_identifier(it),
            Self::Address => is_address(it),
            Self::Domain => is_domain(it) && is_value(it, DOT),
            Self::Phone => is_phone(it),
            Self::Provisioned => same(it, b"PROVISIONED"),
            Self::Place => is_place(it),
            Self::Line => {
                is_place(it) || same(it, b"mobile") || same(it, b"fax") || same(it, b"pager")
            }
        }
    }
}

/// The most bytes of a value that is surely not too long.
const LONG: usize = 80;

fn is_text(it: &[u8]) -> bool {
    let (Some(&first), Some(&last)) = (it.first(), it.last()) else { return false };
    if it.len() > LONG || first <= b' ' || last <= b' ' {
        return false;
    }
    let marks = marks(it);
    let is_odd = marks & (NO_TEXT | AT) != 0
        || marks & WESTERN != 0 && marks & WINDOWS != 0
        || matches!(first, b'\'' | b'"' | b'`' | b'(' | b'[' | b'#')
        || last == b')';
    if is_odd { is_said(it, marks) } else { is_value(it, marks) }
}

/// Whether a text without odd characters stands for itself, and not in for a value.
#[inline]
fn is_value(it: &[u8], marks: u16) -> bool {
    !is_doubtful(it, marks) || is_said(it, marks)
}

/// Whether it may stand in for a value: it begins as an expression of
/// Okta's does, or may be the word that a program writes for nothing.
#[inline]
fn is_doubtful(it: &[u8], marks: u16) -> bool {
    let begins = |word: &[u8]| it.get(..word.len()).is_some_and(|it| same(it, word));
    match it.first() {
        Some(b'n' | b'N') => it.len() <= 4,
        Some(b'u') => it.len() == 9 || (marks & DOT != 0 && begins(b"user.")),
        Some(b's') => marks & DOT != 0 && begins(b"source."),
        Some(b'a') => marks & DOT != 0 && begins(b"appuser."),
        Some(b'i') => marks & DOT != 0 && begins(b"idpuser."),
        Some(b'o') => marks & DOT != 0 && begins(b"org."),
        _ => false,
    }
}

/// Whether a text with something odd says what it says.
#[cold]
fn is_said(it: &[u8], marks: u16) -> bool {
    let Ok(it) = str::from_utf8(it) else { return false };
    let has_emoji = || it.chars().any(|it| ('\u{1F300}'..'\u{20000}').contains(&it));
    let is_told = |it| is_seen(it) || (it == '\u{FE0F}' && has_emoji());
    (marks & NO_TEXT == 0 || it.chars().all(is_told))
        && inside_quotes(it).is_none()
        && stand_in(it).is_none()
        && garbled(it).is_none()
}

/// Whether a character surely is seen as what it is: those that its bytes tell, and letters, kana,
/// ideographs and emoji of blocks that also hold what is not seen.
fn is_seen(it: char) -> bool {
    let mut bytes = [0; 4];
    marks(it.encode_utf8(&mut bytes).as_bytes()) & NO_TEXT == 0
        || matches!(it,
            '\u{10A0}'..='\u{10FF}'
            | '\u{1200}'..='\u{1357}'
            | '\u{1E00}'..='\u{1EFF}'
            | '\u{2013}'
            | '\u{2019}'
            | '\u{2600}'..='\u{27BF}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A1}'..='\u{30FE}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{1F300}'..='\u{1F3FA}'
            | '\u{1F400}'..='\u{1F6FC}'
            | '\u{20000}'..='\u{2A6DF}')
}

fn is_zone(it: &[u8]) -> bool {
    const AREAS: [&[u8]; 7] =
        [b"Africa", b"America", b"Asia", b"Atlantic", b"Australia", b"Europe", b"Pacific"];
    let Some(slash) = it.iter().position(|&it| it == b'/') else { return false };
    let (area, at) = it.split_at(slash);
    let is_letter = |&it: &u8| it.is_ascii_alphabetic() || it == b'_';
    it.len() <= LONG
        && at.get(1).is_some_and(u8::is_ascii_uppercase)
        && at.iter().skip(1).all(is_letter)
        && AREAS.iter().any(|it| same(it, area))
}

fn is_user_name(it: &[u8]) -> bool {
    let marks = marks(it);
    it.len() <= LONG
        && marks & NO_NAME == 0
        && it.first().is_some_and(u8::is_ascii_lowercase)
        && is_value(it, marks)
}

fn is_identifier(it: &[u8]) -> bool {
    it.len() <= LONG && marks(it) & (NO_IDENTIFIER | LETTER | DIGIT) == LETTER | DIGIT
}

fn is_address(it: &[u8]) -> bool {
    let mut bits = 0;
    let mut before = b'.';
    for (at, &byte) in it.iter().enumerate() {
        if byte == b'@' {
            let (local, domain) = it.split_at(at);
            let domain = domain.get(1..).unwrap_or_default();
            return at <= 64
                && before != b'.'
                && bits & NO_LOCAL == 0
                && is_domain(domain)
                // Either of the two values may be the word for nothing.
                && is_value(local, 0)
                && is_value(domain, 0);
        }
        if byte == b'.' && before == b'.' {
            return false;
        }
        bits |= mark(byte);
        before = byte;
    }
    false
}

fn is_domain(it: &[u8]) -> bool {
    let mut bits = 0;
    let mut before = b'.';
    for &byte in it {
        if matches!(byte, b'.' | b'-') && (before == b'.' || before == b'-' && byte == b'.') {
            return false;
        }
        bits |= mark(byte);
        before = byte;
    }
    it.len() <= LONG && bits & (NO_DOMAIN | DOT) == DOT && !matches!(before, b'.' | b'-')
}

fn is_phone(it: &[u8]) -> bool {
    it.len() <= 30
        && marks(it) & NO_PHONE == 0
        && it.iter().filter(|it| it.is_ascii_digit()).count() >= 5
        && it.first().is_some_and(|it| matches!(it, b'+' | b'0'..=b'9'))
        && it.last().is_some_and(u8::is_ascii_digit)
}

fn is_place(it: &[u8]) -> bool {
    same(it, b"work") || same(it, b"home") || same(it, b"other")
}
