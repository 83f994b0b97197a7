//! Rules that need the whole tree, put together.

use std::collections::{BTreeMap, BTreeSet};

use readiness::CivilDate;

use crate::fault::{Fault, Report};
use crate::figure::FigureKind;
use crate::host::drawing_file::LISTED_START;
use crate::host::message_rules::{self, Declared};
use crate::host::place_file;
use crate::host::plain_rules::Measure;
use crate::host::read::{REGIONS, Tree};
use crate::host::refs::{Named, Needed, Site};
use crate::host::regional_rules;
use crate::host::rust_ids::RustIds;
use crate::host::search_index::{self, FIGURES, NEWS};
use crate::host::tree::Root;
use crate::host::warnings;
use crate::locale::Locale;
use crate::model::SectionKind;

/// Where the program declares the variables of messages.
const DECLARATIONS: &str = "crates/content/src/variables.rs";

/// Everything that is wrong in a tree and in the program's use of its messages.
pub(crate) fn check(mut tree: Tree, root: &Root, today: CivilDate, declared: Declared<'_>) -> Report {
    let mut faults = std::mem::take(&mut tree.faults);
    names(&tree, &mut faults);
    timelines(&tree, &mut faults);
    fitting(&tree, &mut faults);
    news(&tree, &mut faults);
    messages(&tree, root, declared, &mut faults);
    tree.check_addresses(&root.files("src", "rs", &mut Vec::new()), &mut faults);
    place_file::check(root, &mut faults);
    terms(&tree, &mut faults);
    plain(&tree, &mut faults);
    Report { faults, warnings: warnings::due(&tree.reviews, today) }
}

/// Sources and figures that are named and not given, addresses that are given twice.
fn names(tree: &Tree, faults: &mut Vec<Fault>) {
    let refs = &tree.refs;
    let lists = [
        ("source", "content/sources.toml", &refs.sources, &refs.given_sources),
        ("figure", "content/figures.toml", &refs.figures, &refs.given_figures),
    ];
    for (thing, file, named, given) in lists {
        for named in named.iter().filter(|named| !tree.is_torn(file) && !given.contains(&named.id)) {
            let what = format!("there is no {thing} `{}`", named.id);
            faults.push(named.site.fault(what, format!("add it to {file}, or mend the id")));
        }
    }
    let is_there = |named: &Named| {
        let file = format!("content/checks/{}.toml", named.id);
        tree.is_torn(&file) || tree.check_files.iter().any(|found| found.check.id == named.id)
    };
    for named in refs.checks.iter().filter(|named| !is_there(named)) {
        let what = format!("there is no check `{}`", named.id);
        faults.push(named.site.fault(what, "add it to content/checks/, or mend the id"));
    }
    let drawings = &tree.drawings;
    for named in refs.pictures.iter().filter(|named| drawings.canvas(&named.id).is_none()) {
        let what = format!("{} has no drawing `{}`", drawings.file, named.id);
        faults.push(named.site.fault(what, drawings.mend(LISTED_START)));
    }
    let is_page = |named: &Named| match named.id.split_once('/') {
        Some(("guide", id)) => {
            tree.is_torn(&format!("content/guides/{id}.toml")) || tree.guides.iter().any(|guide| guide.id == id)
        }
        Some(("check", id)) => is_there(&Named { id: id.to_owned(), site: named.site.clone() }),
        Some(("journey", id)) => {
            tree.is_torn("content/journeys.toml") || tree.journeys.iter().any(|journey| journey.id == id)
        }
        Some(("team", _)) => search_index::TEAMS.iter().any(|(page, _)| *page == named.id),
        _ => [FIGURES, NEWS, search_index::GLOSSARY, search_index::QUESTIONS].contains(&named.id.as_str()),
    };
    for named in refs.search_pages.iter().filter(|named| !is_page(named)) {
        let what = format!("there is no page `{}` to find", named.id);
        faults.push(named.site.fault(what, "name it guide/ID, check/ID or journey/ID, as in content/"));
    }
    for addresses in [&refs.guide_addresses, &refs.check_addresses] {
        let mut first: BTreeMap<&str, &Site> = BTreeMap::new();
        for named in addresses {
            if let Some(before) = first.insert(&named.id, &named.site) {
                let what =
                    format!("the address `{}` is given twice, first in {}:{}", named.id, before.file, before.line);
                faults.push(named.site.fault(what, "give one of them another slug-en"));
            }
        }
    }
}

/// Knots of a timeline stand at days.
fn timelines(tree: &Tree, faults: &mut Vec<Fault>) {
    let kinds: BTreeMap<&str, FigureKind> =
        tree.figures.iter().map(|figure| (figure.id.as_str(), figure.kind)).collect();
    let sections = tree.guides.iter().flat_map(|guide| &guide.sections);
    let knots =
        sections.filter(|section| section.kind == SectionKind::Timeline).flat_map(|section| &section.statements);
    for id in knots.filter_map(|knot| knot.figure.as_deref()) {
        if kinds.get(id).is_some_and(|kind| *kind != FigureKind::Date) {
            for named in tree.refs.figures.iter().filter(|named| named.id == id && named.site.file.contains("/guides/"))
            {
                let what = format!("the knot stands at the figure `{id}`, which is no date");
                faults.push(named.site.fault(what, "name a figure of kind date"));
            }
        }
    }
}

/// Explanations that say a figure or a law and rest on nothing.
fn terms(tree: &Tree, faults: &mut Vec<Fault>) {
    let Some(vi) = tree.messages("vi") else { return };
    // An explanation is written out beforehand and stays as it is.
    let changing: BTreeSet<&str> =
        tree.figures.iter().filter(|figure| figure.values.len() > 1).map(|figure| figure.id.as_str()).collect();
    for entry in &tree.terms {
        let Some(message) = vi.by_id.get(&entry.term.text_id()) else { continue };
        for variable in message.variables.iter().filter(|variable| changing.contains(variable.as_str())) {
            let what = format!("the term `{}` is explained with the figure `{variable}`, which changes", entry.term.id);
            faults.push(entry.site.fault(what, "leave the figure to the guide that it rests on"));
        }
    }
    for entry in tree.terms.iter().filter(|entry| !entry.rests) {
        let Some(message) = vi.by_id.get(&entry.term.text_id()) else { continue };
        if !message.variables.is_empty() || message.text.contains('/') {
            let what =
                format!("the term `{}` is explained with a figure or a law, and rests on no statement", entry.term.id);
            faults.push(entry.site.fault(what, "add rests = [\"GUIDE/STATEMENT\"], or say only what the word means"));
        }
    }
}

/// What is not said in plain words.
fn plain(tree: &Tree, faults: &mut Vec<Fault>) {
    let Some(plain) = &tree.plain else { return };
    // What the glossary defines is not known when it cannot be read.
    if tree.is_torn("content/glossary.toml") {
        return;
    }
    let languages = [("vi", Locale::Vi), ("en", Locale::En)].into_iter();
    for (folder, locale) in languages.chain(REGIONS.map(|(folder, _)| (folder, Locale::Vi))) {
        if let Some(messages) = tree.messages(folder) {
            Measure::new(plain, locale, &tree.forms, &tree.figures).messages(messages, faults);
        }
    }
}

/// Figures that a condition can do nothing with.
fn fitting(tree: &Tree, faults: &mut Vec<Fault>) {
    for (named, needed) in &tree.refs.needed {
        let Some(figure) = tree.figures.iter().find(|figure| figure.id == named.id) else { continue };
        let kind = figure.kind;
        let (fits, mend) = match needed {
            Needed::Number => (
                !matches!(kind, FigureKind::Date | FigureKind::WorkingDays | FigureKind::Percent),
                "name a figure that is a whole number",
            ),
            Needed::Length => (
                matches!(kind, FigureKind::Days | FigureKind::Months | FigureKind::Years | FigureKind::Age),
                "name a figure of kind days, months, years or age",
            ),
            Needed::Day => (kind == FigureKind::Date, "name a figure of kind date"),
        };
        if !fits {
            let what = format!("the figure `{}` of kind {} cannot stand here", named.id, kind.name());
            faults.push(named.site.fault(what, mend));
        } else if *needed == Needed::Day
            && figure.values.iter().any(|value| value.from.is_some() || value.until.is_some())
        {
            let what = format!("the day `{}` itself holds only for a time", named.id);
            faults.push(named.site.fault(what, "name a figure whose value has no `from` and no `until`"));
        }
    }
}

/// Changes of the law that stand at no day.
fn news(tree: &Tree, faults: &mut Vec<Fault>) {
    for said in &tree.law.news {
        let figure = said.figure.as_deref().and_then(|id| tree.figures.iter().find(|figure| figure.id == id));
        let has_day = match (&said.figure, figure) {
            (Some(_), Some(figure)) => figure.kind == FigureKind::Date,
            // That it is not there is a fault of its own.
            (Some(_), None) => true,
            (None, _) => said.sources.first().is_none_or(|cited| {
                let source = tree.sources.iter().find(|source| source.id == cited.id);
                source.is_none_or(|source| source.from.is_some())
            }),
        };
        if let Some(named) = tree.refs.news.iter().find(|named| !has_day && named.id == said.id) {
            let what = format!("the change `{}` stands at no day", said.id);
            faults.push(named.site.fault(what, "name a figure of kind date, or first a source with `from`"));
        }
    }
}

fn messages(tree: &Tree, root: &Root, declared: Declared<'_>, faults: &mut Vec<Fault>) {
    let (Some(vi), Some(en)) = (tree.messages("vi"), tree.messages("en")) else { return };
    let mut sources = root.files("src", "rs", faults);
    // The program that reads aloud asks the app for its words by their ids.
    sources.extend(root.files("speaker/src", "rs", faults));
    let rust = RustIds::scan(&sources);
    message_rules::unknown(vi, &tree.refs, &rust, faults);
    // What a file that cannot be read uses is not known.
    if tree.torn.is_empty() {
        message_rules::unused(vi, &tree.refs, &rust, faults);
    }
    message_rules::translations(vi, en, faults);
    message_rules::depth(vi, faults);
    message_rules::depth(en, faults);
    let figures = (!tree.is_torn("content/figures.toml")).then_some(&tree.refs.given_figures);
    for (folder, _) in REGIONS {
        if let Some(region) = tree.messages(folder) {
            regional_rules::regional(vi, region, figures, faults);
            regional_rules::not_spoken(region, faults);
        }
    }
    regional_rules::spoken(vi, figures, faults);
    regional_rules::not_spoken(en, faults);
    message_rules::marks(vi, &tree.refs, &tree.figures, faults);
    if !tree.is_torn("content/figures.toml") {
        let locales = tree.locales.iter().map(|(folder, messages)| (folder.as_str(), messages)).collect();
        message_rules::variables(&locales, &tree.refs.given_figures, declared, &rust, faults);
        message_rules::calls(vi, &tree.refs.given_figures, &rust, faults);
    }
    if let Some(file) = root.file(DECLARATIONS, faults) {
        let site = |id: &str| Site::of(&file, file.text.find(&format!("\"{id}\"")).unwrap_or(0));
        message_rules::stale_declarations(vi, declared, site, faults);
    }
}
