//! The reader's own device. Storage may be blocked or full; then nothing is kept.

use web_sys::Storage;

fn device() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// What the device keeps under `key`.
pub fn read_device(key: &str) -> Option<String> {
    device()?.get_item(key).ok()?
}

/// Keeps `value` on the device. Whether it did.
pub fn write_device(key: &str, value: &str) -> bool {
    device().is_some_and(|storage| storage.set_item(key, value).is_ok())
}

/// What the tab keeps under `key`.
pub fn read_tab(key: &str) -> Option<String> {
    tab()?.get_item(key).ok()?
}

/// Keeps `value` for as long as the tab lives.
pub fn write_tab(key: &str, value: &str) {
    // A tab that keeps nothing begins anew after a reload, as the web did before.
    let _ = tab().map(|storage| storage.set_item(key, value));
}

/// Forgets what the tab keeps under `key`.
pub fn remove_tab(key: &str) {
    let _ = tab().map(|storage| storage.remove_item(key));
}
