//! `cargo xtask paths --diff REV`: whose result is another than in an earlier revision.

mod compare;
mod tell;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, bail};
use content::{CheckFile, CivilDate, Content, Locale};
use readiness::Check;

use crate::out::println;
use crate::paths::revision::Revision;

pub(crate) use compare::{Compared, compare};

/// The checks and the words of one version.
pub(crate) struct Version {
    /// The checks.
    pub(crate) checks: Vec<Check>,
    /// The figures and the texts.
    pub(crate) content: Content,
}

impl Version {
    /// Reads what stands below a folder.
    ///
    /// # Errors
    /// When today's reader cannot make it out; the message holds what it says.
    pub(crate) fn read(root: &Path, name: &str) -> anyhow::Result<Self> {
        let (files, faults) = content::checks(root);
        if !faults.is_empty() {
            let first: Vec<String> = faults.iter().take(5).map(|fault| format!("\n  {fault}")).collect();
            bail!(
                "{name} cannot be compared: today's reader finds {} faults in its checks, such as{}",
                faults.len(),
                first.concat()
            );
        }
        let pack = content::load(root, Locale::Vi, CivilDate::MIN)
            .with_context(|| format!("{name} cannot be compared: today's reader cannot read its content"))?;
        let checks = files.into_iter().map(|file: CheckFile| file.check).collect();
        Ok(Self { checks, content: Content::new(pack) })
    }
}

/// Compares the working tree with a revision and says what is different. Exit status 0 when nothing is, else 1.
///
/// # Errors
/// When there is no such revision or check, or either version cannot be read.
pub(crate) fn run(
    revision: &str,
    check: Option<&str>,
    today: Option<CivilDate>,
    as_json: bool,
    root: &Path,
) -> anyhow::Result<ExitCode> {
    let begun = Instant::now();
    let taken = Revision::read(root, revision)?;
    let old = Version::read(taken.folder(), &format!("the revision {revision}"))?;
    let new = Version::read(root, "the working tree")?;
    if let Some(id) = check
        && !old.checks.iter().chain(&new.checks).any(|check| check.id == id)
    {
        let known: Vec<&str> = new.checks.iter().map(|check| check.id.as_str()).collect();
        bail!("no check is called {id}; there are: {}", known.join(", "));
    }
    let compared = compare(&old, &new, check, today)?;
    let seconds = begun.elapsed().as_secs_f64();
    if as_json {
        println!("{}", serde_json::to_string_pretty(&tell::document(revision, &compared, seconds))?);
    } else {
        tell::print(revision, &compared, seconds);
    }
    let is_same = compared.iter().all(Compared::is_same);
    Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
