//! A filter that is understood says the same when it is written anew, and every user either matches
//! or does not. One that is not understood is refused in words that name it.

use domain::practice::filter::expression::{Expression, Literal, Operator};
use domain::practice::filter::matches::matches;
use domain::practice::filter::parse::parse;
use domain::practice::scim::attribute_path::AttributePath;
use domain::practice::user::User;
use domain::timestamp::Moment;
use serde_json::{Map, Value};

const USER: &str = r#"{"userName":"jdoe","name":{"givenName":"Jané","familyName":"Doe"},"active":true,
    "emails":[{"value":"jdoe@acme.example","type":"work","primary":true}],
    "phoneNumbers":[{"value":"+49 711 1","type":"work"}],"externalId":"00u1",
    "urn:scim:schemas:extension:workspace:1.0":{"internalUserType":"PROVISIONED","domain":"acme.example"},
    "urn:scim:schemas:extension:workspace:tenant:acme:1.0":{"objectGUID":"x"}}"#;

/// Holds it over the filter that these bytes are.
pub fn holds(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match parse(&text) {
        Err(words) => assert!(words.contains(&*text), "{text:?}: {words}"),
        Ok(filter) => {
            let again = shown(&filter);
            assert_eq!(parse(&again).as_ref(), Ok(&filter), "{text:?} as {again:?}");
            let attributes: Map<String, Value> = serde_json::from_str(USER).unwrap();
            let user = User::new("1".to_owned(), Moment(0), Moment(1), attributes);
            assert_eq!(matches(&user, &filter), by_parts(&user, &filter), "{text:?}");
        }
    }
}

/// Each comparison asked by itself.
fn by_parts(user: &User, filter: &Expression) -> bool {
    match filter {
        Expression::And(parts) => !parts.iter().any(|it| !by_parts(user, it)),
        Expression::Or(parts) => parts.iter().any(|it| by_parts(user, it)),
        Expression::Compare { .. } => matches(user, filter),
    }
}

/// The filter as a text: parentheses around whatever is joined.
fn shown(filter: &Expression) -> String {
    let joined = |parts: &[Expression], word: &str| {
        let parts: Vec<String> = parts.iter().map(|it| format!("({})", shown(it))).collect();
        parts.join(word)
    };
    match filter {
        // What was encoded twice matches nobody.
        Expression::Or(parts) if parts.is_empty() => "%20".to_owned(),
        Expression::And(parts) => joined(parts, " and "),
        Expression::Or(parts) => joined(parts, " or "),
        Expression::Compare { path, operator, value } => {
            format!("{} {} {}", name(path), word(*operator), literal(value))
        }
    }
}

fn name(path: &AttributePath) -> String {
    let AttributePath { extension, name, member } = path;
    let urn = extension.as_ref().map(|urn| format!("{urn}:")).unwrap_or_default();
    let member = member.as_ref().map(|member| format!(".{member}")).unwrap_or_default();
    format!("{urn}{name}{member}")
}

fn word(operator: Operator) -> &'static str {
    match operator {
        Operator::Eq => "eq",
        Operator::Co => "co",
        Operator::Sw => "sw",
        Operator::Gt => "gt",
        Operator::Ge => "ge",
        Operator::Lt => "lt",
        Operator::Le => "le",
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => Value::from(text.as_str()).to_string(),
        Literal::Number => "0".to_owned(),
    }
}
