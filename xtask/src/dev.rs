//! `cargo xtask dev`: the site, built anew whenever a source changes. Built quickly: without optimising, compressing
//! and service worker, but with the same pages and headers.

use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::project::{self, Site};
use crate::setup::{self, Need};
use crate::{build, serve};

/// What the site is made of.
const WATCHED: [&str; 14] = [
    "Cargo.toml",
    "Trunk.toml",
    "content",
    "crates",
    "deploy/site.toml",
    "encoder",
    "locales",
    "packstore",
    "public",
    "speaker",
    "src",
    "style",
    "voice",
    "xtask/src/finish",
];

/// How often the sources are looked at.
const EVERY: Duration = Duration::from_millis(500);

/// Where to serve.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The port at 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    port: u16,
    #[command(flatten)]
    build: build::Args,
}

/// Builds and serves until it is stopped. A build that fails is told, and the last good one stays.
///
/// # Errors
/// When something is missing or the port is taken.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    let socket = serve::bind(args.port)?;
    let tools = setup::run(Need::Build)?;
    let site = Site::load(args.build.base.as_deref())?;
    let folder = project::root().join("target/site/dev");
    let server = serve::Running::on(socket, folder.clone(), &site.base)?;
    let mut built = None;
    loop {
        let now = newest(&project::root());
        if built != Some(now) {
            built = Some(now);
            match build::site(&args.build, &tools, &folder, false) {
                Ok(()) => println!("{} (reload the page)", server.url()),
                Err(error) => eprintln!("error: {error:#}"),
            }
        }
        std::thread::sleep(EVERY);
    }
}

/// When a source last changed, and how many there are: a deleted one is a change too.
fn newest(root: &Path) -> (SystemTime, usize) {
    let mut newest = (SystemTime::UNIX_EPOCH, 0);
    for name in WATCHED {
        look(&root.join(name), &mut newest);
    }
    newest
}

fn look(path: &Path, newest: &mut (SystemTime, usize)) {
    // A file that goes away while it is looked at is a change that the next look sees.
    let Ok(known) = path.metadata() else { return };
    if known.is_dir() {
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            look(&entry.path(), newest);
        }
        return;
    }
    newest.1 += 1;
    if let Ok(time) = known.modified() {
        newest.0 = newest.0.max(time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_and_deleted_sources_are_changes() -> anyhow::Result<()> {
        let place = tempfile::tempdir()?;
        let folder = place.path().join("style/components");
        std::fs::create_dir_all(&folder)?;
        let before = newest(place.path());
        std::fs::write(folder.join("a.css"), "a")?;
        let one = newest(place.path());
        assert_ne!(before, one);
        // Deleting the older of two leaves the newest time as it was.
        std::fs::write(folder.join("b.css"), "b")?;
        let two = newest(place.path());
        std::fs::remove_file(folder.join("a.css"))?;
        assert_ne!(newest(place.path()), two);
        Ok(())
    }

    #[test]
    fn what_is_watched_exists() {
        for name in WATCHED {
            // The voice folder may be removed; then nothing changes there.
            assert!(name == "voice" || project::root().join(name).exists(), "{name}");
        }
    }
}
