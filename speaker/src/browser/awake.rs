//! What the device does while something is read: the screen stays on, and the buttons of the headset and the lock screen
//! work. Either may be missing; then nothing happens.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::page;

/// What the listener presses on the headset or the lock screen, and what the device does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// Nothing: the device took the page's sound away, for a call or when the headset was pulled out.
    Silenced,
    /// One sentence back.
    Previous,
    /// One sentence on.
    Next,
}

const PRESSES: [(&str, Press); 5] = [
    ("play", Press::Play),
    ("pause", Press::Pause),
    ("stop", Press::Pause),
    ("previoustrack", Press::Previous),
    ("nexttrack", Press::Next),
];

struct Inner {
    playing: Cell<bool>,
    act: Box<dyn Fn(Press)>,
    lock: RefCell<Option<JsValue>>,
    /// Silence that plays along: browsers give the buttons only to pages that play a media element.
    silence: RefCell<Option<JsValue>>,
    _back: RefCell<Option<EventListener>>,
}

/// Keeps the device at it.
#[derive(Clone)]
pub struct Awake(Rc<Inner>);

impl Awake {
    /// Listens to the buttons from now on.
    pub fn new(act: impl Fn(Press) + Clone + 'static) -> Awake {
        let awake = Awake(Rc::new(Inner {
            playing: Cell::new(false),
            act: Box::new(act.clone()),
            lock: RefCell::new(None),
            silence: RefCell::new(None),
            _back: RefCell::new(None),
        }));
        if let Some(session) = of_navigator("mediaSession") {
            for (name, press) in PRESSES {
                let act = act.clone();
                let pressed = Closure::<dyn FnMut()>::new(move || act(press));
                // A browser that does not know the button throws, and has no such button.
                let _ = call(&session, "setActionHandler", &[name.into(), pressed.as_ref().clone()]);
                pressed.forget();
            }
        }
        if let Some(document) = page::document() {
            let again = awake.clone();
            // The browser gives the lock up whenever the page goes to the background.
            let back = EventListener::new(&document, "visibilitychange", move |_| again.hold());
            *awake.0._back.borrow_mut() = Some(back);
        }
        awake
    }

    /// Something begins or ends to be read; `title` stands on the lock screen.
    pub fn set(&self, playing: bool, title: &str) {
        if self.0.playing.replace(playing) == playing {
            return;
        }
        if let Some(session) = of_navigator("mediaSession") {
            if let Some(metadata) = metadata(title) {
                set(&session, "metadata", &metadata);
            }
            set(&session, "playbackState", &if playing { "playing" } else { "paused" }.into());
        }
        if self.0.silence.borrow().is_none() {
            *self.0.silence.borrow_mut() = silence();
            self.heed_silence();
        }
        if let Some(silence) = &*self.0.silence.borrow() {
            let promised = call(silence, if playing { "play" } else { "pause" }, &[]);
            // A browser that refuses to play it has no buttons to give; the voice sounds all the same.
            spawn_local(async move {
                if let Some(Ok(promise)) = promised.map(JsCast::dyn_into::<Promise>) {
                    let _ = JsFuture::from(promise).await;
                }
            });
        }
        self.hold();
    }

    /// The device pauses what it wants to be quiet.
    fn heed_silence(&self) {
        let awake = self.clone();
        let paused = Closure::<dyn FnMut()>::new(move || {
            // The event comes late: by then what we paused ourselves may play again.
            let is_paused =
                awake.0.silence.borrow().as_ref().is_some_and(|silence| {
                    Reflect::get(silence, &"paused".into()).is_ok_and(|paused| paused.is_truthy())
                });
            if is_paused && awake.0.playing.get() {
                (awake.0.act)(Press::Silenced);
            }
        });
        if let Some(silence) = &*self.0.silence.borrow() {
            set(silence, "onpause", paused.as_ref());
        }
        paused.forget();
    }

    /// Asks for the lock while something is read and the page is seen, and gives it back otherwise.
    fn hold(&self) {
        if !self.0.playing.get() {
            if let Some(lock) = self.0.lock.borrow_mut().take() {
                let _ = call(&lock, "release", &[]);
            }
            return;
        }
        let Some(promise) = of_navigator("wakeLock")
            .and_then(|locks| call(&locks, "request", &["screen".into()]))
            .and_then(|promise| promise.dyn_into::<Promise>().ok())
        else {
            return;
        };
        let awake = self.clone();
        spawn_local(async move {
            // Refused when the battery is low or the page is hidden: then the screen goes dark as usual.
            let Ok(lock) = JsFuture::from(promise).await else { return };
            let before = awake.0.lock.borrow_mut().replace(lock);
            if let Some(before) = before {
                let _ = call(&before, "release", &[]);
            }
            if !awake.0.playing.get() {
                awake.hold();
            }
        });
    }
}

fn of_navigator(name: &str) -> Option<JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    Reflect::get(&navigator, &name.into()).ok().filter(|found| !found.is_undefined() && !found.is_null())
}

fn call(object: &JsValue, name: &str, given: &[JsValue]) -> Option<JsValue> {
    let function = Reflect::get(object, &name.into()).ok()?.dyn_into::<Function>().ok()?;
    function.apply(object, &given.iter().collect::<Array>()).ok()
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // A browser object that refuses a value keeps its own.
    let _ = Reflect::set(object, &name.into(), value);
}

fn construct(name: &str, given: &Array) -> Option<JsValue> {
    let class = Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into::<Function>().ok()?;
    Reflect::construct(&class, given).ok()
}

fn metadata(title: &str) -> Option<JsValue> {
    let fields = Object::new();
    set(&fields, "title", &title.into());
    construct("MediaMetadata", &Array::of1(&fields))
}

/// Ten seconds of nothing, over and over. Browsers count shorter sounds as effects and give them no buttons.
fn silence() -> Option<JsValue> {
    const RATE: u32 = 8_000;
    const LENGTH: u32 = 10 * RATE;
    let mut wav = Vec::with_capacity(LENGTH as usize + 44);
    wav.extend(b"RIFF");
    wav.extend((36 + LENGTH).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    // One channel of eight bits, whose middle is 128.
    wav.extend(1_u16.to_le_bytes());
    wav.extend(1_u16.to_le_bytes());
    wav.extend(RATE.to_le_bytes());
    wav.extend(RATE.to_le_bytes());
    wav.extend(1_u16.to_le_bytes());
    wav.extend(8_u16.to_le_bytes());
    wav.extend(b"data");
    wav.extend(LENGTH.to_le_bytes());
    wav.resize(LENGTH as usize + 44, 128);
    let kind = Object::new();
    set(&kind, "type", &"audio/wav".into());
    let blob = construct("Blob", &Array::of2(&Array::of1(&Uint8Array::from(wav.as_slice())), &kind))?;
    let urls = Reflect::get(&js_sys::global(), &"URL".into()).ok()?;
    let address = call(&urls, "createObjectURL", &[blob])?;
    let audio = construct("Audio", &Array::of1(&address))?;
    set(&audio, "loop", &true.into());
    Some(audio)
}
