//! Sound as MP3, made by a program of its own in a worker (`encoder/`).

use js_sys::{Array, Float32Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// An MP3 file in the making. Dropped, it is given up.
pub struct Encoding(Worker);

impl Encoding {
    /// Begins a file at so many samples a second. `address` is that of `encoder/worker.js`, as
    /// the browser's trusted types want it; nothing when the browser
    /// starts no such worker.
    pub fn begin(address: &JsValue, rate: u32) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        // By hand, because the address is a trusted one and no plain text.
        let class = Reflect::get(&js_sys::global(), &"Worker".into()).ok()?.dyn_into::<Function>().ok()?;
        let worker: Worker = Reflect::construct(&class, &Array::of2(address, &options)).ok()?.dyn_into().ok()?;
        let encoding = Encoding(worker);
        encoding.send("begin", &rate.into()).then_some(encoding)
    }

    /// Adds sound: samples of one channel from -1 to 1.
    pub fn add(&self, samples: &[f32]) {
        // A worker that takes nothing gives no file in the end.
        self.send("add", &Float32Array::from(samples));
    }

    /// Adds silence.
    pub fn pause(&self, milliseconds: u32) {
        self.send("pause", &milliseconds.into());
    }

    /// The finished file; nothing when the program did not come or does not know the rate.
    pub async fn finish(self) -> Option<Vec<u8>> {
        let promise = Promise::new(&mut |resolve, reject| {
            let done = Closure::once_into_js(move |event: MessageEvent| {
                // The function of a promise refuses nothing.
                let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
            });
            self.0.set_onmessage(Some(done.unchecked_ref()));
            self.0.set_onerror(Some(&reject));
            if !self.send("end", &JsValue::UNDEFINED) {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        let file: Uint8Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        (file.length() > 0).then(|| file.to_vec())
    }

    fn send(&self, what: &str, value: &JsValue) -> bool {
        self.0.post_message(&Array::of2(&what.into(), value)).is_ok()
    }
}

impl Drop for Encoding {
    fn drop(&mut self) {
        self.0.terminate();
    }
}
