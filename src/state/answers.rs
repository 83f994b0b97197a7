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

fn key(check: &str) -> String {
    format!("tsst-answers-{check}")
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

    /// Forgets everything answered in `check`.
    pub fn forget(self, check: &str) {
        // A device that refuses to forget kept nothing in the first place.
        let _ = storage::remove(Shelf::Tab, &key(check));
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
