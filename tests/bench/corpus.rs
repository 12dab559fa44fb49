//! Writes the users of the benchmarks: `corpus FOLDER`. Each set twice, as newline-delimited
//! documents and as one array, and beside them `faults.json`: how often each code must be said, and
//! `schema.json`: the yardsticks' JSON Schema of the same users.

#![expect(clippy::indexing_slicing, reason = "the makers of test data fail by panicking")]

#[path = "../corpus/mod.rs"]
mod corpus;
#[path = "../random.rs"]
mod random;
#[path = "../schema.rs"]
mod schema;

use crate::corpus::users::{Set, fault, user};
use crate::schema::schema;
use domain::check::context::Context;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// How many users a set has.
const USERS: usize = 100_000;

fn main() -> io::Result<()> {
    let Some(folder) = std::env::args().nth(1) else {
        return Err(io::Error::other("say into which folder: corpus FOLDER"));
    };
    let file = |name: &str| Path::new(&folder).join(name);
    fs::create_dir_all(&folder)?;
    for (name, set) in [("ascii", Set::Ascii), ("scripts", Set::Scripts)] {
        let users: Vec<String> = (0..USERS).map(|number| user(set, number)).collect();
        fs::write(file(&format!("{name}.ndjson")), users.join("\n") + "\n")?;
        fs::write(file(&format!("{name}.json")), format!("[\n{}\n]\n", users.join(",\n")))?;
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fault in (0..USERS).filter_map(fault) {
        *counts.entry(fault.code).or_default() += 1;
    }
    fs::write(file("faults.json"), serde_json::to_string(&counts)?)?;
    let schema = schema(Context::default().profile);
    fs::write(file("schema.json"), serde_json::to_string(&schema)?)
}
