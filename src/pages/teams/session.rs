//! Sessions: the agenda (`sessions`), the window that the audience sees and the window of the presenter (`showing`).
// Either program has a part of what they share.
#![cfg_attr(not(all(feature = "sessions", feature = "showing")), allow(dead_code, reason = "of the other program"))]

#[cfg(feature = "sessions")]
mod agenda;
#[cfg(feature = "showing")]
mod aloud;
#[cfg(feature = "sessions")]
mod desk;
mod face;
#[cfg(feature = "sessions")]
mod field;
mod kept;
#[cfg(feature = "sessions")]
mod list;
#[cfg(feature = "sessions")]
mod own;
#[cfg(feature = "sessions")]
mod own_picture;
mod pictures;
#[cfg(feature = "showing")]
mod presenter;
#[cfg(feature = "showing")]
mod screen;
#[cfg(feature = "showing")]
mod stage;
#[cfg(feature = "showing")]
mod tools;

#[cfg(feature = "sessions")]
pub use agenda::page as agenda_page;
#[cfg(feature = "showing")]
pub use presenter::page as presenter_page;
#[cfg(feature = "showing")]
pub use screen::page as screen_page;
