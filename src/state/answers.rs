//! The answers given in this tab, check by check. They leave the tab only with the reader.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::notices::{Notice, Notices};
use super::saved;
use crate::browser::storage::{self, Blocked, Shelf};

/// Question ids and raw answers, in the order in which they were given.
pub type Given = Vec<(String, String)>;

/// The answers of every check.
#[derive(Clone, Copy)]
pub struct Answers(RwSignal<BTreeMap<String, Given>>);

/// What the key of everything begins with that the reader has answered.
const ALL: &str = "tsst-answers";
/// What the key of every check's answers begins with.
const CHECK: &str = "tsst-answers-";
/// When the page was last touched.
const TOUCHED: &str = "tsst-answers.touched";

fn key(check: &str) -> String {
    format!("{CHECK}{check}")
}

impl Answers {
    /// None yet.
    pub fn new() -> Self {
        Answers(RwSignal::new(BTreeMap::new()))
    }

    /// What was answered in `check`. Follows changes.
    pub fn of(self, check: &str) -> Given {
        self.0.with(|all| all.get(check).cloned().unwrap_or_default())
    }

    /// Takes up what the tab has kept of `check`. What cannot be read is dropped, and said.
    pub fn load(self, check: &str, notices: Notices) {
        match storage::read(Shelf::Tab, &key(check)) {
            Ok(Some(text)) => match saved::parse(&text) {
                Ok(given) => self.0.update(|all| {
                    all.insert(check.to_owned(), given);
                }),
                Err(saved::Damaged) => {
                    notices.tell(Notice::AnswersDamaged);
                    self.forget(check);
                }
            },
            Ok(None) => {}
            Err(Blocked) => notices.tell(Notice::StorageBlocked),
        }
    }

    /// Replaces what was answered in `check`, and keeps it in the tab.
    pub fn set(self, check: &str, given: Given, notices: Notices) {
        if storage::write(Shelf::Tab, &key(check), &saved::write(&given)).is_err() {
            notices.tell(Notice::StorageBlocked);
        }
        self.0.update(|all| {
            all.insert(check.to_owned(), given);
        });
    }

    /// Whether there is anything. Follows changes.
    pub fn any(self) -> bool {
        self.0.with(|all| all.values().any(|given| !given.is_empty()))
    }

    /// Whether there is anything now.
    pub fn any_now(self) -> bool {
        untrack(|| self.any())
    }

    /// Whether the tab keeps any answers, also before they are loaded.
    pub fn are_kept(self) -> bool {
        storage::any(Shelf::Tab, ALL)
    }

    /// When the page was last touched, as [`Answers::set_last_touch`] has kept it.
    pub fn last_touch(self) -> Option<String> {
        storage::read(Shelf::Tab, TOUCHED).ok().flatten()
    }

    /// Keeps when the page was last touched.
    pub fn set_last_touch(self, at: &str) {
        // Where nothing can be kept, nothing comes back either.
        let _ = storage::write(Shelf::Tab, TOUCHED, at);
    }

    /// Forgets everything answered in every check.
    pub fn forget_all(self) {
        self.erase();
        self.0.notify();
    }

    /// The same for a page that is about to go, and shows what it shows until then.
    pub fn erase(self) {
        for shelf in [Shelf::Tab, Shelf::Device] {
            // A device that refuses to forget kept nothing in the first place.
            let _ = storage::remove_all(shelf, ALL);
        }
        self.0.update_untracked(BTreeMap::clear);
    }

    /// Forgets everything answered in `check`; with the last answers also that somebody was there.
    pub fn forget(self, check: &str) {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove(Shelf::Tab, &key(check));
        if !storage::any(Shelf::Tab, CHECK) {
            let _ = storage::remove(Shelf::Tab, TOUCHED);
        }
        self.0.update(|all| {
            all.remove(check);
        });
    }
}

impl Default for Answers {
    fn default() -> Self {
        Self::new()
    }
}
