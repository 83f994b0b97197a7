//! What the checker says: faults and warnings, each with its file and line.

use std::fmt;
use std::ops::Range;
use std::path::Path;

/// How a fault begins that is about how plain the language is.
pub(crate) const LANGUAGE: &str = "plain language: ";

/// One thing that is wrong: where it stands, what it is, and how to mend it.
///
/// Ordered by file, then line, which is the order they are reported in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path from the root that was checked, with `/` between its parts.
    pub file: String,
    /// Line in that file, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.file, self.line, self.what, self.mend)
    }
}

impl Fault {
    /// Whether it is about how plain the language is.
    pub fn is_of_language(&self) -> bool {
        self.what.starts_with(LANGUAGE)
    }
}

/// Everything a check found, sorted by file and line and without repetition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What must be mended before the site is built.
    pub faults: Vec<Fault>,
    /// What will need attention soon.
    pub warnings: Vec<Fault>,
}

impl Report {
    /// Whether nothing must be mended.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Puts faults and warnings in the order of files and lines and drops repetitions.
    pub(crate) fn sorted(mut self) -> Self {
        for list in [&mut self.faults, &mut self.warnings] {
            list.sort();
            list.dedup();
        }
        self
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "{fault}")?;
        }
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}

/// The text of a file together with the place of its lines, so that a byte offset becomes a line number.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the root that is checked, with `/` between its parts.
    pub path: String,
    /// The whole text.
    pub text: String,
    line_starts: Vec<usize>,
}

impl SourceFile {
    /// A file of this path and text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path: path.into(), text, line_starts }
    }

    /// The line, counted from 1, that holds the byte at this offset; an offset past the end gives the last line.
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The offset of a slice of this file's own text. A slice of another text gives 0, the first line.
    pub fn offset_of(&self, slice: &str) -> usize {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset <= self.text.len() { offset } else { 0 }
    }

    /// A fault at the line of a byte offset.
    pub fn fault(&self, offset: usize, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        Fault { file: self.path.clone(), line: self.line(offset), what: what.into(), mend: mend.into() }
    }

    /// A fault at the line where a span begins.
    pub fn fault_at(&self, span: &Range<usize>, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        self.fault(span.start, what, mend)
    }
}

/// Writes a path below `root` with `/` between its parts, as every report names files.
pub fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_become_lines() {
        let file = SourceFile::new("a.toml", "one\ntwo\n\nfour");
        let lines: Vec<usize> = [0, 3, 4, 7, 8, 9, 12, 99].iter().map(|at| file.line(*at)).collect();
        assert_eq!(lines, [1, 1, 2, 2, 3, 4, 4, 4]);
        assert_eq!(SourceFile::new("empty", "").line(0), 1);
    }

    #[test]
    fn a_slice_of_the_text_has_an_offset_and_a_foreign_one_does_not() {
        let file = SourceFile::new("a.ftl", "xin chào");
        let text = file.text.as_str();
        assert_eq!(file.offset_of(&text[4..]), 4);
        assert_eq!(file.offset_of("elsewhere"), 0);
    }

    #[test]
    fn a_fault_reads_like_a_compiler_message_and_reports_are_sorted() {
        let file = SourceFile::new("content/x.toml", "a\nb\n");
        let late = file.fault(2, "b is wrong", "write c");
        let early = file.fault(0, "a is wrong", "write b");
        assert_eq!(late.to_string(), "content/x.toml:2: b is wrong; write c");
        let report = Report { faults: vec![late.clone(), early.clone(), late.clone()], warnings: vec![] }.sorted();
        assert_eq!(report.faults, [early, late]);
        assert!(!report.is_sound());
    }

    #[test]
    fn paths_are_named_from_the_root() {
        assert_eq!(relative(Path::new("/r"), Path::new("/r/content/a.toml")), "content/a.toml");
    }
}
