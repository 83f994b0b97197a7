//! The team's own pictures: where they are kept, how they come onto the page, how a file becomes one.

use std::collections::BTreeMap;

use leptos::prelude::*;
use packstore::StoreError;
use sessions::agenda::Agenda;
use sessions::picture::{self, LARGEST_FILE, LARGEST_KEPT, PictureError, TRIES};

use crate::browser::chosen_file::{self, NotRead};
use crate::browser::pictures::{Unpacked, address, forget};

/// What is known of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is on its way.
    Coming,
    /// This device has it not.
    Missing,
    /// It stands at this address of the page.
    At(String),
}

/// The pictures of the page, by their ids. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Pictures(RwSignal<BTreeMap<String, Found>>);

impl Pictures {
    /// None is loaded yet. Puts itself where slides look for it.
    pub(super) fn provide() -> Self {
        let pictures = Self(RwSignal::new(BTreeMap::new()));
        provide_context(pictures);
        on_cleanup(move || pictures.let_go(&|_| true));
        pictures
    }

    /// What is known of a picture. Follows changes.
    pub(super) fn found(self, id: &str) -> Found {
        self.0.with(|all| all.get(id).cloned().unwrap_or(Found::Coming))
    }

    /// How many of them are here. Follows changes.
    pub(super) fn count(self) -> usize {
        self.0.with(|all| all.values().filter(|found| matches!(found, Found::At(_))).count())
    }

    /// Loads what an agenda shows, where it is not there yet.
    pub(super) fn load(self, agenda: &Agenda) {
        let known = |id: &str| self.0.with_untracked(|all| all.get(id).is_some_and(|found| *found != Found::Missing));
        let wanted: Vec<String> = agenda.pictures().filter(|id| !known(id)).map(str::to_owned).collect();
        if wanted.is_empty() {
            return;
        }
        leptos::task::spawn_local(async move {
            let store = packstore::Pictures::open().await;
            for id in wanted {
                let bytes = match &store {
                    Ok(store) => store.get(&id).await.ok().flatten(),
                    Err(_) => None,
                };
                // What the device gives back is looked at like what comes in.
                let known = bytes.and_then(|bytes| Some((picture::look(&bytes).ok()?, bytes)));
                let found = known
                    .and_then(|(kind, bytes)| address(&bytes, kind.media_type()))
                    .map_or(Found::Missing, Found::At);
                // The page may be gone by now.
                let _ = self.0.try_update(|all| all.insert(id, found));
            }
        });
    }

    /// Forgets every picture of the device that none of these agendas shows.
    pub(super) fn keep_only(self, agendas: &[Agenda]) {
        let ids: Vec<String> = agendas.iter().flat_map(Agenda::pictures).map(str::to_owned).collect();
        self.let_go(&|id| !ids.iter().any(|kept| kept == id));
        leptos::task::spawn_local(async move {
            if let Ok(store) = packstore::Pictures::open().await {
                // What could not be forgotten now is forgotten the next time.
                let _ = store.keep_only(&ids).await;
            }
        });
    }

    fn let_go(self, gone: &dyn Fn(&str) -> bool) {
        let _ = self.0.try_update(|all| {
            all.retain(|id, found| {
                let goes = gone(id);
                if let (true, Found::At(address)) = (goes, &*found) {
                    forget(address);
                }
                !goes
            });
        });
    }

    /// Makes a picture of the file that is chosen in the field with this id, and keeps it. Its id.
    ///
    /// # Errors
    /// Nothing where no file is chosen, else why it is refused.
    pub(super) async fn take(self, field: &str) -> Result<String, Option<PictureError>> {
        let bytes = chosen_file::bytes(field, LARGEST_FILE).await.map_err(|why| match why {
            NotRead::NoFile => None,
            NotRead::TooLarge => Some(PictureError::TooLarge),
            NotRead::Unreadable => Some(PictureError::Damaged),
        })?;
        let small = small(&bytes).await.map_err(Some)?;
        let id = picture::id(&small);
        keep(&id, &small).await.map_err(|error| {
            Some(if error == StoreError::Full { PictureError::NoRoom } else { PictureError::NotKept })
        })?;
        let found = address(&small, "image/jpeg").map_or(Found::Missing, Found::At);
        let _ = self.0.try_update(|all| {
            if let Some(Found::At(before)) = all.insert(id.clone(), found) {
                forget(&before);
            }
        });
        Ok(id)
    }
}

async fn keep(id: &str, bytes: &[u8]) -> Result<(), StoreError> {
    packstore::Pictures::open().await?.put(id, bytes).await?;
    packstore::persist().await;
    Ok(())
}

/// The picture of a file as it is kept.
async fn small(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    let kind = picture::look(bytes)?;
    let unpacked = Unpacked::of(bytes, kind.media_type()).await.ok_or(PictureError::Damaged)?;
    let (wide, high) = unpacked.size();
    let (wide, high) = picture::fitted(wide, high);
    for how in TRIES {
        let (wide, high) = (wide * how.percent / 100, high * how.percent / 100);
        // The device would give back what nobody can see.
        if picture::is_too_small((wide, high)) {
            break;
        }
        let drawn = unpacked.drawn(wide, high, how).await.ok_or(PictureError::Damaged)?;
        if drawn.len() <= LARGEST_KEPT {
            return Ok(drawn);
        }
    }
    Err(PictureError::TooLarge)
}
