//! Moving between pages without loading them anew: links, the back button, the address bar.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement};

/// The path in the address bar.
pub fn path() -> Option<String> {
    web_sys::window()?.location().pathname().ok()
}

/// What follows the path in the address bar, with its `#`; empty when there is none.
pub fn hash() -> Option<String> {
    web_sys::window()?.location().hash().ok()
}

/// A text as it can stand in an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// The text that stands so in an address; nothing when it is none.
pub fn decoded(text: &str) -> Option<String> {
    js_sys::decode_uri_component(text).ok().map(String::from)
}

/// The scheme, the host and the port in the address bar.
pub fn origin() -> Option<String> {
    web_sys::window()?.location().origin().ok()
}

/// Calls `act` when what follows the path changes and the page stays.
pub fn on_hash(act: impl Fn() + 'static) {
    window_event_listener(ev::hashchange, move |_| act());
}

/// Loads `address` in place of this page, whose address goes out of the history.
pub fn leave(address: &str) {
    if let Some(window) = web_sys::window() {
        // Only an address that is none is refused.
        let _ = window.location().replace(address);
    }
}

/// Loads this page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Reloading the page one is on cannot be refused.
        let _ = window.location().reload();
    }
}

/// Loads this page anew when the browser had put it aside and shows it again as it was, if it is `stale` by then.
pub fn renew_on_return(stale: impl Fn() -> bool + 'static) {
    window_event_listener(ev::pageshow, move |event| {
        if event.persisted() && stale() {
            reload();
        }
    });
}

/// Calls `follow` with the path of every link within the site that the reader follows in this tab. When it takes the
/// path, the page is not loaded; otherwise the browser does what it always does. Calls `back` with the path after the
/// back or forward button.
pub fn listen(follow: impl Fn(&str) -> bool + 'static, back: impl Fn(String) + 'static) {
    window_event_listener(ev::click, move |event| {
        let plain = event.button() == 0
            && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key())
            && !event.default_prevented();
        let Some(link) = plain.then(|| event.target().and_then(|target| link_at(&target))).flatten() else { return };
        if follow(&link.pathname()) {
            event.prevent_default();
            let address = format!("{}{}{}", link.pathname(), link.search(), link.hash());
            push(&address, false);
            show(link.hash());
        }
    });
    window_event_listener(ev::popstate, move |_| {
        if let Some(path) = path() {
            back(path);
        }
    });
}

/// The link that `target` stands in, when it leads to another page of this site in this tab.
fn link_at(target: &web_sys::EventTarget) -> Option<HtmlAnchorElement> {
    let link: HtmlAnchorElement = target.dyn_ref::<Element>()?.closest("a[href]").ok()??.dyn_into().ok()?;
    let here = web_sys::window()?.location();
    let elsewhere = link.origin() != here.origin().ok()?
        || !matches!(link.target().as_str(), "" | "_self")
        || link.has_attribute("download")
        || link.rel().split_ascii_whitespace().any(|rel| rel == "external");
    // A place on this very page is the browser's own matter.
    let same_page = link.pathname() == here.pathname().ok()?;
    (!elsewhere && !same_page).then_some(link)
}

/// Puts `address` into the address bar, as a new entry of the history or in place of this one.
pub fn push(address: &str, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    // An address of our own origin is refused only when a page moves hundreds of times a second.
    let _ = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(address))
    };
}

/// Loads `address` as a page of its own.
pub fn load(address: &str) {
    if let Some(window) = web_sys::window() {
        // Only an address that is none is refused.
        let _ = window.location().assign(address);
    }
}

/// Shows the place `#hash` of a page that has just been made, in folds that are opened for it; without one, its top.
/// Where what follows the `#` is no place, the page knows what it means and shows it itself.
pub fn show(hash: String) {
    request_animation_frame(move || {
        let Some(window) = web_sys::window() else { return };
        let place = window.document().and_then(|d| d.get_element_by_id(hash.trim_start_matches('#')));
        match place {
            _ if hash.is_empty() => window.scroll_to_with_x_and_y(0.0, 0.0),
            Some(place) => {
                while let Ok(Some(fold)) = place.closest("details:not([open])") {
                    if fold.set_attribute("open", "").is_err() {
                        break;
                    }
                }
                place.scroll_into_view();
            }
            None => {}
        }
    });
}
