//! `cargo xtask paths`: the proof of every questionnaire, the fact-check book of one, and what a revision changed.

mod book;
mod diff;
mod flow;
mod html;
mod revision;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, bail};
use content::{CheckFile, CivilDate, Content, Locale};
use readiness::{Check, FigureTable, Proof, prove, prove_on};
use serde::Serialize;

use crate::out::println;

/// What to prove.
#[derive(Debug, Default, clap::Args)]
pub struct PathsArgs {
    /// The check to prove; all of them unless given
    check: Option<String>,
    /// One JSON document instead of lines
    #[arg(long)]
    json: bool,
    /// Prove it for this day alone, instead of the day it was last compared with its sources and each day on which a
    /// figure changes after it
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<CivilDate>,
    /// Write the fact-check book of the check instead: one page to print, with every outcome and the answers behind it
    #[arg(long, value_name = "FILE.html", requires = "check", conflicts_with_all = ["json", "diff"])]
    book: Option<PathBuf>,
    /// Compare with another git revision instead: whose result has changed. Exit status 1 when anything has
    #[arg(long, value_name = "REV")]
    diff: Option<String>,
}

/// The proof of one check as JSON.
#[derive(Serialize)]
struct Report {
    check: String,
    days: Vec<String>,
    questions: usize,
    paths: u64,
    states: u64,
    pairs: u64,
    dates: u64,
    shortest: usize,
    longest: usize,
    paths_by_length: Vec<u64>,
    outcomes: Vec<OutcomeCount>,
    faults: Vec<String>,
    seconds: f64,
}

/// What was proved, as JSON.
#[derive(Serialize)]
struct Proved<'r> {
    checks: &'r [Report],
    #[serde(flatten)]
    totals: &'r Totals,
}

/// All checks together.
#[derive(Serialize)]
struct Totals {
    sound: bool,
    count: usize,
    questions: usize,
    paths: u64,
    states: u64,
    pairs: u64,
    faults: usize,
    seconds: f64,
}

impl Totals {
    fn of(reports: &[Report], seconds: f64) -> Self {
        let sum = |of: fn(&Report) -> u64| reports.iter().map(of).sum();
        let faults = reports.iter().map(|report| report.faults.len()).sum();
        Self {
            sound: faults == 0,
            count: reports.len(),
            questions: reports.iter().map(|report| report.questions).sum(),
            paths: sum(|report| report.paths),
            states: sum(|report| report.states),
            pairs: sum(|report| report.pairs),
            faults,
            seconds,
        }
    }

    fn print(&self) {
        let Self { count, questions, paths, states, pairs, faults, seconds, .. } = self;
        println!(
            "all {count} checks: {questions} questions, {paths} paths, {states} states, {pairs} pairs, {faults} faults, {seconds:.2} s"
        );
    }
}

/// How many paths end in an outcome.
#[derive(Serialize)]
struct OutcomeCount {
    id: String,
    paths: u64,
}

/// Proves the checks below `root` and prints what was looked at. Exit status 0 when all of them hold, 1 when one does not.
///
/// # Errors
/// When the call names no check there is, or the content cannot be read; the call was wrong then.
pub fn run(args: &PathsArgs, root: &Path) -> anyhow::Result<ExitCode> {
    if let Some(revision) = &args.diff {
        return diff::run(revision, args.check.as_deref(), args.today, args.json, root);
    }
    let (files, faults) = content::checks(root);
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("{fault}");
        }
        println!("{}", if args.json { "{\"checks\":[],\"sound\":false}" } else { "not sound" });
        return Ok(ExitCode::from(1));
    }
    let files: Vec<CheckFile> = match &args.check {
        None => files,
        Some(id) => {
            let known: Vec<String> = files.iter().map(|file| file.check.id.clone()).collect();
            let chosen: Vec<CheckFile> = files.into_iter().filter(|file| file.check.id == *id).collect();
            if chosen.is_empty() {
                bail!("no check is called {id}; there are: {}", known.join(", "));
            }
            chosen
        }
    };
    let pack = content::load(root, Locale::Vi, CivilDate::MIN).context("reading the content")?;
    if let (Some(file), Some(CheckFile { check, .. })) = (&args.book, files.first()) {
        let day = match args.today {
            Some(today) => today,
            None => CivilDate::parse(&check.checked).context("the day the check was compared")?,
        };
        book::write(&Content::new(pack), check, day, root, file)?;
        println!("{}", file.display());
        return Ok(ExitCode::SUCCESS);
    }
    let table = pack.figures.table();
    let begun = Instant::now();
    let mut reports = Vec::new();
    for file in &files {
        let days = match args.today {
            Some(today) => vec![today],
            None => days(&file.check, &table)?,
        };
        let start = Instant::now();
        let proof = match args.today {
            Some(today) => prove(&file.check, &table, today),
            None => prove_on(&file.check, &table, &days),
        };
        reports.push(report(file, &proof, start.elapsed().as_secs_f64()));
    }
    let totals = Totals::of(&reports, begun.elapsed().as_secs_f64());
    if args.json {
        println!("{}", serde_json::to_string_pretty(&Proved { checks: &reports, totals: &totals })?);
    } else {
        reports.iter().for_each(print);
        totals.print();
    }
    let sound = totals.sound;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The day the check was last compared with its sources, and the day before and of every later change of a figure or a rule.
pub(crate) fn days(check: &Check, table: &FigureTable) -> anyhow::Result<Vec<CivilDate>> {
    let checked = CivilDate::parse(&check.checked).context("the day the check was compared")?;
    let changes = check.turning_days(table).into_iter().filter(|day| *day > checked);
    let mut days: Vec<CivilDate> = changes.flat_map(|day| [day.plus_days(-1), Some(day)]).flatten().collect();
    days.push(checked);
    days.sort_unstable();
    days.dedup();
    Ok(days)
}

fn report(file: &CheckFile, proof: &Proof, seconds: f64) -> Report {
    let Check { id, questions, outcomes, .. } = &file.check;
    let outcomes = outcomes.iter().zip(&proof.outcomes);
    Report {
        check: id.clone(),
        days: proof.days.iter().map(CivilDate::to_string).collect(),
        questions: questions.len(),
        paths: proof.totals.paths,
        states: proof.totals.states,
        pairs: proof.totals.pairs,
        dates: proof.totals.dates,
        shortest: proof.totals.shortest,
        longest: proof.totals.longest,
        paths_by_length: proof.totals.by_length.clone(),
        outcomes: outcomes.map(|(outcome, paths)| OutcomeCount { id: outcome.id.clone(), paths: *paths }).collect(),
        faults: proof.faults.iter().map(|fault| file.locate(fault).to_string()).collect(),
        seconds,
    }
}

fn print(report: &Report) {
    let Report { check, questions, paths, states, pairs, dates, shortest, longest, seconds, .. } = report;
    println!("{check}: {questions} questions, {paths} paths of {shortest} to {longest} questions");
    println!("  {states} states, {pairs} pairs with a vaguer answer, {dates} dates compared, {seconds:.2} s");
    println!("  for {}", report.days.join(", "));
    for outcome in &report.outcomes {
        println!("  {:>10}  {}", outcome.paths, outcome.id);
    }
    for fault in &report.faults {
        println!("{fault}");
    }
    println!("  {}", if report.faults.is_empty() { "it holds" } else { "it does not hold" });
}
