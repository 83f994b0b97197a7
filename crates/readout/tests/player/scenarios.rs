//! `scenarios.tsv`: what happens in which order, and what has to come of it. Each line is a listener with a voice that
//! may be late, say things twice, fail, or never answer.

use readout::pace::Speed;
use readout::player::{Command, Event, Notice, Player, Status};
use readout::preferences::Stop;
use readout::{Gender, Region};

/// A voice that remembers what it was told, and the page that lights up.
#[derive(Default)]
struct Scene {
    player: Player,
    said: Vec<String>,
    /// The sentences it was told to speak, with their generations.
    told: Vec<(u32, usize)>,
    lit: Option<usize>,
    notices: Vec<&'static str>,
}

impl Scene {
    fn tell(&mut self, event: Event) {
        for command in self.player.on(event) {
            match command {
                Command::Speak { generation, sentence, attempt } => {
                    self.told.push((generation, sentence));
                    self.said.push(if attempt == 0 { sentence.to_string() } else { format!("{sentence}+{attempt}") });
                }
                Command::Highlight(sentence) => self.lit = Some(sentence),
                Command::ClearHighlight => self.lit = None,
                Command::Notice(notice) => self.notices.push(match notice {
                    Notice::NothingToRead => "nothing",
                    Notice::NoVoice => "no-voice",
                    Notice::VoiceFailed => "failed",
                    Notice::VoiceSilent => "silent",
                }),
                Command::Prepare(_) | Command::Cancel | Command::ScrollTo(_) | Command::Finished => {}
            }
        }
    }

    /// A report of the sentence that is spoken, or of the one told before it.
    fn report(&mut self, kind: &str, late: bool) {
        let running = self.player.status() == Status::Speaking;
        // What was told before the last one; after a pause the last one itself is over.
        let back = if late && running { 2 } else { 1 };
        let Some(&(generation, sentence)) = self.told.len().checked_sub(back).and_then(|at| self.told.get(at)) else {
            panic!("nothing was told that could report");
        };
        self.tell(match kind {
            "start" => Event::Started { generation, sentence },
            "end" => Event::Ended { generation, sentence },
            "fail" => Event::Failed { generation, sentence },
            "none" => Event::NoVoice { generation, sentence },
            _ => panic!("no report {kind:?}"),
        });
    }

    fn step(&mut self, step: &str) {
        let (name, value) = step.split_once(':').unwrap_or((step, ""));
        let number = || value.parse::<usize>().unwrap_or_else(|_| panic!("a number in {step:?}"));
        let event = match name {
            "load" => Event::ScriptLoaded(number()),
            "play" => Event::Play,
            "pause" => Event::Pause,
            "next" => Event::Next,
            "prev" => Event::Previous,
            "repeat" => Event::Repeat,
            "follow" => Event::Follow,
            "at" => Event::StartAt(number()),
            "resume" => Event::Resume(number()),
            "tick" => Event::Tick(number().try_into().expect("milliseconds")),
            "coming" => Event::Coming(number().try_into().expect("milliseconds")),
            "twice" => Event::SetTwice(true),
            "once" => Event::SetTwice(false),
            "speed" => Event::SetSpeed(Speed::from_name(value).expect("a speed")),
            "stop" => Event::SetStop(Stop::ALL.into_iter().find(|stop| stop.as_str() == value).expect("a stop")),
            "voice" => {
                let (region, gender) = value.split_once('-').expect("region and gender");
                Event::SetVoice(
                    Region::from_name(region).expect("a region"),
                    Gender::from_name(gender).expect("a gender"),
                )
            }
            "ends" => {
                let ends = value.split(',').map(|end| end.parse().expect("a number")).collect();
                return self.player.set_paragraph_ends(ends);
            }
            _ => return self.report(name.strip_prefix("late-").unwrap_or(name), name.starts_with("late-")),
        };
        self.tell(event);
    }
}

#[test]
fn every_order_of_events_comes_out_as_written() {
    let mut count = 0;
    for line in include_str!("scenarios.tsv").lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, steps, said, status, position, lit, notices] = fields[..] else {
            panic!("seven fields are wanted: {line:?}");
        };
        let mut scene = Scene::default();
        for step in steps.split(' ') {
            scene.step(step);
        }
        let words = match scene.player.status() {
            Status::Ready => "ready",
            Status::Speaking => "speaking",
            Status::Paused => "paused",
            Status::Finished => "finished",
        };
        let found = [
            scene.said.join(" "),
            words.to_owned(),
            scene.player.position().to_string(),
            scene.lit.map_or("-".to_owned(), |lit| lit.to_string()),
            scene.notices.join(" "),
        ];
        assert_eq!(found, [said, status, position, lit, notices].map(str::to_owned), "{name}: {steps}");
        count += 1;
    }
    assert!(count >= 100, "{count} orders");
}
