//! What the booth knows and does.

mod takes;

use std::collections::BTreeMap;

use content::{Content, Pack, Part};
use leptos::prelude::*;
use leptos::task::spawn_local;
use packstore::{Kept, Store, StoreError};
use readout::{Gender, Region};
use voicepack::dsp::{Meter, Warning};
use voicepack::{Coverage, Manifest, Sentence, Standing, coverage};

use super::sentences::sentences;
use crate::browser::microphone::Microphone;
use crate::browser::storage::{self, Shelf};
use crate::browser::{fetch, given, sound};
use crate::state::site::Site;

/// A recording on this device is kept under a name that no pack in a file can have, and that comes before all.
const OWN: &str = "!";
/// Where it is kept what was worked on last.
const LAST: &str = "tsst-booth";

/// The microphone and what it hears.
#[derive(Default)]
struct Ear {
    microphone: Option<Microphone>,
    meter: Option<Meter>,
    recorded: Vec<f32>,
}

/// The booth. Cheap to copy: all of it are handles.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    site: StoredValue<Site>,
    store: StoredValue<Option<Store>, LocalStorage>,
    ear: StoredValue<Ear, LocalStorage>,
    content: StoredValue<Option<Content>>,
    /// The voice that is recorded.
    pub(super) voice: RwSignal<(Region, Gender)>,
    /// The guide or check whose sentences are shown.
    pub(super) chosen: RwSignal<Option<Part>>,
    /// Its sentences in the words of the region.
    pub(super) script: RwSignal<Vec<Sentence>>,
    /// The sentence that is shown.
    pub(super) at: RwSignal<usize>,
    /// Every pack on the device.
    pub(super) packs: RwSignal<Vec<Kept>>,
    /// Whether the microphone is open.
    pub(super) listening: RwSignal<bool>,
    /// Whether a sentence is being recorded.
    pub(super) recording: RwSignal<bool>,
    /// Whether something is being worked on that must not be disturbed.
    pub(super) busy: RwSignal<bool>,
    /// How far the bar of the meter goes, of 100.
    pub(super) level: RwSignal<u8>,
    /// What the speaker should know at once.
    pub(super) warning: RwSignal<Option<Warning>>,
    /// What has just happened, in the reader's words.
    pub(super) told: RwSignal<String>,
    /// What is kept of the voice that is chosen, read once for all who look.
    own: Memo<Option<Manifest>>,
    /// How the sentences stand in that voice.
    pub(super) standing: Memo<Coverage>,
}

impl Desk {
    /// An empty booth for the reader's own voice.
    pub(super) fn new(site: &Site) -> Self {
        let voice = RwSignal::new(site.settings.with_untracked(|settings| (settings.region, settings.gender)));
        let (packs, script) = (RwSignal::new(Vec::<Kept>::new()), RwSignal::new(Vec::new()));
        let own = Memo::new(move |_| packs.with(|packs| own_of(packs, voice.get())));
        let standing = Memo::new(move |_| {
            let (region, gender) = voice.get();
            let none = BTreeMap::new();
            own.with(|own| {
                let clips = own.as_ref().map_or(&none, |own| &own.clips);
                script.with(|script| coverage(script, region, gender, clips))
            })
        });
        Desk {
            site: StoredValue::new(site.clone()),
            store: StoredValue::new_local(None),
            ear: StoredValue::new_local(Ear::default()),
            content: StoredValue::new(None),
            voice,
            chosen: RwSignal::new(None),
            script,
            at: RwSignal::new(0),
            packs,
            listening: RwSignal::new(false),
            recording: RwSignal::new(false),
            busy: RwSignal::new(false),
            level: RwSignal::new(0),
            warning: RwSignal::new(None),
            told: RwSignal::new(String::new()),
            own,
            standing,
        }
    }

    /// Tells the reader something, and the screen reader with them.
    pub(super) fn tell(self, text: impl Into<String>) {
        // The page may be gone by the time that a slow answer comes.
        let _ = self.told.try_set(text.into());
    }

    /// Whether a sentence is being recorded or something is worked on: what is chosen stays.
    pub(super) fn is_held(self) -> bool {
        self.recording.get() || self.busy.get()
    }

    /// The text of a message.
    pub(super) fn say(self, id: &str) -> String {
        self.site.with_value(|site| site.content().text(id, site.today.get_untracked()))
    }

    /// Tells what the device refused.
    pub(super) fn tell_refused(self, error: StoreError) {
        self.tell(self.say(match error {
            StoreError::Unavailable => "booth-no-storage",
            StoreError::Full => "booth-full",
            StoreError::Failed => "booth-storage-failed",
        }));
    }

    /// Takes up what the device has kept: the voice and the text that were worked on last, and every recording.
    pub(super) fn begin(self) {
        let voice = self.site.with_value(|site| site.settings.with_untracked(|own| (own.region, own.gender)));
        let last = storage::read(Shelf::Device, LAST).ok().flatten().and_then(|text| saved::parse(&text).ok());
        let last = last.unwrap_or_default();
        let word = |name: &str| last.iter().find(|(of, _)| of == name).map_or("", |(_, word)| word.as_str());
        self.voice.set((
            Region::from_name(word("region")).unwrap_or(voice.0),
            Gender::from_name(word("gender")).unwrap_or(voice.1),
        ));
        self.choose(part_of(word("text")));
        spawn_local(async move {
            match Store::open().await {
                Ok(store) => {
                    let _ = self.store.try_set_value(Some(store));
                    self.look_again().await;
                }
                Err(error) => self.tell_refused(error),
            }
        });
    }

    /// The place where packs are kept, when the device has one.
    pub(super) fn store(self) -> Option<Store> {
        self.store.try_get_value().flatten()
    }

    /// Looks what is kept now.
    pub(super) async fn look_again(self) {
        let Some(store) = self.store() else { return };
        match store.packs().await {
            Ok(packs) => {
                let _ = self.packs.try_set(packs);
            }
            Err(error) => self.tell_refused(error),
        }
    }

    /// Takes another voice: other words, other recordings.
    pub(super) fn choose_voice(self, region: Region, gender: Gender) {
        if self.recording.get_untracked() {
            self.stop();
        }
        self.voice.set((region, gender));
        self.keep_choice();
        self.write_script();
        self.go_to_first_open();
    }

    /// Takes the sentences of a guide or check, which come from the server or from what is kept for reading offline.
    pub(super) fn choose(self, part: Option<Part>) {
        if self.recording.get_untracked() {
            self.stop();
        }
        self.chosen.set(part.clone());
        self.content.set_value(None);
        self.script.set(Vec::new());
        self.told.set(String::new());
        let Some(part) = part else {
            // Without sentences there is no button that closes it.
            self.deafen();
            self.keep_choice();
            return;
        };
        spawn_local(async move {
            let content = text_of(&part).await;
            if self.chosen.try_get_untracked() != Some(Some(part)) {
                return;
            }
            match content {
                Some(content) => {
                    self.content.set_value(Some(content));
                    self.keep_choice();
                    self.write_script();
                    self.go_to_first_open();
                }
                None => {
                    self.deafen();
                    self.tell(self.say("booth-no-text"));
                }
            }
        });
    }

    /// Keeps what is worked on. Where nothing can be kept it is chosen anew.
    fn keep_choice(self) {
        let (region, gender) = self.voice.get_untracked();
        let text = self.chosen.with_untracked(|part| part.as_ref().map(Part::name)).unwrap_or_default();
        let lines = [("region", region.as_str()), ("gender", gender.as_str()), ("text", &*text)];
        let _ = storage::write(Shelf::Device, LAST, &saved::write(&lines));
    }

    fn write_script(self) {
        self.script.set(self.script_of(self.voice.get_untracked().0));
    }

    /// The sentences of the chosen text in the words of a region.
    pub(super) fn script_of(self, region: Region) -> Vec<Sentence> {
        let today = self.site.with_value(|site| site.today.get_untracked());
        self.content
            .with_value(|content| content.as_ref().map(|content| sentences(content, region, today)))
            .unwrap_or_default()
    }

    /// The sentence that is shown, with how it stands.
    pub(super) fn shown(self) -> Option<(Sentence, Standing)> {
        let at = self.at.get();
        let sentence = self.script.with(|script| script.get(at).cloned())?;
        let standing = self.standing.with(|standing| standing.each.get(at).copied()).unwrap_or(Standing::Open);
        Some((sentence, standing))
    }

    /// Shows another sentence.
    pub(super) fn go(self, step: isize) {
        if self.recording.get_untracked() || self.busy.get_untracked() {
            return;
        }
        sound::hush();
        let count = self.script.with_untracked(Vec::len);
        let next = self.at.get_untracked().saturating_add_signed(step);
        if next < count {
            self.at.set(next);
            self.told.set(String::new());
        }
    }

    /// Shows the first sentence that nobody has recorded; the first of all when everything is.
    fn go_to_first_open(self) {
        let open = self
            .standing
            .with_untracked(|standing| standing.each.iter().position(|standing| *standing != Standing::Recorded));
        self.at.set(open.unwrap_or(0));
    }

    /// Shows the next sentence that nobody has recorded, from the one that is shown on, and then from the first.
    pub(super) fn go_to_open(self) {
        let here = self.at.get_untracked();
        let open = self.standing.with_untracked(|standing| {
            let open: Vec<usize> =
                (0..).zip(&standing.each).filter(|(_, one)| **one != Standing::Recorded).map(|(at, _)| at).collect();
            open.iter().copied().find(|at| *at > here).or(open.first().copied())
        });
        let count = self.script.with_untracked(Vec::len);
        self.at.set(open.unwrap_or(here.min(count.saturating_sub(1))));
    }

    /// What is recorded in the voice that is chosen.
    pub(super) fn own(self) -> Option<Manifest> {
        self.own.get()
    }

    /// The same once, for a press.
    pub(super) fn own_now(self) -> Option<(String, Manifest)> {
        Some((own_id(self.voice.get_untracked()), self.own.get_untracked()?))
    }
}

/// The manifest as it was kept.
pub(super) fn manifest(text: &str) -> Option<Manifest> {
    Manifest::parse(text.as_bytes()).ok()
}

/// The part of this name, among those that have sentences.
pub(super) fn part_of(name: &str) -> Option<Part> {
    name.strip_prefix("guide-")
        .map(|id| Part::Guide(id.to_owned()))
        .or_else(|| name.strip_prefix("check-").map(|id| Part::Check(id.to_owned())))
}

/// What is kept of the reader's own recordings in a voice.
fn own_of(packs: &[Kept], voice: (Region, Gender)) -> Option<Manifest> {
    let id = own_id(voice);
    packs.iter().find(|pack| pack.id == id).and_then(|pack| manifest(&pack.manifest))
}

fn own_id((region, gender): (Region, Gender)) -> String {
    format!("{OWN}{}-{}", region.as_str(), gender.as_str())
}

/// The Vietnamese text of a guide or check: what the voices say, whatever language the page is in.
async fn text_of(part: &Part) -> Option<Content> {
    let list = fetch::bytes(&given::address("texts")?).await?;
    let name = part.name();
    let address = core::str::from_utf8(&list).ok()?.lines().find_map(|line| {
        let (of, address) = line.split_once(' ')?;
        (of == name).then(|| address.to_owned())
    })?;
    Pack::decode(&fetch::bytes(&address).await?).ok().map(Content::new)
}
