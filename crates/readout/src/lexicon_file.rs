//! Reads `content/speech/*.toml`. Every fault is reported at once, with its line.

use crate::lexicon::{Before, Lexicon, Reading, Readings};
use crate::{letters, output};
use serde::Deserialize;
use toml::Spanned;

/// What is wrong in a file of readings, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct LexiconFault {
    /// The file as it was named to the reader.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong and how to mend it.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    abbreviation: Vec<Spanned<Entry>>,
    #[serde(default)]
    word: Vec<Spanned<Entry>>,
    #[serde(default)]
    unit: Vec<Spanned<Entry>>,
    #[serde(default)]
    document: Vec<Spanned<Entry>>,
    #[serde(default)]
    issuer: Vec<Spanned<Entry>>,
    #[serde(default)]
    label: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    written: String,
    spoken: String,
    central: Option<String>,
    south: Option<String>,
    before: Option<EntryBefore>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum EntryBefore {
    Number,
    Name,
    Figure,
}

/// One file while it is read.
struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    faults: &'a mut Vec<LexiconFault>,
}

impl Lexicon {
    /// Reads a set of files, given as name and text.
    ///
    /// # Errors
    /// Every fault of every file: what is no TOML or has an unknown key, a form written twice in one table, and a
    /// reading that a voice could not be given as it stands.
    pub fn from_files<N, T>(files: impl IntoIterator<Item = (N, T)>) -> Result<Self, Vec<LexiconFault>>
    where
        N: AsRef<str>,
        T: AsRef<str>,
    {
        let mut lexicon = Self::default();
        let mut faults = Vec::new();
        for (name, text) in files {
            let mut reader = Reader { file: name.as_ref(), text: text.as_ref(), faults: &mut faults };
            match toml::from_str::<File>(reader.text) {
                Ok(file) => reader.take_file(file, &mut lexicon),
                Err(error) => {
                    let at = error.span().map_or(0, |span| span.start);
                    reader.fault(at, error.message().to_owned());
                }
            }
        }
        if faults.is_empty() { Ok(lexicon) } else { Err(faults) }
    }
}

impl Reader<'_> {
    fn take_file(&mut self, file: File, lexicon: &mut Lexicon) {
        self.take(file.abbreviation, &mut lexicon.abbreviations, false);
        self.take(file.word, &mut lexicon.words, true);
        self.take(file.unit, &mut lexicon.units, false);
        self.take(file.document, &mut lexicon.documents, false);
        self.take(file.issuer, &mut lexicon.issuers, false);
        self.take(file.label, &mut lexicon.labels, true);
    }

    fn take(&mut self, entries: Vec<Spanned<Entry>>, table: &mut Readings, any_case: bool) {
        for entry in entries {
            let at = entry.span().start;
            let entry = entry.into_inner();
            if entry.written.trim().is_empty() || entry.written.contains(char::is_whitespace) {
                self.fault(at, format!("`written` is one word without spaces, not {:?}", entry.written));
                continue;
            }
            for words in [Some(&entry.spoken), entry.central.as_ref(), entry.south.as_ref()].into_iter().flatten() {
                if !output::is_speakable(words) {
                    self.fault(
                        at,
                        format!(
                            "the reading {words:?} of `{}` holds something a voice cannot say; write Vietnamese words in \
                             letters, with nothing but spaces between",
                            entry.written
                        ),
                    );
                }
            }
            let written =
                if any_case { entry.written.chars().map(letters::lower).collect() } else { entry.written.clone() };
            let before = entry.before.map(|before| match before {
                EntryBefore::Number => Before::Number,
                EntryBefore::Name => Before::Name,
                EntryBefore::Figure => Before::Figure,
            });
            let reading = Reading { north: entry.spoken, central: entry.central, south: entry.south, before };
            if table.insert(written, reading).is_some() {
                self.fault(at, format!("`{}` has a reading already; leave one of them out", entry.written));
            }
        }
    }

    fn fault(&mut self, at: usize, message: String) {
        let line = self.text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1;
        self.faults.push(LexiconFault { file: self.file.to_owned(), line, message });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_told_with_its_line() {
        let bad = "\
[[abbreviation]]
written = \"BCA\"
spoken = \"Bộ Công an\"

[[abbreviation]]
written = \"BCA\"
spoken = \"bộ 1\"
";
        let faults = Lexicon::from_files([("a.toml", bad), ("b.toml", "\n[[nothing]]\n")]).expect_err("faulty files");
        let told: Vec<_> = faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(told, [("a.toml", 5), ("a.toml", 5), ("b.toml", 2)], "{faults:?}");
    }

    #[test]
    fn words_are_found_in_any_case() {
        let lexicon =
            Lexicon::from_files([("a", "[[word]]\nwritten = \"WiFi\"\nspoken = \"oai phai\"")]).expect("a good file");
        assert_eq!(lexicon.words["wifi"].north, "oai phai");
        assert_eq!(lexicon.len(), 1);
    }
}
