//! What is handed over to other programs of the device: the clipboard and files.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlTextAreaElement, Url};

/// Marks all that stands in the field or in the part of the page with this id, so that the reader can copy it by hand.
pub fn mark(id: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some(place) = window.document().and_then(|document| document.get_element_by_id(id)) else { return };
    if let Some(field) = place.dyn_ref::<HtmlTextAreaElement>() {
        field.select();
    } else if let Ok(Some(selection)) = window.get_selection() {
        // What stands on the page can be selected.
        let _ = selection.select_all_children(&place);
    }
}

/// Puts `text` into the clipboard. Whether the browser has done so: it may have none, or refuse.
pub async fn copy(text: &str) -> bool {
    let Some(clipboard) = web_sys::window().map(|window| window.navigator().clipboard()) else { return false };
    // Only pages that were loaded safely have one.
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Gives the reader a file of this name to keep. A browser that refuses does nothing.
pub fn save(name: &str, kind: &str, text: &str) {
    hand_out(name, kind, &text.into());
}

/// The same with bytes.
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) {
    hand_out(name, kind, &js_sys::Uint8Array::from(bytes));
}

fn hand_out(name: &str, kind: &str, content: &JsValue) {
    let download = || {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        // A text and an array of bytes may stand in the same list.
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(content), &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
        link.set_href(&address);
        link.set_download(name);
        // The address lives as long as the page: some browsers read the file only when the reader has agreed.
        link.click();
        Some(())
    };
    let _ = download();
}
