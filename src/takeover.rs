//! How the prerendered page becomes the app.

use std::sync::Arc;

use content::{Content, Pack};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::app::App;
use crate::browser::{document, local_card, navigation, speaker};
use crate::state::site::{Assets, Site};
use crate::state::turns;

/// Begins to take over the page. Called by `public/boot.js` with the packed content and the addresses of this copy's
/// files; [`go_on`] does the rest.
///
/// # Errors
/// A message for the console when the pack cannot be read or the page has no place for the app. The page then stays
/// as it is, and `boot.js` says so on it.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "one for each address that public/boot.js finds on its own tag")]
pub fn start(
    pack: &[u8],
    base: String,
    search: String,
    voice: String,
    sprite: String,
    pictures: String,
    drawings: String,
    service_worker: String,
    load_listener: js_sys::Function,
    load_card: js_sys::Function,
) -> Result<(), JsError> {
    console_error_panic_hook::set_once();
    speaker::set_loader(load_listener);
    local_card::set_loader(load_card);
    let pack = Pack::decode(pack)?;
    let content = Content::new(pack);
    let root = document::app_root().ok_or_else(|| JsError::new("the page has no #app"))?;
    let path = navigation::path().ok_or_else(|| JsError::new("the page has no address"))?;
    let assets = Assets { base, search, voice, sprite, pictures, drawings, service_worker };
    turns::wait(move || {
        leptos::mount::hydrate_from(root, move || {
            let site = Site::new(Arc::new(content), assets, path);
            view! { <App site=site /> }
        })
        .forget();
    });
    Ok(())
}

/// Takes the next turn of the takeover. Whether there may be more: called until there is none.
#[wasm_bindgen]
pub fn go_on() -> bool {
    turns::next()
}
