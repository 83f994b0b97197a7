//! One window of a session: what it shows, kept together with the others.

use leptos::prelude::*;
use sessions::agenda::{Agenda, Slide};
use sessions::deck::{Action, Deck, POINT_EVERY, Role, Show, Spot, WHOLE, keys};

use super::aloud::Aloud;
use super::face::Face;
use super::kept::{AGENDA, LETTERS, SHOW};
use super::pictures::Pictures;
use crate::browser::storage::{self, Shelf};
use crate::browser::{document, idle, show};
use crate::pages::teams::statements::first_agenda;
use crate::state::site::Site;

/// So often a window looks at its clock, in milliseconds.
const LOOK: u32 = 250;

/// Who else is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Others {
    pub(super) presenters: usize,
    pub(super) screens: usize,
    /// Whether this window speaks.
    pub(super) leads: bool,
    /// How much room the slide has before the audience.
    pub(super) size: Option<(u16, u16)>,
}

/// The state of the window. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    deck: RwSignal<Option<Deck>>,
    agenda: RwSignal<Agenda>,
    show: RwSignal<Show>,
    others: RwSignal<Others>,
    /// Milliseconds of the device.
    now: RwSignal<u64>,
    /// The browser lets windows hear each other.
    hears: RwSignal<bool>,
    /// The sentence that another window reads, from 1.
    lit: RwSignal<u16>,
    /// Where another window's presenter points.
    dot: RwSignal<Option<Spot>>,
    /// Characters are keys.
    letters: RwSignal<bool>,
    /// Reading aloud in this window.
    pub(super) aloud: Aloud,
    pub(super) pictures: Pictures,
}

fn now() -> u64 {
    u64::try_from(idle::now()).unwrap_or(0)
}

impl Stage {
    /// A window that is not opened yet: it shows the first slide of the first agenda, as the page was sent.
    pub(super) fn new(site: &Site) -> Self {
        Self {
            deck: RwSignal::new(None),
            agenda: RwSignal::new(first_agenda(site)),
            show: RwSignal::new(Show::default()),
            others: RwSignal::new(Others { leads: true, ..Others::default() }),
            now: RwSignal::new(0),
            hears: RwSignal::new(true),
            lit: RwSignal::new(0),
            dot: RwSignal::new(None),
            letters: RwSignal::new(true),
            aloud: Aloud::new(),
            pictures: Pictures::provide(),
        }
    }

    /// Opens the window once the page has been taken over.
    pub(super) fn begin(self, site: &Site, role: Role) {
        if cfg!(feature = "ssr") {
            return;
        }
        let (started, opened) = (site.started, site.clone());
        Effect::new(move |_| {
            if started.get() {
                untrack(|| self.open(&opened, role));
            }
        });
        self.follow(site, role);
        self.aloud.follow(site, self);
    }

    /// What a change does to the window beside what is drawn.
    fn follow(self, site: &Site, role: Role) {
        let show = self.show;
        Effect::new(move |before: Option<(u16, [bool; 3], u8)>| {
            let now = show.with(|show| (show.at, [show.black, show.sources, show.over.is_some()], show.zoom));
            if before.is_some_and(|before| before != now) {
                // Another slide ends what is read of the one before.
                untrack(|| self.aloud.hush());
                // A screen reader tells the new slide as it would a new page; the presenter's hands stay where they are.
                if role == Role::Audience {
                    request_animation_frame(|| document::focus("tieu-de"));
                }
            }
            now
        });
        // Both windows have keys of their own where other pages have the player.
        document::set_root_data("session", Some(if role == Role::Presenter { "presenter" } else { "audience" }));
        on_cleanup(|| document::set_root_data("session", None));
        if role == Role::Presenter {
            return;
        }
        let (started, settings) = (site.started, site.settings);
        Effect::new(move |_| {
            let own = settings.with(|settings| settings.theme.as_str());
            if !started.get() {
                return;
            }
            let dark = show.with(|show| show.dark);
            document::set_root_data("room", Some(if dark { "dark" } else { "light" }));
            // A room is light or dark whatever the device is; sharp contrast stays.
            let theme = match own {
                "contrast" if !dark => own,
                _ if dark => "dark",
                _ => "light",
            };
            document::set_root_data("theme", Some(theme));
        });
        on_cleanup(move || {
            document::set_root_data("room", None);
            let theme = settings.with_untracked(|settings| settings.theme);
            document::set_root_data("theme", (theme != Default::default()).then(|| theme.as_str()));
        });
    }

    fn open(self, site: &Site, role: Role) {
        self.load_agenda(site);
        self.load_letters();
        self.aloud.load();
        let (slides, agenda) = self.measure();
        let kept = storage::read(Shelf::Device, SHOW).ok().flatten();
        let (mut deck, said) = Deck::open(show::new_id(), role, slides, agenda, kept.as_deref(), now());
        if role == Role::Audience {
            deck.measure(show::size());
        }
        self.deck.set(Some(deck));
        let heard = {
            let site = site.clone();
            move |text: &str| self.hear(&site, text)
        };
        self.hears.set(show::open(heard));
        self.post(&said);
        show::every(LOOK, move || {
            // The site's own letters may have come, which are as wide as those before, or nearly so.
            show::fit(true);
            let said = self.deck.try_update(|deck| {
                let deck = deck.as_mut()?;
                if role == Role::Audience {
                    deck.measure(show::size());
                }
                Some(deck.tick(now()))
            });
            self.post(&said.flatten().unwrap_or_default());
        });
        let closing = show::on_close(move || {
            if let Some(Some(bye)) = self.deck.try_with_untracked(|deck| deck.as_ref().map(Deck::close)) {
                show::say(&bye);
            }
        });
        let waking = show::on_wake(move || {
            let said = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.wake(now())));
            self.post(&said.flatten().unwrap_or_default());
            leptos::task::spawn_local(show::stay_awake());
        });
        leptos::task::spawn_local(show::stay_awake());
        let keys = {
            let site = site.clone();
            show::keys(move |key| self.key(&site, key))
        };
        let points = show::points(move |spot| {
            let part = |part: f64| (part.clamp(0.0, 1.0) * f64::from(WHOLE)).round() as u16;
            let spot = spot.map(|(x, y)| (part(x), part(y)));
            self.tell_pointer(|deck| deck.point(spot, now()));
            // The last movement is told as well.
            let later = std::time::Duration::from_millis(POINT_EVERY);
            set_timeout(move || self.tell_pointer(|deck| deck.point_on(now())), later);
        });
        let resized = show::on_resize(|| show::fit(false));
        let swipes = show::swipes(move |forward| self.act(if forward { Action::Next } else { Action::Back }));
        on_cleanup(move || {
            if let Some(Some(bye)) = self.deck.try_with_untracked(|deck| deck.as_ref().map(Deck::close)) {
                show::say(&bye);
            }
            show::close();
            closing.remove();
            keys.remove();
            resized.remove();
            waking.into_iter().chain(swipes).chain(points).for_each(WindowListenerHandle::remove);
        });
    }

    /// The agenda that the device keeps, where it has one that can be read.
    fn load_agenda(self, site: &Site) {
        let kept = storage::read(Shelf::Device, AGENDA).ok().flatten();
        if let Some(mut agenda) = kept.and_then(|text| Agenda::parse(&text).ok()) {
            agenda.keep_known(&super::face::offers(site));
            self.pictures.load(&agenda);
            self.agenda.set(agenda);
        }
    }

    /// The slides, each by its number, and the stamp of the agenda.
    fn measure(self) -> (Vec<u32>, u64) {
        self.agenda.with_untracked(|agenda| (keys(agenda), agenda.fingerprint()))
    }

    fn tell_pointer(self, of: impl FnOnce(&mut Deck) -> Vec<String>) {
        let said = self.deck.try_update_untracked(|deck| deck.as_mut().map(of));
        said.flatten().unwrap_or_default().iter().for_each(|text| show::say(text));
    }

    fn hear(self, site: &Site, text: &str) {
        let heard = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.hear(text, now()))).flatten();
        let Some(heard) = heard else { return };
        if heard.other_agenda {
            self.load_agenda(site);
            let (slides, agenda) = self.measure();
            self.deck.update(|deck| {
                if let Some(deck) = deck {
                    deck.change_agenda(slides, agenda, now());
                    deck.hear(text, now());
                }
            });
        }
        if heard.hush {
            self.aloud.hush();
        }
        self.post(&heard.say);
    }

    /// This window reads a sentence of the slide, counted from 1, or none.
    pub(super) fn tell_lit(self, sentence: u16) {
        let said = self.deck.try_update_untracked(|deck| deck.as_mut().map(|deck| deck.light(sentence, now())));
        self.post(&said.flatten().unwrap_or_default());
    }

    /// Does what somebody wants.
    pub(super) fn act(self, action: Action) {
        let said = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.act(action, now())));
        self.post(&said.flatten().unwrap_or_default());
    }

    /// The next part of the slide large, and after the last all of it again.
    pub(super) fn zoom_on(self, site: &Site) {
        let (zoom, parts) = untrack(|| (self.show().zoom, self.parts(site)));
        self.act(Action::Zoom(if zoom < parts { zoom + 1 } else { 0 }));
    }

    /// Whether something is told of what the slide rests on. Follows changes.
    pub(super) fn has_sources(self, site: &Site) -> bool {
        let face = self.face(site, usize::from(self.show.with(|show| show.at)));
        face.is_some_and(|face| !face.citations.is_empty())
    }

    /// What the slide rests on, before the audience, or the slide again.
    pub(super) fn tell_sources(self, site: &Site) {
        if untrack(|| self.has_sources(site)) {
            self.act(Action::Sources);
        }
    }

    /// Whether characters are keys. Follows changes.
    pub(super) fn letters(self) -> bool {
        self.letters.get()
    }

    /// Characters are keys, or no longer, in every window: whoever dictates to the device types them without a wish to.
    pub(super) fn toggle_letters(self) {
        let on = !self.letters.get_untracked();
        self.letters.set(on);
        // Where nothing can be kept, this window still knows.
        let _ =
            if on { storage::remove(Shelf::Device, LETTERS) } else { storage::write(Shelf::Device, LETTERS, "off") };
    }

    fn load_letters(self) {
        if let Ok(kept) = storage::read(Shelf::Device, LETTERS) {
            self.letters.set(kept.is_none());
        }
    }

    /// Whether a key is a character, and characters are no keys. Another window may have said so.
    fn is_mute(self, key: &str) -> bool {
        let is_character = key != " " && key.chars().count() == 1;
        if is_character {
            self.load_letters();
        }
        is_character && !self.letters.get_untracked()
    }

    /// The keys of a keyboard and of a clicker. Whether the key means something.
    fn key(self, site: &Site, key: &str) -> bool {
        if self.is_mute(key) {
            return false;
        }
        let shown = self.show.get_untracked();
        let parts = || untrack(|| self.parts(site));
        let part = |key: &str| key.parse::<u8>().ok();
        let action = match key {
            "z" | "Z" => {
                self.zoom_on(site);
                return true;
            }
            "Escape" if shown.black => Action::Black,
            "Escape" if shown.sources => Action::Sources,
            "0" | "Escape" if shown.zoom > 0 => Action::Zoom(0),
            _ if part(key).is_some_and(|part| (1..=parts()).contains(&part)) => Action::Zoom(part(key).unwrap_or(0)),
            "PageDown" | "ArrowRight" | "ArrowDown" | " " | "Enter" | "n" | "N" => Action::Next,
            "PageUp" | "ArrowLeft" | "ArrowUp" | "Backspace" | "p" | "P" => Action::Back,
            "b" | "B" | "." => Action::Black,
            "d" | "D" => Action::Dark,
            "Home" => Action::GoTo(0),
            "End" => Action::GoTo(u16::MAX),
            "f" | "F" => {
                show::toggle_whole_screen();
                return true;
            }
            "s" | "S" => {
                self.tell_sources(site);
                return true;
            }
            "r" | "R" => {
                show::press("slide-hear-key");
                return true;
            }
            _ => return false,
        };
        self.act(action);
        true
    }

    /// Tells the others, and shows what is to be shown.
    fn post(self, said: &[String]) {
        said.iter().for_each(|text| show::say(text));
        let Some(seen) = self.deck.try_with_untracked(|deck| {
            let deck = deck.as_ref()?;
            let others = Others {
                presenters: deck.others(Role::Presenter),
                screens: deck.others(Role::Audience),
                leads: deck.leads(),
                size: deck.size(),
            };
            let (lit, dot) = (deck.lit(), deck.pointer(now()));
            if self.lit.get_untracked() != lit {
                self.lit.set(lit);
            }
            if self.dot.get_untracked() != dot {
                self.dot.set(dot);
            }
            Some((deck.show(), others, deck.kept()))
        }) else {
            return;
        };
        let Some((shown, others, kept)) = seen else { return };
        if self.show.get_untracked() != shown {
            self.show.set(shown);
            // Where nothing can be kept, the other windows still know.
            let _ = storage::write(Shelf::Device, SHOW, &kept);
        }
        if self.others.get_untracked() != others {
            self.others.set(others);
        }
        // The clock is told in whole seconds.
        if self.now.get_untracked() / 1_000 != now() / 1_000 {
            self.now.set(now());
        }
    }

    /// What is shown. Follows changes.
    pub(super) fn show(self) -> Show {
        self.show.get()
    }

    /// Who else is there. Follows changes.
    pub(super) fn others(self) -> Others {
        self.others.get()
    }

    /// Whether windows can hear each other. Follows changes.
    pub(super) fn hears(self) -> bool {
        self.hears.get()
    }

    /// Milliseconds since the session began. Follows the clock.
    pub(super) fn elapsed(self) -> u64 {
        let now = self.now.get();
        self.show.with(|show| show.elapsed(now.max(show.clock.since.unwrap_or(0))))
    }

    /// The sentence that another window reads, from 1; 0 when none does. Follows changes.
    pub(super) fn lit(self) -> u16 {
        self.lit.get()
    }

    /// Where another window's presenter points. Follows changes.
    pub(super) fn dot(self) -> Option<Spot> {
        self.dot.get()
    }

    /// How many parts of the slide can be shown large. Follows changes.
    pub(super) fn parts(self, site: &Site) -> u8 {
        let face = self.face(site, usize::from(self.show.with(|show| show.at)));
        face.map_or(0, |face| face.parts(site))
    }

    /// The slides. Follows changes.
    pub(super) fn slides(self) -> Vec<Slide> {
        self.agenda.with(|agenda| agenda.slides().to_vec())
    }

    /// How many minutes the session is to take, with questions. Follows changes.
    pub(super) fn minutes(self) -> u32 {
        self.agenda.with(|agenda| agenda.length.minutes())
    }

    /// How many slides there are. Follows changes.
    pub(super) fn count(self) -> usize {
        self.agenda.with(|agenda| agenda.slides().len())
    }

    /// What is shown of the slide at a place: all of it or a part. Follows changes.
    pub(super) fn shown(self, site: &Site, at: usize, zoom: u8) -> Option<Face> {
        let face = self.face(site, at)?;
        Some(face.part(site, zoom).unwrap_or(face))
    }

    /// The slide at a place. Follows changes.
    pub(super) fn face(self, site: &Site, at: usize) -> Option<Face> {
        self.agenda.with(|agenda| agenda.slides().get(at).and_then(|slide| Face::of(site, slide)))
    }
}
