//! What a slide shows: the words of a statement, from the same messages as its guide.

mod fit;

use content::{Citation, Guide, Section, SectionKind, Statement};
use leptos::prelude::*;
use sessions::agenda::{Own, Shown, Slide, seconds};

use super::pictures::{Found, Pictures};
use crate::browser::show;
use crate::components::confirm::ConfirmNote;
use crate::components::el::{El, el};
use crate::components::icon::{icon, picture};
use crate::components::live::live;
use crate::components::say::{say, say_text};
use crate::pages::teams::statements::found;
pub(super) use crate::pages::teams::statements::offers;
use crate::state::site::Site;

/// What is read aloud of a slide, in whichever window it is read (`speaker/src/stage.rs`).
pub(super) const READ: &str = "slide-read";

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
    /// A picture of the team's own, by its id, and what it shows; all of it, or a quarter from 1 to 4.
    Picture(String, String, u8),
}

/// A slide, ready to be shown.
#[derive(Clone)]
pub(super) struct Face {
    kicker: Option<Words>,
    title: Words,
    body: Body,
    /// Whether it is a part of a slide, shown large.
    is_part: bool,
    /// The address of the place in the guide.
    pub(super) place: Option<(String, String)>,
    needs_confirmation: bool,
    pub(super) citations: Vec<Citation>,
}

impl Face {
    /// The face of a slide; nothing where the content has no such statement.
    pub(super) fn of(site: &Site, slide: &Slide) -> Option<Self> {
        match slide {
            Slide::Of(id) => found(site, id).map(|(guide, section, statement)| Self::said(guide, section, statement)),
            Slide::Own(own) => Some(Self::own(own)),
            Slide::Picture(shown) => Some(Self::picture(shown)),
        }
    }

    fn picture(shown: &Shown) -> Self {
        Self::of_team(shown.title(), Body::Picture(shown.id().to_owned(), shown.alt(), 0))
    }

    fn own(own: &Own) -> Self {
        let lines = own.text().lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Self::of_team(own.title(), Body::Lines(lines))
    }

    fn of_team(title: &str, body: Body) -> Self {
        Self {
            kicker: None,
            title: Words::Own(title.to_owned()),
            body,
            is_part: false,
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
            is_part: false,
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
            Body::Lines(_) | Body::Picture(..) => return self.title(site),
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
            Body::Picture(_, alt, _) => alt.split_whitespace().count(),
        };
        seconds(u32::try_from(body + words(&self.title)).unwrap_or(600).min(600))
    }

    /// The parts that can be shown large: sentences, lines, both sides of a pair, quarters of a picture.
    fn bodies(&self, site: &Site) -> Vec<(Option<Words>, Body)> {
        let kicker = || self.kicker.clone();
        let pieces = |words: &Words| {
            let text = words.text(site);
            let pieces: Vec<_> = readout::sentences(&text).into_iter().map(|range| text[range].to_owned()).collect();
            match pieces.len() {
                // In its own message it is also said as each region says it.
                0 | 1 => vec![(kicker(), Body::Text(words.clone()))],
                _ => pieces.into_iter().map(|piece| (kicker(), Body::Text(Words::Own(piece)))).collect(),
            }
        };
        let side = |title: &str, words: &Words| (Some(Words::Message(title.to_owned())), Body::Text(words.clone()));
        match &self.body {
            Body::Text(words) | Body::Word(words) => pieces(words),
            Body::Pair(before, now) => vec![side("slide-before", before), side("slide-now", now)],
            Body::Lines(lines) => lines.iter().map(|line| (None, Body::Text(Words::Own(line.clone())))).collect(),
            Body::Picture(id, alt, _) => {
                (1..=4).map(|quarter| (None, Body::Picture(id.clone(), alt.clone(), quarter))).collect()
            }
        }
    }

    /// How many parts there are; no more than there are keys.
    pub(super) fn parts(&self, site: &Site) -> u8 {
        u8::try_from(self.bodies(site).len().min(9)).unwrap_or(9)
    }

    /// A part of the slide, from 1, as a slide of its own.
    pub(super) fn part(&self, site: &Site, part: u8) -> Option<Self> {
        let at = usize::from(part).checked_sub(1)?;
        let (kicker, body) = self.bodies(site).into_iter().nth(at)?;
        Some(Self { kicker, body, is_part: true, ..self.clone() })
    }

    /// How many letters there are, which decides how large they can be.
    fn fill(&self, site: &Site) -> &'static str {
        let letters = |words: &Words| words.text(site).chars().count();
        let (body, most) = match &self.body {
            Body::Picture(..) => return "slide slide--picture",
            Body::Text(words) if self.is_part => {
                return match fit::weight(&words.text(site)) {
                    0..=40 => "slide slide--part slide--part-1",
                    41..=90 => "slide slide--part slide--part-2",
                    91..=160 => "slide slide--part slide--part-3",
                    161..=250 => "slide slide--part slide--part-4",
                    _ => "slide slide--part",
                };
            }
            Body::Word(words) => return if letters(words) <= 24 { "slide slide--word" } else { "slide slide--few" },
            Body::Text(words) => (letters(words), [70, 150, 250]),
            Body::Pair(before, now) => (letters(before).max(letters(now)), [30, 60, 100]),
            Body::Lines(lines) => return fit::lines(&self.title.text(site), lines),
        };
        match most.iter().position(|most| body <= *most) {
            Some(0) => "slide slide--few",
            Some(1) => "slide slide--some",
            Some(2) => "slide slide--many",
            _ => "slide slide--most",
        }
    }

    /// What the audience is told beside the words, where not all is certain.
    fn confirm(&self) -> Option<AnyView> {
        self.needs_confirmation
            .then(|| el("p").class("slide__confirm").with(icon("ask", "")).with(el("span").say("confirm-note")).done())
    }

    /// The words of the slide for the presenter, in letters to be read from near: the very sentences that the audience
    /// sees, in the same order, so that a sentence has the same number in both windows.
    pub(super) fn small(&self) -> AnyView {
        let words = match &self.body {
            Body::Text(words) | Body::Word(words) => vec![el("p").with(words.said()).done()],
            Body::Pair(before, now) => vec![
                el("p").with(el("b").say("slide-before")).with(" ").with(before.said()).done(),
                el("p").with(el("b").say("slide-now")).with(" ").with(now.said()).done(),
            ],
            Body::Lines(lines) => {
                lines.iter().map(|line| el("p").with(Words::Own(line.clone()).said()).done()).collect()
            }
            Body::Picture(_, alt, _) => vec![el("p").with(Words::Own(alt.clone()).said()).done()],
        };
        el("div")
            .class("flow")
            .id(READ)
            .with(self.kicker.as_ref().map(|words| el("p").class("present__label").with(words.said()).done()))
            .with(el("h3").class("present__head").with(self.title.said()))
            .with(words)
            .with(self.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
            .done()
    }

    /// The slide as the audience sees it, with its foot.
    pub(super) fn view(&self, site: &Site, foot: AnyView) -> AnyView {
        let title = el("h1").class("slide__title").id("tieu-de").set("tabindex", "-1");
        self.drawn(site, title, "h2").id(READ).with(foot).done()
    }

    /// The slide as a picture of what the audience sees: nothing in it is read or reached.
    pub(super) fn pictured(&self, site: &Site) -> AnyView {
        // Where the slide has its foot, so that everything lies where it does before the audience.
        let foot = el("div").class("slide__foot");
        self.drawn(site, el("p").class("slide__title"), "p")
            .with(foot)
            .set("inert", "")
            .set("aria-hidden", "true")
            .done()
    }

    fn drawn(&self, site: &Site, title: El, heading: &'static str) -> El {
        fit_soon();
        let body = match &self.body {
            Body::Text(words) => el("p").class("slide__text").with(words.said()).done(),
            Body::Word(words) => el("p").class("slide__word").with(words.said()).done(),
            Body::Pair(before, now) => pair(heading, before, now).done(),
            Body::Lines(lines) => {
                let lines = lines.iter().map(|line| el("p").with(Words::Own(line.clone()).said()));
                el("div").class("slide__text slide__lines").with(lines.collect::<Vec<_>>()).done()
            }
            Body::Picture(id, alt, quarter) => shown(id.clone(), alt.clone(), *quarter),
        };
        el("div")
            .set("class", self.fill(site))
            .with(
                el("header")
                    .class("slide__head")
                    .with(self.kicker.as_ref().map(|words| el("p").class("slide__kicker").with(words.said()).done()))
                    .with(title.with(self.title.said())),
            )
            .with(el("div").class("slide__body").with(body).with(self.confirm()))
    }
}

/// The letters of the slide that is about to stand on the page take up its room, before it is painted.
pub(super) fn fit_soon() {
    if !cfg!(feature = "ssr") {
        queue_microtask(|| show::fit(false));
    }
}

/// A picture of the team's own, and what it shows, in words that are heard; in large letters where the picture is not.
fn shown(id: String, alt: String, quarter: u8) -> AnyView {
    let pictures = expect_context::<Pictures>();
    live(move || {
        let words = || Words::Own(alt.clone()).said();
        match pictures.found(&id) {
            Found::Coming => el("p").class("hide").with(words()).done(),
            Found::Missing => el("p").class("slide__text").with(words()).done(),
            Found::At(address) => {
                let (told, class) = (alt.clone(), format!("slide__image slide__image--{quarter}"));
                let image = view! { <img class=class src=address alt=told /> };
                el("div")
                    .class("slide__figure")
                    .with(image.into_any())
                    // A screen reader has the same words from the picture.
                    .with(el("p").class("hide").set("aria-hidden", "true").with(words()))
                    .done()
            }
        }
    })
}

fn pair(heading: &'static str, before: &Words, now: &Words) -> El {
    let side = |class: &'static str, title: &'static str, words: &Words, chip: Option<AnyView>| {
        let head = el(heading).class("slide__side").say(title);
        el("section").class(class).with(chip).with(head).with(el("p").with(words.said()))
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
