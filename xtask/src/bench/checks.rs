//! The project's own checks: how long their proof takes, and how fast they are walked and replayed.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::ensure;
use content::{CivilDate, Content};
use readiness::{Answer, Check, Session, Target, Verdict};
use serde::Serialize;

/// How long each measurement lasts at least.
const LONG_ENOUGH: Duration = Duration::from_millis(400);
/// Journeys that an evaluation goes through in turn.
const JOURNEYS: usize = 256;

/// What came of one check.
#[derive(Serialize)]
pub(super) struct OfCheck {
    check: String,
    pub(super) sound: bool,
    paths: u64,
    states: u64,
    days: usize,
    proof_seconds: f64,
    questions: usize,
    walks_per_second: f64,
    replays_per_second: f64,
}

/// Measures every check.
///
/// # Errors
/// When no way through a check is found.
pub(super) fn measure(content: &Content, today: CivilDate) -> anyhow::Result<Vec<OfCheck>> {
    content.checks().iter().map(|entry| of_check(&entry.check, content, today)).collect()
}

impl OfCheck {
    /// For a person.
    pub(super) fn line(&self) -> String {
        format!(
            "{}: proof {:.3} s ({} days, {} paths, {} states, {}); {:.0} walks/s, {:.0} replays/s over {} questions",
            self.check,
            self.proof_seconds,
            self.days,
            self.paths,
            self.states,
            if self.sound { "sound" } else { "with FAULTS" },
            self.walks_per_second,
            self.replays_per_second,
            self.questions
        )
    }
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
