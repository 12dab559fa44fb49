//! A failed step: which one, what was found, what to do. It deliberately carries no source chain:
//! the command that failed has already printed its own words.

use std::fmt;

/// Why a command of `cargo xtask` stopped.
#[derive(Debug)]
pub struct Failure {
    step: String,
    found: String,
    advice: String,
}

impl Failure {
    /// A failure of the step with this name, such as `building the page`.
    pub fn new(step: impl Into<String>) -> Self {
        Self { step: step.into(), found: String::new(), advice: String::new() }
    }

    /// What happened, as one sentence.
    pub fn found(mut self, found: impl Into<String>) -> Self {
        self.found = found.into();
        self
    }

    /// What the person can do, as one or more sentences.
    pub fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = advice.into();
        self
    }

    /// A file or folder that could not be used.
    pub fn io(step: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::new(step)
            .found(format!("{}: {error}.", path.display()))
            .advice("Check that the file exists and that you may read and write it.")
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "error: stopped while {}", self.step)?;
        for (name, text) in [("found", &self.found), ("to do", &self.advice)] {
            if !text.is_empty() {
                write!(to, "\n  {name}: {text}")?;
            }
        }
        Ok(())
    }
}
