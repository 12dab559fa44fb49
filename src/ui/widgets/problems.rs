//! The list of problems under a document: where, what, why, who says so, and the mend.

use std::rc::Rc;

use domain::check::diagnostic::Diagnostic;
use domain::check::report::Report;
use domain::json::locator::Locator;
use yew::prelude::*;

use crate::leaf::Leaf;
use crate::state::places::MOST_LISTED;
use crate::widgets::prose::prose;

/// What the list needs.
#[derive(PartialEq, Properties)]
pub struct ProblemsProps {
    /// The list's id.
    pub id: AttrValue,
    /// The text that was checked.
    pub text: AttrValue,
    /// The problems.
    pub report: Rc<Report>,
    /// Whether line and column and pointer are shown (not for a one-line address).
    #[prop_or(true)]
    pub places: bool,
    /// Leads to the problem of this index.
    #[prop_or_default]
    pub onjump: Callback<usize>,
    /// Mends the problem of this index.
    pub onfix: Callback<usize>,
}

/// The list of problems.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let all = &props.report.diagnostics;
    let listed = all.get(..MOST_LISTED).unwrap_or(all);
    let mut locator = Locator::new(&props.text);
    let item = |(index, problem): (usize, &Diagnostic)| {
        let severity = problem.severity.as_str();
        let jump = props.onjump.reform(move |_| index);
        let fix = props.onfix.reform(move |_| index);
        let at = locator.at(problem.span.start);
        // A member that stands there thrice has the same problem twice.
        let same = |it: &&Diagnostic| it.code == problem.code && it.pointer == problem.pointer;
        let before = listed.iter().take(index).filter(same).count();
        html! {
            <li key={format!("{}{}{before}", problem.code, problem.pointer)} data-severity={severity}>
                if props.places {
                    <button type="button" class="at" id={format!("{}-{index}", props.id)} onclick={jump}
                        aria-label={format!("{}:{}, {severity}, go there", at.line, at.column)}>
                        { format!("{}:{}", at.line, at.column) }
                    </button>
                } else {
                    <span class="at">{ severity }</span>
                }
                <div>
                    <p><b>{ prose(&problem.message) }</b></p>
                    <small>
                        { prose(&problem.help) }
                        <span class="source">
                            <a id={[&props.id, "-rule-", &index.to_string()].concat()}
                                href={Leaf::of(problem.code)}>
                                <code>{ problem.code }</code>
                            </a>
                            if props.places && !problem.pointer.tokens().is_empty() {
                                <code>{ problem.pointer.to_string() }</code>
                            }
                            <span>
                                { format!("{} · {}", problem.source.name, problem.source.confidence.as_str()) }
                            </span>
                        </span>
                    </small>
                </div>
                if let Some(mend) = &problem.fix {
                    <button type="button" class="btn small" onclick={fix} title={mend.title.clone()}
                        aria-label={format!("Fix: {}", mend.title)}>{ "Fix" }</button>
                }
            </li>
        }
    };
    html! {
        <ul class="problems" id={props.id.clone()} aria-label="Problems" aria-live="polite">
            { for listed.iter().enumerate().map(item) }
            if all.len() > listed.len() {
                <li key="more"><p>
                    { format!("And {} more. They are listed as these are mended.", all.len() - listed.len()) }
                </p></li>
            }
        </ul>
    }
}
