//! The attributes whose values the first look knows for right when they have their form. What is
//! not listed is left to the rules, so a new attribute or a new rule is safe by itself; a rule
//! that speaks of a value of one of these forms needs a narrower form here (`tests/survey.rs`
//! finds out).

use crate::check::survey::form::{
    Form, address, country, domain, identifier, line, phone, place, provisioned, text, user_name,
    zone,
};
use crate::urn;

/// What an attribute may surely be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A string of this form.
    Text(Form),
    /// `true`
    True,
    /// `true` or `false`; in an entry `true` at most once in the list.
    Primary,
    /// An object of these.
    Object(&'static [Plain]),
    /// An array of one or more objects of these.
    List(&'static [Plain]),
    /// An array of exactly one object of these.
    Single(&'static [Plain]),
    /// The extension of this row's name: an object of these, named in `schemas`.
    Extension(&'static [Plain]),
    /// The list of URNs.
    Schemas,
}

/// One attribute.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    /// Its name, letter for letter.
    pub name: &'static str,
    /// What it may surely be.
    pub shape: Shape,
}

const fn row(name: &'static str, shape: Shape) -> Plain {
    Plain { name, shape }
}

/// A user of SCIM 1.1 that is provisioned into Access.
pub const USER: &[Plain] = &[
    row("schemas", Shape::Schemas),
    row("externalId", Shape::Text(identifier)),
    row("userName", Shape::Text(user_name)),
    row("name", Shape::Object(NAME)),
    row("displayName", Shape::Text(text)),
    row("nickName", Shape::Text(text)),
    row("title", Shape::Text(text)),
    row("timezone", Shape::Text(zone)),
    row("active", Shape::True),
    row("emails", Shape::Single(EMAIL)),
    row("phoneNumbers", Shape::List(PHONE)),
    row("addresses", Shape::Single(ADDRESS)),
    row(urn::WORKSPACE, Shape::Extension(WORKSPACE)),
    row(urn::ENTERPRISE, Shape::Extension(ENTERPRISE)),
];

const NAME: &[Plain] = &[
    row("formatted", Shape::Text(text)),
    row("familyName", Shape::Text(text)),
    row("givenName", Shape::Text(text)),
    row("middleName", Shape::Text(text)),
];

const EMAIL: &[Plain] = &[
    row("value", Shape::Text(address)),
    row("type", Shape::Text(place)),
    row("primary", Shape::Primary),
];

const PHONE: &[Plain] = &[
    row("value", Shape::Text(phone)),
    row("type", Shape::Text(line)),
    row("primary", Shape::Primary),
];

const ADDRESS: &[Plain] = &[
    row("formatted", Shape::Text(text)),
    row("streetAddress", Shape::Text(text)),
    row("locality", Shape::Text(text)),
    row("region", Shape::Text(text)),
    row("postalCode", Shape::Text(text)),
    row("country", Shape::Text(country)),
    row("type", Shape::Text(place)),
    row("primary", Shape::Primary),
];

const WORKSPACE: &[Plain] = &[
    row("internalUserType", Shape::Text(provisioned)),
    row("userPrincipalName", Shape::Text(address)),
    row("domain", Shape::Text(domain)),
];

const ENTERPRISE: &[Plain] = &[
    row("employeeNumber", Shape::Text(text)),
    row("costCenter", Shape::Text(text)),
    row("organization", Shape::Text(text)),
    row("division", Shape::Text(text)),
    row("department", Shape::Text(text)),
    row("manager", Shape::Object(MANAGER)),
];

const MANAGER: &[Plain] = &[row("managerId", Shape::Text(identifier))];
