//! What IndexedDB tells by events, as something to wait for.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use crate::StoreError;

/// The result of a request.
pub(crate) async fn done(request: &IdbRequest) -> Result<JsValue, StoreError> {
    let promise = Promise::new(&mut |resolve, reject| {
        let (good, bad) = (request.clone(), request.clone());
        let success = Closure::once_into_js(move || tell(&resolve, &good.result().unwrap_or(JsValue::UNDEFINED)));
        let error = Closure::once_into_js(move || {
            let error = bad.error().ok().flatten().map_or(JsValue::NULL, JsValue::from);
            tell(&reject, &error);
        });
        request.set_onsuccess(Some(success.unchecked_ref()));
        request.set_onerror(Some(error.unchecked_ref()));
    });
    JsFuture::from(promise).await.map_err(|error| kind(&error))
}

/// The end of a transaction: all of it is kept, or nothing.
pub(crate) async fn complete(transaction: &IdbTransaction) -> Result<(), StoreError> {
    let promise = Promise::new(&mut |resolve, reject| {
        let aborted = transaction.clone();
        let complete = Closure::once_into_js(move || tell(&resolve, &JsValue::UNDEFINED));
        let abort = Closure::once_into_js(move || {
            tell(&reject, &aborted.error().map_or(JsValue::NULL, JsValue::from));
        });
        transaction.set_oncomplete(Some(complete.unchecked_ref()));
        transaction.set_onabort(Some(abort.unchecked_ref()));
    });
    JsFuture::from(promise).await.map(drop).map_err(|error| kind(&error))
}

fn tell(function: &Function, value: &JsValue) {
    // The functions of a promise refuse nothing.
    let _ = function.call1(&JsValue::UNDEFINED, value);
}

/// What an error of the browser means.
pub(crate) fn kind(error: &JsValue) -> StoreError {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("QuotaExceededError") => StoreError::Full,
        Some("SecurityError" | "InvalidStateError") => StoreError::Unavailable,
        _ => {
            // Newer browsers have a class of its own for a full device, which is no DOMException.
            let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
            if name.as_deref() == Some("QuotaExceededError") { StoreError::Full } else { StoreError::Failed }
        }
    }
}
