//! The worked example: a district of Hà Nội in 2022, as a guide tells it.

use content::{Amount, Value};
use leptos::prelude::*;
use sessions::drive::{Draft, Field, Forecast, Plan, Weekdays};

use super::desk::Desk;
use super::results::{count, said};
use crate::browser::document;
use crate::components::el::el;
use crate::components::icon::icon;
use crate::routes::Route;
use crate::state::site::Site;

/// The guide that tells of it, with its sources.
const GUIDE: &str = "ha-noi-2022";

/// The figures of the guide as a plan: the whole district reckoned as one station that just does what was asked for.
fn draft(site: &Site) -> Option<Draft> {
    let today = site.today.get_untracked();
    let whole = |id: &str| match site.content().figure(id, today)?.amount {
        Amount::Whole(number) => u32::try_from(number).ok().filter(|number| *number > 0),
        Amount::Tenths(_) | Amount::Date(_) => None,
    };
    let day = match site.content().figure("hanoi-drive-from", today)?.amount {
        Amount::Date(day) => day,
        Amount::Whole(_) | Amount::Tenths(_) => return None,
    };
    let (people, daily) = (whole("bac-tu-liem-without-card")?, whole("bac-tu-liem-files-a-day")?);
    let hours = whole("hanoi-shift-until-hour")?.checked_sub(whole("hanoi-shift-from-hour")?)?;
    let (officers, shifts) = (whole("hanoi-officers-a-shift")?, whole("hanoi-shifts-a-day")?);
    let mut draft = Draft::default();
    for (field, number) in [
        (Field::Eligible, people),
        (Field::Done, 0),
        (Field::Stations, 1),
        (Field::Officers, officers),
        (Field::Crew, officers),
        (Field::Shifts, shifts),
        (Field::Hours, hours.checked_div(shifts)?),
        // As many an hour as the quota of a day takes.
        (Field::Rate, daily.div_ceil(hours.max(1))),
        (Field::Daily, daily),
    ] {
        draft.set(field, &number.to_string());
    }
    let (year, month, number) = day.parts();
    draft.set(Field::Start, &format!("{number:02}-{month:02}-{year:04}"));
    draft.weekdays = Weekdays::ALL;
    Some(draft)
}

fn reckoned(draft: &Draft) -> Option<(Plan, Forecast)> {
    let plan = draft.read().ok()?;
    let forecast = plan.forecast()?;
    Some((plan, forecast))
}

/// The example in words, and the button that puts it into the fields.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let Some((draft, (_, forecast))) = draft(site).and_then(|draft| Some((draft.clone(), reckoned(&draft)?))) else {
        return ().into_any();
    };
    let result = site.tx(
        "drive-example-result",
        &[("days", count(forecast.days)), ("finish", forecast.finish.map_or_else(|| "".into(), Value::Date))],
    );
    let take = move || {
        desk.replace(draft.clone());
        document::focus("drive-result");
    };
    el("section")
        .class("panel flow drive__example")
        .set("aria-labelledby", "drive-example")
        .with(el("h2").id("drive-example").say("drive-example-title"))
        .with(el("p").say("drive-example-told"))
        .with(el("p").with(el("b").set("data-days", forecast.days.to_string()).with(said(result))))
        .with(el("p").class("small").say("drive-example-how"))
        .with(
            el("p")
                .class("row actions")
                .with(
                    el("button")
                        .class("button button--quiet")
                        .set("type", "button")
                        .set("disabled", site.asleep())
                        .press(take)
                        .with(icon("pen", ""))
                        .with(site.words("drive-example-take")),
                )
                .with(
                    el("a")
                        .class("button button--quiet")
                        .set("href", site.link(&Route::Guide(GUIDE.to_owned())))
                        .with(icon("book", ""))
                        .with(site.words("drive-example-source")),
                ),
        )
        .done()
}
