//! The years from book to card: drawn to scale, and told as a list.

use super::el::{el, parts};
use super::icon::icon;
use content::{Era, Guide, Section, Statement};
use leptos::prelude::*;
use readiness::CivilDate;

use crate::pages::guide::grounds;
use crate::state::site::{Site, site};

/// The drawing's canvas, in its own units.
const WIDTH: i32 = 640;
/// Room at both ends, for the book and the card.
const MARGIN: i32 = 112;
const LINE: i32 = 40;

/// One day on the line.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot {
    x: i32,
    era: Era,
}

fn day(site: &Site, statement: &Statement) -> Option<CivilDate> {
    let figure = statement.figure.as_deref()?;
    site.content().figure(figure, site.content().built_on())?.amount.date()
}

/// Places `days` on the line by their distance in time.
fn place(days: &[(CivilDate, Era)]) -> Vec<Knot> {
    let first = days.iter().map(|(day, _)| day.number()).min().unwrap_or(0);
    let last = days.iter().map(|(day, _)| day.number()).max().unwrap_or(0);
    let span = (last - first).max(1);
    days.iter()
        .map(|(day, era)| Knot { x: MARGIN + (day.number() - first) * (WIDTH - 2 * MARGIN) / span, era: *era })
        .collect()
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
    let days: Vec<(CivilDate, Era)> = section
        .statements
        .iter()
        .filter_map(|statement| Some((day(&site, statement)?, statement.era.unwrap_or(Era::Card))))
        .collect();
    let knots = place(&days);
    // The thread of the book runs on until the first day of the card.
    let turn = knots.iter().find(|knot| knot.era == Era::Card).map_or(WIDTH - MARGIN, |knot| knot.x);
    let years = days.first().zip(days.last()).map(|((first, _), (last, _))| {
        view! {
            <text class="trip__year" x=MARGIN y="84">{first.year()}</text>
            <text class="trip__year trip__year--end" x=WIDTH - MARGIN y="84">{last.year()}</text>
        }
    });
    let drawn = knots
        .iter()
        .map(|knot| match knot.era {
            // Square is the book, round is the card: never told by colour alone.
            Era::Book => {
                view! { <rect class="trip__book" x=knot.x - 8 y=LINE - 8 width="16" height="16" /> }.into_any()
            }
            Era::Card => view! { <circle class="trip__card" cx=knot.x cy=LINE r="9" /> }.into_any(),
        })
        .collect::<Vec<_>>();
    let symbol = |name: &str| format!("{}#{name}", site.assets().sprite);
    let alt = site.words("timeline-alt").signal();
    let caption = site.words("timeline-caption");
    let list = section
        .statements
        .iter()
        .map(|statement| {
            let id = guide.statement_id(statement);
            let (class, drawing) = match statement.era {
                Some(Era::Book) => ("knot knot--book", "book"),
                _ => ("knot knot--card", "card"),
            };
            el("li")
                .set("class", class)
                .with(el("span").class("knot__dot").set("aria-hidden", "true").with(icon(drawing, "")))
                .with(el("p").class("knot__date").say(format!("{id}-when")))
                .with(el("h3").class("knot__title").say(format!("{id}-title")))
                .with(el("p").class("knot__note").tell(id))
                .with(grounds(statement))
                .done()
        })
        .collect::<Vec<_>>();
    parts(vec![
        el("figure")
            .class("trip")
            .with(
                view! { <svg class="trip__line" viewBox="0 0 640 96" role="img" aria-label=alt>
                    <use href=symbol("p-book") x="0" y="6" width="84" height="70"></use>
                    <path class="trip__thread" d=format!("M70 {LINE}H{turn}") />
                    <path class="trip__solid" d=format!("M{turn} {LINE}H570") />
                    <use href=symbol("p-card") x="556" y="6" width="84" height="70"></use>
                    {drawn}
                    {years}
                </svg> }
                .into_any(),
            )
            .with(el("figcaption").class("small").with(caption))
            .done(),
        el("ol").class("knots").with(list).done(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_keep_their_order_and_stay_on_the_canvas() {
        let day = |text: &str| (text.parse::<CivilDate>().expect("a date"), Era::Book);
        let knots = place(&[day("2020-11-13"), day("2022-12-31"), day("2027-03-01")]);
        assert_eq!(knots[0].x, MARGIN);
        assert_eq!(knots[2].x, WIDTH - MARGIN);
        assert!(knots[0].x < knots[1].x && knots[1].x < knots[2].x);
    }

    #[test]
    fn a_single_day_needs_no_span() {
        let knots = place(&[("2023-01-01".parse().expect("a date"), Era::Card)]);
        assert_eq!(knots[0].x, MARGIN);
    }
}
