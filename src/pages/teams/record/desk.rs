//! What the page knows: the fields, the records, and where they are kept. Other windows write too, so the book is read
//! anew before anything is changed in it.

use leptos::ev;
use leptos::prelude::*;
use readiness::CivilDate;
use sessions::agenda::{self, Agenda};
use sessions::deck;
use sessions::kept::Refused;
use sessions::record::{self, Change, Draft, Field, Full, Record, Wrong, typed_day};
use sessions::room;
use sessions::tally::Tally;

use crate::browser::storage::{self, Shelf};
use crate::browser::{document, idle, navigation};
use crate::routes::teams::FROM_SESSION;
use crate::state::notices::{Notice, Notices};
use crate::state::site::Site;
use crate::state::{serving, wipe};

/// The session that was just presented (`session/stage.rs`), whose agenda has its own kind as its key.
const SHOW: &str = "tsst-show";
/// The message for a device that keeps nothing.
const BLOCKED: &str = "record-blocked";

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    draft: RwSignal<Draft>,
    /// Whether the record was to be kept: faults are said from then on.
    asked: RwSignal<bool>,
    /// In the order of their days.
    records: RwSignal<Vec<Record>>,
    /// What this page changed last, to be taken back.
    last: RwSignal<Option<Change>>,
    /// The one that is printed by itself.
    alone: RwSignal<Option<usize>>,
    /// The message of why the kept book cannot be read.
    broken: RwSignal<Option<String>>,
    /// The message of why a file or a record is refused.
    refused: RwSignal<Option<String>>,
    /// The message of what was just done, and how many records it is about.
    told: RwSignal<Option<(&'static str, usize)>>,
    /// How long the session lasted that was just presented.
    minutes: RwSignal<Option<u32>>,
    /// How many people the room had that was asked in this tab, and how many were helped at the table today.
    counted: [RwSignal<Option<u32>>; 2],
    today: RwSignal<CivilDate>,
    started: RwSignal<bool>,
    notices: Notices,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        Self {
            draft: RwSignal::new(Draft::default()),
            asked: RwSignal::new(false),
            records: RwSignal::new(Vec::new()),
            last: RwSignal::new(None),
            alone: RwSignal::new(None),
            broken: RwSignal::new(None),
            refused: RwSignal::new(None),
            told: RwSignal::new(None),
            minutes: RwSignal::new(None),
            counted: [RwSignal::new(None), RwSignal::new(None)],
            today: site.today,
            started: site.started,
            notices: site.notices,
        }
    }

    /// Takes up what the device and the tab have, once the page has been taken over.
    pub(super) fn begin(self) {
        if cfg!(feature = "ssr") {
            return;
        }
        Effect::new(move |_| {
            if self.started.get() {
                untrack(|| self.open());
            }
        });
        // Some phones lay the page out only after `print()` has returned: what was chosen for paper stays chosen until
        // the printing is over, or until the next tap where nothing tells that.
        let all = move || {
            if self.alone.get_untracked().is_some() {
                self.alone.set(None);
            }
        };
        let over = [
            window_event_listener(ev::afterprint, move |_| all()),
            window_event_listener(ev::pointerdown, move |_| all()),
        ];
        on_cleanup(move || over.into_iter().for_each(WindowListenerHandle::remove));
    }

    fn open(self) {
        match self.kept() {
            Ok(records) => self.records.set(records),
            // What is there stays, for somebody who can mend it.
            Err(why) => self.broken.set(Some(why)),
        }
        let draft = storage::read(Shelf::Tab, record::DRAFT_KIND).ok().flatten();
        match draft.map(|text| Draft::parse(&text)) {
            Some(Ok(draft)) => self.draft.set(draft),
            Some(Err(_)) => self.refuse("record-draft-lost".to_owned()),
            None => {}
        }
        let now = u64::try_from(idle::now()).unwrap_or(0);
        let show = storage::read(Shelf::Device, SHOW).ok().flatten();
        self.minutes.set(show.and_then(|show| deck::minutes(&show, now)));
        let [room, table] = self.counted;
        let asked = storage::keys(Shelf::Tab, wipe::ROOM).into_iter();
        let asked = asked.filter_map(|key| room::people_of(&storage::read(Shelf::Tab, &key).ok()??));
        room.set(asked.max());
        let tally = storage::read(Shelf::Device, serving::TALLY).ok().flatten();
        let tally = tally.and_then(|text| Tally::parse(&text).ok());
        table.set(tally.map(|tally| tally.on(self.today.get_untracked())).filter(|people| *people > 0));
        let from_session = navigation::hash().as_deref() == Some(FROM_SESSION);
        if from_session && self.draft.with_untracked(Draft::is_empty) {
            self.fill_from_session();
        }
        // Once: a reload after the record is kept begins with empty fields.
        if let Some(path) = navigation::path().filter(|_| from_session) {
            navigation::push(&path, true);
        }
    }

    /// The records as the device has them, or the message that says why they cannot be read.
    fn kept(self) -> Result<Vec<Record>, String> {
        match storage::read(Shelf::Device, record::KIND) {
            Ok(Some(text)) => record::parse(&text).map_err(|error| format!("record-kept-{}", error.id())),
            Ok(None) => Ok(Vec::new()),
            Err(storage::Blocked) => Err(BLOCKED.to_owned()),
        }
    }
}

/// The fields.
impl Desk {
    /// What stands in the fields. Follows changes.
    pub(super) fn draft(self) -> Draft {
        self.draft.get()
    }

    /// Changes the fields, and keeps them in the tab.
    pub(super) fn change(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        let text = self.draft.with_untracked(Draft::write);
        if storage::write(Shelf::Tab, record::DRAFT_KIND, &text).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
    }

    /// What is wrong with a field, once the record was to be kept. Follows changes.
    pub(super) fn fault(self, field: Field) -> Option<Wrong> {
        if !self.asked.get() {
            return None;
        }
        let faults = self.draft.with(|draft| draft.read(self.today.get()).err())?;
        faults.into_iter().find(|(of, _)| *of == field).map(|(_, wrong)| wrong)
    }

    /// Whether anything is wrong. Follows changes.
    pub(super) fn is_wrong(self) -> bool {
        self.asked.get() && self.draft.with(|draft| draft.read(self.today.get()).is_err())
    }

    /// How long the session lasted that was just presented. Follows changes.
    pub(super) fn minutes(self) -> Option<u32> {
        self.minutes.get()
    }

    /// How many people the room had that was asked in this tab, and how many were helped at the table today.
    pub(super) fn counted(self) -> [RwSignal<Option<u32>>; 2] {
        self.counted
    }

    /// Puts into the fields what is known of the session that was just presented.
    pub(super) fn fill_from_session(self) {
        let agenda = storage::read(Shelf::Device, agenda::KIND).ok().flatten();
        let agenda = agenda.and_then(|text| Agenda::parse(&text).ok());
        let (minutes, today) = (self.minutes.get_untracked(), self.today.get_untracked());
        self.change(|draft| {
            if let Some(minutes) = minutes {
                draft.set(Field::Minutes, &minutes.to_string());
            }
            if let Some(agenda) = agenda {
                draft.audience = agenda.audience;
            }
            if draft.text(Field::On).trim().is_empty() {
                draft.set(Field::On, &typed_day(today));
            }
        });
    }

    pub(super) fn fill_today(self) {
        let today = self.today.get_untracked();
        self.change(|draft| draft.set(Field::On, &typed_day(today)));
    }

    /// Keeps the record. The first field that is wrong, where there is one.
    pub(super) fn keep(self) -> Result<(), Option<Field>> {
        // A hurried hand presses twice: the record is in the book, and the fields are free again.
        let just_kept = matches!(self.told.get_untracked(), Some(("record-added" | "record-changed", _)));
        if just_kept && self.draft.with_untracked(|draft| *draft == Draft::default()) {
            return Ok(());
        }
        self.asked.set(true);
        // What was done before is over.
        self.told.set(None);
        self.refused.set(None);
        let draft = self.draft.get_untracked();
        let record = draft.read(self.today.get_untracked());
        let record =
            record.map_err(|faults| Field::ALL.into_iter().find(|field| faults.iter().any(|(of, _)| of == field)))?;
        let done = if draft.changes.is_some() { "record-changed" } else { "record-added" };
        let kept = self.change_book(done, |records| {
            if let Some(old) = &draft.changes
                && let Some(at) = records.iter().position(|one| one == old)
            {
                records.remove(at);
            }
            record::join(records, vec![record])
        });
        if !kept {
            return Err(None);
        }
        self.clear();
        Ok(())
    }

    /// Empties the fields.
    pub(super) fn clear(self) {
        self.asked.set(false);
        self.refused.set(None);
        self.draft.set(Draft::default());
        // A tab that refuses to forget kept nothing in the first place.
        let _ = storage::remove(Shelf::Tab, record::DRAFT_KIND);
    }

    /// Puts a record into the fields, to be changed, unless something stands there that is kept nowhere else. Whether it
    /// is there.
    pub(super) fn edit(self, record: &Record) -> bool {
        if self.draft.with_untracked(Draft::is_unsaved) {
            self.refuse("record-draft-first".to_owned());
            return false;
        }
        self.asked.set(false);
        self.told.set(None);
        self.refused.set(None);
        let draft = Draft::of(record);
        self.change(|now| *now = draft);
        true
    }
}

/// The book.
impl Desk {
    /// The records, in the order of their days. Follows changes.
    pub(super) fn records(self) -> Vec<Record> {
        self.records.get()
    }

    /// The message of why the kept book cannot be read. Follows changes.
    pub(super) fn broken(self) -> Option<String> {
        self.broken.get()
    }

    /// The message of why a file or a record is refused. Follows changes.
    pub(super) fn refusal(self) -> Option<String> {
        self.refused.get()
    }

    pub(super) fn refuse(self, message: String) {
        self.told.set(None);
        self.refused.set(Some(message));
    }

    /// The message of what was just done, and how many records it is about. Follows changes.
    pub(super) fn told(self) -> Option<(&'static str, usize)> {
        self.told.get()
    }

    /// Changes what the device has now. `act` says about how many records it was. Whether the change is kept.
    fn change_book(self, done: &'static str, act: impl FnOnce(&mut Vec<Record>) -> usize) -> bool {
        let before = match self.kept() {
            Ok(before) => before,
            Err(why) => {
                // Whatever stands there stays until the team begins anew (`start_anew`).
                self.refuse(if why == BLOCKED { BLOCKED } else { "record-unread" }.to_owned());
                self.broken.set(Some(why));
                return false;
            }
        };
        let mut records = before.clone();
        let about = act(&mut records);
        let change = Change::between(&before, &records);
        self.put(records, Some(change), (done, about))
    }

    fn put(self, records: Vec<Record>, change: Option<Change>, done: (&'static str, usize)) -> bool {
        let text = match record::write(&records) {
            Ok(text) => text,
            Err(Full) => {
                self.refuse("record-full".to_owned());
                return false;
            }
        };
        if storage::write(Shelf::Device, record::KIND, &text).is_err() {
            self.refuse(BLOCKED.to_owned());
            self.notices.tell(Notice::StorageBlocked);
            return false;
        }
        self.last.set(change);
        self.broken.set(None);
        self.refused.set(None);
        self.told.set(Some(done));
        self.records.set(records);
        true
    }

    /// Takes a record out of the book.
    pub(super) fn remove(self, record: &Record) {
        self.change_book("record-removed", |records| {
            let at = records.iter().position(|one| one == record);
            at.map(|at| records.remove(at)).iter().count()
        });
    }

    /// Adds what a file has brought, or says why not.
    pub(super) fn take(self, read: Result<Vec<Record>, Refused>) {
        match read {
            Ok(others) => {
                self.change_book("record-joined", |records| record::join(records, others));
            }
            Err(error) => self.refuse(format!("record-file-{}", error.id())),
        }
    }

    /// Begins a book anew where the one that is kept cannot be read.
    pub(super) fn start_anew(self) {
        match self.kept() {
            // Another window has begun it already.
            Ok(records) => {
                self.broken.set(None);
                self.refused.set(None);
                self.records.set(records);
            }
            Err(_) => {
                self.put(Vec::new(), None, ("record-new-done", 0));
            }
        }
    }

    /// Whether the last change can be taken back. Follows changes.
    pub(super) fn can_restore(self) -> bool {
        self.last.with(Option::is_some)
    }

    /// Takes the last change of this page back, and nothing that another window has done since.
    pub(super) fn restore(self) {
        let Some(change) = self.last.get_untracked() else { return };
        let undo = |records: &mut Vec<Record>| {
            change.undo(records);
            0
        };
        if self.change_book("record-restored", undo) {
            self.last.set(None);
        }
    }

    /// The book for a file; as it stands there, where it cannot be read.
    pub(super) fn file(self) -> String {
        match self.broken.get_untracked() {
            Some(_) => storage::read(Shelf::Device, record::KIND).ok().flatten().unwrap_or_default(),
            None => self.records.with_untracked(|records| record::write(records)).unwrap_or_default(),
        }
    }

    /// Whether one session is to be printed by itself. Follows changes.
    pub(super) fn prints_one(self) -> bool {
        self.alone.with(Option::is_some)
    }

    /// Whether a record is to be printed: each is, unless one was chosen. Follows changes.
    pub(super) fn is_printed(self, at: usize) -> bool {
        self.alone.get().is_none_or(|alone| alone == at)
    }

    /// Prints one record, or all.
    pub(super) fn print(self, alone: Option<usize>) {
        self.alone.set(alone);
        request_animation_frame(|| document::print(false));
    }
}
