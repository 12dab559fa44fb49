//! One problem as a SARIF result (§3.27). No text holds placeholders; braces stay as they are, which
//! is how code hosts show them.

use domain::check::catalog::RULES;
use domain::check::severity::Severity;
use serde_json::{Value, json};

use crate::check::place::{Place, Places};
use crate::check::problem::Problem;

/// The result; `artifact` is the location of its file, `fingerprint` what it is known by.
pub fn result(problem: &Problem<'_>, artifact: &Value, fingerprint: String) -> Value {
    let Problem { document, found, from, to, .. } = problem;
    let pointer = problem.pointer();
    let mut location = json!({
        "physicalLocation": { "artifactLocation": artifact, "region": region(*from, *to) },
    });
    let mut result = json!({
        "ruleId": found.code,
        "level": level(found.severity),
        "message": { "text": format!("{} {}", found.message, found.help) },
    });
    if let Some(index) = RULES.iter().position(|rule| rule.code == found.code) {
        put(&mut result, "ruleIndex", json!(index));
    }
    if let Some(name) = pointer.tokens().last() {
        let place = json!({ "name": name, "fullyQualifiedName": pointer.to_string() });
        put(&mut location, "logicalLocations", json!([place]));
    }
    put(&mut result, "locations", json!([location]));
    put(&mut result, "partialFingerprints", json!({ "primaryLocationLineHash": fingerprint }));
    if let Some(fix) = fix(problem, artifact) {
        put(&mut result, "fixes", json!([fix]));
    }
    let properties = json!({
        "document": document.number(),
        "kind": document.checked.kind.word(),
        "profile": document.profile.name,
        "source": found.source.name,
        "confidence": found.source.confidence.as_str(),
    });
    put(&mut result, "properties", properties);
    result
}

/// SARIF's word for a gravity.
pub fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn fix(problem: &Problem<'_>, artifact: &Value) -> Option<Value> {
    let title = &problem.found.fix.as_ref()?.title;
    let edits = problem.edits()?;
    let mut places = Places::after(&problem.document.file.text, problem.document.place);
    let replacements: Vec<Value> = edits
        .iter()
        .map(|edit| {
            let from = places.at(edit.span.start);
            let to = places.at(edit.span.end);
            json!({
                "deletedRegion": region(from, to),
                "insertedContent": { "text": edit.replacement },
            })
        })
        .collect();
    let change = json!({ "artifactLocation": artifact, "replacements": replacements });
    // A change without replacements is not allowed (§3.56.3).
    (!edits.is_empty())
        .then(|| json!({ "description": { "text": title }, "artifactChanges": [change] }))
}

fn region(from: Place, to: Place) -> Value {
    json!({
        "startLine": from.line,
        "startColumn": from.column,
        "endLine": to.line,
        "endColumn": to.column,
        "charOffset": from.character,
        "charLength": to.character - from.character,
        "byteOffset": from.offset,
        "byteLength": to.offset - from.offset,
    })
}

fn put(object: &mut Value, name: &str, value: Value) {
    if let Some(members) = object.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}
