//! The attributes whose values the first look knows for right when they have their form. What is
//! not listed is left to the rules, so a new attribute or a new rule is safe by itself; a rule
//! that speaks of a value of one of these forms needs a narrower form here (`tests/survey.rs`
//! finds out).

use crate::check::survey::form::Form;
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
    row("externalId", Shape::Text(Form::Identifier)),
    row("userName", Shape::Text(Form::UserName)),
    row("name", Shape::Object(NAME)),
    row("displayName", Shape::Text(Form::Text)),
    row("nickName", Shape::Text(Form::Text)),
    row("title", Shape::Text(Form::Text)),
    row("timezone", Shape::Text(Form::Zone)),
    row("active", Shape::True),
    row("emails", Shape::Single(EMAIL)),
    row("phoneNumbers", Shape::List(PHONE)),
    row("addresses", Shape::Single(ADDRESS)),
    row(urn::WORKSPACE, Shape::Extension(WORKSPACE)),
    row(urn::ENTERPRISE, Shape::Extension(ENTERPRISE)),
];

const NAME: &[Plain] = &[
    row("formatted", Shape::Text(Form::Text)),
    row("familyName", Shape::Text(Form::Text)),
    row("givenName", Shape::Text(Form::Text)),
    row("middleName", Shape::Text(Form::Text)),
];

const EMAIL: &[Plain] = &[
    row("value", Shape::Text(Form::Address)),
    row("type", Shape::Text(Form::Place)),
    row("primary", Shape::Primary),
];

const PHONE: &[Plain] = &[
    row("value", Shape::Text(Form::Phone)),
    row("type", Shape::Text(Form::Line)),
    row("primary", Shape::Primary),
];

const ADDRESS: &[Plain] = &[
    row("formatted", Shape::Text(Form::Text)),
    row("streetAddress", Shape::Text(Form::Text)),
    row("locality", Shape::Text(Form::Text)),
    row("region", Shape::Text(Form::Text)),
    row("postalCode", Shape::Text(Form::Text)),
    row("country", Shape::Text(Form::Country)),
    row("type", Shape::Text(Form::Place)),
    row("primary", Shape::Primary),
];

const WORKSPACE: &[Plain] = &[
    row("internalUserType", Shape::Text(Form::Provisioned)),
    row("userPrincipalName", Shape::Text(Form::Address)),
    row("domain", Shape::Text(Form::Domain)),
];

const ENTERPRISE: &[Plain] = &[
    row("employeeNumber", Shape::Text(Form::Text)),
    row("costCenter", Shape::Text(Form::Text)),
    row("organization", Shape::Text(Form::Text)),
    row("division", Shape::Text(Form::Text)),
    row("department", Shape::Text(Form::Text)),
    row("manager", Shape::Object(MANAGER)),
];

const MANAGER: &[Plain] = &[row("managerId", Shape::Text(Form::Identifier))];
