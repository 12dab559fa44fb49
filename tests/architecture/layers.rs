//! The layers of a package: which first path segments may import which. It deliberately knows no
//! package by name; `main` hands it the order.

use crate::finding::Finding;
use crate::import::{Package, imports};
use crate::source::Source;

/// The order of a package's rooms: each line may import itself and the lines above.
pub struct Layers<'a> {
    /// Where the package lies.
    pub folder: &'a str,
    /// The rooms, a line a layer.
    pub order: &'a [&'a [&'a str]],
    /// `(from, to, to do)`: arrows that the order would allow, but the design does not.
    pub forbidden: &'a [(&'a str, &'a str, &'a str)],
}

impl Layers<'_> {
    /// Every import against the order, and every room that the order does not name.
    pub fn check(&self, sources: &[Source]) -> Vec<Finding> {
        let package = Package::new(self.folder, sources);
        let mut findings = Vec::new();
        for (module, source) in package.modules() {
            let room = first(module);
            if matches!(module, "lib" | "main") {
                continue;
            }
            let Some(rank) = self.rank(room) else {
                findings.push(Finding::at(
                    source,
                    1,
                    format!("lies in `{room}`, which has no place in the order."),
                    "Give it one in tests/architecture.rs, after ARCHITECTURE.md.",
                ));
                continue;
            };
            for import in imports(source) {
                let Some((to, _)) = package.resolve(&import) else { continue };
                let to_room = first(to);
                let forbidden =
                    self.forbidden.iter().find(|it| (it.0, it.1) == (room, to_room)).map(|it| it.2);
                let above = self.rank(to_room).is_none_or(|to| to <= rank);
                if let Some(to_do) = forbidden.or((!above).then_some(DOWN)) {
                    let what =
                        format!("`{room}` may not import `crate::{}`.", import.segments.join("::"));
                    findings.push(Finding::at(source, import.line, what, to_do));
                }
            }
        }
        findings
    }

    fn rank(&self, room: &str) -> Option<usize> {
        self.order.iter().position(|layer| layer.contains(&room))
    }
}

const DOWN: &str =
    "Import only from rooms above (ARCHITECTURE.md); pass the value in, or move it up.";

fn first(module: &str) -> &str {
    module.split("::").next().unwrap_or(module)
}

/// Files below a folder that name a crate they must not know.
pub fn without<'a>(
    sources: &'a [Source],
    outside: impl Fn(&Source) -> bool + 'a,
    crates: &'a [&'a str],
    to_do: &'a str,
) -> impl Iterator<Item = Finding> + 'a {
    sources.iter().filter(move |source| outside(source)).flat_map(move |source| {
        crates.iter().flat_map(move |name| {
            let what = format!("names the crate `{name}`.");
            let found = source.words(name).into_iter();
            found.map(move |at| Finding::at(source, source.line(at), &what, to_do))
        })
    })
}

#[test]
fn an_arrow_against_the_order_is_found() {
    let sources = [
        Source::new("src/x/low.rs", "//! low\nuse crate::high::a::B;\n"),
        Source::new("src/x/high/a.rs", "//! a\nuse crate::low::C;\nuse crate::side::D;\n"),
        Source::new("src/x/side.rs", "//! side\nuse crate::low::C;\n"),
        Source::new("src/x/new.rs", "//! new\n"),
        Source::new("src/x/lib.rs", "//! x\npub mod low;\n"),
    ];
    let layers = Layers {
        folder: "src/x",
        order: &[&["low"], &["side"], &["high"]],
        forbidden: &[("high", "side", "Ask the other way.")],
    };
    let found: Vec<String> = layers.check(&sources).into_iter().map(|Finding(line)| line).collect();
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with("src/x/high/a.rs:3: `high` may not import `crate::side::D`. Ask"));
    assert!(found[1].starts_with("src/x/low.rs:2: `low` may not import `crate::high::a::B`."));
    assert!(found[2].starts_with("src/x/new.rs:1: lies in `new`"));
}

#[test]
fn a_crate_where_it_does_not_belong_is_found() {
    let sources = [Source::new("src/ui/state/a.rs", "//! yew\nuse yew::Html;\nlet webs = 1;\n")];
    let found: Vec<_> = without(&sources, |_| true, &["yew", "web"], "No.").collect();
    assert_eq!(found, [Finding("src/ui/state/a.rs:2: names the crate `yew`. No.".to_owned())]);
}
