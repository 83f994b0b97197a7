//! What the page knows: the fields, and where they are kept.

use leptos::prelude::*;
use sessions::drive::{Draft, Fault, Field, Plan};

use crate::browser::storage::{self, Shelf};
use crate::state::notices::{Notice, Notices};
use crate::state::site::Site;

/// The plan in the tab, and on the device when the team wants it kept.
const KEY: &str = "tsst-drive";

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    draft: RwSignal<Draft>,
    /// As it was before something else was put in its place.
    before: RwSignal<Option<Draft>>,
    /// Whether the plan was asked for: faults are said from then on.
    asked: RwSignal<bool>,
    kept: RwSignal<bool>,
    /// The message of why a file or what was kept is refused.
    refused: RwSignal<Option<String>>,
    /// Whether the fields have just come from a file.
    opened: RwSignal<bool>,
    started: RwSignal<bool>,
    notices: Notices,
}

impl Desk {
    pub(super) fn new(site: &Site) -> Self {
        Self {
            draft: RwSignal::new(Draft::default()),
            before: RwSignal::new(None),
            asked: RwSignal::new(false),
            kept: RwSignal::new(false),
            refused: RwSignal::new(None),
            opened: RwSignal::new(false),
            started: site.started,
            notices: site.notices,
        }
    }

    /// Takes up what the tab or the device has, once the page has been taken over.
    pub(super) fn begin(self) {
        if cfg!(feature = "ssr") {
            return;
        }
        Effect::new(move |_| {
            if self.started.get() {
                untrack(|| self.load());
            }
        });
    }

    fn load(self) {
        let device = storage::read(Shelf::Device, KEY).ok().flatten();
        self.kept.set(device.is_some());
        let Some(text) = device.or_else(|| storage::read(Shelf::Tab, KEY).ok().flatten()) else { return };
        match Draft::parse(&text) {
            Ok(draft) => {
                self.asked.set(!draft.is_empty());
                self.draft.set(draft);
            }
            // What is there stays, for somebody who can mend it, until the team writes something else.
            Err(error) => self.refused.set(Some(format!("drive-kept-{}", error.id()))),
        }
    }

    /// What stands in a field. Follows changes.
    pub(super) fn text(self, field: Field) -> String {
        self.draft.with(|draft| draft.text(field).to_owned())
    }

    /// The fields. Follows changes.
    pub(super) fn draft(self) -> Draft {
        self.draft.get()
    }

    /// Changes the fields, and keeps them.
    pub(super) fn change(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        self.opened.set(false);
        self.keep();
    }

    /// Puts other fields in the place of these, which can be had back.
    pub(super) fn replace(self, draft: Draft) {
        let before = self.draft.get_untracked();
        self.before.set((!before.is_empty() && before != draft).then_some(before));
        self.asked.set(!draft.is_empty());
        self.refused.set(None);
        self.opened.set(false);
        self.draft.set(draft);
        self.keep();
    }

    /// Puts what a file has brought into the fields, and says so.
    pub(super) fn open(self, draft: Draft) {
        self.replace(draft);
        self.opened.set(true);
    }

    /// Whether the fields have just come from a file. Follows changes.
    pub(super) fn is_opened(self) -> bool {
        self.opened.get()
    }

    /// Whether there is something to be had back. Follows changes.
    pub(super) fn can_restore(self) -> bool {
        self.before.with(Option::is_some)
    }

    pub(super) fn restore(self) {
        if let Some(before) = self.before.get_untracked() {
            self.replace(before);
        }
    }

    /// Asks for the plan. The first fault, where there is one.
    pub(super) fn ask(self) -> Option<Fault> {
        self.asked.set(true);
        self.draft.with_untracked(|draft| draft.read().err()?.first().copied())
    }

    /// What is wrong with a field, once the plan was asked for. Follows changes.
    pub(super) fn fault(self, field: Field) -> Option<Fault> {
        if !self.asked.get() {
            return None;
        }
        let faults = self.draft.with(|draft| draft.read().err())?;
        faults.into_iter().find(|fault| fault.field == field)
    }

    /// Whether anything is wrong. Follows changes.
    pub(super) fn is_wrong(self) -> bool {
        self.asked.get() && self.draft.with(|draft| draft.read().is_err())
    }

    /// The plan, once it was asked for and nothing is wrong. Follows changes.
    pub(super) fn plan(self) -> Option<Plan> {
        if self.asked.get() { self.draft.with(|draft| draft.read().ok()) } else { None }
    }

    /// Whether the device keeps the plan. Follows changes.
    pub(super) fn is_kept(self) -> bool {
        self.kept.get()
    }

    /// Keeps the plan on the device from now on, or no longer.
    pub(super) fn toggle_kept(self) {
        let kept = !self.kept.get_untracked();
        self.kept.set(kept);
        if !kept && storage::remove(Shelf::Device, KEY).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
        self.keep();
    }

    /// Why something is refused. Follows changes.
    pub(super) fn refusal(self) -> Option<String> {
        self.refused.get()
    }

    pub(super) fn refuse(self, message: String) {
        self.opened.set(false);
        self.refused.set(Some(message));
    }

    fn keep(self) {
        let text = self.draft.with_untracked(Draft::write);
        let shelf = if self.kept.get_untracked() { Shelf::Device } else { Shelf::Tab };
        if storage::write(shelf, KEY, &text).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
    }
}
