//! The text of an access token: a JWT that can be read, and that is worth nothing elsewhere.
//!
//! Real tokens are signed (RS256). These say `"alg":"none"` and carry the word `practice` where
//! the signature would stand: there is no key, and nobody should take one for real. The claims
//! are those seen in a user's token (observed in clients); which of them a service client's has is modelled.

use serde_json::json;

use crate::practice::request::Request;
use crate::practice::tenant::CLIENT_ID;
use crate::wire::base64;

/// The token given out now, with this `jti`, that ends in so many seconds.
pub fn token_text(request: &Request, jti: &str, lifetime: i64) -> String {
    let issued = request.now.epoch_seconds();
    let issuer = format!("{}/auth", request.root);
    let claims = json!({
        "jti": jti,
        "prn": format!("{CLIENT_ID}@{}", request.tenant_name()),
        "domain": "System Domain",
        "sub": CLIENT_ID,
        "cid": CLIENT_ID,
        "iss": issuer,
        "aud": format!("{issuer}/oauthtoken"),
        "scp": "admin",
        "iat": issued,
        "exp": issued.saturating_add(lifetime),
    });
    let parts = [r#"{"alg":"none","typ":"JWT"}"#, &claims.to_string(), "practice"];
    parts.map(base64::encode_url).join(".")
}
