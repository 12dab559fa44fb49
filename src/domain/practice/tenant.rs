//! The state of a practice tenant: an imitation of Workspace ONE Access to learn and test with.
//!
//! It is answered by `practice::handle`. It deliberately has no clock, no storage and no
//! network: moments come with each call, ids follow from the seed.

use serde_json::{Map, Value, json};

use crate::practice::directory::{Directory, DirectoryKind, SYSTEM_DIRECTORY, SYSTEM_DOMAIN};
use crate::practice::ids::Ids;
use crate::practice::log::{Log, LogEntry};
use crate::practice::user::User;
use crate::secret::Secret;
use crate::timestamp::Moment;
use crate::urn;

/// The id of the one OAuth client of a practice tenant.
pub const CLIENT_ID: &str = "OktaSCIM";
/// How many users fit.
pub const MAX_USERS: usize = 10_000;
/// How many directories fit.
pub const MAX_DIRECTORIES: usize = 1000;
/// How many access tokens are remembered; the oldest are forgotten first.
pub const MAX_TOKENS: usize = 100;

/// When every tenant was founded, as it has no clock to ask (2019-08-13).
const FOUNDED: Moment = Moment(1_565_654_400_000);

/// An access token that was given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuedToken {
    /// The token.
    pub text: Secret,
    /// When it ends.
    pub expires: Moment,
}

/// A practice tenant.
#[derive(Clone, Debug, PartialEq)]
pub struct Tenant {
    base: String,
    client_secret: Secret,
    seed: u64,
    /// The source of ids.
    pub(crate) ids: Ids,
    /// The tokens that were given out, newest last.
    pub(crate) tokens: Vec<IssuedToken>,
    /// The directories in the order of their creation.
    pub(crate) directories: Vec<Directory>,
    /// The users in the order of their creation.
    pub(crate) users: Vec<User>,
    /// The id of the group `ALL USERS`, which every user is in (facts §3.2).
    pub(crate) all_users_id: String,
    /// The id of the role `User`, which every user has (facts §3.2).
    pub(crate) user_role_id: String,
    /// What was asked and answered.
    pub(crate) log: Log,
}

impl Tenant {
    /// A new tenant with the System Directory and its administrator in it.
    ///
    /// `base` stands before `/SAAS` in the links of answers to calls whose URL is a mere path;
    /// every other call is answered with links under its own scheme, host and prefix, so that
    /// they can be followed from wherever the tenant was reached. The same `seed` gives the same
    /// ids.
    pub fn new(base: &str, client_secret: Secret, seed: u64) -> Self {
        let mut ids = Ids::new(seed);
        let system = Directory {
            id: ids.uuid(),
            user_store_id: ids.uuid(),
            name: SYSTEM_DIRECTORY.to_owned(),
            kind: DirectoryKind::Local,
            domains: vec![SYSTEM_DOMAIN.to_owned()],
        };
        let (all_users_id, user_role_id) = (ids.uuid(), ids.uuid());
        let administrator = User::new(ids.uuid(), FOUNDED, FOUNDED, administrator());
        Self {
            base: base.trim_end_matches('/').to_owned(),
            client_secret,
            seed,
            ids,
            tokens: Vec::new(),
            directories: vec![system],
            users: vec![administrator],
            all_users_id,
            user_role_id,
            log: Log::default(),
        }
    }

    /// Forgets everything that was done: the same tenant as on its first day, its tokens gone.
    pub fn reset(&mut self) {
        *self = Self::new(&self.base, self.client_secret.clone(), self.seed);
    }

    /// What stands before `/SAAS` where a call does not say.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The secret of the client [`CLIENT_ID`].
    pub fn client_secret(&self) -> &Secret {
        &self.client_secret
    }

    /// The directories, the System Directory first, then in the order of their creation.
    pub fn directories(&self) -> &[Directory] {
        &self.directories
    }

    /// The users, the administrator first, then in the order of their creation.
    pub fn users(&self) -> &[User] {
        &self.users
    }

    /// The calls with their replies, newest last; at most `log::MAX_ENTRIES`.
    pub fn log(&self) -> &[LogEntry] {
        self.log.entries()
    }

    /// The directory that holds `domain`.
    pub fn directory_of(&self, domain: &str) -> Option<&Directory> {
        self.directories.iter().find(|directory| directory.has_domain(domain))
    }
}

/// The attributes of the user that every tenant starts with (modelled).
fn administrator() -> Map<String, Value> {
    let attributes = json!({
        "userName": "admin",
        "name": { "givenName": "Practice", "familyName": "Administrator" },
        "emails": [{ "value": "admin@practice.example" }],
        "active": true,
        (urn::WORKSPACE): {
            "internalUserType": "LOCAL",
            "domain": SYSTEM_DOMAIN,
        },
    });
    match attributes {
        Value::Object(attributes) => attributes,
        _ => Map::new(),
    }
}
