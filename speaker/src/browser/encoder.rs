//! Sound as MP3 and the files of voice packs, made and read by a program of its own in a worker (`encoder/`).

use js_sys::{Array, Float32Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker. Dropped, it is given up.
struct Beside(Worker);

impl Beside {
    /// Starts `encoder/worker.js`; nothing when the browser starts no such worker.
    fn start(address: &JsValue) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        // By hand, because the address is a trusted one and no plain text.
        let class = Reflect::get(&js_sys::global(), &"Worker".into()).ok()?.dyn_into::<Function>().ok()?;
        Reflect::construct(&class, &Array::of2(address, &options)).ok()?.dyn_into().ok().map(Beside)
    }

    fn send(&self, what: &str, value: &JsValue) -> bool {
        self.0.post_message(&Array::of2(&what.into(), value)).is_ok()
    }

    /// The answer; nothing when the program did not come, or could not do it.
    async fn ask(&self, what: &str, value: &JsValue) -> Option<JsValue> {
        let promise = Promise::new(&mut |resolve, reject| {
            let done = Closure::once_into_js(move |event: MessageEvent| {
                // The function of a promise refuses nothing.
                let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
            });
            self.0.set_onmessage(Some(done.unchecked_ref()));
            self.0.set_onerror(Some(&reject));
            if !self.send(what, value) {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        JsFuture::from(promise).await.ok().filter(|answer| !answer.is_null())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

/// An MP3 file in the making. Dropped, it is given up.
pub struct Encoding(Beside);

impl Encoding {
    /// Begins a file at so many samples a second. `address` is that of `encoder/worker.js`, as the
    /// browser's trusted types want it; nothing when the browser starts no such worker.
    pub fn begin(address: &JsValue, rate: u32) -> Option<Self> {
        let worker = Beside::start(address)?;
        worker.send("begin", &rate.into()).then_some(Encoding(worker))
    }

    /// Adds sound: samples of one channel from -1 to 1.
    pub fn add(&self, samples: &[f32]) {
        // A worker that takes nothing gives no file in the end.
        self.0.send("add", &Float32Array::from(samples));
    }

    /// Adds silence.
    pub fn pause(&self, milliseconds: u32) {
        self.0.send("pause", &milliseconds.into());
    }

    /// The finished file; nothing when the program did not come or does not know the rate.
    pub async fn finish(self) -> Option<Vec<u8>> {
        let file: Uint8Array = self.0.ask("end", &JsValue::UNDEFINED).await?.dyn_into().ok()?;
        (file.length() > 0).then(|| file.to_vec())
    }
}

/// What is in the file of a voice pack.
pub struct Opened {
    /// Its manifest.
    pub manifest: String,
    /// Its recordings by key.
    pub clips: Vec<(String, Vec<u8>)>,
}

/// Why a file was refused: the word for the reason (`voicepack::PackError::code`), and what it is about.
pub struct NotOpened(pub String, pub String);

/// Reads the file of a voice pack; nothing when the program did not come.
pub async fn open(address: &JsValue, bytes: &[u8]) -> Option<Result<Opened, NotOpened>> {
    let answer = Array::from(&Beside::start(address)?.ask("open", &Uint8Array::from(bytes)).await?);
    let text = |at: u32| answer.get(at).as_string();
    let refused = text(0)?;
    if !refused.is_empty() {
        return Some(Err(NotOpened(refused, text(1)?)));
    }
    let clips = Array::from(&answer.get(3));
    let clip = |pair: JsValue| {
        let pair: Array = pair.unchecked_into();
        Some((pair.get(0).as_string()?, Uint8Array::new(&pair.get(1)).to_vec()))
    };
    Some(Ok(Opened { manifest: text(2)?, clips: clips.iter().filter_map(clip).collect() }))
}

/// The file of a voice pack; nothing when it could not be made.
pub async fn pack(address: &JsValue, manifest: &str, clips: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let pair =
        |(key, sound): &(String, Vec<u8>)| JsValue::from(Array::of2(&key.into(), &Uint8Array::from(sound.as_slice())));
    let clips: Array = clips.iter().map(pair).collect();
    let answer = Beside::start(address)?.ask("pack", &Array::of2(&manifest.into(), &clips)).await?;
    let file: Uint8Array = answer.dyn_into().ok()?;
    (file.length() > 0).then(|| file.to_vec())
}
