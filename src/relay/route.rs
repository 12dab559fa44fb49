//! The API paths and methods that the page uses (facts §1 to §3), and no other.

use domain::wire::method::Method;

/// One endpoint: what follows the tenant's `/SAAS`, with `*` for one id, and its methods.
struct Endpoint {
    path: &'static str,
    methods: &'static [Method],
}

const ENDPOINTS: [Endpoint; 6] = [
    Endpoint { path: "auth/oauthtoken", methods: &[Method::Post] },
    Endpoint {
        path: "jersey/manager/api/connectormanagement/directoryconfigs",
        methods: &[Method::Get, Method::Post],
    },
    Endpoint {
        path: "jersey/manager/api/connectormanagement/directoryconfigs/*",
        methods: &[Method::Get],
    },
    Endpoint {
        path: "jersey/manager/api/connectormanagement/directoryconfigs/*/domains",
        methods: &[Method::Get],
    },
    Endpoint { path: "jersey/manager/api/scim/Users", methods: &[Method::Get, Method::Post] },
    Endpoint { path: "jersey/manager/api/scim/Users/*", methods: &[Method::Get, Method::Patch] },
];

/// Where a path and a method lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To an endpoint that the page uses.
    Known,
    /// To an endpoint, but with a method that the page does not use; these it uses.
    OtherMethod(&'static [Method]),
    /// Elsewhere.
    Unknown,
}

/// Looks `path` up. Before `/SAAS` a practice tenant of a named host may stand,
/// `/practice/ROOM`; after it, `/t/TENANT` (facts §0).
pub fn route(method: Method, path: &str, is_named_host: bool) -> Route {
    let mut segments: Vec<&str> = path.split('/').skip(1).collect();
    if is_named_host && segments.first() == Some(&"practice") && segments.len() > 2 {
        segments.drain(..2);
    }
    if segments.first() != Some(&"SAAS") {
        return Route::Unknown;
    }
    segments.remove(0);
    if segments.first() == Some(&"t") && segments.len() > 2 {
        segments.drain(..2);
    }
    match ENDPOINTS.iter().find(|endpoint| matches(endpoint.path, &segments)) {
        Some(endpoint) if endpoint.methods.contains(&method) => Route::Known,
        Some(endpoint) => Route::OtherMethod(endpoint.methods),
        None => Route::Unknown,
    }
}

fn matches(pattern: &str, segments: &[&str]) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    pattern.len() == segments.len()
        && pattern.iter().zip(segments).all(|(want, have)| *want == "*" || want == have)
}

#[cfg(test)]
mod tests {
    use domain::wire::method::Method::{self, Delete, Get, Patch, Post, Put};

    use crate::route::{Route, route};

    #[test]
    fn only_the_paths_and_methods_of_the_page_are_known() {
        let directories = "/SAAS/jersey/manager/api/connectormanagement/directoryconfigs";
        let users = "/SAAS/jersey/manager/api/scim/Users";
        let known: [(&str, &[Method]); 6] = [
            ("/SAAS/auth/oauthtoken", &[Post]),
            (directories, &[Get, Post]),
            (&format!("{directories}/7"), &[Get]),
            (&format!("{directories}/7/domains"), &[Get]),
            (users, &[Get, Post]),
            (&format!("{users}/7"), &[Get, Patch]),
        ];
        for (path, methods) in known {
            for method in [Get, Post, Put, Patch, Delete] {
                for (prefix, named) in [("", false), ("", true), ("/practice/r", true)] {
                    let tenant_path = path.replace("/SAAS", "/SAAS/t/acme");
                    for path in [path, &tenant_path] {
                        let found = route(method, &format!("{prefix}{path}"), named);
                        let expected = match methods.contains(&method) {
                            true => Route::Known,
                            false => Route::OtherMethod(methods),
                        };
                        assert_eq!(found, expected, "{method} {prefix}{path}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_other_path_is_unknown() {
        for path in [
            "/SAAS",
            "/saas/auth/oauthtoken",
            "/SAAS/auth/logout",
            "/SAAS/auth/oauthtoken/x",
            "/SAAS/API/1.0/REST/auth/system/login",
            "/SAAS/jersey/manager/api/scim/Groups",
            "/SAAS/jersey/manager/api/scim/Users/7/x",
            "/SAAS/jersey/manager/api/oauth2clients",
            "/SAAS/t/acme",
            "/SAAS/t/acme/t/acme/auth/oauthtoken",
            "/x/SAAS/auth/oauthtoken",
            "/practice/r/SAAS",
            "/practice/r/s/SAAS/auth/oauthtoken",
            "/acs/token",
        ] {
            assert_eq!(route(Post, path, true), Route::Unknown, "{path}");
        }
        assert_eq!(route(Post, "/practice/r/SAAS/auth/oauthtoken", false), Route::Unknown);
    }
}
