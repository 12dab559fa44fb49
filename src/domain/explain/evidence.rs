//! What causes rest on: the sources that explanations name beside those of the rules
//! (`profile::authority`). A cause that is only concluded says so.

use crate::source::{Confidence, Source};

const fn documented(name: &'static str) -> Source {
    Source { name, confidence: Confidence::Documented }
}

/// The OpenAPI description of Access and of its directories' clients (ACCESS-OAS).
pub const ACCESS_API: Source = documented("Access's API description");
/// `authentication.md` of the same repository, and the SCIM guide's lines on tokens.
pub const ACCESS_TOKENS: Source = documented("Access's guide to tokens");
/// "Configuring Cross-Origin Resource Sharing in Omnissa Access" (CORS-DOC).
pub const ACCESS_CORS: Source = documented("Omnissa's guide to CORS");
/// VMware's book on provisioning from Okta (OKTA-WS1).
pub const ACCESS_OKTA_BOOK: Source = documented("VMware's book on Okta provisioning");
/// The idm wiki's SCIM guide: the answer to a call without a valid token (SCIM-GUIDE).
pub const SCIM_GUIDE: Source = documented("Access's SCIM guide");
/// The Identity Service's pages, where the answer 444 stands.
pub const IDENTITY_SERVICE_HOSTS: Source =
    Source { name: "Omnissa Identity Service API", confidence: Confidence::Borrowed };
/// That directoryconfigs follows the change of media types is concluded (facts §0).
pub const MEDIA_TYPES: Source =
    Source { name: "Access's change of media types (2025-06)", confidence: Confidence::Inferred };
/// "SCIM 1.1 protocol reference" of Okta (OKTA-11).
pub const OKTA_SCIM: Source = documented("Okta's SCIM 1.1 reference");
/// Okta's "Technical questions" and its guide to SCIM services.
pub const OKTA_GUIDE: Source = documented("Okta's guide to SCIM services");
/// Articles of support.okta.com and help.okta.com on one error each.
pub const OKTA_SUPPORT: Source = documented("Okta's support articles");
/// Okta's management API (OAS).
pub const OKTA_API: Source = documented("Okta's management API");
/// RFC 6749 §5.2.
pub const OAUTH: Source = documented("RFC 6749");
/// RFC 9110.
pub const HTTP: Source = documented("RFC 9110");
/// RFC 7644: SCIM 2.0.
pub const SCIM_2: Source = documented("RFC 7644");
/// When a browser lets a page read an answer.
pub const FETCH: Source = documented("the Fetch standard");
/// Mixed content, content security policy, local network access.
pub const WEB_SECURITY: Source = documented("the browser's security rules");
/// curl(1), "Exit codes".
pub const CURL: Source = documented("curl's manual");
/// What this program's relay does.
pub const RELAY: Source = documented("scim-workbench's relay");
/// Read off the text that is explained.
pub const THE_TEXT: Source = Source { name: "the text itself", confidence: Confidence::Observed };
/// Read off the request that was sent.
pub const THE_REQUEST: Source =
    Source { name: "the request itself", confidence: Confidence::Observed };
/// What one can conclude, and nobody has published.
pub const CONCLUDED: Source =
    Source { name: "concluded, not published", confidence: Confidence::Inferred };
