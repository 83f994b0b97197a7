//! The wasm target, Trunk and wasm-bindgen.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::cache;
use crate::process::{self, cargo, command, output};
use crate::progress::Progress;

/// The last Trunk that the project's minimum Rust can compile.
const TRUNK: &str = "0.21.14";
/// What the browser runs.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub fn wasm_target(progress: &mut Progress) -> anyhow::Result<()> {
    let step = progress.step(format!("Rust for {TARGET}"));
    let libraries = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).is_dir() {
        step.done("there");
        return Ok(());
    }
    if process::on_path("rustup").is_none() {
        bail!(
            "this Rust cannot compile for {TARGET} and there is no rustup to add it; install Rust from https://rustup.rs"
        );
    }
    process::run(command("rustup").args(["target", "add", TARGET]))?;
    step.done("added by rustup");
    Ok(())
}

/// Fetches the crates of `Cargo.lock`: Trunk and the check of licences then need no network.
pub fn crates(progress: &mut Progress) -> anyhow::Result<()> {
    let step = progress.step("Crates of Cargo.lock");
    process::run(cargo().args(["fetch", "--quiet", "--locked"]))?;
    step.done("there");
    Ok(())
}

/// A program that is compiled from crates.io once for a machine.
struct Tool<'a> {
    package: &'a str,
    name: &'a str,
    version: &'a str,
    program: &'a str,
    /// How long compiling it takes, for whoever waits.
    time: &'a str,
    /// Settings of Cargo in place of those its authors chose.
    settings: &'a [(&'a str, &'a str)],
}

/// Trunk starts other programs and copies what they made: optimising it would take longer than it ever saves.
const QUICKLY: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

/// Finds or compiles Trunk; gives the folder with the program.
///
/// # Errors
/// When it cannot be compiled.
pub fn trunk(progress: &mut Progress) -> anyhow::Result<PathBuf> {
    let time = "about 5 minutes on two cores, once for this machine";
    let tool = Tool { package: "trunk", name: "Trunk", version: TRUNK, program: "trunk", time, settings: QUICKLY };
    tool.find_or_install(progress)
}

/// Finds or compiles wasm-bindgen in the version of `Cargo.lock`; gives the folder with the programs.
///
/// # Errors
/// When `Cargo.lock` does not name it, or it cannot be compiled.
pub fn wasm_bindgen(progress: &mut Progress) -> anyhow::Result<PathBuf> {
    let lock = crate::project::root().join("Cargo.lock");
    let text = std::fs::read_to_string(&lock).with_context(|| format!("reading {}", lock.display()))?;
    // Crate and program check at run time that they are of one version.
    let version = locked_version(&text, "wasm-bindgen").context("Cargo.lock does not name wasm-bindgen")?;
    let (package, name) = ("wasm-bindgen-cli", "wasm-bindgen");
    let time = "about 4 minutes on two cores, once for this machine";
    Tool { package, name, version, program: name, time, settings: &[] }.find_or_install(progress)
}

impl Tool<'_> {
    fn find_or_install(&self, progress: &mut Progress) -> anyhow::Result<PathBuf> {
        let Tool { package, name, version, .. } = *self;
        let folder = cache::folder(package, version)?;
        let bin = folder.join("bin");
        let program = bin.join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        if answers(&program, version) {
            progress.step(format!("{name} {version}")).done("there");
            return Ok(bin);
        }
        let step = progress.step(format!("{name} {version}: compiling, {}", self.time));
        std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
        let attempt = |more: &[&str]| {
            let mut install = cargo();
            install.args(["install", "--quiet", "--force", "--version", version]).args(more);
            install.arg("--root").arg(&folder).arg(package).envs(self.settings.iter().copied());
            // The project's own settings for rustc are not meant for its tools, nor are its flags for views.
            install.env("CARGO_ENCODED_RUSTFLAGS", "").env_remove("CARGO_TARGET_DIR").env_remove("CARGO_BUILD_TARGET");
            process::run(&mut install)
        };
        if let Err(error) = attempt(&["--locked"]) {
            // A mirror of the registry may lack the very versions that the tool's own lock file names.
            eprintln!("      {error:#}; once more with the versions that there are");
            attempt(&[])?;
        }
        if !answers(&program, version) {
            bail!("{} was compiled but does not say that it is {version}", program.display());
        }
        step.done(format!("kept in {}", folder.display()));
        Ok(bin)
    }
}

/// Whether the program is there, starts, and is of that version: an installation that was cut short does not count.
fn answers(program: &Path, version: &str) -> bool {
    program.is_file()
        && output(command(program).arg("--version"))
            .is_ok_and(|said| said.split_whitespace().any(|word| word == version))
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_of_that_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.118\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.118"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }
}
