//! Reads `content/glossary.toml`, `content/questions.toml` and `content/journeys.toml`, and looks up the statements and
//! pages that they name.

use std::collections::BTreeMap;

use crate::fault::{Fault, SourceFile};
use crate::host::refs::{Marked, Named, Refs, Site};
use crate::host::source_file::note_duplicate;
use crate::host::toml_file::{Placed, Table, parse};
use crate::model::{Guide, Section, SectionKind, Statement};
use crate::reference::{Journey, PageKind, PageRef, Question, Said, Step, Term};

/// The forms of a term by locale code.
pub(crate) type Forms = [(&'static str, Vec<String>); 2];

/// The forms of a term in a language.
pub(crate) fn forms_of<'f>(forms: &'f Forms, code: &str) -> &'f [String] {
    forms.iter().find(|(of, _)| *of == code).map_or(&[], |(_, forms)| forms)
}

/// A term with its forms in each language, as the file gives them.
#[derive(Clone, Debug)]
pub(crate) struct TermEntry {
    /// The term, without forms.
    pub(crate) term: Term,
    /// Its forms.
    pub(crate) forms: Forms,
    /// Whether it rests on a statement.
    pub(crate) rests: bool,
    /// Where it is given.
    pub(crate) site: Site,
}

/// What the names in these files may mean.
pub(crate) struct Known<'a> {
    /// The guides that could be read.
    pub(crate) guides: &'a [Guide],
    /// Ids of the checks that could be read.
    pub(crate) checks: &'a [String],
    /// Whether a file of the content could not be read, so that nobody knows what it gives.
    pub(crate) is_torn: &'a dyn Fn(&str) -> bool,
}

impl<'a> Known<'a> {
    fn statement(&self, name: &str) -> Option<(&'a Guide, &'a Section, &'a Statement)> {
        let (guide, statement) = name.split_once('/')?;
        let guide = self.guides.iter().find(|found| found.id == guide)?;
        let sections = guide.sections.iter();
        let mut all = sections.flat_map(|section| section.statements.iter().map(move |said| (section, said)));
        let (section, said) = all.find(|(_, said)| said.id == statement)?;
        Some((guide, section, said))
    }

    fn is_unknowable(&self, kind: &str, id: &str) -> bool {
        (self.is_torn)(&format!("content/{kind}s/{id}.toml"))
    }
}

/// What a statement says where it is said elsewhere.
fn said(guide: &Guide, section: &Section, statement: &Statement) -> Said {
    let id = guide.statement_id(statement);
    let message = if section.kind == SectionKind::Table { format!("{id}-now") } else { id };
    // Rows of the fact sheet are for the statement itself.
    let statement = Statement { facts: Vec::new(), figure: None, era: None, ..statement.clone() };
    let place = PageRef { kind: PageKind::Guide, id: guide.id.clone(), anchor: section.id.clone() };
    Said { messages: vec![message], statement, place }
}

/// The statements that a key names; nothing when one of them is not there.
fn statements<'a>(
    table: &Table<'_>,
    key: &'static str,
    known: &Known<'a>,
) -> Option<Vec<(&'a Guide, &'a Section, &'a Statement)>> {
    let mut found = Vec::new();
    let mut complete = true;
    for name in table.texts(key) {
        match known.statement(name.value) {
            Some(statement) => found.push(statement),
            None => {
                complete = false;
                let guide = name.value.split('/').next().unwrap_or_default();
                if !known.is_unknowable("guide", guide) {
                    let what = format!("there is no statement `{}`", name.value);
                    table.fault(name.offset, what, "name it GUIDE/STATEMENT, as in content/guides/");
                }
            }
        }
    }
    complete.then_some(found)
}

/// The page, and the section of it, that a text such as `guide/tre-em#moi-sinh` names.
fn page(table: &Table<'_>, text: &Placed<&str>, known: &Known<'_>) -> Option<PageRef> {
    let (page, anchor) = text.value.split_once('#').unwrap_or((text.value, ""));
    let place = |kind, id: &str| PageRef { kind, id: id.to_owned(), anchor: anchor.to_owned() };
    let found = match page.split_once('/') {
        Some(("guide", id)) => {
            let has = |guide: &&Guide| {
                guide.id == id && (anchor.is_empty() || guide.sections.iter().any(|section| section.id == anchor))
            };
            known.guides.iter().find(has).map(|_| place(PageKind::Guide, id))
        }
        Some(("check", id)) => {
            (anchor.is_empty() && known.checks.iter().any(|check| check == id)).then(|| place(PageKind::Check, id))
        }
        _ => None,
    };
    let unknowable = page.split_once('/').is_some_and(|(kind, id)| known.is_unknowable(kind, id));
    if found.is_none() && !unknowable {
        let what = format!("there is no place `{}` to go to", text.value);
        table.fault(text.offset, what, "name it guide/ID, guide/ID#SECTION or check/ID");
    }
    found
}

/// Marks the texts that rest on these statements as the weakest of them is.
fn mark(refs: &mut Refs, messages: Vec<String>, statements: &[(&Guide, &Section, &Statement)], site: &Site) {
    let marks = || statements.iter().map(|(.., statement)| statement.mark);
    if let Some(mark) = marks().find(|mark| mark.is_weak()).or_else(|| marks().next()) {
        refs.marked.push(Marked { messages, mark, site: site.clone() });
    }
}

/// Every term of the file; nothing when it is not TOML. The forms are given also of those that cannot be made out.
pub(crate) fn terms(
    file: &SourceFile,
    known: &Known<'_>,
    refs: &mut Refs,
    all_forms: &mut Vec<Forms>,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Option<TermEntry>>> {
    parse(file, faults, |top| {
        let mut ids = BTreeMap::new();
        // The same form may stand in both languages, but once in each.
        let mut first = [BTreeMap::new(), BTreeMap::new()];
        top.tables("term", |table| {
            let id = table.id("id");
            let read_forms = |code: &'static str, first: &mut BTreeMap<String, usize>| {
                let forms = table.texts(code);
                if forms.is_empty() {
                    let what = format!("the term has no form in the language `{code}`");
                    table.fault(table.place_of(code), what, format!("add {code} = [\"…\"], as it stands in texts"));
                }
                for form in &forms {
                    note_duplicate(table, file, first, form, "form");
                }
                (code, forms.into_iter().map(|form| form.value.to_owned()).collect::<Vec<_>>())
            };
            let [vi, en] = &mut first;
            let forms = [read_forms("vi", vi), read_forms("en", en)];
            all_forms.push(forms.clone());
            let rests = statements(table, "rests", known);
            let site = Site::of(file, id.as_ref().map_or(table.offset(), |id| id.offset));
            if let Some(id) = &id {
                note_duplicate(table, file, &mut ids, id, "term");
                let messages = [format!("term-{}-name", id.value), format!("term-{}", id.value)];
                for message in &messages {
                    refs.message(message.clone(), &site);
                }
                mark(refs, messages.into(), rests.as_deref().unwrap_or_default(), &site);
            }
            let (id, rests) = (id?, rests?);
            let mut sources = Vec::new();
            for source in rests.iter().flat_map(|(.., statement)| &statement.sources) {
                if !sources.contains(source) {
                    sources.push(source.clone());
                }
            }
            let term = Term {
                id: id.value.to_owned(),
                forms: Vec::new(),
                sources,
                needs_confirmation: rests.iter().any(|(.., statement)| statement.needs_confirmation),
                review: rests.iter().filter_map(|(.., statement)| statement.review).min(),
                place: rests.first().map(|(guide, section, statement)| said(guide, section, statement).place),
            };
            Some(TermEntry { term, forms, rests: !rests.is_empty(), site })
        })
    })
}

/// Every question of the file; nothing when it is not TOML.
pub(crate) fn questions(
    file: &SourceFile,
    known: &Known<'_>,
    refs: &mut Refs,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Option<Question>>> {
    parse(file, faults, |top| {
        let mut ids = BTreeMap::new();
        top.tables("question", |table| {
            let id = table.id("id");
            if let Some(id) = &id {
                note_duplicate(table, file, &mut ids, id, "question");
                refs.message(format!("ask-{}", id.value), &Site::of(file, id.offset));
            }
            let says = statements(table, "says", known);
            if table.texts("says").is_empty() {
                let what = "the question has no answer";
                table.fault(table.place_of("says"), what, "add says = [\"GUIDE/STATEMENT\"]");
            }
            let check = table.optional_text("check");
            if let Some(check) = &check {
                refs.checks.push(Named { id: check.value.to_owned(), site: Site::of(file, check.offset) });
            }
            Some(Question {
                id: id?.value.to_owned(),
                says: says?.into_iter().map(|(guide, section, statement)| said(guide, section, statement)).collect(),
                check: check.map(|check| check.value.to_owned()),
            })
        })
    })
}

/// Every journey of the file; nothing when it is not TOML.
pub(crate) fn journeys(
    file: &SourceFile,
    known: &Known<'_>,
    refs: &mut Refs,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Option<Journey>>> {
    parse(file, faults, |top| {
        let (mut ids, mut slugs) = (BTreeMap::new(), BTreeMap::new());
        top.tables("journey", |table| {
            let id = table.id("id");
            let slug_en = table.id("slug-en");
            let drawing = table.text("drawing");
            if let Some(slug) = &slug_en {
                note_duplicate(table, file, &mut slugs, slug, "address");
            }
            let name = id.as_ref().map_or("?", |id| id.value);
            if let Some(id) = &id {
                note_duplicate(table, file, &mut ids, id, "journey");
                for ending in ["title", "description"] {
                    refs.message(format!("journey-{name}-{ending}"), &Site::of(file, id.offset));
                }
            }
            if !table.has("step") {
                table.fault(table.offset(), "the journey has no step", "add a [[journey.step]]");
            }
            let mut steps_ids = BTreeMap::new();
            let steps = table.tables("step", |step| {
                let id = step.id("id");
                if let Some(id) = &id {
                    note_duplicate(step, file, &mut steps_ids, id, "step");
                    refs.message(format!("journey-{name}-{}", id.value), &Site::of(file, id.offset));
                }
                let to = step.text("to");
                let place = to.and_then(|to| page(step, &to, known));
                let says = statements(step, "says", known);
                let of_book = step.flag("of-book");
                Some(Step {
                    id: id?.value.to_owned(),
                    place: place?,
                    of_book,
                    says: says?.into_iter().map(|(guide, section, said_)| said(guide, section, said_)).collect(),
                })
            });
            Some(Journey {
                id: id?.value.to_owned(),
                slug_en: slug_en?.value.to_owned(),
                drawing: drawing?.value.to_owned(),
                steps: steps.into_iter().collect::<Option<_>>()?,
            })
        })
    })
}
