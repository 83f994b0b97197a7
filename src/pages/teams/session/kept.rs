//! What of a session is kept on the device, by the names under which it is: every window reads it there.

pub(super) use crate::pages::teams::statements::AGENDA;

/// What is shown, for when every window was closed.
pub(super) const SHOW: &str = "tsst-show";
/// The second voice: whichever window reads has to know it.
pub(super) const SECOND: &str = "tsst-second-voice";
/// That characters are no keys.
pub(super) const LETTERS: &str = "tsst-letters";
