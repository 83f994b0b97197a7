//! Makes the search index of a language from everything that the portal says in it.

use readiness::Check;
use search::{Builder, Field, Index, Place};

use crate::host::search_file::SearchWords;
use crate::lookup::Content;
use crate::model::Guide;
use crate::pack::CheckEntry;
use crate::reference::Journey;

/// The name of the page of legal sources in an index; its places are the sources.
pub const SOURCES: &str = "sources";

/// The name of the page of fees, days and fines; its places are the tables.
pub const FIGURES: &str = "figures";
/// The name of the page of what is new.
pub const NEWS: &str = "news";
/// The name of the page of words in an index; its places are the terms.
pub const GLOSSARY: &str = "glossary";
/// The name of the page of questions in an index; its places are the questions.
pub const QUESTIONS: &str = "questions";

/// The pages of community teams: each by its address below theirs, and by what begins the ids of its title and of its
/// description.
pub(crate) const TEAMS: [(&str, &str); 9] = [
    ("team/", "teams"),
    ("team/buoi-tuyen-truyen", "slide"),
    ("team/trinh-chieu", "slide-screen"),
    ("team/hoi-ca-phong", "room"),
    ("team/to-phat", "handout"),
    ("team/bai-phat-loa", "loud"),
    ("team/phuc-vu", "serving"),
    ("team/dot-cap-the", "drive"),
    ("team/so-buoi", "record"),
];

/// The index of a content, with the words of `content/search.toml`.
pub(crate) fn index(content: &Content, words: &SearchWords) -> Index {
    let mut making = Making { content, words, builder: Builder::new() };
    content.guides().iter().for_each(|guide| making.guide(guide));
    content.checks().iter().for_each(|entry| making.check(entry));
    content.journeys().iter().for_each(|journey| making.journey(journey));
    making.questions();
    making.terms();
    making.sources();
    making.law();
    making.teams();
    let Making { mut builder, .. } = making;
    for names in &words.same {
        builder.same(names.iter().map(String::as_str));
    }
    let code = content.locale().code();
    for (_, idle) in words.idle.iter().filter(|(locale, _)| locale == code) {
        builder.idle(idle.iter().map(String::as_str));
    }
    builder.finish()
}

struct Making<'a> {
    content: &'a Content,
    words: &'a SearchWords,
    builder: Builder,
}

impl Making<'_> {
    fn text(&self, id: &str) -> String {
        self.content.text(id, self.content.built_on())
    }

    /// A page, with the words under which people look for it.
    fn page(&mut self, page: &str, title: &str, also: &str, note: String) -> Option<u16> {
        let title = self.text(title);
        let at = self.builder.place(Place {
            page: page.to_owned(),
            anchor: String::new(),
            title: title.clone(),
            note: note.clone(),
        })?;
        self.builder.text(at, Field::Title, &title);
        let also = self.text(also);
        self.builder.text(at, Field::Title, &also);
        self.builder.text(at, Field::Summary, &note);
        for (_, words) in self.words.keywords.iter().filter(|(of, _)| of == page) {
            for word in words {
                self.builder.text(at, Field::Keywords, word);
            }
        }
        Some(at)
    }

    fn guide(&mut self, guide: &Guide) {
        let page = format!("guide/{}", guide.id);
        let note = self.text(&guide.description_id());
        let Some(own) = self.page(&page, &guide.title_id(), &guide.short_title_id(), note) else { return };
        for section in &guide.sections {
            let title_id = guide.section_title_id(section);
            let title = self.content.has(&title_id).then(|| self.text(&title_id));
            // The short answer is the page's own, whatever stands above it.
            let place = title.filter(|_| section.kind != crate::model::SectionKind::Answer).and_then(|title| {
                let place =
                    Place { page: page.clone(), anchor: section.id.clone(), title: title.clone(), note: String::new() };
                let at = self.builder.place(place)?;
                self.builder.text(at, Field::Summary, &title);
                Some(at)
            });
            for statement in &section.statements {
                for id in guide.statement_ids(section, statement) {
                    let said = self.text(&id);
                    self.builder.text(place.unwrap_or(own), Field::Body, &said);
                }
            }
        }
    }

    fn check(&mut self, entry: &CheckEntry) {
        let page = format!("check/{}", entry.check.id);
        let note = self.text(&entry.description_id());
        let Some(own) = self.page(&page, &entry.title_id(), &entry.short_title_id(), note) else { return };
        for id in check_texts(&entry.check).filter(|id| self.content.has(id)).collect::<Vec<_>>() {
            let said = self.text(&id);
            self.builder.text(own, Field::Body, &said);
        }
    }

    /// The pages about the law itself; content without tables has none.
    fn law(&mut self) {
        let law = self.content.law();
        if law.tables.is_empty() {
            return;
        }
        let note = self.text("figures-description");
        if self.page(FIGURES, "figures-title", "nav-figures", note).is_none() {
            return;
        }
        for table in &law.tables {
            let title = self.text(&table.title_id());
            let page = FIGURES.to_owned();
            let place = Place { page, anchor: table.id.clone(), title: title.clone(), note: String::new() };
            let Some(at) = self.builder.place(place) else { return };
            self.builder.text(at, Field::Summary, &title);
            for id in table.rows().flat_map(|row| [row.label_id(), row.note_id()]) {
                if self.content.has(&id) {
                    let said = self.text(&id);
                    self.builder.text(at, Field::Body, &said);
                }
            }
        }
        let note = self.text("news-description");
        let Some(own) = self.page(NEWS, "news-title", "nav-news", note) else { return };
        for said in &law.news {
            let said = self.text(&format!("news-law-{}", said.id));
            self.builder.text(own, Field::Body, &said);
        }
    }

    /// What community teams work with; content without it has none.
    fn teams(&mut self) {
        for (page, name) in TEAMS {
            let (title, description) = (format!("{name}-title"), format!("{name}-description"));
            if self.content.has(&title) {
                let note = self.text(&description);
                self.page(page, &title, &title, note);
            }
        }
    }

    fn journey(&mut self, journey: &Journey) {
        let page = format!("journey/{}", journey.id);
        let note = self.text(&journey.description_id());
        let title = journey.title_id();
        let Some(own) = self.page(&page, &title, &title, note) else { return };
        for step in &journey.steps {
            let said = self.text(&journey.step_id(step));
            self.builder.text(own, Field::Body, &said);
        }
    }

    /// Each question by what it asks. Who asks it in other words is led to the page that it is about.
    fn questions(&mut self) {
        let note = self.text("questions-description");
        if self.content.questions().is_empty()
            || self.page(QUESTIONS, "questions-title", "nav-questions", note).is_none()
        {
            return;
        }
        for question in self.content.questions() {
            let title = self.text(&question.title_id());
            let said = question.says.iter().flat_map(|said| &said.messages).map(|id| self.text(id));
            let said: Vec<String> = said.collect();
            let place = Place {
                page: QUESTIONS.to_owned(),
                anchor: question.id.clone(),
                title: title.clone(),
                note: said.first().cloned().unwrap_or_default(),
            };
            let Some(at) = self.builder.place(place) else { return };
            self.builder.text(at, Field::Summary, &title);
            for text in said {
                self.builder.text(at, Field::Body, &text);
            }
        }
    }

    /// Each term by its name and its forms.
    fn terms(&mut self) {
        let note = self.text("glossary-description");
        if self.content.terms().is_empty() || self.page(GLOSSARY, "glossary-title", "nav-glossary", note).is_none() {
            return;
        }
        for term in self.content.terms() {
            let title = self.text(&term.name_id());
            let note = self.text(&term.text_id());
            let place =
                Place { page: GLOSSARY.to_owned(), anchor: term.id.clone(), title: title.clone(), note: note.clone() };
            let Some(at) = self.builder.place(place) else { return };
            self.builder.text(at, Field::Summary, &title);
            for form in &term.forms {
                self.builder.text(at, Field::Body, form);
            }
            for (_, words) in self.words.keywords.iter().filter(|(of, _)| of == GLOSSARY) {
                // Who asks for the meaning of a word wants its entry and no page that uses it.
                for word in words {
                    self.builder.text(at, Field::Keywords, word);
                }
            }
            self.builder.text(at, Field::Body, &note);
        }
    }

    fn sources(&mut self) {
        for source in self.content.sources() {
            let title = self.text(&source.title_id());
            let place = Place {
                page: SOURCES.to_owned(),
                anchor: source.id.clone(),
                title: title.clone(),
                note: source.number.clone(),
            };
            let Some(at) = self.builder.place(place) else { return };
            // A source has a thing's name in its title because it rules it; who looks for the thing wants its page.
            self.builder.text(at, Field::Body, &title);
            self.builder.text(at, Field::Keywords, &source.number);
        }
    }
}

/// Ids of the texts of a check by which people may look for it: questions, answers, what it may end in.
fn check_texts(check: &Check) -> impl Iterator<Item = String> {
    let id = &check.id;
    let questions = check.questions.iter().flat_map(move |question| {
        let title = format!("check-{id}-{}-title", question.id);
        let options = question.options.iter().map(move |option| format!("check-{id}-{}-{}", question.id, option.id));
        std::iter::once(title).chain(options)
    });
    let outcomes = check.outcomes.iter().map(move |outcome| format!("check-{id}-outcome-{}-title", outcome.id));
    let items = check.items.iter().map(move |item| format!("check-{id}-item-{}-title", item.id));
    std::iter::once(format!("check-{id}-intro")).chain(questions).chain(outcomes).chain(items)
}
