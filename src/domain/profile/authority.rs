//! Who says so, once: the sources that the profiles and the rules name.

use crate::source::{Confidence, Source};

const fn documented(name: &'static str) -> Source {
    Source { name, confidence: Confidence::Documented }
}

const fn observed(name: &'static str) -> Source {
    Source { name, confidence: Confidence::Observed }
}

const fn inferred(name: &'static str) -> Source {
    Source { name, confidence: Confidence::Inferred }
}

const fn borrowed(name: &'static str) -> Source {
    Source { name, confidence: Confidence::Borrowed }
}

/// JSON itself.
pub const JSON: Source = documented("RFC 8259");
/// Addresses with a user in them mislead (§7.6).
pub const ADDRESS: Source = documented("RFC 3986");
/// OAuth 2.0: the token request and its answer.
pub const OAUTH: Source = documented("RFC 6749");
/// Bearer tokens.
pub const BEARER: Source = documented("RFC 6750");
/// Tokens that say whose they are and when they end.
pub const JWT: Source = documented("RFC 7519");
/// authentication.md and the token operation of ACCESS-OAS.
pub const TOKEN_ENDPOINT: Source = documented("Access API, authentication");
/// OAuth2ClientTypeInfo of ACCESS-OAS.
pub const OAUTH_CLIENTS: Source = documented("Access API, OAuth clients");
/// Clients that look into Access's tokens (facts §1).
pub const TOKEN_CLAIMS: Source = observed("clients that read Access’s tokens");
/// draft-scim-api-01 (API11).
pub const SCIM_API: Source = documented("SCIM 1.1 API");
/// The protocol of SCIM 2.0.
pub const SCIM_API_2: Source = documented("RFC 7644");
/// draft-scim-core-schema-01 (CORE11). Under a profile of SCIM 2.0 RFC 7643 stands in its place.
pub const SCIM_CORE: Source = documented("SCIM 1.1 core schema");
/// The core schema of SCIM 2.0.
pub const SCIM_CORE_2: Source = documented("RFC 7643");
/// "Workspace ONE Access User and Groups APIs, Provisioned Users" (VMware, 2022-07-07).
pub const PROVISIONED_USERS: Source = documented("“Provisioned Users” (VMware, 2022-07)");
/// "Okta integration with Workspace ONE, part 3: SCIM provisioning" (2019-08) and its later texts.
pub const OKTA_PROCEDURE: Source = documented("the Okta procedure, step 4.5 (2019-08)");
/// The same, step 4.2: the username format.
pub const USERNAME_FORMAT: Source = documented("the Okta procedure, step 4.2 (2019-08)");
/// The same, step 4.6: the mappings to remove.
pub const OKTA_MAPPINGS: Source = documented("the Okta procedure, step 4.6 (2019-08)");
/// The same, step 4.4: the attributes to delete. Its list was a picture and is lost; what is said
/// of it is concluded from step 4.6.
pub const OKTA_DELETIONS: Source = inferred("the Okta procedure, step 4.4 (2019-08)");
/// The same, step 1: the life of the token.
pub const TOKEN_STEP: Source = documented("the Okta procedure, step 1 (2019-08)");
/// The same, step 2: the token request.
pub const TOKEN_REQUEST_STEP: Source = documented("the Okta procedure, step 2 (2019-08)");
/// The same, step 3: the directory.
pub const DIRECTORY_STEP: Source = documented("the Okta procedure, step 3 (2019-08)");
/// The same, step 4.3: the base URL.
pub const BASE_URL_STEP: Source = documented("the Okta procedure, step 4.3 (2019-08)");
/// "Okta SCIM provisioning" of VMware's manual, the catalogue app (OKTA-WS1, 2021).
pub const OKTA_CATALOGUE_APP: Source = documented("VMware's manual of the catalogue app (2021)");
/// The schema text of `urn:scim:schemas:extension:workspace:1.0`.
pub const WORKSPACE_SCHEMA: Source = documented("Access's workspace schema");
/// "Configuring directories" of Access: unique domains, System Domain.
pub const DIRECTORY_DOMAINS: Source = documented("Access's guide to directories");
/// The host forms of Access in Microsoft's and VMware's documents.
pub const TENANT_HOSTS: Source = documented("Access's published host names");
/// "Prepare your SCIM service" of Okta: https only, no underscore in the base URL.
pub const OKTA_BASE_URL: Source = documented("Okta's guide to SCIM services");
/// What Okta reads of a list (okta.md §1.3).
pub const OKTA_LISTS: Source = documented("Okta’s SCIM 1.1 protocol reference");
/// What Okta shows of an error (okta.md §1.3, §5).
pub const OKTA_ERRORS: Source = documented("Okta’s SCIM 1.1 protocol reference");
/// Clients that page through lists (facts §3.5).
pub const LIST_CLIENTS: Source = observed("clients that page through lists");
/// Clients that make Other directories: `type`, `domains`, `name`.
pub const DIRECTORY_CLIENTS: Source = observed("clients that make Other directories");
/// Clients that send names in other letter case and unknown URNs to real tenants.
pub const SCIM_CLIENTS: Source = observed("clients that talk to real tenants");
/// The classes of Access's API are those of the UnboundID SCIM 1.1 SDK (facts §3.4).
pub const SERVER_ENGINE: Source = inferred("Access's SCIM engine (UnboundID SDK)");
/// Omnissa's change of all documented calls to `application/json` (facts §0).
pub const MEDIA_TYPES: Source = inferred("Omnissa’s change of media types (2025-06)");
/// What Access answers in its published samples.
pub const SAMPLE_ANSWERS: Source = inferred("Access's sample answers");
/// Concluded from what a provisioned user is.
pub const PROVISIONING: Source = inferred("how provisioned users sign in");
/// "User attribute mapping for Identity Services" (docs.omnissa.com) and Microsoft's tutorial.
pub const IDENTITY_SERVICE_ATTRIBUTES: Source =
    documented("Omnissa's guide to the Identity Service's attributes");
/// William Lam's script for vCenter's Identity Broker, which runs the same service.
pub const IDENTITY_SERVICE_SAMPLE: Source = observed("a client of the Identity Service");
/// The sister product's API description.
pub const IDENTITY_SERVICE: Source = borrowed("Omnissa Identity Service API");
/// How Okta's expressions are written (okta.md §3.1 and §3.3).
pub const OKTA_EXPRESSIONS: Source = documented("Okta Expression Language");
/// Unicode's own words on characters that cannot be told apart or seen.
pub const UNICODE_SECURITY: Source = borrowed("Unicode security mechanisms (UTS #39)");
/// ISO 3166-1, which SCIM names for countries.
pub const COUNTRIES: Source = documented("SCIM core schema, ISO 3166-1");
/// How names in a directory of LDAP are written.
pub const DISTINGUISHED_NAMES: Source = documented("RFC 4514");
/// How long an address of mail may be (§4.5.3.1).
pub const MAIL: Source = documented("RFC 5321");
/// What device management needs of externalId (facts §5).
pub const ENROLMENT: Source = documented("guides to enrolment with Okta and Workspace ONE");
/// “Managing user attributes in Workspace ONE Access” and CUSTOM-BLOG: a tenant's own attributes.
pub const TENANT_ATTRIBUTES: Source = documented("Access's guide to user attributes");
/// What the tenants' attributes of real clients hold.
pub const TENANT_CLIENTS: Source = inferred("clients that read tenants' attributes");
/// Ordinary practice.
pub const PRACTICE: Source = borrowed("common practice");
