//! The project's own commands: `cargo xtask …`. With `--json` the only thing on standard output is one JSON document.
//!
//! Exit status 0: it holds. 1: it does not, or a step failed. 2: the call was wrong.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{build, headers, serve};

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
    /// Set up what is missing and build the site into dist/
    Build(build::Args),
    /// Write the server configurations of deploy/ from xtask/src/headers.rs
    Headers,
}

fn main() -> ExitCode {
    let result = match Call::parse().command {
        Command::Serve(args) => serve::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Headers => headers::run(),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(1)
        }
    }
}
