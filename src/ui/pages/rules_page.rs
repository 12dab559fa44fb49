//! The index of the manual: every rule in its chapter, to be searched.

use domain::check::severity::Severity;
use yew::prelude::*;

use crate::leaf::Leaf;
use crate::state::manual::{Entry, Manual};
use crate::state::msg::Msg;
use crate::state::reading::{ReadingMsg, chapter_id, entry_id};
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::field::Field;
use crate::widgets::grave::grave;
use crate::widgets::prose::prose;

const SEVERITIES: [(Option<Severity>, &str); 4] = [
    (None, "All"),
    (Some(Severity::Error), "Errors"),
    (Some(Severity::Warning), "Warnings"),
    (Some(Severity::Info), "Notes"),
];

/// The index below its head.
pub fn rules_page(store: &Store, manual: &Manual) -> Html {
    let reading = &store.model.reading;
    let sought = manual.sought(&reading.sought, reading.severity);
    let count = sought.iter().map(|(_, entries)| entries.len()).sum::<usize>();
    let all = manual.entries().count();
    let chosen = SEVERITIES.iter().position(|(it, _)| *it == reading.severity).unwrap_or_default();
    let onchoose = store.tell.reform(|index: usize| {
        let severity = SEVERITIES.get(index).and_then(|(it, _)| *it);
        Msg::Reading(ReadingMsg::ChoseSeverity(severity))
    });
    let options = SEVERITIES.map(|(_, word)| AttrValue::Static(word)).to_vec();
    let onedit = store.tell.reform(|words| Msg::Reading(ReadingMsg::EditedSought(words)));
    html! {
        <>
            <p class="intro">
                { "What is looked for in every text, why it matters, who says so, and how it is \
                   mended." }
            </p>
            <div class="seek" role="search">
                <Field id="seek" label="Search the rules" kind="search" {onedit}
                    value={reading.sought.clone()} placeholder="A code, an attribute, a source" />
                <Choice label="How grave" {options} {chosen} {onchoose} />
            </div>
            <p class="hint count" role="status">{ said(count, all) }</p>
            { for sought.into_iter().map(|(title, entries)| chapter(title, &entries)) }
        </>
    }
}

/// What stands beside the index: its chapters, with as many rules as are listed of each.
pub fn chapters(store: &Store, manual: &Manual) -> Html {
    let reading = &store.model.reading;
    let sought = manual.sought(&reading.sought, reading.severity);
    let line = |(title, entries): &(&str, Vec<&Entry>)| {
        let chosen = (*title).to_owned();
        let onclick = store
            .tell
            .reform(move |_: MouseEvent| Msg::Reading(ReadingMsg::ChoseChapter(chosen.clone())));
        html! {
            <li>
                <button type="button" {onclick}>
                    <span>{ *title }</span><em>{ entries.len() }</em>
                </button>
            </li>
        }
    };
    html! {
        <nav class="request card chapters" aria-label="Chapters">
            <ul>{ for sought.iter().map(line) }</ul>
        </nav>
    }
}

fn said(count: usize, all: usize) -> String {
    match count {
        _ if count == all => format!("{all} rules"),
        0 => format!("None of the {all} rules speaks of it."),
        _ => format!("{count} of {all} rules"),
    }
}

fn chapter(title: &str, entries: &[&Entry]) -> Html {
    html! {
        <section key={title} class="chapter">
            <h2 id={chapter_id(title)} tabindex="-1">{ title }</h2>
            <ul>{ for entries.iter().map(|entry| line(entry)) }</ul>
        </section>
    }
}

fn line(entry: &Entry) -> Html {
    let rule = entry.rule;
    let source = rule.source;
    html! {
        <li key={rule.code}>
            <a id={entry_id(rule.code)} href={Leaf::of(rule.code)}>
                <code>{ rule.code }</code>
            </a>
            <p>{ prose(entry.brief()) }</p>
            <small>
                { grave(rule.severity) }
                { format!(" {} · {}", source.name, source.confidence.as_str()) }
            </small>
        </li>
    }
}
