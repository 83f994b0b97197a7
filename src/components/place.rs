//! The card of the place where it is met: above and below every page, with a checklist, and on the card for a clerk.
//! Whatever it says stands there as text, never as HTML.

use content::Value;
use leptos::prelude::*;
use place::{Card, Desk, Session};

use super::el::{El, el};
use super::icon::icon;
use super::live::live;
use super::say::say_text;
use crate::routes::Route;
use crate::state::site::Site;

/// The line below the masthead: which place it is, and who runs this copy.
pub fn masthead_line(site: &Site) -> AnyView {
    let site = site.clone();
    let line = live(move || {
        let card = site.place.card();
        if card.area().is_empty() && card.runs().is_empty() {
            return ().into_any();
        }
        el("a")
            .class("wrap")
            .set("href", site.link(&Route::Place))
            .with(el("b").with(card.area().to_owned()))
            .with(el("span").with(card.runs().to_owned()))
            .done()
    });
    el("p").class("masthead__place").with(line).done()
}

/// Who runs this copy, for the foot of the page; and on paper, where to go, unless the page itself says it.
pub fn footer_lines(site: &Site, route: Memo<Route>) -> AnyView {
    let site = site.clone();
    let lines = live(move || {
        let card = site.place.card();
        let who = (!card.runs().is_empty()).then(|| site.tx("place-runs", &[("who", card.runs().into())]));
        let area = (!card.area().is_empty()).then(|| site.tx("place-area", &[("area", card.area().into())]));
        let lines = [who, area].into_iter().flatten().map(|line| el("p").with(line)).collect::<Vec<_>>();
        let is_said = route.with(|route| matches!(route, Route::Outcome(_) | Route::Place));
        let offices = if is_said { Vec::new() } else { offices(&site, &card) };
        el("div").with(lines).with(el("ul").class("print-only").with(offices)).done()
    });
    el("div").class("footer__place").with(lines).done()
}

/// "Đến đâu": the offices of the place, and when people meet next. Nothing where no card names an office.
pub fn where_to_go(site: &Site) -> AnyView {
    let site = site.clone();
    live(move || {
        let card = site.place.card();
        let offices = offices(&site, &card);
        if offices.is_empty() {
            return ().into_any();
        }
        let next = card.next(site.today.get()).map(|session| {
            let line = site.tx("place-next", &[("session", session_line(&site, &session).into())]);
            el("p").with(say_text(Signal::stored(line))).done()
        });
        el("section")
            .class("place flow")
            .set("aria-labelledby", "den-dau")
            .with(el("h2").id("den-dau").say("place-where"))
            .with(el("ul").class("place__desks").with(offices))
            .with(next)
            .with(
                el("p")
                    .class("screen-only")
                    .with(el("a").set("href", site.link(&Route::Place)).with(site.message("place-all"))),
            )
            .done()
    })
}

/// Every office that a card names: what it is, where, when, and its telephone.
pub fn offices(site: &Site, card: &Card) -> Vec<El> {
    let desks = Desk::ALL.into_iter().filter(|desk| !card.office(*desk).is_empty());
    desks.map(|desk| office(site, card, desk)).collect()
}

fn office(site: &Site, card: &Card, desk: Desk) -> El {
    let office = card.office(desk);
    let kind = site.message(&format!("place-desk-{}", desk.id()));
    let name = if office.name.is_empty() { kind } else { office.name.to_owned() };
    let rows = [("pin", "place-address", office.address), ("days", "place-hours", office.hours)];
    let rows = rows
        .into_iter()
        .filter(|(_, _, text)| !text.is_empty())
        .map(|(drawing, label, text)| row(site, drawing, label, say_text(Signal::stored(text.to_owned()))));
    let phone = (!office.phone.is_empty()).then(|| {
        let call = ["tel:", &office.phone.replace(' ', "")].concat();
        row(site, "phone", "place-phone", el("a").set("href", call).with(office.phone.to_owned()).done())
    });
    el("li")
        .with(el("p").with(el("b").with(say_text(Signal::stored(name)))))
        .with(el("dl").class("facts").with(rows.chain(phone).collect::<Vec<_>>()))
}

fn row(site: &Site, drawing: &str, label: &'static str, value: AnyView) -> El {
    el("div").with(icon(drawing, "")).with(el("dt").with(site.message(label))).with(el("dd").with(value))
}

/// What a session is, its day, hours and place, in one line.
pub fn session_line(site: &Site, session: &Session<'_>) -> String {
    let kind = site.message(&format!("place-kind-{}", session.kind.id()));
    let mut line = site.tx("place-session", &[("kind", kind.into()), ("date", Value::Date(session.date))]);
    for (before, text) in [(", ", session.from), ("–", session.to), (", ", session.place)] {
        if !text.is_empty() {
            line.push_str(before);
            line.push_str(text);
        }
    }
    line
}
