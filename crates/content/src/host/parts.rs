//! Cuts a pack into parts, so that a page loads only what it shows.

use std::collections::{BTreeMap, BTreeSet};

use readiness::{Check, SourceRef};

use crate::host::references::Shown;
use crate::law::{Law, Table};
use crate::message::{Inline, Messages, Pattern};
use crate::model::{Guide, Source};
use crate::pack::{CheckEntry, Pack, Part, Regional};
use crate::reference::Said;

/// Beginnings of the ids of what only the pages of checks say, beside the messages of each check. A test compares this
/// with what the program names.
const OF_CHECKS: [&str; 13] = [
    "answers-",
    "change-",
    "changes-",
    "check-",
    "copy-",
    "error-",
    "fact-",
    "fee-",
    "item-",
    "outcome-",
    "question-",
    "room-",
    "warnings-",
];

/// Beginnings of the ids of what only the pages about voices say.
const OF_LISTENING: [&str; 2] = ["booth-", "tryout-"];

/// Beginnings of the ids of what only the pages about the law itself say.
const OF_LAW: [&str; 3] = ["figures-", "news-", "wrong-"];
/// Beginnings of the ids of what only the pages of words, questions and journeys say.
const OF_REFERENCE: [(Part, &str); 3] =
    [(Part::Glossary, "glossary-"), (Part::Questions, "questions-"), (Part::Journeys, "journeys-")];

/// Beginnings of the ids of terms, questions and journeys: a part has those that its pages show.
const REFERENCES: [&str; 3] = ["ask-", "journey-", "term-"];

/// Beginnings of the ids of what stands around explanations and strips.
const WRITTEN: [&str; 2] = ["explain-", "step-"];

/// Beginnings of the ids of what only the pages of community teams say.
const OF_TEAMS: [&str; 7] = ["drive-", "handout-", "loud-", "record-", "serving-", "slide-", "teams-"];

/// Beginnings of the ids of what only the search and the page of sources say.
const OF_SOURCES: [&str; 1] = ["sources-"];

/// Beginnings of the ids of what only the first page, the lists and the search say.
const OF_READ: [&str; 4] = ["checks-", "guides-", "home-", "search-"];

/// Beginnings of the ids of what only the page of the place says.
const OF_PLACE: [&str; 1] = ["place-form-"];

impl Pack {
    /// What the pages of one part show.
    ///
    /// Of guides and checks of the other parts their ids, addresses and titles are left, for links and lists; figures
    /// and titles of sources go where a text names them. Rows of the fact sheet, which no page shows, go nowhere.
    #[must_use]
    pub fn part(&self, part: &Part) -> Pack {
        let all = self.references();
        let named: Option<BTreeSet<&str>> = match part {
            // The page of sources lists all.
            Part::Law => None,
            Part::Read | Part::Listening | Part::Place => Some(BTreeSet::new()),
            // Every guide is a slide there.
            Part::Teams => Some(self.guides.iter().flat_map(cited_by_guide).collect()),
            Part::Glossary => Some(all.terms.iter().flat_map(|term| cited_in(&term.sources)).collect()),
            Part::Questions => Some(all.questions.iter().flat_map(|of| cited_by(&of.says)).collect()),
            Part::Journeys => {
                let steps = all.journeys.iter().flat_map(|journey| &journey.steps);
                Some(steps.flat_map(|step| cited_by(&step.says)).collect())
            }
            Part::Guide(id) => {
                Some(self.guides.iter().filter(|guide| guide.id == *id).flat_map(cited_by_guide).collect())
            }
            Part::Check(id) => Some(self.checks.iter().filter(|entry| entry.check.id == *id).flat_map(cited).collect()),
        };
        let is_named = |source: &&Source| named.as_ref().is_none_or(|named| named.contains(source.id.as_str()));
        let sources: Vec<_> = self.sources.iter().filter(is_named).cloned().collect();
        let kept_titles: BTreeSet<String> = sources.iter().map(Source::title_id).collect();
        let lost_titles: BTreeSet<String> =
            self.sources.iter().map(Source::title_id).filter(|id| !kept_titles.contains(id)).collect();
        let shown = Shown::of(self, part);
        let kept = self.kept(part, &lost_titles, &shown.messages);
        let pack = Pack {
            part: Some(part.clone()),
            references: shown.references.encode(),
            // A file of its own, loaded when somebody listens.
            speech: Vec::new(),
            messages: chosen(&self.messages, &kept),
            regional: self
                .regional
                .iter()
                .map(|regional| Regional {
                    region: regional.region.clone(),
                    messages: chosen(&regional.messages, &kept),
                })
                .filter(|regional| !regional.messages.is_empty())
                .collect(),
            sources,
            guides: self.guides.iter().map(|guide| guide_of(guide, part)).collect(),
            checks: self.checks.iter().map(|entry| check_of(entry, part)).collect(),
            law: if *part == Part::Law { law_without_facts(&self.law) } else { Law::default() },
            ..self.clone()
        };
        Pack { figures: figures_of(&pack), ..pack }
    }

    /// The pack of a part as a reader loads it: without what is only written out beforehand and never made anew, which
    /// is the explanations within guides and the strips of journeys.
    #[must_use]
    pub fn loaded(self) -> Pack {
        if !matches!(self.part, Some(Part::Guide(_) | Part::Check(_))) {
            return self;
        }
        let written = |id: &str| REFERENCES.iter().chain(&WRITTEN).any(|start| id.starts_with(start));
        let left = self.messages.iter().filter(|(id, _)| !written(id));
        let messages = left.map(|(id, pattern)| (id.to_owned(), pattern.clone())).collect();
        let pack = Pack { references: Vec::new(), messages, ..self };
        Pack { figures: figures_of(&pack), ..pack }
    }

    /// Ids of the messages that a part keeps.
    fn kept(&self, part: &Part, lost_titles: &BTreeSet<String>, shown: &BTreeSet<String>) -> BTreeSet<&str> {
        // Of each guide or check of another part: the beginning of its messages, and those that links and lists show.
        let ids = |guide: &Guide| [guide.title_id(), guide.short_title_id(), guide.description_id()];
        let guides = self.guides.iter().map(|guide| (format!("guide-{}-", guide.id), ids(guide)));
        let ids = |entry: &CheckEntry| [entry.title_id(), entry.short_title_id(), entry.description_id()];
        let checks = self.checks.iter().map(|entry| (format!("check-{}-", entry.check.id), ids(entry)));
        let own = format!("{}-", part.name());
        let has_guides = *part == Part::Teams;
        let others: Vec<(String, [String; 3])> =
            guides.filter(|_| !has_guides).chain(checks).filter(|(start, _)| *start != own).collect();
        // What was counted at a table is told by its name.
        let counted: BTreeSet<String> =
            if has_guides { self.checks.iter().flat_map(counted_titles).collect() } else { BTreeSet::new() };
        let is_lost = |id: &str| {
            let stays = others.iter().flat_map(|(_, left)| left).any(|id_left| id_left == id);
            let begins = |starts: &[&str]| starts.iter().any(|start| id.starts_with(start));
            let of_others = !part.is_check() && begins(&OF_CHECKS)
                || *part != Part::Law && begins(&OF_LAW)
                || *part != Part::Listening && begins(&OF_LISTENING)
                || *part != Part::Teams && begins(&OF_TEAMS)
                || *part != Part::Place && begins(&OF_PLACE)
                || *part != Part::Read && begins(&OF_READ)
                || !matches!(part, Part::Read | Part::Law) && begins(&OF_SOURCES)
                || OF_REFERENCE.iter().any(|(of, start)| of != part && id.starts_with(start))
                || begins(&REFERENCES);
            lost_titles.contains(id)
                || !stays
                    && !shown.contains(id)
                    && !counted.contains(id)
                    && (of_others || others.iter().any(|(start, _)| id.starts_with(start.as_str())))
        };
        let mut kept: BTreeSet<&str> = self.messages.iter().map(|(id, _)| id).filter(|id| !is_lost(id)).collect();
        let mut open: Vec<&str> = kept.iter().copied().collect();
        while let Some(id) = open.pop() {
            for inline in self.messages.get(id).into_iter().flat_map(Pattern::inlines) {
                if let Inline::Message(id) = inline
                    && kept.insert(id)
                {
                    open.push(id);
                }
            }
        }
        kept
    }
}

fn cited_in(sources: &[SourceRef]) -> impl Iterator<Item = &str> {
    sources.iter().map(|citation| citation.id.as_str())
}

fn cited_by(says: &[Said]) -> impl Iterator<Item = &str> {
    says.iter().flat_map(|said| cited_in(&said.statement.sources))
}

fn cited(entry: &CheckEntry) -> impl Iterator<Item = &str> {
    entry.check.source_refs().map(|citation| citation.id.as_str())
}

/// Ids of the titles of all results and papers of a check.
fn counted_titles(entry: &CheckEntry) -> Vec<String> {
    let Check { id, outcomes, items, .. } = &entry.check;
    let outcomes = outcomes.iter().map(|outcome| format!("check-{id}-outcome-{}-title", outcome.id));
    outcomes.chain(items.iter().map(|item| format!("check-{id}-item-{}-title", item.id))).collect()
}

fn cited_by_guide(guide: &Guide) -> impl Iterator<Item = &str> {
    let statements = guide.sections.iter().flat_map(|section| &section.statements);
    statements.flat_map(|statement| &statement.sources).map(|citation| citation.id.as_str())
}

fn chosen(messages: &Messages, kept: &BTreeSet<&str>) -> Messages {
    let chosen = messages.iter().filter(|(id, _)| kept.contains(id));
    chosen.map(|(id, pattern)| (id.to_owned(), pattern.clone())).collect()
}

fn guide_of(guide: &Guide, part: &Part) -> Guide {
    let mut guide = guide.clone();
    match part {
        Part::Guide(id) if *id != guide.id => guide.sections.clear(),
        Part::Guide(_) | Part::Teams => {
            for statement in guide.sections.iter_mut().flat_map(|section| &mut section.statements) {
                statement.facts.clear();
            }
        }
        _ => guide.sections.clear(),
    }
    guide
}

fn check_of(entry: &CheckEntry, part: &Part) -> CheckEntry {
    let mut entry = entry.clone();
    match part {
        Part::Check(id) if *id == entry.check.id => {
            let check = &mut entry.check;
            let outcomes = check.outcomes.iter_mut().map(|outcome| &mut outcome.facts);
            let cases = check.items.iter_mut().flat_map(|item| &mut item.cases).map(|case| &mut case.facts);
            let warnings = check.warnings.iter_mut().map(|warning| &mut warning.facts);
            let reminders = check.reminders.iter_mut().map(|reminder| &mut reminder.facts);
            outcomes.chain(cases).chain(warnings).chain(reminders).for_each(Vec::clear);
        }
        _ => {
            let Check { id, slug_en, checked, .. } = entry.check;
            entry.check = Check { id, slug_en, checked, ..Check::default() };
            entry.order.clear();
        }
    }
    entry
}

fn law_without_facts(law: &Law) -> Law {
    let mut law = law.clone();
    law.news.iter_mut().for_each(|said| said.facts.clear());
    law
}

/// The figures that texts, knots of a timeline, tables and rules name.
fn figures_of(pack: &Pack) -> crate::figure::Figures {
    let texts = pack.regional.iter().map(|regional| &regional.messages).chain([&pack.messages]);
    let inlines = texts.flat_map(Messages::iter).flat_map(|(_, pattern)| pattern.inlines());
    let mut named: BTreeSet<&str> = inlines
        .filter_map(|inline| match inline {
            Inline::Variable(name) => Some(name.as_str()),
            Inline::Text(_) | Inline::Message(_) => None,
        })
        .collect();
    let sections = pack.guides.iter().flat_map(|guide| &guide.sections);
    named.extend(sections.flat_map(|section| &section.statements).filter_map(|knot| knot.figure.as_deref()));
    named.extend(pack.law.tables.iter().flat_map(Table::rows).flat_map(|row| &row.figures).map(String::as_str));
    named.extend(pack.law.news.iter().filter_map(|said| said.figure.as_deref()));
    named.extend(pack.checks.iter().flat_map(|entry| &entry.check.figures).map(String::as_str));
    let mut figures: BTreeMap<&str, _> = pack.figures.iter().map(|figure| (figure.id.as_str(), figure)).collect();
    figures.retain(|id, _| named.contains(id));
    let mut figures: Vec<_> = figures.into_values().cloned().collect();
    for value in figures.iter_mut().flat_map(|figure| &mut figure.values) {
        value.fact.clear();
        // Only the tables tell the place in the law.
        if pack.part != Some(Part::Law) {
            value.at.clear();
        }
    }
    figures.into()
}
