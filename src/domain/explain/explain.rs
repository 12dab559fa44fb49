//! Explains a reply, or the failure to get one, in the light of the call that was made.
//! It only sorts; what is known about each kind of call stands in the file of that kind.

use crate::explain::explanation::Explanation;
use crate::explain::purpose::{self, Purpose};
use crate::explain::{directory, failure, said, status, token, user};
use crate::wire::call::Call;
use crate::wire::failure::Failure;
use crate::wire::reply::Reply;

/// What the outcome of `call` means.
pub fn explain(call: &Call, outcome: Result<&Reply, &Failure>) -> Explanation {
    let reply = match outcome {
        Ok(reply) => reply,
        Err(why) => return failure::explain(call, why),
    };
    let said = said::read(reply);
    let purpose = purpose::of(call);
    match purpose {
        Purpose::Token => token::explain(call, reply, &said),
        Purpose::CreateDirectory | Purpose::ListDirectories | Purpose::Directory => {
            directory::explain(call, reply, &said, &purpose)
        }
        Purpose::Other => status::explain(call, reply, &said),
        _ => user::explain(call, reply, &said, &purpose),
    }
}
