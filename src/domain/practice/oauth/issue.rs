//! `POST /SAAS/auth/oauthtoken`: gives out access tokens to the one client of the tenant.
//!
//! The answer is documented (authentication.md), as are the statuses of the refusals
//! (ACCESS-OAS); their table names an unsupported grant under both 400 and 500. Modelled: a
//! grant type that is absent or no documented one is 500, a documented one that a service client
//! may not use is 400. There is no refresh token (RFC 6749 §4.4.3).

use serde_json::json;

use crate::practice::answer;
use crate::practice::oauth::credentials::Credentials;
use crate::practice::oauth::error::oauth_error;
use crate::practice::oauth::token_text::token_text;
use crate::practice::request::Request;
use crate::practice::tenant::{CLIENT_ID, IssuedToken, MAX_TOKENS, Tenant};
use crate::secret::Secret;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// How long a token lives, in seconds: six hours (SCIM-GUIDE, and the example of ACCESS-OAS).
/// The current documentation says three (10799).
pub const LIFETIME: i64 = 21_599;

/// The other documented grant types (ACCESS-OAS).
const OTHER_GRANTS: [&str; 4] = [
    "authorization_code",
    "password",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
];

/// Answers with a token or says why not.
pub fn issue(tenant: &mut Tenant, request: &Request) -> Reply {
    let credentials = Credentials::read(request);
    match refusal(tenant, &credentials) {
        Some(reply) => reply,
        None => token(tenant, request),
    }
}

fn refusal(tenant: &Tenant, credentials: &Credentials) -> Option<Reply> {
    let Some(grant_type) = &credentials.grant_type else {
        return Some(oauth_error(500, "invalid_request", "grant_type is missing."));
    };
    let missing = [
        ("client_id", credentials.client_id.is_none()),
        ("client_secret", credentials.client_secret.is_none()),
    ];
    if let (false, Some((name, _))) = (credentials.basic, missing.iter().find(|(_, it)| *it)) {
        return Some(oauth_error(400, "invalid_request", &format!("{name} is missing.")));
    }
    let known = credentials.client_id.as_deref() == Some(CLIENT_ID)
        && credentials.client_secret.as_ref() == Some(tenant.client_secret());
    if !known {
        let description = "The client is unknown or its secret is wrong.";
        return Some(match credentials.basic {
            true => oauth_error(401, "invalid_client", description)
                .with_header("WWW-Authenticate", "Basic realm=\"practice\""),
            false => oauth_error(400, "invalid_client", description),
        });
    }
    if OTHER_GRANTS.contains(&grant_type.as_str()) {
        let description = format!("This client may not use the grant type {grant_type}.");
        return Some(oauth_error(400, "unauthorized_client", &description));
    }
    (grant_type != "client_credentials").then(|| {
        let description = format!("There is no grant type {grant_type}.");
        oauth_error(500, "unsupported_grant_type", &description)
    })
}

fn token(tenant: &mut Tenant, request: &Request) -> Reply {
    let text = token_text(request, &tenant.ids.uuid(), LIFETIME);
    if tenant.tokens.len() >= MAX_TOKENS {
        tenant.tokens.remove(0);
    }
    let expires = request.now.plus_seconds(LIFETIME);
    tenant.tokens.push(IssuedToken { text: Secret::new(text.as_str()), expires });
    let body = json!({
        "access_token": text,
        "token_type": "Bearer",
        "expires_in": LIFETIME,
        "scope": "admin",
    });
    answer::modelled(
        answer::json(200, media_type::JSON, &body),
        "the claims of the token, which is not signed",
    )
    .with_header("Cache-Control", "no-store")
}
