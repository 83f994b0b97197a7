//! What the content names: messages, sources, figures, each with the place that names it.

use std::collections::BTreeSet;

use readiness::Mark;

use crate::fault::{Fault, SourceFile};
use crate::host::drawing_file::LISTED_START;
use crate::host::toml_file::Table;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Site {
    /// Path from the root.
    pub(crate) file: String,
    /// Line, counted from 1.
    pub(crate) line: usize,
}

impl Site {
    /// The place of an offset.
    pub(crate) fn of(file: &SourceFile, offset: usize) -> Self {
        Self { file: file.path.clone(), line: file.line(offset) }
    }

    /// A fault at this place.
    pub(crate) fn fault(&self, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        Fault { file: self.file.clone(), line: self.line, what: what.into(), mend: mend.into() }
    }
}

/// An id that some place names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The id.
    pub(crate) id: String,
    /// Who names it.
    pub(crate) site: Site,
}

/// A text that is said under a mark, with the place that gives the mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    /// Ids of its messages.
    pub(crate) messages: Vec<String>,
    /// The mark it is given.
    pub(crate) mark: Mark,
    /// Where it is given.
    pub(crate) site: Site,
}

/// What a condition needs a figure to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needed {
    /// A whole number of things or days to compare a number with.
    Number,
    /// A length of time that the calendar counts.
    Length,
    /// A day that is always the same.
    Day,
}

/// Everything the content names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Refs {
    /// Ids of sources that are given, also of those with faults.
    pub(crate) given_sources: BTreeSet<String>,
    /// Ids of figures that are given, also of those with faults.
    pub(crate) given_figures: BTreeSet<String>,
    /// Messages that must be there.
    pub(crate) messages: Vec<Named>,
    /// Messages that may be there, and are used when they are.
    pub(crate) optional: Vec<String>,
    /// Beginnings of the ids of messages that belong to a guide, a check or a source.
    pub(crate) owned: Vec<String>,
    /// Sources that must be there.
    pub(crate) sources: Vec<Named>,
    /// Figures that must be there.
    pub(crate) figures: Vec<Named>,
    /// Checks that must be there.
    pub(crate) checks: Vec<Named>,
    /// Pages that the search is given words for: `guide/ID` or `check/ID`.
    pub(crate) search_pages: Vec<Named>,
    /// What conditions need figures to be.
    pub(crate) needed: Vec<(Named, Needed)>,
    /// Changes of the law that are told in words.
    pub(crate) news: Vec<Named>,
    /// English addresses of guides.
    pub(crate) guide_addresses: Vec<Named>,
    /// English addresses of checks.
    pub(crate) check_addresses: Vec<Named>,
    /// Texts under a mark.
    pub(crate) marked: Vec<Marked>,
    /// Drawings for lists, with the beginning of their ids.
    pub(crate) pictures: Vec<Named>,
}

impl Refs {
    /// A message that must be there.
    pub(crate) fn message(&mut self, id: impl Into<String>, site: &Site) {
        self.messages.push(Named { id: id.into(), site: site.clone() });
    }

    /// A source that must be there.
    pub(crate) fn source(&mut self, id: &str, site: Site) {
        self.sources.push(Named { id: id.to_owned(), site });
    }

    /// A figure that must be there and fit the condition that names it.
    pub(crate) fn fitting_figure(&mut self, id: &str, needed: Needed, site: Site) {
        self.needed.push((Named { id: id.to_owned(), site: site.clone() }, needed));
        self.figure(id, site);
    }

    /// The drawing that stands for a guide or a check in lists; `usual` where the file names none.
    pub(crate) fn picture(&mut self, top: &Table<'_>, file: &SourceFile, usual: &str) -> String {
        let Some(picture) = top.optional_text("picture") else { return usual.to_owned() };
        let id = format!("{LISTED_START}{}", picture.value);
        self.pictures.push(Named { id, site: Site::of(file, picture.offset) });
        picture.value.to_owned()
    }

    /// A figure that must be there.
    pub(crate) fn figure(&mut self, id: &str, site: Site) {
        self.figures.push(Named { id: id.to_owned(), site });
    }
}
