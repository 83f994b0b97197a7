//! The word that is being said, marked by the browser's own highlights (`::highlight(word)` in the style sheet), which
//! change nothing of the page. A browser without them marks the sentence only.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Range;

const NAME: &str = "word";

fn registry() -> Option<JsValue> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).ok()?;
    Reflect::get(&css, &"highlights".into()).ok().filter(|found| !found.is_undefined())
}

fn method(registry: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(registry, &name.into()).ok()?.dyn_into().ok()
}

/// Marks this part of the page and no other.
pub fn show(part: &Range) {
    let shown = || {
        let registry = registry()?;
        let class = Reflect::get(&js_sys::global(), &"Highlight".into()).ok()?.dyn_into::<Function>().ok()?;
        let mark = Reflect::construct(&class, &Array::of1(part)).ok()?;
        method(&registry, "set")?.call2(&registry, &NAME.into(), &mark).ok()
    };
    // Without it the sentence is lit all the same.
    let _ = shown();
}

/// Marks nothing.
pub fn clear() {
    let cleared = || {
        let registry = registry()?;
        method(&registry, "delete")?.call1(&registry, &NAME.into()).ok()
    };
    let _ = cleared();
}
