//! The reader's own device: settings for good, answers for as long as the tab lives.
//!
//! Storage may be blocked or full. Then everything still works for this page, and the caller is told once.

use web_sys::Storage;

/// Where a value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// `localStorage`: how the page looks and sounds.
    Device,
    /// `sessionStorage`: answers, gone with the tab.
    Tab,
}

/// The device refuses to keep anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

fn open(shelf: Shelf) -> Result<Storage, Blocked> {
    let window = web_sys::window().ok_or(Blocked)?;
    let storage = match shelf {
        Shelf::Device => window.local_storage(),
        Shelf::Tab => window.session_storage(),
    };
    storage.ok().flatten().ok_or(Blocked)
}

/// What is kept under `key`, if anything.
pub fn read(shelf: Shelf, key: &str) -> Result<Option<String>, Blocked> {
    open(shelf)?.get_item(key).map_err(|_| Blocked)
}

/// Keeps `value` under `key`.
pub fn write(shelf: Shelf, key: &str, value: &str) -> Result<(), Blocked> {
    open(shelf)?.set_item(key, value).map_err(|_| Blocked)
}

/// Whether anything is kept under a key that begins with `start`.
pub fn any(shelf: Shelf, start: &str) -> bool {
    !keys(shelf, start).is_empty()
}

/// Forgets everything under keys that begin with `start`.
pub fn remove_all(shelf: Shelf, start: &str) -> Result<(), Blocked> {
    let storage = open(shelf)?;
    keys(shelf, start).iter().try_for_each(|key| storage.remove_item(key).map_err(|_| Blocked))
}

/// The keys that begin with `start`; none where nothing can be kept.
pub fn keys(shelf: Shelf, start: &str) -> Vec<String> {
    let Ok(storage) = open(shelf) else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    let keys = (0..count).filter_map(|n| storage.key(n).ok().flatten());
    keys.filter(|key| key.starts_with(start)).collect()
}

/// Forgets what is kept under `key`.
pub fn remove(shelf: Shelf, key: &str) -> Result<(), Blocked> {
    open(shelf)?.remove_item(key).map_err(|_| Blocked)
}
