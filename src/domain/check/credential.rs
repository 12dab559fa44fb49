//! Checks one value of a token request as it is typed into a field: the client's id or its secret.
//! It names only the rules of such a value, for the page's first part. What a field holds is the
//! value itself, not its form.

use crate::check::parameter::Parameter;
use crate::check::report::Report;
use crate::check::rules::{malformed_client_id, missing_client, padded_value, placeholder_left};
use crate::json::position::Span;
use crate::pointer::Pointer;

/// The problems of the value `text` of the parameter `name`. White space around an id is passed
/// over: it can be told from the id.
pub fn check_credential(name: &str, text: &str) -> Report {
    let is_id = name == "client_id";
    let value = if is_id { text.trim() } else { text };
    let start = if is_id { text.len() - text.trim_start().len() } else { 0 };
    let value_span = Span::new(start, start + value.len());
    let (name, value) = (name.to_owned(), value.to_owned());
    let parameter = Parameter { name, value, name_span: Span::default(), value_span };
    let mut found = Vec::new();
    if is_id && parameter.bare().is_empty() {
        found.push(missing_client::RULE.finding(
            Pointer::root(),
            value_span,
            "The client id is empty.",
            "Take it from the tenant’s OAuth client.",
        ));
    }
    found.extend(placeholder_left::finding(&placeholder_left::RULE, &parameter));
    found.extend(padded_value::finding(&padded_value::RULE, text, &parameter));
    if is_id {
        found.extend(malformed_client_id::finding(&malformed_client_id::RULE, &parameter));
    }
    Report::new(found)
}

#[cfg(test)]
mod tests {
    use crate::check::credential::check_credential;
    use crate::json::edit::apply;

    #[test]
    fn a_typed_value_has_its_own_faults_only() {
        for (name, text, wanted) in [
            ("client_id", "OktaSCIM", ""),
            ("client_id", " OktaSCIM ", ""),
            ("client_id", "", "missing-client"),
            ("client_id", " ", "missing-client"),
            ("client_id", "Okta SCIM", "malformed-client-id"),
            ("client_id", "\"OktaSCIM\"", "padded-value"),
            ("client_id", "<client id>", "placeholder-left"),
            ("client_secret", "", ""),
            ("client_secret", "a+b%20 c", ""),
            ("client_secret", "secret", ""),
            ("client_secret", "secret\n", "padded-value"),
            ("client_secret", "YOUR_SECRET", "placeholder-left"),
        ] {
            let report = check_credential(name, text);
            let codes: Vec<&str> = report.diagnostics.iter().map(|it| it.code).collect();
            assert_eq!(codes.join(" "), wanted, "{text}");
            for fix in report.diagnostics.iter().filter_map(|it| it.fix.as_ref()) {
                let mended = apply(text, &fix.edits(text));
                assert_eq!(check_credential(name, &mended).diagnostics, [], "{mended}");
            }
        }
    }
}
