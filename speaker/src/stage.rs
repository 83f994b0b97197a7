//! Playback on the page: the player's decisions carried out in its sentences and in the voices.
//!
//! `readout::player` decides; this hands it what happens and does what it says.

mod save;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use readout::pace::{self, Speed};
use readout::player::{Command, Event, Notice, Player, Status};
use readout::preferences::Preferences;
use readout::voices::{Casting, Caution, Inventory, Layer};
use readout::{Gender, Region, Spoken, espeak};
use voicepack::clip_key;
use wasm_bindgen::prelude::*;

use crate::browser::Asked;
use crate::browser::awake::{Awake, Press};
use crate::browser::built_in::{AudioContext, Utterance, Voice};
use crate::browser::device::Device;
use crate::browser::follow::{Follow, Turn};
use crate::browser::page::{self, Element, EventTarget, HeardSentence};
use crate::browser::recorded::Recordings;
use crate::browser::{highlight, keys};
use crate::host::{Host, State};
use crate::memory;
use crate::words::Words;

/// How often the player looks whether the voice still answers.
const TICK_MS: u32 = 500;
/// How often the word that sounds is looked for.
const WORD_MS: u32 = 60;

/// The sample sentence of the voices (`src/components/voice_table.rs`), which is asked for as the page is.
const SAMPLE: &str = "#cau-nghe-thu";

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
    /// With the readings of words, the sound that a tap has woken, the address of the built-in voice's worker as the
    /// browser's trusted types want it (either may be missing), and what the app knows.
    #[wasm_bindgen(constructor)]
    pub fn new(readings: &[u8], sound: Option<AudioContext>, worker: JsValue, host: Host) -> Listener {
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
        let recordings = Recordings::new(report(&listener));
        let changed = listener.clone();
        let device = Device::open(report(&listener), move || changed.0.borrow_mut().casting.forget());
        let pressed = listener.clone();
        let awake = Awake::new(move |press| match press {
            Press::Play => pressed.tell(Event::Play),
            Press::Pause => pressed.tell(Event::Pause),
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

    /// Looks what recordings the device has. To be waited for before anything is read.
    pub async fn ready(&self) {
        let recordings = self.0.borrow().recordings.clone();
        if let Some(recordings) = recordings {
            recordings.load().await;
        }
    }

    /// Reads what stands in a part of the page now. Whether there is anything to read.
    pub fn play(&self, part: &str) -> bool {
        let script = page::sentences(part);
        let unasked = part != "main" && part != SAMPLE;
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
        self.0.borrow_mut().follow = None;
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
        self.tell(Event::Tick(TICK_MS));
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
                changed |= !matches!(event, Event::Tick(_));
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

    fn speak(&self, asked: Asked, attempt: u8) {
        let cast = {
            let mut inner = self.0.borrow_mut();
            let device = inner.device.as_ref().map(Device::list).unwrap_or_default();
            let (region, gender) = inner.player.voice();
            let inner = &mut *inner;
            let inventory = Inventory { device: &device, built_in: inner.built_in.is_some(), likes: &inner.likes };
            let recorded = || {
                let key = inner
                    .script
                    .get(asked.sentence)
                    .map(|line| clip_key(&inner.words_of(&line.heard, region), region, gender));
                inner.recordings.as_ref().zip(key).is_some_and(|(recordings, key)| recordings.has(&key))
            };
            let recorded = recorded();
            let layer = inner.casting.voice(attempt, || inventory.candidates(region, gender, recorded));
            inner.caution = layer.map_or("", |layer| caution(&inventory, layer, region));
            let spoken = inner.spoken(asked.sentence);
            layer.zip(spoken)
        };
        let Some((layer, spoken)) = cast else {
            return self.tell(asked.no_voice());
        };
        let (built_in, device, speed) = {
            let mut inner = self.0.borrow_mut();
            inner.speaking = Some((layer, spoken.clone()));
            (inner.built_in.clone(), inner.device.clone(), inner.player.speed())
        };
        match (layer, built_in, device) {
            (Layer::BuiltIn, Some(voice), _) => {
                let utterance = self.0.borrow().utterance(&spoken);
                voice.speak(asked, utterance);
            }
            (Layer::Recorded, ..) => {
                let found = {
                    let inner = self.0.borrow();
                    let (region, gender) = inner.player.voice();
                    let line = inner.script.get(asked.sentence);
                    let key = line.map(|line| clip_key(&inner.words_of(&line.heard, region), region, gender));
                    inner.recordings.clone().zip(key)
                };
                match found {
                    Some((recordings, key)) => recordings.speak(asked, key, speed),
                    None => self.tell(asked.failed()),
                }
            }
            (Layer::Tagged(at) | Layer::Borrowed(at), _, Some(device)) => {
                let pieces = pace::pieces(&spoken.text, speed);
                device.speak(asked, at, pieces.into_iter().map(|piece| spoken.text[piece].to_owned()).collect(), speed);
            }
            _ => self.tell(asked.failed()),
        }
    }

    fn hush(&self) {
        let (built_in, device, layer) = {
            let mut inner = self.0.borrow_mut();
            let layer = inner.speaking.take().map(|(layer, _)| layer);
            (inner.built_in.clone(), inner.device.clone(), layer)
        };
        highlight::clear();
        match layer {
            Some(Layer::BuiltIn) => built_in.iter().for_each(Voice::hush),
            // Another page of the browser may be speaking: a device is told to be silent only when it speaks for us.
            Some(Layer::Tagged(_) | Layer::Borrowed(_)) => device.iter().for_each(Device::hush),
            Some(Layer::Recorded) => {
                let recordings = self.0.borrow().recordings.clone();
                recordings.iter().for_each(Recordings::hush);
            }
            None => {}
        }
    }

    fn light(&self, sentence: Option<usize>) {
        highlight::clear();
        let mut inner = self.0.borrow_mut();
        let inner = &mut *inner;
        if let Some(line) = inner.lit.and_then(|lit| inner.script.get(lit)) {
            line.heard.light(false);
        }
        inner.lit = sentence;
        let Some((at, line)) = sentence.and_then(|lit| Some((lit, inner.script.get(lit)?))) else { return };
        line.heard.light(true);
        if inner.whole {
            memory::keep_place(&page::path(), at, inner.script.len());
        }
        if let Some(follow) = &inner.follow {
            follow.show(&inner.host, &inner.text_of(&line.heard, inner.player.voice().0), at, inner.script.len());
        }
    }

    /// Marks the word that the built-in voice says now, where the sentence is said as it is shown.
    fn light_word(&self) {
        let inner = self.0.borrow();
        let (Some((Layer::BuiltIn, spoken)), Some(voice)) = (&inner.speaking, &inner.built_in) else { return };
        let Some(line) = inner.lit.and_then(|lit| inner.script.get(lit)) else { return };
        let (region, _) = inner.player.voice();
        let Some(word) = voice.word() else { return };
        if inner.text_of(&line.heard, region) != line.heard.text {
            return;
        }
        let Some((at, _)) = spoken.text.char_indices().nth(word.start) else { return };
        let Some(token) = spoken.tokens.iter().find(|token| token.spoken.contains(&at)) else { return };
        if let Some(range) = line.heard.part(token.display.start, token.display.end) {
            highlight::show(&range);
        }
    }

    fn open_follow(&self) {
        let act = {
            let listener = self.clone();
            move |turn| match turn {
                Turn::Next => listener.tell(Event::Next),
                Turn::Previous => listener.tell(Event::Previous),
                Turn::Toggle => {
                    let speaks = listener.0.borrow().player.status() == Status::Speaking;
                    listener.tell(if speaks { Event::Pause } else { Event::Play });
                }
                Turn::Close => {
                    // Not from within its own listener: it goes away with the next turn of the browser.
                    let listener = listener.clone();
                    gloo::timers::callback::Timeout::new(0, move || listener.0.borrow_mut().follow = None).forget();
                }
            }
        };
        let position = {
            let mut inner = self.0.borrow_mut();
            inner.follow = Follow::open(&inner.host, act);
            inner.player.position()
        };
        let speaks = self.0.borrow().player.status() == Status::Speaking;
        if speaks {
            self.light(Some(position));
        } else {
            self.tell(Event::Resume(position));
        }
        self.show();
    }

    /// Tells the app and the device how playback stands.
    fn show(&self) {
        let inner = self.0.borrow();
        let player = &inner.player;
        let (playing, position) = (player.status() == Status::Speaking, player.position());
        let rest: u64 = inner.script.iter().skip(position).map(|line| u64::from(line.time)).sum();
        let times = if inner.likes.twice { 2 } else { 1 };
        let left = times * rest * 100 / u64::from(player.speed().percent()) / 1000;
        inner.host.tell(&State {
            playing,
            waiting: inner.waiting,
            position,
            sentences: player.sentences(),
            seconds_left: u32::try_from(left).unwrap_or(u32::MAX),
            adrift: player.is_adrift(),
            caution: inner.caution,
        });
        if let Some(awake) = &inner.awake {
            awake.set(playing, &page::title());
        }
        if let Some(follow) = &inner.follow {
            follow.set_playing(&inner.host, playing);
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

/// The message that says whose voice is heard, when it is not the one wished for or when the text leaves the device.
fn caution(inventory: &Inventory, layer: Layer, region: Region) -> &'static str {
    match (inventory.caution(layer, region), inventory.is_remote(layer)) {
        (Some(Caution::Unknown), false) => match region {
            Region::North => "caution-no-north",
            Region::Central => "caution-no-central",
            Region::South => "caution-no-south",
        },
        (Some(Caution::OtherRegion(Region::North)), false) => "caution-north-instead",
        (Some(Caution::OtherRegion(Region::Central)), false) => "caution-central-instead",
        (Some(Caution::OtherRegion(Region::South)), false) => "caution-south-instead",
        (Some(Caution::OtherGender), false) => "caution-other-gender",
        (_, true) => "caution-network",
        (None, false) => "",
    }
}
