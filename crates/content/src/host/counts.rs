//! How much there is of everything, and how much of it lacks what it should have.

use readiness::{CivilDate, SourceRef};

use crate::host::read::Tree;
use crate::model::Statement;

/// Numbers that say at a glance how the content stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Guides.
    pub guides: usize,
    /// Checks.
    pub checks: usize,
    /// Statements of the guides and of the list of changes.
    pub statements: usize,
    /// What checks say about a paper, an outcome or a day, each with its own sources.
    pub check_statements: usize,
    /// Sources.
    pub sources: usize,
    /// Figures.
    pub figures: usize,
    /// Statements without a source, or with one that is not there or bears no day on which it was checked.
    pub ungrounded: usize,
    /// Statements past the day by which they had to be looked at again.
    pub overdue: usize,
    /// Messages in Vietnamese.
    pub messages: usize,
    /// Messages in Vietnamese that English has not.
    pub english_lacking: usize,
}

/// Counts what was read. A source that cannot be made out, for want of its day for one, is none.
pub(crate) fn count(tree: &Tree, today: CivilDate) -> Counts {
    let is_grounded = |sources: &[SourceRef]| {
        let is_there = |cited: &SourceRef| tree.sources.iter().any(|source| source.id == cited.id);
        !sources.is_empty() && sources.iter().all(is_there)
    };
    let guides = tree.guides.iter().flat_map(|guide| &guide.sections).flat_map(|section| &section.statements);
    let said: Vec<&Statement> = guides.chain(&tree.law.news).collect();
    let mut of_checks: Vec<&[SourceRef]> = Vec::new();
    for check in tree.check_files.iter().map(|file| &file.check) {
        of_checks.extend(check.outcomes.iter().map(|outcome| outcome.sources.as_slice()));
        of_checks.extend(check.items.iter().flat_map(|item| &item.cases).map(|case| case.sources.as_slice()));
        of_checks.extend(check.reminders.iter().map(|reminder| reminder.sources.as_slice()));
    }
    let grounds = said.iter().map(|said| said.sources.as_slice()).chain(of_checks.iter().copied());
    let ids = |folder: &str| tree.messages(folder).into_iter().flat_map(|messages| messages.by_id.keys());
    Counts {
        guides: tree.guides.len(),
        checks: tree.check_files.len(),
        statements: said.len(),
        check_statements: of_checks.len(),
        sources: tree.sources.len(),
        figures: tree.figures.len(),
        ungrounded: grounds.filter(|sources| !is_grounded(sources)).count(),
        overdue: said.iter().filter(|said| said.is_overdue(today)).count(),
        messages: ids("vi").count(),
        english_lacking: ids("vi").filter(|id| !tree.messages("en").is_some_and(|english| english.has(id))).count(),
    }
}
