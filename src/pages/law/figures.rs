//! Fees, time limits, ages and fines of a day that the reader chooses.

use content::{CivilDate, Table};
use leptos::prelude::*;

use super::tables;
use crate::browser::{document, navigation};
use crate::components::el::{El, el};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::say_text;
use crate::components::sent::fixed;
use crate::components::source::checked_line;
use crate::routes::Route;
use crate::state::chosen_day::{self, DayError};
use crate::state::date_fields::DateFields;
use crate::state::site::{Site, site};

const DAY: &str = "ngay";
const MONTH: &str = "thang";
const YEAR: &str = "nam";
const ERROR: &str = "loi";
/// So many of the next days of change are offered.
const OFFERED: usize = 4;

/// What the page knows beside the content.
#[derive(Clone, Copy)]
struct Choice {
    /// The day chosen; nothing means today.
    day: RwSignal<Option<CivilDate>>,
    fault: RwSignal<Option<DayError>>,
    today: RwSignal<CivilDate>,
}

impl Choice {
    fn day(self) -> CivilDate {
        self.day.get().unwrap_or_else(|| self.today.get())
    }
}

/// The tables of a day: today's, until another is chosen.
#[component]
pub fn Figures() -> AnyView {
    let site = site();
    let choice = Choice { day: RwSignal::new(None), fault: RwSignal::new(None), today: site.today };
    take_up(&site, choice);
    let t = |id: &'static str| site.words(id);
    let all = &site.content().law().tables;
    let index = all.iter().map(|table| {
        el("li").with(el("a").set("href", format!("#{}", table.id)).with(site.words(table.title_id()))).done()
    });
    let status = {
        let site = site.clone();
        say_text(words(move || site.tx("figures-day", &[("date", choice.day().into())])))
    };
    let coming = live(move || {
        let is_coming = choice.day() > choice.today.get();
        is_coming.then(|| el("p").class("small").say("figures-day-coming").done()).into_any()
    });
    let other = {
        let site = site.clone();
        live(move || match choice.day.get().filter(|day| *day != choice.today.get()) {
            Some(day) => tables::differences(&site, choice.today.get(), day),
            None => ().into_any(),
        })
    };
    let print = el("button")
        .class("button button--quiet")
        .set("type", "button")
        .set("disabled", site.asleep())
        .press(|| document::print(false))
        .with(icon("print", ""))
        .with(t("print"));
    let csv = el("a")
        .class("button button--quiet")
        .set("href", site.below_base(&format!("/{}", content::figures_file(site.content().locale()))))
        .set("download", "")
        .with(icon("keep", ""))
        .with(t("figures-csv"));
    let news = el("a").set("href", site.link(&Route::News)).with(t("nav-news"));
    el("div")
        .class("wrap flow plain-page figures")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("figures-title"))
        .with(el("p").class("lead").say("figures-intro"))
        .with(checked_line(&site))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(chooser(&site, choice))
        .with(el("p").class("figures__day").set("role", "status").with(status))
        .with(el("div").class("flow figures__other").with(coming).with(other))
        .with(
            el("nav")
                .class("screen-only")
                .set("aria-label", t("guide-index"))
                .with(el("ul").class("row figures__index").with(index.collect::<Vec<_>>())),
        )
        .with(all.iter().map(|table| section(&site, table, choice)).collect::<Vec<_>>())
        .with(el("p").class("row actions").with(csv).with(print))
        .with(el("p").class("screen-only").with(news))
        .done()
}

/// One table, made anew for every day.
fn section(site: &Site, table: &Table, choice: Choice) -> AnyView {
    let (site, table) = (site.clone(), table.clone());
    let heading = format!("{}-tieu-de", table.id);
    el("section")
        .class("flow")
        .id(table.id.clone())
        .set("aria-labelledby", heading.clone())
        .with(el("h2").id(heading).say(table.title_id()))
        .with(live(move || {
            let (site, table, day) = (site.clone(), table.clone(), choice.day());
            fixed(move || tables::of_day(&site, &table, day))
        }))
        .done()
}

/// The fields for a day, and buttons for the days on which something changes.
fn chooser(site: &Site, choice: Choice) -> AnyView {
    let t = |id: &'static str| site.words(id);
    let submit = {
        let site = site.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let typed = |id: &str| document::field(id).unwrap_or_default();
            let fields = DateFields { day: typed(DAY), month: typed(MONTH), year: typed(YEAR) };
            match chosen_day::of_fields(&fields, site.content().law().first_day) {
                Ok(day) => choose(&site, choice, Some(day)),
                Err(error) => {
                    choice.fault.set(Some(error));
                    let field = if error == DayError::TooLate || error == DayError::TooEarly { YEAR } else { DAY };
                    // After the message stands beside the field.
                    request_animation_frame(move || document::focus(field));
                }
            }
        }
    };
    let error = {
        let site = site.clone();
        live(move || {
            let told = choice.fault.get().map(|error| {
                el("p").class("field-error").id(ERROR).with(icon("gap", "")).with(message(&site, error)).done()
            });
            told.into_any()
        })
    };
    let offered = {
        let site = site.clone();
        live(move || {
            let days = tables::coming(&site, choice.today.get()).into_iter().take(OFFERED);
            let button = |label: String, day: Option<CivilDate>| {
                let site = site.clone();
                el("button")
                    .class("button button--quiet")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .press(move || choose(&site, choice, day))
                    .with(label)
                    .done()
            };
            let written = |day: CivilDate| content::format::date(site.content().locale(), day);
            let mut buttons = vec![button(site.t("figures-today"), None)];
            buttons.extend(days.map(|day| button(written(day), Some(day))));
            el("div").class("row").with(buttons).done()
        })
    };
    let wrong = words(move || if choice.fault.get().is_some() { "dates is-wrong" } else { "dates" }.to_owned());
    el("form")
        .class("figures__chooser screen-only")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(
            el("fieldset")
                .with(el("legend").class("field__label").with(t("figures-choose")))
                .with(el("div").set("role", "alert").with(error))
                .with(
                    el("div")
                        .set("class", wrong)
                        .with(field(site, choice, DAY, "figures-choose-day", "field__input field__input--2", "2"))
                        .with(field(site, choice, MONTH, "figures-choose-month", "field__input field__input--2", "2"))
                        .with(field(site, choice, YEAR, "figures-choose-year", "field__input field__input--4", "4"))
                        .with(
                            el("button")
                                .class("button figures__show")
                                .set("type", "submit")
                                .set("disabled", site.asleep())
                                .with(t("figures-show")),
                        ),
                ),
        )
        .with(el("p").class("needs-app").with(t("needs-app")))
        .with(el("p").class("field__hint").with(t("figures-change-days")))
        .with(offered)
        .done()
}

/// A field for digits.
fn field(
    site: &Site,
    choice: Choice,
    id: &'static str,
    label: &'static str,
    class: &'static str,
    length: &'static str,
) -> El {
    let wrong = Signal::derive(move || choice.fault.get().map(|_| "true".to_owned()));
    let described = Signal::derive(move || choice.fault.get().map(|_| ERROR.to_owned()));
    let input = view! {
        <input
            class=class
            id=id
            inputmode="numeric"
            autocomplete="off"
            maxlength=length
            aria-invalid=wrong
            aria-describedby=described
        />
    };
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).with(site.words(label)))
        .with(input.into_any())
}

/// What is wrong with the day, in words.
fn message(site: &Site, error: DayError) -> String {
    match error {
        DayError::Empty => site.t("figures-error-empty"),
        DayError::Impossible => site.t("figures-error-impossible"),
        DayError::TooLate => site.t("figures-error-late"),
        DayError::TooEarly => {
            let first = site.content().law().first_day.unwrap_or(CivilDate::MIN);
            site.tx("figures-error-early", &[("date", first.into())])
        }
    }
}

/// Shows a day, and puts it into the fields and the address bar, so that the page can be sent and kept as it is.
fn choose(site: &Site, choice: Choice, day: Option<CivilDate>) {
    document::empty(&[DAY, MONTH, YEAR]);
    let mut address = site.link(&Route::Figures);
    if let Some(day) = day {
        let fields = DateFields::of_answer(&day.to_string());
        document::fill(DAY, &fields.day);
        document::fill(MONTH, &fields.month);
        document::fill(YEAR, &fields.year);
        address.push_str(&chosen_day::to_hash(day));
    }
    navigation::push(&address, true);
    choice.fault.set(None);
    choice.day.set(day);
}

/// Shows the day that the address asks for.
fn take_up(site: &Site, choice: Choice) {
    let site = site.clone();
    Effect::new(move |before: Option<bool>| {
        let started = site.started.get();
        if started && before != Some(true) {
            let first = site.content().law().first_day;
            let asked = navigation::hash().and_then(|hash| chosen_day::of_hash(&hash, first));
            if let Some(day) = asked {
                choose(&site, choice, Some(day));
            }
        }
        started
    });
}
