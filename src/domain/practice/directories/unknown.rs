//! A directory that is not there: 404, its text modelled.

use crate::practice::management_error::management_error;
use crate::wire::reply::Reply;

/// The answer for an id that no directory has.
pub fn unknown(id: &str) -> Reply {
    management_error(404, "directory.not.found", &format!("There is no directory {id:?}."))
}
