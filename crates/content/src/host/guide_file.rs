//! Reads `content/guides/*.toml`.

use std::collections::BTreeMap;

use readiness::{Mark, SourceRef};

use crate::fault::{Fault, SourceFile};
use crate::host::drawing_file::Drawings;
use crate::host::refs::{Marked, Named, Refs, Site};
use crate::host::source_file::{mark, note_duplicate};
use crate::host::toml_file::{Table, parse};
use crate::host::warnings::Review;
use crate::model::{Era, Guide, Picture, Section, SectionKind, Statement};

/// The guide of one file: nothing when the file is not TOML, nothing within when the guide cannot be made out.
pub(crate) fn read(
    file: &SourceFile,
    drawings: &Drawings,
    refs: &mut Refs,
    reviews: &mut Vec<Review>,
    faults: &mut Vec<Fault>,
) -> Option<Option<Guide>> {
    parse(file, faults, |top| {
        let id = top.id("id");
        let slug_en = top.id("slug-en");
        if let Some(slug) = &slug_en {
            let site = Site::of(file, slug.offset);
            refs.guide_addresses.push(Named { id: slug.value.to_owned(), site });
        }
        let checked = top.date("checked");
        let picture = refs.picture(top, file, "book");
        let guide = id.as_ref().map_or("?", |id| id.value);
        if let Some(id) = &id {
            if !file.path.ends_with(&format!("/{guide}.toml")) {
                let what = format!("the guide `{guide}` stands in a file of another name");
                top.fault(id.offset, what, format!("name the file {guide}.toml"));
            }
            refs.owned.push(format!("guide-{guide}-"));
            let site = Site::of(file, id.offset);
            for ending in ["title", "short-title", "description"] {
                refs.message(format!("guide-{guide}-{ending}"), &site);
            }
        }
        let checks = top.texts("checks").into_iter().map(|check| {
            refs.checks.push(Named { id: check.value.to_owned(), site: Site::of(file, check.offset) });
            check.value.to_owned()
        });
        let checks = checks.collect();
        if !top.has("section") {
            top.fault(top.offset(), "the guide has no section", "add a [[section]]");
        }
        let mut reading = Reading { file, drawings, guide, refs, reviews, ids: BTreeMap::new() };
        let sections = top.tables("section", |table| reading.section(table));
        Some(Guide {
            id: id?.value.to_owned(),
            slug_en: slug_en?.value.to_owned(),
            picture,
            checked: checked?.value,
            checks,
            sections: sections.into_iter().collect::<Option<_>>()?,
        })
    })
}

struct Reading<'a> {
    file: &'a SourceFile,
    drawings: &'a Drawings,
    guide: &'a str,
    refs: &'a mut Refs,
    reviews: &'a mut Vec<Review>,
    /// Sections, statements and drawings share the name space of the guide's messages and anchors.
    ids: BTreeMap<String, usize>,
}

impl Reading<'_> {
    fn section(&mut self, table: &Table<'_>) -> Option<Section> {
        let id = table.id("id");
        let names = SectionKind::ALL.map(SectionKind::name);
        let kind = table.name("kind", SectionKind::from_name, &names).map(|kind| kind.value);
        let pictures = table.tables("picture", |picture| self.picture(picture));
        if matches!(kind, Some(SectionKind::Answer | SectionKind::Timeline)) && !pictures.is_empty() {
            let what = "a short answer and a line of time have no drawings of their own";
            table.fault(table.place_of("picture"), what, "put the drawing into another section");
        }
        if let Some(id) = &id {
            note_duplicate(table, self.file, &mut self.ids, id, "section or statement");
            let title = format!("guide-{}-{}-title", self.guide, id.value);
            // The short answer may stand under a heading that all guides share.
            if kind == Some(SectionKind::Answer) {
                self.refs.optional.push(title);
            } else {
                self.refs.message(title, &Site::of(self.file, id.offset));
            }
        }
        if !table.has("statement") {
            table.fault(table.offset(), "the section says nothing", "add a [[section.statement]], or remove it");
        }
        let statements = table.tables("statement", |statement| self.statement(statement, kind));
        Some(Section {
            id: id?.value.to_owned(),
            kind: kind?,
            pictures: pictures.into_iter().collect::<Option<_>>()?,
            statements: statements.into_iter().collect::<Option<_>>()?,
        })
    }

    fn picture(&mut self, table: &Table<'_>) -> Option<Picture> {
        let id = table.id("id")?;
        note_duplicate(table, self.file, &mut self.ids, &id, "section, statement or drawing");
        let site = Site::of(self.file, id.offset);
        for ending in ["alt", "caption"] {
            self.refs.message(format!("guide-{}-{}-{ending}", self.guide, id.value), &site);
        }
        let numbered = table.flag("numbered");
        let Some((width, height)) = self.drawings.canvas(id.value) else {
            let what = format!("{} has no drawing `{}`", self.drawings.file, id.value);
            table.fault(id.offset, what, self.drawings.mend(""));
            return None;
        };
        Some(Picture { id: id.value.to_owned(), width, height, numbered })
    }

    fn statement(&mut self, table: &Table<'_>, kind: Option<SectionKind>) -> Option<Statement> {
        let id = table.id("id");
        let name = id.as_ref().map_or("?", |id| id.value);
        let facts: Vec<String> = table.texts("fact").into_iter().map(|fact| fact.value.to_owned()).collect();
        if facts.is_empty() {
            let what = format!("the statement `{name}` names no row of the fact sheet");
            table.fault(table.place_of("fact"), what, "add fact = [\"1.1\"]");
        }
        let mark = mark(table);
        let sources = self.sources(table, name);
        let needs_confirmation = table.flag("needs-confirmation");
        check_confirmation(table, &format!("the statement `{name}`"), mark, needs_confirmation);
        let review = table.optional_date("review");
        let told = table.flag("told");
        let (figure, era) = self.knot(table, kind, name);
        if let Some(id) = &id {
            note_duplicate(table, self.file, &mut self.ids, id, "section or statement");
            let site = Site::of(self.file, id.offset);
            let base = format!("guide-{}-{name}", self.guide);
            let said = |kind: SectionKind| kind.endings().iter().map(|ending| format!("{base}{ending}"));
            let messages: Vec<String> = kind.map(said).into_iter().flatten().collect();
            for message in &messages {
                self.refs.message(message.clone(), &site);
            }
            if kind.is_none() {
                self.refs.optional.extend(SectionKind::ALL.into_iter().flat_map(said));
            }
            if let Some(mark) = mark {
                self.refs.marked.push(Marked { messages, mark, site });
            }
        }
        if let Some(review) = &review {
            let site = Site::of(self.file, review.offset);
            self.reviews.push(Review { what: format!("the statement `{name}`"), day: review.value, site });
        }
        Some(Statement {
            id: id?.value.to_owned(),
            facts,
            mark: mark?,
            sources: sources?,
            needs_confirmation,
            review: review.map(|review| review.value),
            figure,
            era,
            told,
        })
    }

    fn sources(&mut self, table: &Table<'_>, name: &str) -> Option<Vec<SourceRef>> {
        let citations = table.tables("sources", |citation| {
            let id = citation.id("id")?;
            self.refs.source(id.value, Site::of(self.file, id.offset));
            let at = citation.optional_text("at").map_or("", |at| at.value);
            Some(SourceRef { id: id.value.to_owned(), at: at.to_owned() })
        });
        if citations.is_empty() {
            let what = format!("the statement `{name}` has no source");
            table.fault(table.offset(), what, "add sources = [{ id = \"…\", at = \"…\" }], or take it out");
        }
        citations.into_iter().collect()
    }

    /// What only the knots of a timeline have.
    fn knot(&mut self, table: &Table<'_>, kind: Option<SectionKind>, name: &str) -> (Option<String>, Option<Era>) {
        let figure = table.optional_text("figure");
        let era = table.optional_name("era", era_of, &["book", "card"]);
        if kind == Some(SectionKind::Timeline) {
            if !table.has("era") {
                let what = format!("the knot `{name}` of the timeline has no era");
                table.fault(table.offset(), what, "add era = \"book\" or \"card\"");
            }
        } else if kind.is_some() && (figure.is_some() || era.is_some() || table.has("told")) {
            let what = format!("the statement `{name}` is no knot of a timeline");
            table.fault(table.offset(), what, "remove its `figure`, `era` and `told`");
        }
        if let Some(figure) = &figure {
            self.refs.figure(figure.value, Site::of(self.file, figure.offset));
        }
        (figure.map(|figure| figure.value.to_owned()), era.map(|era| era.value))
    }
}

fn era_of(name: &str) -> Option<Era> {
    match name {
        "book" => Some(Era::Book),
        "card" => Some(Era::Card),
        _ => None,
    }
}

/// Reports a weak mark without its note to ask the commune police, and a note without a weak mark.
pub(crate) fn check_confirmation(table: &Table<'_>, what: &str, mark: Option<Mark>, given: bool) {
    let Some(mark) = mark else { return };
    let name = mark.name();
    if mark.is_weak() && !given {
        let what = format!("{what} is marked {name} and does not say that it needs confirmation");
        table.fault(table.place_of("mark"), what, "add needs-confirmation = true, or leave it out of the content");
    }
    if !mark.is_weak() && given {
        let what = format!("{what} is marked {name} and yet says that it needs confirmation");
        table.fault(table.place_of("needs-confirmation"), what, "remove needs-confirmation, or mend the mark");
    }
}
