//! The leaf of a code that no rule has: what was probably meant.

use domain::check::catalog::RULES;
use domain::scim::nearest::nearest;
use yew::prelude::*;

use crate::leaf::Leaf;

/// As many codes as are offered.
const MOST_OFFERED: usize = 5;

/// As many slips as a misspelt code may have.
const MOST_SLIPS: usize = 4;

/// The leaf below its head.
pub fn unknown_rule_page(code: &str) -> Html {
    let near = near(code);
    let link = |code: &'static str| {
        let href = Leaf::of(code);
        html! { <li><a {href}><code>{ code }</code></a></li> }
    };
    html! {
        <>
            <p class="intro">
                { "Codes are never renamed, so the link is misspelt, or from another version." }
            </p>
            if near.is_empty() {
                <p><a href={Leaf::INDEX}>{ "See all rules" }</a></p>
            } else {
                <h2>{ "Perhaps it is one of these" }</h2>
                <ul class="near">{ for near.into_iter().map(link) }</ul>
            }
        </>
    }
}

/// The code that is a few letters away, then those that share most words with this one.
fn near(code: &str) -> Vec<&'static str> {
    let nearest = nearest(code, RULES.iter().map(|rule| rule.code), MOST_SLIPS);
    let mut others: Vec<_> = RULES
        .iter()
        .map(|rule| (shared_words(code, rule.code), rule.code))
        .filter(|(shared, code)| *shared > 0 && nearest != Some(code))
        .collect();
    others.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    nearest.into_iter().chain(others.into_iter().map(|(_, code)| code)).take(MOST_OFFERED).collect()
}

/// How many words of `code` the rule's code has, give or take a slip.
fn shared_words(code: &str, rule: &str) -> usize {
    let words = code.split('-').filter(|word| word.len() > 2);
    words.filter(|word| nearest(word, rule.split('-'), word.len() / 4).is_some()).count()
}
