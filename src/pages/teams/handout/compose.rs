//! A sheet out of an agenda: what stands on it, and on which page.

use content::{Amount, FigureKind, Value, format::place_in_law};
use leptos::prelude::*;
use place::{Card, Desk};
use sessions::agenda::{Agenda, Audience};
use sessions::choose::{as_many, by_turns};
use sessions::paper::{Block, Sheet, bring, pages};

use super::piece::Piece;
use super::told::{Told, Words};
use crate::components::place::session_line;
use crate::pages::teams::statements::found;
use crate::state::site::Site;

/// A finished sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Made {
    /// What stands on each page.
    pub pages: Vec<Vec<Piece>>,
    /// So many slides are on it.
    pub taken: usize,
    /// Of so many.
    pub all: usize,
    /// Those that are not on it, each in a line.
    pub left: Vec<String>,
}

/// The page that the code leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    /// Its title.
    pub title: String,
    /// Its address: in full, once that is known.
    pub address: String,
    /// Whether it is in full.
    pub whole: bool,
}

/// A whole number, for messages.
pub(super) fn count(number: usize) -> Value {
    Value::Amount(FigureKind::Count, Amount::Whole(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// What is chosen from: statements, then the offices of the place.
struct Stock<'a> {
    site: &'a Site,
    sheet: Sheet,
    audience: Audience,
    told: Vec<Told>,
    desks: Vec<Piece>,
    bring: Vec<Piece>,
    code: Piece,
    foot: Piece,
}

/// The sheet. Follows the day and the card of the place.
pub(super) fn make(site: &Site, agenda: &Agenda, sheet: Sheet, target: &Target) -> Made {
    let told = Told::all(site, agenda);
    let all = told.len();
    let card = site.place.card();
    let stock = Stock {
        site,
        sheet,
        audience: agenda.audience,
        bring: to_bring(site, &told),
        desks: desks(site, &card, sheet),
        code: Piece::Code {
            label: site.t("handout-sheet-scan"),
            title: more(site, sheet, &target.title),
            address: target.address.clone(),
            whole: target.whole,
        },
        foot: foot(site, &card, &told),
        told,
    };
    let order = stock.order();
    let laid = |chosen: &[usize]| {
        let pieces = stock.pieces(chosen);
        let blocks: Vec<Block> = pieces.iter().map(Piece::block).collect();
        pages(sheet, &blocks).map(|pages| (pieces, pages))
    };
    let chosen = as_many(&order, |chosen| laid(chosen).is_some());
    let taken = chosen.iter().filter(|at| **at < all).count();
    let left = (0..all).filter(|at| !chosen.contains(at)).map(|at| stock.told[at].short()).collect();
    let Some((pieces, pages)) = laid(&chosen) else { return Made { taken: 0, all, left, ..Made::default() } };
    Made { pages: pages.into_iter().map(|page| pieces[page].to_vec()).collect(), taken, all, left }
}

impl Stock<'_> {
    /// Which is thought of first: the team's own, which stands nowhere else. Where to go comes right after the first
    /// statement.
    fn order(&self) -> Vec<usize> {
        if self.sheet == Sheet::Notes {
            return (0..self.told.len()).collect();
        }
        let matters: Vec<&str> = self.told.iter().map(|told| told.matter.as_str()).collect();
        let (sure, unsure): (Vec<usize>, Vec<usize>) = by_turns(&matters)
            .into_iter()
            .filter(|at| self.is_for(&self.told[*at]))
            .partition(|at| !self.told[*at].unsure);
        // Of the team's own none is too long: it is what the sheet is made for.
        let is_own = |at: &usize| self.told[*at].guide.is_none();
        let mut order: Vec<usize> = (0..self.told.len()).filter(is_own).collect();
        let own = order.len();
        order.extend(sure.into_iter().filter(|at| !is_own(at)));
        // A poster is read by who cannot ask.
        if self.sheet != Sheet::Poster {
            order.extend(unsure);
        }
        let first = order.len().min(own.max(1));
        let offices = self.told.len()..self.told.len() + self.desks.len();
        order.splice(first..first, offices);
        order
    }

    fn is_for(&self, told: &Told) -> bool {
        !told.of_page && told.letters() <= self.sheet.longest()
    }

    /// What stands on the sheet, in order, with these of the stock.
    fn pieces(&self, chosen: &[usize]) -> Vec<Piece> {
        let told = || chosen.iter().filter_map(|at| self.told.get(*at));
        let desks: Vec<Piece> =
            chosen.iter().filter_map(|at| self.desks.get(at.checked_sub(self.told.len())?)).cloned().collect();
        if self.sheet == Sheet::Notes {
            return self.notes(told());
        }
        let is_poster = self.sheet == Sheet::Poster;
        let title = if is_poster { "handout-poster-title" } else { "handout-sheet-title" };
        let audience = (self.audience != Audience::Everybody && !is_poster).then(|| {
            let audience = self.site.message(&format!("slide-audience-{}", self.audience.id()));
            self.site.tx("handout-sheet-for", &[("audience", audience.into())])
        });
        let mut pieces = vec![Piece::Title(Words::of(self.site, title), audience)];
        let mut matter = None;
        for told in told() {
            if matter != Some(told.matter.as_str()) {
                pieces.push(Piece::Head(told.title.clone()));
            }
            matter = Some(told.matter.as_str());
            let advice = told.unsure.then(|| Words::of(self.site, "confirm-note"));
            pieces.push(Piece::Said(told.strong.clone(), told.texts.clone(), advice));
        }
        if !is_poster {
            pieces.push(Piece::Head(Words::of(self.site, "handout-sheet-bring")));
            pieces.extend(self.bring.iter().cloned());
        }
        if !desks.is_empty() && !is_poster {
            pieces.push(Piece::Head(Words::of(self.site, "place-where")));
        }
        pieces.extend(desks);
        pieces.push(self.code.clone());
        let sources = sources(self.site, told());
        if !sources.is_empty() && !is_poster {
            pieces.push(Piece::Small(self.site.tx("handout-sheet-sources", &[("list", sources.into())])));
        }
        pieces.push(self.foot.clone());
        pieces
    }

    fn notes<'t>(&self, told: impl Iterator<Item = &'t Told>) -> Vec<Piece> {
        let told: Vec<&Told> = told.collect();
        let seconds: u32 = told.iter().map(|told| told.seconds).sum();
        let minutes = usize::try_from(seconds.div_ceil(60)).unwrap_or_default();
        let sum = self.site.tx("slide-summary", &[("slides", count(told.len())), ("minutes", count(minutes))]);
        let mut pieces = vec![Piece::Title(Words::of(self.site, "handout-notes-title"), Some(sum))];
        let (before, now) = (self.site.t("slide-before"), self.site.t("slide-now"));
        for (n, told) in told.into_iter().enumerate() {
            let title = [&(n + 1).to_string(), ". ", &told.title.text].concat();
            let part = |seconds: u32| count(usize::try_from(seconds).unwrap_or_default());
            let values = [("minutes", part(told.seconds / 60)), ("seconds", part(told.seconds % 60))];
            let mut texts: Vec<(Option<String>, Words)> = Vec::new();
            texts.extend(told.strong.iter().map(|words| (None, words.clone())));
            texts.extend(told.before.iter().map(|words| (told.is_table.then(|| before.clone() + ":"), words.clone())));
            texts.extend(told.texts.iter().map(|words| (told.is_table.then(|| now.clone() + ":"), words.clone())));
            texts.extend(told.unsure.then(|| (None, Words::of(self.site, "confirm-note"))));
            let sources = sources(self.site, [told].into_iter());
            let sources = if sources.is_empty() {
                sources
            } else {
                self.site.tx("handout-sheet-sources", &[("list", sources.into())])
            };
            pieces.push(Piece::Note { title, time: self.site.tx("handout-notes-time", &values), texts, sources });
        }
        pieces.push(self.foot.clone());
        pieces
    }
}

/// What to bring, for the guides of the agenda.
fn to_bring(site: &Site, told: &[Told]) -> Vec<Piece> {
    let guides: Vec<&str> = told.iter().filter_map(|told| told.guide.as_deref()).collect();
    let named = bring(&guides).into_iter().filter_map(|one| {
        let (guide, _, statement) = found(site, &[one.guide, one.section, one.statement].join("/"))?;
        let id = guide.statement_id(statement);
        Some(Piece::Bring(Words::of(site, if one.by_title { id + "-title" } else { id })))
    });
    named.collect()
}

/// What the code leads to, in words.
fn more(site: &Site, sheet: Sheet, title: &str) -> String {
    match sheet {
        Sheet::Poster => site.tx("handout-poster-more", &[("title", title.into())]),
        _ => site.tx("handout-sheet-more", &[("title", title.into())]),
    }
}

/// The offices of the place, and when people meet next. On a poster each takes as few lines as it can.
fn desks(site: &Site, card: &Card, sheet: Sheet) -> Vec<Piece> {
    let offices = Desk::ALL.into_iter().map(|desk| (desk, card.office(desk))).filter(|(_, office)| !office.is_empty());
    let mut pieces: Vec<Piece> = offices
        .map(|(desk, office)| {
            let kind = || site.message(&format!("place-desk-{}", desk.id()));
            let name = if office.name.is_empty() { kind() } else { office.name.to_owned() };
            let rows =
                [("place-address", office.address), ("place-hours", office.hours), ("place-phone", office.phone)];
            let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
            if sheet == Sheet::Poster {
                let texts: Vec<&str> = rows.map(|(_, text)| text).collect();
                return Piece::Desk(name, vec![texts.join(" · ")]);
            }
            Piece::Desk(name, rows.map(|(label, text)| [&site.message(label), ": ", text].concat()).collect())
        })
        .collect();
    pieces.extend(card.next(site.today.get()).map(|session| {
        Piece::Desk(site.tx("place-next", &[("session", session_line(site, &session).into())]), Vec::new())
    }));
    pieces
}

/// The sources of statements, each once, in one line.
fn sources<'t>(site: &Site, told: impl Iterator<Item = &'t Told>) -> String {
    let mut names: Vec<String> = Vec::new();
    for citation in told.flat_map(|told| &told.citations) {
        let Some(source) = site.content().source(&citation.id) else { continue };
        let mut name = site.message(&source.title_id());
        if !source.number.is_empty() {
            name.extend([" ", &source.number]);
        }
        let place = place_in_law(site.content().locale(), &citation.at);
        if !place.is_empty() {
            name.extend([", ", &place]);
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join("; ")
}

/// What the sheet is not, its days, and who runs the copy.
fn foot(site: &Site, card: &Card, told: &[Told]) -> Piece {
    let mut text = site.tx("handout-sheet-foot", &[("date", Value::Date(site.today.get()))]);
    // All of it was checked by the day on which the first of its sources was.
    let citations = told.iter().flat_map(|told| &told.citations);
    let checked = citations.filter_map(|one| site.content().source(&one.id)).map(|source| source.checked).min();
    if let Some(day) = checked {
        text.extend([" ", &site.tx("handout-sheet-checked", &[("date", Value::Date(day))])]);
    }
    if !card.runs().is_empty() {
        text.extend([" ", &site.tx("place-runs", &[("who", card.runs().into())])]);
    }
    Piece::Small(text)
}
