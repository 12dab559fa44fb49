//! The texts that a user carries: every string of an attribute that a person fills in, with its
//! place. Passwords, certificates, what is read-only, URNs and unknown attributes are not among
//! them: nobody may quote the first, and other rules speak of the rest.

use crate::check::severity::Severity;
use crate::check::stand_in::{StandIn, stand_in};
use crate::json::document::{Node, Value};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::scim::attribute::Schema;
use crate::scim::dialect::Dialect;
use crate::scim::meaning::{Meaning, is_urn, meaning};
use crate::scim::walk::{Step, Visit, Way};
use crate::urn;

/// One text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// Its attribute.
    pub visit: Visit<'a>,
    /// The string.
    pub node: &'a Node,
    /// What it says.
    pub text: &'a str,
    /// What it stands in for a value.
    pub stand_in: Option<StandIn<'a>>,
    at: Option<usize>,
}

/// By what other systems find a user: who signs in, and where.
const IDENTITY: [&str; 5] =
    ["userName", "externalId", "userPrincipalName", "onPremisesUserPrincipalName", "domain"];
/// What has few right values, and a rule that knows them.
const WORDS: [&str; 3] = ["internalUserType", "type", "operation"];

/// A tenant's own attributes: no table says which.
const TENANT: Schema =
    Schema { urn: urn::TENANT_PREFIX, title: "tenant's extension", attributes: &[] };

/// Every text of the root, whose attributes are `visits`, in the order of the document; those of a
/// tenant's extension last.
pub fn texts<'a>(dialect: &Dialect, root: &'a Node, visits: &[Visit<'a>]) -> Vec<Text<'a>> {
    let mut texts = Vec::with_capacity(visits.len());
    let mut left_out = Span::default();
    for visit in visits {
        let Some(row) = visit.row else { continue };
        let span = visit.member.node.span;
        if row.read_only && span.start >= left_out.end {
            left_out = span;
        }
        let is_left_out = span.start >= left_out.start && span.end <= left_out.end;
        let is_shown = row.name != "password"
            && !WORDS.contains(&row.name)
            && !(row.name == "value" && stands_in(visit, "x509Certificates"));
        if is_shown && !is_left_out {
            add(*visit, &mut texts);
        }
    }
    for holder in root.members() {
        if is_urn(dialect, &holder.name) && meaning(dialect, &holder.name) == Meaning::Tenant {
            let above = Way::default().then(Step::Name(&holder.name));
            let (holder, schema) = (&holder.node, &TENANT);
            for member in holder.members() {
                add(Visit { member, holder, schema, above, table: &[], row: None }, &mut texts);
            }
        }
    }
    texts
}

/// Whether it is a part of this attribute.
fn stands_in(visit: &Visit<'_>, name: &str) -> bool {
    visit.above.iter().any(|step| match step {
        Step::Name(it) => it.eq_ignore_ascii_case(name),
        Step::At(_) => false,
    })
}

/// Adds the attribute's own string, or the strings of its array.
fn add<'a>(visit: Visit<'a>, texts: &mut Vec<Text<'a>>) {
    let node = &visit.member.node;
    match &node.value {
        Value::String(text) => texts.push(Text::new(visit, node, text, None)),
        Value::Array(items) => {
            for (at, node) in items.iter().enumerate() {
                if let Value::String(text) = &node.value {
                    texts.push(Text::new(visit, node, text, Some(at)));
                }
            }
        }
        _ => {}
    }
}

impl<'a> Text<'a> {
    fn new(visit: Visit<'a>, node: &'a Node, text: &'a str, at: Option<usize>) -> Self {
        Self { visit, node, text, stand_in: stand_in(text), at }
    }

    /// Where it stands.
    pub fn pointer(&self) -> Pointer {
        let place = self.visit.pointer();
        match self.at {
            Some(at) => place.child(at.to_string()),
            None => place,
        }
    }

    /// Its attribute's name for messages.
    pub fn name(&self) -> String {
        self.visit.name()
    }

    /// The attribute's name in the letters of its table; of a tenant's own as it is written.
    pub fn attribute(&self) -> &str {
        self.visit.row.map_or(self.visit.member.name.as_str(), |row| row.name)
    }

    /// Whether other systems find the user by it: a letter that looks right but is another makes
    /// another user of it.
    pub fn is_identity(&self) -> bool {
        IDENTITY.contains(&self.attribute()) || self.is_email()
    }

    /// How grave it is that other characters stand there than those that are seen: no directory
    /// is found by such a domain, no user by such a name; of a title it is only worth knowing.
    pub fn severity(&self) -> Severity {
        match self.attribute() {
            "domain" => Severity::Error,
            _ if self.is_identity() => Severity::Warning,
            _ => Severity::Info,
        }
    }

    /// Whether it is an email address.
    pub fn is_email(&self) -> bool {
        match self.attribute() {
            "emails" => true,
            "value" => stands_in(&self.visit, "emails"),
            _ => false,
        }
    }

    /// Whether it may have several lines: an address as it is printed.
    pub fn may_have_lines(&self) -> bool {
        matches!(self.attribute(), "formatted" | "streetAddress")
    }

    /// Writes `right` in its place.
    pub fn written(&self, right: &str) -> Vec<Edit> {
        vec![Edit { span: self.node.span, replacement: string(right) }]
    }
}
