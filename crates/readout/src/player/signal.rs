//! What goes into the playback machine and what comes out of it.

use crate::pace::Speed;
use crate::preferences::Stop;
use crate::style::{Gender, Region};
use serde::{Deserialize, Serialize};

/// What comes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A script of so many sentences stands ready. Whatever was spoken before is over.
    ScriptLoaded(usize),
    /// Speak from the position.
    Play,
    /// Stop and keep the position.
    Pause,
    /// Go to the next sentence; at the last one nothing happens.
    Next,
    /// Go to the sentence before; at the first one, to its beginning.
    Previous,
    /// Say the sentence at the position once more from its beginning.
    Repeat,
    /// Speak from this sentence. Beyond the script nothing happens.
    StartAt(usize),
    /// Stand at this sentence without speaking, as after a reload. Beyond the script nothing happens.
    Resume(usize),
    /// Another voice; the sentence begins anew.
    SetVoice(Region, Gender),
    /// Another speed; the sentence begins anew.
    SetSpeed(Speed),
    /// Whether each sentence is said twice, from the next end of a sentence on.
    SetTwice(bool),
    /// When reading stops by itself, from the next end of a sentence on.
    SetStop(Stop),
    /// The reader moves the page by hand: the page stays where they put it.
    Scrolled,
    /// The page follows the voice again.
    Follow,
    /// The voice began to sound.
    Started {
        /// As given by [`Command::Speak`].
        generation: u32,
        /// The sentence.
        sentence: usize,
    },
    /// The voice came to the end of the sentence.
    Ended {
        /// As given by [`Command::Speak`].
        generation: u32,
        /// The sentence.
        sentence: usize,
    },
    /// The voice could not speak, or broke off.
    Failed {
        /// As given by [`Command::Speak`].
        generation: u32,
        /// The sentence.
        sentence: usize,
    },
    /// There is no voice for this attempt.
    NoVoice {
        /// As given by [`Command::Speak`].
        generation: u32,
        /// The sentence.
        sentence: usize,
    },
    /// So many milliseconds went by since the last tick.
    Tick(u32),
    /// The same, while the voice that was told to speak is still being loaded.
    Coming(u32),
}

/// What goes out, to be done in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Speak a sentence and report with this generation.
    Speak {
        /// To be handed back in every report.
        generation: u32,
        /// The sentence.
        sentence: usize,
        /// How many voices have failed at it, so that the next is taken.
        attempt: u8,
    },
    /// Make ready the sentence that comes next, so that no gap is heard.
    Prepare(usize),
    /// Silence the voice at once.
    Cancel,
    /// Light up this sentence and no other.
    Highlight(usize),
    /// Light up no sentence.
    ClearHighlight,
    /// Bring this sentence into view.
    ScrollTo(usize),
    /// The last sentence was spoken.
    Finished,
    /// Tell the reader.
    Notice(Notice),
}

/// What the reader is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Notice {
    /// There is nothing to read on this page.
    NothingToRead,
    /// There is no voice at all; playback waits at the sentence.
    NoVoice,
    /// Every voice failed at the same sentence; playback waits there.
    VoiceFailed,
    /// The last voice neither began nor ended in time; playback waits at the sentence.
    VoiceSilent,
}

/// How playback stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing was played yet.
    #[default]
    Ready,
    /// A sentence was handed to the voice.
    Speaking,
    /// Stopped in the middle; the position is kept.
    Paused,
    /// The last sentence was spoken; playing begins at the first one.
    Finished,
}
