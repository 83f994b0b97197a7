//! A file that the reader has chosen in a field of the page. It is read here and goes nowhere.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// Why there is nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// No file was chosen.
    NoFile,
    /// It is larger than asked for.
    TooLarge,
    /// The device does not give it: it is gone, or the stick was pulled out.
    Unreadable,
}

/// A chosen file, not read yet.
pub struct ChosenFile(File);

impl ChosenFile {
    /// The file in the field with this id, of at most so many bytes. The field is empty afterwards, so that the same
    /// file can be chosen again.
    ///
    /// # Errors
    /// No file was chosen, or it is too large.
    pub fn take(id: &str, most: usize) -> Result<Self, NotRead> {
        let field = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()).ok_or(NotRead::NoFile)?;
        let file = field.files().and_then(|files| files.get(0)).ok_or(NotRead::NoFile)?;
        field.set_value("");
        // Whole numbers far above any file's size are exact here.
        if file.size() > most as f64 { Err(NotRead::TooLarge) } else { Ok(ChosenFile(file)) }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// The device does not give them.
    pub async fn bytes(&self) -> Result<Vec<u8>, NotRead> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.map_err(|_| NotRead::Unreadable)?;
        Ok(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    /// Its bytes as UTF-8 text; what is none stands as replacement characters, for whoever reads the text to refuse.
    ///
    /// # Errors
    /// The device does not give them.
    pub async fn text(&self) -> Result<String, NotRead> {
        let text = JsFuture::from(self.0.text()).await.map_err(|_| NotRead::Unreadable)?;
        text.as_string().ok_or(NotRead::Unreadable)
    }
}

/// The bytes of the file chosen in the field with this id, at most so many.
///
/// # Errors
/// Why there are none.
pub async fn bytes(id: &str, most: usize) -> Result<Vec<u8>, NotRead> {
    ChosenFile::take(id, most)?.bytes().await
}

/// The text of the file chosen in the field with this id, of at most so many bytes.
///
/// # Errors
/// Why there is none.
pub async fn text(id: &str, most: usize) -> Result<String, NotRead> {
    ChosenFile::take(id, most)?.text().await
}
