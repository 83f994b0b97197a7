//! "Nơi mình ở": the card of the place in full, and below it the form for whoever keeps it.

mod draft;
mod fields;
mod form;
mod lists;

use leptos::prelude::*;
use place::{Card, SessionKind};
use readiness::{CalendarMeeting, write_meetings};

use crate::browser::{document, hand_over};
use crate::components::el::{Part, el, parts};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::place::{offices, session_line};
use crate::components::say::say_text;
use crate::state::site::{Site, site};

/// The name of the calendar file.
const CALENDAR: &str = "noi-minh-o.ics";

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let broken = {
        let site = site.clone();
        live(move || {
            site.place
                .broken()
                .map(|fault| {
                    el("div")
                        .class("summary")
                        .set("role", "alert")
                        .with(el("h2").class("summary__title").with(site.message("place-form-broken-title")))
                        .with(el("p").with(fields::told(&site, &fault)))
                        .with(el("p").with(site.message("place-form-broken-what")))
                        .done()
                })
                .into_any()
        })
    };
    let shown = {
        let site = site.clone();
        live(move || {
            let card = site.place.card();
            let origin = match (card.is_empty(), site.place.is_own()) {
                (true, _) => "place-form-none",
                (false, true) => "place-form-of-device",
                (false, false) => "place-form-of-site",
            };
            parts(vec![el("p").class("small").say(origin).done(), whole(&site, &card, "")])
        })
    };
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("place-form-title"))
        .with(el("p").class("lead").say("place-form-lead"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("div").id("the").class("place place--whole flow").with(shown))
        .with(
            el("p").class("row actions screen-only").with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .press(|| document::print(false))
                    .with(icon("print", ""))
                    .with(site.words("print")),
            ),
        )
        .with(
            el("section")
                .class("screen-only flow keeper")
                .set("aria-labelledby", "sua-the")
                .with(el("h2").id("sua-the").say("place-form-edit"))
                .with(el("p").say("place-form-who"))
                .with(el("p").say("place-form-privacy"))
                .with(el("p").say("place-form-stays"))
                .with(broken)
                .with(form::form(&site)),
        )
        .done()
}

/// All that a card says. `start` makes the ids of headings other than those of the same card elsewhere on the page.
fn whole(site: &Site, card: &Card, start: &'static str) -> AnyView {
    let text = |text: &str| say_text(Signal::stored(text.to_owned()));
    let who = (!card.runs().is_empty())
        .then(|| el("p").with(text(&site.tx("place-runs", &[("who", card.runs().into())]))).done());
    let area = (!card.area().is_empty()).then(|| el("p").class("place__area").with(text(card.area())).done());
    let desks = offices(site, card);
    let desks = (!desks.is_empty()).then(|| el("ul").class("place__desks").with(desks).done());
    let notices = card.notices().into_iter().map(|notice| el("p").class("place__notice").with(text(notice)));
    let notices = notices.collect::<Vec<_>>();
    let links = card.links().into_iter().map(|address| {
        let link = el("a").set("href", address.to_owned()).set("rel", "external noreferrer noopener");
        el("li").set("translate", "no").with(link.with(address.to_owned()))
    });
    let links = links.collect::<Vec<_>>();
    let section = |id: &'static str, title: &'static str, body: AnyView| {
        let id = format!("{start}{id}");
        el("section")
            .class("flow")
            .set("aria-labelledby", id.clone())
            .with(el("h2").id(id).say(title))
            .with(body)
            .done()
    };
    parts(vec![
        area.view(),
        who.view(),
        desks.map(|desks| section("noi-den", "place-where", desks)).view(),
        sessions(site, card).map(|body| section("buoi-hop", "place-form-sessions", body)).view(),
        (!notices.is_empty()).then(|| section("loi-nhan", "place-form-notices", notices.view())).view(),
        (!links.is_empty())
            .then(|| section("trang-khac", "place-form-links", el("ul").class("place__links").with(links).done()))
            .view(),
    ])
}

/// The sessions to come, and the same for a calendar.
fn sessions(site: &Site, card: &Card) -> Option<AnyView> {
    let coming = card.coming(site.today.get());
    if coming.is_empty() {
        return None;
    }
    let rows = coming.iter().map(|session| {
        let line = el("b").with(say_text(Signal::stored(session_line(site, session))));
        let note =
            (!session.note.is_empty()).then(|| el("p").with(say_text(Signal::stored(session.note.to_owned()))).done());
        let drawing = if session.kind == SessionKind::CardPoint { "card" } else { "days" };
        el("li").with(icon(drawing, "")).with(el("div").with(el("p").with(line)).with(note))
    });
    let rows = rows.collect::<Vec<_>>();
    let calendar = calendar(site, card);
    Some(parts(vec![
        el("ul").class("place__sessions").with(rows).done(),
        el("p")
            .class("screen-only")
            .with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "button")
                    .press(move || hand_over::save(CALENDAR, "text/calendar;charset=utf-8", &calendar))
                    .with(icon("days", ""))
                    .with(site.message("place-form-calendar")),
            )
            .done(),
    ]))
}

/// The sessions to come as a calendar file.
fn calendar(site: &Site, card: &Card) -> String {
    let meetings = card.coming(site.today.get_untracked()).into_iter().map(|session| {
        let (from, until) = session.minutes();
        let title = site.message(&format!("place-kind-{}", session.kind.id()));
        CalendarMeeting {
            // The same day, hour and place are the same meeting, also when it is taken into the calendar again.
            uid: format!("{}-{}-{}@tusosangthe", session.date, from.unwrap_or_default(), folded(session.place)),
            on: session.date,
            from,
            until,
            title: [&title, ", ", card.area()].concat().trim_end_matches(", ").to_owned(),
            place: session.place.to_owned(),
            note: session.note.to_owned(),
        }
    });
    write_meetings(&meetings.collect::<Vec<_>>(), site.today.get_untracked())
}

/// A short name for a text, the same each time.
fn folded(text: &str) -> String {
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")
}
