//! What a slide shows: the words of a statement, from the same messages as its guide.

use content::{Citation, Guide, Section, SectionKind, Statement};
use leptos::prelude::*;
use sessions::agenda::{Own, Slide, seconds};

use crate::components::el::{El, el};
use crate::components::icon::{icon, picture};
use crate::components::say::{say, say_text};
use crate::pages::teams::statements::found;
pub(super) use crate::pages::teams::statements::{first_agenda, offers};
use crate::state::site::Site;

/// Words that stand in a message, or are the team's own.
#[derive(Clone)]
enum Words {
    Message(String),
    Own(String),
}

#[derive(Clone)]
enum Body {
    /// One thought.
    Text(Words),
    /// The answer in two words.
    Word(Words),
    /// Before and now.
    Pair(Words, Words),
    /// Lines of the team's own.
    Lines(Vec<String>),
}

/// A slide, ready to be shown.
#[derive(Clone)]
pub(super) struct Face {
    kicker: Option<Words>,
    title: Words,
    body: Body,
    /// The address of the place in the guide.
    pub(super) place: Option<(String, String)>,
    pub(super) needs_confirmation: bool,
    pub(super) citations: Vec<Citation>,
}

impl Face {
    /// The face of a slide; nothing where the content has no such statement.
    pub(super) fn of(site: &Site, slide: &Slide) -> Option<Self> {
        match slide {
            Slide::Of(id) => found(site, id).map(|(guide, section, statement)| Self::said(guide, section, statement)),
            Slide::Own(own) => Some(Self::own(own)),
        }
    }

    fn own(own: &Own) -> Self {
        let lines = own.text().lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Self {
            kicker: None,
            title: Words::Own(own.title().to_owned()),
            body: Body::Lines(lines),
            place: None,
            needs_confirmation: false,
            citations: Vec::new(),
        }
    }

    fn said(guide: &Guide, section: &Section, statement: &Statement) -> Self {
        let id = guide.statement_id(statement);
        let message = |ending: &str| Words::Message(format!("{id}{ending}"));
        let heading = Words::Message(guide.section_title_id(section));
        let is_first = section.statements.first().is_some_and(|first| first.id == statement.id);
        let (kicker, title, body) = match section.kind {
            SectionKind::Answer if is_first => (None, heading, Body::Word(message(""))),
            SectionKind::Answer | SectionKind::Text | SectionKind::Clerk => (None, heading, Body::Text(message(""))),
            SectionKind::Ways => (Some(heading), message("-title"), Body::Text(message(""))),
            SectionKind::Timeline => (Some(message("-when")), message("-title"), Body::Text(message(""))),
            SectionKind::Table => (None, message("-task"), Body::Pair(message("-before"), message("-now"))),
        };
        Self {
            kicker,
            title,
            body,
            place: Some((guide.id.clone(), section.id.clone())),
            needs_confirmation: statement.needs_confirmation,
            citations: statement.sources.clone(),
        }
    }

    /// Its title as a line of text.
    pub(super) fn title(&self, site: &Site) -> String {
        self.title.text(site)
    }

    /// The title and what follows it, for a list: the titles of a section are all the same.
    pub(super) fn line(&self, site: &Site) -> String {
        let body = match &self.body {
            Body::Text(words) | Body::Word(words) if self.kicker.is_none() => words.text(site),
            Body::Text(_) | Body::Word(_) | Body::Pair(..) => return self.title(site),
            Body::Lines(_) => return self.title(site),
        };
        let end = body.char_indices().nth(70).map_or(body.len(), |(at, _)| at);
        let rest = if end < body.len() { "…" } else { "" };
        format!("{} {}{rest}", self.title(site), body[..end].trim_end())
    }

    /// Seconds that it takes.
    pub(super) fn seconds(&self, site: &Site) -> u32 {
        let words = |words: &Words| words.text(site).split_whitespace().count();
        let body = match &self.body {
            Body::Text(text) | Body::Word(text) => words(text),
            Body::Pair(before, now) => words(before) + words(now),
            Body::Lines(lines) => lines.iter().map(|line| line.split_whitespace().count()).sum(),
        };
        seconds(u32::try_from(body + words(&self.title)).unwrap_or(600).min(600))
    }

    /// How many letters there are, which decides how large they can be.
    fn fill(&self, site: &Site) -> &'static str {
        let letters = |words: &Words| words.text(site).chars().count();
        let (body, most) = match &self.body {
            Body::Word(words) => return if letters(words) <= 24 { "slide slide--word" } else { "slide slide--few" },
            Body::Text(words) => (letters(words), [70, 150, 250]),
            Body::Pair(before, now) => (letters(before).max(letters(now)), [30, 60, 100]),
            Body::Lines(lines) => (lines.iter().map(|line| line.chars().count().max(40)).sum(), [60, 120, 200]),
        };
        match most.iter().position(|most| body <= *most) {
            Some(0) => "slide slide--few",
            Some(1) => "slide slide--some",
            Some(2) => "slide slide--many",
            _ => "slide slide--most",
        }
    }

    /// The words of the slide for the presenter, in letters to be read from near.
    pub(super) fn small(&self) -> AnyView {
        let words = match &self.body {
            Body::Text(words) | Body::Word(words) => vec![el("p").with(words.said()).done()],
            Body::Pair(before, now) => vec![
                el("p").with(el("b").say("slide-before")).with(" ").with(before.said()).done(),
                el("p").with(el("b").say("slide-now")).with(" ").with(now.said()).done(),
            ],
            Body::Lines(lines) => lines.iter().map(|line| el("p").with(line.clone()).done()).collect(),
        };
        el("div").class("flow").with(el("h3").class("present__head").with(self.title.said())).with(words).done()
    }

    /// The slide and its foot. `id` is that of its title.
    pub(super) fn view(&self, site: &Site, id: &'static str, foot: Option<AnyView>) -> AnyView {
        let body = match &self.body {
            Body::Text(words) => el("p").class("slide__text").with(words.said()),
            Body::Word(words) => el("p").class("slide__word").with(words.said()),
            Body::Pair(before, now) => pair(site, before, now),
            Body::Lines(lines) => {
                let lines = lines.iter().map(|line| el("p").with(Words::Own(line.clone()).said()));
                el("div").class("slide__text slide__lines").with(lines.collect::<Vec<_>>())
            }
        };
        let confirm = self
            .needs_confirmation
            .then(|| el("p").class("slide__confirm").with(icon("ask", "")).with(el("span").say("confirm-note")).done());
        el("div")
            .set("class", self.fill(site))
            .with(
                el("header")
                    .class("slide__head")
                    .with(self.kicker.as_ref().map(|words| el("p").class("slide__kicker").with(words.said()).done()))
                    .with(el("h1").class("slide__title").id(id).set("tabindex", "-1").with(self.title.said())),
            )
            .with(el("div").class("slide__body").with(body).with(confirm))
            .with(foot)
            .done()
    }
}

fn pair(site: &Site, before: &Words, now: &Words) -> El {
    let side = |class: &'static str, title: &'static str, words: &Words, chip: Option<AnyView>| {
        el("section").class(class).with(chip).with(el("h2").with(site.message(title))).with(el("p").with(words.said()))
    };
    el("div").class("slide__pair").with(side("slide__book", "slide-before", before, None)).with(side(
        "slide__card",
        "slide-now",
        now,
        Some(picture("p-chip", "slide__chip", "0 0 64 52")),
    ))
}

impl Words {
    fn text(&self, site: &Site) -> String {
        match self {
            Self::Message(id) => site.message(id),
            Self::Own(text) => text.clone(),
        }
    }

    fn said(&self) -> AnyView {
        match self {
            Self::Message(id) => say(id.clone()),
            Self::Own(text) => say_text(Signal::stored(text.clone())),
        }
    }
}
