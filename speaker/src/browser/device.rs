//! The voices of the device itself (Web Speech).
//!
//! What is known of their faults, and what is done about each: the list comes late (it is asked for again, and the event
//! is heard); names are not unique (the place in the list is what counts); a voice without its language set speaks
//! another one (both are set); long utterances are cut off (a sentence is given in pieces, `readout::pace::pieces`);
//! pause means the end on Android (pausing is cancelling, and the place is remembered); speaking right after cancelling
//! is swallowed (there is a moment between); an utterance that nobody holds is forgotten with its events (it is held);
//! some report neither start nor end (the playback machine's watchdog). Boundary events are not relied upon.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use readout::pace::Speed;
use readout::player::Event;
use readout::voices::DeviceVoice;
use wasm_bindgen::prelude::*;
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::Asked;

/// The moment between silence and speech, in milliseconds.
const BREATH: u32 = 60;

/// An utterance, and what is called when it begins, ends or fails.
type Held = (SpeechSynthesisUtterance, [Closure<dyn FnMut()>; 3]);

struct Job {
    asked: Asked,
    voice: SpeechSynthesisVoice,
    rate: f32,
    pieces: VecDeque<String>,
    begun: bool,
    /// Held, or the browser may forget it together with its events.
    utterance: Option<Held>,
    _breath: Timeout,
}

struct Inner {
    synthesis: SpeechSynthesis,
    voices: Vec<SpeechSynthesisVoice>,
    report: Rc<dyn Fn(Event)>,
    job: Option<Job>,
    /// Raised whenever speech is begun or broken off, so that late events are known.
    turn: u32,
    _changes: Option<EventListener>,
}

/// The device's voices.
#[derive(Clone)]
pub struct Device(Rc<RefCell<Inner>>);

impl Device {
    /// The device's voices, when the browser has any way to them. `report` gets what happens to a sentence, `changed`
    /// is called when the list changes.
    pub fn open(report: impl Fn(Event) + 'static, changed: impl Fn() + 'static) -> Option<Device> {
        let synthesis = web_sys::window()?.speech_synthesis().ok()?;
        if AsRef::<JsValue>::as_ref(&synthesis).is_undefined() {
            return None;
        }
        let device = Device(Rc::new(RefCell::new(Inner {
            voices: voices_of(&synthesis),
            synthesis: synthesis.clone(),
            report: Rc::new(report),
            job: None,
            turn: 0,
            _changes: None,
        })));
        let listener = AsRef::<JsValue>::as_ref(&synthesis).dyn_ref::<EventTarget>().map(|target| {
            let device = device.clone();
            EventListener::new(target, "voiceschanged", move |_| {
                device.refresh();
                changed();
            })
        });
        device.0.borrow_mut()._changes = listener;
        Some(device)
    }

    /// Asks for the list again.
    pub fn refresh(&self) {
        let mut inner = self.0.borrow_mut();
        inner.voices = voices_of(&inner.synthesis);
    }

    /// The voices, of every language.
    pub fn list(&self) -> Vec<DeviceVoice> {
        self.0.borrow().voices.iter().map(described).collect()
    }

    /// Whether the browser says that a voice speaks which has not said so itself.
    pub fn is_unsure(&self) -> bool {
        let inner = self.0.borrow();
        inner.job.as_ref().is_some_and(|job| !job.begun) && inner.synthesis.speaking()
    }

    /// Speaks `pieces` one after another with the voice at this place of the list.
    pub fn speak(&self, asked: Asked, at: usize, pieces: Vec<String>, speed: Speed) {
        self.hush();
        let voice = self.0.borrow().voices.get(at).cloned();
        let Some(voice) = voice else {
            return self.report(asked.failed());
        };
        let mut inner = self.0.borrow_mut();
        let (turn, device) = (inner.turn, self.clone());
        inner.job = Some(Job {
            asked,
            voice,
            rate: speed.factor(),
            pieces: pieces.into(),
            begun: false,
            utterance: None,
            _breath: Timeout::new(BREATH, move || device.go_on(turn)),
        });
    }

    /// Falls silent. What was being spoken is not reported any more.
    pub fn hush(&self) {
        let synthesis = {
            let mut inner = self.0.borrow_mut();
            inner.turn = inner.turn.wrapping_add(1);
            inner.job = None;
            inner.synthesis.clone()
        };
        synthesis.cancel();
    }

    /// A piece was heard to its end.
    fn end(&self, turn: u32) {
        // Not every voice says that it begins.
        self.begin(turn);
        self.go_on(turn);
    }

    /// Speaks the next piece, or reports the end.
    fn go_on(&self, turn: u32) {
        let next = {
            let mut inner = self.0.borrow_mut();
            if inner.turn != turn {
                return;
            }
            let Some(job) = inner.job.as_mut() else { return };
            match job.pieces.pop_front() {
                None => Err(job.asked.ended()),
                Some(piece) => Ok((piece, job.voice.clone(), job.rate)),
            }
        };
        match next {
            Err(ended) => {
                self.0.borrow_mut().job = None;
                self.report(ended);
            }
            Ok((piece, voice, rate)) => {
                if self.say(turn, &piece, &voice, rate).is_none() {
                    self.fail(turn);
                }
            }
        }
    }

    fn say(&self, turn: u32, piece: &str, voice: &SpeechSynthesisVoice, rate: f32) -> Option<()> {
        let utterance = SpeechSynthesisUtterance::new_with_text(piece).ok()?;
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        utterance.set_rate(rate);
        let on = |act: fn(&Device, u32)| {
            let device = self.clone();
            Closure::<dyn FnMut()>::new(move || act(&device, turn))
        };
        let [started, ended, failed] = [on(Device::begin), on(Device::end), on(Device::fail)];
        utterance.set_onstart(Some(started.as_ref().unchecked_ref()));
        utterance.set_onend(Some(ended.as_ref().unchecked_ref()));
        utterance.set_onerror(Some(failed.as_ref().unchecked_ref()));
        let synthesis = {
            let mut inner = self.0.borrow_mut();
            let job = inner.job.as_mut()?;
            job.utterance = Some((utterance.clone(), [started, ended, failed]));
            inner.synthesis.clone()
        };
        synthesis.speak(&utterance);
        // A page that was closed while paused leaves some devices paused for the next one.
        synthesis.resume();
        Some(())
    }

    fn begin(&self, turn: u32) {
        let started = {
            let mut inner = self.0.borrow_mut();
            if inner.turn != turn {
                return;
            }
            let Some(job) = inner.job.as_mut() else { return };
            let first = !job.begun;
            job.begun = true;
            first.then(|| job.asked.started())
        };
        if let Some(event) = started {
            self.report(event);
        }
    }

    fn fail(&self, turn: u32) {
        let failed = {
            let mut inner = self.0.borrow_mut();
            if inner.turn != turn {
                return;
            }
            inner.job.take().map(|job| job.asked.failed())
        };
        if let Some(event) = failed {
            self.report(event);
        }
    }

    fn report(&self, event: Event) {
        let report = Rc::clone(&self.0.borrow().report);
        report(event);
    }
}

fn voices_of(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    synthesis.get_voices().iter().map(JsCast::unchecked_into).collect()
}

fn described(voice: &SpeechSynthesisVoice) -> DeviceVoice {
    DeviceVoice { name: voice.name(), lang: voice.lang(), local: voice.local_service() }
}
