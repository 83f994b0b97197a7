//! Playback on the page: the player's decisions carried out in its sentences and in the voices.
//!
//! `readout::player` decides; this hands it what happens and does what it says.

mod cast;
mod save;
mod show;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use readout::pace::{self, Speed};
use readout::player::{Command, Event, Notice, Player, Status};
use readout::preferences::Preferences;
use readout::voices::{Casting, Layer};
use readout::{Gender, Region, Spoken, espeak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::browser::Asked;
use crate::browser::awake::{Awake, Press};
use crate::browser::built_in::{AudioContext, Utterance, Voice};
use crate::browser::device::Device;
use crate::browser::follow::Follow;
use crate::browser::keys;
use crate::browser::page::{self, Element, EventTarget, HeardSentence};
use crate::browser::recorded::{HtmlAudioElement, Recordings};
use crate::browser::wait::within;
use crate::host::Host;
use crate::memory;
use crate::words::Words;

/// How often the player looks whether the voice still answers.
const TICK_MS: u32 = 500;
/// How often the word that sounds is looked for.
const WORD_MS: u32 = 60;

/// How long a device may take to say what recordings it has, in milliseconds.
const READY_LIMIT: u32 = 1_000;

/// The sample sentence of the voices (`src/components/voice_table.rs`), which is asked for as the page is.
const SAMPLE: &str = "#cau-nghe-thu";
/// The script for a loudspeaker (`src/pages/teams/loudspeaker.rs`), which is asked for too.
const SCRIPT: &str = "#bai-loa";
/// A slide (`src/pages/teams/session/face.rs`), which is asked for as well.
const SLIDE: &str = "#slide-read";

/// What a sentence becomes.
struct Line {
    heard: HeardSentence,
    /// About how long it takes at the usual speed, in milliseconds.
    time: u32,
}

struct Inner {
    host: Host,
    words: Words,
    player: Player,
    casting: Casting,
    likes: Preferences,
    script: Vec<Line>,
    /// Whether the script is the page, whose place is kept, and not a part of it.
    whole: bool,
    queue: VecDeque<Event>,
    busy: bool,
    lit: Option<usize>,
    waiting: bool,
    caution: &'static str,
    built_in: Option<Voice>,
    device: Option<Device>,
    recordings: Option<Recordings>,
    speaking: Option<(Layer, Spoken)>,
    awake: Option<Awake>,
    follow: Option<Follow>,
    _ticking: Vec<Interval>,
    _listeners: Vec<EventListener>,
}

/// Reads pages aloud.
#[wasm_bindgen]
#[derive(Clone)]
pub struct Listener(Rc<RefCell<Inner>>);

#[wasm_bindgen]
impl Listener {
    /// With the readings of words, the sound and the media element that a tap has woken, the address of the built-in
    /// voice's worker as the browser's trusted types want it (any may be missing), and what the app knows.
    #[wasm_bindgen(constructor)]
    pub fn new(
        readings: &[u8],
        sound: Option<AudioContext>,
        element: Option<HtmlAudioElement>,
        worker: JsValue,
        host: Host,
    ) -> Listener {
        let listener = Listener(Rc::new(RefCell::new(Inner {
            host,
            words: Words::new(readings),
            player: Player::new(),
            casting: Casting::default(),
            likes: memory::preferences(),
            script: Vec::new(),
            whole: false,
            queue: VecDeque::new(),
            busy: false,
            lit: None,
            waiting: false,
            caution: "",
            built_in: None,
            device: None,
            recordings: None,
            speaking: None,
            awake: None,
            follow: None,
            _ticking: Vec::new(),
            _listeners: Vec::new(),
        })));
        let report = |listener: &Listener| {
            let listener = listener.clone();
            move |event| listener.tell(event)
        };
        let built_in = match sound {
            Some(sound) if worker.is_truthy() => Some(Voice::new(worker, sound, report(&listener))),
            _ => None,
        };
        let recordings = Recordings::new(element, report(&listener));
        let changed = listener.clone();
        let device = Device::open(report(&listener), move || changed.0.borrow_mut().casting.forget());
        let pressed = listener.clone();
        let awake = Awake::new(move |press| match press {
            Press::Play => pressed.tell(Event::Play),
            Press::Pause => pressed.tell(Event::Pause),
            // A device's own voice is no media of the page: what silences the page's says nothing of it.
            Press::Silenced => {
                let by_device = matches!(pressed.0.borrow().speaking, Some((Layer::Tagged(_) | Layer::Borrowed(_), _)));
                if !by_device {
                    pressed.tell(Event::Pause);
                }
            }
            Press::Previous => pressed.tell(Event::Previous),
            Press::Next => pressed.tell(Event::Next),
        });
        let (tick, word) = (listener.clone(), listener.clone());
        let ticking =
            vec![Interval::new(TICK_MS, move || tick.tick()), Interval::new(WORD_MS, move || word.light_word())];
        let listeners = listener.listeners();
        {
            let mut inner = listener.0.borrow_mut();
            let inner = &mut *inner;
            inner.built_in = built_in;
            inner.device = device;
            inner.recordings = Some(recordings);
            inner.awake = Some(awake);
            inner._ticking = ticking;
            inner._listeners = listeners;
        }
        listener.take_up_likes();
        listener
    }

    /// Looks what recordings the device has. To be waited for before anything is read; a device that does not answer is
    /// not waited for, and has none until it does.
    pub async fn ready(&self) {
        let recordings = self.0.borrow().recordings.clone();
        if let Some(recordings) = recordings {
            let loaded = future_to_promise(async move {
                recordings.load().await;
                Ok(JsValue::UNDEFINED)
            });
            within(&loaded, READY_LIMIT).await;
        }
    }

    /// Reads what stands in a part of the page now. Whether there is anything to read.
    pub fn play(&self, part: &str) -> bool {
        let script = page::sentences(part);
        let unasked = !["main", SAMPLE, SCRIPT, SLIDE].contains(&part);
        if script.is_empty() || unasked && self.0.borrow().likes.reader {
            return false;
        }
        self.light(None);
        let (place, ends) = {
            let mut inner = self.0.borrow_mut();
            let region = inner.player.voice().0;
            let ends = (0..script.len()).filter(|at| script[*at].ends).collect::<Vec<_>>();
            let lines = script
                .into_iter()
                .map(|heard| {
                    let spoken = inner.words.say(&inner.text_of(&heard, region), region);
                    Line { heard, time: pace::milliseconds(&spoken.text, Speed::NORMAL) }
                })
                .collect::<Vec<_>>();
            inner.whole = part == "main";
            let place = if inner.whole { memory::place(&page::path(), lines.len()) } else { None };
            inner.script = lines;
            (place, ends)
        };
        let count = self.0.borrow().script.len();
        self.tell(Event::ScriptLoaded(count));
        self.0.borrow_mut().player.set_paragraph_ends(ends);
        if let Some(place) = place {
            self.tell(Event::Resume(place));
        }
        self.tell(Event::Play);
        true
    }

    /// What the listener wishes: `play`, `pause`, `next`, `previous`, `repeat`, `follow` (the page follows the voice),
    /// `follow-text` (one sentence at a time in large letters), `save` (the sound as a file), `likes` (preferences or
    /// recordings have changed). Whatever else is
    /// asked does nothing.
    pub fn wish(&self, name: &str) {
        match name {
            "play" => self.tell(Event::Play),
            "pause" => self.tell(Event::Pause),
            "next" => self.tell(Event::Next),
            "previous" => self.tell(Event::Previous),
            "repeat" => self.tell(Event::Repeat),
            "follow" => self.tell(Event::Follow),
            "follow-text" => self.open_follow(),
            "save" => wasm_bindgen_futures::spawn_local(self.clone().save()),
            "likes" => {
                let listener = self.clone();
                wasm_bindgen_futures::spawn_local(async move { listener.ready().await });
                let likes = memory::preferences();
                self.0.borrow_mut().likes = likes;
                self.0.borrow_mut().casting.forget();
                self.take_up_likes();
            }
            _ => {}
        }
    }

    /// The sound of a part of the page as a file, at a speed by its name.
    pub fn save_part(&self, part: String, speed: &str) {
        let speed = Speed::from_name(speed).unwrap_or_default();
        wasm_bindgen_futures::spawn_local(self.clone().save_part_of(part, speed));
    }

    /// Takes a voice and a speed by their names, from this sentence on.
    pub fn set_voice(&self, region: &str, gender: &str, speed: &str) {
        let region = Region::from_name(region).unwrap_or_default();
        let gender = Gender::from_name(gender).unwrap_or_default();
        self.tell(Event::SetVoice(region, gender));
        self.tell(Event::SetSpeed(Speed::from_name(speed).unwrap_or_default()));
    }

    /// Falls silent, lights nothing, and forgets the page.
    pub fn close(&self) {
        self.tell(Event::Pause);
        self.light(None);
        memory::forget_place();
        self.close_follow();
        self.tell(Event::ScriptLoaded(0));
        self.0.borrow_mut().script.clear();
    }
}

impl Listener {
    fn take_up_likes(&self) {
        let (twice, stop) = {
            let inner = self.0.borrow();
            (inner.likes.twice, inner.likes.stop)
        };
        self.tell(Event::SetTwice(twice));
        self.tell(Event::SetStop(stop));
    }

    fn listeners(&self) -> Vec<EventListener> {
        let scrolled = self.clone();
        let mut all = page::on_scroll(move || {
            let speaks = scrolled.0.borrow().player.status() == Status::Speaking;
            if speaks {
                scrolled.tell(Event::Scrolled);
            }
        });
        let by_key = self.clone();
        all.extend(keys::on_arrows(move |next| {
            let open = !by_key.0.borrow().script.is_empty();
            if open {
                by_key.tell(if next { Event::Next } else { Event::Previous });
            }
        }));
        // A device's voice would talk on over the next page, and one that is shown again stands where it was.
        let left = self.clone();
        all.extend(page::on_leave(move || left.tell(Event::Pause)));
        let tapped = self.clone();
        all.extend(page::on_tap(move |target| tapped.tapped(&target)));
        all
    }

    /// A tap on a sentence starts there. Links and buttons keep their own meaning.
    fn tapped(&self, target: &EventTarget) {
        let Some(place): Option<Element> = page::sentence_at(target) else { return };
        let at = self.0.borrow().script.iter().position(|line| line.heard.is_at(&place));
        if let Some(at) = at {
            self.tell(Event::StartAt(at));
        }
    }

    fn tick(&self) {
        let device = self.0.borrow().device.clone();
        // Some browsers never say that their list has come.
        if let Some(device) = device.filter(|device| device.list().is_empty()) {
            device.refresh();
        }
        let (coming, unsure) = {
            let inner = self.0.borrow();
            let coming = inner.built_in.as_ref().is_some_and(Voice::is_coming);
            (coming, inner.device.as_ref().is_some_and(Device::is_unsure))
        };
        self.tell(match (coming, unsure) {
            (true, _) => Event::Coming(TICK_MS),
            // Some voices never say that they begin, and some are stuck while the browser thinks that they speak: such
            // a one has twice the time, in which its first piece ends.
            (_, true) => Event::Tick(TICK_MS / 2),
            _ => Event::Tick(TICK_MS),
        });
    }

    /// One event after another: what a voice reports at once waits until the commands before it are carried out.
    fn tell(&self, event: Event) {
        {
            let mut inner = self.0.borrow_mut();
            inner.queue.push_back(event);
            if inner.busy {
                return;
            }
            inner.busy = true;
        }
        let mut changed = false;
        loop {
            let next = {
                let mut inner = self.0.borrow_mut();
                let Some(event) = inner.queue.pop_front() else { break };
                if matches!(event, Event::Started { .. }) {
                    inner.waiting = false;
                }
                changed |= !matches!(event, Event::Tick(_) | Event::Coming(_));
                inner.player.on(event)
            };
            changed |= !next.is_empty();
            for command in next {
                self.carry_out(command);
            }
        }
        self.0.borrow_mut().busy = false;
        if changed {
            self.show();
        }
    }

    fn carry_out(&self, command: Command) {
        match command {
            Command::Speak { generation, sentence, attempt } => {
                self.0.borrow_mut().waiting = true;
                self.speak(Asked { generation, sentence }, attempt);
            }
            Command::Prepare(sentence) => {
                let ready = {
                    let inner = self.0.borrow();
                    let built_in = matches!(inner.speaking, Some((Layer::BuiltIn, _)));
                    let voice = inner.built_in.clone().filter(|_| built_in);
                    voice.and_then(|voice| Some((voice, inner.utterance(&inner.spoken(sentence)?))))
                };
                if let Some((voice, utterance)) = ready {
                    voice.prepare(utterance);
                }
            }
            Command::Cancel => {
                self.0.borrow_mut().waiting = false;
                self.hush();
            }
            Command::Highlight(sentence) => self.light(Some(sentence)),
            Command::ClearHighlight => self.light(None),
            Command::ScrollTo(sentence) => {
                if let Some(line) = self.0.borrow().script.get(sentence) {
                    line.heard.keep_in_view();
                }
            }
            Command::Notice(notice) => {
                self.0.borrow_mut().waiting = false;
                let id = match notice {
                    Notice::NothingToRead => return,
                    Notice::NoVoice => "notice-no-voice",
                    Notice::VoiceFailed | Notice::VoiceSilent => "notice-voice-failed",
                };
                self.0.borrow().host.notice(id);
            }
            Command::Finished => memory::forget_place(),
        }
    }
}

impl Inner {
    /// The words of a sentence for the ear, as they would stand on the page: as the region says it, and with the key of
    /// an answer, which who does not look learns by ear.
    fn text_of(&self, heard: &HeardSentence, region: Region) -> String {
        let text = self.words_of(heard, region);
        match &heard.key {
            Some(key) => self.host.message("heard-with-key", key, &text),
            None => text,
        }
    }

    /// The sentence as the region says it: what a person reads who records it.
    fn words_of(&self, heard: &HeardSentence, region: Region) -> String {
        let own = heard.message.as_deref().and_then(|id| {
            let text = self.host.variant(id, region)?;
            let range = readout::sentences(&text).into_iter().nth(heard.index)?;
            Some(text[range].to_owned())
        });
        own.unwrap_or_else(|| heard.text.clone())
    }

    fn spoken(&self, sentence: usize) -> Option<Spoken> {
        let (region, _) = self.player.voice();
        let line = self.script.get(sentence)?;
        Some(self.words.say(&self.text_of(&line.heard, region), region))
    }

    /// What the built-in voice is given.
    fn utterance(&self, spoken: &Spoken) -> Utterance {
        let (region, gender) = self.player.voice();
        let voice = espeak::voice(region, gender);
        let (name, variant) = voice.id.split_once('+').unwrap_or((voice.id, ""));
        Utterance {
            text: espeak::prepare(&spoken.text, region),
            voice: name,
            variant,
            rate: espeak::rate(self.player.speed()),
            pitch: voice.pitch,
            range: voice.range,
        }
    }
}
