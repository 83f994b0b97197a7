//! Files of this site that are loaded only when they are needed.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of a file of ours; nothing when it does not come.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
