//! Step 5, where the text is an answer or a message: what it means, texts to try, and a word on
//! secrets.

use domain::explain::pasted::samples::SAMPLES;
use yew::prelude::*;

use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::answer::tone;
use crate::widgets::meaning::meaning;

/// What the pasted answer or message means; nothing where it is neither.
pub fn explained(store: &Store) -> Html {
    let Some(answer) = &store.model.check.answer else { return Html::default() };
    html! {
        <section class="card answer explained" data-tone={tone(answer.explanation.tone)}
            aria-label="What it means" aria-live="polite">
            <header>
                <strong>{ "What it means" }</strong>
                <span class="hint">{ format!("Taken for {}", answer.taken_for) }</span>
            </header>
            { meaning(&answer.explanation) }
        </section>
    }
}

/// Texts to try, one button each, for as long as nothing else stands there.
pub fn samples(store: &Store) -> Html {
    let text = store.model.check.draft.text.trim();
    if !text.is_empty() && SAMPLES.iter().all(|sample| sample.text != text) {
        return Html::default();
    }
    let button = |(index, title): (usize, &'static str)| {
        let onclick = store.tell.reform(move |_: MouseEvent| Msg::ClickedSample(index));
        html! { <button type="button" class="btn small" {onclick}>{ title }</button> }
    };
    html! {
        <div class="samples" role="group" aria-label="Try a message">
            <span class="hint" aria-hidden="true">{ "Or try a message" }</span>
            { for SAMPLES.iter().map(|sample| sample.title).enumerate().map(button) }
        </div>
    }
}

/// What becomes of a secret in the text.
pub fn secret_note(store: &Store) -> Html {
    let check = &store.model.check;
    let text = match (check.is_secret(), check.holds_secrets) {
        (true, _) => "This text is a secret: it stays in this tab, and a reload forgets it.",
        (false, true) => {
            "This text holds a secret. It stays in this tab: after a reload the text is here again, \
             with … in the secret’s place."
        }
        (false, false) => return html! { <p class="hint secret" role="status"></p> },
    };
    html! { <p class="hint secret" role="status">{ text }</p> }
}
