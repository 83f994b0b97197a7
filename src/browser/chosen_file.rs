//! A file of the reader's own, chosen in a field of the page. It goes nowhere.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

/// Why there are no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBytes {
    /// No file was chosen.
    NoFile,
    /// It is larger than asked for.
    TooLarge,
    /// The device does not give it.
    Unreadable,
}

/// The bytes of the file chosen in the field with this id, at most so many; the field can then be used again.
///
/// # Errors
/// Why there are none.
pub async fn bytes(id: &str, most: usize) -> Result<Vec<u8>, NoBytes> {
    let field = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()).ok_or(NoBytes::NoFile)?;
    let file = field.files().and_then(|files| files.get(0)).ok_or(NoBytes::NoFile)?;
    // Whole numbers far above any file's size are exact here.
    let read = if file.size() > most as f64 { Err(NoBytes::TooLarge) } else { Ok(JsFuture::from(file.array_buffer())) };
    let read = match read {
        Ok(reading) => reading.await.map_err(|_| NoBytes::Unreadable),
        Err(why) => Err(why),
    };
    field.set_value("");
    Ok(js_sys::Uint8Array::new(&read?).to_vec())
}
