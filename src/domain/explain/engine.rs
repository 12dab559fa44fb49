//! The texts of the UnboundID SCIM 1.1 SDK, on which Access is built (facts §3.4, inferred: that
//! Access shows them letter for letter is not confirmed). It only reads them; what they mean for
//! a call is said elsewhere.

use crate::json::document::Node;
use crate::pointer::Pointer;
use crate::scim::attribute::Attribute;
use crate::scim::belongs::{Place, belongs};
use crate::scim::dialect::SCIM_1;
use crate::scim::schema::core_user::CORE_USER;
use crate::urn;

/// One of the engine's complaints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// `Attribute urn:…:division is not defined for resource User`
    UnknownAttribute {
        /// The schema in which it was looked for.
        urn: String,
        /// Its name.
        name: String,
    },
    /// `'urn:…' must be declared in the schemas attribute.`
    Undeclared(String),
    /// `JSON object expected for complex attribute 'name'`
    NotAnObject(String),
    /// `JSONObject["emails"] is not a JSONArray.`: a member of another type.
    WrongType {
        /// The member.
        name: String,
        /// What was expected: `an array`, `an object`.
        expected: &'static str,
    },
    /// `Invalid filter '…': …`
    InvalidFilter(String),
    /// `Resource 'User' is malformed: …`, for a reason that is not known here.
    Malformed(String),
}

/// The complaint in `message`, wherever in it.
pub fn read(message: &str) -> Option<Complaint> {
    unknown(message)
        .or_else(|| undeclared(message))
        .or_else(|| {
            between(message, "expected for complex attribute '", "'").map(Complaint::NotAnObject)
        })
        .or_else(|| wrong_type(message))
        .or_else(|| between(message, "Invalid filter '", "'").map(Complaint::InvalidFilter))
        .or_else(|| malformed(message))
}

impl Complaint {
    /// Why the engine complained, in one sentence.
    pub fn cause(&self) -> String {
        match self {
            Self::UnknownAttribute { urn, name } if urn::same(urn, urn::CORE) => {
                format!("The tenant knows no attribute `{name}` of a user.")
            }
            Self::UnknownAttribute { urn, name } => {
                format!("The tenant knows no attribute `{name}` in `{urn}`.")
            }
            Self::Undeclared(urn) => format!("`schemas` does not name `{urn}`."),
            Self::NotAnObject(name) => format!("`{name}` was sent, but not as an object."),
            Self::WrongType { name, expected } => {
                format!("`{name}` was sent, but not as {expected}.")
            }
            Self::InvalidFilter(filter) => format!("The tenant cannot read the filter `{filter}`."),
            Self::Malformed(reason) => format!("The engine could not read the body: {reason}"),
        }
    }

    /// Where in a user it is mended.
    pub fn place(&self) -> Option<Pointer> {
        match self {
            Self::UnknownAttribute { urn, name } if urn::same(urn, urn::CORE) => {
                Some(Pointer::of([name]))
            }
            Self::UnknownAttribute { urn, name } => Some(Pointer::of([urn, name])),
            Self::Undeclared(_) => Some(Pointer::of(["schemas"])),
            Self::NotAnObject(name) | Self::WrongType { name, .. } => Some(Pointer::of([name])),
            Self::InvalidFilter(_) | Self::Malformed(_) => None,
        }
    }

    /// Whether a body has what is complained of.
    pub fn is_in(&self, root: &Node) -> bool {
        let at = |place: &Pointer| {
            let mut tokens = place.tokens().iter();
            tokens.try_fold(root, |node, token| Some(&node.member_like(token)?.node))
        };
        let there = self.place().as_ref().and_then(at).map(Node::kind_name);
        match self {
            Self::UnknownAttribute { .. } => there.is_some(),
            Self::Undeclared(urn) => {
                let schemas = root.member_like("schemas").map(|it| it.node.items());
                let mut schemas = schemas.unwrap_or_default().iter().filter_map(Node::as_str);
                !schemas.any(|it| urn::same(it, urn))
            }
            Self::NotAnObject(_) => there.is_some_and(|kind| kind != "an object"),
            Self::WrongType { expected, .. } => there.is_some_and(|kind| kind != *expected),
            Self::InvalidFilter(_) | Self::Malformed(_) => false,
        }
    }

    /// What to do about it in the body.
    pub fn mend(&self) -> Option<String> {
        match self {
            // An extension that is not declared is read as an attribute of the core user.
            Self::UnknownAttribute { name, .. } if name.starts_with("urn:") => {
                Some(format!("Name `{name}` in `schemas`."))
            }
            Self::UnknownAttribute { name, .. } => Some(match belongs(&SCIM_1, name) {
                Some(Place::Extension(schema, row)) => {
                    format!("Move `{}` into `{}`.", row.name, schema.urn)
                }
                Some(Place::Core(path)) => format!("Write it as `{}`.", path.join(".")),
                None => match Attribute::near(CORE_USER.attributes, name) {
                    Some(near) if near != name => {
                        format!("Remove `{name}`, or write `{near}` if that is meant.")
                    }
                    _ => format!("Remove `{name}`."),
                },
            }),
            Self::Undeclared(urn) => Some(format!("Add `{urn}` to `schemas`.")),
            Self::NotAnObject(name) => Some(format!("Write `{name}` as an object.")),
            Self::WrongType { name, expected } => Some(format!("Write `{name}` as {expected}.")),
            Self::InvalidFilter(_) => Some("Look the user up by `userName eq`.".to_owned()),
            Self::Malformed(_) => None,
        }
    }

    /// The attribute's name, where one is named that Okta could leave out.
    pub fn attribute(&self) -> Option<&str> {
        match self {
            Self::UnknownAttribute { name, .. } => Some(name),
            Self::NotAnObject(name) | Self::WrongType { name, .. } => Some(name),
            _ => None,
        }
    }
}

fn unknown(message: &str) -> Option<Complaint> {
    let (before, _) = message.split_once(" is not defined for resource")?;
    let (_, full) = before.rsplit_once("Attribute ")?;
    let full = full.trim().trim_matches(['\'', '"', '`']);
    if full.is_empty() || full.contains(char::is_whitespace) {
        return None;
    }
    // The name stands after the schema's URN: `urn:scim:schemas:core:1.0:division`, where the
    // name may itself be the URN of an extension.
    let core = full.get(..urn::CORE.len()).filter(|it| urn::same(it, urn::CORE));
    let (urn, name) = match core.and_then(|urn| full.strip_prefix(urn)?.strip_prefix(':')) {
        Some(name) => (urn::CORE, name),
        None => full.rsplit_once(':').unwrap_or((urn::CORE, full)),
    };
    Some(Complaint::UnknownAttribute { urn: urn.to_owned(), name: name.to_owned() })
}

fn undeclared(message: &str) -> Option<Complaint> {
    let (before, _) = message.split_once("must be declared in the schemas")?;
    let before = before.trim_end().trim_end_matches(['\'', '"', '`']);
    let start = before.rfind(['\'', '"', '`', ' ']).map_or(0, |at| at + 1);
    let urn = before.get(start..).filter(|it| !it.is_empty())?;
    Some(Complaint::Undeclared(urn.to_owned()))
}

/// The texts of org.json, with which the SDK reads JSON.
fn wrong_type(message: &str) -> Option<Complaint> {
    let (_, rest) = message.split_once("JSONObject[\"")?;
    let (name, rest) = rest.split_once("\"]")?;
    let expected = match rest.trim_start() {
        it if it.starts_with("is not a JSONArray") => "an array",
        it if it.starts_with("is not a JSONObject") => "an object",
        _ => return None,
    };
    Some(Complaint::WrongType { name: name.to_owned(), expected })
}

fn malformed(message: &str) -> Option<Complaint> {
    let (before, reason) = message.split_once(" is malformed: ")?;
    before.contains("Resource").then(|| Complaint::Malformed(reason.trim().to_owned()))
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = text.split_once(before)?;
    let (inside, _) = rest.split_once(after)?;
    (!inside.is_empty()).then(|| inside.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::explain::engine::{Complaint, read};
    use crate::urn;

    #[test]
    fn an_extension_that_is_read_as_a_core_attribute_keeps_its_urn() {
        let text =
            format!("Attribute {}:{} is not defined for resource User", urn::CORE, urn::WORKSPACE);
        let name = urn::WORKSPACE.to_owned();
        let complaint = Complaint::UnknownAttribute { urn: urn::CORE.to_owned(), name };
        assert_eq!(read(&text), Some(complaint));
    }
}
