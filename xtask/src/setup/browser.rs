//! Chromium and its driver, for the tests only.

use std::path::PathBuf;

use anyhow::bail;

use crate::process::{self, command, on_path, output};
use crate::progress::Progress;

/// A browser that tests can drive.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The browser itself.
    pub chromium: PathBuf,
    /// The same engine without the windows around it, in which a page opens at a third of the cost; the browser itself
    /// where this is not to be had.
    pub shell: PathBuf,
    /// The program that drives it for the component tests.
    pub driver: PathBuf,
}

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SHELL: &str = "chromium-headless-shell";

fn find() -> Option<Browser> {
    let chromium = NAMES.into_iter().find_map(on_path)?;
    let shell = on_path(SHELL).unwrap_or_else(|| chromium.clone());
    Some(Browser { chromium, shell, driver: on_path("chromedriver")? })
}

/// Finds the browser, or installs it where that is allowed and known.
///
/// # Errors
/// When there is none and it cannot be installed; the message says what to install.
pub fn find_or_install(progress: &mut Progress) -> anyhow::Result<Browser> {
    let step = progress.step("Chromium and its driver");
    let before = find();
    if let Some(found) = before.as_ref().filter(|found| found.shell != found.chromium) {
        step.done(format!("there: {}", found.chromium.display()));
        return Ok(found.clone());
    }
    let root = output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let may_install = root && on_path("apt-get").is_some();
    if let Some(found) = before.filter(|_| !may_install) {
        step.done(format!("there: {}; with {SHELL} as well the tests are much faster", found.chromium.display()));
        return Ok(found);
    }
    if !may_install {
        bail!(
            "Chromium or chromedriver is missing: install both (Debian: sudo apt-get install chromium chromium-driver {SHELL}), then run the tests again"
        );
    }
    let apt = |arguments: &[&str]| {
        process::run(command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-y"]).args(arguments))
    };
    let install = |packages: &[&str]| apt(&[&["install", "--no-install-recommends"], packages].concat());
    let updated = apt(&["update"]);
    if find().is_none() {
        updated?;
        install(&["chromium", "chromium-driver"])?;
    }
    // Not every Debian has it, nor is there always a network, and all tests run without it.
    let quick = install(&[SHELL]);
    match find() {
        Some(found) => {
            step.done(if quick.is_ok() { "installed by apt-get" } else { "there, without the quicker shell" });
            Ok(found)
        }
        None => bail!("apt-get installed chromium and chromium-driver, but they are not on PATH"),
    }
}
