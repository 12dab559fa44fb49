//! A walk over every attribute of a user with its row of the tables beside it.
//! `schemas` and the members of extensions without a table are not visited.

use crate::json::document::{Member, Node, Value};
use crate::pointer::Pointer;
use crate::scim::attribute::{Attribute, Schema};
use crate::scim::dialect::Dialect;
use crate::scim::meaning::{is_urn, meant};
use crate::scim::version::Version;
use crate::urn;

/// The most steps to the holder of an attribute: an extension, an attribute of it, an element.
const STEPS: usize = 3;

/// One attribute of the document.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// As it is written.
    pub member: &'a Member,
    /// The object that holds it.
    pub holder: &'a Node,
    /// The schema it belongs to.
    pub schema: &'static Schema,
    /// The names and numbers that lead to `holder`.
    pub above: Way<'a>,
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

/// The names and numbers that lead to an object of a user.
#[derive(Clone, Copy, Debug, Default)]
pub struct Way<'a> {
    steps: [Option<Step<'a>>; STEPS],
}

impl<'a> Way<'a> {
    /// Its steps, from the root.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Step<'a>> {
        self.steps.iter().flatten().copied()
    }

    /// The way one step further. No table goes further than a way has room for.
    pub fn then(mut self, step: Step<'a>) -> Self {
        if let Some(free) = self.steps.iter_mut().find(|it| it.is_none()) {
            *free = Some(step);
        }
        self
    }
}

impl Visit<'_> {
    /// Where it stands.
    pub fn pointer(&self) -> Pointer {
        let tokens = self.above.iter().map(|step| match step {
            Step::Name(name) => name.to_owned(),
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
        let Some(Step::Name(holder)) = self.above.iter().next_back() else { return None };
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
            Step::Name(name) => Some(name),
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
        self.above.iter().count() > usize::from(!self.schema.is_core())
    }
}

/// Every attribute, in the order of the text, an attribute before its parts.
pub fn walk<'a>(dialect: &Dialect, root: &'a Node) -> Vec<Visit<'a>> {
    let mut visits = Vec::with_capacity(32);
    for member in root.members() {
        if !is_urn(dialect, &member.name) {
            if !member.name.eq_ignore_ascii_case("schemas") {
                let (schema, above) = (dialect.user, Way::default());
                let table = schema.attributes;
                Visit { member, holder: root, schema, above, table, row: None }.add(&mut visits);
            }
            continue;
        }
        if let Some(schema) = meant(dialect, &member.name).and_then(|it| dialect.schema(it)) {
            let (holder, above) = (&member.node, Way::default().then(Step::Name(&member.name)));
            let table = schema.attributes;
            for member in holder.members() {
                Visit { member, holder, schema, above, table, row: None }.add(&mut visits);
            }
        }
    }
    visits
}

impl<'a> Visit<'a> {
    /// Finds its row, and adds it and its parts.
    fn add(mut self, visits: &mut Vec<Self>) {
        self.row = Attribute::of(self.table, &self.member.name);
        visits.push(self);
        let Some(table) = self.row.map(|row| row.parts).filter(|it| !it.is_empty()) else { return };
        let above = self.above.then(Step::Name(&self.member.name));
        let mut parts = |holder: &'a Node, above| {
            for member in holder.members() {
                Self { member, holder, above, table, row: None, ..self }.add(visits);
            }
        };
        match &self.member.node.value {
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    parts(item, above.then(Step::At(at)));
                }
            }
            _ => parts(&self.member.node, above),
        }
    }
}
