//! The program that reads aloud. `public/boot.js` loads it when it is first asked for.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{given, trusted};

thread_local! {
    static LOAD: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes the function of `public/boot.js` that loads the program.
pub fn set_loader(load: Function) {
    LOAD.set(Some(load));
}

#[wasm_bindgen]
extern "C" {
    /// The program, once it has been loaded (`speaker/`).
    #[derive(Clone)]
    pub type Listener;

    /// Reads what stands in a part of the page now. Whether there is anything to read.
    #[wasm_bindgen(method)]
    pub fn play(this: &Listener, part: &str) -> bool;

    /// What the listener wishes.
    #[wasm_bindgen(method)]
    pub fn wish(this: &Listener, name: &str);

    /// Gives the sound of a part of the page as a file, at a speed.
    #[wasm_bindgen(method, js_name = save_part)]
    pub fn save_part(this: &Listener, part: &str, speed: &str);

    /// Takes a voice and a speed.
    #[wasm_bindgen(method, js_name = set_voice)]
    pub fn set_voice(this: &Listener, region: &str, gender: &str, speed: &str);

    /// Falls silent and forgets the page.
    #[wasm_bindgen(method)]
    pub fn close(this: &Listener);
}

#[wasm_bindgen]
extern "C" {
    /// What the program knows of time (`speaker/src/measure.rs`).
    #[derive(Clone)]
    pub type Measure;

    /// About how long a text takes in a file of sound, in milliseconds.
    #[wasm_bindgen(method)]
    pub fn milliseconds(this: &Measure, text: &str, region: &str, speed: &str) -> u32;
}

/// Loads what measures texts; nothing when it does not come.
pub async fn measure() -> Option<Measure> {
    let load = LOAD.with_borrow(Clone::clone)?;
    let loading: Promise =
        load.call2(&JsValue::UNDEFINED, &JsValue::UNDEFINED, &JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    Some(JsFuture::from(loading).await.ok()?.unchecked_into())
}

/// What the program asks and tells the app.
pub struct Host {
    /// The words of a message in a region that says it in its own way.
    pub variant: Box<dyn Fn(String, String) -> Option<String>>,
    /// The text of a message with two values.
    pub message: Box<dyn Fn(String, String, String) -> String>,
    /// How playback stands.
    pub report: Box<dyn Fn(Report)>,
    /// A message to be told.
    pub notice: Box<dyn Fn(String)>,
}

/// How playback stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Whether a sentence sounds or is about to.
    pub playing: bool,
    /// Whether a sentence has been asked for and does not sound yet.
    pub waiting: bool,
    /// The sentence, counted from 0.
    pub position: usize,
    /// How many there are.
    pub sentences: usize,
    /// About how long the rest takes.
    pub seconds_left: u32,
    /// Whether the page no longer follows the voice.
    pub adrift: bool,
    /// The message that says whose voice is heard, when it is not the one wished for; empty when it is.
    pub caution: String,
    /// Whether all of it has been read to its end.
    pub finished: bool,
}

/// The program on its way.
pub struct Loading(Promise);

/// Begins to load the program. To be called from within the tap that asked for it: sound may begin only then.
pub fn load(worker: &str, host: Host) -> Option<Loading> {
    let load = LOAD.with_borrow(Clone::clone)?;
    let worker = if worker.is_empty() { None } else { trusted::script_url(worker) };
    let host = object(host)?;
    let loading = load.call2(&JsValue::UNDEFINED, &worker.unwrap_or(JsValue::UNDEFINED), &host).ok()?;
    Some(Loading(loading.dyn_into().ok()?))
}

impl Loading {
    /// The program; nothing when it does not come.
    pub async fn done(self) -> Option<Listener> {
        Some(JsFuture::from(self.0).await.ok()?.unchecked_into())
    }
}

/// The host's functions as an object of JavaScript. They live as long as the page.
fn object(host: Host) -> Option<Object> {
    let all = Object::new();
    let put = |name: &str, function: JsValue| Reflect::set(&all, &name.into(), &function).ok();
    let report = Rc::new(host.report);
    put("variant", Closure::<dyn Fn(String, String) -> Option<String>>::wrap(host.variant).into_js_value())?;
    put("message", Closure::<dyn Fn(String, String, String) -> String>::wrap(host.message).into_js_value())?;
    put("notice", Closure::<dyn Fn(String)>::wrap(host.notice).into_js_value())?;
    // Only who takes sound away asks for it.
    if let Some(address) = given::address("encoder").and_then(|address| trusted::script_url(&address)) {
        put("encoder", address)?;
    }
    let told = move |playing, waiting, position: f64, sentences: f64, seconds_left, adrift, caution, finished| {
        let (position, sentences) = (position as usize, sentences as usize);
        report(Report { playing, waiting, position, sentences, seconds_left, adrift, caution, finished });
    };
    put(
        "report",
        Closure::<dyn Fn(bool, bool, f64, f64, u32, bool, String, bool)>::wrap(Box::new(told)).into_js_value(),
    )?;
    Some(all)
}
