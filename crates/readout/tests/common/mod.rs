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
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path).expect("readable readings")));
        }
    }
    files.sort();
    Lexicon::from_files(files)
        .unwrap_or_else(|faults| panic!("{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>()))
}

/// What a synthesiser must never be given, if the text holds any of it.
#[allow(dead_code, reason = "not every test file looks at spoken text")]
pub(crate) fn unspeakable(text: &str) -> Option<String> {
    const LETTERS: &str = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
    if let Some(c) = text.chars().find(|&c| {
        let small = c.to_lowercase().next().unwrap_or(c);
        !LETTERS.contains(small) && !matches!(c, ' ' | ',' | '.' | '?' | '!')
    }) {
        return Some(format!("the character {c:?}"));
    }
    if text.starts_with([' ', ',', '.', '!', '?']) || text.ends_with(' ') || text.contains("  ") || text.contains(" ,")
    {
        return Some("loose spaces or pauses".to_owned());
    }
    let capitals = text.split(' ').find(|word| word.chars().filter(|c| c.is_uppercase()).count() > 1);
    capitals.map(|word| format!("the abbreviation {word}"))
}
