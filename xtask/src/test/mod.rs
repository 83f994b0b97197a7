//! `cargo xtask test`: every check and test there is. A failure does not stop the rest; the end says all.

mod count;
mod steps;

use std::time::Instant;

use anyhow::bail;

use crate::progress::seconds;
use crate::setup::{self, Need};
use count::Count;
use steps::{Context, Step};

/// What to run.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Run this step alone; a wrong name lists all
    #[arg(long, value_name = "STEP")]
    only: Option<String>,
}

/// How a step ended.
struct Ended {
    name: &'static str,
    count: Count,
    fault: Option<String>,
    time: std::time::Duration,
}

/// Sets up, runs the steps and prints what came of them. True when nothing failed.
///
/// # Errors
/// When something is missing that cannot be installed, or `--only` names no step.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    let chosen = choose(args.only.as_deref())?;
    let mut context = Context::new(setup::run(Need::Test)?);
    let all = chosen.len();
    let mut ended = Vec::new();
    for (at, step) in chosen.into_iter().enumerate() {
        eprintln!("\n=== [{}/{all}] {}: {}", at + 1, step.name, step.what);
        let begun = Instant::now();
        let (count, fault) = match (step.run)(&mut context) {
            Ok(count) => (count, None),
            Err(error) => (Count::default(), Some(format!("{error:#}"))),
        };
        let one = Ended { name: step.name, count: count.or_one(fault.is_some()), fault, time: begun.elapsed() };
        eprintln!("=== {}", line(&one));
        ended.push(one);
    }
    Ok(summary(&ended))
}

fn choose(only: Option<&str>) -> anyhow::Result<Vec<Step>> {
    let all = steps::all();
    let Some(name) = only else {
        return Ok(all.into_iter().filter(|step| !step.on_request).collect());
    };
    let names: Vec<&str> = all.iter().map(|step| step.name).collect();
    let list = names.join(", ");
    match all.into_iter().find(|step| step.name == name) {
        Some(step) => Ok(vec![step]),
        None => bail!("no step is called {name}; there are {list}"),
    }
}

fn line(one: &Ended) -> String {
    let verdict = if one.count.failed == 0 { "ok" } else { "FAILED" };
    format!(
        "{:<12} {verdict:<6} {} passed, {} failed ({})",
        one.name,
        one.count.passed,
        one.count.failed,
        seconds(one.time)
    )
}

fn summary(ended: &[Ended]) -> bool {
    let mut all = Count::default();
    let mut time = std::time::Duration::ZERO;
    println!();
    for one in ended {
        println!("{}", line(one));
        if let Some(fault) = &one.fault {
            println!("             {fault}");
        }
        all = all.plus(one.count);
        time += one.time;
    }
    println!("\n{} passed, {} failed ({})", all.passed, all.failed, seconds(time));
    all.failed == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_step_can_be_chosen_and_a_wrong_name_lists_all() {
        assert!(choose(Some("check")).is_ok_and(|steps| steps.len() == 1 && steps[0].name == "check"));
        let error = choose(Some("chek")).map(|_| ()).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.contains("check, ")));
    }

    #[test]
    fn a_failure_anywhere_is_a_failure() {
        let ended = |failed| Ended {
            name: "a",
            count: Count { passed: 3, failed },
            fault: None,
            time: std::time::Duration::ZERO,
        };
        assert!(summary(&[ended(0), ended(0)]));
        assert!(!summary(&[ended(1), ended(0)]));
    }
}
