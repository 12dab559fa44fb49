//! What stands in a member that a later one of the same name hides from every reader. A pointer leads
//! into the later one, so that a mend by pointers would mend the wrong place.

use crate::check::diagnostic::Diagnostic;
use crate::check::step::Step;
use crate::json::document::{Member, Node};

/// Takes the mends by pointers away from the problems of hidden members.
pub fn leave_shadowed(root: &Node, found: &mut [Diagnostic]) {
    for it in found {
        let by_pointers = |step: &Step| matches!(step, Step::Set(..) | Step::Remove(_));
        let is_by_pointers = it.fix.as_ref().is_some_and(|fix| fix.steps.iter().any(by_pointers));
        if is_by_pointers && is_shadowed(root, it) {
            it.fix = None;
        }
    }
}

/// Whether the problem's pointer leads past a member that holds the problem's place.
fn is_shadowed(root: &Node, found: &Diagnostic) -> bool {
    let mut node = root;
    for token in found.pointer.tokens() {
        let last = node.member(token);
        let holds = |it: &&Member| {
            let span = it.span();
            it.name == *token && (span.start..span.end).contains(&found.span.start)
        };
        let holder = node.members().iter().find(holds);
        if holder.is_some_and(|it| last.is_some_and(|last| last.name_span != it.name_span)) {
            return true;
        }
        match node.child(token) {
            Some(next) => node = next,
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::check::context::Context;
    use crate::check::run::check;
    use crate::check::subject::Kind;

    /// Whether each problem of this rule has a mend.
    fn is_mended(text: &str, code: &str) -> Vec<bool> {
        let found = check(text, Kind::User, &Context::default()).diagnostics;
        found.iter().filter(|it| it.code == code).map(|it| it.fix.is_some()).collect()
    }

    #[test]
    fn only_the_last_of_two_members_is_mended_by_a_pointer() {
        let member = r#""urn:scim:schemas:extension:workspace:1.0": {"active": true}"#;
        let other = r#""urn:scim:schemas:extension:workspace:1.0": {"active": false}"#;
        let code = "attribute-of-another-schema";
        assert_eq!(is_mended(&format!("{{{member}}}"), code), [true]);
        assert_eq!(is_mended(&format!("{{{member}, {other}}}"), code), [false, true]);
    }
}
