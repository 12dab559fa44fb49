//! What a text is checked against: the rule set, and what is known beside the text.

use crate::access::tenant::Tenant;
use crate::check::mode::Mode;
use crate::profile::okta_custom_app::OKTA_CUSTOM_APP;
use crate::profile::profile::Profile;
use crate::timestamp::Moment;

/// The rule set in force, and what is known around the text; empty where nothing is.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// The rule set.
    pub profile: &'static Profile,
    /// How strictly it is judged.
    pub mode: Mode,
    /// The domains of the chosen directory.
    pub domains: Vec<String>,
    /// The domains of the tenant's other directories.
    pub taken: Vec<String>,
    /// The tenant that is to take the text.
    pub tenant: Option<Tenant>,
    /// The Content-Type that the text is sent with.
    pub media_type: Option<String>,
    /// Whether the request carries its client as Basic credentials; `None` where that is not known.
    pub basic: Option<bool>,
    /// Now.
    pub now: Option<Moment>,
}

impl Default for Context {
    /// Nothing known, Okta's custom app, as Access takes it.
    fn default() -> Self {
        Self {
            profile: &OKTA_CUSTOM_APP,
            mode: Mode::Compatible,
            domains: Vec::new(),
            taken: Vec::new(),
            tenant: None,
            media_type: None,
            basic: None,
            now: None,
        }
    }
}
