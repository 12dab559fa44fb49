//! By what a code host knows a problem again after the file was edited elsewhere: the rule, the
//! place in the document, and the document's own name, never its line.

use std::collections::HashMap;

use domain::json::grammar;

use crate::check::problem::Problem;

/// What makes a document of a file with many the same one again, the best first.
const NAMES: [&str; 4] = ["userName", "externalId", "id", "name"];

/// Makes fingerprints; equal problems of one file are counted.
#[derive(Debug, Default)]
pub struct Fingerprints {
    /// The name of the document that begins at this byte.
    name: Option<(usize, String)>,
    seen: HashMap<u64, usize>,
}

impl Fingerprints {
    /// Sixteen hexadecimal digits, a colon, and how often they have come up in this file.
    pub fn of(&mut self, problem: &Problem<'_>) -> String {
        let pointer = problem.found.pointer.to_string();
        let parts = [problem.found.code, &pointer, self.name(problem)];
        let hash = hash(parts.join("\n").as_bytes());
        let times = self.seen.entry(hash).or_default();
        *times += 1;
        format!("{hash:016x}:{times}")
    }

    /// Begins with another file.
    pub fn next_file(&mut self) {
        *self = Self::default();
    }

    fn name(&mut self, problem: &Problem<'_>) -> &str {
        let document = &problem.document;
        let start = document.checked.start;
        if self.name.as_ref().is_none_or(|it| it.0 != start) {
            let root = (!document.is_alone).then(|| grammar::read(document.checked.text).ok());
            let name = root.flatten().and_then(|root| {
                let name = |name: &&str| root.member_like(name).and_then(|it| it.node.as_str());
                NAMES.iter().find_map(name).map(str::to_owned)
            });
            self.name = Some((start, name.unwrap_or_default()));
        }
        self.name.as_ref().map_or("", |it| &it.1)
    }
}

/// FNV-1a over 64 bits: to tell problems apart, not against forgery.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
