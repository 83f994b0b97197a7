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

/// So many lists can be had back.
const MOST_LISTS: usize = 5;

/// What was done to the list as a whole.
pub(super) const FORGOTTEN: &str = "slide-forgotten";
pub(super) const OPENED: &str = "slide-opened";
pub(super) const PICKED: &str = "slide-picked";
pub(super) const RESTORED: &str = "slide-restored";
pub(super) const SAVED: &str = "slide-saved";

/// Where a slide is moved to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    First,
    Up,
    Down,
}

/// What was done to a slide: added, or taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// Where it is, or was.
    pub at: usize,
    /// What the list calls it.
    pub line: String,
    /// The slide itself, if it was taken out.
    pub taken_out: Option<Slide>,
}

/// Why the last thing was refused: its message, and the place that it is told at, which is [`LIST`] or the id of a field.
type Told = Option<(String, &'static str)>;

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    agenda: RwSignal<Agenda>,
    /// Lists that were replaced, the last one last: each can be had back.
    past: RwSignal<Vec<Agenda>>,
    /// What the device had when this tab last looked: anything else is another tab's.
    known: RwSignal<Option<String>>,
    offers: StoredValue<Vec<Offer>>,
    refused: RwSignal<Told>,
    /// The last thing that was done to the list as a whole: its message, and how many slides of the team's own stayed.
    done: RwSignal<Option<(&'static str, usize)>>,
    /// The last thing that was done to a single slide.
    note: RwSignal<Option<Note>>,
    notices: Notices,
    pub(super) pictures: Pictures,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        let offers = offers(site);
        Self {
            agenda: RwSignal::new(first(&offers)),
            past: RwSignal::new(Vec::new()),
            known: RwSignal::new(None),
            offers: StoredValue::new(offers),
            refused: RwSignal::new(None),
            done: RwSignal::new(None),
            note: RwSignal::new(None),
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
        self.note.set(None);
        self.agenda.set(agenda);
    }

    /// The list that everybody begins with, and nothing to be had back.
    fn clear(self) {
        self.past.set(Vec::new());
        self.note.set(None);
        self.refused.set(None);
        self.agenda.set(self.offers.with_value(|offers| first(offers)));
    }

    /// Pictures go with the last slide that shows them; the lists that can be had back have theirs.
    fn forget_unshown(self) {
        // A slide that another tab has added meanwhile shows its picture as well.
        self.read_anew();
        let mut lists = self.past.get_untracked();
        lists.push(self.agenda.get_untracked());
        self.pictures.keep_only(&lists);
    }

    /// Takes a slide out, and its picture from the device. `line` is what the list calls it.
    pub(super) fn drop(self, at: usize, line: String) {
        let Some(at) = self.place(at) else { return };
        let Some(slide) = self.agenda.with_untracked(|agenda| agenda.slides().get(at).cloned()) else { return };
        self.change(|agenda| agenda.drop(at));
        if let Slide::Picture(shown) = &slide {
            let id = shown.id();
            // Whoever takes a picture out wants it gone, unless another slide still shows it.
            if !self.agenda.with_untracked(|agenda| agenda.pictures().any(|shown| shown == id)) {
                self.past.update(|past| past.iter_mut().for_each(|agenda| agenda.drop_picture(id)));
            }
            self.forget_unshown();
        }
        self.note.set(Some(Note { at, line, taken_out: Some(slide) }));
    }

    /// The last thing that was done to a single slide. Follows changes.
    pub(super) fn note(self) -> Option<Note> {
        self.note.get()
    }

    /// Puts the slide back that was taken out last, and says where.
    pub(super) fn put_back(self) -> Option<usize> {
        let Note { at, taken_out, .. } = self.note.get_untracked()?;
        let slide = taken_out?;
        let mut added = Ok(());
        self.change(|agenda| added = agenda.put_back(at, slide));
        match added {
            Ok(()) => Some(at),
            Err(error) => {
                self.refuse_slide(error, LIST);
                None
            }
        }
    }

    /// Moves a slide one place up or down, or to the beginning, and says where it is then.
    pub(super) fn shift(self, at: usize, way: Way) -> Option<usize> {
        let at = self.place(at)?;
        self.change(|agenda| {
            match way {
                Way::First => agenda.lift(at),
                Way::Up | Way::Down => agenda.shift(at, way == Way::Down),
            };
        });
        Some(match way {
            Way::First => 0,
            Way::Up => at.saturating_sub(1),
            Way::Down => at + 1,
        })
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
    ) -> Result<usize, &'static str> {
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
        let shown = shown(&id)?;
        let line = shown.title().to_owned();
        self.add(Slide::Picture(shown), line, false)
    }

    /// Forgets everything of sessions that is on the device.
    pub(super) fn forget_all(self) {
        for key in [AGENDA, SHOW, SECOND, LETTERS] {
            // A device that refuses to forget kept nothing in the first place.
            let _ = storage::remove(Shelf::Device, key);
        }
        self.known.set(None);
        self.clear();
        self.done.set(Some((FORGOTTEN, 0)));
        self.forget_unshown();
    }

    /// The last thing that was done to the list as a whole: its message, and how many slides of the team's own stayed.
    /// Follows changes.
    pub(super) fn done(self) -> Option<(&'static str, usize)> {
        self.done.get()
    }

    /// Says that the list is in a file now.
    pub(super) fn saved(self) {
        self.done.set(Some((SAVED, 0)));
    }

    /// Whether the device keeps the list. Follows changes.
    pub(super) fn is_kept(self) -> bool {
        self.known.with(Option::is_some)
    }

    /// The agenda. Follows changes.
    pub(super) fn agenda(self) -> Agenda {
        self.agenda.get()
    }

    /// Picks slides anew, for an audience and a length. The team's own stay.
    pub(super) fn pick(self, audience: Audience, length: Length) {
        self.read_anew();
        let before = self.agenda.get_untracked();
        let agenda = self.offers.with_value(|offers| before.picked_anew(audience, length, offers));
        let own = agenda.slides().iter().filter(|slide| !matches!(slide, Slide::Of(_))).count();
        self.replace(agenda, PICKED);
        self.done.set(Some((PICKED, own)));
    }

    /// Puts another agenda in the place of this one, which can be had back, and says so by this message.
    pub(super) fn replace(self, agenda: Agenda, done: &'static str) {
        self.read_anew();
        let before = self.agenda.get_untracked();
        // The same list once more leaves what can be had back.
        if before != agenda {
            self.past.update(|past| {
                past.push(before);
                if past.len() > MOST_LISTS {
                    past.remove(0);
                }
            });
        }
        self.put(agenda, done);
    }

    fn put(self, agenda: Agenda, done: &'static str) {
        self.take(agenda);
        self.keep();
        self.forget_unshown();
        self.done.set(Some((done, 0)));
    }

    /// How many lists can be had back. Follows changes.
    pub(super) fn can_restore(self) -> usize {
        self.past.with(Vec::len)
    }

    /// The list before this one, which goes behind all others: pressed on and on, it comes back itself.
    pub(super) fn restore(self) {
        self.read_anew();
        let now = self.agenda.get_untracked();
        let mut before = None;
        self.past.update(|past| {
            before = past.pop();
            if before.is_some() {
                past.insert(0, now);
            }
        });
        if let Some(before) = before {
            self.put(before, RESTORED);
        }
    }

    /// Changes the agenda as the device has it now, and keeps it.
    fn change(self, change: impl FnOnce(&mut Agenda)) {
        self.read_anew();
        self.refused.set(None);
        self.note.set(None);
        self.agenda.update(change);
        self.keep();
    }

    /// Adds a slide, which the list calls by this line, at the end or at the beginning, and gives back where it is; or says
    /// why not, and gives back the place to look at.
    pub(super) fn add(self, slide: Slide, line: String, first: bool) -> Result<usize, &'static str> {
        let mut added = Ok(());
        self.change(|agenda| {
            added = if first { agenda.put_back(0, slide) } else { agenda.add(slide) };
        });
        added.map_err(|error| self.refuse_slide(error, LIST))?;
        let last = self.agenda.with_untracked(|agenda| agenda.slides().len().saturating_sub(1));
        let at = if first { 0 } else { last };
        self.note.set(Some(Note { at, line, taken_out: None }));
        Ok(at)
    }

    /// Adds words of the team's own, from the fields with these ids, and gives back where; or the place to look at.
    pub(super) fn add_own(
        self,
        fields: [&'static str; 2],
        title: &str,
        text: &str,
        first: bool,
    ) -> Result<usize, &'static str> {
        let own = Own::new(title, text).map_err(|error| self.refuse_words(error, title, fields))?;
        let line = own.title().to_owned();
        self.add(Slide::Own(own), line, first)
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
        self.done.set(None);
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
