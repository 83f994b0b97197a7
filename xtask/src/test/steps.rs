//! The steps of `cargo xtask test`, in their order: the quick ones that find most come first.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};

use super::count::{Count, counted};
use crate::finish::files;
use crate::process::{self, cargo, command};
use crate::project::{self, Site};
use crate::serve::Running;
use crate::setup::Tools;
use crate::{build, check, licences, paths, serve, size};

/// Crates that are tested on this machine.
const HOST: &[&str] = &[
    "-p",
    "saved",
    "-p",
    "readiness",
    "-p",
    "readout",
    "-p",
    "search",
    "-p",
    "place",
    "-p",
    "sessions",
    "-p",
    "voicepack",
    "-p",
    "encoder",
    "-p",
    "content",
    "-p",
    "speaker",
    "-p",
    "engine-bench",
    "-p",
    "xtask",
];
/// What of the bench runs in a page.
const PAGE: [&str; 4] = ["-p", "engine-bench", "--target", "wasm32-unknown-unknown"];
/// What keeps voice packs in the browser.
const STORE: [&str; 4] = ["-p", "packstore", "--target", "wasm32-unknown-unknown"];
/// The app, as what renders the pages.
const SSR: [&str; 5] = [
    "-p",
    "tu-so-sang-the",
    "--no-default-features",
    "--features",
    "ssr,reading,law,results,household,listening,booth,teams,sessions,rooms,handing,serving,showing,placing",
];
/// The app, as what runs in the browser.
const WASM: [&str; 4] = ["-p", "tu-so-sang-the", "--target", "wasm32-unknown-unknown"];

/// What steps share.
pub(super) struct Context {
    tools: Tools,
    site: Option<Running>,
    /// This program's file.
    own: Option<PathBuf>,
}

impl Context {
    pub(super) fn new(tools: Tools) -> Self {
        // Asked for now: later steps put a new file in the place of this program.
        Context { tools, site: None, own: std::env::current_exe().ok() }
    }

    /// The built site's address, with the production headers.
    fn site(&mut self) -> anyhow::Result<String> {
        if let Some(running) = &self.site {
            return Ok(running.url());
        }
        ensure!(project::dist().is_dir(), "there is no dist/; the step `build` makes it");
        let running = Running::on(serve::bind(0)?, project::dist(), &Site::load(None)?.base)?;
        let url = running.url();
        self.site = Some(running);
        Ok(url)
    }

    fn browser(&self) -> anyhow::Result<&crate::setup::browser::Browser> {
        self.tools.browser.as_ref().context("the set-up gave no browser")
    }
}

/// One step.
pub(super) struct Step {
    pub name: &'static str,
    pub what: &'static str,
    /// Runs only when it is asked for.
    pub on_request: bool,
    pub run: fn(&mut Context) -> anyhow::Result<Count>,
}

/// Every step, in order.
pub(super) fn all() -> Vec<Step> {
    let step = |name, what, run| Step { name, what, on_request: false, run };
    vec![
        step("format", "is the code in its one format?", |_| passes(cargo().args(["fmt", "--all", "--check"]))),
        step("lint", "crates, commands, app on the host, app in the browser", |_| lint()),
        step("host", "tests of the crates and the commands", |_| {
            counted(cargo().args(["test", "--no-fail-fast"]).args(HOST))
        }),
        step("render", "tests of the app on the host", |_| counted(cargo().arg("test").args(SSR))),
        step("check", "content, messages, sources, layout of the code", |_| content()),
        step("paths", "the proof of every questionnaire", |_| paths()),
        step("licences", "of every crate, and NOTICE", |_| licences()),
        step("build", "the site, as it is deployed", |context| {
            context.site = None;
            build::site(&build::Args::default(), &context.tools, &project::dist(), true)?;
            Ok(Count::PASSED)
        }),
        step("size", "what readers load, against the budgets", |_| Ok(one(size::run(&size::Args::default())?))),
        step("components", "tests of the app in headless Chromium", components),
        step("browser", "the built site in Chromium; the look; the voice", browser),
        Step {
            on_request: true,
            ..step("thorough", "every page in every theme and width, hundreds of prints", thorough)
        },
        Step { on_request: true, ..step("lighthouse", "speed and access on a phone, medians of five", lighthouse) },
    ]
}

fn one(holds: bool) -> Count {
    if holds { Count::PASSED } else { Count::FAILED }
}

/// Whether a program that finds faults finds none.
fn passes(command: &mut Command) -> anyhow::Result<Count> {
    process::run(command)?;
    Ok(Count::PASSED)
}

fn lint() -> anyhow::Result<Count> {
    let mut count = Count::default();
    let calls: [(&[&str], &[&str]); 5] = [
        (HOST, &["--all-targets"]),
        (&SSR, &["--lib", "--bin", "prerender", "--tests"]),
        (&WASM, &["--all-targets"]),
        (&PAGE, &["--lib"]),
        (&STORE, &["--lib"]),
    ];
    for (packages, targets) in calls {
        let mut clippy = cargo();
        clippy.args(["clippy", "--quiet"]).args(packages).args(targets).args(["--", "-D", "warnings"]);
        count = count.plus(match process::run(&mut clippy) {
            Ok(()) => Count::PASSED,
            Err(error) => {
                eprintln!("{error:#}");
                Count::FAILED
            }
        });
    }
    Ok(count)
}

fn content() -> anyhow::Result<Count> {
    let status = check::run(&project::root(), build::day(None)?)?;
    Ok(one(status == ExitCode::SUCCESS))
}

fn paths() -> anyhow::Result<Count> {
    let status = paths::run(&paths::PathsArgs::default(), &project::root())?;
    Ok(one(status == ExitCode::SUCCESS))
}

fn licences() -> anyhow::Result<Count> {
    Ok(one(licences::check_crates()?).plus(one(licences::check_notice()?)))
}

fn components(context: &mut Context) -> anyhow::Result<Count> {
    let driver = &context.browser()?.driver;
    let mut test = cargo();
    test.arg("test").args(WASM).args(["--test", "components"]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &context.tools.wasm_test_runner);
    test.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted(&mut test)
}

/// Test files that measure time, or watch windows keep together in time: one after the other. Of the rest there are always
/// two at once, as a browser waits more than it works.
const TIMED: [&str; 7] = ["device", "player", "readout", "recorded", "sessions", "show", "voice"];

fn browser(context: &mut Context) -> anyhow::Result<Count> {
    let site = context.site()?;
    let mut found = Vec::new();
    for folder in ["voice/test", "tests/look", "tests/browser"] {
        found.extend(tests_in(folder)?);
    }
    ensure!(!found.is_empty(), "there is no *.test.mjs");
    let is_timed = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        TIMED.iter().any(|timed| name.strip_suffix(".test.mjs") == Some(timed))
    };
    let (timed, rest): (Vec<PathBuf>, Vec<PathBuf>) = found.into_iter().partition(is_timed);
    Ok(in_browser(context, &site, rest, 2, false)?.plus(in_browser(context, &site, timed, 1, false)?))
}

/// The test files that look at a part of very much, with all of it.
const SAMPLED: [&str; 2] = ["everywhere", "outcome"];

fn thorough(context: &mut Context) -> anyhow::Result<Count> {
    let site = context.site()?;
    let files = SAMPLED.map(|name| project::root().join(format!("tests/browser/{name}.test.mjs")));
    in_browser(context, &site, files.into(), 2, true)
}

/// Runs test files, so many at once.
fn in_browser(
    context: &Context,
    site: &str,
    files: Vec<PathBuf>,
    at_once: u8,
    is_thorough: bool,
) -> anyhow::Result<Count> {
    let browser = context.browser()?;
    let mut test = command("node");
    test.args(["--test", "--test-reporter=spec"]).arg(format!("--test-concurrency={at_once}")).args(files);
    test.env("SITE", site).env("CHROMIUM", &browser.chromium).env("CHROMIUM_SHELL", &browser.shell);
    // What a room comes to is compared with what this program says of each of its people.
    test.env("XTASK", context.own.as_deref().context("finding this program")?);
    if is_thorough {
        test.env("THOROUGH", "1");
    }
    counted(&mut test)
}

/// The test files of a folder; none when the folder was removed, as the voice may be.
fn tests_in(folder: &str) -> anyhow::Result<Vec<PathBuf>> {
    let place = project::root().join(folder);
    if !place.is_dir() {
        return Ok(Vec::new());
    }
    let names = files::below(&place)?;
    Ok(names.into_iter().filter(|name| name.ends_with(".test.mjs")).map(|name| place.join(name)).collect())
}

fn lighthouse(context: &mut Context) -> anyhow::Result<Count> {
    let site = context.site()?;
    let mut test = command("node");
    test.arg("tests/browser/lighthouse.mjs").env("SITE", site).env("CHROMIUM", &context.browser()?.chromium);
    passes(&mut test)
}
