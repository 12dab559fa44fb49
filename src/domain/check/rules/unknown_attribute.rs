//! **What it checks**: every attribute is one that its schema has. Names from other systems
//! (`firstName`, `mail`) and misspelt ones come with what was probably meant.
//!
//! **Why**: Access refuses a core attribute that it does not know ("Attribute … is not defined for
//! resource User"). In an extension it lets unknown names pass and stores nothing, which is
//! harder to notice. What another server does is its own affair: there it is a warning.
//!
//! **Example**
//! Wrong: `{"usrName": "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: renames a misspelt attribute, and moves one from another system to its place.
//!
//! **Reference**: the UnboundID SCIM 1.1 SDK (github.com/pingidentity/scim), whose classes
//! Access's API shows; that Access answers so is inferred; the attributes: SCIM 1.1 core schema
//! (draft-scim-core-schema-01) §6, Omnissa's description of the Access API
//! (github.com/euc-dev/ws1-access-apis).

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::name_inside;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Node;
use crate::json::edit::Edit;
use crate::profile::authority::SERVER_ENGINE;
use crate::scim::attribute::Attribute;
use crate::scim::belongs::{Place, belongs};
use crate::scim::dialect::Dialect;
use crate::scim::home::home;
use crate::scim::user::Found;
use crate::scim::version::Version;
use crate::scim::walk::Visit;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-attribute",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SERVER_ENGINE,
    look,
    file: "unknown_attribute",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut present = Present::default();
    for visit in subject.visits() {
        if visit.row.is_none() && home(subject.dialect(), visit).is_none() {
            found.extend(finding(rule, subject, visit, &mut present));
        }
    }
}

/// Which attributes the object has that was asked last: of thousands of unknown members each asks
/// for one of a few.
#[derive(Default)]
struct Present<'a> {
    holder: Option<&'a Node>,
    names: Vec<(&'static str, bool)>,
}

impl<'a> Present<'a> {
    fn has(&mut self, holder: &'a Node, name: &'static str) -> bool {
        if !self.holder.is_some_and(|it| std::ptr::eq(it, holder)) {
            *self = Self { holder: Some(holder), names: Vec::new() };
        }
        let known = self.names.iter().find(|(it, _)| *it == name).map(|(_, has)| *has);
        known.unwrap_or_else(|| {
            let has = holder.member_like(name).is_some();
            self.names.push((name, has));
            has
        })
    }
}

fn finding<'a>(
    rule: &Rule,
    subject: &Subject<'_>,
    visit: &Visit<'a>,
    present: &mut Present<'a>,
) -> Option<Diagnostic> {
    let is_core = visit.schema.is_core() && !visit.is_part();
    let elsewhere = if is_core { belongs(subject.dialect(), &visit.member.name) } else { None };
    let message = format!("`{}` is not an attribute of the {}.", visit.name(), visit.schema.title);
    let is_access = subject.profile().is_access();
    let at = |help: String| {
        let finding = rule.finding(visit.pointer(), visit.member.name_span, message.clone(), help);
        // The standards leave it open what a server does with it.
        match is_access || subject.is_strict() {
            true => finding,
            false => finding.severity(Severity::Warning),
        }
    };
    if let Some(place) = elsewhere {
        let Place::Core(tokens) = place else { return None };
        let target = place.pointer();
        let value = visit.member.node.span.of(subject.text);
        let is_last = || {
            let last = visit.holder.member(&visit.member.name);
            last.is_some_and(|last| std::ptr::eq(last, visit.member))
        };
        let is_free = || {
            let first = tokens.first().map(|first| Found::core(subject.root, first));
            first.is_some_and(|it| {
                it.is_none_or(|it| {
                    tokens.get(1).is_some_and(|part| *part != "0" && it.part(part).is_none())
                })
            })
        };
        let mend = (visit.member.node.as_str().is_some() && is_last() && is_free())
            .then(|| Mend::new().remove(&visit.pointer()).set(&target, value));
        let named = tokens.iter().filter(|it| **it != "0").copied().collect::<Vec<_>>().join(".");
        return Some(
            at(format!("SCIM calls it `{named}`."))
                .fix_if_any(mend.and_then(|it| it.fix(format!("Move it to `{named}`")))),
        );
    }
    if let Some(right) = visit.name_in_version(subject.profile().version) {
        let span = name_inside(visit.member);
        let version = subject.profile().version.as_str();
        let help = format!("{version} calls it `{right}`.");
        let edits = match visit.holder.member_like(right) {
            Some(_) => Vec::new(),
            None => vec![Edit { span, replacement: right.to_owned() }],
        };
        return Some(at(help).fix(format!("Write `{right}`"), edits));
    }
    let other = match subject.profile().version {
        Version::Scim1 => Version::Scim2,
        Version::Scim2 => Version::Scim1,
    };
    if visit.is_part_in(Dialect::of(other)) {
        let help = format!("It is of {}; take it out.", other.as_str());
        let severity = if subject.is_strict() { rule.severity } else { Severity::Warning };
        let mend = Mend::new().remove(&visit.pointer());
        return Some(at(help).severity(severity).mend("Take it out", mend));
    }
    match Attribute::near(visit.table, &visit.member.name) {
        Some(near) if !present.has(visit.holder, near) => {
            let span = name_inside(visit.member);
            let edits = vec![Edit { span, replacement: near.to_owned() }];
            Some(at(format!("Did you mean `{near}`?")).fix(format!("Write `{near}`"), edits))
        }
        Some(near) => Some(at(format!(
            "Did you mean `{near}`, which is there already? Then take this one out."
        ))),
        None if is_core && is_access => Some(at(
            "Take it out; in Okta, delete it from the app's profile, do not only un-map it."
                .to_owned(),
        )),
        None if is_access => {
            let help = "Take it out, or check its name: Access lets it pass and does nothing.";
            let severity = if subject.is_strict() { rule.severity } else { Severity::Warning };
            Some(at(help.to_owned()).severity(severity))
        }
        None => Some(at(format!(
            "Take it out, or check its name: {} may refuse it or pass over it.",
            subject.profile().product.name()
        ))),
    }
}
