//! A picture of the team's own: made small by the browser, and shown out of the memory of the page.

use js_sys::{Array, Promise, Uint8Array};
use sessions::picture::Try;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, Document, HtmlCanvasElement, HtmlImageElement, Url};

/// A picture that the browser has unpacked.
pub struct Unpacked {
    image: HtmlImageElement,
    address: String,
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        forget(&self.address);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// An address of these bytes for this page alone; nothing where the browser has none.
pub fn address(bytes: &[u8], kind: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Lets go of such an address.
pub fn forget(address: &str) {
    // One that is gone already is let go of.
    let _ = Url::revoke_object_url(address);
}

impl Unpacked {
    /// The picture of a file's bytes; nothing when they are damaged.
    pub async fn of(bytes: &[u8], kind: &str) -> Option<Self> {
        let image = HtmlImageElement::new().ok()?;
        let unpacked = Self { address: address(bytes, kind)?, image };
        unpacked.image.set_src(&unpacked.address);
        JsFuture::from(unpacked.image.decode()).await.ok()?;
        Some(unpacked)
    }

    /// Its width and height.
    pub fn size(&self) -> (u32, u32) {
        (self.image.natural_width(), self.image.natural_height())
    }

    /// The same picture as a JPEG file of this size, on white where it lets through what is behind it. What a camera has
    /// written beside it, such as the place, is not in it.
    pub async fn drawn(&self, wide: u32, high: u32, how: Try) -> Option<Vec<u8>> {
        let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(wide);
        canvas.set_height(high);
        let (wide, high) = (f64::from(wide), f64::from(high));
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, wide, high);
        context.draw_image_with_html_image_element_and_dw_and_dh(&self.image, 0.0, 0.0, wide, high).ok()?;
        let made = Promise::new(&mut |resolve, reject| {
            let done = Closure::once_into_js(move |blob: JsValue| {
                // The functions of a promise refuse nothing.
                let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
            });
            let asked =
                canvas.to_blob_with_type_and_encoder_options(done.unchecked_ref(), "image/jpeg", &how.quality.into());
            if asked.is_err() {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        let blob: Blob = JsFuture::from(made).await.ok()?.dyn_into().ok()?;
        Some(Uint8Array::new(&JsFuture::from(blob.array_buffer()).await.ok()?).to_vec())
    }
}
