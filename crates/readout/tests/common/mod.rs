//! What the tests of this crate share.

use readout::Lexicon;
use std::path::{Path, PathBuf};

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The lexicon of the project.
pub(crate) fn lexicon() -> Lexicon {
    let folder = root().join("content/speech");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).expect("content/speech is there") {
        let path = entry.expect("a readable folder").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push((
                path.display().to_string(),
                std::fs::read_to_string(&path).expect("readable readings"),
            ));
        }
    }
    files.sort();
    Lexicon::from_files(files).unwrap_or_else(|faults| {
        panic!(
            "{}",
            faults.iter().map(|f| format!("{f}\n")).collect::<String>()
        )
    })
}
