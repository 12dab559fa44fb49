//! The bearer token: how it is asked for (facts §1), what came back, and how long it lives.
//! The claims inside are shown, never trusted.

use crate::access::client::Client;
use crate::access::jwt::{self, Claims};
use crate::access::pasted::{Pasted, access_token};
use crate::access::tenant::Tenant;
use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::secret::Secret;
use crate::timestamp::Moment;
use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{ACCEPT, CONTENT_TYPE};
use crate::wire::media_type;
use crate::wire::method::Method;
use crate::wire::reply::Reply;

/// The token request: Basic credentials and a form body [DOC: ACCESS-OAS authentication.md;
/// CLIENT: PRIAM, APPROVALS], with the blog's scope `admin`.
pub fn request(tenant: &Tenant, client: &Client) -> Call {
    Call::new(Method::Post, tenant.token_url())
        .with_authorization(Authorization::Basic {
            user: client.id.clone(),
            password: client.secret.clone(),
        })
        .with_header(CONTENT_TYPE, media_type::FORM)
        .with_header(ACCEPT, media_type::JSON)
        .with_body("grant_type=client_credentials&scope=admin")
}

/// A token in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The token itself.
    pub access: Secret,
    /// When it came.
    pub obtained: Moment,
    /// Its life in seconds, as the answer said.
    pub expires_in: Option<i64>,
    /// What it says about itself, where it is a JWT.
    pub claims: Option<Claims>,
}

impl Token {
    /// The token of an answer to [`request`], or one sentence on why there is none.
    pub fn read(reply: &Reply, now: Moment) -> Result<Self, String> {
        if !reply.is_success() {
            return Err(format!("The answer is {}, not a token.", reply.status));
        }
        let root = grammar::read(&reply.body).map_err(|_| "The answer is not JSON.".to_owned())?;
        Self::of(&root, now).ok_or_else(|| "The answer has no access_token.".to_owned())
    }

    /// A token that a person pasted: alone, with its scheme or its header's name, in quotes,
    /// broken over lines, or as the whole JSON answer. `None` where it cannot be one
    /// (RFC 6750 §2.1 names the characters).
    pub fn pasted(text: &str, now: Moment) -> Option<Self> {
        let Pasted { span, name, is_answer } = Pasted::read(text);
        if is_answer {
            return Self::of(&grammar::read(text).ok()?, now);
        }
        let access: String = span.of(text).lines().map(str::trim).collect();
        let is_token = !access.is_empty()
            && name.is_none_or(|name| name == "access_token")
            && access
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte));
        is_token.then(|| Self::with(access, None, now))
    }

    /// When it ends: the earlier of `expires_in` and the claim `exp`; `None` where neither is said.
    pub fn expires_at(&self) -> Option<Moment> {
        let by_answer = self.expires_in.map(|seconds| self.obtained.plus_seconds(seconds));
        let by_claim = self.claims.as_ref().and_then(|claims| claims.exp);
        by_answer.into_iter().chain(by_claim).min()
    }

    /// Whole seconds of life left; zero or less once it has ended.
    pub fn remaining_seconds(&self, now: Moment) -> Option<i64> {
        self.expires_at().map(|end| end.seconds_since(now))
    }

    fn of(root: &Node, now: Moment) -> Option<Self> {
        let access = access_token(root)?.as_str()?;
        let expires_in = root.member("expires_in").filter(|it| it.node.value != Value::Null);
        Some(Self::with(access.to_owned(), expires_in.and_then(|it| jwt::seconds(&it.node)), now))
    }

    fn with(access: String, expires_in: Option<i64>, now: Moment) -> Self {
        let claims = jwt::read(&access);
        Self { access: Secret::new(access), obtained: now, expires_in, claims }
    }
}
