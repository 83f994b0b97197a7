//! Recorded voices: neighbours read sentences of the portal aloud, and their recordings travel as one file.
//!
//! [`Pack::read`] and [`write()`] know the open format (`docs/voice-pack.md`), [`coverage()`] says how much of a page a
//! pack speaks, [`clip_key`] under which name a sentence is looked up. [`dsp`] is what the recording booth does to a
//! recording: levels, trimming, loudness. Nothing here knows a browser, and no bytes make it panic.

mod audio;
mod coverage;
pub mod dsp;
mod error;
mod json;
mod key;
mod manifest;
#[cfg(feature = "mp3")]
mod mp3;
mod pack;
mod spool;
pub mod wav;
mod zip;

pub use audio::Sound;
pub use coverage::{Coverage, Sentence, Standing, coverage};
pub use error::PackError;
pub use key::{clip_key, normalised};
pub use manifest::{ClipInfo, LANGUAGE, Licence, Manifest, VERSION, Word};
#[cfg(feature = "mp3")]
pub use mp3::{Mp3, has_mp3};
pub use pack::{Clip, Pack, write};
pub use spool::Spool;
pub use zip::{MAX_BYTES, MAX_ENTRIES};
