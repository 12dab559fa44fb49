//! **What it checks**: no object has two members of one name. In a user the letter case of names
//! does not count.
//!
//! **Why**: some readers take the last, some the first, some refuse the text. Which value Access
//! would store is not known.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "userName": "jane"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: takes one out where both values are the same; otherwise a person must choose.
//!
//! **Reference**: RFC 8259 §4; SCIM 1.1 core schema (draft-scim-core-schema-01) §2.1 for letter
//! case.

use crate::check::diagnostic::Diagnostic;
use crate::check::repeated::repeated;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::JSON;
use crate::scim::tenant_urn::is_of_tenant;
use crate::scim::walk::Step;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-member",
    severity: Severity::Error,
    kinds: Kind::JSON,
    scope: Scope::Any,
    source: JSON,
    look: |rule, subject, found| within(rule, subject, subject.root, None, found),
    file: "duplicate_member",
};

/// SCIM's names have no letter case; those of a directory and of Access's errors do.
fn ignores_case(kind: Kind) -> bool {
    matches!(kind, Kind::User | Kind::Patch | Kind::List)
}

/// The way to a node: its last step, and what leads to that. A pointer is made of it only for a
/// finding.
struct Above<'a> {
    step: Step<'a>,
    before: Option<&'a Self>,
}

fn pointer(above: Option<&Above<'_>>) -> Pointer {
    let Some(Above { step, before }) = above else { return Pointer::root() };
    match step {
        Step::Name(name) => pointer(*before).child(*name),
        Step::At(at) => pointer(*before).child(at.to_string()),
    }
}

fn within(
    rule: &Rule,
    subject: &Subject<'_>,
    node: &Node,
    above: Option<&Above<'_>>,
    found: &mut Vec<Diagnostic>,
) {
    match &node.value {
        Value::Object(members) => {
            let names: Vec<&str> = members.iter().map(|it| it.name.as_str()).collect();
            // Among a tenant's own attributes letter case counts.
            let is_tenants = above.is_some_and(|it| {
                it.before.is_none() && matches!(it.step, Step::Name(name) if is_of_tenant(name))
            });
            let earlier = repeated(&names, ignores_case(subject.kind) && !is_tenants);
            for (member, earlier) in members.iter().zip(earlier) {
                if let Some(first) = earlier {
                    let edits = match (members.get(first), members.get(first + 1)) {
                        (Some(earlier), Some(next))
                            if earlier.node.span.of(subject.text)
                                == member.node.span.of(subject.text) =>
                        {
                            let span = Span::new(earlier.name_span.start, next.name_span.start);
                            vec![Edit { span, replacement: String::new() }]
                        }
                        _ => Vec::new(),
                    };
                    found.push(
                        rule.finding(
                            pointer(above).child(member.name.clone()),
                            member.name_span,
                            format!("`{}` stands here a second time.", member.name),
                            "Keep the one that is right and take the other out.",
                        )
                        .fix("Take the first of the two out", edits),
                    );
                }
                let above = Above { step: Step::Name(&member.name), before: above };
                within(rule, subject, &member.node, Some(&above), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                within(
                    rule,
                    subject,
                    item,
                    Some(&Above { step: Step::At(at), before: above }),
                    found,
                );
            }
        }
        _ => {}
    }
}
