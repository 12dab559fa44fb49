//! What the page wants done outside itself: imperative, performed in one file (`ui/effect.rs`).

use domain::check::checked_call::CheckedCall;

use crate::state::doc::Doc;
use crate::state::drafts::Drafts;
use crate::state::exchange::Ticket;
use crate::state::transport::Transport;

/// One wish.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Carry a checked call; the outcome comes back under the ticket.
    Send {
        /// The number under which the outcome is awaited.
        ticket: Ticket,
        /// What was checked.
        call: CheckedCall,
        /// The way.
        via: Transport,
    },
    /// Stop waiting for this one.
    Abort(Ticket),
    /// Put a text on the clipboard, then say what was copied.
    Copy {
        /// The text.
        text: String,
        /// What it is, for the notice: `The token`.
        what: String,
    },
    /// Give a text as a file.
    Download {
        /// The file's name.
        name: String,
        /// Its text.
        text: String,
    },
    /// Keep the drafts (no secrets) for the next visit.
    SaveDrafts(Drafts),
    /// Move the focus to the element of this id.
    Focus(String),
    /// Move the focus back to the element of this id; to the title where it has gone.
    Return(String),
    /// Move the focus to the field of this id or the first whose id begins so; where there is
    /// none, select these bytes in the editor.
    Reach {
        /// The field's id.
        field: String,
        /// The document of the editor.
        doc: Doc,
        /// First byte, and byte after the last.
        span: (usize, usize),
    },
    /// Select bytes `start..end` in the editor of this document and focus it.
    Select {
        /// The document.
        doc: Doc,
        /// First byte.
        start: usize,
        /// Byte after the last.
        end: usize,
        /// Whether to say there what is wrong.
        explain: bool,
    },
    /// Put the step into the URL.
    Navigate(crate::route::Route),
    /// Name the window.
    Title(String),
    /// Bring the texts of the rules' manual.
    LoadManual,
    /// Draw in light, dark or as the system says.
    ApplyTheme(&'static str),
    /// Let the notice go away after a while.
    ExpireNotice(u64),
    /// Ask whether a relay serves this page.
    ProbeRelay,
}
