//! A file that the reader has chosen.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// A chosen file, not read yet.
pub struct Chosen(File);

impl Chosen {
    /// The file in the field with this id, which is empty afterwards so that the same file can be chosen again.
    pub fn take(field: &str) -> Option<Self> {
        let field = web_sys::window()?.document()?.get_element_by_id(field)?.dyn_into::<HtmlInputElement>().ok()?;
        let file = field.files()?.get(0)?;
        field.set_value("");
        Some(Chosen(file))
    }

    /// How many bytes it has.
    pub fn size(&self) -> f64 {
        self.0.size()
    }

    /// Its bytes; nothing when it cannot be read, for it is gone or the stick was pulled out.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}
