//! Files that the reader chooses. They are read here and go nowhere.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlInputElement};

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// None was chosen.
    Nothing,
    /// It is larger than anything that belongs here.
    TooLarge,
    /// The browser cannot read it.
    Failed,
}

/// The text of the file chosen in the field with this id, of at most so many bytes. The field is empty afterwards, so
/// that the same file can be chosen again.
pub async fn text_of(id: &str, most: usize) -> Result<String, Unreadable> {
    let field = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let field: HtmlInputElement = field.and_then(|field| field.dyn_into().ok()).ok_or(Unreadable::Nothing)?;
    let file = field.files().and_then(|files| files.get(0)).ok_or(Unreadable::Nothing)?;
    // The bytes of a file are a whole number that a float holds exactly.
    let is_small = file.size() <= most as f64;
    let text = is_small.then(|| AsRef::<Blob>::as_ref(&file).text());
    field.set_value("");
    let text = JsFuture::from(text.ok_or(Unreadable::TooLarge)?).await.map_err(|_| Unreadable::Failed)?;
    text.as_string().ok_or(Unreadable::Failed)
}
