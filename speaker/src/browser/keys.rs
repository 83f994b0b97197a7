//! Keys for who listens: the arrows to the left and right go from sentence to sentence.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::page;

/// Where the arrows have a meaning of their own.
const OWN_ARROWS: &str = "input, select, textarea, [contenteditable], [role=slider], dialog";

/// Calls `act` with whether the next sentence is wished for, or the one before.
pub fn on_arrows(act: impl Fn(bool) + 'static) -> Option<EventListener> {
    let document = page::document()?;
    Some(EventListener::new(&document, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let in_field = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| matches!(target.closest(OWN_ARROWS), Ok(Some(_))));
        if in_field || event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        match event.key().as_str() {
            "ArrowRight" => act(true),
            "ArrowLeft" => act(false),
            _ => {}
        }
    }))
}
