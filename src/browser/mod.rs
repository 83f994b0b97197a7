//! The only code that touches the browser. Everything here is a thin adapter: it asks, reports, and decides nothing.

pub mod chosen_file;
pub mod clock;
pub mod document;
pub mod fetch;
pub mod given;
pub mod hand_over;
pub mod idle;
pub mod keys;
pub mod local_card;
pub mod microphone;
pub mod navigation;
pub mod offline;
#[cfg(any(feature = "sessions", feature = "showing"))]
pub mod pictures;
pub mod show;
pub mod sound;
pub mod speaker;
pub mod storage;
pub mod trusted;
