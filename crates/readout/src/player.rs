//! Playback as a pure state machine: what the reader wants and what a voice reports come in as [`Event`]s, what is to
//! be done goes out as [`Command`]s.
//!
//! The unit is the sentence. At most one is spoken at a time, and the highlight stands on the sentence that is spoken
//! or, while paused, on the one that will be. Every [`Command::Speak`] carries a new generation; a voice's report of
//! an older one is ignored, so that late events of a cancelled sentence can do nothing. A sentence that one voice fails
//! at is given to the next ([`Command::Speak::attempt`]); which voices there are is not known here
//! ([`crate::voices::Casting`]). No clock is read: time comes in by [`Event::Tick`].

mod signal;

pub use signal::{Command, Event, Notice, Status};

use crate::pace::Speed;
use crate::preferences::Stop;
use crate::style::{Gender, Region};

/// A voice that does not begin within this time, in milliseconds, is stuck.
const START_LIMIT: u32 = 8_000;
/// A voice that is still on its way to the device after this time, in milliseconds, does not come: two megabits take a
/// second for it, the slowest phone networks most of a minute.
const COMING_LIMIT: u32 = 60_000;
/// A voice that does not end a sentence within this time, in milliseconds at the usual speed, is stuck.
const END_LIMIT: u32 = 60_000;
/// No device has so many voices for one region: whoever reports more failures than this is stuck.
const MOST_ATTEMPTS: u8 = 8;

/// The playback machine.
///
/// ```
/// use readout::player::{Command, Event, Player};
/// let mut player = Player::default();
/// player.on(Event::ScriptLoaded(2));
/// let commands = player.on(Event::Play);
/// assert_eq!(commands[0], Command::Speak { generation: 1, sentence: 0, attempt: 0 });
/// ```
#[derive(Clone, Debug, Default)]
pub struct Player {
    status: Status,
    sentences: usize,
    /// The last sentence of each paragraph, in order.
    paragraph_ends: Vec<usize>,
    position: usize,
    generation: u32,
    voice: (Region, Gender),
    speed: Speed,
    twice: bool,
    stop: Stop,
    /// Whether the sentence was heard to its end once, of twice.
    heard_once: bool,
    /// Whether the reader has moved the page away by hand.
    adrift: bool,
    /// Whether the voice reported that it began.
    started: bool,
    /// Milliseconds since the voice was told to speak or reported that it began.
    waited: u32,
    /// Milliseconds for which voices of this sentence were still on their way.
    coming: u32,
    /// How many voices have failed at this sentence.
    attempt: u8,
    /// What the reader is told when no voice is left.
    fault: Option<Notice>,
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

    /// Whether the reader has moved the page away by hand, so that it no longer follows the voice.
    pub fn is_adrift(&self) -> bool {
        self.adrift
    }

    /// The sentence to make ready while this one is spoken.
    pub fn prefetch(&self) -> Option<usize> {
        let next = self.position + 1;
        (self.status == Status::Speaking && next < self.sentences).then_some(next)
    }

    /// Says which sentences end a paragraph of the script that was loaded, in order.
    pub fn set_paragraph_ends(&mut self, ends: Vec<usize>) {
        self.paragraph_ends = ends;
    }

    /// Takes one event and says what is to be done.
    pub fn on(&mut self, event: Event) -> Vec<Command> {
        let mut out = Vec::new();
        match event {
            Event::ScriptLoaded(sentences) => self.load(sentences, &mut out),
            Event::Play => self.play(&mut out),
            Event::Pause if self.status == Status::Speaking => self.stop(&mut out),
            Event::Next if self.position + 1 < self.sentences => self.go_to(self.position + 1, &mut out),
            Event::Previous => self.go_to(self.position.saturating_sub(1), &mut out),
            Event::Repeat if self.sentences > 0 => self.begin(&mut out),
            Event::StartAt(sentence) if sentence < self.sentences => {
                self.position = sentence;
                self.begin(&mut out);
            }
            Event::Resume(sentence) if sentence < self.sentences && self.status != Status::Speaking => {
                self.go_to(sentence, &mut out);
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
            Event::SetTwice(twice) => self.twice = twice,
            Event::SetStop(stop) => self.stop = stop,
            Event::Scrolled => self.adrift = self.sentences > 0,
            Event::Follow => {
                self.adrift = false;
                if matches!(self.status, Status::Speaking | Status::Paused) {
                    out.push(Command::ScrollTo(self.position));
                }
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
            Event::NoVoice { generation, sentence } if self.is_current(generation, sentence) => {
                self.give_up(&mut out);
            }
            Event::Tick(milliseconds) => self.tick(milliseconds, &mut out),
            Event::Coming(milliseconds) => self.wait_for_voice(milliseconds, &mut out),
            _ => {}
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
        self.paragraph_ends.clear();
        self.position = 0;
        self.adrift = false;
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
        self.heard_once = false;
        self.cancel(out);
        self.speak_first(out);
        self.show(out);
    }

    fn show(&self, out: &mut Vec<Command>) {
        out.push(Command::Highlight(self.position));
        if !self.adrift {
            out.push(Command::ScrollTo(self.position));
        }
    }

    /// Speaks with the best voice.
    fn speak_first(&mut self, out: &mut Vec<Command>) {
        self.attempt = 0;
        self.coming = 0;
        self.fault = None;
        self.speak(out);
    }

    fn speak(&mut self, out: &mut Vec<Command>) {
        self.status = Status::Speaking;
        self.generation = self.generation.wrapping_add(1);
        self.started = false;
        self.waited = 0;
        out.push(Command::Speak { generation: self.generation, sentence: self.position, attempt: self.attempt });
    }

    fn begin_anew(&mut self, changed: bool, out: &mut Vec<Command>) {
        if changed && self.status == Status::Speaking {
            self.cancel(out);
            self.speak_first(out);
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
            self.heard_once = false;
            self.status = Status::Paused;
            self.show(out);
        }
    }

    fn ended(&mut self, out: &mut Vec<Command>) {
        if self.twice && !self.heard_once {
            self.heard_once = true;
            self.speak_first(out);
            return;
        }
        // The voice is done by itself; there is nothing to cancel.
        self.status = Status::Paused;
        let before = self.position;
        if before + 1 == self.sentences {
            self.status = Status::Finished;
            self.position = 0;
            out.push(Command::ClearHighlight);
            out.push(Command::Finished);
            return;
        }
        self.position += 1;
        let stops = match self.stop {
            Stop::End => false,
            Stop::Paragraph => self.paragraph_ends.binary_search(&before).is_ok(),
            Stop::Sentence => true,
        };
        if stops {
            self.heard_once = false;
            self.show(out);
        } else {
            self.begin(out);
        }
    }

    fn failed(&mut self, fault: Notice, out: &mut Vec<Command>) {
        self.fault = Some(fault);
        self.attempt += 1;
        if self.attempt < MOST_ATTEMPTS {
            self.speak(out);
        } else {
            self.give_up(out);
        }
    }

    fn give_up(&mut self, out: &mut Vec<Command>) {
        self.status = Status::Paused;
        out.push(Command::Notice(self.fault.take().unwrap_or(Notice::NoVoice)));
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

    /// All attempts at a sentence together wait so long: the second waits for the same file as the first.
    fn wait_for_voice(&mut self, milliseconds: u32, out: &mut Vec<Command>) {
        if self.status != Status::Speaking || self.started {
            return;
        }
        self.coming = self.coming.saturating_add(milliseconds);
        if self.coming >= COMING_LIMIT {
            out.push(Command::Cancel);
            self.failed(Notice::VoiceSilent, out);
        }
    }
}
