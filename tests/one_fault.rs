//! One fault gives one finding: a good user or directory with a single thing changed, and the
//! codes that may be said about it. No other rule may chime in.
#![cfg(not(target_arch = "wasm32"))]

use domain::check::context::Context;
use domain::check::run::check;
use domain::check::subject::Kind;
use domain::profile::identity_service::IDENTITY_SERVICE;
use domain::profile::okta_custom_app::OKTA_CUSTOM_APP;
use domain::profile::profile::Profile;

const USER: &str = r#"{
  "schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"],
  "userName": "jdoe",
  "name": {"givenName": "Jane", "familyName": "Doe"},
  "emails": [{"value": "jdoe@example.com"}],
  "externalId": "00u1a2b3c4",
  "active": true,
  "urn:scim:schemas:extension:workspace:1.0": {
    "internalUserType": "PROVISIONED", "userPrincipalName": "jdoe@example.com", "domain": "example.com"
  }
}"#;

const USER_2: &str = r#"{
  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User"],
  "userName": "jdoe",
  "name": {"givenName": "Jane", "familyName": "Doe"},
  "emails": [{"value": "jdoe@example.com", "type": "work"}],
  "externalId": "00u1a2b3c4",
  "active": true,
  "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User": {
    "userPrincipalName": "jdoe@example.com", "domain": "example.com"
  }
}"#;

const DIRECTORY: &str =
    r#"{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}"#;

/// What is replaced everywhere, by what, and the codes that come of it.
type Case<'a> = (&'a str, &'a str, &'a [&'a str]);

const USERS: &[Case<'_>] = &[
    ("", "", &[]),
    (r#""userName": "jdoe","#, "", &["missing-required"]),
    (r#""userName": "jdoe""#, r#""userName": """#, &["empty-required"]),
    (r#""userName": "jdoe""#, r#""userName": null"#, &["empty-required"]),
    (r#""userName": "jdoe""#, r#""userName": []"#, &["empty-required"]),
    (r#""userName": "jdoe""#, r#""userName": 7"#, &["wrong-type"]),
    ("userName", "usreName", &["unknown-attribute"]),
    ("userName", "login", &["unknown-attribute"]),
    ("userName", "USERNAME", &["wrong-letter-case"]),
    ("givenName", "givenNam", &["unknown-attribute"]),
    ("\"givenName\": \"Jane\", ", "", &["missing-required"]),
    (r#"{"givenName": "Jane", "familyName": "Doe"}"#, r#""Jane Doe""#, &["wrong-type"]),
    (r#"{"givenName": "Jane", "familyName": "Doe"}"#, "[]", &["wrong-type"]),
    (
        r#"{"givenName": "Jane", "familyName": "Doe"}"#,
        "null",
        &["missing-required", "missing-required"],
    ),
    (
        r#""name": {"givenName": "Jane", "#,
        r#""firstName": "Jane", "name": {"#,
        &["unknown-attribute"],
    ),
    (r#"[{"value": "jdoe@example.com"}]"#, "[]", &["empty-required"]),
    (r#"[{"value": "jdoe@example.com"}]"#, "[null]", &["empty-required"]),
    (r#"[{"value": "jdoe@example.com"}]"#, "[{}]", &["email-without-value"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#"[{"value": null}]"#, &["email-without-value"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#"[{"value": 7}]"#, &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com"}]"#, "[7]", &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#"{"value": "jdoe@example.com"}"#, &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#""jdoe@example.com""#, &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#"["jdoe@example.com"]"#, &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#"[{"value": "jdoe"}]"#, &["malformed-email"]),
    (r#"[{"value": "jdoe@example.com"}]"#, r#""jdoe""#, &["malformed-email", "wrong-type"]),
    (
        r#"[{"value": "jdoe@example.com"}]"#,
        r#"[{"value": "a@b.c", "primary": true}, {"value": "d@e.f", "primary": true}]"#,
        &["more-than-one-email"],
    ),
    (r#""emails""#, r#""email""#, &["unknown-attribute"]),
    (
        r#""emails": [{"value": "jdoe@example.com"}],"#,
        r#""mail": "jdoe@example.com","#,
        &["unknown-attribute"],
    ),
    (r#""active": true"#, r#""active": "true""#, &["boolean-as-string"]),
    (r#""active": true"#, r#""active": "1""#, &["wrong-type"]),
    (r#""active": true"#, r#""active": null"#, &[]),
    (r#""active": true"#, r#""addresses": ["x"]"#, &["wrong-type"]),
    (r#""active": true"#, r#""department": "Tools""#, &["misplaced-extension-attribute"]),
    (r#""active": true"#, r#""domain": "example.com""#, &["misplaced-extension-attribute"]),
    (
        r#""active": true"#,
        r#""meta": {"created": "x", "attributes": ["title"]}"#,
        &["read-only-attribute", "patch-only-member"],
    ),
    (r#""active": true"#, r#""urn:x": {"a": 1}"#, &["undeclared-extension"]),
    (
        r#""active": true"#,
        r#""timeZone": "Europe/Berlin", "timezone": null"#,
        &["duplicate-member"],
    ),
    (
        r#""urn:scim:schemas:extension:workspace:1.0": {
    "internalUserType": "PROVISIONED", "userPrincipalName": "jdoe@example.com", "domain": "example.com"
  }"#,
        r#""internalUserType": "PROVISIONED", "userPrincipalName": "jdoe@example.com", "domain": "example.com""#,
        &[
            "misplaced-extension-attribute",
            "misplaced-extension-attribute",
            "misplaced-extension-attribute",
        ],
    ),
    ("urn:scim:schemas:core:1.0", "urn:ietf:params:scim:schemas:core:2.0:User", &["scim-2-urn"]),
    ("urn:scim:schemas:core:1.0", "urn:scim:schemas:core:2.0", &["misspelt-urn"]),
    ("urn:scim:schemas:core:1.0", "urn:SCIM:schemas:core:1.0", &["urn-letter-case"]),
    ("extension:workspace", "extension:workspase", &["misspelt-urn"]),
    (
        "urn:scim:schemas:extension:workspace:1.0",
        "scim:schemas:extension:workspace:1.0",
        &["misspelt-urn"],
    ),
    (
        "urn:scim:schemas:extension:workspace:1.0",
        "urn:scim:schemas:extension:workspace:1.0:User",
        &["misspelt-urn"],
    ),
    (
        "urn:scim:schemas:extension:workspace:1.0",
        "urn:scim:schemas:extension:workspace",
        &["misspelt-urn"],
    ),
    (r#", "urn:scim:schemas:extension:workspace:1.0"]"#, "]", &["undeclared-extension"]),
    (r#""urn:scim:schemas:core:1.0", "#, "", &["undeclared-core"]),
    (
        r#"["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"]"#,
        "[]",
        &["empty-schemas"],
    ),
    (
        r#"["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"]"#,
        r#""urn:scim:schemas:core:1.0""#,
        &["wrong-type", "undeclared-extension"],
    ),
    (
        r#""schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"],"#,
        "",
        &["missing-schemas"],
    ),
    (r#""PROVISIONED""#, r#""LOCAL""#, &["wrong-user-type"]),
    (r#""PROVISIONED""#, r#""""#, &["empty-required"]),
    (r#""PROVISIONED""#, "true", &["wrong-type"]),
    (r#""domain": "example.com""#, r#""domain": "System Domain""#, &["unusable-domain"]),
    (r#""domain": "example.com""#, r#""domain": "https://example.com""#, &["unusable-domain"]),
    (r#""domain": "example.com""#, r#""domain": "example.org""#, &["upn-domain-mismatch"]),
    (r#""domain": "example.com""#, r#""domian": "example.com""#, &["unknown-attribute"]),
    (
        r#""userPrincipalName": "jdoe@example.com""#,
        r#""userPrincipalName": "jdoe""#,
        &["upn-without-at"],
    ),
];

const USERS_2: &[Case<'_>] = &[
    ("", "", &[]),
    (r#""userName": "jdoe","#, "", &["missing-required"]),
    (r#""userName": "jdoe""#, r#""userName": """#, &["empty-required"]),
    ("userName", "usreName", &["unknown-attribute"]),
    ("userName", "login", &["unknown-attribute"]),
    ("userName", "USERNAME", &["wrong-letter-case"]),
    ("\"givenName\": \"Jane\", ", "", &["missing-required"]),
    (r#""externalId": "00u1a2b3c4","#, "", &["missing-required"]),
    (r#""active": true,"#, "", &["missing-required"]),
    (r#""active": true"#, r#""active": null"#, &["empty-required"]),
    (r#""active": true"#, r#""active": "true""#, &["boolean-as-string"]),
    (r#""active": true"#, r#""active": false"#, &["inactive-user"]),
    (r#"{"givenName": "Jane", "familyName": "Doe"}"#, r#""Jane Doe""#, &["wrong-type"]),
    (r#"[{"value": "jdoe@example.com", "type": "work"}]"#, "[]", &["empty-required"]),
    (
        r#"[{"value": "jdoe@example.com", "type": "work"}]"#,
        r#""jdoe@example.com""#,
        &["wrong-type"],
    ),
    (
        r#"[{"value": "jdoe@example.com", "type": "work"}]"#,
        r#"["jdoe@example.com"]"#,
        &["wrong-type"],
    ),
    (r#"[{"value": "jdoe@example.com", "type": "work"}]"#, "[null]", &["empty-required"]),
    (r#", "type": "work""#, "", &["missing-work-email"]),
    (r#""type": "work""#, r#""type": "home""#, &["missing-work-email"]),
    (r#""type": "work""#, r#""type": 7"#, &["wrong-type"]),
    (r#""type": "work""#, r#""type": null"#, &["missing-work-email"]),
    (r#""type": "work"}"#, r#""type": "work"}, {"value": "a@b.example", "type": "home"}"#, &[]),
    (r#""value": "jdoe@example.com", "#, "", &["email-without-value"]),
    (r#""value": "jdoe@example.com""#, r#""value": "jdoe""#, &["malformed-email"]),
    (r#""emails""#, r#""email""#, &["unknown-attribute"]),
    (r#""active": true"#, r#""active": true, "roles": [{"value": "a"}]"#, &[]),
    (r#""active": true"#, r#""active": true, "password": "x""#, &[]),
    (r#""active": true"#, r#""active": true, "displayName": "Jane Doe""#, &[]),
    (r#""active": true"#, r#""active": true, "id": "x""#, &["read-only-attribute"]),
    (
        r#""active": true"#,
        r#""active": true, "meta": {"resourceType": "User"}"#,
        &["read-only-attribute"],
    ),
    (
        r#""active": true"#,
        r#""active": true, "internalUserType": "PROVISIONED""#,
        &["unknown-attribute"],
    ),
    (
        r#""active": true"#,
        r#""active": true, "department": "Tools""#,
        &["misplaced-extension-attribute"],
    ),
    (
        r#""active": true"#,
        r#""active": true, "distinguishedName": "CN=jdoe""#,
        &["misplaced-extension-attribute"],
    ),
    (r#""active": true"#, r#""active": true, "urn:x": {"a": 1}"#, &["undeclared-extension"]),
    (r#""domain": "example.com""#, r#""domain": 7"#, &["wrong-type"]),
    (r#", "domain": "example.com""#, "", &["missing-required"]),
    (r#""domain": "example.com""#, r#""domian": "example.com""#, &["unknown-attribute"]),
    (
        r#""domain": "example.com""#,
        r#""domain": "example.com", "customAttribute9": "x""#,
        &["unknown-attribute"],
    ),
    ("urn:ietf:params:scim:schemas:core:2.0:User", "urn:scim:schemas:core:1.0", &["scim-1-urn"]),
    (
        "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User",
        "urn:scim:schemas:extension:workspace:1.0",
        &["scim-1-urn"],
    ),
    (
        "urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:ietf:params:scim:schemas:core:2.0",
        &["misspelt-urn"],
    ),
    (
        "urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:scim:schemas:core:2.0:User",
        &["misspelt-urn"],
    ),
    (
        "urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:ietf:params:scim:schemas:core:2.0:user",
        &["urn-letter-case"],
    ),
    ("extension:ws1b", "extension:w1sb", &["misspelt-urn"]),
    (
        "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User",
        "ietf:params:scim:schemas:extension:ws1b:2.0:User",
        &["misspelt-urn"],
    ),
    (
        r#", "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User"]"#,
        "]",
        &["undeclared-extension"],
    ),
    (
        r#", "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User"]"#,
        r#", "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User", "urn:ietf:params:scim:schemas:extension:acme:2.0:User"]"#,
        &["unknown-urn"],
    ),
    (r#""urn:ietf:params:scim:schemas:core:2.0:User", "#, "", &["undeclared-core"]),
    (
        r#""schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User"],"#,
        "",
        &["missing-schemas"],
    ),
];

const DIRECTORIES: &[Case<'_>] = &[
    ("", "", &[]),
    (r#""type": "OTHER_DIRECTORY", "#, "", &["wrong-directory-type"]),
    ("OTHER_DIRECTORY", "", &["wrong-directory-type"]),
    (r#""OTHER_DIRECTORY""#, "7", &["wrong-directory-type"]),
    (r#""type""#, r#""directoryType""#, &["unknown-member"]),
    (r#""name": "Okta", "#, "", &["missing-name"]),
    (r#""Okta""#, "null", &["missing-name"]),
    (r#""Okta""#, r#""""#, &["empty-name"]),
    (r#""Okta""#, r#"["Okta"]"#, &["wrong-member-type"]),
    (r#""name""#, r#""Name""#, &["unknown-member"]),
    (r#"["okta.example.com"]"#, "[]", &["missing-domains"]),
    (r#"["okta.example.com"]"#, "null", &["missing-domains"]),
    (r#"["okta.example.com"]"#, r#""okta.example.com""#, &["wrong-member-type"]),
    (r#""domains": ["okta.example.com"]"#, r#""domain": "okta.example.com""#, &["unknown-member"]),
    (r#""okta.example.com""#, r#""""#, &["malformed-domain"]),
    (r#""okta.example.com""#, r#""System Domain""#, &["reserved-domain"]),
    (r#""okta.example.com""#, r#""a.b", "A.b""#, &["duplicate-domain"]),
    (r#""name""#, r#""baseDN": "dc=a", "bindDN": "cn=b", "name""#, &["other-directory-kind"]),
    (
        r#""name""#,
        r#""default_domain": "a.b", "source": "OKTA", "name""#,
        &["other-directory-kind"],
    ),
    (r#""OTHER_DIRECTORY""#, r#""PROVISIONED", "source": "OKTA""#, &["other-directory-kind"]),
    (r#""name""#, r#""syncConfigurationEnabled": false, "name""#, &["unknown-member"]),
];

fn assert_each(base: &str, kind: Kind, profile: &'static Profile, cases: &[Case<'_>]) {
    let context = Context { profile, ..Context::default() };
    for (from, to, wanted) in cases {
        assert!(base.contains(from), "{from} is not in the base text");
        let text = base.replace(from, to);
        let report = check(&text, kind, &context);
        let mut codes: Vec<&str> = report.diagnostics.iter().map(|it| it.code).collect();
        let mut wanted = wanted.to_vec();
        codes.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(codes, wanted, "{from} -> {to}: {:#?}", report.diagnostics);
    }
}

#[test]
fn one_fault_in_a_user_gives_one_finding() {
    assert_each(USER, Kind::User, &OKTA_CUSTOM_APP, USERS);
}

#[test]
fn one_fault_in_a_value_gives_one_finding() {
    let lines = include_str!("one_fault/values.txt").lines().filter(|it| !it.starts_with('#'));
    for line in lines {
        let mut parts = line.split('⇒').map(str::trim);
        let mut next = || parts.next().unwrap_or_default();
        let (from, to, codes) = (next(), next(), next());
        let codes: Vec<&str> = codes.split(", ").filter(|it| !it.is_empty()).collect();
        assert_each(USER, Kind::User, &OKTA_CUSTOM_APP, &[(from, to, &codes)]);
    }
}

#[test]
fn one_fault_in_a_user_of_the_identity_service_gives_one_finding() {
    assert_each(USER_2, Kind::User, &IDENTITY_SERVICE, USERS_2);
}

#[test]
fn one_fault_in_a_directory_gives_one_finding() {
    assert_each(DIRECTORY, Kind::DirectoryConfig, &OKTA_CUSTOM_APP, DIRECTORIES);
}

#[test]
fn the_drafts_lack_only_what_a_person_must_type() {
    let context = Context { domains: vec!["okta.example.com".to_owned()], ..Context::default() };
    let user = domain::access::user::draft("okta.example.com");
    let report = check(&user, Kind::User, &context);
    let pointers: Vec<String> =
        report.diagnostics.iter().map(|it| it.pointer.to_string()).collect();
    let workspace = "/urn:scim:schemas:extension:workspace:1.0";
    let upn = format!("{workspace}/userPrincipalName");
    assert_eq!(
        pointers,
        [
            "/userName",
            "/name/givenName",
            "/name/familyName",
            "/emails/0/value",
            "/externalId",
            upn.as_str()
        ]
    );
    let directory = domain::access::directory::draft("Okta", &["okta.example.com"]);
    assert_eq!(check(&directory, Kind::DirectoryConfig, &context).diagnostics, []);
}

#[test]
fn a_pasted_heap_is_checked_in_good_time() {
    let many = |one: &str, count: usize| vec![one; count].join(",");
    let members: Vec<String> = (0..3000).map(|it| format!("\"m{it}\":{it}")).collect();
    let heaps = [
        format!("{{\"emails\":[{}]}}", many("{\"value\":\"a@b.c\",\"primary\":true}", 3000)),
        format!("{{\"schemas\":[{}]}}", many("\"urn:scim:schemas:core:2.0\"", 3000)),
        format!("{{{}}}", many("\"domain\":\"a.b\"", 3000)),
        format!("{{{}}}", members.join(",")),
        format!("{{\"domains\":[{}]}}", many("\"a.b\"", 3000)),
    ];
    let start = std::time::Instant::now();
    for heap in &heaps {
        for kind in [Kind::User, Kind::DirectoryConfig] {
            check(heap, kind, &Context::default());
        }
    }
    let seconds = start.elapsed().as_secs();
    assert!(seconds < 20, "took {seconds} s");
}
