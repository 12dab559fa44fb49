//! What bytes stand for, where a text alone is not enough: three digits that say what the text is,
//! under which profile, and how it is judged; then the text. Any bytes mean something.

use domain::access::tenant::Tenant;
use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::subject::Kind;
use domain::profile::catalog::PROFILES;
use domain::timestamp::Moment;

/// A text and what it is checked as.
pub struct Input {
    /// What it is meant to be.
    pub kind: Kind,
    /// The rule set, and what is known beside the text.
    pub context: Context,
    /// The text; bytes that are not UTF-8 are replaced.
    pub text: String,
}

impl Input {
    /// What these bytes stand for.
    pub fn of(data: &[u8]) -> Self {
        let digit = |at: usize| usize::from(data.get(at).copied().unwrap_or(b'0') ^ b'0');
        let text = String::from_utf8_lossy(data.get(3..).unwrap_or_default()).into_owned();
        let profile = PROFILES[digit(1) % PROFILES.len()];
        let mode = if digit(2) & 1 == 1 { Mode::Strict } else { Mode::Compatible };
        let mut context = Context { profile, mode, ..Context::default() };
        if digit(2) & 2 == 2 {
            context.domains = vec!["okta.example.com".to_owned(), "acme.example".to_owned()];
            context.taken = vec!["taken.example".to_owned()];
        }
        if digit(2) & 4 == 4 {
            context.tenant = Tenant::parse("https://acme.vmwareidentity.com");
            context.now = Some(Moment::from_epoch_seconds(1_767_225_600));
            context.media_type = Some("application/json; charset=utf-8".to_owned());
            context.basic = Some(true);
        }
        Self { kind: Kind::ALL[digit(0) % Kind::ALL.len()], context, text }
    }
}
