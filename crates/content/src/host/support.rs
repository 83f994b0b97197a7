//! Finds what rests on each source, and which statements have to be looked at again on which day.

use crate::host::read::Tree;
use crate::law::{Law, Rests, Review, Support, Table};
use crate::model::{Guide, Statement};

/// The tables and the news of a tree, with what follows from its guides, checks and figures.
pub(crate) fn with_support(tree: &Tree) -> Law {
    Law { support: support(tree), reviews: reviews(tree), ..tree.law.clone() }
}

fn support(tree: &Tree) -> Vec<Support> {
    let of = |source: &str| {
        let guides = tree.guides.iter();
        let checks = tree.check_files.iter().map(|file| &file.check);
        let rows = tree.law.tables.iter().flat_map(Table::rows);
        let names = |figure: &String| {
            let figure = tree.figures.iter().find(|found| found.id == *figure);
            figure.is_some_and(|figure| figure.values.iter().any(|value| value.source == source))
        };
        Support {
            source: source.to_owned(),
            guides: rests(guides, &|said| said.sources.iter().any(|cited| cited.id == source)),
            checks: checks
                .filter(|check| check.source_refs().any(|cited| cited.id == source))
                .map(|check| check.id.clone())
                .collect(),
            rows: rows.filter(|row| row.figures.iter().any(names)).map(|row| row.id.clone()).collect(),
        }
    };
    let all = tree.sources.iter().map(|source| of(&source.id));
    all.filter(|one| !(one.guides.is_empty() && one.checks.is_empty() && one.rows.is_empty())).collect()
}

fn reviews(tree: &Tree) -> Vec<Review> {
    let statements = tree.guides.iter().flat_map(statements);
    let mut days: Vec<_> = statements.filter_map(|said| said.review).collect();
    days.sort_unstable();
    days.dedup();
    let of = |day| Review { day, guides: rests(tree.guides.iter(), &|said| said.review == Some(day)) };
    days.into_iter().map(of).collect()
}

/// The statements that are meant, guide by guide.
fn rests<'a>(guides: impl Iterator<Item = &'a Guide>, meant: &dyn Fn(&Statement) -> bool) -> Vec<Rests> {
    let of = |guide: &Guide| {
        let numbered = (1..).zip(statements(guide)).filter(|(_, said)| meant(said));
        Rests {
            guide: guide.id.clone(),
            statements: numbered.map(|(number, said)| (number, said.id.clone())).collect(),
        }
    };
    guides.map(of).filter(|rests| !rests.statements.is_empty()).collect()
}

fn statements(guide: &Guide) -> impl Iterator<Item = &Statement> {
    guide.sections.iter().flat_map(|section| &section.statements)
}
