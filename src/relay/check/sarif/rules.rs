//! The rules as SARIF describes them (§3.49), in the words of the manual.

use std::collections::HashMap;

use domain::check::catalog::RULES;
use domain::check::rule::Rule;
use domain::source::Confidence;
use serde_json::{Value, json};

use crate::check::sarif::result::level;

/// What the heads of the rules' files say, as the page has it: made by `build.rs`.
const MANUAL: &str = include_str!(concat!(env!("OUT_DIR"), "/manual.json"));

/// How long a description may be on a code host.
const LONGEST: usize = 1024;

/// The descriptor of every rule, in the catalog's order: `ruleIndex` counts on it.
pub fn rules() -> Vec<Value> {
    let manual: Value = serde_json::from_str(MANUAL).unwrap_or_default();
    let chapters = manual.get("chapters").and_then(Value::as_array).into_iter().flatten();
    let pages = chapters.flat_map(|it| it.get("rules").and_then(Value::as_array)).flatten();
    let pages: HashMap<&str, &Value> =
        pages.filter_map(|page| Some((page.get("code")?.as_str()?, page))).collect();
    RULES.iter().map(|rule| descriptor(rule, pages.get(rule.code).copied())).collect()
}

fn descriptor(rule: &Rule, page: Option<&Value>) -> Value {
    let text = |name: &str| page.and_then(|it| it.get(name)?.as_str()).unwrap_or_default();
    let (what, why, fix, reference) = (text("what"), text("why"), text("fix"), text("reference"));
    let kinds: Vec<&str> = rule.kinds.iter().map(|kind| kind.word()).collect();
    let examples = |name: &str| -> Vec<&str> {
        let all = page.and_then(|it| it.get(name)?.as_array()).into_iter().flatten();
        all.filter_map(Value::as_str).collect()
    };
    let (wrong, right) = (examples("wrong"), examples("right"));
    let source = format!("{} ({})", rule.source.name, rule.source.confidence.as_str());
    let plain = format!(
        "What it checks: {what}\n\nWhy: {why}\n\nWrong: {}\nRight: {}\n\nFix: {fix}\n\nReference: \
         {reference}\n\nSource: {source}",
        wrong.join(", "),
        right.join(", "),
    );
    let markdown = format!(
        "{what}\n\n**Why**: {why}\n\n**Wrong**\n\n{}\n**Right**\n\n{}\n**Fix**: {fix}\n\n\
         **Reference**: {reference}\n\n**Source**: {source}\n",
        fenced(&wrong),
        fenced(&right),
    );
    json!({
        "id": rule.code,
        "name": name(rule.code),
        "shortDescription": { "text": first_sentence(what) },
        "fullDescription": { "text": shortened(&format!("{what} {why}")) },
        "help": { "text": plain, "markdown": markdown },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": {
            "tags": kinds,
            "precision": precision(rule.source.confidence),
            "confidence": rule.source.confidence.as_str(),
        },
    })
}

/// `missing-required` as `MissingRequired`.
fn name(code: &str) -> String {
    code.split('-')
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|it| it.to_ascii_uppercase());
            first.into_iter().chain(letters)
        })
        .collect()
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").and_then(|at| text.get(..=at)).unwrap_or(text)
}

/// At most so long as a code host takes, broken at a space.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.rsplit_once(' ').map_or(kept.as_str(), |it| it.0))
}

fn fenced(examples: &[&str]) -> String {
    examples.iter().map(|it| format!("```json\n{it}\n```\n")).collect()
}

/// How often a finding is right, in a code host's words: the order of its list.
fn precision(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Documented => "very-high",
        Confidence::Observed => "high",
        Confidence::Inferred => "medium",
        Confidence::Borrowed => "low",
    }
}

#[cfg(test)]
mod tests {
    use domain::check::catalog::RULES;
    use serde_json::Value;

    use crate::check::sarif::rules::{name, rules, shortened};

    #[test]
    fn every_rule_is_described_in_the_words_of_its_manual() {
        let rules = rules();
        assert_eq!(rules.len(), RULES.len());
        for (descriptor, rule) in rules.iter().zip(RULES) {
            assert_eq!(descriptor["id"], rule.code);
            for (member, least) in
                [("shortDescription", 10), ("fullDescription", 40), ("help", 100)]
            {
                let text = descriptor[member]["text"].as_str().unwrap();
                assert!(text.len() > least, "{}: {member}: {text}", rule.code);
                assert!(member == "help" || text.chars().count() <= 1024, "{}", rule.code);
            }
            let tags = descriptor["properties"]["tags"].as_array().map(Vec::len);
            assert!(tags.is_some_and(|it| (1..=10).contains(&it)), "{}", rule.code);
            assert!(
                matches!(&descriptor["help"]["markdown"], Value::String(it) if it.contains("**Why**"))
            );
        }
    }

    #[test]
    fn names_are_in_pascal_case_and_long_texts_end_at_a_space() {
        assert_eq!(name("scim-2-urn"), "Scim2Urn");
        let text = shortened(&"word ".repeat(300));
        assert!(text.ends_with("word…") && text.chars().count() <= 1024);
    }
}
