//! Keys pressed anywhere on the page.

use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Where digits are typed and not pressed.
const TYPING: &str = "input:not([type=radio], [type=checkbox]), textarea, select";

/// Calls `act` with the digit of every number key that is pressed by itself, and not typed into a field. When it takes
/// the digit, the browser does nothing further with it.
pub fn digits(act: impl Fn(usize) -> bool + 'static) -> WindowListenerHandle {
    window_event_listener(ev::keydown, move |event| {
        if let Some(digit) = digit(&event)
            && act(digit)
        {
            event.prevent_default();
        }
    })
}

fn digit(event: &KeyboardEvent) -> Option<usize> {
    // Shift is left out: on some keyboards it is what makes a digit.
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
    if with_others || event.repeat() || event.default_prevented() {
        return None;
    }
    let key = event.key();
    let digit = key.chars().next().filter(|_| key.len() == 1)?.to_digit(10)?;
    let typed = event.target().and_then(|target| target.dyn_ref::<Element>()?.closest(TYPING).ok()?).is_some();
    (!typed).then_some(digit as usize)
}

/// What has a use of its own for every key.
const USING: &str = "a, button, input, select, summary, textarea";

/// Calls `act` with the name of every key that is pressed by itself where nothing else uses it. When it takes the key,
/// the browser does nothing further with it.
pub fn named(act: impl Fn(&str) -> bool + 'static) -> WindowListenerHandle {
    window_event_listener(ev::keydown, move |event| {
        let with_others = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
        let used = event.target().and_then(|target| target.dyn_ref::<Element>()?.closest(USING).ok()?).is_some();
        if !(with_others || used || event.repeat() || event.default_prevented()) && act(&event.key()) {
            event.prevent_default();
        }
    })
}
