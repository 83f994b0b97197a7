//! The card of the place that stands beside the site. `public/boot.js` fetches it and makes it flat, so that no program
//! has to read JSON.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static LOAD: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function of `public/boot.js` that fetches the card.
pub fn set_loader(load: Function) {
    LOAD.set(Some(load));
}

/// The card as lines that `place::Card::from_lines` reads; nothing when it cannot be reached now.
pub async fn fetched() -> Option<String> {
    let load = LOAD.with_borrow(Clone::clone)?;
    let loading: Promise = load.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    JsFuture::from(loading).await.ok()?.as_string()
}

/// Tells whoever runs this copy that the file beside the site is not used.
pub fn report(why: &str) {
    web_sys::console::warn_1(&why.into());
}
