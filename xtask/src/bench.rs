//! `cargo xtask bench`: how fast the proof, the evaluation and the spoken text are on this machine.
//!
//! Measured in an optimised build, which the command makes of itself. The browser's speed is measured in the browser
//! tests; what is said here is the same code on the host.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use content::{CivilDate, Content, Locale, Messages};
use readiness::{Answer, Check, Session, Target, Verdict};
use readout::{Region, Style, sentences, spoken};
use serde::Serialize;

use crate::process::{self, cargo};
use crate::{build, project};

/// How to answer.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
    /// Measure in the build at hand; what the optimised build is called with
    #[arg(long, hide = true)]
    here: bool,
}

/// How long each measurement lasts at least.
const LONG_ENOUGH: Duration = Duration::from_secs(1);
/// Journeys that an evaluation goes through in turn.
const JOURNEYS: usize = 256;

#[derive(Serialize)]
struct Answered {
    checks: Vec<OfCheck>,
    readout: Vec<OfRegion>,
}

#[derive(Serialize)]
struct OfCheck {
    check: String,
    sound: bool,
    paths: u64,
    states: u64,
    days: usize,
    proof_seconds: f64,
    questions: usize,
    walks_per_second: f64,
    replays_per_second: f64,
}

#[derive(Serialize)]
struct OfRegion {
    region: &'static str,
    sentences: usize,
    bytes: usize,
    megabytes_per_second: f64,
}

/// Measures and prints. True unless a proof finds faults.
///
/// # Errors
/// When the content cannot be read or the optimised build fails.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    if !args.here {
        return optimised(args.json);
    }
    let today = build::day(None)?;
    let pack = match content::load(&project::root(), Locale::Vi, today) {
        Ok(pack) => pack,
        Err(report) => bail!("the content cannot be read:\n{report}"),
    };
    let messages = pack.messages.clone();
    let content = Content::new(pack);
    let checks = content.checks().iter().map(|entry| of_check(&entry.check, &content, today));
    let answered =
        Answered { checks: checks.collect::<anyhow::Result<_>>()?, readout: of_regions(&messages, &content, today)? };
    if args.json {
        println!("{}", serde_json::to_string_pretty(&answered)?);
    } else {
        print!("{}", lines(&answered));
    }
    Ok(answered.checks.iter().all(|check| check.sound))
}

fn optimised(json: bool) -> anyhow::Result<bool> {
    eprintln!("building the optimised program (about two minutes the first time) …");
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--profile", "speed", "--package", "xtask", "--", "bench", "--here"]);
    if json {
        bench.arg("--json");
    }
    let status = bench.status().with_context(|| format!("cannot start `{}`", process::line(&bench)))?;
    Ok(status.success())
}

fn of_check(check: &Check, content: &Content, today: CivilDate) -> anyhow::Result<OfCheck> {
    let figures = content.figure_table();
    let days = crate::paths::days(check, figures)?;
    let begun = Instant::now();
    let proof = readiness::prove_on(check, figures, &days);
    let proof_seconds = begun.elapsed().as_secs_f64();
    let session = Session::new(check, figures, today);
    let journeys = journeys(check, &session)?;
    let slots: Vec<Vec<Option<Answer>>> = journeys.iter().map(|journey| journey.slots.clone()).collect();
    let mut verdict = Verdict::default();
    let mut at = 0;
    let walks_per_second = per_second(|| {
        at = (at + 1) % slots.len();
        black_box(session.walk(black_box(&slots[at]), &mut verdict));
    });
    let replays_per_second = per_second(|| {
        at = (at + 1) % journeys.len();
        black_box(session.replay(black_box(&journeys[at].answers)));
    });
    Ok(OfCheck {
        check: check.id.clone(),
        sound: proof.faults.is_empty(),
        paths: proof.totals.paths,
        states: proof.totals.states,
        days: days.len(),
        proof_seconds,
        questions: check.questions.len(),
        walks_per_second,
        replays_per_second,
    })
}

/// One way through a check, to its result.
struct Journey {
    answers: Vec<(String, String)>,
    slots: Vec<Option<Answer>>,
}

/// Ways through the check, chosen by a fixed sequence of numbers so that two runs compare.
fn journeys(check: &Check, session: &Session<'_>) -> anyhow::Result<Vec<Journey>> {
    let mut number = 1u64;
    let mut next = |below: usize| {
        // The constants are Knuth's (MMIX); any full-period sequence would do.
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (number >> 33) as usize % below.max(1)
    };
    let years = ["1950", "1975", "1990-03-12", "2005", "2012-11-23", "2020-06-01", "2022-05-05", "2025-01-15"];
    let mut all = Vec::new();
    for _ in 0..JOURNEYS * 20 {
        let mut answers: Vec<(String, String)> = Vec::new();
        for _ in 0..4 * check.questions.len() {
            let state = session.replay(&answers);
            let Some(at) = state.next else { break };
            let question = &check.questions[at];
            let given = match next(question.options.len() + years.len()) {
                option if option < question.options.len() => question.options[option].id.clone(),
                other => years[other - question.options.len()].to_owned(),
            };
            answers.retain(|(id, _)| *id != question.id);
            answers.push((question.id.clone(), given));
        }
        let state = session.replay(&answers);
        if state.verdict.is_none() {
            continue;
        }
        let mut slots = vec![None; check.questions.len()];
        for answered in &state.path {
            slots[answered.question] = Some(answered.answer);
        }
        ensure!(session.walk(&slots, &mut Verdict::default()) == Target::Result, "a finished journey does not end");
        all.push(Journey { answers, slots });
        if all.len() == JOURNEYS {
            break;
        }
    }
    ensure!(!all.is_empty(), "no way through the check {} was found", check.id);
    Ok(all)
}

/// How often `work` can be done in a second.
fn per_second(mut work: impl FnMut()) -> f64 {
    let begun = Instant::now();
    let mut done = 0u64;
    while begun.elapsed() < LONG_ENOUGH {
        // The clock is asked seldom, because asking takes as long as the work.
        for _ in 0..100 {
            work();
        }
        done += 100;
    }
    done as f64 / begun.elapsed().as_secs_f64()
}

fn of_regions(messages: &Messages, content: &Content, today: CivilDate) -> anyhow::Result<Vec<OfRegion>> {
    let lexicon = crate::speak::lexicon(&project::root())?;
    let texts: Vec<String> = messages.iter().map(|(id, _)| content.text(id, today)).collect();
    let split = |text: &String| sentences(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
    let all: Vec<String> = texts.iter().flat_map(split).collect();
    let bytes: usize = all.iter().map(String::len).sum();
    let mut found = Vec::new();
    for region in Region::ALL {
        let style = Style::of(region);
        let begun = Instant::now();
        let mut rounds = 0u32;
        while begun.elapsed() < LONG_ENOUGH {
            for sentence in &all {
                black_box(spoken(black_box(sentence), &style, &lexicon));
            }
            rounds += 1;
        }
        let speed = bytes as f64 * f64::from(rounds) / begun.elapsed().as_secs_f64() / 1e6;
        found.push(OfRegion { region: region.as_str(), sentences: all.len(), bytes, megabytes_per_second: speed });
    }
    Ok(found)
}

fn lines(answered: &Answered) -> String {
    let mut text = String::new();
    for check in &answered.checks {
        text += &format!(
            "{}: proof {:.3} s ({} days, {} paths, {} states, {}); {:.0} walks/s, {:.0} replays/s over {} questions\n",
            check.check,
            check.proof_seconds,
            check.days,
            check.paths,
            check.states,
            if check.sound { "sound" } else { "with FAULTS" },
            check.walks_per_second,
            check.replays_per_second,
            check.questions
        );
    }
    for region in &answered.readout {
        text += &format!(
            "spoken text, {}: {:.2} MB/s ({} sentences, {} bytes)\n",
            region.region, region.megabytes_per_second, region.sentences, region.bytes
        );
    }
    text
}
