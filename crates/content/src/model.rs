//! Sources and guides as the pages use them.
//!
//! A guide holds no words. Its message ids follow from its ids, by the methods here, so that the checker, the
//! pages and the readouts agree on them.

use readiness::{CivilDate, Mark, SourceRef};
use serde::{Deserialize, Serialize};

/// When a source was issued, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Issued {
    /// The day.
    Day(CivilDate),
    /// Only the year.
    Year(u16),
}

/// A legal text, or another page that a statement rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Id, such as `luat-cu-tru-2020`.
    pub id: String,
    /// Official number, such as `104/2022/NĐ-CP`; empty where it is not known.
    pub number: String,
    /// When it was issued.
    pub issued: Option<Issued>,
    /// First day in force.
    pub from: Option<CivilDate>,
    /// Last day in force.
    pub until: Option<CivilDate>,
    /// Where it can be read; empty where no page is known.
    pub address: String,
    /// Whether a page may link to the address: it is one of the State's. Others are shown.
    pub linked: bool,
    /// The day it was last compared with what the portal says.
    pub checked: CivilDate,
    /// How far it may be relied on.
    pub mark: Mark,
}

impl Source {
    /// Id of the message that names it.
    pub fn title_id(&self) -> String {
        format!("source-{}-title", self.id)
    }

    /// Whether it is in force on a day, as far as its dates are known.
    pub fn in_force(&self, day: CivilDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Whether a knot of the timeline belongs to the time of the book or of the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Era {
    /// The paper household book still counted.
    Book,
    /// The identity card and its data count.
    Card,
}

/// How a section is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SectionKind {
    /// The short answer at the top.
    Answer,
    /// Paragraphs.
    Text,
    /// Ways to do something, each with a title.
    Ways,
    /// Knots on a line of time.
    Timeline,
    /// A table of tasks, before and now.
    Table,
    /// What to show a clerk; also a page of its own.
    Clerk,
}

impl SectionKind {
    /// Every kind.
    pub const ALL: [SectionKind; 6] = [
        SectionKind::Answer,
        SectionKind::Text,
        SectionKind::Ways,
        SectionKind::Timeline,
        SectionKind::Table,
        SectionKind::Clerk,
    ];

    /// The name used in the content files.
    pub fn name(self) -> &'static str {
        match self {
            SectionKind::Answer => "answer",
            SectionKind::Text => "text",
            SectionKind::Ways => "ways",
            SectionKind::Timeline => "timeline",
            SectionKind::Table => "table",
            SectionKind::Clerk => "clerk",
        }
    }

    /// The kind of this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What follows a statement's own message id in the ids of its texts, in the order they are shown and read.
    /// An empty ending is the message of the statement itself.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            SectionKind::Answer | SectionKind::Text | SectionKind::Clerk => &[""],
            SectionKind::Ways => &["-title", ""],
            SectionKind::Timeline => &["-when", "-title", ""],
            SectionKind::Table => &["-task", "-before", "-now"],
        }
    }
}

/// One thing that a guide says, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Id within its guide.
    pub id: String,
    /// Rows of the fact sheet.
    pub facts: Vec<String>,
    /// The weakest mark it rests on.
    pub mark: Mark,
    /// What it rests on; never empty.
    pub sources: Vec<SourceRef>,
    /// Whether the page says that the commune police should confirm it.
    pub needs_confirmation: bool,
    /// The day after which the page says that it was not looked at again in time.
    pub review: Option<CivilDate>,
    /// The dated figure of a timeline knot.
    pub figure: Option<String>,
    /// The time a timeline knot belongs to.
    pub era: Option<Era>,
    /// Whether a timeline knot is history that one article alone tells.
    pub told: bool,
}

impl Statement {
    /// Whether it should have been looked at again before this day.
    pub fn is_overdue(&self, today: CivilDate) -> bool {
        self.review.is_some_and(|review| review < today)
    }
}

/// A drawing within a guide, a symbol of the guide's own sprite `public/drawings/<guide>.svg`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Id within its guide, also that of its symbol.
    pub id: String,
    /// Width of its canvas, in the drawing's own units.
    pub width: u16,
    /// Height of its canvas.
    pub height: u16,
    /// Whether it carries the numbers of the list that it stands beside.
    pub numbered: bool,
}

/// A part of a guide under its own heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Id within its guide, also its anchor on the page.
    pub id: String,
    /// How it is drawn.
    pub kind: SectionKind,
    /// The drawings that belong to it, in order.
    pub pictures: Vec<Picture>,
    /// What it says, in order.
    pub statements: Vec<Statement>,
}

/// An explainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Id, also its Vietnamese address.
    pub id: String,
    /// Its English address.
    pub slug_en: String,
    /// The drawing that stands for it in lists: `g-<picture>` of `public/pictures.svg`.
    pub picture: String,
    /// The day its text was last compared with its sources.
    pub checked: CivilDate,
    /// Ids of the checks that settle what it explains, the best first.
    pub checks: Vec<String>,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

impl Guide {
    /// Id of the message with its title.
    pub fn title_id(&self) -> String {
        format!("guide-{}-title", self.id)
    }

    /// Id of the message with its title for lists and links.
    pub fn short_title_id(&self) -> String {
        format!("guide-{}-short-title", self.id)
    }

    /// Id of the message that describes it to search engines and in lists.
    pub fn description_id(&self) -> String {
        format!("guide-{}-description", self.id)
    }

    /// Id of the heading of one of its sections.
    pub fn section_title_id(&self, section: &Section) -> String {
        format!("guide-{}-{}-title", self.id, section.id)
    }

    /// Id of the message that says what a drawing shows, for who does not see it.
    pub fn picture_alt_id(&self, picture: &Picture) -> String {
        format!("guide-{}-{}-alt", self.id, picture.id)
    }

    /// Id of the message that stands below a drawing.
    pub fn picture_caption_id(&self, picture: &Picture) -> String {
        format!("guide-{}-{}-caption", self.id, picture.id)
    }

    /// Id of a statement's own message; texts beside it add the endings of [`SectionKind::endings`].
    pub fn statement_id(&self, statement: &Statement) -> String {
        format!("guide-{}-{}", self.id, statement.id)
    }

    /// Ids of everything a statement says, in the order shown and read.
    pub fn statement_ids(&self, section: &Section, statement: &Statement) -> Vec<String> {
        let id = self.statement_id(statement);
        section.kind.endings().iter().map(|ending| format!("{id}{ending}")).collect()
    }

    /// Ids of everything that a slide of a statement says: below the title of its section, where it has none of its own.
    pub fn slide_ids(&self, section: &Section, statement: &Statement) -> Vec<String> {
        let mut ids = self.statement_ids(section, statement);
        if matches!(section.kind, SectionKind::Answer | SectionKind::Text | SectionKind::Clerk) {
            ids.push(self.section_title_id(section));
        }
        ids
    }

    /// Whether it has a page to show a clerk.
    pub fn has_clerk_card(&self) -> bool {
        self.sections.iter().any(|section| section.kind == SectionKind::Clerk)
    }
}
