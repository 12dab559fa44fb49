//! What a practice tenant was asked and what it answered.
//!
//! It keeps whole calls and replies, secrets and all, as the tenant itself must; whoever shows
//! an entry uses the `shown` methods of its parts. It deliberately writes nothing anywhere.

use crate::timestamp::Moment;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// How many entries are kept; the oldest go first.
pub const MAX_ENTRIES: usize = 200;
/// How many bytes of URLs and bodies are kept; the newest entry stays whatever its size.
pub const MAX_BYTES: usize = 2_000_000;

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

/// The newest entries within [`MAX_ENTRIES`] and [`MAX_BYTES`], newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log(Vec<LogEntry>);

impl Log {
    /// Adds the newest entry.
    pub fn push(&mut self, entry: LogEntry) {
        self.0.push(entry);
        let mut bytes: usize = self.0.iter().map(size).sum();
        while self.0.len() > MAX_ENTRIES || (bytes > MAX_BYTES && self.0.len() > 1) {
            bytes = bytes.saturating_sub(size(&self.0.remove(0)));
        }
    }

    /// The entries, newest last.
    pub fn entries(&self) -> &[LogEntry] {
        &self.0
    }
}

fn size(entry: &LogEntry) -> usize {
    entry.call.url.len() + entry.call.body.as_ref().map_or(0, String::len) + entry.reply.body.len()
}
