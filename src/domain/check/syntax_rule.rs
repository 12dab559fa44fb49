//! The rules that have nothing to look at in a document that could be read: `unreadable` turns the
//! reader's error into the finding of one of them.

use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::Kind;
use crate::profile::authority::JSON;

/// A rule of syntax with this code; its manual is the head of this file.
pub const fn syntax_rule(code: &'static str, file: &'static str) -> Rule {
    Rule {
        code,
        severity: Severity::Error,
        kinds: Kind::JSON,
        scope: Scope::Any,
        source: JSON,
        look: |_, _, _| {},
        file,
    }
}
