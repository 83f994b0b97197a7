//! The only code that touches the browser. Everything here is a thin adapter: it asks, reports, and decides nothing.

pub mod clock;
pub mod document;
pub mod fetch;
pub mod files;
pub mod hand_over;
pub mod idle;
pub mod keys;
pub mod navigation;
pub mod offline;
pub mod show;
pub mod speaker;
pub mod storage;
pub mod trusted;
pub mod voice;
