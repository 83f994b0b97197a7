//! What tells that somebody is there, and a timer that wakes up when nobody was.

use gloo::timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;

/// The device's clock, in milliseconds.
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Calls `touched` at every sign of life, with whether it is a whole one: a key or a tap, and not only its beginning or
/// the turn of a wheel. Calls it no more for a page that is gone.
pub fn listen(touched: impl Fn(bool) + Copy + 'static) {
    // They live as long as the page, so their handles are let go of.
    window_event_listener(ev::keydown, move |_| touched(true));
    window_event_listener(ev::click, move |_| touched(true));
    window_event_listener(ev::pointerdown, move |_| touched(false));
    window_event_listener(ev::wheel, move |_| touched(false));
}

/// Calls `act` when the page comes back to the front: the timers of a page behind others stand still.
pub fn on_return(act: impl Fn() + 'static) {
    window_event_listener(ev::visibilitychange, move |_| act());
}

/// Calls `act` after so many milliseconds, unless what is returned is dropped before.
pub fn after(milliseconds: i64, act: impl FnOnce() + 'static) -> Timeout {
    // A moment more, or it would wake too early where the clock has parts of milliseconds. No span is longer than
    // minutes.
    Timeout::new(u32::try_from(milliseconds).unwrap_or(0).saturating_add(1), act)
}
