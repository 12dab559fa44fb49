//! What a person calls the documents of a kind.

use domain::check::subject::Kind;
use domain::profile::profile::{Product, Profile};

/// One of them with its article, and many: `a directory`, `directories`.
pub fn kind_name(kind: Kind, profile: &Profile) -> (&'static str, &'static str) {
    match kind {
        Kind::User if profile.product == Product::Access => {
            ("a provisioned user", "provisioned users")
        }
        Kind::User => ("a user", "users"),
        Kind::DirectoryConfig => ("a directory", "directories"),
        Kind::Patch => ("a change of a user", "changes of users"),
        Kind::List => ("a list answer", "list answers"),
        Kind::Error => ("an error answer", "error answers"),
        Kind::TokenRequest => ("a token request", "token requests"),
        Kind::Token => ("a token", "tokens"),
        Kind::TenantUrl => ("a tenant's address", "tenants' addresses"),
    }
}
