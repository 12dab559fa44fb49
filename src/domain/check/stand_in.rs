//! Tells a value from what a template, a mapping or a program leaves in its place when it fails:
//! `{{userName}}`, `user.firstName`, `undefined`. A token's stand-ins are `placeholder`'s.

use crate::check::class::{AT, DOT, MARKUP, marks};

/// What stands in for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandIn<'a> {
    /// A variable of a template that nobody filled in: `{{userName}}`, `${login}`, `<domain>`.
    Variable(&'a str),
    /// An expression of Okta's that was sent instead of its result: `user.firstName`.
    Expression(&'a str),
    /// What a program writes for nothing: `null`, `undefined`.
    Nothing(&'a str),
}

/// The brackets around a variable, wherever in the text they stand.
const BRACKETS: [(&str, &str); 4] = [("{{", "}}"), ("${", "}"), ("#{", "}"), ("<", ">")];
/// The objects of Okta's expressions whose properties are read with a dot.
const OBJECTS: [&str; 5] = ["user", "source", "appuser", "idpuser", "org"];
/// The properties of an Okta user that mappings read (okta.md §1.4 and Okta's default profile).
const PROPERTIES: [&str; 30] = [
    "login",
    "email",
    "secondEmail",
    "firstName",
    "lastName",
    "middleName",
    "honorificPrefix",
    "honorificSuffix",
    "title",
    "displayName",
    "nickName",
    "profileUrl",
    "primaryPhone",
    "mobilePhone",
    "streetAddress",
    "city",
    "state",
    "zipCode",
    "countryCode",
    "postalAddress",
    "preferredLanguage",
    "locale",
    "timezone",
    "userType",
    "employeeNumber",
    "costCenter",
    "organization",
    "division",
    "department",
    "id",
];
/// How Okta's functions begin.
const FUNCTIONS: [&str; 12] = [
    "String.",
    "Arrays.",
    "Convert.",
    "Iso3166Convert.",
    "Time.",
    "Groups.",
    "findDirectoryUser(",
    "findWorkdayUser(",
    "hasDirectoryUser(",
    "getManagerUser(",
    "getManagerAttribute(",
    "substringBefore(",
];
/// What programs and spreadsheets write for nothing.
const NOTHING: [&str; 15] = [
    "null",
    "NULL",
    "(null)",
    "<null>",
    "nil",
    "None",
    "undefined",
    "NaN",
    "[object Object]",
    "#N/A",
    "#NAME?",
    "#REF!",
    "#VALUE!",
    "#NV",
    "\\N",
];

/// What this text stands in for a value, if it does.
pub fn stand_in(text: &str) -> Option<StandIn<'_>> {
    let text = text.trim();
    // Of each text it is asked several times; one look at its bytes answers most.
    let marks = marks(text.as_bytes());
    if is_nothing(text, marks) {
        return Some(StandIn::Nothing(text));
    }
    let variable = if marks & MARKUP == 0 { None } else { variable(text) };
    if let Some(variable) = variable {
        return Some(StandIn::Variable(variable));
    }
    is_expression(text, marks).then_some(StandIn::Expression(text))
}

fn is_nothing(text: &str, marks: u16) -> bool {
    let is_word = |it: &str| {
        let begins = |it: &u8| matches!(it, b'n' | b'N' | b'u' | b'(' | b'<' | b'[' | b'#' | b'\\');
        it.as_bytes().first().is_some_and(begins) && NOTHING.contains(&it)
    };
    // An address is made of two values, and either may be nothing.
    let address = if marks & AT == 0 { None } else { text.split_once('@') };
    match address {
        Some((local, domain)) => is_word(local) || is_word(domain),
        None => is_word(text),
    }
}

fn variable(text: &str) -> Option<&str> {
    for (open, close) in BRACKETS {
        let Some(start) = text.find(open) else { continue };
        let Some(rest) = text.get(start + open.len()..) else { continue };
        let Some(inner) = rest.find(close).and_then(|end| rest.get(..end)) else { continue };
        // In a text of several words `<…>` may be meant.
        let is_apart = text.get(..start).is_some_and(|it| it.ends_with(' '));
        if open != "<" || (is_words(inner) && !is_apart) {
            return text.get(start..start + open.len() + inner.len() + close.len());
        }
    }
    let within = |open, close| text.strip_prefix(open).and_then(|it| it.strip_suffix(close));
    let is_whole = within('%', '%').is_some_and(is_words)
        || within('{', '}').is_some_and(|it| is_words(it) && !it.contains(char::is_numeric));
    is_whole.then_some(text)
}

/// The name of a value as documents write it: `your-domain`, `first name`.
fn is_words(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_alphabetic())
        && text.bytes().all(|it| it.is_ascii_alphanumeric() || b" _.-".contains(&it))
}

fn is_expression(text: &str, marks: u16) -> bool {
    let property = if marks & (DOT | AT) == DOT { text.split_once('.') } else { None };
    property.is_some_and(|(object, name)| OBJECTS.contains(&object) && PROPERTIES.contains(&name))
        || (text.ends_with([')', '}']) && FUNCTIONS.iter().any(|it| text.starts_with(it)))
}

#[cfg(test)]
mod tests {
    use crate::check::stand_in::{StandIn, stand_in};

    #[test]
    fn what_stands_in_for_a_value_is_told_from_one() {
        let texts = [
            ("{{userName}}", Some(StandIn::Variable("{{userName}}"))),
            ("x-${user.login}", Some(StandIn::Variable("${user.login}"))),
            ("jdoe@<your domain>", Some(StandIn::Variable("<your domain>"))),
            ("%USERNAME%", Some(StandIn::Variable("%USERNAME%"))),
            (" user.firstName ", Some(StandIn::Expression("user.firstName"))),
            (
                "String.substringBefore(user.email, \"@\")",
                Some(StandIn::Expression("String.substringBefore(user.email, \"@\")")),
            ),
            ("{userName}", Some(StandIn::Variable("{userName}"))),
            ("{a22e2e25-6904-4443-b979-7c5c46c63175}", None),
            ("undefined", Some(StandIn::Nothing("undefined"))),
            ("null@example.com", Some(StandIn::Nothing("null@example.com"))),
            ("jdoe@undefined", Some(StandIn::Nothing("jdoe@undefined"))),
            ("Null", None),
            ("user.smith", None),
            ("user.email@example.com", None),
            ("Jane <jdoe@example.com>", None),
            ("100 % of it", None),
            ("String Quartet (Bonn)", None),
            ("Doe <3", None),
            ("Questions <and answers>", None),
            ("", None),
        ];
        for (text, expected) in texts {
            assert_eq!(stand_in(text), expected, "{text}");
        }
    }
}
