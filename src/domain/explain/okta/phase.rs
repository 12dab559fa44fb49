//! Which call Okta's client was making (facts/okta.md §1.3), read from its words.

/// One of the calls of Okta's SCIM client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Test API Credentials: `GET /Users?startIndex=1&count=2`.
    Authenticate,
    /// `GET /Users?filter=userName eq "…"`, before anybody is created.
    Verify,
    /// `POST /Users`.
    Create,
    /// `PUT /Users/{id}` with the whole profile.
    PushProfile,
    /// Reading the answer to a creation back into Okta's profile.
    Import,
    /// `PATCH` or `PUT /Users/{id}` with `active: false`.
    Deactivate,
    /// The same with `active: true`.
    Reactivate,
    /// Group push: `POST`, `PATCH` or `DELETE /Groups`.
    PushGroup,
    /// Not said.
    Unknown,
}

/// Pieces of Okta's sentences, in lower case, and the call behind them. The texts for
/// deactivation are not published; their words are taken from Okta's event names.
const WORDS: [(&str, Phase); 16] = [
    ("error authenticating", Phase::Authenticate),
    ("error while verifying if user", Phase::Verify),
    ("verify user exists in external application", Phase::Verify),
    ("group push", Phase::PushGroup),
    ("user group", Phase::PushGroup),
    ("error while trying to get the group", Phase::PushGroup),
    ("error while trying to push profile update", Phase::PushProfile),
    ("automatic profile push", Phase::PushProfile),
    ("push user's profile to external application", Phase::PushProfile),
    ("error while trying to import user profile", Phase::Import),
    ("error setting property", Phase::Import),
    ("create new user returned empty user", Phase::Create),
    ("error while creating", Phase::Create),
    ("reactivat", Phase::Reactivate),
    ("deactivat", Phase::Deactivate),
    ("deprovisioning", Phase::Deactivate),
];

/// Whether a text holds one of Okta's sentences.
pub fn is_okta(text: &str) -> bool {
    let lower = text.to_lowercase();
    OKTA.iter().any(|words| lower.contains(words))
}

/// The call that Okta's own sentence is about.
pub fn phase(own: &str) -> Phase {
    let lower = own.to_lowercase();
    let found = WORDS.iter().find(|(words, _)| lower.contains(words));
    found.map_or(Phase::Unknown, |(_, phase)| *phase)
}

/// Without one of these a sentence is not Okta's, whatever verbs it has.
const OKTA: [&str; 17] = [
    "automatic provisioning of user",
    "automatic profile push of",
    "automatic deprovisioning of",
    "automatic deactivation of",
    "automatic reactivation of",
    "errors reported by remote server",
    "error authenticating:",
    "error while verifying if user",
    "error while creating user",
    "error while trying to push profile",
    "error while trying to import user profile",
    "error while trying to get the group",
    "group push mapping",
    "create new user returned empty user",
    "error setting property, appuser",
    "invalid externalnamespace",
    "in external application",
];

impl Phase {
    /// What Okta wanted of the tenant, with the user's name where there is one.
    pub fn wish(self, name: &str) -> String {
        let user = match name {
            "" => "the user".to_owned(),
            name => format!("the user `{name}`"),
        };
        match self {
            Self::Authenticate => "test its credentials".to_owned(),
            Self::Verify => format!("look {user} up"),
            Self::Create => format!("create {user}"),
            Self::PushProfile => format!("update {user}"),
            Self::Import => format!("read back {user}"),
            Self::Deactivate => format!("deactivate {user}"),
            Self::Reactivate => format!("reactivate {user}"),
            Self::PushGroup => match name {
                "" => "push a group".to_owned(),
                name => format!("push the group `{name}`"),
            },
            Self::Unknown => format!("provision {user}"),
        }
    }

    /// The call on the wire.
    pub fn call(self) -> &'static str {
        match self {
            Self::Authenticate => "GET /Users?startIndex=1&count=2",
            Self::Verify => "GET /Users?filter=userName eq …",
            Self::Create => "POST /Users",
            Self::PushProfile => "PUT /Users/{id}",
            Self::Import => "GET /Users/{id}",
            Self::Deactivate | Self::Reactivate => "PATCH or PUT /Users/{id}",
            Self::PushGroup => "/Groups",
            Self::Unknown => "",
        }
    }
}
