//! Explains a reply, or the failure to get one, in the light of the call that was made.
//! It only sorts; what is known about each kind of call stands in the file of that kind.

use crate::check::context::Context;
use crate::explain::envelope::Envelope;
use crate::explain::evidence::SCIM_2;
use crate::explain::explanation::Explanation;
use crate::explain::purpose::{self, Purpose};
use crate::explain::{directory, failure, said, status, token, user};
use crate::wire::call::Call;
use crate::wire::failure::Failure;
use crate::wire::reply::Reply;

/// What the outcome of `call` means. A refused body is checked in the light of `context`.
pub fn explain(call: &Call, outcome: Result<&Reply, &Failure>, context: &Context) -> Explanation {
    let reply = match outcome {
        Ok(reply) => reply,
        Err(why) => return failure::explain(call, why),
    };
    let said = said::read(reply);
    let purpose = purpose::of(call);
    let it = match purpose {
        Purpose::Token => token::explain(call, reply, &said),
        Purpose::CreateDirectory | Purpose::ListDirectories | Purpose::Directory => {
            directory::explain(call, reply, &said, &purpose)
        }
        Purpose::Other => status::explain(call, reply, &said),
        _ => user::explain(call, reply, &said, &purpose, context),
    };
    match said.envelope {
        Some(Envelope::Scim2) => it.because(
            SCIM_2,
            "This is how a SCIM 2.0 server answers; Access's own SCIM is 1.1, so the address may \
             be another service's.",
        ),
        _ => it,
    }
}
