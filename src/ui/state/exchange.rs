//! One request of this visit and what came of it.

use domain::access::tenant::Tenant;
use domain::explain::explanation::Explanation;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::failure::Failure;
use domain::wire::reply::Reply;

use crate::route::Route;
use crate::state::transport::Transport;

/// Names a send, so that a late answer to a cancelled one is dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(pub u64);

/// A call with its outcome.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Its number in this visit.
    pub ticket: Ticket,
    /// When the outcome came.
    pub at: Moment,
    /// The step that sent it.
    pub step: Route,
    /// The call.
    pub call: Call,
    /// How it travelled.
    pub via: Transport,
    /// The reply, or why there is none.
    pub outcome: Result<Reply, Failure>,
    /// How long it took, in microseconds.
    pub elapsed_us: u64,
    /// What it means.
    pub explanation: Explanation,
}

/// A call under way.
#[derive(Clone, Debug)]
pub struct Pending {
    /// Its number.
    pub ticket: Ticket,
    /// The step that sent it.
    pub step: Route,
    /// The call.
    pub call: Call,
    /// How it travels.
    pub via: Transport,
    /// The tenant that was meant when it was sent; the person may mean another by now.
    pub tenant: Option<Tenant>,
}
