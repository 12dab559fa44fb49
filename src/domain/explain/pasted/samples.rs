//! A text of each family, for a person who wants to see what can be pasted. The names, hosts and
//! tokens in them are made up.

/// One text to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// A word or two on a button.
    pub title: &'static str,
    /// The text.
    pub text: &'static str,
}

/// The texts, the commonest first.
pub const SAMPLES: [Sample; 7] = [
    Sample {
        title: "Okta task",
        text: "Automatic provisioning of user Jane Doe to app Workspace ONE SCIM failed: Error \
               while creating user jdoe: Bad Request. Errors reported by remote server: Resource \
               'User' is malformed: Attribute urn:scim:schemas:core:1.0:division is not defined \
               for resource User",
    },
    Sample {
        title: "HTTP exchange",
        text: r#"POST /SAAS/jersey/manager/api/scim/Users HTTP/1.1
Host: acme.vmwareidentity.com
Authorization: Bearer made-up-token-0123456789
Content-Type: application/json

{
  "schemas": [
    "urn:scim:schemas:core:1.0",
    "urn:scim:schemas:extension:workspace:1.0"
  ],
  "userName": "jdoe",
  "name": { "givenName": "Jane", "familyName": "Doe" },
  "emails": [{ "value": "jdoe@acme.example" }],
  "externalId": "00u1abcd",
  "urn:scim:schemas:extension:workspace:1.0": {
    "internalUserType": "provisioned",
    "domain": "acme.example",
    "userPrincipalName": "jdoe@acme.example"
  }
}

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"Errors":[{"code":"400","description":"Bad request"}]}"#,
    },
    Sample {
        title: "Access error",
        text: r#"{
  "errors": [
    {
      "code": "forbidden",
      "message": "User is not authorized to perform the task.",
      "parameters": null
    }
  ]
}"#,
    },
    Sample {
        title: "Browser console",
        text: "Access to fetch at 'https://acme.vmwareidentity.com/SAAS/jersey/manager/api/scim/\
               Users' from origin 'http://127.0.0.1:8080' has been blocked by CORS policy: \
               Response to preflight request doesn't pass access control check: No \
               'Access-Control-Allow-Origin' header is present on the requested resource.",
    },
    Sample {
        title: "Test API Credentials",
        text: "Error authenticating: Forbidden. Errors reported by remote server: Invalid JSON: \
               Unexpected character ('<' (code 60)): expected a valid value (number, String, \
               array, object, 'true', 'false' or 'null') at [Source: java.io.StringReader@4c76ba04; \
               line: 1, column: 2]",
    },
    Sample { title: "curl", text: "curl: (6) Could not resolve host: acme.vmwareidentiy.com" },
    Sample {
        title: "PowerShell",
        text: "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.",
    },
];
