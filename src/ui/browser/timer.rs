//! Waiting, and doing a thing again and again.

use gloo_timers::callback::{Interval, Timeout};

/// Acts once, `millis` from now.
pub fn after(millis: u32, act: impl FnOnce() + 'static) {
    Timeout::new(millis, act).forget();
}

/// Acts every `millis`, for as long as the page lives.
pub fn every(millis: u32, act: impl FnMut() + 'static) {
    Interval::new(millis, act).forget();
}
