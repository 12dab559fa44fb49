//! An HTTP answer as far as a pasted text tells of it.

use crate::json::position::Span;
use crate::wire::call::Call;

/// An answer, and what it answers, where that is there too.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The request.
    pub request: Option<Call>,
    /// The status; `None` where the text does not say it.
    pub status: Option<u16>,
    /// The headers of the answer.
    pub headers: Vec<(String, String)>,
    /// The body of the answer.
    pub body: String,
    /// Where the request's body stands in the text that was read.
    pub sent: Option<Span>,
    /// Where the answer's body stands in it.
    pub received: Option<Span>,
}
