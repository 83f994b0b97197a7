//! The law by itself: figures in tables, changes by day, and what rests on each source.
//!
//! A table names figures and holds no amount; a change is found in the spans of the figures and in the dates of the
//! sources. So whoever mends `content/figures.toml` has mended every table, and every list of what changes.

use readiness::CivilDate;
use serde::{Deserialize, Serialize};

use crate::figure::{FigureValue, Figures};
use crate::format;
use crate::locale::Locale;
use crate::lookup::{Content, Value};
use crate::model::{Source, Statement};

/// What the pages about the law show beside sources and figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// The first day that there are tables of.
    pub first_day: Option<CivilDate>,
    /// Figures in tables.
    pub tables: Vec<Table>,
    /// What the law changed, told in words; each stands at the day of its figure, else of its first source.
    pub news: Vec<Statement>,
    /// What changed in the portal itself.
    pub changes: Vec<SiteChange>,
    /// What rests on each source that anything rests on.
    pub support: Vec<Support>,
    /// Statements that have to be looked at again, by day.
    pub reviews: Vec<Review>,
}

/// The address below the base of every figure with all its spans, as a spreadsheet to download.
pub fn figures_file(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => "phi-thoi-han-muc-phat.csv",
        Locale::En => "en/fees-days-fines.csv",
    }
}

/// A table of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Id, also its anchor.
    pub id: String,
    /// Its rows, under headings.
    pub groups: Vec<Group>,
}

impl Table {
    /// Id of the message with its title.
    pub fn title_id(&self) -> String {
        format!("figures-table-{}", self.id)
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Id.
    pub id: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Group {
    /// Id of the message with its heading.
    pub fn title_id(&self) -> String {
        format!("figures-group-{}", self.id)
    }
}

/// One line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Id, also its anchor.
    pub id: String,
    /// Figures that hold together: one, several that are listed, or the least and the most.
    pub figures: Vec<String>,
    /// Whether the figures are the least and the most.
    pub range: bool,
    /// How the amount is put, by a message of its own: "under …", "… each".
    pub form: Option<String>,
}

impl Row {
    /// Id of the message that says what it is.
    pub fn label_id(&self) -> String {
        format!("figures-row-{}", self.id)
    }

    /// Id of the message with more about it; not every row has one.
    pub fn note_id(&self) -> String {
        format!("figures-row-{}-note", self.id)
    }

    /// The values that hold on a day; none when not every figure of the row holds.
    pub fn values<'a>(&self, figures: &'a Figures, day: CivilDate) -> Vec<&'a FigureValue> {
        let values: Option<Vec<_>> = self.figures.iter().map(|id| figures.get(id)?.on(day)).collect();
        values.unwrap_or_default()
    }

    /// The days on which the amounts become others, or begin, or end, in order.
    pub fn changes(&self, figures: &Figures) -> Vec<CivilDate> {
        let mut days: Vec<CivilDate> = Vec::new();
        for value in self.figures.iter().filter_map(|id| figures.get(id)).flat_map(|figure| &figure.values) {
            let ends = value.until.and_then(|until| until.plus_days(1));
            for day in [value.from, ends].into_iter().flatten() {
                let at = days.partition_point(|before| *before < day);
                if days.get(at) != Some(&day) {
                    days.insert(at, day);
                }
            }
        }
        days.retain(|day| {
            let before = day.plus_days(-1).map(|before| self.values(figures, before)).unwrap_or_default();
            !same(&before, &self.values(figures, *day))
        });
        days
    }

    /// How the row stands on a day.
    pub fn on<'a>(&self, figures: &'a Figures, day: CivilDate) -> Standing<'a> {
        let changes = self.changes(figures);
        let passed = changes.partition_point(|change| *change <= day);
        let since = changes[..passed].last().copied();
        let values = self.values(figures, day);
        let last = since.filter(|_| values.is_empty()).and_then(|since| since.plus_days(-1));
        Standing {
            next: changes.get(passed).map(|next| (*next, self.values(figures, *next))),
            last: last.map(|last| (last, self.values(figures, last))),
            values,
            since,
        }
    }
}

/// Whether values say the same, whatever they rest on.
fn same(some: &[&FigureValue], others: &[&FigureValue]) -> bool {
    some.len() == others.len() && some.iter().zip(others).all(|(one, other)| one.amount == other.amount)
}

/// How a row of a table stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The values that hold; none when nothing holds.
    pub values: Vec<&'a FigureValue>,
    /// Since when the amounts are these; nothing when that is not known.
    pub since: Option<CivilDate>,
    /// The day on which they become others, and the values then; none when nothing follows.
    pub next: Option<(CivilDate, Vec<&'a FigureValue>)>,
    /// When nothing holds any more: the last day on which something did, and what.
    pub last: Option<(CivilDate, Vec<&'a FigureValue>)>,
}

/// A change of the portal itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteChange {
    /// Id.
    pub id: String,
    /// The day.
    pub day: CivilDate,
}

/// What rests on a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// The source.
    pub source: String,
    /// Guides, each with its statements that name the source.
    pub guides: Vec<Rests>,
    /// Checks that name it.
    pub checks: Vec<String>,
    /// Rows of the tables whose figures name it.
    pub rows: Vec<String>,
}

/// Statements of one guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rests {
    /// The guide.
    pub guide: String,
    /// Their numbers within the guide, counted from 1, and their ids, which are their anchors.
    pub statements: Vec<(u16, String)>,
}

/// A day by which statements have to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The day.
    pub day: CivilDate,
    /// What has to be looked at.
    pub guides: Vec<Rests>,
}

/// Something that happens to the law on a day.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<'a> {
    /// A change that is told in words.
    Said(&'a Statement),
    /// A text comes into force.
    Begins(&'a Source),
    /// A text is no longer in force.
    Ends(&'a Source),
    /// A line of a table becomes another: its values before, and then, none when nothing follows.
    Row(&'a Row, Vec<&'a FigureValue>, Vec<&'a FigureValue>),
}

impl Content {
    /// The amount of a line of a table, as a page shows it; empty for no values.
    pub fn row_amount(&self, row: &Row, values: &[&FigureValue]) -> String {
        let written = row.figures.iter().zip(values).filter_map(|(id, value)| {
            let kind = self.figures().get(id)?.kind;
            Some(format::amount(self.locale(), kind, value.amount))
        });
        let mut written: Vec<String> = written.collect();
        let day = self.built_on();
        let amount = match (row.range, written.as_mut_slice()) {
            (true, [low, high]) => {
                let (low, high) = (std::mem::take(low), std::mem::take(high));
                self.text_with("figures-range", day, &[("low", low.into()), ("high", high.into())])
            }
            _ => written.join(", "),
        };
        match &row.form {
            Some(form) if !amount.is_empty() => {
                self.text_with(&format!("figures-as-{form}"), day, &[("amount", Value::Text(amount))])
            }
            _ => amount,
        }
    }

    /// The day of a change that is told in words.
    pub fn news_day(&self, said: &Statement) -> Option<CivilDate> {
        let of_figure = said.figure.as_deref().and_then(|id| self.figures().get(id)?.values.first()?.amount.date());
        of_figure.or_else(|| self.source(&said.sources.first()?.id)?.from)
    }

    /// Every change of the law by day, the earliest first.
    pub fn events(&self) -> Vec<(CivilDate, Event<'_>)> {
        let law = self.law();
        let mut events: Vec<(CivilDate, Event<'_>)> = Vec::new();
        let said: Vec<(CivilDate, &Statement)> =
            law.news.iter().filter_map(|said| Some((self.news_day(said)?, said))).collect();
        events.extend(said.iter().map(|(day, said)| (*day, Event::Said(said))));
        // What is told in words need not be told by its date again.
        let is_said = |day: CivilDate, source: &Source| {
            said.iter().any(|(on, said)| *on == day && said.sources.iter().any(|cited| cited.id == source.id))
        };
        for source in self.sources() {
            let ends = source.until.and_then(|until| until.plus_days(1));
            let begins = source.from.map(|day| (day, Event::Begins(source)));
            let both = begins.into_iter().chain(ends.map(|day| (day, Event::Ends(source))));
            events.extend(both.filter(|(day, _)| !is_said(*day, source)));
        }
        for row in law.tables.iter().flat_map(Table::rows) {
            for day in row.changes(self.figures()) {
                let before = day.plus_days(-1).map(|before| row.values(self.figures(), before)).unwrap_or_default();
                // What begins does so with the text that it stands in.
                if !before.is_empty() {
                    events.push((day, Event::Row(row, before, row.values(self.figures(), day))));
                }
            }
        }
        events.sort_by_key(|(day, _)| *day);
        events
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Amount, Figure, FigureKind};
    use readiness::Mark;

    fn day(text: &str) -> CivilDate {
        CivilDate::parse(text).expect("a day")
    }

    fn figure(id: &str, spans: &[(i64, Option<&str>, Option<&str>)]) -> Figure {
        let value = |(amount, from, until): &(i64, Option<&str>, Option<&str>)| FigureValue {
            amount: Amount::Whole(*amount),
            from: from.map(day),
            until: until.map(day),
            source: "s".to_owned(),
            at: String::new(),
            fact: String::new(),
            mark: Mark::Seen,
        };
        Figure { id: id.to_owned(), kind: FigureKind::Money, ends: false, values: spans.iter().map(value).collect() }
    }

    fn row(figures: &[&str]) -> Row {
        let figures = figures.iter().map(|id| (*id).to_owned()).collect();
        Row { id: "r".to_owned(), figures, range: false, form: None }
    }

    fn amounts(values: &[&FigureValue]) -> Vec<Option<i64>> {
        values.iter().map(|value| value.amount.whole()).collect()
    }

    #[test]
    fn a_row_knows_since_when_it_holds_and_what_follows() {
        let figures: Figures = vec![figure(
            "fee",
            &[
                (50, Some("2024-12-06"), Some("2025-06-30")),
                (25, Some("2025-07-01"), Some("2026-12-31")),
                (50, Some("2027-01-01"), None),
            ],
        )]
        .into();
        let row = row(&["fee"]);
        let on = |text: &str| row.on(&figures, day(text));
        let last_cheap = on("2026-12-31");
        assert_eq!(amounts(&last_cheap.values), [Some(25)]);
        assert_eq!(last_cheap.since, Some(day("2025-07-01")));
        let (next, then) = last_cheap.next.expect("a change");
        assert_eq!((next, amounts(&then)), (day("2027-01-01"), vec![Some(50)]));
        let full = on("2027-01-01");
        assert_eq!((amounts(&full.values), full.since, full.next), (vec![Some(50)], Some(day("2027-01-01")), None));
        let before = on("2024-12-05");
        assert!(before.values.is_empty() && before.last.is_none() && before.since.is_none());
        assert_eq!(before.next.map(|(next, _)| next), Some(day("2024-12-06")));
    }

    #[test]
    fn the_same_amount_on_another_ground_is_no_change() {
        let figures: Figures =
            vec![figure("years", &[(1, Some("2024-01-01"), Some("2026-06-30")), (1, Some("2026-07-01"), None)])].into();
        let now = row(&["years"]).on(&figures, day("2026-11-27"));
        assert_eq!((now.since, now.next), (Some(day("2024-01-01")), None));
    }

    #[test]
    fn what_has_ended_says_when_and_what_it_was() {
        let figures: Figures = vec![figure("waiver", &[(0, Some("2026-08-15"), Some("2027-02-28"))])].into();
        let row = row(&["waiver"]);
        let after = row.on(&figures, day("2027-03-01"));
        let (last, was) = after.last.expect("what was");
        assert_eq!((last, amounts(&was)), (day("2027-02-28"), vec![Some(0)]));
        assert!(after.values.is_empty() && after.next.is_none());
        let (ends, then) = row.on(&figures, day("2027-02-28")).next.expect("its end");
        assert!(ends == day("2027-03-01") && then.is_empty());
    }

    #[test]
    fn several_figures_hold_only_together_and_a_day_may_be_unknown() {
        let figures: Figures =
            vec![figure("low", &[(1, None, None)]), figure("high", &[(2, Some("2025-12-15"), None)])].into();
        let row = row(&["low", "high"]);
        assert!(row.on(&figures, day("2025-12-14")).values.is_empty());
        assert_eq!(amounts(&row.on(&figures, day("2025-12-15")).values), [Some(1), Some(2)]);
        assert_eq!(super::Row { figures: vec!["low".to_owned()], ..row }.on(&figures, day("2025-12-15")).since, None);
    }
}
