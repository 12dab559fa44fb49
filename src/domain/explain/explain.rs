//! Explains a reply, or the failure to get one, in the light of the call that was made.

use crate::explain::explanation::{Explanation, Tone};
use crate::wire::call::Call;
use crate::wire::failure::Failure;
use crate::wire::reply::Reply;

/// What the outcome of `call` means.
pub fn explain(call: &Call, outcome: Result<&Reply, &Failure>) -> Explanation {
    let (tone, what) = match outcome {
        Ok(reply) if reply.is_success() => (Tone::Good, format!("The answer is {}.", reply.status)),
        Ok(reply) => (Tone::Bad, format!("The answer is {}.", reply.status)),
        Err(_) => (Tone::Bad, format!("No answer came to {} {}.", call.method, call.shown_url())),
    };
    Explanation { tone, what, causes: Vec::new(), steps: Vec::new() }
}
