//! Other programs: starting them, finding them, and saying plainly what went wrong.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::progress;

/// How often a program that runs long is said to be still at work.
const STILL_AT_WORK: Duration = Duration::from_secs(60);

/// A command in the project's folder.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(crate::project::root());
    command
}

/// Cargo as this command was started with, so that `+toolchain` is kept.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The command as a person would type it.
pub fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs to the end with its output shown. Every minute one line says that it is still at work.
///
/// # Errors
/// When it cannot be started or does not end with 0; the message holds the command.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let what = line(command);
    let begun = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start `{what}`"))?;
    let mut told = begun;
    let status = loop {
        if let Some(status) = child.try_wait().with_context(|| format!("waiting for `{what}`"))? {
            break status;
        }
        if told.elapsed() >= STILL_AT_WORK {
            told = Instant::now();
            eprintln!("      still at work after {}", progress::seconds(begun.elapsed()));
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    if !status.success() {
        bail!("`{what}` ended with {status}");
    }
    Ok(())
}

/// Runs to the end and gives its standard output.
///
/// # Errors
/// When it cannot be started, fails, or writes no text; the message holds what it wrote to standard error.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let what = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{what}`"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{what}` ended with {}: {}", output.status, said.trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{what}` wrote something that is no text"))
}

/// The program of that name on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The search path with `folders` before it.
///
/// # Errors
/// When a folder's name cannot stand on a search path.
pub fn path_with(folders: &[PathBuf]) -> anyhow::Result<std::ffi::OsString> {
    let now = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.iter().cloned().chain(std::env::split_paths(&now)))
        .context("a folder's name holds a character that PATH cannot")
}
