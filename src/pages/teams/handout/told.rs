//! What a slide tells, in the words of its guide, for paper and for the loudspeaker.

use content::{Citation, SectionKind};
use leptos::prelude::*;
use sessions::agenda::{Agenda, Slide, seconds};
use sessions::loud::key;

use crate::components::say::{said, say};
use crate::pages::teams::statements::found;
use crate::state::site::Site;

/// The section in which guides say what to do next on the site itself: nothing for paper.
const NEXT: &str = "lam-gi-tiep";

/// Words: those of a message, or the team's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::teams) struct Words {
    /// The message; nothing for words that are none.
    pub id: Option<String>,
    /// The words, today.
    pub text: String,
}

impl Words {
    pub(in crate::pages::teams) fn of(site: &Site, id: impl Into<String>) -> Self {
        let id = id.into();
        Self { text: site.message(&id), id: Some(id) }
    }

    pub(in crate::pages::teams) fn own(text: impl Into<String>) -> Self {
        Self { id: None, text: text.into() }
    }

    /// The words on the page, to be heard too.
    pub(in crate::pages::teams) fn said(&self) -> AnyView {
        match &self.id {
            Some(id) => say(id.clone()),
            None => said(&self.text),
        }
    }
}

/// A statement, or a slide of the team's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages::teams) struct Told {
    /// What it is kept by.
    pub key: String,
    /// Its guide.
    pub guide: Option<String>,
    /// Its section: what stands below one title.
    pub matter: String,
    /// The title of the section.
    pub title: Words,
    /// Its own title.
    pub strong: Option<Words>,
    /// When it was, or how it was before.
    pub before: Option<Words>,
    /// Whether it says how it was before and how it is now.
    pub is_table: bool,
    /// What it says.
    pub texts: Vec<Words>,
    /// Whether it is told only with the advice to ask.
    pub unsure: bool,
    /// Whether it speaks of the page it stands on.
    pub of_page: bool,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// Seconds on the plan of a session.
    pub seconds: u32,
}

impl Told {
    /// What a slide tells; nothing where the content has no such statement.
    pub(in crate::pages::teams) fn of(site: &Site, slide: &Slide) -> Option<Self> {
        let mut told = match slide {
            Slide::Of(id) => Self::said(site, id)?,
            Slide::Own(own) => Self::own(own.title(), own.text()),
            // On paper and over a loudspeaker a picture is what is said of it.
            Slide::Picture(shown) => Self::own(shown.title(), &shown.alt()),
        };
        told.key = key(slide);
        told.seconds = seconds(u32::try_from(told.syllables()).unwrap_or(600).min(600));
        Some(told)
    }

    /// What the slides of an agenda tell, in order.
    pub(in crate::pages::teams) fn all(site: &Site, agenda: &Agenda) -> Vec<Self> {
        agenda.slides().iter().filter_map(|slide| Self::of(site, slide)).collect()
    }

    fn own(title: &str, text: &str) -> Self {
        Self {
            key: String::new(),
            guide: None,
            matter: title.to_owned(),
            title: Words::own(title),
            strong: None,
            before: None,
            is_table: false,
            texts: text.lines().filter(|line| !line.is_empty()).map(Words::own).collect(),
            unsure: false,
            of_page: false,
            citations: Vec::new(),
            seconds: 0,
        }
    }

    fn said(site: &Site, id: &str) -> Option<Self> {
        let (guide, section, statement) = found(site, id)?;
        let message = guide.statement_id(statement);
        let words = |ending: &str| Words::of(site, format!("{message}{ending}"));
        let (strong, before, text) = match section.kind {
            SectionKind::Answer | SectionKind::Text | SectionKind::Clerk => (None, None, words("")),
            SectionKind::Ways => (Some(words("-title")), None, words("")),
            SectionKind::Timeline => (Some(words("-title")), Some(words("-when")), words("")),
            SectionKind::Table => (Some(words("-task")), Some(words("-before")), words("-now")),
        };
        Some(Self {
            key: String::new(),
            guide: Some(guide.id.clone()),
            matter: format!("{}/{}", guide.id, section.id),
            title: Words::of(site, guide.section_title_id(section)),
            strong,
            before,
            is_table: section.kind == SectionKind::Table,
            texts: vec![text],
            unsure: statement.needs_confirmation,
            of_page: section.id == NEXT,
            citations: statement.sources.clone(),
            seconds: 0,
        })
    }

    fn syllables(&self) -> usize {
        let words = |words: &Words| words.text.split_whitespace().count();
        let own = self.strong.as_ref().unwrap_or(&self.title);
        words(own) + self.before.iter().chain(&self.texts).map(words).sum::<usize>()
    }

    /// How many letters it has, its title left out.
    pub(super) fn letters(&self) -> usize {
        self.strong.iter().chain(&self.texts).map(|words| words.text.chars().count()).sum()
    }

    /// What it is, in a few words.
    pub(super) fn short(&self) -> String {
        let own = self.strong.as_ref().or_else(|| self.texts.first().filter(|_| self.guide.is_some()));
        let text = &own.unwrap_or(&self.title).text;
        let end = text.char_indices().nth(70).map_or(text.len(), |(at, _)| at);
        [text[..end].trim_end(), if end < text.len() { "…" } else { "" }].concat()
    }

    /// Its words in one line, for lists.
    pub(in crate::pages::teams) fn line(&self) -> String {
        let parts = self.strong.iter().chain(&self.texts);
        parts.map(|words| words.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}
