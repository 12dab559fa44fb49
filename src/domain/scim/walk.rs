//! A walk over every attribute of a user with its row of the tables beside it.
//! `schemas` and the members of extensions without a table are not visited.

use crate::json::document::{Member, Node, Value};
use crate::pointer::Pointer;
use crate::scim::attribute::{Attribute, Schema};
use crate::scim::dialect::Dialect;
use crate::scim::meaning::{is_urn, meant};
use crate::scim::version::Version;
use crate::urn;

/// One attribute of the document.
pub struct Visit<'v, 'a> {
    /// As it is written.
    pub member: &'a Member,
    /// The object that holds it.
    pub holder: &'a Node,
    /// The schema it belongs to.
    pub schema: &'static Schema,
    /// The names and numbers that lead to `holder`.
    pub above: &'v [Step<'a>],
    /// The rows among which it should be.
    pub table: &'static [Attribute],
    /// Its row.
    pub row: Option<&'static Attribute>,
}

/// One step of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// A member.
    Name(&'a str),
    /// An element.
    At(usize),
}

impl Visit<'_, '_> {
    /// Where it stands.
    pub fn pointer(&self) -> Pointer {
        let tokens = self.above.iter().map(|step| match step {
            Step::Name(name) => (*name).to_owned(),
            Step::At(at) => at.to_string(),
        });
        Pointer::of(tokens.chain([self.member.name.clone()]))
    }

    /// Its name for messages: `name.givenName`, `emails.value`, `domain`.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for step in self.above.iter().skip(usize::from(!self.schema.is_core())) {
            if let Step::Name(step) = step {
                name.push_str(step);
                name.push('.');
            }
        }
        name + &self.member.name
    }

    /// What this version calls a sub-attribute that the other version calls so: the enterprise
    /// extension's manager is named by `managerId` in 1.1 and by `value` in 2.0.
    pub fn name_in_version(&self, version: Version) -> Option<&'static str> {
        let Some(Step::Name(holder)) = self.above.last() else { return None };
        let (other, right) = match version {
            Version::Scim1 => ("value", "managerId"),
            Version::Scim2 => ("managerId", "value"),
        };
        (holder.eq_ignore_ascii_case("manager") && self.member.name.eq_ignore_ascii_case(other))
            .then_some(right)
    }

    /// Whether this dialect has a sub-attribute of its name in the same place.
    pub fn is_part_in(&self, dialect: &Dialect) -> bool {
        let holder = self.above.iter().rev().find_map(|step| match step {
            Step::Name(name) => Some(*name),
            Step::At(_) => None,
        });
        let Some(holder) = holder.filter(|_| self.is_part()) else { return false };
        let schema = match self.schema.is_core() {
            true => Some(dialect.user),
            false => urn::for_1_1(self.schema.urn)
                .or_else(|| urn::for_2_0(self.schema.urn))
                .and_then(|it| dialect.schema(it)),
        };
        let row = schema.and_then(|it| Attribute::of(it.attributes, holder));
        row.is_some_and(|row| Attribute::of(row.parts, &self.member.name).is_some())
    }

    /// Whether it is a sub-attribute.
    pub fn is_part(&self) -> bool {
        self.above.len() > usize::from(!self.schema.is_core())
    }
}

/// Shows every attribute to `see`, in the order of the text, an attribute before its parts.
pub fn walk<'a>(dialect: &Dialect, root: &'a Node, see: &mut dyn FnMut(&Visit<'_, 'a>)) {
    let mut above = Vec::new();
    for member in root.members() {
        if !is_urn(dialect, &member.name) {
            if !member.name.eq_ignore_ascii_case("schemas") {
                visit(member, root, dialect.user, dialect.user.attributes, &mut above, see);
            }
            continue;
        }
        if let Some(schema) = meant(dialect, &member.name).and_then(|it| dialect.schema(it)) {
            above.push(Step::Name(&member.name));
            for part in member.node.members() {
                visit(part, &member.node, schema, schema.attributes, &mut above, see);
            }
            above.pop();
        }
    }
}

fn visit<'a>(
    member: &'a Member,
    holder: &'a Node,
    schema: &'static Schema,
    table: &'static [Attribute],
    above: &mut Vec<Step<'a>>,
    see: &mut dyn FnMut(&Visit<'_, 'a>),
) {
    let row = Attribute::of(table, &member.name);
    see(&Visit { member, holder, schema, above, table, row });
    let Some(parts) = row.map(|row| row.parts).filter(|parts| !parts.is_empty()) else { return };
    above.push(Step::Name(&member.name));
    match &member.node.value {
        Value::Object(members) => {
            for part in members {
                visit(part, &member.node, schema, parts, above, see);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                above.push(Step::At(at));
                for part in item.members() {
                    visit(part, item, schema, parts, above, see);
                }
                above.pop();
            }
        }
        _ => {}
    }
    above.pop();
}
