//! What the portal says: sources, dated figures, guides, checks and messages.
//!
//! Always here, also in the browser: the types, the [`Pack`] they travel in, and [`Content`], which finds a text
//! with the figures of a day in it. With the feature `host`: reading `content/` and `locales/`, finding every
//! fault with its line, and making packs.

mod check_bytes;
mod figure;
pub mod format;
mod law;
mod locale;
mod lookup;
mod message;
mod model;
mod pack;
mod reference;

pub use figure::{Amount, Figure, FigureKind, FigureValue, Figures};
pub use law::{Event, Group, Law, Rests, Review, Row, SiteChange, Standing, Support, Table, figures_file};
pub use locale::Locale;
pub use lookup::{Content, Value};
pub use message::{Choice, Inline, MAX_DEPTH, Messages, Pattern, Piece};
pub use model::{Era, Guide, Issued, Picture, Section, SectionKind, Source, Statement};
pub use pack::{CheckEntry, Pack, PackError, Part, Regional};
/// A source named by a statement or by a case of a check, and the place in it.
pub use readiness::SourceRef as Citation;
pub use readiness::{CivilDate, Mark};
pub use reference::{Explained, Journey, PageKind, PageRef, Question, References, Said, Step, Term};

#[cfg(feature = "host")]
mod fault;
#[cfg(feature = "host")]
mod host;
#[cfg(feature = "host")]
mod variables;

#[cfg(feature = "host")]
pub use host::{
    CheckFile, Counts, SEARCH_FIGURES, SEARCH_GLOSSARY, SEARCH_NEWS, SEARCH_QUESTIONS, SEARCH_SOURCES, check, checks,
    counts, load, read_check, search_index,
};
#[cfg(feature = "host")]
pub use variables::VARIABLES;

#[cfg(feature = "host")]
pub use fault::{Fault, Report, SourceFile, relative};
