//! The card of the place: the one kept on this device, or else the one beside the site.

use leptos::prelude::*;
use leptos::task::spawn_local;
use place::{Card, Fault};

use super::notices::Notice;
use super::site::Site;
use crate::browser::storage::{self, Blocked, Shelf};
use crate::browser::{document, local_card};

/// The card of this device. It is nobody's answer, so `wipe` leaves it.
const OWN: &str = "tsst-place";
/// The card beside the site as it was when it could be read last, for when the network is gone. `public/theme.js` looks
/// whether one of the two is there.
const SITE: &str = "tsst-place-site";

/// The card, wherever it comes from. Empty until the app has started.
#[derive(Clone, Copy)]
pub struct Place {
    own: RwSignal<Option<Card>>,
    of_site: RwSignal<Card>,
    broken: RwSignal<Option<Fault>>,
}

impl Default for Place {
    fn default() -> Self {
        Place { own: RwSignal::new(None), of_site: RwSignal::new(Card::default()), broken: RwSignal::new(None) }
    }
}

impl Place {
    /// The card that is shown. Follows changes.
    pub fn card(self) -> Card {
        self.own.get().unwrap_or_else(|| self.of_site.get())
    }

    /// Whether it is this device's own. Follows changes.
    pub fn is_own(self) -> bool {
        self.own.with(Option::is_some)
    }

    /// Why the card beside the site is not used. Follows changes.
    pub fn broken(self) -> Option<Fault> {
        self.broken.get()
    }

    /// Keeps a card on this device and shows it from now on.
    ///
    /// # Errors
    /// When the device keeps nothing; then the card is shown for as long as this page.
    pub fn keep(self, card: Card) -> Result<(), Blocked> {
        let kept = storage::write(Shelf::Device, OWN, &card.lines());
        self.own.set(Some(card));
        self.make_room();
        kept
    }

    /// Takes this device's own card away.
    pub fn remove(self) {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove(Shelf::Device, OWN);
        self.own.set(None);
        self.make_room();
    }

    /// As `public/theme.js` does before the first paint of the next page.
    fn make_room(self) {
        document::set_root_data("place", untrack(|| !self.card().is_empty()).then_some(""));
    }
}

/// Takes up what the device has, then asks for what stands beside the site.
pub fn load(site: &Site) {
    let (place, notices) = (site.place, site.notices);
    // That nothing can be kept is told where the settings are read.
    if let Ok(Some(kept)) = storage::read(Shelf::Device, OWN) {
        match Card::from_lines(&kept) {
            Ok(card) => place.own.set(Some(card)),
            Err(_) => {
                notices.tell(Notice::CardDamaged);
                let _ = storage::remove(Shelf::Device, OWN);
            }
        }
    }
    if let Ok(Some(kept)) = storage::read(Shelf::Device, SITE) {
        place.of_site.set(Card::from_lines(&kept).unwrap_or_default());
    }
    spawn_local(async move {
        if let Some(lines) = local_card::fetched().await {
            take(place, &lines);
        }
        place.make_room();
    });
}

fn take(place: Place, lines: &str) {
    let read = Card::from_lines(lines);
    if let Err(fault) = &read {
        local_card::report(&["local.json is not used: ", &fault.field, " ", fault.why.id()].concat());
    }
    place.broken.set(read.as_ref().err().cloned());
    let card = read.unwrap_or_default();
    // What cannot be kept is fetched again next time.
    let _ = match card.is_empty() {
        true => storage::remove(Shelf::Device, SITE),
        false => storage::write(Shelf::Device, SITE, lines),
    };
    if place.of_site.with_untracked(|before| *before != card) {
        place.of_site.set(card);
    }
}
