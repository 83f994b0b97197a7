//! What the page knows: whether the mode is on, what was counted, and which sheets wait. Other windows count too, so
//! whatever is changed is read anew first.

use leptos::prelude::*;
use sessions::queue::Queue;
use sessions::tally::Tally;

use crate::browser::storage::{self, Shelf};
use crate::browser::{navigation, show};
use crate::state::answers::Answers;
use crate::state::notices::{Notice, Notices};
use crate::state::serving;
use crate::state::site::Site;

/// The message for a device that keeps nothing.
const BLOCKED: &str = "serving-blocked";

/// The messages that are told beside the tally.
const OF_TALLY: [&str; 5] =
    ["serving-undone", "serving-new-done", "serving-restored", "serving-joined", "serving-taken"];

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    on: RwSignal<bool>,
    tally: RwSignal<Tally>,
    /// As it was before another took its place.
    before: RwSignal<Option<Tally>>,
    /// What a file has brought, until the team says what becomes of it.
    offered: RwSignal<Option<Tally>>,
    /// The message of why the kept tally cannot be read.
    broken: RwSignal<Option<String>>,
    /// The message of why a file is refused.
    refused: RwSignal<Option<String>>,
    /// The message of what was just done.
    told: RwSignal<Option<&'static str>>,
    queue: RwSignal<Queue>,
    queue_broken: RwSignal<Option<String>>,
    started: RwSignal<bool>,
    answers: Answers,
    notices: Notices,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        Self {
            on: RwSignal::new(false),
            tally: RwSignal::new(Tally::default()),
            before: RwSignal::new(None),
            offered: RwSignal::new(None),
            broken: RwSignal::new(None),
            refused: RwSignal::new(None),
            told: RwSignal::new(None),
            queue: RwSignal::new(Queue::default()),
            queue_broken: RwSignal::new(None),
            started: site.started,
            answers: site.answers,
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
        // The queue also goes when nobody is there.
        Effect::new(move |_| {
            self.answers.are_queued();
            untrack(|| self.load_queue());
        });
    }

    fn open(self) {
        self.load();
        let told = match navigation::hash().as_deref() {
            Some(serving::COUNTED) => Some("serving-counted"),
            Some(serving::LEFT) => Some("serving-left"),
            _ => None,
        };
        self.told.set(told);
        if let Some(path) = told.and_then(|_| navigation::path()) {
            navigation::push(&path, true);
        }
        let waking = show::on_wake(move || self.load());
        on_cleanup(move || waking.into_iter().for_each(WindowListenerHandle::remove));
    }

    fn load(self) {
        self.on.set(serving::is_on());
        match self.kept() {
            Ok((tally, text)) => {
                // What the pages of results have appended goes into the sums.
                let sums = tally.write();
                if text.is_some_and(|text| text != sums) {
                    let _ = storage::write(Shelf::Device, serving::TALLY, &sums);
                }
                self.broken.set(None);
                self.tally.set(tally);
            }
            Err(why) => self.broken.set(Some(why)),
        }
        self.answers.look_at_queue();
        self.load_queue();
    }

    fn load_queue(self) {
        if !self.started.get_untracked() {
            return;
        }
        match serving::queue() {
            Ok(queue) => {
                self.queue_broken.set(None);
                self.queue.set(queue);
            }
            Err(why) => self.queue_broken.set(Some(format!("serving-queue-{why}"))),
        }
    }

    /// The tally as the device has it, and as what text; or the message that says why it cannot be read.
    fn kept(self) -> Result<(Tally, Option<String>), String> {
        let text = storage::read(Shelf::Device, serving::TALLY).map_err(|_| BLOCKED.to_owned())?;
        let tally = text.as_deref().map_or(Ok(Tally::default()), Tally::parse);
        Ok((tally.map_err(|error| format!("serving-kept-{}", error.id()))?, text))
    }
}

/// The mode.
impl Desk {
    /// Whether it is on. Follows changes.
    pub(super) fn is_on(self) -> bool {
        self.on.get()
    }

    /// Whether it is on, once.
    pub(super) fn is_on_now(self) -> bool {
        self.on.get_untracked()
    }

    pub(super) fn toggle(self) {
        let on = !self.on.get_untracked();
        let kept = if on {
            storage::write(Shelf::Device, serving::MODE, "on")
        } else {
            storage::remove(Shelf::Device, serving::MODE)
        };
        if kept.is_err() {
            return self.told.set(Some(BLOCKED));
        }
        self.on.set(on);
        self.told.set(Some(if on { "serving-on-done" } else { "serving-off-done" }));
    }

    /// The message of what was just done: to the tally, or to the mode and to the person before. Follows changes.
    pub(super) fn told(self, of_tally: bool) -> Option<&'static str> {
        self.told.get().filter(|id| OF_TALLY.contains(id) == of_tally)
    }
}

/// The tally.
impl Desk {
    /// What was counted. Follows changes.
    pub(super) fn tally(self) -> Tally {
        self.tally.get()
    }

    /// The message of why the kept tally cannot be read. Follows changes.
    pub(super) fn broken(self) -> Option<String> {
        self.broken.get()
    }

    /// The message of why a file is refused. Follows changes.
    pub(super) fn refusal(self) -> Option<String> {
        self.refused.get()
    }

    pub(super) fn refuse(self, message: String) {
        self.offered.set(None);
        self.refused.set(Some(message));
    }

    /// Takes back the person counted last.
    pub(super) fn undo(self) {
        self.change(Tally::undo, "serving-undone");
    }

    /// Changes what the device has now, when it can be read. `act` says whether there is anything to keep.
    fn change(self, act: impl FnOnce(&mut Tally) -> bool, done: &'static str) {
        match self.kept() {
            Ok((mut tally, _)) => {
                if act(&mut tally) {
                    self.put(tally, done);
                }
            }
            Err(why) => self.broken.set(Some(why)),
        }
    }

    fn put(self, tally: Tally, done: &'static str) {
        if storage::write(Shelf::Device, serving::TALLY, &tally.write()).is_err() {
            self.notices.tell(Notice::StorageBlocked);
            self.told.set(Some(BLOCKED));
            return;
        }
        self.broken.set(None);
        self.refused.set(None);
        self.offered.set(None);
        self.told.set(Some(done));
        self.tally.set(tally);
    }

    /// Puts another tally in the place of this one, which can be had back.
    fn replace(self, tally: Tally, done: &'static str) {
        self.before.set(self.kept().ok().map(|(tally, _)| tally).filter(|before| before.people() > 0));
        self.put(tally, done);
    }

    pub(super) fn start_anew(self) {
        self.replace(Tally::default(), "serving-new-done");
    }

    /// Whether there is one to be had back. Follows changes.
    pub(super) fn can_restore(self) -> bool {
        self.before.with(Option::is_some)
    }

    pub(super) fn restore(self) {
        if let Some(before) = self.before.get_untracked() {
            self.replace(before, "serving-restored");
        }
    }

    /// A file has brought a tally: the team says what becomes of it.
    pub(super) fn offer(self, tally: Tally) {
        self.refused.set(None);
        self.offered.set(Some(tally));
    }

    /// How many people a file has brought. Follows changes.
    pub(super) fn offered(self) -> Option<u32> {
        self.offered.with(|offered| offered.as_ref().map(Tally::people))
    }

    /// Adds what a file has brought. Whether there was room for it.
    pub(super) fn join(self) -> bool {
        let Some(other) = self.offered.get_untracked() else { return true };
        let mut fits = true;
        self.before.set(None);
        self.change(
            |tally| {
                fits = tally.join(&other);
                fits
            },
            "serving-joined",
        );
        if !fits {
            self.refuse("serving-file-no-room".to_owned());
        }
        fits
    }

    /// Counts on from what a file has brought.
    pub(super) fn take(self) {
        if let Some(tally) = self.offered.get_untracked() {
            self.replace(tally, "serving-taken");
        }
    }

    /// Leaves what a file has brought.
    pub(super) fn leave(self) {
        self.offered.set(None);
    }

    /// The tally for a file; as it stands there, where it cannot be read.
    pub(super) fn file(self) -> String {
        match self.broken.get_untracked() {
            Some(_) => storage::read(Shelf::Device, serving::TALLY).ok().flatten().unwrap_or_default(),
            None => self.tally.with_untracked(Tally::write),
        }
    }
}

/// The queue.
impl Desk {
    /// The sheets that wait. Follows changes.
    pub(super) fn queue(self) -> Queue {
        self.queue.get()
    }

    /// The message of why they cannot be read. Follows changes.
    pub(super) fn queue_broken(self) -> Option<String> {
        self.queue_broken.get()
    }

    /// Changes the queue as the tab has it now.
    pub(super) fn change_queue(self, act: impl FnOnce(&mut Queue)) {
        let Ok(mut queue) = serving::queue() else { return };
        act(&mut queue);
        if serving::keep_queue(&queue).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
        self.queue.set(queue);
        if !self.answers.look_at_queue() {
            self.answers.empty_queue();
        }
    }

    /// Throws every sheet away, also those that cannot be read.
    pub(super) fn empty_queue(self) {
        self.answers.empty_queue();
        self.load_queue();
    }
}
