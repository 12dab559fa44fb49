//! The OAuth client of type Service Client Token that the tenant's admin made (procedure step 1).

use crate::secret::Secret;

/// A client's credentials, held in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// The client id: `A-Z a-z 0-9 . _ - @` (ACCESS-OAS, OAuth2ClientTypeInfo).
    pub id: String,
    /// The shared secret; empty where it is not known yet.
    pub secret: Secret,
}
