//! The four ways in which clients hand in their id, secret and grant type (facts §1): by Basic
//! or as parameters, the parameters in the query or in a form body.

use crate::practice::request::Request;
use crate::secret::Secret;
use crate::wire::authorization::Authorization;
use crate::wire::media_type;
use crate::wire::percent;

/// What a token request says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// The value of `grant_type`.
    pub grant_type: Option<String>,
    /// The client's id.
    pub client_id: Option<String>,
    /// The client's secret.
    pub client_secret: Option<Secret>,
    /// Whether they came as Basic: that decides the status of a refusal (ACCESS-OAS).
    pub basic: bool,
}

impl Credentials {
    /// Reads them; Basic goes before parameters, the body before the query. A body of any other
    /// media type than a form is not read.
    pub fn read(request: &Request) -> Self {
        let mut parameters = match request.content_type().as_str() {
            media_type::FORM => percent::pairs(request.body()),
            _ => Vec::new(),
        };
        parameters.extend(request.query.iter().cloned());
        let parameter = |name: &str| {
            let found = parameters.iter().find(|(key, value)| key == name && !value.is_empty());
            found.map(|(_, value)| value.clone())
        };
        let grant_type = parameter("grant_type");
        match request.call.authorization() {
            Some(Authorization::Basic { user, password }) => Self {
                grant_type,
                client_id: Some(user.clone()),
                client_secret: Some(password.clone()),
                basic: true,
            },
            other => Self {
                grant_type,
                client_id: parameter("client_id"),
                client_secret: parameter("client_secret").map(Secret::new),
                basic: other.is_some(),
            },
        }
    }
}
