//! `cargo xtask bench`: how fast the engine, the proof and the spoken text are on this machine, and whether bad input is
//! withstood.
//!
//! Measured in an optimised build, which the command makes of itself. Exit status 1 when a goal is missed, a proof finds
//! faults, or a case of bad input breaks something.

mod checks;
mod engine;
mod readout;

use anyhow::{Context, bail};
use content::{Content, Locale};
use serde::Serialize;

use crate::fuzz::{self, Ground};
use crate::process::{self, cargo};
use crate::{build, project};

/// What to measure, and how to answer.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Measure this alone
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
    /// Measure in the build at hand; what the optimised build is called with
    #[arg(long, hide = true)]
    here: bool,
}

/// A part of what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The engine on the work that other engines are measured on, beside them
    Engine,
    /// Proof and evaluation of the project's checks
    Checks,
    /// Spoken text
    Readout,
    /// A million cases of bad input
    Fuzz,
}

/// What was found; a part that was not asked for is left out.
#[derive(Default, Serialize)]
struct Found {
    #[serde(skip_serializing_if = "Option::is_none")]
    engine: Option<engine::Found>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checks: Option<Vec<checks::OfCheck>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    readout: Option<Vec<readout::OfRegion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fuzz: Option<fuzz::Found>,
}

/// Measures and prints. True when everything holds.
///
/// # Errors
/// When the content cannot be read, something needed is missing, or the optimised build fails.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    if !args.here {
        return optimised(args);
    }
    let today = build::day(None)?;
    let wanted = |part| args.only.is_none_or(|only| only == part);
    let mut found = Found::default();
    if wanted(Part::Engine) {
        found.engine = Some(engine::measure()?);
    }
    if wanted(Part::Checks) || wanted(Part::Readout) {
        let pack = match content::load(&project::root(), Locale::Vi, today) {
            Ok(pack) => pack,
            Err(report) => bail!("the content cannot be read:\n{report}"),
        };
        let content = Content::new(pack);
        if wanted(Part::Checks) {
            eprintln!("proof and evaluation of the checks …");
            found.checks = Some(checks::measure(&content, today)?);
        }
        if wanted(Part::Readout) {
            eprintln!("spoken text …");
            found.readout = Some(readout::measure(&content, today)?);
        }
    }
    if wanted(Part::Fuzz) {
        eprintln!("bad input …");
        found.fuzz = Some(fuzz::run(&Ground::read(&project::root(), today)?, &fuzz::MILLION));
    }
    if args.json {
        println!("{}", serde_json::to_string_pretty(&found)?);
    } else {
        found.lines().iter().for_each(|line| println!("{line}"));
    }
    Ok(found.holds())
}

fn optimised(args: &Args) -> anyhow::Result<bool> {
    eprintln!("building the optimised program (about two minutes the first time) …");
    let mut bench = cargo();
    bench.args(["run", "--quiet", "--profile", "speed", "--package", "xtask", "--", "bench", "--here"]);
    if args.json {
        bench.arg("--json");
    }
    if let Some(name) = args.only.as_ref().and_then(clap::ValueEnum::to_possible_value) {
        bench.arg("--only").arg(name.get_name());
    }
    let status = bench.status().with_context(|| format!("cannot start `{}`", process::line(&bench)))?;
    Ok(status.success())
}

impl Found {
    fn holds(&self) -> bool {
        self.engine.as_ref().is_none_or(engine::Found::holds)
            && self.checks.iter().flatten().all(|check| check.sound)
            && self.fuzz.as_ref().is_none_or(|fuzz| fuzz.faults.is_empty())
    }

    fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.engine.iter().flat_map(engine::Found::lines).collect();
        lines.extend(self.checks.iter().flatten().map(checks::OfCheck::line));
        lines.extend(self.readout.iter().flatten().map(readout::OfRegion::line));
        lines.extend(self.fuzz.iter().flat_map(fuzz::Found::lines));
        lines
    }
}
