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
    /// The program that drives it for the component tests.
    pub driver: PathBuf,
}

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

fn find() -> Option<Browser> {
    let chromium = NAMES.into_iter().find_map(on_path)?;
    Some(Browser { chromium, driver: on_path("chromedriver")? })
}

/// Finds the browser, or installs it where that is allowed and known.
pub fn find_or_install(progress: &mut Progress) -> anyhow::Result<Browser> {
    let step = progress.step("Chromium and its driver");
    if let Some(found) = find() {
        step.done(format!("there: {}", found.chromium.display()));
        return Ok(found);
    }
    let root = output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || on_path("apt-get").is_none() {
        bail!(
            "Chromium or chromedriver is missing: install both (Debian: sudo apt-get install chromium chromium-driver), then run the tests again"
        );
    }
    let apt = |arguments: &[&str]| {
        process::run(command("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(["-qq", "-y"]).args(arguments))
    };
    apt(&["update"])?;
    apt(&["install", "--no-install-recommends", "chromium", "chromium-driver"])?;
    match find() {
        Some(found) => {
            step.done("installed by apt-get");
            Ok(found)
        }
        None => bail!("apt-get installed chromium and chromium-driver, but they are not on PATH"),
    }
}
