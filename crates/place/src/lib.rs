//! The card of the place: who runs this copy of the portal, where its people go, and when they meet.
//!
//! A card comes from a file beside the site or from the device, so nothing of it is trusted. Whatever it comes from is
//! first made flat: a list of names and texts, such as `police.phone` and `113`. [`Card::check`] takes such a list and
//! gives a card or every fault in it. There is no other way to a card, so each card there is keeps to the bounds.

mod card;
mod fault;
mod field;
#[cfg(feature = "json")]
pub mod json;
mod kept;
mod official;

pub use card::{Card, Desk, Office, Session, SessionKind};
pub use fault::{Fault, Why};
pub use field::{
    DESK_FIELDS, LONGEST_CARD, MOST_LINKS, MOST_NOTICES, MOST_SESSIONS, NO_TEXT, SESSION_FIELDS, most_letters,
};
pub use official::{OFFICIAL, host, is_below, is_official};
