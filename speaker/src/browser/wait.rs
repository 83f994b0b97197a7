//! What the browser may never answer.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Waits for a promise, and no longer than so many milliseconds. Its value, or nothing when it is refused or late.
pub async fn within(promise: &Promise, milliseconds: u32) -> Option<JsValue> {
    let mut timer = None;
    let late = Promise::new(&mut |_, reject| {
        // The function of a promise refuses nothing.
        timer = Some(Timeout::new(milliseconds, move || drop(reject.call0(&JsValue::UNDEFINED))));
    });
    let first = either(promise, &late).await;
    drop(timer);
    first
}

/// Waits for one of two promises. The value of the first; nothing when it is refused.
pub async fn either(one: &Promise, other: &Promise) -> Option<JsValue> {
    JsFuture::from(Promise::race(&Array::of2(one, other))).await.ok()
}
