//! The list of commands. With `--json` the only thing on standard output is one JSON document.
//!
//! Exit status 0: it holds. 1: it does not, or a step failed. 2: the call was wrong.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{answer, bench, build, check, dev, figures, headers, licences, paths, project, serve, size, speak, test};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The commands of this project")]
struct Call {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up what is missing, build the site, and serve it at 127.0.0.1 with its production headers
    Serve(serve::Args),
    /// Set up what is missing and run every check and test
    Test(test::Args),
    /// Set up what is missing and serve the site, built anew on every change
    Dev(dev::Args),
    /// Set up what is missing and build the site into dist/
    Build(build::Args),
    /// Check content, locales, sources and the layout of the code: every fault at once, as file:line
    Check(CheckArgs),
    /// Prove every questionnaire: each path, each outcome, each boundary of a date
    Paths(paths::PathsArgs),
    /// Give the state or the checklist for one set of answers
    Answer(answer::AnswerArgs),
    /// Print the fees, time limits, ages and fines of a day
    Figures(figures::FiguresArgs),
    /// Give the spoken form of a text
    Speak(speak::Args),
    /// Compare what readers have to load with the budgets
    Size(size::Args),
    /// Measure the speed of proof, evaluation and spoken text
    Bench(bench::Args),
    /// Write NOTICE, the list of third-party parts that are shipped
    Notice,
    /// Write the server configurations of deploy/ from xtask/src/headers.rs
    Headers,
}

#[derive(clap::Args)]
struct CheckArgs {
    /// The folder to check: the project, or any other with content/ and locales/
    root: Option<PathBuf>,
    /// The day that review dates are compared with; today in Việt Nam unless given
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
}

/// Runs the command that was called.
pub fn main() -> ExitCode {
    match Call::parse().command {
        Command::Serve(args) => ended(serve::run(&args), 1),
        Command::Test(args) => ended(test::run(&args), 1),
        Command::Dev(args) => ended(dev::run(&args), 1),
        Command::Build(args) => ended(build::run(&args), 1),
        Command::Check(args) => checked(&args),
        Command::Paths(args) => status(paths::run(&args, &project::root())),
        Command::Answer(args) => status(answer::run(&args, &project::root())),
        Command::Figures(args) => status(figures::run(&args, &project::root())),
        Command::Speak(args) => ended(speak::run(&args), 2),
        Command::Size(args) => ended(size::run(&args), 1),
        Command::Bench(args) => ended(bench::run(&args), 1),
        Command::Notice => ended(licences::write_notice(), 1),
        Command::Headers => ended(headers::run(), 1),
    }
}

/// The exit status of a command; `wrong` is that of an error, which in some commands only a wrong call causes.
fn ended(result: anyhow::Result<bool>, wrong: u8) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(wrong)
        }
    }
}

/// The exit status of a command that gives its own; an error is a wrong call.
fn status(result: anyhow::Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| ended(Err(error), 2))
}

fn checked(args: &CheckArgs) -> ExitCode {
    let root = args.root.clone().unwrap_or_else(project::root);
    match build::day(args.today.as_deref()).and_then(|today| check::run(&root, today)) {
        Ok(status) => status,
        Err(error) => ended(Err(error), 2),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_are_well_formed() {
        Call::command().debug_assert();
    }
}
