//! The forms of values that no rule has anything to say about. Each is narrower than what the
//! rules let pass: what has no such form may be right all the same, and the rules look at it.

use crate::check::country::is_country;
use crate::check::garbled::garbled;
use crate::check::quoted_value::inside_quotes;
use crate::check::stand_in::stand_in;
use crate::check::survey::class::{DOMAIN, LOCAL, NAME, PHONE, TEXT, WORD, shared};

/// Whether a text surely has the form.
pub type Form = fn(&str) -> bool;

/// The most bytes of a value that is surely not too long.
const LONG: usize = 80;

/// Any text: a name, a title, a street.
pub fn text(it: &str) -> bool {
    let bytes = it.as_bytes();
    let inner = |at: Option<&u8>| at.is_some_and(|&it| it > b' ');
    inner(bytes.first())
        && inner(bytes.last())
        && bytes.len() <= LONG
        && (shared(bytes) & TEXT != 0 || it.chars().all(is_seen))
        && inside_quotes(it).is_none()
        && stand_in(it).is_none()
        && garbled(it).is_none()
}

/// Whether a character surely is seen as what it is: those that its bytes tell, and letters, kana,
/// ideographs and emoji of blocks that also hold what is not seen.
#[cold]
fn is_seen(it: char) -> bool {
    let mut bytes = [0; 4];
    shared(it.encode_utf8(&mut bytes).as_bytes()) & TEXT != 0
        || matches!(it,
            '\u{10A0}'..='\u{10FF}'
            | '\u{1200}'..='\u{1357}'
            | '\u{1E00}'..='\u{1EFF}'
            | '\u{2013}'
            | '\u{2019}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30A1}'..='\u{30FE}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{1F300}'..='\u{1F3FA}'
            | '\u{1F400}'..='\u{1F64F}'
            | '\u{20000}'..='\u{2A6DF}')
}

/// A country of two letters (ISO 3166-1 alpha-2).
pub fn country(it: &str) -> bool {
    is_country(it)
}

/// A time zone by its area and its place: `Europe/Berlin`.
pub fn zone(it: &str) -> bool {
    const AREAS: [&str; 7] =
        ["Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"];
    let is_place = |it: &str| {
        it.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
            && it.bytes().all(|it| it.is_ascii_alphabetic() || it == b'_')
    };
    it.len() <= LONG
        && it.split_once('/').is_some_and(|(area, at)| AREAS.contains(&area) && is_place(at))
}

/// A userName: lower case, no address, not a number alone.
pub fn user_name(it: &str) -> bool {
    let bytes = it.as_bytes();
    (1..=LONG).contains(&bytes.len())
        && shared(bytes) & NAME != 0
        && bytes.first().is_some_and(u8::is_ascii_lowercase)
        && stand_in(it).is_none()
}

/// An identifier of another system: letters, digits and hyphens, at least one letter.
pub fn identifier(it: &str) -> bool {
    let bytes = it.as_bytes();
    bytes.len() <= LONG
        && bytes.iter().all(|&it| it == b'-' || shared(&[it]) & WORD != 0)
        && bytes.iter().any(u8::is_ascii_alphabetic)
        && bytes.iter().any(u8::is_ascii_digit)
}

/// An email address, or a user principal name.
pub fn address(it: &str) -> bool {
    let bytes = it.as_bytes();
    let Some(at) = bytes.iter().position(|&it| it == b'@') else { return false };
    let (local, domain) = bytes.split_at(at);
    (1..=64).contains(&local.len())
        && shared(local) & LOCAL != 0
        && local.first() != Some(&b'.')
        && local.last() != Some(&b'.')
        && !local.windows(2).any(|it| it == b"..")
        && domain.get(1..).is_some_and(is_domain)
        && stand_in(it).is_none()
}

/// A domain with a dot in it.
pub fn domain(it: &str) -> bool {
    is_domain(it.as_bytes()) && stand_in(it).is_none()
}

fn is_domain(bytes: &[u8]) -> bool {
    if bytes.len() > LONG || shared(bytes) & DOMAIN == 0 {
        return false;
    }
    let mut before = b'.';
    let mut dots = 0;
    for &byte in bytes {
        if matches!((before, byte), (b'.', b'.' | b'-') | (b'-', b'.')) {
            return false;
        }
        dots += usize::from(byte == b'.');
        before = byte;
    }
    dots > 0 && !matches!(before, b'.' | b'-')
}

/// A telephone number: at least five digits, at one of which it ends.
pub fn phone(it: &str) -> bool {
    let bytes = it.as_bytes();
    bytes.len() <= 30
        && shared(bytes) & PHONE != 0
        && bytes.iter().filter(|it| it.is_ascii_digit()).count() >= 5
        && bytes.first().is_some_and(|it| matches!(it, b'+' | b'0'..=b'9'))
        && bytes.last().is_some_and(u8::is_ascii_digit)
}

/// `PROVISIONED`
pub fn provisioned(it: &str) -> bool {
    it == "PROVISIONED"
}

/// The `type` of an email address or a postal address (CORE11 §6).
pub fn place(it: &str) -> bool {
    matches!(it, "work" | "home" | "other")
}

/// The `type` of a telephone number (CORE11 §6).
pub fn line(it: &str) -> bool {
    matches!(it, "work" | "home" | "mobile" | "fax" | "pager" | "other")
}
