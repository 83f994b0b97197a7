//! The program that turns text into what a voice is given. `public/boot.js` loads it when it is first asked for.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static LOAD: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function of `public/boot.js` that loads the program.
pub fn set_loader(load: Function) {
    LOAD.set(Some(load));
}

/// Says what a voice is given: the function that the loader gives.
#[derive(Clone, Debug)]
pub struct Speaker(Function);

impl Speaker {
    /// Loads the program; nothing when it does not come.
    pub async fn load() -> Option<Self> {
        let load = LOAD.with_borrow(Clone::clone)?;
        let loading: Promise = load.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
        JsFuture::from(loading).await.ok()?.dyn_into().ok().map(Speaker)
    }

    /// The words of a text in a region, by its name; nothing when the program fails.
    pub fn say(&self, text: &str, region: &str) -> Option<String> {
        self.0.call2(&JsValue::UNDEFINED, &text.into(), &region.into()).ok()?.as_string()
    }
}
