//! The path: the steps in their order, with the state of each.

use yew::prelude::*;

use crate::route::Route;

/// One step on the path.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which.
    pub route: Route,
    /// Whether it is done.
    pub done: bool,
    /// How many errors it has.
    pub errors: usize,
}

/// What the path needs.
#[derive(PartialEq, Properties)]
pub struct PathProps {
    /// The steps.
    pub steps: Vec<Step>,
    /// The one that is shown.
    pub current: Option<Route>,
    /// What stands under the path: the chosen directory.
    #[prop_or_default]
    pub children: Html,
}

/// The path.
#[component]
pub fn Path(props: &PathProps) -> Html {
    let link = |(index, step): (usize, &Step)| {
        let current = Some(step.route) == props.current;
        let mark = if step.done { "✓".to_owned() } else { (index + 1).to_string() };
        html! {
            <li>
                <a href={step.route.fragment()} data-state={step.done.then_some("done")}
                    aria-current={current.then_some("step")}>
                    <i aria-hidden="true">{ mark }</i>
                    <span>{ step.route.title() }</span>
                    if step.done { <span class="unseen">{ "done" }</span> }
                    if step.errors > 0 {
                        <em>{ step.errors }<span class="unseen">{ " problems" }</span></em>
                    }
                </a>
            </li>
        }
    };
    html! {
        <nav class="path" aria-label="Steps">
            <ol>{ for props.steps.iter().enumerate().map(link) }</ol>
            { props.children.clone() }
        </nav>
    }
}
