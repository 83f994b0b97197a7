//! Sentences that a person has recorded (`packstore/`), played by a media element: it keeps the pitch at every speed,
//! and the lock screen's buttons with it.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use js_sys::Array;
use packstore::Store;
use readout::pace::Speed;
use readout::player::Event;
use voicepack::{Manifest, Sound};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
pub use web_sys::HtmlAudioElement;
use web_sys::{AudioBuffer, Blob, BlobPropertyBag, OfflineAudioContext, Url};

use super::Asked;

struct Playing {
    audio: HtmlAudioElement,
    address: String,
    _heard: [Closure<dyn FnMut()>; 4],
}

struct Inner {
    store: Option<Store>,
    /// The keys of all clips on the device.
    keys: HashSet<String>,
    /// One for all sentences: some browsers let only an element play that a tap has touched.
    element: Option<HtmlAudioElement>,
    report: Rc<dyn Fn(Event)>,
    playing: Option<Playing>,
    /// Raised whenever a clip is begun or broken off.
    turn: u32,
}

/// The recordings on this device.
#[derive(Clone)]
pub struct Recordings(Rc<RefCell<Inner>>);

impl Recordings {
    /// None known yet; played by the element that a tap has touched.
    pub fn new(element: Option<HtmlAudioElement>, report: impl Fn(Event) + 'static) -> Self {
        Recordings(Rc::new(RefCell::new(Inner {
            store: None,
            keys: HashSet::new(),
            element,
            report: Rc::new(report),
            playing: None,
            turn: 0,
        })))
    }

    /// Looks what the device has. A device that keeps nothing has no recordings.
    pub async fn load(&self) {
        let Ok(store) = Store::open().await else { return };
        let Ok(packs) = store.packs().await else { return };
        let manifests = packs.iter().filter_map(|pack| Manifest::parse(pack.manifest.as_bytes()).ok());
        let keys = manifests.flat_map(|manifest| manifest.clips.into_keys()).collect();
        let mut inner = self.0.borrow_mut();
        inner.keys = keys;
        inner.store = Some(store);
    }

    /// Whether there is a recording under this key (`voicepack::clip_key`).
    pub fn has(&self, key: &str) -> bool {
        self.0.borrow().keys.contains(key)
    }

    /// The recording under this key as samples of one channel at this rate; nothing where there is none, or the browser
    /// cannot read it.
    pub async fn samples(&self, key: &str, rate: u32) -> Option<Vec<f32>> {
        let store = self.0.borrow().store.clone()?;
        let clip = store.clip(key).await.ok().flatten()?;
        // Decoding takes the bytes away.
        let bytes = clip.sound.slice(0, clip.sound.length()).buffer();
        let context =
            OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, 1, rate as f32).ok()?;
        let sound: AudioBuffer = JsFuture::from(context.decode_audio_data(&bytes).ok()?).await.ok()?.dyn_into().ok()?;
        sound.get_channel_data(0).ok()
    }

    /// Plays the recording under this key.
    pub fn speak(&self, asked: Asked, key: String, speed: Speed) {
        self.hush();
        let (turn, store) = {
            let inner = self.0.borrow();
            (inner.turn, inner.store.clone())
        };
        let recordings = self.clone();
        spawn_local(async move {
            let clip = match store {
                Some(store) => store.clip(&key).await.ok().flatten(),
                None => None,
            };
            if recordings.0.borrow().turn != turn {
                return;
            }
            let begun = match clip {
                Some(clip) => recordings.begin(asked, &clip.sound, speed, turn).await,
                None => None,
            };
            if begun.is_none() && recordings.0.borrow().turn == turn {
                recordings.report(asked.failed());
            }
        });
    }

    async fn begin(&self, asked: Asked, sound: &js_sys::Uint8Array, speed: Speed, turn: u32) -> Option<()> {
        let options = BlobPropertyBag::new();
        options.set_type(Sound::of(&sound.to_vec())?.media_type());
        let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(sound), &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let element = self.0.borrow().element.clone();
        let audio = element.or_else(|| HtmlAudioElement::new().ok())?;
        audio.set_src(&address);
        // Behind the address, with which a browser goes back to the usual speed.
        audio.set_playback_rate(f64::from(speed.factor()));
        let on = |event: Event| {
            let recordings = self.clone();
            Closure::<dyn FnMut()>::new(move || {
                if recordings.0.borrow().turn == turn {
                    recordings.report(event);
                }
            })
        };
        // A call or a pulled headset pauses it; so does its own end.
        let paused = {
            let (recordings, audio) = (self.clone(), audio.clone());
            Closure::<dyn FnMut()>::new(move || {
                if audio.paused() && !audio.ended() && recordings.0.borrow().turn == turn {
                    recordings.report(Event::Pause);
                }
            })
        };
        let heard = [on(asked.started()), on(asked.ended()), on(asked.failed()), paused];
        audio.set_onplaying(Some(heard[0].as_ref().unchecked_ref()));
        audio.set_onended(Some(heard[1].as_ref().unchecked_ref()));
        audio.set_onerror(Some(heard[2].as_ref().unchecked_ref()));
        audio.set_onpause(Some(heard[3].as_ref().unchecked_ref()));
        let play = audio.play().ok()?;
        self.0.borrow_mut().playing = Some(Playing { audio, address, _heard: heard });
        // Refused where nobody has touched the page yet.
        JsFuture::from(play).await.ok().map(drop)
    }

    /// Falls silent. What was being played is not reported any more.
    pub fn hush(&self) {
        let before = {
            let mut inner = self.0.borrow_mut();
            inner.turn = inner.turn.wrapping_add(1);
            inner.playing.take()
        };
        if let Some(Playing { audio, address, _heard }) = before {
            audio.set_onplaying(None);
            audio.set_onended(None);
            audio.set_onerror(None);
            audio.set_onpause(None);
            // Pausing what has ended changes nothing.
            let _ = audio.pause();
            let _ = Url::revoke_object_url(&address);
        }
    }

    fn report(&self, event: Event) {
        let report = Rc::clone(&self.0.borrow().report);
        report(event);
    }
}
