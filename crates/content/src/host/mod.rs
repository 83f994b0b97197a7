//! Reads `content/` and `locales/`, finds what is wrong in them, and makes packs.

mod check_file;
mod compile;
mod condition_file;
mod counts;
mod drawing_file;
mod figure_file;
pub(crate) mod flat;
mod ftl_file;
mod guide_file;
mod host_file;
mod message_rules;
mod news_file;
mod parts;
mod pattern;
mod place_file;
mod plain_file;
mod plain_rules;
mod question_file;
mod read;
mod reference_file;
mod references;
mod refs;
mod regional_rules;
mod rules;
mod rust_ids;
mod search_file;
mod search_index;
mod source_file;
mod support;
mod tables_file;
mod terms_in_text;
mod text_rules;
mod toml_file;
mod tree;
mod warnings;

use std::path::Path;

use readiness::CivilDate;

use crate::fault::{Fault, Report, SourceFile};
use crate::host::read::Tree;
use crate::host::refs::Refs;
use crate::host::tree::Root;
use crate::locale::Locale;
use crate::lookup::Content;
use crate::pack::Pack;
use crate::variables::VARIABLES;

pub use check_file::CheckFile;
pub use counts::Counts;
pub use search_index::{FIGURES as SEARCH_FIGURES, NEWS as SEARCH_NEWS, SOURCES as SEARCH_SOURCES};
pub use search_index::{GLOSSARY as SEARCH_GLOSSARY, QUESTIONS as SEARCH_QUESTIONS};

/// Everything that is wrong in the content, the messages, and the program's use of them, below a root folder.
///
/// `today` decides only the warnings: what was wrong yesterday is wrong today.
pub fn check(root: &Path, today: CivilDate) -> Report {
    let root = Root::at(root);
    rules::check(Tree::read(&root), &root, today, VARIABLES).sorted()
}

/// How much there is of everything, and how much of it lacks what it should have.
pub fn counts(root: &Path, today: CivilDate) -> Counts {
    counts::count(&Tree::read(&Root::at(root)), today)
}

/// Makes the pack of one language.
///
/// Asks only that everything can be read; whether it is right is the business of [`check`].
///
/// # Errors
/// The report of everything that cannot be read.
pub fn load(root: &Path, locale: Locale, built_on: CivilDate) -> Result<Pack, Report> {
    let tree = Tree::read(&Root::at(root));
    if tree.incomplete {
        return Err(Report { faults: tree.faults, warnings: Vec::new() }.sorted());
    }
    Ok(tree.pack(locale, built_on))
}

/// Makes the search index of one language.
///
/// # Errors
/// The report of everything that cannot be read.
pub fn search_index(root: &Path, locale: Locale, built_on: CivilDate) -> Result<search::Index, Report> {
    let tree = Tree::read(&Root::at(root));
    if tree.incomplete {
        return Err(Report { faults: tree.faults, warnings: Vec::new() }.sorted());
    }
    let words = tree.search.clone();
    Ok(search_index::index(&Content::new(tree.pack(locale, built_on)), &words))
}

/// Reads the checks alone, with the lines of their parts, and what is wrong in their files.
pub fn checks(root: &Path) -> (Vec<CheckFile>, Vec<Fault>) {
    let tree = Tree::read(&Root::at(root));
    let faults = tree.faults.into_iter().filter(|fault| fault.file.starts_with("content/checks/")).collect();
    (tree.check_files, faults)
}

/// Reads one check file, given by its path from the root and its text, and finds what is wrong in it.
///
/// What it names elsewhere, such as messages and sources, is not looked up. There is no check when it cannot be made out.
pub fn read_check(path: &str, text: &str) -> (Option<CheckFile>, Vec<Fault>) {
    let mut faults = Vec::new();
    let read = check_file::read(&SourceFile::new(path, text), &mut Refs::default(), &mut faults);
    (read.flatten(), faults)
}
