//! Thin adapters to the browser: they ask, report, and decide nothing.

pub mod awake;
pub mod built_in;
pub mod device;
pub mod encoder;
#[cfg(feature = "program")]
pub(crate) mod follow;
pub mod highlight;
pub mod keys;
pub mod page;
pub mod recorded;
#[cfg(feature = "program")]
pub(crate) mod saving;
pub mod storage;
pub mod wait;

use readout::player::Event;

/// The numbers that every report of a sentence bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// As the playback machine gave it.
    pub generation: u32,
    /// The sentence.
    pub sentence: usize,
}

impl Asked {
    /// The sentence has begun to sound.
    pub fn started(self) -> Event {
        Event::Started { generation: self.generation, sentence: self.sentence }
    }

    /// It has been heard to its end.
    pub fn ended(self) -> Event {
        Event::Ended { generation: self.generation, sentence: self.sentence }
    }

    /// It could not be made or played.
    pub fn failed(self) -> Event {
        Event::Failed { generation: self.generation, sentence: self.sentence }
    }

    /// There is no voice for it.
    pub fn no_voice(self) -> Event {
        Event::NoVoice { generation: self.generation, sentence: self.sentence }
    }
}
