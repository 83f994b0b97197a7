//! What a community team works with: the plan of an issuing drive, the agenda of a session, the windows that show it, the
//! hands that a room shows, the people served at a table and the sheets that wait for them, the record of a session;
//! what is handed out on paper, and what is read out over a loudspeaker.
//!
//! Pure logic: no browser, no files, no clock. What is read from outside (a kept text, a file, a message of another
//! window, a picture) is bounded and checked, and what is refused says why. No name of a person and no number of a paper is kept.

pub mod agenda;
pub mod choose;
pub mod deck;
pub mod drive;
pub mod kept;
pub mod loud;
pub mod paper;
pub mod picture;
pub mod queue;
pub mod record;
pub mod room;
pub mod sheet;
pub mod tally;
pub mod visit;
