//! Reads `content/news.toml`: what the law changed, in words, and what changed in the portal.

use std::collections::BTreeMap;

use readiness::SourceRef;

use crate::fault::{Fault, SourceFile};
use crate::host::guide_file::check_confirmation;
use crate::host::refs::{Marked, Named, Refs, Site};
use crate::host::source_file::{mark, note_duplicate};
use crate::host::toml_file::{Table, parse};
use crate::law::SiteChange;
use crate::model::Statement;

/// Changes of the law and of the portal; nothing in the place of one that cannot be made out.
pub(crate) type Read = (Vec<Option<Statement>>, Vec<Option<SiteChange>>);

/// What the file says; nothing when it is not TOML.
pub(crate) fn read(file: &SourceFile, refs: &mut Refs, faults: &mut Vec<Fault>) -> Option<Read> {
    parse(file, faults, |top| {
        let mut ids = BTreeMap::new();
        let law = top.tables("law", |table| law(file, table, &mut ids, refs));
        let mut ids = BTreeMap::new();
        let site = top.tables("site", |table| {
            let id = table.id("id");
            if let Some(id) = &id {
                note_duplicate(table, file, &mut ids, id, "change");
                refs.message(format!("news-site-{}", id.value), &Site::of(file, id.offset));
            }
            let day = table.date("day");
            Some(SiteChange { id: id?.value.to_owned(), day: day?.value })
        });
        (law, site)
    })
}

fn law(file: &SourceFile, table: &Table<'_>, ids: &mut BTreeMap<String, usize>, refs: &mut Refs) -> Option<Statement> {
    let id = table.id("id");
    let name = id.as_ref().map_or("?", |id| id.value);
    let facts: Vec<String> = table.texts("fact").into_iter().map(|fact| fact.value.to_owned()).collect();
    if facts.is_empty() {
        let what = format!("the change `{name}` names no row of the fact sheet");
        table.fault(table.place_of("fact"), what, "add fact = [\"0.1\"]");
    }
    let mark = mark(table);
    let sources = table.tables("sources", |citation| {
        let id = citation.id("id")?;
        refs.source(id.value, Site::of(file, id.offset));
        let at = citation.optional_text("at").map_or("", |at| at.value);
        Some(SourceRef { id: id.value.to_owned(), at: at.to_owned() })
    });
    if sources.is_empty() {
        let what = format!("the change `{name}` has no source");
        table.fault(table.offset(), what, "add sources = [{ id = \"…\", at = \"…\" }], or take it out");
    }
    let needs_confirmation = table.flag("needs-confirmation");
    check_confirmation(table, &format!("the change `{name}`"), mark, needs_confirmation);
    let figure = table.optional_text("figure");
    if let Some(figure) = &figure {
        refs.figure(figure.value, Site::of(file, figure.offset));
    }
    if let Some(id) = &id {
        note_duplicate(table, file, ids, id, "change");
        let site = Site::of(file, id.offset);
        let message = format!("news-law-{name}");
        refs.message(message.clone(), &site);
        refs.news.push(Named { id: name.to_owned(), site: site.clone() });
        if let Some(mark) = mark {
            refs.marked.push(Marked { messages: vec![message], mark, site });
        }
    }
    Some(Statement {
        id: id?.value.to_owned(),
        facts,
        mark: mark?,
        sources: sources.into_iter().collect::<Option<_>>()?,
        needs_confirmation,
        review: None,
        figure: figure.map(|figure| figure.value.to_owned()),
        era: None,
        told: false,
    })
}
