//! `cargo xtask build`: from the sources to the folder `dist/`.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use content::{CivilDate, Locale};

use crate::finish::{self, Input};
use crate::process::{self, cargo, command};
use crate::programs::{self, PAGES, Program};
use crate::progress::Progress;
use crate::project::{self, Site};
use crate::setup::tools::TARGET;
use crate::setup::{self, Need, Tools};

/// How the site is to be built.
#[derive(Clone, Debug, Default, clap::Args)]
#[group(id = "site")]
pub struct Args {
    /// The path below which the site lives, with a slash at both ends; replaces the one in deploy/site.toml
    #[arg(long, value_name = "PATH")]
    pub base: Option<String>,
    /// The day that the pages are written for; today in Việt Nam unless SOURCE_DATE_EPOCH is set
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
}

/// Sets up, and builds the site for readers.
///
/// # Errors
/// When a tool is missing or a step fails.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    let tools = setup::run(Need::Build)?;
    site(args, &tools, &project::dist(), true)?;
    Ok(true)
}

/// Builds the site into the folder `to`.
///
/// # Errors
/// When a step fails.
pub fn site(args: &Args, tools: &Tools, to: &Path, release: bool) -> anyhow::Result<()> {
    let settings = Site::load(args.base.as_deref())?;
    let today = day(args.today.as_deref())?;
    let root = project::root();
    let made = root.join("target/site");
    std::fs::create_dir_all(&made).with_context(|| format!("making {}", made.display()))?;
    let mut progress = Progress::new(if release { 7 } else { 5 });

    let step = progress.step(format!("Content of {today}"));
    packs(&root, &made, today)?;
    step.done("packed");

    let step = progress.step(format!(
        "The {} programs of the app, by Trunk{}",
        Program::ALL.len(),
        if release { " (minutes, each of them when nothing is compiled yet)" } else { "" }
    ));
    programs::build(&made, tools, release)?;
    step.done("built");

    let step = progress.step("The programs for listeners and for sound files");
    for name in [SPEAKER, ENCODER] {
        beside(name, &root, &made, tools, release)?;
    }
    step.done("built");

    let step = progress.step("Pages, by the app itself (minutes when nothing is compiled yet)");
    let mut render = cargo();
    render.args([
        "run",
        "--quiet",
        "--bin",
        "prerender",
        "--no-default-features",
        "--features",
        &format!("ssr,{PAGES}"),
        "--",
        "--packs",
    ]);
    render.arg(&made).arg("--out").arg(&made).args(["--base", &settings.base]);
    process::run(&mut render)?;
    step.done("written");

    finish::site(&Input { made, release }, &settings, to, &mut progress)?;
    eprintln!("{} is ready ({})", to.display(), crate::progress::seconds(progress.elapsed()));
    Ok(())
}

/// The crate of the program for listeners.
pub const SPEAKER: &str = "speaker";

/// The crate of the program that makes MP3 files.
pub const ENCODER: &str = "encoder";

/// The folder that a program beside the app is written into.
pub fn beside_folder(made: &Path, name: &str) -> PathBuf {
    made.join(name)
}

/// Builds a program that stands beside the app. It is no page, so Trunk has no part in it.
fn beside(name: &str, root: &Path, made: &Path, tools: &Tools, release: bool) -> anyhow::Result<()> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--package", name, "--target", TARGET]);
    if release {
        build.arg("--release").env("CARGO_ENCODED_RUSTFLAGS", flags_without_paths(root)?);
    }
    process::run(&mut build)?;
    let folder = if release { "release" } else { "debug" };
    let module = target_folder()?.join(TARGET).join(folder).join(format!("{name}.wasm"));
    let mut bind = command("wasm-bindgen");
    bind.env("PATH", process::path_with(&tools.folders)?);
    bind.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(beside_folder(made, name)).arg(module);
    process::run(&mut bind)
}

/// Where Cargo puts what it builds.
///
/// # Errors
/// When Cargo does not say.
pub fn target_folder() -> anyhow::Result<PathBuf> {
    #[derive(serde::Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    let text = process::output(cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]))?;
    Ok(serde_json::from_str::<Metadata>(&text).context("reading cargo metadata")?.target_directory)
}

/// Folders of this machine whose names are in what the compiler makes, and what they are.
pub fn machine_paths() -> Vec<(PathBuf, &'static str)> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let root = std::path::absolute(project::root()).unwrap_or_else(|_| project::root());
    cargo.map(|cargo| (cargo, "Cargo folder")).into_iter().chain([(root, "project folder")]).collect()
}

/// The flags of `.cargo/config.toml`, and others that keep this machine's folders out of the module. They also make
/// the module smaller.
///
/// # Errors
/// When the configuration cannot be read.
pub fn flags_without_paths(root: &Path) -> anyhow::Result<String> {
    let file = root.join(".cargo/config.toml");
    let text = std::fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let mut flags = own_flags(&text).with_context(|| format!("in {}", file.display()))?;
    for (folder, _) in machine_paths() {
        // Of several that fit, the compiler takes the last.
        flags.push(format!("--remap-path-prefix={}=", folder.display()));
        let registries = std::fs::read_dir(folder.join("registry/src"));
        for registry in registries.into_iter().flatten().flatten() {
            flags.push(format!("--remap-path-prefix={}=", registry.path().display()));
        }
    }
    // Cargo's own separator, so that folders may have spaces in their names.
    Ok(flags.join("\u{1f}"))
}

/// `build.rustflags` of a Cargo configuration.
fn own_flags(config: &str) -> anyhow::Result<Vec<String>> {
    #[derive(serde::Deserialize)]
    struct Config {
        #[serde(default)]
        build: Build,
    }
    #[derive(Default, serde::Deserialize)]
    struct Build {
        #[serde(default)]
        rustflags: Vec<String>,
    }
    Ok(toml::from_str::<Config>(config)?.build.rustflags)
}

/// How words and abbreviations are read aloud, apart from the packs: only who listens loads it.
pub const READINGS: &str = "readings.bin";

/// The search index of a language, apart from the packs: only who searches loads it.
pub fn search_file(locale: Locale) -> String {
    format!("search.{}.bin", locale.code())
}

/// The figures of a language as a spreadsheet, as the build keeps them before they get their address.
pub fn figures_file(locale: Locale) -> String {
    format!("figures.{}.csv", locale.code())
}

/// Writes the content of every language, one file for each part.
fn packs(root: &Path, to: &Path, today: CivilDate) -> anyhow::Result<()> {
    for locale in Locale::ALL {
        let pack = match content::load(root, locale, today) {
            Ok(pack) => pack,
            Err(report) => {
                bail!("the content cannot be read; `cargo xtask check` says all:\n{report}")
            }
        };
        if locale == Locale::Vi {
            let file = to.join(READINGS);
            std::fs::write(&file, &pack.speech).with_context(|| format!("writing {}", file.display()))?;
        }
        let index = content::search_index(root, locale, today)
            .map_err(|report| anyhow::anyhow!("the content cannot be read:\n{report}"))?;
        let file = to.join(search_file(locale));
        std::fs::write(&file, index.encode()?).with_context(|| format!("writing {}", file.display()))?;
        let file = to.join(figures_file(locale));
        std::fs::write(&file, crate::figures::every_span(&content::Content::new(pack.clone()))?)
            .with_context(|| format!("writing {}", file.display()))?;
        for part in pack.parts() {
            let of_part = pack.part(&part);
            let made = to.join(part.made_file(locale));
            std::fs::write(&made, of_part.encode()?).with_context(|| format!("writing {}", made.display()))?;
            let file = to.join(part.file(locale));
            std::fs::write(&file, of_part.loaded().encode()?).with_context(|| format!("writing {}", file.display()))?;
        }
    }
    Ok(())
}

/// The day asked for, else the day of `SOURCE_DATE_EPOCH`, else today in Việt Nam.
///
/// # Errors
/// When what was asked for is no day, or the clock is wrong.
pub fn day(asked: Option<&str>) -> anyhow::Result<CivilDate> {
    if let Some(text) = asked {
        return CivilDate::parse(text).with_context(|| format!("--today {text:?} is not a day as YYYY-MM-DD"));
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().with_context(|| format!("SOURCE_DATE_EPOCH={text:?} is not a number of seconds"))?,
        Err(_) => std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs(),
    };
    day_in_viet_nam(seconds).context("this computer's clock is outside the years 1900 to 2199")
}

/// The day in Việt Nam (UTC+7) at a time given in seconds since 1970.
fn day_in_viet_nam(seconds: u64) -> Option<CivilDate> {
    let days = i32::try_from(seconds.checked_add(7 * 3_600)? / 86_400).ok()?;
    CivilDate::new(1970, 1, 1).ok()?.plus_days(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_begins_at_midnight_in_viet_nam() {
        // 2026-11-22T16:59:59Z and one second later.
        let day = |seconds| day_in_viet_nam(seconds).map(|day| day.to_string());
        assert_eq!(day(1_795_366_799).as_deref(), Some("2026-11-22"));
        assert_eq!(day(1_795_366_800).as_deref(), Some("2026-11-23"));
        assert_eq!(day(u64::MAX), None);
    }

    #[test]
    fn flags_of_the_project_are_kept() -> anyhow::Result<()> {
        let flags = own_flags("[alias]\nxtask = 'run'\n[build]\nrustflags = ['--cfg', 'a']")?;
        assert_eq!(flags, ["--cfg", "a"]);
        assert!(own_flags("[alias]\nxtask = 'run'")?.is_empty());
        assert!(flags_without_paths(&project::root())?.contains("--remap-path-prefix="));
        Ok(())
    }

    #[test]
    fn an_impossible_day_is_refused() {
        assert!(super::day(Some("2026-02-30")).is_err());
        assert!(super::day(Some("2026-02-28")).is_ok());
    }
}
