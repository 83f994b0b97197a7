//! The statements of guides that sessions, handouts and the loudspeaker are made of, and where the agenda is kept.

use content::{Guide, Section, Statement};
use leptos::prelude::*;
use sessions::agenda::{Agenda, Audience, Length, Offer};

use crate::state::site::Site;

/// The agenda on the device.
pub(super) const AGENDA: &str = "tsst-agenda";

/// Every statement that can be a slide.
pub(super) fn offers(site: &Site) -> Vec<Offer> {
    let content = site.content();
    let today = site.today.get_untracked();
    let mut offers = Vec::new();
    for guide in content.guides() {
        for section in &guide.sections {
            for statement in &section.statements {
                let ids = guide.slide_ids(section, statement);
                let words = ids.iter().map(|id| content.text(id, today).split_whitespace().count());
                offers.push(Offer {
                    guide: guide.id.clone(),
                    section: section.id.clone(),
                    statement: statement.id.clone(),
                    syllables: u32::try_from(words.sum::<usize>()).unwrap_or(u32::MAX).min(600),
                });
            }
        }
    }
    offers
}

/// The agenda that everybody begins with.
pub(super) fn first_agenda(site: &Site) -> Agenda {
    Agenda::pick(Audience::default(), Length::default(), &offers(site))
}

/// The guide, the section and the statement that the id of a slide names.
pub(super) fn found<'a>(site: &'a Site, id: &str) -> Option<(&'a Guide, &'a Section, &'a Statement)> {
    let mut parts = id.split('/');
    let (guide, section, statement) = (parts.next()?, parts.next()?, parts.next()?);
    let guide = site.content().guide(guide)?;
    let section = guide.sections.iter().find(|known| known.id == section)?;
    Some((guide, section, section.statements.iter().find(|known| known.id == statement)?))
}
