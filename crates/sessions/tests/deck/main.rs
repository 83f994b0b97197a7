//! The windows of a session: whatever is lost, comes late or comes twice, they show the same soon after.

mod edited;
mod faults;
mod hall;
mod slide;
mod time;
mod together;
