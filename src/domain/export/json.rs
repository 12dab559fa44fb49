//! The body of a call as a JSON file, byte for byte as the person wrote it.

use crate::json::grammar;
use crate::wire::call::Call;

/// The body, ending with a line feed; `None` where there is no body or it is not JSON.
pub fn json(call: &Call) -> Option<String> {
    let body = call.body.as_deref()?;
    grammar::read(body).is_ok().then(|| format!("{}\n", body.trim_end()))
}
