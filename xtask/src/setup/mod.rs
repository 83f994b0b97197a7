//! Gets what the commands need and a fresh machine lacks. A machine with rustup's Rust and Node needs nothing else.
//!
//! Everything goes into a folder of the user's cache, keyed by version, so a second clone finds it ready.

pub mod browser;
pub mod cache;
pub mod node;
pub mod tools;

use std::path::PathBuf;

use crate::progress::Progress;

/// What a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Building the site.
    Build,
    /// Building and testing it in a browser.
    Test,
}

/// What has been found or installed.
#[derive(Clone, Debug)]
pub struct Tools {
    /// The folders of Trunk and wasm-bindgen, to be put first on the search path.
    pub folders: Vec<PathBuf>,
    /// The test runner that belongs to wasm-bindgen.
    pub wasm_test_runner: PathBuf,
    /// The browser and its driver; only there for [`Need::Test`].
    pub browser: Option<browser::Browser>,
}

/// Finds or installs what `need` calls for, with one line for each.
///
/// # Errors
/// When something is missing and cannot be installed; the message says what to do.
pub fn run(need: Need) -> anyhow::Result<Tools> {
    let mut progress = Progress::new(if need == Need::Test { 6 } else { 5 });
    tools::wasm_target(&mut progress)?;
    tools::crates(&mut progress)?;
    let trunk = tools::trunk(&mut progress)?;
    let bindgen = tools::wasm_bindgen(&mut progress)?;
    node::packages(&mut progress)?;
    let browser = match need {
        Need::Build => None,
        Need::Test => Some(browser::find_or_install(&mut progress)?),
    };
    Ok(Tools {
        wasm_test_runner: bindgen.join(format!("wasm-bindgen-test-runner{}", std::env::consts::EXE_SUFFIX)),
        folders: vec![trunk, bindgen],
        browser,
    })
}
