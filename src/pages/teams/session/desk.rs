//! The agenda while it is put together, and where it is kept: on the device, because the other windows read it there.

use leptos::prelude::*;
use sessions::agenda::{Agenda, Audience, Length, MOST_SLIDES, NotAdded, Offer, Own, Shown, Slide};
use sessions::picture::PictureError;

use super::face::{first_agenda, offers};
use super::kept::{AGENDA, SECOND, SHOW};
use super::pictures::Pictures;
use crate::browser::storage::{self, Shelf};
use crate::state::notices::{Notice, Notices};
use crate::state::site::Site;

/// What is told of the last thing that was done or refused: its message.
type Told = Option<String>;

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    agenda: RwSignal<Agenda>,
    before: RwSignal<Option<Agenda>>,
    offers: StoredValue<Vec<Offer>>,
    refused: RwSignal<Told>,
    notices: Notices,
    pub(super) pictures: Pictures,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        Self {
            agenda: RwSignal::new(first_agenda(site)),
            before: RwSignal::new(None),
            offers: StoredValue::new(offers(site)),
            refused: RwSignal::new(None),
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
                untrack(|| self.load());
            }
        });
    }

    fn load(self) {
        let Some(text) = storage::read(Shelf::Device, AGENDA).ok().flatten() else { return };
        match Agenda::parse(&text) {
            Ok(agenda) => {
                self.take(agenda);
                self.forget_unshown();
            }
            // What is there stays until the team makes another.
            Err(error) => self.refused.set(Some(format!("slide-kept-{}", error.id()))),
        }
    }

    fn take(self, mut agenda: Agenda) {
        let gone = self.offers.with_value(|offers| agenda.keep_known(offers));
        self.refused.set((gone > 0).then(|| "slide-some-gone".to_owned()));
        self.pictures.load(&agenda);
        self.agenda.set(agenda);
    }

    /// Pictures go with the last slide that shows them; the agenda that can be had back has its own.
    fn forget_unshown(self) {
        let (agenda, before) = (self.agenda.get_untracked(), self.before.get_untracked().unwrap_or_default());
        self.pictures.keep_only(&[&agenda, &before]);
    }

    /// Takes a slide out, and its picture from the device.
    pub(super) fn drop(self, at: usize) {
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

    /// Adds a picture of the team's own, from the file in the field with this id. Whether it is in.
    pub(super) async fn add_picture(self, field: &str, title: &str, alt: &str) -> bool {
        // The words first: a file that was read would have to be chosen again.
        let refused = match Shown::new("", title, alt) {
            Err(error) => Some(format!("slide-error-{}", NotAdded::Own(error).id())),
            Ok(_) if self.agenda.with_untracked(|agenda| agenda.slides().len() >= MOST_SLIDES) => {
                Some(format!("slide-error-{}", NotAdded::Full.id()))
            }
            Ok(_) => match self.pictures.take(field).await {
                Err(error) => Some(format!("slide-picture-{}", error.map_or("none", PictureError::id))),
                Ok(id) => match Shown::new(&id, title, alt) {
                    Ok(shown) => {
                        self.add(Slide::Picture(shown));
                        return self.refused.with_untracked(Option::is_none);
                    }
                    Err(error) => Some(format!("slide-error-{}", NotAdded::Own(error).id())),
                },
            },
        };
        self.refused.set(refused);
        false
    }

    /// Forgets everything of sessions that is on the device.
    pub(super) fn forget_all(self, site: &Site) {
        for key in [AGENDA, SHOW, SECOND] {
            // A device that refuses to forget kept nothing in the first place.
            let _ = storage::remove(Shelf::Device, key);
        }
        self.before.set(None);
        self.refused.set(None);
        self.agenda.set(first_agenda(site));
        self.forget_unshown();
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
        let before = self.agenda.get_untracked();
        self.before.set((before != agenda).then_some(before));
        self.take(agenda);
        self.keep();
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

    /// Changes the agenda, and keeps it.
    pub(super) fn change(self, change: impl FnOnce(&mut Agenda)) {
        self.refused.set(None);
        self.agenda.update(change);
        self.keep();
    }

    /// Adds a slide, or says why not.
    pub(super) fn add(self, slide: Slide) {
        let mut refused = None;
        self.change(|agenda| refused = agenda.add(slide).err());
        self.refused.set(refused.map(|error| format!("slide-error-{}", error.id())));
    }

    /// Adds words of the team's own. Whether they are in.
    pub(super) fn add_own(self, title: &str, text: &str) -> bool {
        match Own::new(title, text) {
            Ok(own) => self.add(Slide::Own(own)),
            Err(error) => self.refused.set(Some(format!("slide-error-{}", NotAdded::Own(error).id()))),
        }
        self.refused.with_untracked(Option::is_none)
    }

    /// Why something is refused. Follows changes.
    pub(super) fn refusal(self) -> Told {
        self.refused.get()
    }

    pub(super) fn refuse(self, message: String) {
        self.refused.set(Some(message));
    }

    fn keep(self) {
        let text = self.agenda.with_untracked(Agenda::write);
        if storage::write(Shelf::Device, AGENDA, &text).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
    }
}
