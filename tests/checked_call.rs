//! The gate in front of every send: which calls it checks, which it refuses, and why.
#![cfg(not(target_arch = "wasm32"))]

use domain::check::checked_call::{CheckedCall, Refusal};
use domain::check::context::Context;
use domain::check::severity::Severity;
use domain::secret::Secret;
use domain::wire::authorization::Authorization;
use domain::wire::call::Call;
use domain::wire::method::Method;

/// PROV-SAMPLE, verbatim (facts §3.2).
const PROV_SAMPLE: &str = r#"{"schemas":["urn:scim:schemas:core:1.0","urn:scim:schemas:extension:workspace:1.0"],
 "userName":"cuser1",
 "name":{"givenName":"firstName","familyName":"lastName"},
 "displayName":"firstName lastName",
 "emails":[{"value":"cuser1@domain.com"}],
 "externalId":"422e2e25-6904-4443-b979-7c5c46c63175",
 "urn:scim:schemas:extension:workspace:1.0":{"internalUserType":"PROVISIONED","domain":"domain.com"}}"#;

fn user_call(body: &str) -> Call {
    Call::new(Method::Post, "https://acme.vmwareidentity.com/SAAS/jersey/manager/api/scim/Users")
        .with_authorization(Authorization::Bearer(Secret::new("token")))
        .with_body(body)
}

#[test]
fn only_a_checked_call_with_credentials_can_be_sent() {
    let context = Context::default();
    let whole =
        PROV_SAMPLE.replace("\"domain\"", "\"userPrincipalName\":\"c@domain.com\",\"domain\"");
    assert!(CheckedCall::new(user_call(&whole), &context).is_ok());
    let Err(Refusal::Problems(report)) = CheckedCall::new(user_call(PROV_SAMPLE), &context) else {
        panic!("a user with an error passed");
    };
    assert_eq!(report.count(Severity::Error), 1);

    let mut without = user_call(&whole);
    without.headers.clear();
    assert_eq!(CheckedCall::new(without.clone(), &context), Err(Refusal::NoCredentials));
    let blank = without.with_authorization(Authorization::Bearer(Secret::new(" ")));
    assert_eq!(CheckedCall::new(blank, &context), Err(Refusal::NoCredentials));

    let token = |user: &str, password: &str| {
        let basic = Authorization::Basic { user: user.to_owned(), password: Secret::new(password) };
        Call::new(Method::Post, "https://acme.vmwareidentity.com/SAAS/auth/oauthtoken")
            .with_authorization(basic)
            .with_body("grant_type=client_credentials")
    };
    assert!(CheckedCall::new(token("OktaSCIM", "s"), &context).is_ok());
    let body = |body: &str| CheckedCall::new(token("OktaSCIM", "s").with_body(body), &context);
    assert!(body("grant_type=client_credentials&scope=user").is_ok());
    assert!(matches!(body("scope=admin"), Err(Refusal::Problems(_))));
    assert!(matches!(body("{\"grant_type\":\"client_credentials\"}"), Err(Refusal::Problems(_))));
    let mut by_query = token("OktaSCIM", "s");
    by_query.body = None;
    assert!(matches!(CheckedCall::new(by_query.clone(), &context), Err(Refusal::Problems(_))));
    by_query.url.push_str("?grant_type=client_credentials");
    assert!(CheckedCall::new(by_query, &context).is_ok());
    for (user, password) in [("", "s"), ("OktaSCIM", "")] {
        let refused = CheckedCall::new(token(user, password), &context);
        assert_eq!(refused, Err(Refusal::NoCredentials));
    }
}

#[test]
fn the_gate_checks_the_body_that_the_address_asks_for() {
    let refused = |method, url: &str| {
        let call = Call::new(method, url)
            .with_authorization(Authorization::Bearer(Secret::new("t")))
            .with_body("{}");
        matches!(CheckedCall::new(call, &Context::default()), Err(Refusal::Problems(_)))
    };
    let api = "https://acme.vmwareidentity.com/SAAS/jersey/manager/api";
    let directories = format!("{api}/connectormanagement/directoryconfigs");
    let users = format!("{api}/scim/Users");
    assert!(refused(Method::Post, &directories));
    assert!(refused(Method::Post, &format!("{users}?sendMail=false")));
    assert!(refused(Method::Put, &format!("{users}/1")));
    assert!(!refused(Method::Patch, &format!("{users}/1")));
    assert!(refused(Method::Post, "https://acme.vmwareidentity.com/SAAS/auth/oauthtoken"));
    assert!(!refused(Method::Get, &users));
    assert!(!refused(Method::Post, &format!("{users}/.search")));
}
