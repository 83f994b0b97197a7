//! The agenda while it is put together, and where it is kept: on the device, because the other windows read it there.
//! Other tabs write it too, so it is read anew before anything is changed in it.

use leptos::prelude::*;
use sessions::agenda::{
    Agenda, Audience, Length, MOST_SLIDES, NotAdded, Offer, Own, OwnError, Shown, Slide, holds_card_number,
};
use sessions::picture::PictureError;

use super::face::offers;
use super::kept::{AGENDA, LETTERS, SECOND, SHOW};
use super::pictures::Pictures;
use crate::browser::show;
use crate::browser::storage::{self, Shelf};
use crate::state::notices::{Notice, Notices};
use crate::state::site::Site;

/// The heading of the list: where it is told what is wrong with it.
pub(super) const LIST: &str = "slide-order";

/// Why the last thing was refused: its message, and the place that it is told at, which is [`LIST`] or the id of a field.
type Told = Option<(String, &'static str)>;

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    agenda: RwSignal<Agenda>,
    before: RwSignal<Option<Agenda>>,
    /// What the device had when this tab last looked: anything else is another tab's.
    known: RwSignal<Option<String>>,
    offers: StoredValue<Vec<Offer>>,
    refused: RwSignal<Told>,
    /// Whether the last thing that was done was to forget everything.
    forgotten: RwSignal<bool>,
    notices: Notices,
    pub(super) pictures: Pictures,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        let offers = offers(site);
        Self {
            agenda: RwSignal::new(first(&offers)),
            before: RwSignal::new(None),
            known: RwSignal::new(None),
            offers: StoredValue::new(offers),
            refused: RwSignal::new(None),
            forgotten: RwSignal::new(false),
            notices: site.notices,
            pictures: Pictures::provide(),
        }
    }

    /// Takes up what the device has, once the page has been taken over.
    pub(super) fn begin(self, site: &Site) {
        if cfg!(feature = "ssr") {
            return;
        }
        let started = site.started;
        Effect::new(move |_| {
            if started.get() {
                untrack(|| self.open());
            }
        });
    }

    fn open(self) {
        // The pictures of a list that cannot be read stay, for somebody who can mend it.
        if self.read_anew() {
            self.forget_unshown();
        }
        let waking = show::on_wake(move || {
            self.read_anew();
        });
        on_cleanup(move || waking.into_iter().for_each(WindowListenerHandle::remove));
    }

    /// Takes up what the device has, unless it is what this tab has left there. Whether it can be read.
    fn read_anew(self) -> bool {
        let Ok(text) = storage::read(Shelf::Device, AGENDA) else { return false };
        if self.known.with_untracked(|known| *known == text) {
            return true;
        }
        let agenda = text.as_deref().map(Agenda::parse);
        self.known.set(text);
        match agenda {
            Some(Ok(agenda)) => self.take(agenda),
            // What is there stays until the team makes another.
            Some(Err(error)) => {
                self.refuse(format!("slide-kept-{}", error.id()), LIST);
                return false;
            }
            // Another tab has forgotten everything.
            None => self.clear(),
        }
        true
    }

    fn take(self, mut agenda: Agenda) {
        let gone = self.offers.with_value(|offers| agenda.keep_known(offers));
        self.refused.set((gone > 0).then(|| ("slide-some-gone".to_owned(), LIST)));
        self.pictures.load(&agenda);
        self.agenda.set(agenda);
    }

    /// The list that everybody begins with, and nothing to be had back.
    fn clear(self) {
        self.before.set(None);
        self.refused.set(None);
        self.agenda.set(self.offers.with_value(|offers| first(offers)));
    }

    /// Pictures go with the last slide that shows them; the agenda that can be had back has its own.
    fn forget_unshown(self) {
        // A slide that another tab has added meanwhile shows its picture as well.
        self.read_anew();
        let (agenda, before) = (self.agenda.get_untracked(), self.before.get_untracked().unwrap_or_default());
        self.pictures.keep_only(&[&agenda, &before]);
    }

    /// Takes a slide out, and its picture from the device.
    pub(super) fn drop(self, at: usize) {
        let Some(at) = self.place(at) else { return };
        let picture = self.agenda.with_untracked(|agenda| match agenda.slides().get(at) {
            Some(Slide::Picture(shown)) => Some(shown.id().to_owned()),
            _ => None,
        });
        self.change(|agenda| agenda.drop(at));
        if let Some(id) = picture {
            // Whoever takes a picture out wants it gone, unless another slide still shows it.
            if !self.agenda.with_untracked(|agenda| agenda.pictures().any(|shown| shown == id)) {
                self.before.update(|before| {
                    if let Some(before) = before {
                        before.drop_picture(&id);
                    }
                });
            }
            self.forget_unshown();
        }
    }

    /// Moves a slide one place up or down.
    pub(super) fn shift(self, at: usize, down: bool) {
        if let Some(at) = self.place(at) {
            self.change(|agenda| {
                agenda.shift(at, down);
            });
        }
    }

    /// Where a slide of the page stands by now; nothing where another tab has taken it out.
    fn place(self, at: usize) -> Option<usize> {
        let slide = self.agenda.with_untracked(|agenda| agenda.slides().get(at).cloned())?;
        self.read_anew();
        self.agenda.with_untracked(|agenda| {
            let (slides, is_it) = (agenda.slides(), |one: &Slide| *one == slide);
            if slides.get(at).is_some_and(is_it) { Some(at) } else { slides.iter().position(is_it) }
        })
    }

    /// Adds a picture of the team's own, from the file in the first of these fields, with a title and with what it shows
    /// from the others; or the place to look at.
    pub(super) async fn add_picture(
        self,
        [file, of_title, of_alt]: [&'static str; 3],
        title: &str,
        alt: &str,
    ) -> Result<(), &'static str> {
        self.refused.set(None);
        let shown = |id: &str| {
            let shown = Shown::new(id, title, alt);
            shown.map_err(|error| self.refuse_words(error, title, [of_title, of_alt]))
        };
        // The words first: a file that was read would have to be chosen again.
        shown("")?;
        if self.agenda.with_untracked(|agenda| agenda.slides().len() >= MOST_SLIDES) {
            return Err(self.refuse_slide(NotAdded::Full, LIST));
        }
        let taken = self.pictures.take(file).await;
        let id = taken
            .map_err(|error| self.refuse(format!("slide-picture-{}", error.map_or("none", PictureError::id)), file))?;
        self.add(Slide::Picture(shown(&id)?))
    }

    /// Forgets everything of sessions that is on the device.
    pub(super) fn forget_all(self) {
        for key in [AGENDA, SHOW, SECOND, LETTERS] {
            // A device that refuses to forget kept nothing in the first place.
            let _ = storage::remove(Shelf::Device, key);
        }
        self.known.set(None);
        self.clear();
        self.forgotten.set(true);
        self.forget_unshown();
    }

    /// Whether the last thing that was done was to forget everything. Follows changes.
    pub(super) fn is_forgotten(self) -> bool {
        self.forgotten.get()
    }

    /// Whether the device keeps the list. Follows changes.
    pub(super) fn is_kept(self) -> bool {
        self.known.with(Option::is_some)
    }

    /// The agenda. Follows changes.
    pub(super) fn agenda(self) -> Agenda {
        self.agenda.get()
    }

    /// Picks slides anew, for an audience and a length.
    pub(super) fn pick(self, audience: Audience, length: Length) {
        let agenda = self.offers.with_value(|offers| Agenda::pick(audience, length, offers));
        self.replace(agenda);
    }

    /// Puts another agenda in the place of this one, which can be had back.
    pub(super) fn replace(self, agenda: Agenda) {
        self.read_anew();
        let before = self.agenda.get_untracked();
        // The same list once more leaves what can be had back.
        if before != agenda {
            self.before.set(Some(before));
        }
        self.take(agenda);
        self.keep();
        self.forget_unshown();
    }

    /// Whether there is one to be had back. Follows changes.
    pub(super) fn can_restore(self) -> bool {
        self.before.with(Option::is_some)
    }

    pub(super) fn restore(self) {
        if let Some(before) = self.before.get_untracked() {
            self.replace(before);
        }
    }

    /// Changes the agenda as the device has it now, and keeps it.
    fn change(self, change: impl FnOnce(&mut Agenda)) {
        self.read_anew();
        self.refused.set(None);
        self.agenda.update(change);
        self.keep();
    }

    /// Adds a slide, or says why not; then the place to look at.
    pub(super) fn add(self, slide: Slide) -> Result<(), &'static str> {
        let mut added = Ok(());
        self.change(|agenda| added = agenda.add(slide));
        added.map_err(|error| self.refuse_slide(error, LIST))
    }

    /// Adds words of the team's own, from the fields with these ids; or the place to look at.
    pub(super) fn add_own(self, fields: [&'static str; 2], title: &str, text: &str) -> Result<(), &'static str> {
        let own = Own::new(title, text).map_err(|error| self.refuse_words(error, title, fields))?;
        self.add(Slide::Own(own))
    }

    /// Why something is refused that is told at this place: a message. Follows changes.
    pub(super) fn fault(self, place: &str) -> Option<String> {
        self.refused.with(|told| told.as_ref().filter(|(_, at)| *at == place).map(|(message, _)| message.clone()))
    }

    /// Says why something is refused, and gives back where.
    pub(super) fn refuse(self, message: String, place: &'static str) -> &'static str {
        self.refused.set(Some((message, place)));
        place
    }

    fn refuse_slide(self, error: NotAdded, place: &'static str) -> &'static str {
        self.refuse(format!("slide-error-{}", error.id()), place)
    }

    /// Says what is wrong with a title, or with the words below it.
    fn refuse_words(self, error: OwnError, title: &str, [of_title, below]: [&'static str; 2]) -> &'static str {
        let place = match error {
            OwnError::NoTitle | OwnError::TitleTooLong => of_title,
            OwnError::CardNumber if holds_card_number(title) => of_title,
            OwnError::CardNumber | OwnError::TextTooLong | OwnError::NoAlt => below,
        };
        self.refuse_slide(NotAdded::Own(error), place)
    }

    fn keep(self) {
        self.forgotten.set(false);
        let text = self.agenda.with_untracked(Agenda::write);
        match storage::write(Shelf::Device, AGENDA, &text) {
            Ok(()) => self.known.set(Some(text)),
            Err(storage::Blocked) => self.notices.tell(Notice::StorageBlocked),
        }
    }
}

/// The agenda that everybody begins with.
fn first(offers: &[Offer]) -> Agenda {
    Agenda::pick(Audience::default(), Length::default(), offers)
}
