//! Addresses that the build has put on the script tag of this page.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The address under this name, as in `data-<name>`; nothing on a page that was not given it.
pub fn address(name: &str) -> Option<String> {
    let tag: HtmlElement = web_sys::window()?.document()?.query_selector("script[data-wasm]").ok()??.dyn_into().ok()?;
    tag.get_attribute(&format!("data-{name}")).filter(|address| !address.is_empty())
}
