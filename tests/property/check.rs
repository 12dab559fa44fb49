//! Whatever a text is checked as, the report is sound, its fixes mend, and a file of such texts is
//! judged like each of them.

use crate::property::input::Input;
use crate::property::{many, mending, sound};

/// Holds it over the text that these bytes stand for.
pub fn holds(data: &[u8]) {
    let Input { kind, context, text } = Input::of(data);
    sound::holds(&text, kind, &context);
    mending::each_holds(&text, kind, &context);
    mending::all_holds(&text, kind, &context);
    many::holds(&text, kind, &context);
}
