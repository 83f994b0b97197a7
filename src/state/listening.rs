//! Listening to a page: the player's decisions carried out on the page and in the voice.
//!
//! `readout::player` decides; this hands it what happens and does what it says.

use gloo::timers::callback::Interval;
use leptos::prelude::*;
use readout::player::{Command, Event, Player, Speed, Status};
use readout::{Gender, Region, espeak};

use super::notices::Notice;
use super::site::Site;
use crate::browser::document::{self, HeardSentence};
use crate::browser::speaker::Speaker;
use crate::browser::voice::{Heard, Utterance, Voice};

/// How often the player looks whether the voice still answers.
const TICK_MS: u32 = 500;

/// What is being listened to. Lives in the browser only.
struct Session {
    player: Player,
    script: Vec<HeardSentence>,
    lit: Option<usize>,
    voice: Option<Voice>,
    /// How words are read, once it has been loaded.
    speaker: Option<Speaker>,
    _ticking: Interval,
    _taps: WindowListenerHandle,
}

/// The reader of this page, for buttons to press and for the bar to show.
#[derive(Clone, Copy)]
pub struct Listening {
    site: StoredValue<Site>,
    session: StoredValue<Option<Session>, LocalStorage>,
    open: RwSignal<bool>,
    playing: RwSignal<bool>,
    waiting: RwSignal<bool>,
    position: RwSignal<(usize, usize)>,
}

impl Listening {
    /// Nothing is listened to yet.
    pub fn new(site: Site) -> Self {
        Listening {
            site: StoredValue::new(site),
            session: StoredValue::new_local(None),
            open: RwSignal::new(false),
            playing: RwSignal::new(false),
            waiting: RwSignal::new(false),
            position: RwSignal::new((0, 0)),
        }
    }

    /// Whether the bar stands on the page.
    pub fn is_open(self) -> bool {
        self.open.get()
    }

    /// Whether a sentence sounds or is about to.
    pub fn is_playing(self) -> bool {
        self.playing.get()
    }

    /// Whether a sentence has been asked for and does not sound yet.
    pub fn is_waiting(self) -> bool {
        self.waiting.get()
    }

    /// The sentence that is read, and how many there are.
    pub fn position(self) -> (usize, usize) {
        self.position.get()
    }

    /// Reads the page from its first sentence.
    pub fn play_page(self) {
        self.play(document::sentences("main"));
    }

    /// Reads the sample sentence of the voices.
    pub fn play_sample(self) {
        self.play(document::sentences(&format!("#{}", crate::components::voice_table::SAMPLE)));
    }

    /// Reads the part of the page with this id, if the reader has listened to the page before. Whether it does.
    pub fn say_part(self, id: &str) -> bool {
        let used = self.session.with_value(Option::is_some);
        if used {
            self.play(document::sentences(&format!("#{id}")));
        }
        used
    }

    /// Says the answer that a number key has just chosen, while the reader listens to the page.
    pub fn say_chosen(self, field: &str) {
        if self.open.get_untracked() {
            self.play(document::sentences(&format!("label:has(#{field}) .choice__title")));
        }
    }

    /// Plays or pauses.
    pub fn toggle(self) {
        let playing = self.playing.get_untracked();
        self.tell(if playing { Event::Pause } else { Event::Play });
    }

    /// One sentence back.
    pub fn previous(self) {
        self.tell(Event::Previous);
    }

    /// One sentence on.
    pub fn next(self) {
        self.tell(Event::Next);
    }

    /// Takes another voice from this sentence on, and keeps it.
    pub fn choose_voice(self, region: Region, gender: Gender) {
        self.site.with_value(|site| {
            site.settings.update(|s| {
                s.region = region;
                s.gender = gender;
            });
        });
        self.tell(Event::SetVoice(region, gender));
    }

    /// Takes another speed from this sentence on, and keeps it.
    pub fn choose_speed(self, speed: Speed) {
        self.site.with_value(|site| site.settings.update(|s| s.speed = speed));
        self.tell(Event::SetSpeed(speed));
    }

    /// Falls silent and takes the bar away.
    pub fn close(self) {
        self.tell(Event::Pause);
        self.light(None);
        self.session.update_value(|session| {
            if let Some(session) = session {
                if let Some(voice) = &session.voice {
                    voice.hush();
                }
                session.script.clear();
            }
        });
        document::set_root_data("listening", None);
        self.open.set(false);
    }

    fn play(self, script: Vec<HeardSentence>) {
        if script.is_empty() {
            return;
        }
        self.begin();
        self.light(None);
        let count = script.len();
        self.session.update_value(|session| {
            if let Some(session) = session {
                session.script = script;
            }
        });
        document::set_root_data("listening", Some(""));
        self.open.set(true);
        self.tell(Event::ScriptLoaded(count));
        if self.session.with_value(|session| session.as_ref().is_some_and(|session| session.speaker.is_some())) {
            self.tell(Event::Play);
        } else {
            leptos::task::spawn_local(self.play_once_readable());
        }
    }

    /// Loads how words are read, then plays. When it does not come, no voice is given anything, and that is told.
    async fn play_once_readable(self) {
        let speaker = Speaker::load().await;
        // The page may be gone by now, and its session with it.
        self.session.try_update_value(|session| {
            if let Some(session) = session {
                session.speaker = speaker;
            }
        });
        self.tell(Event::Play);
    }

    /// Starts the session on first use, from within the tap that asked for it.
    fn begin(self) {
        if self.session.with_value(Option::is_some) {
            return;
        }
        let site = self.site.get_value();
        let address = site.assets().voice.clone();
        let voice = if address.is_empty() { None } else { Voice::start(&address, move |heard| self.hear(heard)).ok() };
        if voice.is_none() {
            site.notices.tell(Notice::VoiceFailed);
        }
        let settings = site.settings.get_untracked();
        let mut player = Player::new();
        // A machine without a script answers these with nothing to do.
        player.on(Event::SetVoice(settings.region, settings.gender));
        player.on(Event::SetSpeed(settings.speed));
        let ticking = Interval::new(TICK_MS, move || self.tell(Event::Tick(TICK_MS)));
        let taps = window_event_listener(leptos::ev::click, move |event| self.tapped(&event));
        self.session.set_value(Some(Session {
            player,
            script: Vec::new(),
            lit: None,
            voice,
            speaker: None,
            _ticking: ticking,
            _taps: taps,
        }));
    }

    fn hear(self, heard: Heard) {
        self.tell(match heard {
            Heard::Started { generation, sentence } => {
                self.waiting.set(false);
                Event::Started { generation, sentence }
            }
            Heard::Ended { generation, sentence } => Event::Ended { generation, sentence },
            Heard::Failed { generation, sentence } => Event::Failed { generation, sentence },
        });
    }

    /// A tap on a sentence starts there, while the bar stands on the page. Links and buttons keep their own meaning.
    fn tapped(self, event: &leptos::ev::MouseEvent) {
        if !self.open.get_untracked() {
            return;
        }
        let Some(place) = event.target().and_then(|target| document::sentence_at(&target)) else {
            return;
        };
        let at = self.session.with_value(|session| {
            session.as_ref().and_then(|session| session.script.iter().position(|sentence| sentence.is_at(&place)))
        });
        if let Some(at) = at {
            self.tell(Event::StartAt(at));
        }
    }

    fn tell(self, event: Event) {
        // A page that has gone away has no session; a late report of the voice finds nothing to do.
        let commands =
            self.session.try_update_value(|session| session.as_mut().map(|session| session.player.on(event)));
        let Some(Some(commands)) = commands else {
            return;
        };
        for command in commands {
            self.carry_out(command);
        }
        self.session.with_value(|session| {
            if let Some(session) = session {
                let (playing, position) = (session.player.status() == Status::Speaking, session.player.position());
                self.playing.set(playing);
                self.position.set((position, session.player.sentences()));
            }
        });
    }

    fn carry_out(self, command: Command) {
        match command {
            Command::Speak { generation, sentence } => {
                self.waiting.set(true);
                let found = self.with_voice(sentence, |voice, utterance| voice.speak(generation, sentence, utterance));
                if !found {
                    self.tell(Event::Failed { generation, sentence });
                }
            }
            Command::Prepare(sentence) => {
                self.with_voice(sentence, Voice::prepare);
            }
            Command::Cancel => {
                self.waiting.set(false);
                self.session.with_value(|session| {
                    if let Some(voice) = session.as_ref().and_then(|session| session.voice.as_ref()) {
                        voice.hush();
                    }
                });
            }
            Command::Highlight(sentence) => self.light(Some(sentence)),
            Command::ClearHighlight => self.light(None),
            Command::ScrollTo(sentence) => self.session.with_value(|session| {
                if let Some(heard) = session.as_ref().and_then(|session| session.script.get(sentence)) {
                    heard.keep_in_view();
                }
            }),
            Command::Notice(_) => self.site.with_value(|site| site.notices.tell(Notice::VoiceFailed)),
            Command::Finished => {}
        }
    }

    /// Whether there was a voice and a sentence to act upon.
    fn with_voice(self, sentence: usize, act: impl FnOnce(&Voice, Utterance)) -> bool {
        let site = self.site.get_value();
        let found = self.session.with_value(|session| {
            let session = session.as_ref()?;
            let voice = session.voice.clone()?;
            let speaker = session.speaker.as_ref()?;
            Some((voice, utterance(&site, speaker, session.script.get(sentence)?)?))
        });
        let Some((voice, utterance)) = found else {
            return false;
        };
        // Outside the borrow: the voice may report at once.
        act(&voice, utterance);
        true
    }

    fn light(self, sentence: Option<usize>) {
        self.session.update_value(|session| {
            let Some(session) = session else { return };
            if let Some(heard) = session.lit.and_then(|lit| session.script.get(lit)) {
                heard.light(false);
            }
            if let Some(heard) = sentence.and_then(|lit| session.script.get(lit)) {
                heard.light(true);
            }
            session.lit = sentence;
        });
    }
}

/// What the built-in voice is given for a sentence of the page: the words of the region, in that region's voice.
fn utterance(site: &Site, speaker: &Speaker, sentence: &HeardSentence) -> Option<Utterance> {
    let settings = site.settings.get_untracked();
    let today = site.today.get_untracked();
    let own_words = sentence.message.as_deref().and_then(|id| {
        let text = site.content().spoken_variant(id, settings.region.as_str(), today)?;
        let range = readout::sentences(&text).into_iter().nth(sentence.index)?;
        Some(text[range].to_owned())
    });
    let shown = own_words.as_deref().unwrap_or(&sentence.text);
    // Who does not look learns the key of an answer by ear.
    let numbered = sentence
        .key
        .clone()
        .map(|key| site.content().text_with("heard-with-key", today, &[("key", key.into()), ("answer", shown.into())]));
    let shown = numbered.as_deref().unwrap_or(shown);
    let voice = espeak::voice(settings.region, settings.gender);
    let (name, variant) = voice.id.split_once('+').unwrap_or((voice.id, ""));
    Some(Utterance {
        text: speaker.say(shown, settings.region.as_str())?,
        voice: name,
        variant,
        rate: espeak::rate(settings.speed),
        pitch: voice.pitch,
        range: voice.range,
    })
}
