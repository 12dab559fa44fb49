//! The rules' manual as it is shown: its texts, which load when they are first wanted, joined with
//! the rules of the checker. `xtask/manual` writes what is read here.

use domain::check::catalog;
use domain::check::rule::Rule;
use domain::check::severity::Severity;
use domain::json::document::Node;
use domain::json::grammar;

/// The manual.
#[derive(Clone, Debug)]
pub struct Manual {
    /// In their order.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// `Users: names`
    pub title: String,
    /// In their order.
    pub entries: Vec<Entry>,
}

/// What the manual says of a rule; code stands between backticks.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// What it checks.
    pub what: String,
    /// Why.
    pub why: String,
    /// What is given in the example; mostly empty.
    pub given: String,
    /// What it finds.
    pub wrong: Vec<String>,
    /// The same, mended.
    pub right: Vec<String>,
    /// What a machine can do about it.
    pub fix: String,
    /// Who says so.
    pub reference: String,
    /// All of it in small letters, to be searched.
    words: String,
}

impl Manual {
    /// Reads what was loaded; `None` where it is anything else.
    pub fn read(text: &str) -> Option<Self> {
        let root = grammar::read(text).ok()?;
        let chapters = root.member("chapters")?.node.items().iter().map(Chapter::read);
        Some(Self { chapters: chapters.collect::<Option<_>>()? })
    }

    /// Every rule, in the manual's order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.chapters.iter().flat_map(|chapter| &chapter.entries)
    }

    /// The entry of this code with the ones before and after it.
    pub fn around(&self, code: &str) -> Option<[Option<&Entry>; 3]> {
        let all: Vec<&Entry> = self.entries().collect();
        let at = all.iter().position(|entry| entry.rule.code == code)?;
        let before = at.checked_sub(1).and_then(|at| all.get(at));
        Some([before.copied(), all.get(at).copied(), all.get(at + 1).copied()])
    }

    /// The chapters with those of their rules that have this severity and all of these words.
    pub fn sought(&self, words: &str, severity: Option<Severity>) -> Vec<(&str, Vec<&Entry>)> {
        let words = words.to_lowercase();
        let fits = |entry: &&Entry| {
            severity.is_none_or(|it| it == entry.rule.severity)
                && words.split_whitespace().all(|word| entry.words.contains(word))
        };
        let chapters = self.chapters.iter().map(|chapter| {
            (chapter.title.as_str(), chapter.entries.iter().filter(fits).collect::<Vec<_>>())
        });
        chapters.filter(|(_, entries)| !entries.is_empty()).collect()
    }
}

impl Chapter {
    fn read(node: &Node) -> Option<Self> {
        let title = text(node, "title")?;
        let entries = node.member("rules")?.node.items().iter();
        let entries = entries.map(|entry| Entry::read(entry, &title)).collect::<Option<_>>()?;
        Some(Self { title, entries })
    }
}

impl Entry {
    /// The first sentence of what it checks.
    pub fn brief(&self) -> &str {
        let ends = self.what.match_indices(". ").map(|(at, _)| at + 1);
        let mut whole = ends.filter_map(|end| self.what.get(..end));
        // A full stop between backticks ends nothing.
        whole.find(|it| it.matches('`').count() % 2 == 0).unwrap_or(&self.what)
    }

    fn read(node: &Node, chapter: &str) -> Option<Self> {
        let rule = catalog::rule(&text(node, "code")?)?;
        let mut entry = Self {
            rule,
            what: text(node, "what")?,
            why: text(node, "why")?,
            given: text(node, "given")?,
            wrong: texts(node, "wrong")?,
            right: texts(node, "right")?,
            fix: text(node, "fix")?,
            reference: text(node, "reference")?,
            words: String::new(),
        };
        let kinds = rule.kinds.iter().map(|kind| kind.word());
        let own = [
            chapter,
            rule.code,
            rule.severity.as_str(),
            rule.source.name,
            rule.source.confidence.as_str(),
            &entry.what,
            &entry.why,
            &entry.fix,
            &entry.reference,
        ];
        let examples = entry.wrong.iter().chain(&entry.right).map(String::as_str);
        let words = own.into_iter().chain(kinds).chain(examples).collect::<Vec<_>>();
        entry.words = words.join("\n").to_lowercase();
        Some(entry)
    }
}

fn text(node: &Node, name: &str) -> Option<String> {
    node.member(name)?.node.as_str().map(str::to_owned)
}

fn texts(node: &Node, name: &str) -> Option<Vec<String>> {
    let items = node.member(name)?.node.items().iter();
    items.map(|item| item.as_str().map(str::to_owned)).collect()
}
