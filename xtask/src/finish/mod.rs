//! Makes the folder that is put on a server out of what Trunk, the content and the prerenderer have made.
//!
//! Every asset is named by a hash of its final bytes, in the order in which they name each other: fonts and pictures,
//! the style sheet, the app, then the pages.

pub mod compress;
pub mod css;
pub mod files;
pub mod hash;
pub mod page;
pub mod wasm;

pub mod assets;

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::build;
use crate::headers;
use crate::process::{self, command};
use crate::programs::Program;
use crate::progress::Progress;
use crate::project::{self, Site};
use files::Files;
use page::Page;

/// What the finishing works on.
#[derive(Clone, Debug)]
pub struct Input {
    /// The folder with `content.<locale>.<part>.pack`, the prerenderer's `pages.json`, and a folder for each program
    /// with what Trunk wrote: `index.html`, JavaScript and wasm.
    pub made: PathBuf,
    /// Whether it is for readers: stripped, compressed, with a service worker. Otherwise it is for `cargo xtask dev`.
    pub release: bool,
}

/// Makes the folder `to` anew; an older one is replaced at once when everything is ready.
///
/// # Errors
/// When something that the site needs is missing or cannot be written.
pub fn site(input: &Input, site: &Site, to: &Path, progress: &mut Progress) -> anyhow::Result<()> {
    let root = project::root();
    let step = progress.step("Hashes and pages");
    let mut all = Files::default();
    let mut linked = assets::collect(&root, input, site, &mut all)?;
    linked.voice = voice(&root, site, &mut all)?;
    linked.worker = if input.release { site.below_base("/sw.js") } else { String::new() };

    let shell = read(&Program::ALL[0].folder(&input.made).join("index.html"))?;
    let shell = String::from_utf8(shell).context("public/index.html is not UTF-8")?;
    let pages = input.made.join("pages.json");
    let pages: Vec<Page> =
        serde_json::from_slice(&read(&pages)?).with_context(|| format!("reading {}", pages.display()))?;
    ensure!(pages.iter().any(|page| page.file == "404.html"), "the prerenderer wrote no 404.html");
    for page in &pages {
        all.add(page.file.clone(), page::write(&shell, page, site, &linked)?)?;
    }
    for locale in content::Locale::ALL {
        let made = read(&input.made.join(build::figures_file(locale)))?;
        all.add(content::figures_file(locale), made)?;
    }
    all.add("sitemap.xml", page::sitemap(&pages, site))?;
    all.add("robots.txt", page::robots(site))?;
    all.add("_headers", headers::headers_file(&site.base))?;
    for name in ["NOTICE", "LICENSE-MIT", "LICENSE-APACHE"] {
        all.add(format!("{name}.txt"), read(&root.join(name))?)?;
    }

    let staging = root.join("target/site/staging");
    files::remove(&staging)?;
    all.write(&staging)?;
    step.done(format!("{} pages", pages.len()));
    if input.release {
        let step = progress.step("Service worker");
        process::run(command("node").arg("deploy/service-worker.mjs").arg(&staging))?;
        step.done("written");
        let step = progress.step("Compression");
        let count = compress::folder(&staging)?;
        step.done(format!("{count} files in brotli and gzip"));
    }
    files::replace(to, &staging)
}

/// Cuts the built-in voice and adds it as `voice/<hash>/`; gives the worker's address. Without the folder `voice/`
/// the site is made without that voice.
fn voice(root: &Path, site: &Site, all: &mut Files) -> anyhow::Result<String> {
    if !root.join("voice").is_dir() {
        return Ok(String::new());
    }
    let cut = root.join("target/site/voice");
    files::remove(&cut)?;
    // Its list of files is for the person who cuts a voice by hand.
    process::output(command("node").arg("voice/cut.mjs").arg(&cut))?;
    let mut pieces = Vec::new();
    for name in files::below(&cut)? {
        let bytes = read(&cut.join(&name))?;
        pieces.push((name, bytes));
    }
    ensure!(pieces.iter().any(|(name, _)| name == "worker.js"), "voice/cut.mjs wrote no worker.js");
    let hash = hash::of_files(pieces.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    for (name, bytes) in pieces {
        all.add(format!("voice/{hash}/{name}"), bytes)?;
    }
    Ok(site.below_base(&format!("/voice/{hash}/worker.js")))
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}
