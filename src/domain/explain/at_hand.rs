//! What the page has at hand while it explains a text that somebody pasted.

use crate::access::tenant::Tenant;
use crate::check::context::Context;

/// The documents under edit, and what is known beside them.
#[derive(Clone, Copy, Debug)]
pub struct AtHand<'a> {
    /// The tenant, where its address is typed.
    pub tenant: Option<&'a Tenant>,
    /// The user of step 3 as JSON; empty where there is none.
    pub user: &'a str,
    /// The directory of step 2 as JSON; empty where there is none.
    pub directory: &'a str,
    /// What the checks know of these documents.
    pub context: &'a Context,
    /// What a document in the pasted text is judged by.
    pub pasted: &'a Context,
}
