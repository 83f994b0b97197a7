//! The years from book to card: drawn to scale, and told as a list. What lies behind and what is to come follow the day.

use super::el::{el, parts};
use super::icon::icon;
use super::live::{holds, live, words};
use content::{Era, Guide, Section, Statement};
use leptos::prelude::*;
use readiness::CivilDate;

use crate::pages::guide::grounds;
use crate::state::site::{Site, site};

/// The drawing's canvas, in its own units.
const WIDTH: i32 = 640;
/// Room at both ends, for the book and the card.
const MARGIN: i32 = 112;
/// Where the line runs.
const LINE: i32 = 136;
/// Days closer than this stand above each other.
const ROOM: i32 = 19;
/// How far above each other.
const STOREY: i32 = 22;
/// Days of a span above which years are marked, and below which quarters are.
const LONG: i32 = 900;

/// One day on the line.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot {
    day: CivilDate,
    era: Era,
    told: bool,
    x: i32,
    /// How many others it stands above.
    storey: i32,
}

/// The days of a section, by their distance in time.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    first: i32,
    span: i32,
    knots: Vec<Knot>,
}

impl Line {
    fn of(days: &[(CivilDate, Era, bool)]) -> Self {
        let numbers = || days.iter().map(|(day, ..)| day.number());
        let first = numbers().min().unwrap_or(0);
        let span = (numbers().max().unwrap_or(0) - first).max(1);
        let mut line = Line { first, span, knots: Vec::new() };
        // Where the last day of each storey stands.
        let mut taken: Vec<i32> = Vec::new();
        for &(day, era, told) in days {
            let x = line.x(day);
            let free = taken.iter().position(|last| x - last >= ROOM);
            let storey = free.unwrap_or(taken.len());
            match taken.get_mut(storey) {
                Some(last) => *last = x,
                None => taken.push(x),
            }
            line.knots.push(Knot { day, era, told, x, storey: i32::try_from(storey).unwrap_or(0) });
        }
        line
    }

    fn x(&self, day: CivilDate) -> i32 {
        MARGIN + (day.number() - self.first) * (WIDTH - 2 * MARGIN) / self.span
    }

    fn holds(&self, day: CivilDate) -> bool {
        (self.first..=self.first + self.span).contains(&day.number())
    }

    /// The first days of years, or of quarters on a short line, and how each is written.
    fn marks(&self) -> Vec<(i32, String)> {
        let Some((first, last)) = self.knots.first().zip(self.knots.last()) else { return Vec::new() };
        let long = self.span > LONG;
        let months: &[u32] = if long { &[1] } else { &[1, 4, 7, 10] };
        let years = first.day.year()..=last.day.year();
        let days = years.flat_map(|year| months.iter().filter_map(move |month| CivilDate::new(year, *month, 1).ok()));
        let written = |day: CivilDate| {
            if long { day.year().to_string() } else { format!("{}/{}", day.month(), day.year()) }
        };
        days.filter(|day| self.holds(*day)).map(|day| (self.x(day), written(day))).collect()
    }
}

fn day(site: &Site, statement: &Statement) -> Option<CivilDate> {
    let figure = statement.figure.as_deref()?;
    site.content().figure(figure, site.content().built_on())?.amount.date()
}

/// A timeline section: a drawing of the days, then each day with what it brought.
#[component]
pub fn Timeline(
    /// The guide it belongs to.
    guide: Guide,
    /// The section.
    section: Section,
) -> AnyView {
    let site = site();
    let days: Vec<(CivilDate, Era, bool)> = section
        .statements
        .iter()
        .filter_map(|statement| Some((day(&site, statement)?, statement.era.unwrap_or(Era::Card), statement.told)))
        .collect();
    let told = days.iter().any(|(.., told)| *told);
    let line = Line::of(&days);
    let long = line.span > LONG;
    let drawn = {
        let site = site.clone();
        live(move || draw(&site, &line))
    };
    let mut year = None;
    let list = section
        .statements
        .iter()
        .map(|statement| {
            let day = day(&site, statement);
            let new_year = day.map(CivilDate::year).filter(|of| long && year != Some(*of));
            year = new_year.or(year);
            knot(&site, &guide, statement, day, new_year)
        })
        .collect::<Vec<_>>();
    let caption = if told { "timeline-caption-told" } else { "timeline-caption" };
    parts(vec![
        el("figure").class("trip").with(drawn).with(el("figcaption").class("small").with(site.words(caption))).done(),
        el("ol").class("knots").with(list).done(),
    ])
}

/// One day of the list; with the year, where it is the first of its year.
fn knot(site: &Site, guide: &Guide, statement: &Statement, day: Option<CivilDate>, year: Option<i32>) -> AnyView {
    let id = guide.statement_id(statement);
    let (class, drawing) = match statement.era {
        _ if statement.told => ("knot knot--book knot--told", "ear"),
        Some(Era::Book) => ("knot knot--book", "book"),
        _ => ("knot knot--card", "card"),
    };
    // Only what was to come when the page was made can still be to come.
    let coming = day.filter(|day| *day > site.content().built_on());
    let today = site.today;
    let class = move |is_coming: bool| format!("{class}{}", if is_coming { " knot--coming" } else { "" });
    let item = match coming {
        Some(day) => el("li").set("class", words(move || class(day > today.get()))),
        None => el("li").set("class", class(false)),
    };
    item.with(year.map(|year| el("p").class("knot__year").set("aria-hidden", "true").with(year.to_string()).done()))
        .with(el("span").class("knot__dot").set("aria-hidden", "true").with(icon(drawing, "")))
        .with(el("p").class("knot__date").say(format!("{id}-when")))
        .with(coming.map(|day| {
            let past = holds(move || day <= today.get());
            el("p").class("knot__coming").set("hidden", past).say("timeline-coming").done()
        }))
        .with(el("h3").class("knot__title").say(format!("{id}-title")))
        .with(el("p").class("knot__note").say(id))
        .with(grounds(statement))
        .done()
}

fn draw(site: &Site, line: &Line) -> AnyView {
    let today = site.today.get();
    let symbol = |name: &str| format!("{}#{name}", site.assets().sprite);
    // The thread of the book runs on until the first day of the card.
    let turn = line.knots.iter().find(|knot| knot.era == Era::Card).map_or(WIDTH - MARGIN, |knot| knot.x);
    let marks = line.marks();
    let last = marks.len().saturating_sub(1);
    let ticks: String = marks.iter().map(|(x, _)| format!("M{x} {}v8", LINE + 14)).collect();
    let stems: String = line.knots.iter().map(|knot| format!("M{} {LINE}v{}", knot.x, -STOREY * knot.storey)).collect();
    let marks = marks
        .into_iter()
        .enumerate()
        .map(|(n, (x, text))| {
            let class = if n == 0 || n == last { "trip__mark trip__mark--end" } else { "trip__mark" };
            view! { <text class=class x=x y=LINE + 48>{text}</text> }.into_any()
        })
        .collect::<Vec<_>>();
    let knots = line.knots.iter().map(|knot| shape(knot, today)).collect::<Vec<_>>();
    let here = line.holds(today).then(|| {
        let (x, word) = (line.x(today), site.t("timeline-today"));
        view! {
            <path class="trip__today" d=format!("M{x} 34V{}", LINE + 12) />
            <text class="trip__mark trip__mark--today" x=x y="26">{word}</text>
        }
        .into_any()
    });
    let said = site.t("timeline-alt");
    view! {
        <svg class="trip__line" viewBox="0 0 640 192" width="640" height="192" role="img" aria-label=said>
            <use href=symbol("p-book") x="0" y=LINE - 40 width="84" height="70"></use>
            <path class="trip__thread" d=format!("M70 {LINE}H{turn}") />
            <path class="trip__solid" d=format!("M{turn} {LINE}H570") />
            <path class="trip__tick" d=ticks + &stems />
            <use href=symbol("p-card") x="556" y=LINE - 40 width="84" height="70"></use>
            {here}
            {knots}
            {marks}
        </svg>
    }
    .into_any()
}

/// Square is the book, round is the card; full is past, hollow is to come; dashed is told by one article alone.
fn shape(knot: &Knot, today: CivilDate) -> AnyView {
    let (x, y) = (knot.x, LINE - STOREY * knot.storey);
    let era = if knot.era == Era::Book { "trip__book" } else { "trip__card" };
    let told = if knot.told { " trip__told" } else { "" };
    let coming = if knot.day > today { " trip__coming" } else { "" };
    let class = format!("{era}{told}{coming}");
    let round = if knot.era == Era::Book { "1" } else { "8" };
    view! { <rect class=class x=x - 8 y=y - 8 width="16" height="16" rx=round /> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(days: &[&str]) -> Line {
        let day = |text: &&str| (text.parse::<CivilDate>().expect("a date"), Era::Book, false);
        Line::of(&days.iter().map(day).collect::<Vec<_>>())
    }

    #[test]
    fn days_keep_their_order_and_stay_on_the_canvas() {
        let knots = line(&["2020-11-13", "2022-12-31", "2027-03-01"]).knots;
        assert_eq!(knots[0].x, MARGIN);
        assert_eq!(knots[2].x, WIDTH - MARGIN);
        assert!(knots[0].x < knots[1].x && knots[1].x < knots[2].x);
    }

    #[test]
    fn a_single_day_needs_no_span() {
        assert_eq!(line(&["2023-01-01"]).knots[0].x, MARGIN);
    }

    #[test]
    fn days_that_are_close_stand_above_each_other() {
        let near = line(&["2020-11-13", "2026-07-01", "2026-08-15", "2026-08-18", "2027-03-01"]);
        assert_eq!(near.knots.iter().map(|knot| knot.storey).collect::<Vec<_>>(), [0, 0, 1, 2, 0]);
        let apart = |a: &Knot, b: &Knot| a.storey != b.storey || b.x - a.x >= ROOM;
        for (n, a) in near.knots.iter().enumerate() {
            assert!(near.knots[n + 1..].iter().all(|b| apart(a, b)));
        }
    }

    #[test]
    fn a_long_line_is_marked_by_years_and_a_short_one_by_quarters() {
        let texts = |line: Line| line.marks().into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        let years = texts(line(&["2020-11-13", "2027-03-01"]));
        assert_eq!(years, ["2021", "2022", "2023", "2024", "2025", "2026", "2027"]);
        let quarters = texts(line(&["2022-01-06", "2023-01-01"]));
        assert_eq!(quarters, ["4/2022", "7/2022", "10/2022", "1/2023"]);
    }

    #[test]
    fn today_stands_on_the_line_only_while_the_line_lasts() {
        let year = line(&["2022-01-06", "2023-01-01"]);
        let day = |text: &str| text.parse::<CivilDate>().expect("a date");
        assert!(year.holds(day("2022-01-06")) && year.holds(day("2023-01-01")));
        assert!(!year.holds(day("2022-01-05")) && !year.holds(day("2023-01-02")));
    }
}
