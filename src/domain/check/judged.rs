//! A value as rules of form judge it, so that one fault is found once: what stands in for a value,
//! or is garbled, is not judged at all, and hidden characters, look-alikes and quotes around it,
//! which have rules of their own, are looked through.

use std::borrow::Cow;

use crate::check::garbled::garbled;
use crate::check::hidden::{Allowed, hidden, without_hidden};
use crate::check::look_alike::without_look_alikes;
use crate::check::quoted_value::inside_quotes;
use crate::check::stand_in::stand_in;

/// What of the text is judged; `None` where it is no value to judge.
pub fn judged(text: &str) -> Option<Cow<'_, str>> {
    if stand_in(text).is_some() || garbled(text).is_some() {
        return None;
    }
    let text = inside_quotes(text).unwrap_or(text);
    if text.bytes().all(|byte| (b' '..0x7F).contains(&byte)) {
        return Some(Cow::Borrowed(text));
    }
    let seen = match hidden(text, Allowed::Nothing) {
        Some(_) => Cow::Owned(without_hidden(text, Allowed::Nothing)),
        None => Cow::Borrowed(text),
    };
    Some(without_look_alikes(&seen).map_or(seen, Cow::Owned))
}
