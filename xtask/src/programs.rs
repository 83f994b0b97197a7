//! The programs of the app: what each holds, and how Trunk makes them.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::bail;

use crate::build;
use crate::process::{self, command};
use crate::progress;
use crate::setup::Tools;

/// The features of the root package that have all pages.
pub const PAGES: &str =
    "reading,law,results,household,listening,booth,teams,sessions,rooms,handing,serving,showing,placing";

/// What a browser gets to run: only what the pages at hand need. Which page needs which is said by `src/routes.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    name: &'static str,
    /// The features of the root package that have the pages.
    features: &'static str,
    /// Whether its pages need the second style sheet (`style/more.txt`).
    has_more_style: bool,
}

impl Program {
    /// All.
    pub const ALL: [Program; 14] = [
        Program { name: "reading", features: "reading", has_more_style: false },
        Program { name: "law", features: "law", has_more_style: true },
        Program { name: "checking", features: "checking", has_more_style: false },
        Program { name: "result", features: "results", has_more_style: false },
        Program { name: "household", features: "household", has_more_style: false },
        Program { name: "listening", features: "listening", has_more_style: true },
        Program { name: "booth", features: "booth", has_more_style: true },
        Program { name: "teams", features: "teams", has_more_style: true },
        Program { name: "sessions", features: "sessions", has_more_style: true },
        Program { name: "rooms", features: "rooms", has_more_style: true },
        Program { name: "handing", features: "handing", has_more_style: true },
        Program { name: "serving", features: "serving", has_more_style: true },
        Program { name: "show", features: "showing", has_more_style: true },
        Program { name: "place", features: "placing", has_more_style: true },
    ];

    /// Its name in file names.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// Whether its pages need the second style sheet.
    pub fn has_more_style(self) -> bool {
        self.has_more_style
    }

    /// The program of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|program| program.name == name)
    }

    /// The folder that Trunk writes it into.
    pub fn folder(self, made: &Path) -> PathBuf {
        made.join(format!("trunk-{}", self.name()))
    }
}

/// So many are built at once where there are the processors. Most of a program's time is one thread that optimises it.
const AT_ONCE: usize = 2;

/// Builds every program into its folder below `made`.
///
/// # Errors
/// When one cannot be built; those not yet begun are then left.
pub fn build(made: &Path, tools: &Tools, release: bool) -> anyhow::Result<()> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    // Quick builds are a matter of seconds, and one folder of compiled crates is enough for them.
    let lanes = if release { AT_ONCE.min(processors) } else { 1 };
    let own = build::target_folder()?;
    let left = Mutex::new(VecDeque::from(Program::ALL));
    let lane = |compiled: PathBuf| -> anyhow::Result<()> {
        loop {
            let next = left.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            let Some(program) = next else { return Ok(()) };
            if let Err(error) = trunk(program, made, &compiled, tools, release) {
                left.lock().unwrap_or_else(PoisonError::into_inner).clear();
                return Err(error.context(format!("building the program for {}", program.name())));
            }
        }
    };
    thread::scope(|scope| {
        // Cargo lets one build at a time into a folder, so each lane has its own.
        let folders = (0..lanes).map(|n| if n == 0 { own.clone() } else { own.join(format!("lane-{n}")) });
        let running: Vec<_> = folders.map(|folder| scope.spawn(|| lane(folder))).collect();
        for one in running {
            match one.join() {
                Ok(ended) => ended?,
                Err(_) => bail!("a lane of the build broke off"),
            }
        }
        Ok(())
    })
}

/// One program, with the crates compiled so far in the folder `compiled`.
fn trunk(program: Program, made: &Path, compiled: &Path, tools: &Tools, release: bool) -> anyhow::Result<()> {
    let begun = Instant::now();
    let mut trunk = command("trunk");
    trunk.env("PATH", process::path_with(&tools.folders)?).env("CARGO_TARGET_DIR", compiled);
    trunk.args(["build", "--offline", "--dist"]).arg(program.folder(made));
    trunk.args(["--no-default-features", "--features"]).arg(format!("hydrate,{}", program.features));
    if release {
        trunk.arg("--release").env("CARGO_ENCODED_RUSTFLAGS", build::flags_without_paths(&crate::project::root())?);
    }
    // Colour is for people; and Trunk takes NO_COLOR=1, which is common, for a fault.
    trunk.env_remove("NO_COLOR").args(["--color", "never"]);
    process::run(&mut trunk)?;
    eprintln!("      {}: {}", program.name(), progress::seconds(begun.elapsed()));
    Ok(())
}
