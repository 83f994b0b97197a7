//! The playback machine against a fake voice, and under any sequence of events.

mod scenarios;

use proptest::prelude::*;
use readout::pace::Speed;
use readout::player::{Command, Event, Notice, Player, Status};
use readout::preferences::Stop;
use readout::{Gender, Region};

/// A voice that remembers what it was told, and the page that lights up.
#[derive(Default)]
struct Stage {
    speaking: Option<(u32, usize)>,
    highlight: Option<usize>,
    last_generation: u32,
    notices: Vec<Notice>,
    prepared: Option<usize>,
    finished: usize,
}

impl Stage {
    /// Does what it is told; an answer says what must never happen.
    fn obey(&mut self, commands: &[Command]) -> Result<(), String> {
        for &command in commands {
            match command {
                Command::Speak { generation, sentence, .. } => {
                    if let Some(busy) = self.speaking {
                        return Err(format!("told to speak {sentence} while {busy:?} is spoken"));
                    }
                    if generation == self.last_generation {
                        return Err(format!("the generation {generation} comes twice"));
                    }
                    self.last_generation = generation;
                    self.speaking = Some((generation, sentence));
                }
                Command::Cancel => self.speaking = None,
                Command::Highlight(sentence) => self.highlight = Some(sentence),
                Command::ClearHighlight => self.highlight = None,
                Command::Prepare(sentence) => self.prepared = Some(sentence),
                Command::Notice(notice) => self.notices.push(notice),
                Command::Finished => self.finished += 1,
                Command::ScrollTo(_) => {}
            }
        }
        Ok(())
    }
}

fn loaded(sentences: usize) -> (Player, Stage) {
    let (mut player, mut stage) = (Player::new(), Stage::default());
    stage.obey(&player.on(Event::ScriptLoaded(sentences))).expect("a fresh script");
    (player, stage)
}

fn tell(player: &mut Player, stage: &mut Stage, event: Event) -> Vec<Command> {
    let commands = player.on(event);
    stage.obey(&commands).unwrap_or_else(|fault| panic!("{event:?}: {fault}"));
    commands
}

/// The voice speaks the sentence it was given to its end.
fn speak_to_end(player: &mut Player, stage: &mut Stage) {
    let (generation, sentence) = stage.speaking.expect("something to speak");
    tell(player, stage, Event::Started { generation, sentence });
    stage.speaking = None;
    tell(player, stage, Event::Ended { generation, sentence });
}

#[test]
fn a_script_is_spoken_in_order_and_can_be_played_again() {
    let (mut player, mut stage) = loaded(3);
    for round in 1..=2 {
        tell(&mut player, &mut stage, Event::Play);
        for sentence in 0..3 {
            assert_eq!(stage.highlight, Some(sentence));
            assert_eq!(stage.speaking.map(|(_, sentence)| sentence), Some(sentence));
            speak_to_end(&mut player, &mut stage);
        }
        assert_eq!((stage.finished, stage.highlight, stage.speaking), (round, None, None));
        assert_eq!((player.status(), player.position()), (Status::Finished, 0));
    }
}

#[test]
fn the_next_sentence_is_prepared_while_one_sounds() {
    let (mut player, mut stage) = loaded(2);
    tell(&mut player, &mut stage, Event::Play);
    let (generation, sentence) = stage.speaking.expect("speaking");
    let commands = tell(&mut player, &mut stage, Event::Started { generation, sentence });
    assert_eq!(commands, [Command::Prepare(1)]);
    assert_eq!(player.prefetch(), Some(1));
    tell(&mut player, &mut stage, Event::Next);
    assert_eq!(player.prefetch(), None, "behind the last sentence nothing is left to prepare");
}

#[test]
fn the_position_survives_pause_voice_and_speed() {
    let (mut player, mut stage) = loaded(5);
    tell(&mut player, &mut stage, Event::StartAt(3));
    tell(&mut player, &mut stage, Event::Pause);
    assert_eq!((player.position(), stage.speaking, stage.highlight), (3, None, Some(3)));
    tell(&mut player, &mut stage, Event::SetVoice(Region::South, Gender::Man));
    assert_eq!(stage.speaking, None, "a change while paused does not begin to speak");
    tell(&mut player, &mut stage, Event::Play);
    let before = stage.speaking;
    let commands = tell(&mut player, &mut stage, Event::SetSpeed(Speed::SLOW));
    assert_eq!(commands.first(), Some(&Command::Cancel));
    assert_eq!(stage.speaking.map(|(_, sentence)| sentence), Some(3));
    assert_ne!(stage.speaking, before);
    assert!(tell(&mut player, &mut stage, Event::SetSpeed(Speed::SLOW)).is_empty());
    assert_eq!((player.voice(), player.speed()), ((Region::South, Gender::Man), Speed::SLOW));
}

#[test]
fn late_events_of_a_cancelled_sentence_do_nothing() {
    let (mut player, mut stage) = loaded(3);
    tell(&mut player, &mut stage, Event::Play);
    let (stale, sentence) = stage.speaking.expect("speaking");
    tell(&mut player, &mut stage, Event::Pause);
    tell(&mut player, &mut stage, Event::Play);
    for event in [
        Event::Ended { generation: stale, sentence },
        Event::Failed { generation: stale, sentence },
        Event::Started { generation: stale, sentence },
    ] {
        assert!(tell(&mut player, &mut stage, event).is_empty());
    }
    assert_eq!(player.position(), 0);
}

#[test]
fn the_page_follows_the_voice_until_the_reader_moves_it() {
    let (mut player, mut stage) = loaded(4);
    let scrolls = |commands: &[Command]| commands.iter().any(|command| matches!(command, Command::ScrollTo(_)));
    assert!(scrolls(&tell(&mut player, &mut stage, Event::Play)));
    tell(&mut player, &mut stage, Event::Scrolled);
    assert!(player.is_adrift());
    assert!(!scrolls(&tell(&mut player, &mut stage, Event::Next)));
    assert!(!scrolls(&tell(&mut player, &mut stage, Event::Pause)));
    assert_eq!(tell(&mut player, &mut stage, Event::Follow), [Command::ScrollTo(1)]);
    assert!(!player.is_adrift());
    tell(&mut player, &mut stage, Event::Scrolled);
    tell(&mut player, &mut stage, Event::ScriptLoaded(2));
    assert!(!player.is_adrift(), "another page is followed from its beginning");
}

#[test]
fn the_watchdog_wakes_on_a_voice_that_never_begins_or_never_ends() {
    for begins in [false, true] {
        let (mut player, mut stage) = loaded(1);
        tell(&mut player, &mut stage, Event::Play);
        for _ in 0..400 {
            if let (true, Some((generation, sentence))) = (begins, stage.speaking)
                && player.status() == Status::Speaking
                && stage.prepared.is_none()
            {
                stage.prepared = Some(0);
                tell(&mut player, &mut stage, Event::Started { generation, sentence });
            }
            tell(&mut player, &mut stage, Event::Tick(500));
        }
        // Eight voices, and none of them answers.
        for _ in 0..2_000 {
            tell(&mut player, &mut stage, Event::Tick(500));
        }
        assert_eq!(stage.notices, [Notice::VoiceSilent]);
        assert_eq!((player.status(), stage.speaking), (Status::Paused, None));
    }
}

#[test]
fn nothing_to_read_is_told() {
    let (mut player, mut stage) = loaded(0);
    for event in [Event::Next, Event::Previous, Event::StartAt(0), Event::Pause, Event::Tick(u32::MAX)] {
        assert!(tell(&mut player, &mut stage, event).is_empty(), "{event:?}");
    }
    tell(&mut player, &mut stage, Event::Play);
    assert_eq!(stage.notices, [Notice::NothingToRead]);
}

/// What may happen: wishes, reports of the running sentence, and reports that are wrong or late.
#[derive(Clone, Copy, Debug)]
enum Step {
    Wish(Event),
    Start,
    End,
    Fail,
    NoVoice,
    Stale(u32, usize, u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let wishes = prop_oneof![
        (0usize..6).prop_map(Event::ScriptLoaded),
        Just(Event::Play),
        Just(Event::Pause),
        Just(Event::Next),
        Just(Event::Previous),
        (0usize..8).prop_map(Event::StartAt),
        (0usize..6).prop_map(|n| Event::SetVoice(Region::ALL[n % 3], Gender::ALL[n / 3])),
        (0usize..9).prop_map(|n| Event::SetSpeed(Speed::ALL[n])),
        any::<bool>().prop_map(Event::SetTwice),
        (0usize..3).prop_map(|n| Event::SetStop(Stop::ALL[n])),
        Just(Event::Repeat),
        Just(Event::Scrolled),
        Just(Event::Follow),
        (0usize..8).prop_map(Event::Resume),
        prop_oneof![Just(0u32), Just(250), Just(8_000), Just(90_000), any::<u32>()].prop_map(Event::Tick),
    ];
    let step = prop_oneof![
        4 => wishes.prop_map(Step::Wish),
        2 => Just(Step::Start),
        3 => Just(Step::End),
        1 => Just(Step::Fail),
        1 => Just(Step::NoVoice),
        2 => (any::<u32>(), 0usize..6, 0u8..4).prop_map(|(generation, sentence, kind)| Step::Stale(generation, sentence, kind)),
    ];
    prop::collection::vec(step, 0..80)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_sequence_keeps_the_promises(steps in steps()) {
        let (mut player, mut stage) = (Player::new(), Stage::default());
        for step in steps {
            let position = player.position();
            let event = match (step, stage.speaking) {
                (Step::Wish(event), _) => event,
                (Step::Start, Some((generation, sentence))) => Event::Started { generation, sentence },
                (Step::End, Some((generation, sentence))) => {
                    stage.speaking = None;
                    Event::Ended { generation, sentence }
                }
                (Step::Fail, Some((generation, sentence))) => {
                    stage.speaking = None;
                    Event::Failed { generation, sentence }
                }
                (Step::NoVoice, Some((generation, sentence))) => {
                    stage.speaking = None;
                    Event::NoVoice { generation, sentence }
                }
                (Step::Start | Step::End | Step::Fail | Step::NoVoice, None) => continue,
                (Step::Stale(generation, sentence, kind), running) => {
                    if running.is_some_and(|(current, _)| current == generation) {
                        continue;
                    }
                    match kind {
                        0 => Event::Started { generation, sentence },
                        1 => Event::Ended { generation, sentence },
                        2 => Event::NoVoice { generation, sentence },
                        _ => Event::Failed { generation, sentence },
                    }
                }
            };
            let commands = player.on(event);
            if matches!(step, Step::Stale(..)) {
                prop_assert!(commands.is_empty(), "{:?} moved the machine: {:?}", event, commands);
                prop_assert_eq!(player.position(), position);
            }
            if let Err(fault) = stage.obey(&commands) {
                return Err(TestCaseError::fail(format!("{event:?}: {fault}")));
            }
            prop_assert_eq!(player.status() == Status::Speaking, stage.speaking.is_some(), "{:?}", event);
            match player.status() {
                Status::Speaking => {
                    prop_assert_eq!(stage.highlight, stage.speaking.map(|(_, sentence)| sentence));
                    prop_assert_eq!(stage.highlight, Some(player.position()));
                }
                Status::Paused => prop_assert_eq!(stage.highlight, Some(player.position())),
                Status::Ready | Status::Finished => prop_assert_eq!(stage.highlight, None),
            }
            prop_assert!(player.position() < player.sentences().max(1));
            prop_assert!(player.prefetch().is_none_or(|next| next < player.sentences()));
        }
    }
}
