//! Colours for a terminal, and none for anything else.

use std::io::IsTerminal;

use domain::check::severity::Severity;

/// Paints, or does not.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    is_on: bool,
}

impl Paint {
    /// Paints where `is_on`.
    pub fn new(is_on: bool) -> Self {
        Self { is_on }
    }

    /// Paints where `to` is a terminal, unless the person wants none (no-color.org).
    pub fn on(to: &impl IsTerminal) -> Self {
        let is_wanted = std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|it| it == "dumb");
        Self::new(to.is_terminal() && is_wanted && !is_dumb)
    }

    /// Whether it paints: then a person reads it.
    pub fn is_on(self) -> bool {
        self.is_on
    }

    /// In the colour of a gravity.
    pub fn severity(self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Info => "1;36",
        };
        self.with(code, text)
    }

    /// In the colour of what frames the source.
    pub fn frame(self, text: &str) -> String {
        self.with("1;34", text)
    }

    /// In the colour of what goes.
    pub fn removed(self, text: &str) -> String {
        self.with("31", text)
    }

    /// In the colour of what comes.
    pub fn added(self, text: &str) -> String {
        self.with("32", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        if self.is_on { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}
