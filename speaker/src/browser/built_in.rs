//! The built-in voice: a worker that makes samples, and the sound card that plays them.
//!
//! The worker is a separate program (folder `voice/`). It is spoken to by plain messages; the portal works without it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Float32Array, Object, Promise, Reflect};
use readout::player::Event;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
pub use web_sys::AudioContext;
use web_sys::{AudioContextState, AudioScheduledSourceNode, MessageEvent, Worker};

use super::Asked;
use super::wait::{either, within};

/// One sentence to be spoken, in the words and the voice of the synthesiser.
#[derive(Clone, Debug, PartialEq)]
pub struct Utterance {
    /// Words and pauses only.
    pub text: String,
    /// The synthesiser's voice.
    pub voice: &'static str,
    /// The timbre laid over it; empty for its own.
    pub variant: &'static str,
    /// Words a minute.
    pub rate: u16,
    /// 0 to 99.
    pub pitch: u8,
    /// How far the tones rise and fall, 0 to 99.
    pub range: u8,
}

/// A word of a sentence's sound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Word {
    /// Where it begins in the text that was given, in code points.
    pub start: usize,
    /// When it begins, in milliseconds of the sound.
    pub at: f64,
}

/// Samples a second that the worker gives (`voice/README.md`).
pub const SAMPLE_RATE: u32 = 22_050;

/// Made ahead of its time: this many sentences are kept.
const AHEAD: usize = 3;

/// A sound card that does not begin within this time, in milliseconds, waits for a tap or for a call to end.
const RESUME_LIMIT: u32 = 3_000;

struct Made {
    utterance: Utterance,
    samples: Float32Array,
    sample_rate: f32,
    words: Rc<[Word]>,
}

/// What sounds now.
struct Playing {
    source: AudioScheduledSourceNode,
    _ended: Closure<dyn FnMut()>,
    /// When it began, by the sound's own clock, in seconds.
    since: f64,
    /// Whether the sound card ran then.
    begun: bool,
    words: Rc<[Word]>,
}

struct Inner {
    address: JsValue,
    worker: Option<Worker>,
    /// Whether the worker has all that it loads.
    ready: bool,
    sound: AudioContext,
    report: Rc<dyn Fn(Event)>,
    /// What the worker is busy with, by request number.
    asked: Vec<(u32, Utterance)>,
    made: Vec<Made>,
    /// The sentence that should sound as soon as it is made.
    wanted: Option<(Asked, Utterance)>,
    /// Who waits for the sound of a sentence without hearing it.
    rendering: Vec<(Utterance, js_sys::Function)>,
    playing: Option<Playing>,
    /// Raised whenever a sentence is begun or broken off.
    turn: u32,
    last_request: u32,
}

/// The built-in voice of this page.
#[derive(Clone)]
pub struct Voice(Rc<RefCell<Inner>>);

impl Voice {
    /// A voice whose worker stands at `address`, as the browser's trusted types want it, and sounds in `sound`. The
    /// worker loads at once what it needs.
    pub fn new(address: JsValue, sound: AudioContext, report: impl Fn(Event) + 'static) -> Voice {
        let voice = Voice(Rc::new(RefCell::new(Inner {
            address,
            worker: None,
            ready: false,
            sound: sound.clone(),
            report: Rc::new(report),
            asked: Vec::new(),
            made: Vec::new(),
            wanted: None,
            rendering: Vec::new(),
            playing: None,
            turn: 0,
            last_request: 0,
        })));
        let on_change = {
            let voice = voice.clone();
            Closure::<dyn FnMut()>::new(move || voice.hear_from_sound())
        };
        sound.set_onstatechange(Some(on_change.as_ref().unchecked_ref()));
        on_change.forget();
        if let Some(worker) = voice.worker() {
            let message = Object::new();
            // Setting a field of a plain object of our own cannot fail. A worker that cannot be told is asked again.
            let _ = Reflect::set(&message, &"kind".into(), &"warm".into());
            let _ = worker.post_message(&message);
        }
        voice
    }

    /// Whether a sentence waits for a worker that is still loading.
    pub fn is_coming(&self) -> bool {
        let inner = self.0.borrow();
        inner.wanted.is_some() && !inner.ready
    }

    /// A call, an alarm or a locked screen takes the sound away in the middle of a sentence, which then never ends.
    fn hear_from_sound(&self) {
        let taken = {
            let inner = self.0.borrow();
            inner.playing.as_ref().is_some_and(|playing| playing.begun)
                && inner.sound.state() != AudioContextState::Running
        };
        if taken {
            self.report(Event::Pause);
        }
    }

    /// The worker, started on first use and again after it broke down.
    fn worker(&self) -> Option<Worker> {
        if let Some(worker) = &self.0.borrow().worker {
            return Some(worker.clone());
        }
        let worker = start_worker(&self.0.borrow().address)?;
        let on_message = {
            let voice = self.clone();
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| voice.hear_from_worker(&event.data()))
        };
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        let on_error = {
            let voice = self.clone();
            Closure::<dyn FnMut()>::new(move || voice.lose_worker())
        };
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        on_error.forget();
        self.0.borrow_mut().worker = Some(worker.clone());
        Some(worker)
    }

    /// What a worker that broke down was busy with will never come. The next request gets a new one: a browser may
    /// remember within a worker that a file did not come.
    fn lose_worker(&self) {
        let worker = {
            let mut inner = self.0.borrow_mut();
            inner.ready = false;
            inner.asked.clear();
            inner.worker.take()
        };
        if let Some(worker) = worker {
            worker.set_onmessage(None);
            worker.set_onerror(None);
            worker.terminate();
        }
        let waiting = std::mem::take(&mut self.0.borrow_mut().rendering);
        for (_, resolve) in waiting {
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::NULL);
        }
        self.fail_wanted();
    }

    /// The word that sounds now.
    pub fn word(&self) -> Option<Word> {
        let inner = self.0.borrow();
        let playing = inner.playing.as_ref()?;
        let passed = (inner.sound.current_time() - playing.since) * 1000.0;
        playing.words.iter().take_while(|word| word.at <= passed).last().copied()
    }

    /// Speaks `utterance`; everything reported of it bears `number`. What sounded before falls silent.
    pub fn speak(&self, number: Asked, utterance: Utterance) {
        self.hush();
        // A context that was made while the page was in the background starts suspended.
        let _ = self.0.borrow().sound.resume();
        let made = self.0.borrow().made.iter().position(|made| made.utterance == utterance);
        match made {
            Some(at) => {
                let made = self.0.borrow_mut().made.remove(at);
                self.play(number, &made);
            }
            None => {
                self.0.borrow_mut().wanted = Some((number, utterance.clone()));
                self.ask(utterance);
            }
        }
    }

    /// Makes `utterance` ahead of its time, so that no gap is heard.
    pub fn prepare(&self, utterance: Utterance) {
        let known = {
            let inner = self.0.borrow();
            inner.made.iter().any(|made| made.utterance == utterance)
        };
        if !known {
            self.ask(utterance);
        }
    }

    /// The sound of `utterance`, without playing it: samples of one channel at [`SAMPLE_RATE`]; nothing when it could not
    /// be made, or when `stopped` came before.
    pub async fn render(&self, utterance: Utterance, stopped: &Promise) -> Option<Float32Array> {
        let voice = self.clone();
        let promise = Promise::new(&mut |resolve, _| {
            voice.0.borrow_mut().rendering.push((utterance.clone(), resolve));
        });
        self.ask(utterance);
        either(&promise, stopped).await?.dyn_into().ok()
    }

    /// Falls silent. What was being spoken is not reported any more.
    pub fn hush(&self) {
        let mut inner = self.0.borrow_mut();
        inner.wanted = None;
        inner.turn = inner.turn.wrapping_add(1);
        if let Some(playing) = inner.playing.take() {
            playing.source.set_onended(None);
            // Stopping what has already stopped throws, and changes nothing.
            let _ = playing.source.stop();
        }
    }

    fn ask(&self, utterance: Utterance) {
        let Some(worker) = self.worker() else {
            self.hand_over(&utterance, &JsValue::NULL);
            return self.fail_wanted();
        };
        let mut inner = self.0.borrow_mut();
        if inner.asked.iter().any(|(_, asked)| *asked == utterance) {
            return;
        }
        inner.last_request += 1;
        let id = inner.last_request;
        let message = Object::new();
        let fields: [(&str, JsValue); 8] = [
            ("kind", "speak".into()),
            ("id", id.into()),
            ("text", utterance.text.as_str().into()),
            ("voice", utterance.voice.into()),
            ("variant", utterance.variant.into()),
            ("rate", utterance.rate.into()),
            ("pitch", utterance.pitch.into()),
            ("range", utterance.range.into()),
        ];
        for (name, value) in fields {
            // Setting a field of a plain object of our own cannot fail.
            let _ = Reflect::set(&message, &name.into(), &value);
        }
        inner.asked.push((id, utterance));
        drop(inner);
        let sent = worker.post_message(&message);
        if sent.is_err() {
            self.lose_worker();
        }
    }

    fn hear_from_worker(&self, data: &JsValue) {
        let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let asked = field("id").as_f64().and_then(|id| {
            let mut inner = self.0.borrow_mut();
            let at = inner.asked.iter().position(|(asked, _)| f64::from(*asked) == id)?;
            Some(inner.asked.swap_remove(at).1)
        });
        match field("kind").as_string().as_deref() {
            Some("audio") => {
                let (Some(utterance), Ok(samples)) = (asked, field("samples").dyn_into::<Float32Array>()) else {
                    return;
                };
                self.0.borrow_mut().ready = true;
                let sample_rate = field("sampleRate").as_f64().unwrap_or(22_050.0) as f32;
                self.take(Made { utterance, samples, sample_rate, words: words(&field("words")) });
            }
            Some("ready") => self.0.borrow_mut().ready = true,
            Some("failed")
                if matches!(field("reason").as_string().as_deref(), Some("engine-load" | "engine-crash")) =>
            {
                self.lose_worker();
            }
            Some("failed") => {
                if let Some(utterance) = &asked {
                    self.hand_over(utterance, &JsValue::NULL);
                }
                let wanted = self.0.borrow().wanted.as_ref().map(|(_, utterance)| utterance.clone());
                if asked.is_none() || asked == wanted {
                    self.fail_wanted();
                }
            }
            _ => {}
        }
    }

    /// Hands the sound of a sentence, or nothing, to all who wait for it without hearing it: one of them may have been
    /// stopped since. Whether somebody did.
    fn hand_over(&self, utterance: &Utterance, sound: &JsValue) -> bool {
        let waiting: Vec<_> =
            self.0.borrow_mut().rendering.extract_if(.., |(waiting, _)| waiting == utterance).collect();
        // The function of a promise refuses nothing.
        waiting.iter().for_each(|(_, resolve)| drop(resolve.call1(&JsValue::UNDEFINED, sound)));
        !waiting.is_empty()
    }

    fn take(&self, made: Made) {
        let wanted = self.0.borrow().wanted.as_ref().is_some_and(|(_, utterance)| *utterance == made.utterance);
        if self.hand_over(&made.utterance, &made.samples) && !wanted {
            return;
        }
        let wanted = self.0.borrow_mut().wanted.take_if(|(_, utterance)| *utterance == made.utterance);
        if let Some((number, _)) = wanted {
            self.play(number, &made);
            return;
        }
        let mut inner = self.0.borrow_mut();
        if inner.made.len() == AHEAD {
            inner.made.remove(0);
        }
        inner.made.push(made);
    }

    fn play(&self, number: Asked, made: &Made) {
        if self.try_play(number, made).is_err() {
            return self.report(number.failed());
        }
        if self.begins() {
            return self.report(number.started());
        }
        let (sound, turn) = {
            let inner = self.0.borrow();
            (inner.sound.clone(), inner.turn)
        };
        let voice = self.clone();
        spawn_local(async move {
            if let Ok(resumed) = sound.resume() {
                // Late or refused: what counts is whether it runs.
                let _ = within(&resumed, RESUME_LIMIT).await;
            }
            if voice.0.borrow().turn != turn {
                return;
            }
            if voice.begins() {
                return voice.report(number.started());
            }
            // It must not sound later, over another voice.
            voice.hush();
            voice.report(number.failed());
        });
    }

    /// Whether the sound card runs, so that what was given to it sounds.
    fn begins(&self) -> bool {
        let mut inner = self.0.borrow_mut();
        let runs = inner.sound.state() == AudioContextState::Running;
        if let Some(playing) = &mut inner.playing {
            playing.begun = runs;
        }
        runs
    }

    fn try_play(&self, number: Asked, made: &Made) -> Result<(), JsValue> {
        let mut inner = self.0.borrow_mut();
        let samples = made.samples.to_vec();
        // A sound of no length is refused by the browser; one silent sample ends at once.
        let length = (samples.len() as u32).max(1);
        let buffer = inner.sound.create_buffer(1, length, made.sample_rate)?;
        buffer.copy_to_channel(&samples, 0)?;
        let source = inner.sound.create_buffer_source()?;
        source.set_buffer(Some(&buffer));
        source.connect_with_audio_node(&inner.sound.destination())?;
        let source: AudioScheduledSourceNode = source.unchecked_into();
        let voice = self.clone();
        let ended = Closure::<dyn FnMut()>::new(move || {
            voice.report(number.ended());
        });
        source.set_onended(Some(ended.as_ref().unchecked_ref()));
        source.start()?;
        // The closure of the sentence before is let go only here, never from within its own call.
        let since = inner.sound.current_time();
        inner.playing = Some(Playing { source, _ended: ended, since, begun: false, words: Rc::clone(&made.words) });
        Ok(())
    }

    fn fail_wanted(&self) {
        let wanted = self.0.borrow_mut().wanted.take();
        if let Some((number, _)) = wanted {
            self.report(number.failed());
        }
    }

    fn report(&self, event: Event) {
        let report = Rc::clone(&self.0.borrow().report);
        report(event);
    }
}

/// The words of a message from the worker.
fn words(list: &JsValue) -> Rc<[Word]> {
    let number = |word: &JsValue, name: &str| Reflect::get(word, &name.into()).ok().and_then(|value| value.as_f64());
    let Some(list) = list.dyn_ref::<js_sys::Array>() else { return Rc::default() };
    list.iter()
        .filter_map(|word| Some(Word { start: number(&word, "start")? as usize, at: number(&word, "ms")? }))
        .collect()
}

fn start_worker(address: &JsValue) -> Option<Worker> {
    let constructor = Reflect::get(&js_sys::global(), &"Worker".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"module".into()).ok()?;
    let arguments = js_sys::Array::of2(address, &options);
    Reflect::construct(&constructor, &arguments).ok()?.dyn_into().ok()
}
