//! **What it checks**: every attribute has the JSON type that its schema gives it. A string
//! for an array, and an array of strings, are warnings for Access: it makes the array itself. For
//! others the first is an error; the second is a short form that SCIM 1.1 has and 2.0 has not. In
//! strict mode each is an error, and so is a `null` in SCIM 1.1.
//!
//! **Why**: Access refuses an attribute of another type, with an answer that names the attribute
//! at best ("JSON object expected for complex attribute").
//!
//! **Example**
//! Wrong: `"name": "Jane Doe"`, `"emails": "jdoe@example.com"`
//! Right: `"name": {"givenName": "Jane", "familyName": "Doe"}`,
//! `"emails": [{"value": "jdoe@example.com"}]`
//!
//! **Fix**: quotes a number, wraps a string into its array, takes a single string out of one.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.1 and §6; the text of the
//! workspace schema as a tenant returned it (github.com/leeadh/rollcall, accessUserSchema.json).
//! RFC 7643 §2.3 to §2.5 for 2.0. That Access makes arrays of strings and takes `null` as absent: Rollcall (github.com/leeadh/rollcall), a client that is
//! served by real tenants.

use crate::check::demand::demand_on;
use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::urn_use::is_container;
use crate::json::document::{Member, Node, Value};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::{SCIM_CLIENTS, SCIM_CORE, SERVER_ENGINE};
use crate::scim::attribute::{Attribute, DataType};
use crate::scim::user::{Found, is_empty};
use crate::scim::version::Version;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-type",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "wrong_type",
};

/// What is wrong with a value.
enum Fault {
    /// A string where its array is wanted: Access makes the array, and this is it.
    Single(String),
    /// An array of strings where objects are wanted: the draft of SCIM 1.1 has this short form,
    /// and this is the long one.
    Short(String),
    /// A number or a boolean where a string is wanted: Access takes the letters that it is written
    /// with, and this is the string.
    Plain(String),
    /// A `null`, which Access takes as absent, and RFC 7643 §2.5 as well.
    Null,
    /// It is refused; what a machine would write instead.
    Wrong(Option<String>),
}

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(schemas) = Found::core(subject.root, "schemas") {
        let row = Attribute::strings("schemas");
        report(rule, subject, schemas.member, &schemas.pointer(), "schemas", &row, found);
    }
    let dialect = subject.dialect();
    for member in subject.root.members() {
        if !matches!(member.node.value, Value::Object(_) | Value::Null)
            && is_container(dialect, &member.name)
        {
            let row = Attribute::complex("", &[]);
            let pointer = Pointer::of([member.name.as_str()]);
            report(rule, subject, member, &pointer, &member.name, &row, found);
        }
    }
    for visit in subject.visits() {
        if let Some(row) = visit.row
            && fault(row, &visit.member.node, subject.text).is_some()
        {
            let name = visit.name();
            report(rule, subject, visit.member, &visit.pointer(), &name, row, found);
        }
    }
}

fn report(
    rule: &Rule,
    subject: &Subject<'_>,
    member: &Member,
    pointer: &Pointer,
    name: &str,
    row: &Attribute,
    found: &mut Vec<Diagnostic>,
) {
    let node = &member.node;
    let Some(fault) = fault(row, node, subject.text) else { return };
    let is_lenient = !subject.is_strict();
    let is_1_1 = subject.profile().version == Version::Scim1;
    if matches!(fault, Fault::Null) && (is_lenient || !is_1_1) {
        return;
    }
    if is_empty(node) && (row.name == "schemas" || demand_on(subject, pointer).is_some()) {
        return;
    }
    let wanted = match (row.multi, row.data_type) {
        (true, DataType::Complex) => "an array of objects",
        (true, _) => "an array of strings",
        (false, data_type) => data_type.as_str(),
    };
    let what = match &node.value {
        Value::Array(items) if items.iter().all(|it| it.as_str().is_some()) => {
            "an array of plain texts"
        }
        Value::Array(_) if row.multi => "an array of mixed values",
        _ => node.kind_name(),
    };
    let message = format!("`{name}` is {what}; it should be {wanted}.");
    let span = match node.value {
        Value::Object(_) | Value::Array(_) => nearest_span(subject.text, subject.root, pointer),
        _ => node.span,
    };
    let edit = |replacement| vec![Edit { span: node.span, replacement }];
    // The engine of Access reads `schemas` only as an array.
    let is_made = matches!(fault, Fault::Single(_) | Fault::Short(_) | Fault::Plain(_))
        && is_lenient
        && subject.profile().is_access()
        && row.name != "schemas";
    let is_allowed = matches!(fault, Fault::Short(_)) && is_lenient && is_1_1;
    let (help, severity, source) = if is_made {
        let source = match fault {
            Fault::Plain(_) => SERVER_ENGINE,
            _ => SCIM_CLIENTS,
        };
        ("Access makes that of it; write it so.".to_owned(), Severity::Warning, source)
    } else if is_allowed {
        let help = "SCIM 1.1 allows it, but not every server reads it; write it out.";
        (help.to_owned(), Severity::Info, rule.source)
    } else {
        let help = match fault {
            Fault::Null => format!("Take it out, or write {wanted}."),
            _ => format!("Write {wanted}."),
        };
        (help, rule.severity, rule.source)
    };
    let finding =
        rule.finding(pointer.clone(), span, message, help).severity(severity).source(source);
    found.push(match fault {
        Fault::Single(right) | Fault::Short(right) | Fault::Plain(right) => {
            finding.fix(format!("Make it {wanted}"), edit(right))
        }
        Fault::Wrong(Some(right)) => finding.fix(format!("Make it {wanted}"), edit(right)),
        Fault::Null => finding.mend("Take it out", Mend::new().remove(pointer)),
        Fault::Wrong(None) => finding,
    });
}

fn fault(row: &Attribute, node: &Node, text: &str) -> Option<Fault> {
    match &node.value {
        Value::Null => Some(Fault::Null),
        Value::Array(items) if row.multi => list_fault(row, items, text),
        Value::String(one) if row.multi => Some(match row.data_type {
            DataType::Complex if !has_value(row) => Fault::Wrong(None),
            DataType::Complex => Fault::Single(format!("[{{\"value\": {}}}]", string(one))),
            _ => Fault::Single(format!("[{}]", string(one))),
        }),
        Value::Object(_) if row.multi && row.data_type == DataType::Complex => {
            Some(Fault::Wrong(Some(format!("[{}]", node.span.of(text)))))
        }
        _ if row.multi => Some(Fault::Wrong(None)),
        _ => single_fault(row.data_type, node, text),
    }
}

fn list_fault(row: &Attribute, items: &[Node], text: &str) -> Option<Fault> {
    let items = || items.iter().filter(|item| item.value != Value::Null);
    if row.data_type != DataType::Complex {
        return items().any(|item| item.as_str().is_none()).then_some(Fault::Wrong(None));
    }
    let is_entry = |item: &Node| match item.value {
        Value::Object(_) => true,
        Value::String(_) => has_value(row),
        _ => false,
    };
    if !items().all(is_entry) {
        return Some(Fault::Wrong(None));
    }
    if items().all(|item| item.as_str().is_none()) {
        return None;
    }
    let entries: Vec<String> = items()
        .map(|item| match item.as_str() {
            Some(one) => format!("{{\"value\": {}}}", string(one)),
            None => item.span.of(text).to_owned(),
        })
        .collect();
    Some(Fault::Short(format!("[{}]", entries.join(", "))))
}

/// Whether an entry can be written as a string: addresses have no `value` to put it in.
fn has_value(row: &Attribute) -> bool {
    row.parts.iter().any(|part| part.name == "value")
}

fn single_fault(data_type: DataType, node: &Node, text: &str) -> Option<Fault> {
    let only = match node.items() {
        [only] => single_fault(data_type, only, text).is_none().then_some(only),
        _ => None,
    };
    let unwrapped = only.map(|only| only.span.of(text).to_owned());
    match (data_type, &node.value) {
        (DataType::String, Value::String(_))
        | (DataType::Boolean, Value::Bool(_))
        | (DataType::Complex, Value::Object(_))
        | (_, Value::Null) => None,
        (DataType::Boolean, Value::String(word))
            if ["true", "false"].iter().any(|it| it.eq_ignore_ascii_case(word.trim())) =>
        {
            None
        }
        (DataType::String, Value::Number(_) | Value::Bool(_)) => {
            Some(Fault::Plain(string(node.span.of(text))))
        }
        _ => Some(Fault::Wrong(unwrapped)),
    }
}
