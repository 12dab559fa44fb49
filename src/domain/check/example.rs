//! The examples of the rules' manual, put to the rule itself: what it finds in one, and where. An
//! example may be a piece of a document and may leave things out with `…`. A rule that needs to
//! know more than the text finds nothing here.

use crate::check::context::Context;
use crate::check::diagnostic::Diagnostic;
use crate::check::mode::Mode;
use crate::check::rule::Rule;
use crate::check::run::check;
use crate::json::position::Span;
use crate::profile::catalog::PROFILES;
use crate::scim::version::Version;

/// What may stand around a piece of a document of this version.
fn frames(version: Version) -> [(&'static str, &'static str); 4] {
    let extension = match version {
        Version::Scim1 => "{\"urn:scim:schemas:extension:workspace:1.0\": {",
        Version::Scim2 => "{\"urn:ietf:params:scim:schemas:extension:ws1b:2.0:User\": {",
    };
    [("", ""), ("{", "}"), (extension, "}}"), ("{\"schemas\": [", "]}")]
}

/// What `rule` finds in the example `code`, under the first profile and in the first frame in
/// which it finds something; the spans are those of `code`.
pub fn findings(rule: &Rule, code: &str) -> Vec<Diagnostic> {
    let shown = without_gaps(code);
    let profiles = PROFILES.iter().filter(|profile| rule.scope.includes(profile));
    for profile in profiles {
        for mode in [Mode::Compatible, Mode::Strict] {
            let context = Context { profile, mode, ..Context::default() };
            for kind in rule.kinds {
                let is_alone = is_whole(code) || !kind.is_json();
                let frames = frames(profile.version).into_iter();
                for (before, after) in frames.take(if is_alone { 1 } else { usize::MAX }) {
                    let text = [before, shown.as_str(), after].concat();
                    let mut found = check(&text, *kind, &context).diagnostics;
                    found.retain(|it| it.code == rule.code);
                    if !found.is_empty() {
                        found.iter_mut().for_each(|it| it.span = moved(it.span, before, code));
                        return found;
                    }
                }
            }
        }
    }
    Vec::new()
}

/// Whether an example of `rule` is a text by itself: no piece of one, and nothing left out.
pub fn is_document(rule: &Rule, code: &str) -> bool {
    let is_json = rule.kinds.iter().all(|kind| kind.is_json());
    (is_whole(code) || !is_json) && !code.contains('…')
}

fn is_whole(code: &str) -> bool {
    code.trim_start().starts_with(['{', '['])
}

/// White space of the same length where an example leaves something out.
fn without_gaps(code: &str) -> String {
    let gap = |text: String, gap: &str, blank: &str| text.replace(gap, blank);
    let code = gap(code.to_owned(), ", …", "     ");
    gap(gap(code, "{…}", "{   }"), "[…]", "[   ]")
}

fn moved(span: Span, before: &str, code: &str) -> Span {
    let place = |at: usize| at.saturating_sub(before.len()).min(code.len());
    Span::new(place(span.start), place(span.end))
}
