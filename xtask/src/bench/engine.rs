//! The engine beside other engines, all on the same work in the same run (`tests/bench/`).
//!
//! On this machine beside the plain interpreter and the peers under Node; compiled for readers beside the plain interpreter
//! in one page of Chromium. Whoever does the same work comes to the same checksum.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use engine_bench::{Course, Work};
use serde::{Deserialize, Serialize};

use crate::process::{self, cargo, command};
use crate::progress::Progress;
use crate::setup;

/// Walks a second that the engine has to make on this machine.
const WALKS: f64 = 700_000.0;
/// Rounds on this machine, half of them before the others have their turn and half after.
const ROUNDS: usize = 4;
/// How long a round of one thing lasts, in milliseconds.
const ROUND: u64 = 300;
const PLAIN: &str = "plain JavaScript";

/// What came of all engines.
#[derive(Serialize)]
pub(super) struct Found {
    /// What every engine has to come to.
    checksum: String,
    /// The engine on this machine.
    engine: Engine,
    /// The others, under Node.
    node: Vec<Engine>,
    /// The plain interpreter and the engine, in Chromium.
    chromium: InChromium,
    /// How many times as fast the engine on this machine is as each of those under Node.
    ratios: Vec<Ratio>,
    goals: Vec<Goal>,
}

#[derive(Serialize)]
struct Ratio {
    to: String,
    walks: f64,
    batches: f64,
}

/// One engine: of walks and batches the checksum and how many it does in a second, round by round.
#[derive(Serialize, Deserialize)]
struct Engine {
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    version: String,
    checksums: Checksums,
    walks: Vec<f64>,
    batches: Vec<f64>,
}

#[derive(Serialize, Deserialize)]
struct Checksums {
    walk: String,
    batch: String,
}

#[derive(Serialize, Deserialize)]
struct InChromium {
    version: String,
    engines: Vec<Engine>,
}

/// Something that has to hold.
#[derive(Serialize)]
struct Goal {
    what: String,
    holds: bool,
}

/// Measures every engine.
///
/// # Errors
/// When something is missing that cannot be installed, or a program fails.
pub(super) fn measure() -> anyhow::Result<Found> {
    let mut progress = Progress::new(7);
    setup::tools::wasm_target(&mut progress)?;
    setup::node::packages(&mut progress)?;
    let browser = setup::browser::find_or_install(&mut progress)?;
    let step = progress.step("The engine, compiled for readers");
    let module = module()?;
    step.done("there");

    let work = Work::new()?;
    let sum = |course| format!("{:x}", work.checksum_of(course));
    let mut engine = Engine {
        name: "this engine".to_owned(),
        version: String::new(),
        checksums: Checksums { walk: sum(Course::Walk), batch: sum(Course::Batch) },
        walks: Vec::new(),
        batches: Vec::new(),
    };
    engine.rounds(&work);
    let step = progress.step("Other engines under Node");
    let milliseconds = ROUND.to_string();
    let node: Vec<Engine> = said(command("node").arg("tests/bench/peers.mjs").env("MILLISECONDS", &milliseconds))?;
    step.done("measured");
    let step = progress.step("Both in Chromium");
    let mut page = command("node");
    page.arg("tests/bench/chromium.mjs").env("MILLISECONDS", &milliseconds);
    let chromium = said(page.env("ENGINE", module).env("CHROMIUM", browser.chromium))?;
    step.done("measured");
    let step = progress.step("The engine on this machine");
    engine.rounds(&work);
    step.done("measured");

    let checksum = format!("{:x}", work.checksum);
    let ratios = node.iter().map(|other| engine.ratio(other)).collect();
    let mut found = Found { checksum, engine, node, chromium, ratios, goals: Vec::new() };
    found.goals = found.goals()?;
    Ok(found)
}

/// Compiles the engine for the browser as the app is compiled; gives the module.
fn module() -> anyhow::Result<PathBuf> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown", "--package", "engine-bench"]);
    build.args(["--message-format", "json-render-diagnostics"]);
    let said = process::output(build.stderr(Stdio::inherit()))?;
    /// What of Cargo's messages matters here.
    #[derive(Deserialize)]
    struct Message {
        #[serde(default)]
        filenames: Vec<PathBuf>,
    }
    let files = said.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let mut files = files.flat_map(|message| message.filenames);
    let is_module = |file: &PathBuf| file.file_name().is_some_and(|name| name == "engine_bench.wasm");
    files.find(is_module).context("cargo has made no engine_bench.wasm")
}

/// What a program says, as JSON.
fn said<T: for<'de> Deserialize<'de>>(program: &mut std::process::Command) -> anyhow::Result<T> {
    let what = process::line(program);
    serde_json::from_str(&process::output(program)?).with_context(|| format!("what `{what}` wrote"))
}

/// Measures the time that this thread is on the processor, so that what else the machine does is no part of it. Where the
/// system does not tell, the time that passes.
struct Watch {
    begun: Instant,
    spent: Option<Duration>,
}

impl Watch {
    fn new() -> Self {
        Self { begun: Instant::now(), spent: spent() }
    }

    fn elapsed(&self) -> Duration {
        spent().zip(self.spent).map_or_else(|| self.begun.elapsed(), |(now, before)| now.saturating_sub(before))
    }
}

/// How long this thread has been on the processor, in steps of 10 ms. Only Linux tells.
fn spent() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/stat").ok()?;
    // After the name, which may hold anything, the time in the program is the 12th and that in the system the 13th.
    let (_, numbers) = told.rsplit_once(')')?;
    let ticks = numbers.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().ok());
    Some(Duration::from_millis(10 * ticks.sum::<Option<u64>>()?))
}

impl Engine {
    /// Measures some rounds of the engine on this machine.
    fn rounds(&mut self, work: &Work) {
        let session = work.session();
        for _ in 0..ROUNDS {
            for (course, found) in [(Course::Walk, &mut self.walks), (Course::Batch, &mut self.batches)] {
                let (watch, mut done) = (Watch::new(), 0);
                while watch.elapsed() < Duration::from_millis(ROUND) {
                    work.run(&session, course, done, 2_000);
                    done += 2_000;
                }
                found.push(done as f64 / watch.elapsed().as_secs_f64());
            }
        }
    }

    fn ratio(&self, to: &Engine) -> Ratio {
        Ratio {
            to: to.name.clone(),
            walks: median(&self.walks) / median(&to.walks),
            batches: median(&self.batches) / median(&to.batches),
        }
    }

    fn line(&self, floor: &Engine) -> String {
        let name = if self.version.is_empty() { self.name.clone() } else { format!("{} {}", self.name, self.version) };
        format!(
            "  {name}: {:.0} walks/s ({}), {:.0} batches/s ({}), checksums {} {}",
            median(&self.walks),
            times(median(&self.walks) / median(&floor.walks)),
            median(&self.batches),
            times(median(&self.batches) / median(&floor.batches)),
            self.checksums.walk,
            self.checksums.batch
        )
    }
}

impl Found {
    /// Whether every goal is reached.
    pub(super) fn holds(&self) -> bool {
        self.goals.iter().all(|goal| goal.holds)
    }

    fn goals(&self) -> anyhow::Result<Vec<Goal>> {
        let all = || std::iter::once(&self.engine).chain(&self.node).chain(&self.chromium.engines);
        ensure!(all().count() == 7, "an engine is missing");
        let is_same = |one: &Engine| one.checksums.walk == self.checksum && one.checksums.batch == self.checksum;
        let walks = median(&self.engine.walks);
        let [plain, ours] = self.chromium.engines.as_slice() else { anyhow::bail!("two engines run in Chromium") };
        let (walk, batch) = (ratio(&ours.walks, &plain.walks), ratio(&ours.batches, &plain.batches));
        Ok(vec![
            Goal { what: format!("every checksum is {}", self.checksum), holds: all().all(is_same) },
            Goal { what: format!("{walks:.0} walks/s on this machine, at least {WALKS}"), holds: walks >= WALKS },
            Goal { what: format!("walks in Chromium: {}, at least 1", times(walk)), holds: walk >= 1.0 },
            Goal { what: format!("batches in Chromium: {}, at least 1", times(batch)), holds: batch >= 1.0 },
        ])
    }

    /// For a person.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("engines, on this machine and under Node (beside {PLAIN}):")];
        if let Some(floor) = self.node.iter().find(|engine| engine.name == PLAIN) {
            lines.extend(std::iter::once(&self.engine).chain(&self.node).map(|engine| engine.line(floor)));
        }
        let ratio = |ratio: &Ratio| {
            format!(
                "  this engine: {:.0} times the walks and {:.0} times the batches of {}",
                ratio.walks, ratio.batches, ratio.to
            )
        };
        lines.extend(self.ratios.iter().map(ratio));
        lines.push(format!("engines, in Chromium {}:", self.chromium.version));
        if let Some(floor) = self.chromium.engines.iter().find(|engine| engine.name == PLAIN) {
            lines.extend(self.chromium.engines.iter().map(|engine| engine.line(floor)));
        }
        let goal = |goal: &Goal| format!("{} {}", if goal.holds { "reached:" } else { "MISSED: " }, goal.what);
        lines.extend(self.goals.iter().map(goal));
        lines
    }
}

/// The number in the middle.
fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

/// How many times as fast one thing is as another: in the middle of the rounds, of which both had each.
fn ratio(one: &[f64], other: &[f64]) -> f64 {
    median(&one.iter().zip(other).map(|(one, other)| one / other).collect::<Vec<_>>())
}

/// `2.5 times` for people; small ones with more digits.
fn times(ratio: f64) -> String {
    if ratio >= 0.1 { format!("{ratio:.2} times") } else { format!("{ratio:.5} times") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine(name: &str, sum: &str, speeds: &[f64]) -> Engine {
        let checksums = Checksums { walk: sum.to_owned(), batch: sum.to_owned() };
        let (walks, batches) = (speeds.to_vec(), speeds.to_vec());
        Engine { name: name.to_owned(), version: String::new(), checksums, walks, batches }
    }

    fn found(sum: &str, own: f64, page: &[f64]) -> anyhow::Result<bool> {
        let node = ["a", "b", "c", PLAIN].map(|name| engine(name, sum, &[10.0]));
        let engines = vec![engine(PLAIN, "aa", &[10.0, 20.0, 30.0]), engine("engine", "aa", page)];
        let mut found = Found {
            checksum: "aa".to_owned(),
            engine: engine("own", "aa", &[own]),
            node: node.into(),
            chromium: InChromium { version: String::new(), engines },
            ratios: Vec::new(),
            goals: Vec::new(),
        };
        found.goals = found.goals()?;
        Ok(found.holds())
    }

    #[test]
    fn a_goal_that_is_missed_is_a_failure() -> anyhow::Result<()> {
        let fast = [12.0, 22.0, 31.0];
        assert!(found("aa", WALKS, &fast)?);
        assert!(!found("ab", WALKS, &fast)?, "a checksum");
        assert!(!found("aa", WALKS - 1.0, &fast)?, "walks on this machine");
        assert!(!found("aa", WALKS, &[9.0, 19.0, 90.0])?, "two of three rounds in Chromium");
        Ok(())
    }

    #[test]
    fn time_passes_while_there_is_work() {
        let watch = Watch::new();
        let begun = Instant::now();
        while watch.elapsed() < Duration::from_millis(50) {
            std::hint::black_box(begun.elapsed());
        }
        // Time on the processor is part of the time that passes, but for one step.
        assert!(begun.elapsed() + Duration::from_millis(10) >= watch.elapsed());
    }

    #[test]
    fn the_middle_is_what_counts() {
        assert_eq!(median(&[3.0, 1.0, 9.0]), 3.0);
        assert_eq!(ratio(&[2.0, 90.0, 6.0], &[1.0, 10.0, 2.0]), 3.0);
        assert_eq!([times(2.0), times(0.001_03)], ["2.00 times", "0.00103 times"]);
    }
}
