//! The house rules of DESIGN and ARCHITECTURE.md, read off the sources: layers, cycles, heads,
//! lengths, names. It deliberately compiles nothing: it reads text and names file, line and remedy.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

#[path = "architecture/cycles.rs"]
mod cycles;
#[path = "architecture/file.rs"]
mod file;
#[path = "architecture/finding.rs"]
mod finding;
#[path = "architecture/import.rs"]
mod import;
#[path = "architecture/layers.rs"]
mod layers;
#[path = "architecture/source.rs"]
mod source;

use finding::{Finding, none};
use layers::{Layers, without};
use source::Source;
use std::path::Path;

/// Each line may import itself and the lines above.
const DOMAIN: Layers<'_> = Layers {
    folder: "src/domain",
    order: &[
        &["pointer", "secret", "source", "timestamp", "urn"],
        &["json"],
        &["wire"],
        &["scim"],
        &["access"],
        &["okta"],
        &["profile"],
        &["check"],
        &["explain"],
        &["roster"],
        &["plan"],
        &["export"],
        &["practice"],
        &["lesson"],
    ],
    forbidden: &[
        ("export", "explain", "Exporters print a `Call`; they know no explanations."),
        ("practice", "export", "The practice tenant answers a `Call`; it prints none."),
        ("practice", "explain", "The practice tenant answers; the page explains."),
    ],
};

const PROPERTIES: &str = "Pass properties in and callbacks out; pages join widgets and store.";

const UI: Layers<'_> = Layers {
    folder: "src/ui",
    order: &[
        &["judge", "leaf", "route"],
        &["place"],
        &["state"],
        &["browser"],
        &["effect"],
        &["store"],
        &["widgets"],
        &["frame", "pages"],
        &["app"],
        &["start"],
    ],
    forbidden: &[
        ("widgets", "store", PROPERTIES),
        ("widgets", "effect", PROPERTIES),
        ("widgets", "browser", PROPERTIES),
        ("pages", "browser", "Return an effect from `Model::update` instead."),
        ("pages", "effect", "Return an effect from `Model::update` instead."),
    ],
};

/// The page's first part: small because it leaves out what the whole brings.
const FIRST: Layers<'_> = Layers {
    folder: "src/first",
    order: &[&["drafts"], &["first"], &["app"], &["start"]],
    forbidden: &[],
};

/// What the worker loads to find the documents of a file.
const BULK: Layers<'_> = Layers {
    folder: "src/bulk",
    order: &[&["encoding", "lines"], &["found"], &["judging"], &["start"]],
    forbidden: &[],
};

const RELAY: Layers<'_> = Layers {
    folder: "src/relay",
    order: &[
        &[
            "address",
            "allowed_host",
            "bounded_body",
            "build",
            "error",
            "limits",
            "option_value",
            "route",
            "target",
            "tls",
            "usage",
        ],
        &["config", "guard", "own_origin"],
        &["resolve"],
        &["forward"],
        &["convert", "rooms"],
        &["practice"],
        &["relay"],
        &["site"],
        &["server"],
        &["check"],
        &["arguments"],
        &["serve_command"],
    ],
    forbidden: &[
        (
            "relay",
            "practice",
            "The relay and the practice tenant are two doors; `server` has both.",
        ),
        ("guard", "config", "The guard judges what it is given; hand it the value."),
    ],
};

fn all(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    folders.iter().flat_map(|folder| Source::below(root, folder)).collect()
}

fn each(sources: &[Source], check: fn(&Source) -> Vec<Finding>) {
    none(&sources.iter().flat_map(check).collect::<Vec<_>>());
}

#[test]
fn rooms_of_the_domain_import_only_rooms_above() {
    none(&DOMAIN.check(&all(&["src/domain"])));
}

#[test]
fn layers_of_the_page_import_only_layers_above() {
    none(&UI.check(&all(&["src/ui"])));
}

#[test]
fn layers_of_the_first_part_import_only_layers_above() {
    none(&FIRST.check(&all(&["src/first"])));
}

#[test]
fn layers_of_the_part_for_files_import_only_layers_above() {
    none(&BULK.check(&all(&["src/bulk"])));
}

#[test]
fn layers_of_the_relay_import_only_layers_above() {
    none(&RELAY.check(&all(&["src/relay"])));
}

#[test]
fn route_and_state_know_no_browser() {
    let sources = all(&["src/ui"]);
    let pure = |source: &Source| {
        let places = ["src/ui/leaf.rs", "src/ui/place.rs", "src/ui/route.rs"];
        places.contains(&source.path.as_str()) || source.path.starts_with("src/ui/state/")
    };
    let crates = [
        "yew",
        "web_sys",
        "js_sys",
        "gloo_net",
        "gloo_timers",
        "wasm_bindgen",
        "wasm_bindgen_futures",
    ];
    let to_do = "Return an `Effect`; `browser/` carries it out.";
    none(&without(&sources, pure, &crates, to_do).collect::<Vec<_>>());
}

/// Pages and widgets may name an element's type to read an event's target, nothing more.
#[test]
fn only_the_browser_room_touches_the_browser() {
    let sources = all(&["src/ui"]);
    let outside = |source: &Source| {
        !source.path.starts_with("src/ui/browser/") && source.path != "src/ui/start.rs"
    };
    let to_do = "Move it to a file in `browser/`.";
    let crates = ["js_sys", "gloo_net", "gloo_timers", "wasm_bindgen_futures"];
    let mut findings: Vec<_> = without(&sources, outside, &crates, to_do).collect();
    for source in sources.iter().filter(|source| outside(source)) {
        for at in source.words("web_sys") {
            let rest = &source.code[at..];
            let statement = rest.split([';', '(', ')', '>']).next().unwrap_or(rest);
            let touched =
                ["window", "Window", "document", "Document", "Storage", "Navigator", "console"];
            if touched.iter().any(|name| statement.contains(name)) {
                findings.push(Finding::at(source, source.line(at), "touches the browser.", to_do));
            }
        }
    }
    none(&findings);
}

#[test]
fn no_file_imports_itself_in_a_circle() {
    let folders =
        ["src/domain", "src/ui", "src/first", "src/bulk", "src/relay", "xtask/src", "xtask/manual"];
    none(
        &folders
            .iter()
            .flat_map(|folder| cycles::cycles(folder, &all(&[folder])))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    each(&all(&["fuzz/fuzz_targets", "src", "tests", "xtask"]), file::heads);
}

#[test]
fn no_file_is_too_long() {
    each(&all(&["fuzz/fuzz_targets", "src", "tests", "xtask"]), file::lengths);
}

#[test]
fn every_name_says_something() {
    each(&all(&["fuzz/fuzz_targets", "src", "tests", "xtask"]), file::names);
}

#[test]
fn mod_and_lib_files_are_lists() {
    each(&all(&["src"]), file::lists);
}

#[test]
fn no_code_says_what_the_house_avoids() {
    each(&all(&["fuzz/fuzz_targets", "src", "xtask"]), file::words);
}
