//! The npm packages of the lock file.

use anyhow::{Context, bail};

use crate::finish::hash;
use crate::process::{self, command, output};
use crate::progress::Progress;

/// What `engines` in `package.json` asks for.
const OLDEST_NODE: u32 = 20;

/// Installs the packages when the lock file is not the one they were last installed from.
pub fn packages(progress: &mut Progress) -> anyhow::Result<()> {
    let step = progress.step("npm packages");
    let said = output(command("node").arg("--version"))
        .context("Node is missing; install version 20 or newer from your system's packages or https://nodejs.org")?;
    match major(&said) {
        Some(version) if version >= OLDEST_NODE => {}
        _ => bail!("Node is {}; version {OLDEST_NODE} or newer is needed", said.trim()),
    }
    let root = crate::project::root();
    let lock = root.join("package-lock.json");
    let now = hash::hex(&std::fs::read(&lock).with_context(|| format!("reading {}", lock.display()))?);
    // Stands inside node_modules, so deleting that folder by hand also forgets it.
    let mark = root.join("node_modules/.lock-hash");
    if std::fs::read_to_string(&mark).is_ok_and(|before| before == now) {
        step.done("there");
        return Ok(());
    }
    let npm = process::on_path("npm")
        .or_else(|| process::on_path("npm.cmd"))
        .context("npm is missing; it comes with Node")?;
    process::run(command(npm).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    std::fs::write(&mark, now).with_context(|| format!("writing {}", mark.display()))?;
    step.done("installed from package-lock.json");
    Ok(())
}

/// The first number of `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn major_versions_are_numbers() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major("vx"), None);
    }
}
