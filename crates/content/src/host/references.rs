//! Which words, questions and journeys a part of a pack shows.

use std::collections::{BTreeMap, BTreeSet};

use crate::host::terms_in_text::first_of_each;
use crate::law::Law;
use crate::lookup::Content;
use crate::model::{Guide, SectionKind};
use crate::pack::{Pack, Part};
use crate::reference::{Explained, Journey, PageKind, References, Said, Step, Term};

/// What the pages of a part show of them.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    pub(crate) references: References,
    /// Ids of the messages that they need.
    pub(crate) messages: BTreeSet<String>,
}

impl Shown {
    /// What the pages of a part show.
    pub(crate) fn of(pack: &Pack, part: &Part) -> Self {
        let all = &pack.references();
        let mut shown = Self::default();
        match part {
            Part::Glossary => {
                shown.references.terms =
                    all.terms.iter().map(|term| Term { forms: Vec::new(), ..term.clone() }).collect();
                shown.messages.extend(shown.references.terms.iter().flat_map(|term| [term.name_id(), term.text_id()]));
            }
            Part::Questions => {
                shown.references.questions.clone_from(&all.questions);
                for question in &all.questions {
                    shown.messages.insert(question.title_id());
                    shown.messages.extend(messages_of(&question.says));
                }
            }
            Part::Journeys => {
                shown.references.journeys.clone_from(&all.journeys);
                for journey in &all.journeys {
                    shown.messages.extend([journey.title_id(), journey.description_id()]);
                    for step in &journey.steps {
                        shown.messages.insert(journey.step_id(step));
                        shown.messages.extend(messages_of(&step.says));
                    }
                }
            }
            Part::Guide(id) => {
                if let Some(guide) = pack.guides.iter().find(|guide| guide.id == *id) {
                    shown.explain(pack, &all.terms, guide);
                }
                shown.journeys_over(&all.journeys, PageKind::Guide, id);
            }
            Part::Check(id) => shown.journeys_over(&all.journeys, PageKind::Check, id),
            // Links need the addresses.
            Part::Read => {
                let stub = |journey: &Journey| Journey { steps: Vec::new(), ..journey.clone() };
                shown.references.journeys = all.journeys.iter().map(stub).collect();
            }
            Part::Law | Part::Listening | Part::Teams | Part::Place => {}
        }
        shown
    }

    /// The words that a guide explains where they stand first.
    fn explain(&mut self, pack: &Pack, terms: &[Term], guide: &Guide) {
        let ids = running_text(guide);
        let own: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
        let messages = pack.messages.iter().filter(|(id, _)| own.contains(id));
        // As little of the pack as makes these texts.
        let content = Content::new(Pack {
            part: None,
            locale: pack.locale,
            built_on: pack.built_on,
            figures: pack.figures.clone(),
            law: Law::default(),
            sources: Vec::new(),
            guides: Vec::new(),
            checks: Vec::new(),
            references: Vec::new(),
            messages: messages.map(|(id, pattern)| (id.to_owned(), pattern.clone())).collect(),
            regional: Vec::new(),
            speech: Vec::new(),
        });
        let text = |id: String| {
            let text = content.text(&id, pack.built_on);
            (id, text)
        };
        // A text that changes by the day is made anew in the browser, which knows no words to explain.
        let texts: Vec<(String, String)> = ids.into_iter().filter(|id| !content.is_dated(id)).map(text).collect();
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, term, word) in first_of_each(terms, &texts) {
            let Some((message, _)) = texts.get(number) else { continue };
            let at = places.len();
            let at = *places.entry(term).or_insert(at);
            if at == self.references.terms.len() {
                let Some(term) = terms.get(term) else { continue };
                // What it rests on stands on the page of words.
                self.messages.extend([term.name_id(), term.text_id()]);
                self.references.terms.push(Term { forms: Vec::new(), sources: Vec::new(), ..term.clone() });
            }
            self.references.explained.push(Explained { message: message.clone(), term: at, word });
        }
    }

    /// The journeys with a step on the page.
    fn journeys_over(&mut self, journeys: &[Journey], kind: PageKind, id: &str) {
        let here = |step: &Step| step.place.kind == kind && step.place.id == id;
        for journey in journeys.iter().filter(|journey| journey.steps.iter().any(here)) {
            self.messages.insert(journey.title_id());
            self.messages.extend(journey.steps.iter().map(|step| journey.step_id(step)));
            let steps = journey.steps.iter().map(|step| Step { says: Vec::new(), ..step.clone() });
            self.references.journeys.push(Journey { steps: steps.collect(), ..journey.clone() });
        }
    }
}

fn messages_of(says: &[Said]) -> impl Iterator<Item = String> {
    says.iter().flat_map(|said| said.messages.iter().cloned())
}

/// The texts of a guide in which words are explained, in the order of the page: neither headings nor the answer in two
/// words, whose letters are large.
fn running_text(guide: &Guide) -> Vec<String> {
    let mut ids = Vec::new();
    for section in &guide.sections {
        for (number, statement) in section.statements.iter().enumerate() {
            let id = guide.statement_id(statement);
            match section.kind {
                SectionKind::Answer if number == 0 => {}
                SectionKind::Table => ids.extend([format!("{id}-before"), format!("{id}-now")]),
                _ => ids.push(id),
            }
        }
    }
    ids
}
