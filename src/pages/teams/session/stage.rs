//! One window of a session: what it shows, kept together with the others.

use leptos::prelude::*;
use sessions::agenda::{Agenda, Slide};
use sessions::deck::{Action, Deck, Role, Show};

use super::desk::AGENDA;
use super::face::{Face, first_agenda};
use crate::browser::storage::{self, Shelf};
use crate::browser::{document, idle, show};
use crate::state::listening::Listening;
use crate::state::site::Site;

/// What is shown, for when every window was closed.
const SHOW: &str = "tsst-show";
/// So often a window looks at its clock, in milliseconds.
const LOOK: u32 = 250;

/// Who else is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Others {
    pub(super) presenters: usize,
    pub(super) screens: usize,
    /// Whether this window speaks.
    pub(super) leads: bool,
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
        }
    }

    /// Opens the window once the page has been taken over.
    pub(super) fn begin(self, site: &Site, role: Role) {
        if cfg!(feature = "ssr") {
            return;
        }
        let site_of_room = site.clone();
        let (started, listening, site) = (site.started, expect_context::<Listening>(), site.clone());
        Effect::new(move |_| {
            if started.get() {
                untrack(|| self.open(&site, role));
            }
        });
        self.follow(&site_of_room, role, listening);
    }

    /// What a change does to the window beside what is drawn.
    fn follow(self, site: &Site, role: Role, listening: Listening) {
        let show = self.show;
        Effect::new(move |before: Option<(u16, bool)>| {
            let now = show.with(|show| (show.at, show.black));
            if before.is_some_and(|before| before != now) {
                // Another slide ends what is read of the one before.
                untrack(|| listening.close());
                // A screen reader tells the new slide as it would a new page; the presenter's hands stay where they are.
                if role == Role::Audience {
                    request_animation_frame(|| document::focus("tieu-de"));
                }
            }
            now
        });
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
        let (slides, agenda) = self.measure();
        let kept = storage::read(Shelf::Device, SHOW).ok().flatten();
        let (deck, said) = Deck::open(show::new_id(), role, slides, agenda, kept.as_deref(), now());
        self.deck.set(Some(deck));
        let heard = {
            let site = site.clone();
            move |text: &str| self.hear(&site, text)
        };
        self.hears.set(show::open(heard));
        self.post(&said);
        show::every(LOOK, move || {
            let said = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.tick(now())));
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
        let keys = show::keys(move |key| self.key(key));
        let swipes = show::swipes(move |forward| self.act(if forward { Action::Next } else { Action::Back }));
        on_cleanup(move || {
            if let Some(Some(bye)) = self.deck.try_with_untracked(|deck| deck.as_ref().map(Deck::close)) {
                show::say(&bye);
            }
            show::close();
            closing.remove();
            keys.remove();
            waking.into_iter().chain(swipes).for_each(WindowListenerHandle::remove);
        });
    }

    /// The agenda that the device keeps, where it has one that can be read.
    fn load_agenda(self, site: &Site) {
        let kept = storage::read(Shelf::Device, AGENDA).ok().flatten();
        if let Some(mut agenda) = kept.and_then(|text| Agenda::parse(&text).ok()) {
            agenda.keep_known(&super::face::offers(site));
            self.agenda.set(agenda);
        }
    }

    /// How many slides there are, and the stamp of the agenda.
    fn measure(self) -> (u16, u64) {
        self.agenda
            .with_untracked(|agenda| (u16::try_from(agenda.slides().len()).unwrap_or(u16::MAX), agenda.fingerprint()))
    }

    fn hear(self, site: &Site, text: &str) {
        let heard = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.hear(text, now()))).flatten();
        let Some(heard) = heard else { return };
        if heard.other_agenda {
            self.load_agenda(site);
            let (slides, agenda) = self.measure();
            self.deck.update(|deck| {
                if let Some(deck) = deck {
                    deck.change_agenda(slides, agenda);
                    deck.hear(text, now());
                }
            });
        }
        self.post(&heard.say);
    }

    /// Does what somebody wants.
    pub(super) fn act(self, action: Action) {
        let said = self.deck.try_update(|deck| deck.as_mut().map(|deck| deck.act(action, now())));
        self.post(&said.flatten().unwrap_or_default());
    }

    /// The keys of a keyboard and of a clicker. Whether the key means something.
    fn key(self, key: &str) -> bool {
        let action = match key {
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
                document::press("slide-sources-key");
                return true;
            }
            "r" | "R" => {
                document::press("slide-hear-key");
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
            };
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
        self.show.with(|show| show.clock.elapsed(now.max(show.clock.since.unwrap_or(0))))
    }

    /// The slides. Follows changes.
    pub(super) fn slides(self) -> Vec<Slide> {
        self.agenda.with(|agenda| agenda.slides().to_vec())
    }

    /// How many slides there are. Follows changes.
    pub(super) fn count(self) -> usize {
        self.agenda.with(|agenda| agenda.slides().len())
    }

    /// The slide at a place. Follows changes.
    pub(super) fn face(self, site: &Site, at: usize) -> Option<Face> {
        self.agenda.with(|agenda| agenda.slides().get(at).and_then(|slide| Face::of(site, slide)))
    }
}
