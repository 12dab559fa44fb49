//! What a call was for, read from its method and address.

use crate::json::grammar;
use crate::wire::call::Call;
use crate::wire::method::Method;
use crate::wire::percent;

/// What a call was for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A token.
    Token,
    /// A new directory.
    CreateDirectory,
    /// The list of directories.
    ListDirectories,
    /// Something about one directory: itself, its domains, its removal.
    Directory,
    /// A new user.
    CreateUser,
    /// Users of this userName.
    FindUser(String),
    /// Users in general.
    ListUsers,
    /// One user.
    ReadUser,
    /// `active` alone is changed to this.
    SetActive(bool),
    /// A user is changed.
    ChangeUser,
    /// A user is replaced as a whole, which Access does not offer.
    ReplaceUser,
    /// A user is removed.
    DeleteUser,
    /// Nothing that is known here.
    Other,
}

/// The purpose of `call`.
pub fn of(call: &Call) -> Purpose {
    let path = call.url_path().trim_end_matches('/');
    if path.ends_with("/auth/oauthtoken") || path.ends_with("/oauth2/token") {
        return Purpose::Token;
    }
    if let Some((_, rest)) = path.split_once("/connectormanagement/directoryconfigs") {
        return match (call.method, rest) {
            (Method::Post, "") => Purpose::CreateDirectory,
            (Method::Get, "") => Purpose::ListDirectories,
            _ => Purpose::Directory,
        };
    }
    let Some((_, rest)) = path.split_once("/scim/Users") else { return Purpose::Other };
    match (call.method, rest) {
        (Method::Post, "") => Purpose::CreateUser,
        (Method::Get, "") => wanted_name(call).map_or(Purpose::ListUsers, Purpose::FindUser),
        (Method::Post, "/.search") => Purpose::ListUsers,
        (Method::Get, _) => Purpose::ReadUser,
        (Method::Patch, _) => match only_active(call) {
            Some(active) => Purpose::SetActive(active),
            None => Purpose::ChangeUser,
        },
        (Method::Put, _) => Purpose::ReplaceUser,
        (Method::Delete, _) => Purpose::DeleteUser,
        (Method::Post, _) => Purpose::ChangeUser,
    }
}

/// The name in `filter=userName eq "…"`.
fn wanted_name(call: &Call) -> Option<String> {
    let (_, filter) =
        percent::pairs(call.query()).into_iter().find(|(name, _)| name == "filter")?;
    let (attribute, rest) = filter.trim().split_once(' ')?;
    let quoted = rest.trim_start().strip_prefix("eq ")?.trim();
    attribute
        .eq_ignore_ascii_case("userName")
        .then(|| grammar::read(quoted).ok()?.as_str().map(str::to_owned))
        .flatten()
}

/// The value of `active`, where a PATCH changes nothing else.
fn only_active(call: &Call) -> Option<bool> {
    let root = grammar::read(call.body.as_deref()?).ok()?;
    let is_other = |name: &str| {
        !["schemas", "id", "active"].iter().any(|known| known.eq_ignore_ascii_case(name))
    };
    let active = root.member_like("active")?.node.as_bool()?;
    (!root.members().iter().any(|member| is_other(&member.name))).then_some(active)
}
