//! A way out that may be closed from the other side: whoever writes goes on, and asks in the end
//! what was lost. A reader that went away, as `head` does, is no fault; a full disk is one.

use std::io::{self, Write};

/// Writes to `to` until that fails.
#[derive(Debug)]
pub struct Outlet<W> {
    to: W,
    failed: Option<io::Error>,
}

impl<W: Write> Outlet<W> {
    /// Writes to `to`.
    pub fn new(to: W) -> Self {
        Self { to, failed: None }
    }

    /// Writes a text, now or, after a failure, never.
    pub fn put(&mut self, text: &str) {
        if self.failed.is_none() {
            self.failed = self.to.write_all(text.as_bytes()).err();
        }
    }

    /// Writes out what is held back.
    ///
    /// # Errors
    /// Why something was lost, unless nobody wanted it.
    pub fn close(mut self) -> io::Result<()> {
        let flushed = self.to.flush();
        match self.failed.or(flushed.err()) {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
            _ => Ok(()),
        }
    }
}
