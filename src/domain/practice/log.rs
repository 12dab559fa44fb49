//! What a practice tenant was asked and what it answered.
//!
//! It keeps whole calls and replies, secrets and all, as the tenant itself must; whoever shows
//! an entry uses the `shown` methods of its parts. It deliberately writes nothing anywhere.

use crate::timestamp::Moment;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// How many entries are kept; the oldest go first.
pub const MAX_ENTRIES: usize = 200;

/// One call with its reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// When it was answered.
    pub at: Moment,
    /// What was asked.
    pub call: Call,
    /// What was answered.
    pub reply: Reply,
}

/// The newest [`MAX_ENTRIES`] entries, newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log(Vec<LogEntry>);

impl Log {
    /// Adds the newest entry.
    pub fn push(&mut self, entry: LogEntry) {
        if self.0.len() >= MAX_ENTRIES {
            self.0.remove(0);
        }
        self.0.push(entry);
    }

    /// The entries, newest last.
    pub fn entries(&self) -> &[LogEntry] {
        &self.0
    }
}
