//! What a community team works with: the plan of an issuing drive, the agenda of a session, the windows that show it, the
//! hands that a room shows, the tally of a day and the record of a session.
//!
//! Pure logic: no browser, no files, no clock. What is read from outside (a kept text, a file, a message of another
//! window, a picture) is bounded and checked, and what is refused says why. No name of a person and no number of a paper is kept.

pub mod agenda;
pub mod deck;
pub mod drive;
pub mod kept;
pub mod picture;
pub mod record;
pub mod room;
pub mod sheet;
pub mod tally;
