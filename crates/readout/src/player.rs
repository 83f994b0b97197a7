//! Playback as a pure state machine: what the reader wants and what a voice reports come in as [`Event`]s, what is to
//! be done goes out as [`Command`]s.
//!
//! The unit is the sentence. At most one is spoken at a time, and the highlight stands on the sentence that is spoken
//! or, while paused, on the one that will be. Every [`Command::Speak`] carries a new generation; a voice's report of
//! an older one is ignored, so that late events of a cancelled sentence can do nothing. No clock is read: time comes
//! in by [`Event::Tick`].

use crate::style::{Gender, Region};
use serde::{Deserialize, Serialize};

/// How fast a voice speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Speed {
    /// 0.7 of the usual speed.
    Slow,
    /// 0.85 of the usual speed.
    Middle,
    /// The usual speed.
    #[default]
    Normal,
}

impl Speed {
    /// Every speed, slowest first.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Middle, Self::Normal];

    /// The name used in settings and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Slow => "slow",
            Self::Middle => "middle",
            Self::Normal => "normal",
        }
    }

    /// The value with this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == name)
    }

    /// The factor of the usual speed.
    pub const fn factor(self) -> f32 {
        match self {
            Self::Slow => 0.7,
            Self::Middle => 0.85,
            Self::Normal => 1.0,
        }
    }
}

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
    /// Speak from this sentence. Beyond the script nothing happens.
    StartAt(usize),
    /// Another voice; the sentence begins anew.
    SetVoice(Region, Gender),
    /// Another speed; the sentence begins anew.
    SetSpeed(Speed),
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
    /// So many milliseconds went by since the last tick.
    Tick(u32),
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
    /// The voice failed twice at the same sentence; playback waits there.
    VoiceFailed,
    /// The voice neither began nor ended in time, twice at the same sentence; playback waits there.
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

/// A voice that does not begin within this time, in milliseconds, is stuck.
const START_LIMIT: u32 = 8_000;
/// A voice that does not end a sentence within this time, in milliseconds at the usual speed, is stuck.
const END_LIMIT: u32 = 60_000;

/// The playback machine.
///
/// ```
/// use readout::player::{Command, Event, Player};
/// let mut player = Player::default();
/// player.on(Event::ScriptLoaded(2));
/// let commands = player.on(Event::Play);
/// assert_eq!(commands[0], Command::Speak { generation: 1, sentence: 0 });
/// ```
#[derive(Clone, Debug, Default)]
pub struct Player {
    status: Status,
    sentences: usize,
    position: usize,
    generation: u32,
    voice: (Region, Gender),
    speed: Speed,
    /// Whether the voice reported that it began.
    started: bool,
    /// Milliseconds since the voice was told to speak or reported that it began.
    waited: u32,
    /// Whether this sentence was tried before and failed.
    retried: bool,
}

impl Player {
    /// A machine without a script.
    pub fn new() -> Self {
        Self::default()
    }

    /// How playback stands.
    pub fn status(&self) -> Status {
        self.status
    }

    /// The sentence that is spoken or will be, counted from 0.
    pub fn position(&self) -> usize {
        self.position
    }

    /// How many sentences the script has.
    pub fn sentences(&self) -> usize {
        self.sentences
    }

    /// The voice that is wished for.
    pub fn voice(&self) -> (Region, Gender) {
        self.voice
    }

    /// The speed that is wished for.
    pub fn speed(&self) -> Speed {
        self.speed
    }

    /// The sentence to make ready while this one is spoken.
    pub fn prefetch(&self) -> Option<usize> {
        let next = self.position + 1;
        (self.status == Status::Speaking && next < self.sentences).then_some(next)
    }

    /// Takes one event and says what is to be done.
    pub fn on(&mut self, event: Event) -> Vec<Command> {
        let mut out = Vec::new();
        match event {
            Event::ScriptLoaded(sentences) => self.load(sentences, &mut out),
            Event::Play => self.play(&mut out),
            Event::Pause if self.status == Status::Speaking => self.stop(&mut out),
            Event::Next => {
                if self.position + 1 < self.sentences {
                    self.go_to(self.position + 1, &mut out);
                }
            }
            Event::Previous => self.go_to(self.position.saturating_sub(1), &mut out),
            Event::StartAt(sentence) if sentence < self.sentences => {
                self.position = sentence;
                self.begin(&mut out);
            }
            Event::SetVoice(region, gender) => {
                let changed = self.voice != (region, gender);
                self.voice = (region, gender);
                self.begin_anew(changed, &mut out);
            }
            Event::SetSpeed(speed) => {
                let changed = self.speed != speed;
                self.speed = speed;
                self.begin_anew(changed, &mut out);
            }
            Event::Started { generation, sentence } if self.is_current(generation, sentence) => {
                self.started = true;
                self.waited = 0;
                out.extend(self.prefetch().map(Command::Prepare));
            }
            Event::Ended { generation, sentence } if self.is_current(generation, sentence) => self.ended(&mut out),
            Event::Failed { generation, sentence } if self.is_current(generation, sentence) => {
                self.failed(Notice::VoiceFailed, &mut out);
            }
            Event::Tick(milliseconds) => self.tick(milliseconds, &mut out),
            Event::Pause | Event::StartAt(_) | Event::Started { .. } | Event::Ended { .. } | Event::Failed { .. } => {}
        }
        out
    }

    fn is_current(&self, generation: u32, sentence: usize) -> bool {
        self.status == Status::Speaking && generation == self.generation && sentence == self.position
    }

    fn load(&mut self, sentences: usize, out: &mut Vec<Command>) {
        self.cancel(out);
        if self.status != Status::Ready {
            out.push(Command::ClearHighlight);
        }
        self.status = Status::Ready;
        self.sentences = sentences;
        self.position = 0;
    }

    fn play(&mut self, out: &mut Vec<Command>) {
        if self.sentences == 0 {
            out.push(Command::Notice(Notice::NothingToRead));
        } else if self.status != Status::Speaking {
            self.begin(out);
        }
    }

    /// Speaks the sentence at the position from its beginning.
    fn begin(&mut self, out: &mut Vec<Command>) {
        self.retried = false;
        self.cancel(out);
        self.speak(out);
        out.push(Command::Highlight(self.position));
        out.push(Command::ScrollTo(self.position));
    }

    fn speak(&mut self, out: &mut Vec<Command>) {
        self.status = Status::Speaking;
        self.generation = self.generation.wrapping_add(1);
        self.started = false;
        self.waited = 0;
        out.push(Command::Speak { generation: self.generation, sentence: self.position });
    }

    fn begin_anew(&mut self, changed: bool, out: &mut Vec<Command>) {
        if changed && self.status == Status::Speaking {
            self.retried = false;
            self.cancel(out);
            self.speak(out);
        }
    }

    fn cancel(&mut self, out: &mut Vec<Command>) {
        if self.status == Status::Speaking {
            out.push(Command::Cancel);
        }
    }

    fn stop(&mut self, out: &mut Vec<Command>) {
        self.cancel(out);
        self.status = Status::Paused;
    }

    /// Moves the position. What is playing goes on there; what is not shows where it would.
    fn go_to(&mut self, sentence: usize, out: &mut Vec<Command>) {
        if self.sentences == 0 {
            return;
        }
        self.position = sentence;
        if self.status == Status::Speaking {
            self.begin(out);
        } else {
            self.status = Status::Paused;
            out.push(Command::Highlight(sentence));
            out.push(Command::ScrollTo(sentence));
        }
    }

    fn ended(&mut self, out: &mut Vec<Command>) {
        // The voice is done by itself; there is nothing to cancel.
        self.status = Status::Paused;
        if self.position + 1 < self.sentences {
            self.position += 1;
            self.begin(out);
        } else {
            self.status = Status::Finished;
            self.position = 0;
            out.push(Command::ClearHighlight);
            out.push(Command::Finished);
        }
    }

    fn failed(&mut self, notice: Notice, out: &mut Vec<Command>) {
        if self.retried {
            self.status = Status::Paused;
            out.push(Command::Notice(notice));
        } else {
            self.retried = true;
            self.speak(out);
        }
    }

    fn tick(&mut self, milliseconds: u32, out: &mut Vec<Command>) {
        if self.status != Status::Speaking {
            return;
        }
        self.waited = self.waited.saturating_add(milliseconds);
        let limit = if self.started { (END_LIMIT as f32 / self.speed.factor()) as u32 } else { START_LIMIT };
        if self.waited >= limit {
            out.push(Command::Cancel);
            self.failed(Notice::VoiceSilent, out);
        }
    }
}
