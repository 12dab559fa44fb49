//! The routing table: what the practice tenant can do, one line each.

use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::practice::{directories, health, oauth, users};
use crate::wire::method::Method::{self, Delete, Get, Patch, Post};
use crate::wire::reply::Reply;

/// What answers a request.
pub type Endpoint = fn(&mut Tenant, &Request) -> Reply;

/// Who may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    Open,
    /// Whoever has a valid token.
    Token,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path below the root; `{id}` stands for any one segment.
    pub path: &'static str,
    /// Who may call.
    pub access: Access,
    /// What answers.
    pub endpoint: Endpoint,
}

const DIRECTORIES: &str = "jersey/manager/api/connectormanagement/directoryconfigs";
const DIRECTORY: &str = "jersey/manager/api/connectormanagement/directoryconfigs/{id}";
const DOMAINS: &str = "jersey/manager/api/connectormanagement/directoryconfigs/{id}/domains";
const USERS: &str = "jersey/manager/api/scim/Users";
const USER: &str = "jersey/manager/api/scim/Users/{id}";

/// Everything that is answered (facts §1, §2, §3.1; the sources are at the endpoints).
pub const ROUTES: &[Route] = &[
    open(Post, "auth/oauthtoken", oauth::issue::issue),
    open(Post, "API/1.0/oauth2/token", oauth::issue::issue),
    token(Get, "API/1.0/REST/auth/token", oauth::valid::valid),
    open(Get, "jersey/manager/api/health", health::health),
    token(Get, DIRECTORIES, directories::list::list),
    token(Post, DIRECTORIES, directories::create::create),
    token(Get, DIRECTORY, directories::show::show),
    token(Delete, DIRECTORY, directories::delete::delete),
    token(Get, DOMAINS, directories::domains::domains),
    token(Get, USERS, users::list::list),
    token(Post, USERS, users::create::create),
    token(Get, USER, users::show::show),
    token(Patch, USER, users::change::change),
    token(Delete, USER, users::delete::delete),
];

const fn open(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route { method, path, access: Access::Open, endpoint }
}

const fn token(method: Method, path: &'static str, endpoint: Endpoint) -> Route {
    Route { method, path, access: Access::Token, endpoint }
}

impl Route {
    /// What stands in the place of `{id}` (empty without one) where `path` is this route's.
    pub fn matches(&self, path: &[String]) -> Option<String> {
        let mut id = String::new();
        let mut segments = path.iter();
        for expected in self.path.split('/') {
            let segment = segments.next()?;
            if expected == "{id}" {
                id.clone_from(segment);
            } else if expected != segment {
                return None;
            }
        }
        segments.next().is_none().then_some(id)
    }
}
