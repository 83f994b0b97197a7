//! The built-in voice: a worker that makes samples, and the sound card that plays them.
//!
//! The worker is a separate program (folder `voice/`). It is started on first use and spoken to by plain messages;
//! the portal works without it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Float32Array, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{AudioContext, AudioScheduledSourceNode, MessageEvent, Worker};

use super::trusted;

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

/// What the voice reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// The sentence has begun to sound.
    Started {
        /// As given to [`Voice::speak`].
        generation: u32,
        /// As given to [`Voice::speak`].
        sentence: usize,
    },
    /// It has been heard to its end.
    Ended {
        /// As given to [`Voice::speak`].
        generation: u32,
        /// As given to [`Voice::speak`].
        sentence: usize,
    },
    /// It could not be made or played.
    Failed {
        /// As given to [`Voice::speak`].
        generation: u32,
        /// As given to [`Voice::speak`].
        sentence: usize,
    },
}

/// The numbers that every report of a sentence bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Asked {
    generation: u32,
    sentence: usize,
}

/// Made ahead of its time: this many sentences are kept.
const AHEAD: usize = 3;

struct Made {
    utterance: Utterance,
    samples: Float32Array,
    sample_rate: f32,
}

struct Inner {
    worker: Worker,
    sound: AudioContext,
    report: Rc<dyn Fn(Heard)>,
    /// What the worker is busy with, by request number.
    asked: Vec<(u32, Utterance)>,
    made: Vec<Made>,
    /// The sentence that should sound as soon as it is made.
    wanted: Option<(Asked, Utterance)>,
    playing: Option<(AudioScheduledSourceNode, Closure<dyn FnMut()>)>,
    last_request: u32,
}

/// The built-in voice of this page.
#[derive(Clone)]
pub struct Voice(Rc<RefCell<Inner>>);

/// The browser refuses workers or sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl Voice {
    /// Starts the worker at `address`. Must be called from within a tap or a key press, or the sound stays off.
    ///
    /// # Errors
    /// [`Refused`] when the browser has no workers or no sound, or the address is not on our own origin.
    pub fn start(address: &str, report: impl Fn(Heard) + 'static) -> Result<Voice, Refused> {
        let sound = AudioContext::new().map_err(|_| Refused)?;
        let worker = start_worker(address).ok_or(Refused)?;
        let voice = Voice(Rc::new(RefCell::new(Inner {
            worker: worker.clone(),
            sound,
            report: Rc::new(report),
            asked: Vec::new(),
            made: Vec::new(),
            wanted: None,
            playing: None,
            last_request: 0,
        })));
        let on_message = {
            let voice = voice.clone();
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| voice.hear_from_worker(&event.data()))
        };
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
        let on_error = {
            let voice = voice.clone();
            Closure::<dyn FnMut()>::new(move || voice.fail_wanted())
        };
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        on_error.forget();
        Ok(voice)
    }

    /// Speaks `utterance`; everything reported of it bears the two numbers. What sounded before falls silent.
    pub fn speak(&self, generation: u32, sentence: usize, utterance: Utterance) {
        let number = Asked { generation, sentence };
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

    /// Falls silent. What was being spoken is not reported any more.
    pub fn hush(&self) {
        let mut inner = self.0.borrow_mut();
        inner.wanted = None;
        if let Some((source, _ended)) = inner.playing.take() {
            source.set_onended(None);
            // Stopping what has already stopped throws, and changes nothing.
            let _ = source.stop();
        }
    }

    fn ask(&self, utterance: Utterance) {
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
        let sent = inner.worker.post_message(&message);
        drop(inner);
        if sent.is_err() {
            self.fail_wanted();
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
                let sample_rate = field("sampleRate").as_f64().unwrap_or(22_050.0) as f32;
                self.take(Made { utterance, samples, sample_rate });
            }
            Some("failed") => {
                let wanted = self.0.borrow().wanted.as_ref().map(|(_, utterance)| utterance.clone());
                if asked.is_none() || asked == wanted {
                    self.fail_wanted();
                }
            }
            _ => {}
        }
    }

    fn take(&self, made: Made) {
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
        match self.try_play(number, made) {
            Ok(()) => self.report(Heard::Started { generation: number.generation, sentence: number.sentence }),
            Err(_) => self.report(Heard::Failed { generation: number.generation, sentence: number.sentence }),
        }
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
            voice.report(Heard::Ended { generation: number.generation, sentence: number.sentence });
        });
        source.set_onended(Some(ended.as_ref().unchecked_ref()));
        source.start()?;
        // The closure of the sentence before is let go only here, never from within its own call.
        inner.playing = Some((source, ended));
        Ok(())
    }

    fn fail_wanted(&self) {
        let wanted = self.0.borrow_mut().wanted.take();
        if let Some((number, _)) = wanted {
            self.report(Heard::Failed { generation: number.generation, sentence: number.sentence });
        }
    }

    fn report(&self, heard: Heard) {
        let report = Rc::clone(&self.0.borrow().report);
        report(heard);
    }
}

fn start_worker(address: &str) -> Option<Worker> {
    let url = trusted::script_url(address)?;
    let constructor = Reflect::get(&js_sys::global(), &"Worker".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"module".into()).ok()?;
    let arguments = js_sys::Array::of2(&url, &options);
    Reflect::construct(&constructor, &arguments).ok()?.dyn_into().ok()
}
