//! The script in words: what is said before, the statements with the titles of their matters, where to go, what is said
//! after; in the words of a region, each with the time that it takes.

use content::Locale;
use leptos::prelude::*;
use place::{Card, Desk};
use readout::{Region, pace, sentences};
use sessions::agenda::Agenda;
use sessions::loud::{Choice, Length, Line, Script, aloud};

use super::PACE;
use crate::browser::speaker::Measure;
use crate::components::place::session_line;
use crate::pages::teams::handout::told::{Told, Words};
use crate::state::site::Site;

/// A script, and what it was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Made {
    /// How long it may be.
    pub length: Length,
    /// Everything that could be said.
    pub script: Script,
    /// The same in words.
    pub told: Vec<Told>,
    /// Which of it is said, in order.
    pub chosen: Vec<usize>,
    /// How long that takes, in milliseconds.
    pub total: u32,
    /// The words, a paragraph each; and whether it is the title of what comes next.
    pub paragraphs: Vec<(bool, String)>,
    /// Whether the time is only rough.
    pub is_rough: bool,
    /// Whether something that was chosen had to be left out.
    pub is_cut: bool,
    /// Whether where to go had to be left out.
    pub no_place: bool,
    /// How long where to go takes; nothing where no card says it.
    pub place_time: u32,
}

/// Who says it.
struct Voice<'a> {
    site: &'a Site,
    measure: Option<&'a Measure>,
    region: Region,
}

impl Voice<'_> {
    /// Words as the region says them.
    fn words(&self, words: &Words) -> String {
        let own = words
            .id
            .as_deref()
            .and_then(|id| self.site.content().spoken_variant(id, self.region.as_str(), self.site.today.get()));
        aloud(own.as_deref().unwrap_or(&words.text))
    }

    fn message(&self, id: &str) -> String {
        self.words(&Words::of(self.site, id))
    }

    /// How long a text takes, in milliseconds.
    fn time(&self, text: &str) -> u32 {
        let is_vietnamese = self.site.content().locale() == Locale::Vi;
        if let Some(measure) = self.measure.filter(|_| is_vietnamese) {
            return measure.milliseconds(text, self.region.as_str(), PACE.as_str());
        }
        let sentences = sentences(text).into_iter().map(|range| {
            let sentence = &text[range];
            if is_vietnamese {
                pace::rough_milliseconds(sentence, PACE)
            } else {
                pace::english_milliseconds(sentence).saturating_add(pace::GAP)
            }
        });
        sentences.fold(0, u32::saturating_add)
    }
}

impl Made {
    /// The script of an agenda and a choice. Follows the day, the region and the card of the place.
    pub(super) fn of(site: &Site, agenda: &Agenda, choice: &Choice, measure: Option<&Measure>) -> Self {
        let region = match site.content().locale() {
            Locale::Vi => site.settings.with(|settings| settings.region),
            Locale::En => Region::default(),
        };
        let voice = Voice { site, measure, region };
        let card = site.place.card();
        let length = choice.length;
        let told: Vec<Told> = Told::all(site, agenda).into_iter().filter(|told| !told.of_page).collect();
        // The titles and the texts of each, as they are said.
        let said: Vec<(String, String)> =
            told.iter().map(|told| (voice.words(&told.title), statement(&voice, told))).collect();
        let lines = told.iter().zip(&said).map(|(told, (title, text))| Line {
            key: told.key.clone(),
            matter: told.matter.clone(),
            title: voice.time(title),
            own: voice.time(text),
            by_itself: !told.unsure,
        });
        let before = before(&voice, &card);
        let after = voice.message("loud-after");
        let place = where_to_go(&voice, &card);
        let place_time = voice.time(&place);
        let mut script = Script { lines: lines.collect(), fixed: voice.time(&before) + voice.time(&after) };
        let has_place = choice.place && !place.is_empty();
        let no_place = has_place && script.fixed + place_time > length.milliseconds();
        if has_place && !no_place {
            script.fixed += place_time;
        }
        let (chosen, is_cut) = match choice.wanted() {
            Some(wanted) => {
                let chosen = script.fit(length, wanted);
                let known = script.lines.iter().filter(|line| wanted.contains(&line.key)).count();
                let is_cut = chosen.len() < known;
                (chosen, is_cut)
            }
            None => (script.pick(length), false),
        };
        let mut paragraphs = vec![(false, before)];
        let mut matter = None;
        for at in &chosen {
            let (title, text) = &said[*at];
            if matter != Some(told[*at].matter.as_str()) {
                paragraphs.push((true, title.clone()));
            }
            matter = Some(told[*at].matter.as_str());
            paragraphs.push((false, text.clone()));
        }
        if has_place && !no_place {
            paragraphs.push((false, place));
        }
        paragraphs.push((false, after));
        paragraphs.retain(|(_, text)| !text.is_empty());
        let total = script.total(&chosen);
        let is_rough = measure.is_none() && site.content().locale() == Locale::Vi;
        Self { length, script, told, chosen, total, paragraphs, is_rough, is_cut, no_place, place_time }
    }
}

/// A statement in one paragraph: each of its texts is a sentence of its own for the voice.
fn statement(voice: &Voice<'_>, told: &Told) -> String {
    let before = told.before.as_ref().filter(|_| !told.is_table);
    let mut texts: Vec<String> =
        told.strong.iter().chain(before).chain(&told.texts).map(|words| voice.words(words)).collect();
    if told.unsure {
        texts.push(voice.message("confirm-note"));
    }
    join(&texts)
}

/// Texts one after the other, each ended.
fn join(texts: &[String]) -> String {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(text);
        if !text.ends_with(['.', '?', '!', '”', ':']) {
            all.push('.');
        }
    }
    all
}

fn before(voice: &Voice<'_>, card: &Card) -> String {
    let site = voice.site;
    let greeting = if card.area().is_empty() {
        voice.message("loud-before")
    } else {
        site.tx("loud-before-area", &[("area", card.area().into())])
    };
    join(&[greeting, voice.message("loud-about")])
}

/// The first office of the card, and when people meet next; nothing where no card says it.
fn where_to_go(voice: &Voice<'_>, card: &Card) -> String {
    let site = voice.site;
    let Some(desk) = Desk::ALL.into_iter().find(|desk| !card.office(*desk).is_empty()) else {
        return String::new();
    };
    let office = card.office(desk);
    let name = if office.name.is_empty() {
        site.message(&format!("place-desk-{}", desk.id()))
    } else {
        office.name.to_owned()
    };
    let mut texts = vec![site.tx("loud-place", &[("name", name.into())])];
    let rows = [("place-address", office.address), ("place-hours", office.hours), ("place-phone", office.phone)];
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    texts.extend(rows.map(|(label, text)| [&site.message(label), ": ", text].concat()));
    texts.extend(
        card.next(site.today.get())
            .map(|session| site.tx("place-next", &[("session", session_line(site, &session).into())])),
    );
    join(&texts)
}
