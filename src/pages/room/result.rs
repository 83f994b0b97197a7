//! What the room comes to: what to say now, the results, and how many lack each paper.

use content::{Amount, FigureKind, Value};
use leptos::prelude::*;
use readiness::{Check, Status};
use sessions::room::{Result as Sums, Room, percent};

use super::ask::{again, desk_button};
use super::desk::Desk;
use super::words::{count, given};
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::hear::HearAction;
use crate::components::icon::icon;
use crate::components::onward::onward;
use crate::components::say::said;
use crate::components::source::SourceFold;
use crate::routes::Route;
use crate::state::site::Site;

/// The width of a bar, in units of its own canvas.
const WIDTH: u64 = 1_000;
/// The statuses in the order of a bar, each with its class, its icon and what is said of so many people.
const STATUSES: [(Status, &str, &str, &str); 4] = [
    (Status::Missing, "missing", "gap", "room-people-missing"),
    (Status::Ask, "ask", "ask", "room-people-ask"),
    (Status::Ready, "ready", "tick", "room-people-ready"),
    (Status::NotNeeded, "none", "minus", "room-people-none"),
];

/// Of how many people, on which day.
pub(super) fn kicker(site: &Site, desk: Desk) -> AnyView {
    let people = desk.room().map_or(0, |room| room.people());
    let text = site.tx("room-result-kicker", &[("people", count(people)), ("date", Value::Date(site.today.get()))]);
    el("p").with(said(&text)).done()
}

/// Everything below the heading.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let Some(room) = desk.room() else { return ().into_any() };
    let Some(check) = desk.check(site) else { return ().into_any() };
    let reckoned = desk.with(|session| (room.result(session), room.waiting(session)));
    let (sums, waiting) = reckoned.unwrap_or_default();
    let open = (waiting.0 > 0).then(|| {
        let text = site.tx("room-open", &[("people", count(waiting.1)), ("groups", waiting.0.into())]);
        el("div")
            .class("callout callout--ask")
            .set("data-open", waiting.1.to_string())
            .with(el("p").with(said(&text)))
            .with(
                el("p").class("row actions").with(
                    el("button")
                        .class("button")
                        .set("type", "button")
                        .press(move || desk.look(false))
                        .with(site.message("room-go-on"))
                        .with(icon("arrow", "")),
                ),
            )
            .done()
    });
    let alone = site.link(&Route::Check(check.id.clone()));
    parts(vec![
        to_say(site, check, &sums),
        open.into_any(),
        outcomes(site, check, &sums),
        papers(site, check, &sums),
        groups(site, desk, check, &room),
        el("p").class("small").say("outcome-guidance").done(),
        el("p")
            .class("row actions screen-only")
            .with(desk_button("print", || document::print(false), false).with(site.message("print")))
            .with(desk_button("letters", || document::print(true), false).with(site.message("outcome-print-large")))
            .with(view! { <HearAction label="hear-result" class="" /> }.into_any())
            .with(desk_button("back", move || desk.undo(), !desk.can_undo()).with(site.message("room-undo")))
            .with(onward(alone, site.message("room-alone")))
            .done(),
        again(site, desk),
    ])
}

/// One plain line for whoever speaks: what most have, and what most lack.
fn to_say(site: &Site, check: &Check, sums: &Sums) -> AnyView {
    let outcome = sums.commonest().and_then(|at| Some((check.outcomes.get(at)?, sums.outcomes.get(&Some(at))?)));
    let Some((outcome, people)) = outcome else { return el("p").class("lead").say("room-say-nothing").done() };
    let title = site.message(&format!("check-{}-outcome-{}-title", check.id, outcome.id));
    let (people_with, all, title) = (count(*people), count(sums.asked()), title.into());
    // As long as some are still to be asked, nothing is said of everybody.
    let (most, none) = if sums.open == 0 {
        (site.tx("room-say-most", &[("people", people_with), ("all", all), ("outcome", title)]), "room-say-none")
    } else {
        let most = site.tx("room-say-most-asked", &[("people", people_with), ("all", all), ("outcome", title)]);
        (most, "room-say-none-asked")
    };
    let mut lines = vec![most];
    let needed = sums.needed();
    lines.push(match needed.first().and_then(|(item, people)| Some((check.items.get(*item)?, *people))) {
        Some((item, people)) => {
            let item = site.message(&format!("check-{}-item-{}-title", check.id, item.id));
            site.tx("room-say-needed", &[("item", item.into()), ("people", count(people))])
        }
        None => site.message(none),
    });
    let lines = lines.iter().map(|line| el("p").class("room__say").with(said(line)).done());
    let text = format!("check-{}-outcome-{}", check.id, outcome.id);
    el("section")
        .class("first")
        .set("aria-labelledby", "room-say")
        .set("data-commonest", outcome.id.clone())
        .set("data-people", people.to_string())
        .with(el("h2").class("first__label").id("room-say").say("room-say-title"))
        .with(lines.collect::<Vec<_>>())
        .with(el("p").class("room__todo").say(text))
        .with(view! { <SourceFold citations=outcome.sources.clone() /> }.into_any())
        .done()
}

/// Every result, with how many have it.
fn outcomes(site: &Site, check: &Check, sums: &Sums) -> AnyView {
    let all = sums.asked();
    let rows = sums.most().into_iter().filter_map(|(at, people)| {
        let outcome = check.outcomes.get(at)?;
        let text = format!("check-{}-outcome-{}", check.id, outcome.id);
        let told = site.tx("room-share", &[("people", count(people)), ("share", share(site, people, all))]);
        let row = el("li")
            .class("room__line")
            .set("data-outcome", outcome.id.clone())
            .set("data-people", people.to_string())
            .with(el("h3").say(format!("{text}-title")))
            .with(el("p").class("room__figure").with(said(&told)))
            .with(bar(&[(people, "outcome")], all))
            .with(
                el("details")
                    .class("why")
                    .with(el("summary").with(icon("down", "icon-s")).with(site.message("room-what-to-do")))
                    .with(el("p").say(text))
                    .with(view! { <SourceFold citations=outcome.sources.clone() /> }.into_any()),
            )
            .done();
        Some(row)
    });
    section("room-outcomes", "room-outcomes-title", rows.collect())
}

/// Every paper and errand, with how many lack it, have to ask, have it, or need none.
fn papers(site: &Site, check: &Check, sums: &Sums) -> AnyView {
    let needed: Vec<usize> = sums.needed().into_iter().map(|(item, _)| item).collect();
    let others = sums.items.keys().copied().filter(|item| !needed.contains(item));
    let rows = needed.iter().copied().chain(others).filter_map(|at| {
        let item = check.items.get(at)?;
        let people = STATUSES.map(|(status, ..)| sums.people(at, status));
        let told = STATUSES.into_iter().zip(people).filter(|(_, people)| *people > 0).map(
            |((_, class, drawing, word), people)| {
                let text = site.tx(word, &[("people", count(people))]);
                el("li").set("class", format!("tally--{class}")).with(icon(drawing, "")).with(said(&text)).done()
            },
        );
        let told = told.collect::<Vec<_>>();
        let shares = STATUSES.into_iter().zip(people).map(|((_, class, ..), people)| (people, class));
        let data = people.map(|people| people.to_string()).join(" ");
        let row = el("li")
            .class("room__line")
            .set("data-item", item.id.clone())
            .set("data-people", data)
            .with(el("h3").say(format!("check-{}-item-{}-title", check.id, item.id)))
            .with(el("ul").class("tally").with(told))
            // Who has none of it on the list is the empty end of the bar.
            .with(bar(&shares.collect::<Vec<_>>(), sums.asked()));
        Some(row.done())
    });
    section("room-papers", "room-papers-title", rows.collect())
}

/// The groups: what each has answered, and what it comes to.
fn groups(site: &Site, desk: Desk, check: &Check, room: &Room) -> AnyView {
    let rows = room.groups().iter().map(|group| {
        let verdict = desk.with(|session| session.replay(&group.given).verdict).flatten();
        let outcome = verdict.and_then(|verdict| check.outcomes.get(verdict.outcome?));
        let outcome = outcome.map_or_else(
            || site.message("room-group-open"),
            |outcome| site.message(&format!("check-{}-outcome-{}-title", check.id, outcome.id)),
        );
        let data = group.given.iter().map(|(question, raw)| [question, "=", raw].concat()).collect::<Vec<_>>();
        el("li")
            .set("data-given", data.join(" "))
            .set("data-people", group.people.to_string())
            .with(el("b").with(site.tx("room-people-count", &[("people", count(group.people))])))
            .with(" ")
            .with(given(site, check, &group.given))
            .with(" → ")
            .with(el("b").with(outcome))
            .done()
    });
    el("details")
        .class("why room__groups")
        .with(el("summary").with(icon("down", "icon-s")).with(site.message("room-groups-title")))
        .with(el("ul").with(rows.collect::<Vec<_>>()))
        .done()
}

fn section(id: &'static str, title: &'static str, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    el("section")
        .set("aria-labelledby", id)
        .with(el("h2").id(id).say(title))
        .with(el("ul").class("room__lines").with(rows))
        .done()
}

/// A share of all, in whole hundredths; in words where that would make a few nobody, or nearly all everybody.
fn share(site: &Site, people: u32, all: u32) -> Value {
    let whole = |share: u32| Value::Amount(FigureKind::Percent, Amount::Whole(i64::from(share)));
    match percent(people, all) {
        Some(share) => whole(share),
        None if people < all / 2 => site.tx("room-share-least", &[("share", whole(1))]).into(),
        None => site.tx("room-share-most", &[("share", whole(99))]).into(),
    }
}

/// Shares of all as a line. What it shows stands beside it in words.
fn bar(shares: &[(u32, &'static str)], all: u32) -> AnyView {
    let mut from = 0_u64;
    let rects = shares.iter().map(|(people, class)| {
        let (x, until) = (from, from + u64::from(*people));
        from = until;
        let place = |people: u64| people * WIDTH / u64::from(all.max(1));
        let (x, width) = (place(x), place(until) - place(x));
        let class = format!("room__bar--{class}");
        view! { <rect class=class x=x y="0" width=width height="24" /> }.into_any()
    });
    let rects = rects.collect::<Vec<_>>();
    let canvas = format!("0 0 {WIDTH} 24");
    view! {
        <svg class="room__bar" viewBox=canvas preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {rects}
        </svg>
    }
    .into_any()
}
