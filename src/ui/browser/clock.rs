//! The browser's clocks.

use domain::timestamp::Moment;

/// Now.
pub fn now() -> Moment {
    Moment(js_sys::Date::now() as i64)
}

/// Microseconds of a clock that only goes forward.
pub fn ticks_us() -> u64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0, |clock| (clock.now() * 1000.0) as u64)
}

/// A number that differs from visit to visit: the practice tenant draws its ids from it.
/// Nothing secret hangs on it.
pub fn seed() -> u64 {
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}
