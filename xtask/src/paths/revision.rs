//! The content of another git revision, in a folder of its own that goes away again.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, bail};

use crate::process::output;

/// The folders that hold what checks are made of, and the drawings that content names.
const FOLDERS: [&str; 3] = ["content", "locales", "public"];

/// The name of the revision that the content below a folder is of, for people.
pub(crate) fn name(root: &Path) -> String {
    let described = output(git(root).args(["describe", "--always", "--abbrev=12", "--exclude=*"]));
    let changed = output(git(root).args(["status", "--porcelain", "--", "content", "locales"]));
    match (described, changed) {
        (Ok(name), Ok(changed)) if changed.trim().is_empty() => name.trim().to_owned(),
        (Ok(name), _) => format!("{} và những sửa đổi chưa ghi lại", name.trim()),
        (Err(_), _) => "không rõ".to_owned(),
    }
}

/// A folder with the content of one revision; dropping it removes the folder.
pub(crate) struct Revision {
    folder: PathBuf,
}

impl Revision {
    /// Takes the content of a revision out of the repository that a folder belongs to.
    ///
    /// # Errors
    /// When there is no such revision, or it has no content where it is kept today.
    pub(crate) fn read(root: &Path, revision: &str) -> anyhow::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        if revision.starts_with('-') {
            bail!("{revision} is no revision");
        }
        let commit = output(git(root).args(["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")]));
        let commit = commit.with_context(|| format!("git knows no revision {revision}"))?;
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("paths-diff-{}-{count}", std::process::id()));
        std::fs::create_dir(&folder).with_context(|| format!("making {}", folder.display()))?;
        let taken = Self { folder };
        // An index of its own: the one of the working tree stays as it is.
        let index = taken.folder.join("index");
        for name in FOLDERS {
            let tree = format!("{}:./{name}", commit.trim());
            let prefix = format!("--prefix={name}/");
            output(git(root).env("GIT_INDEX_FILE", &index).args(["read-tree", &prefix, &tree]))
                .with_context(|| format!("the revision {revision} has no folder {name}/"))?;
        }
        let prefix = format!("--prefix={}/", taken.folder.display());
        output(git(root).env("GIT_INDEX_FILE", &index).args(["checkout-index", "--all", &prefix]))
            .with_context(|| format!("taking out the revision {revision}"))?;
        Ok(taken)
    }

    /// Where its content stands.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Revision {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            eprintln!("warning: removing {}: {error}", self.folder.display());
        }
    }
}

fn git(root: &Path) -> Command {
    let mut git = Command::new("git");
    git.current_dir(root);
    git
}
