//! What a check found: file, line, what is wrong, what to do. It deliberately has no severity:
//! every finding fails the test.

use crate::source::Source;

/// One fault of the house.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding(pub String);

impl Finding {
    /// A fault in a line of a file.
    pub fn at(source: &Source, line: usize, what: impl AsRef<str>, to_do: &str) -> Self {
        Self(format!("{}:{line}: {} {to_do}", source.path, what.as_ref()))
    }
}

/// Fails with every finding, one a line.
pub fn none(findings: &[Finding]) {
    let lines: Vec<&str> = findings.iter().map(|Finding(line)| line.as_str()).collect();
    assert!(lines.is_empty(), "\n\n{}\n", lines.join("\n"));
}
