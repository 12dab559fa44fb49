//! What something means: what happened, why and who says so, what to do and where. Properties
//! only; the links lead by the URL's fragment.

use domain::explain::cause::Cause;
use domain::explain::explanation::{Explanation, Tone};
use domain::explain::step::Step;
use yew::prelude::*;

use crate::widgets::prose::prose;

/// The sentence, the likely causes and the steps of an explanation.
pub fn meaning(explanation: &Explanation) -> Html {
    let good = explanation.tone == Tone::Good;
    html! {
        <>
            <p class="what">{ prose(&explanation.what) }</p>
            if !explanation.causes.is_empty() {
                <h3>{ if explanation.causes.len() == 1 { "Likely cause" } else { "Likely causes" } }</h3>
                <ol class="causes">{ for explanation.causes.iter().map(cause) }</ol>
            }
            if !explanation.steps.is_empty() {
                <h3>{ if good { "Next" } else { "What to do" } }</h3>
                <ul class="steps">{ for explanation.steps.iter().map(step) }</ul>
            }
        </>
    }
}

fn cause(cause: &Cause) -> Html {
    let source = format!("{} · {}", cause.source.name, cause.source.confidence.as_str());
    html! {
        <li>
            { prose(&cause.text) }
            <small class="source">
                if let Some(place) = &cause.found_at {
                    <a class="found" href={place.fragment()}>{ found(place.route) }</a>
                }
                <span>{ source }</span>
            </small>
        </li>
    }
}

fn found(route: &str) -> &'static str {
    match route {
        "user" => "found in your user",
        "directory" => "found in your directory",
        "check" => "found in this text",
        _ => "found here",
    }
}

fn step(step: &Step) -> Html {
    match &step.place {
        Some(place) => html! { <li><a href={place.fragment()}>{ prose(&step.text) }</a></li> },
        None => html! { <li>{ prose(&step.text) }</li> },
    }
}
