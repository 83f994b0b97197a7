//! Listening to a page: what the buttons ask for and what the bar shows. A program of its own (`speaker/`) does the
//! reading; it is loaded when somebody listens for the first time.

use leptos::prelude::*;
use readout::pace::Speed;
use readout::{Gender, Region};

use super::notices::Notice;
use super::serving;
use super::site::Site;
use crate::browser::document;
use crate::browser::speaker::{self, Host, Listener, Report};

/// What is wanted of the program.
#[derive(Clone)]
enum Wanted {
    Nothing,
    /// This part of the page is to be read.
    Sound(String),
    /// Its sound is to be given as a file, at a speed.
    File(&'static str, Speed),
}

/// The program, once somebody has listened.
#[derive(Clone)]
enum Program {
    /// Nobody has listened yet.
    None,
    /// It is on its way; this is to be done then.
    Coming(Wanted),
    Here(Listener),
}

/// The reader of this page, for buttons to press and for the bar to show. Lives in the browser only.
#[derive(Clone, Copy)]
pub struct Listening {
    site: StoredValue<Site>,
    program: StoredValue<Program, LocalStorage>,
    /// The region that reads for once, whatever the reader has chosen.
    lent: StoredValue<Option<Region>>,
    open: RwSignal<bool>,
    report: RwSignal<Report>,
}

impl Listening {
    /// Nothing is listened to yet.
    pub fn new(site: Site) -> Self {
        Listening {
            site: StoredValue::new(site),
            program: StoredValue::new_local(Program::None),
            lent: StoredValue::new(None),
            open: RwSignal::new(false),
            report: RwSignal::new(Report::default()),
        }
    }

    /// Whether the bar stands on the page.
    pub fn is_open(self) -> bool {
        self.open.get()
    }

    /// Whether a sentence sounds or is about to.
    pub fn is_playing(self) -> bool {
        self.report.with(|report| report.playing)
    }

    /// How playback stands.
    pub fn report(self) -> Report {
        self.report.get()
    }

    /// Reads the page from its first sentence.
    pub fn play_page(self) {
        self.play("main".to_owned());
    }

    /// Reads the slide, in the region that is lent or else in the one that was chosen.
    pub fn play_slide(self, lent: Option<Region>) {
        self.lent.set_value(lent);
        self.pass_voice();
        self.play("#slide-read".to_owned());
    }

    /// Reads the sample sentence of the voices.
    pub fn play_sample(self) {
        self.play(format!("#{}", crate::components::voice_table::SAMPLE));
    }

    /// Reads a part of the page that is asked for by itself.
    pub fn play_part(self, part: &str) {
        self.play(part.to_owned());
    }

    /// Reads the part of the page with this id, if the reader has listened to the page before. Whether it does.
    pub fn say_part(self, id: &str) -> bool {
        let used = !matches!(self.program.get_value(), Program::None);
        if used {
            self.play(format!("#{id}"));
        }
        used
    }

    /// Gives the sound of the part of the page with this id as a file, read at this speed.
    pub fn save_part(self, part: &'static str, speed: Speed) {
        if let Program::Here(listener) = self.program.get_value() {
            return listener.save_part(part, speed.as_str());
        }
        let is_coming = matches!(self.program.get_value(), Program::Coming(_));
        self.program.set_value(Program::Coming(Wanted::File(part, speed)));
        if !is_coming {
            self.load();
        }
    }

    /// Says the answer that a number key has just chosen, while the reader listens to the page.
    pub fn say_chosen(self, field: &str) {
        if self.open.get_untracked() {
            self.play(format!("label:has(#{field}) .choice__title"));
        }
    }

    /// Plays or pauses.
    pub fn toggle(self) {
        let playing = self.report.with_untracked(|report| report.playing);
        self.wish(if playing { "pause" } else { "play" });
    }

    /// What `Listener::wish` in `speaker/` understands.
    pub fn wish(self, name: &str) {
        if let Some(Program::Here(listener)) = self.program.try_get_value() {
            listener.wish(name);
        }
    }

    /// Takes another voice from this sentence on, and keeps it.
    pub fn choose_voice(self, region: Region, gender: Gender) {
        self.site.with_value(|site| {
            site.settings.update(|s| {
                s.region = region;
                s.gender = gender;
            });
        });
        self.pass_voice();
    }

    /// Takes another speed from this sentence on, and keeps it.
    pub fn choose_speed(self, speed: Speed) {
        self.site.with_value(|site| site.settings.update(|s| s.speed = speed));
        self.pass_voice();
    }

    /// Falls silent and takes the bar away.
    pub fn close(self) {
        self.lent.set_value(None);
        match self.program.get_value() {
            Program::Here(listener) => listener.close(),
            // What is on its way finds nothing to read.
            Program::Coming(_) => self.program.set_value(Program::Coming(Wanted::Nothing)),
            Program::None => {}
        }
        self.report.set(Report::default());
        self.show(false);
    }

    fn show(self, open: bool) {
        document::set_root_data("listening", open.then_some(""));
        self.open.set(open);
    }

    fn play(self, part: String) {
        match self.program.get_value() {
            Program::Here(listener) => {
                if listener.play(&part) {
                    self.show(true);
                }
            }
            Program::Coming(_) => {
                self.program.set_value(Program::Coming(Wanted::Sound(part)));
                self.show(true);
            }
            Program::None => {
                self.program.set_value(Program::Coming(Wanted::Sound(part)));
                self.report.set(Report { playing: true, waiting: true, ..Report::default() });
                self.show(true);
                self.load();
            }
        }
    }

    fn load(self) {
        let loading = self.site.with_value(|site| speaker::load(&site.assets().voice, self.host()));
        leptos::task::spawn_local(async move {
            let listener = match loading {
                Some(loading) => loading.done().await,
                None => None,
            };
            self.take(listener);
        });
    }

    /// The program is here, or it does not come.
    fn take(self, listener: Option<Listener>) {
        // The page may be gone by now.
        let Some(Program::Coming(wanted)) = self.program.try_get_value() else { return };
        let Some(listener) = listener else {
            self.program.set_value(Program::None);
            self.report.set(Report::default());
            self.show(false);
            return self.site.with_value(|site| site.notices.tell(Notice::VoiceFailed));
        };
        self.program.set_value(Program::Here(listener.clone()));
        self.pass_voice();
        let plays = match wanted {
            Wanted::Sound(part) => listener.play(&part),
            Wanted::File(part, speed) => {
                listener.save_part(part, speed.as_str());
                false
            }
            Wanted::Nothing => false,
        };
        if !plays {
            self.show(false);
        }
    }

    fn pass_voice(self) {
        if let Program::Here(listener) = self.program.get_value() {
            let settings = self.site.with_value(|site| site.settings.get_untracked());
            let region = self.lent.get_value().unwrap_or(settings.region);
            listener.set_voice(region.as_str(), settings.gender.as_str(), settings.speed.as_str());
        }
    }

    fn host(self) -> Host {
        let site = self.site.get_value();
        let (variants, messages, notices) = (site.clone(), site.clone(), site.notices);
        Host {
            variant: Box::new(move |id, region| {
                variants.content().spoken_variant(&id, &region, variants.today.get_untracked())
            }),
            message: Box::new(move |id, first, second| {
                let (content, today) = (messages.content(), messages.today.get_untracked());
                match id.as_str() {
                    "player-count" => {
                        content.text_with("player-count", today, &[("now", first.into()), ("all", second.into())])
                    }
                    "heard-with-key" => {
                        content.text_with("heard-with-key", today, &[("key", first.into()), ("answer", second.into())])
                    }
                    _ => content.text(&id, today),
                }
            }),
            report: Box::new(move |report| {
                // What is read of a guide, or of the sheet of somebody who is gone, says nothing of who answers now.
                let is_own = untrack(|| site.route().part().is_check() && !site.answers.are_lent());
                if is_own && report.playing && !report.waiting {
                    let wished = site.settings.with_untracked(|settings| settings.region);
                    serving::hear(&report.caution, wished.as_str());
                }
                // A page that has gone away shows nothing any more.
                let _ = self.report.try_set(report);
            }),
            notice: Box::new(move |id| {
                notices.tell(if id == "notice-no-voice" { Notice::NoVoice } else { Notice::VoiceFailed });
            }),
        }
    }
}
