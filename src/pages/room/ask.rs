//! One question of the room: whom it is asked, the hands for each answer, and what remains.

use leptos::prelude::*;

use super::desk::{Asked, Desk};
use super::words::{count, given};
use super::{add, rows, words};
use crate::browser::document;
use crate::components::el::{El, el, parts};
use crate::components::hear::HearAction;
use crate::components::icon::icon;
use crate::components::live::{live, words as following};
use crate::state::site::Site;

/// Whom the question is asked: everyone, or those who have answered alike.
pub(super) fn whom(site: &Site, desk: Desk, asked: &Asked) -> AnyView {
    let all = untrack(|| desk.room()).map_or(0, |room| room.people());
    if asked.given.is_empty() {
        return el("p")
            .set("data-people", asked.people.to_string())
            .with(site.tx("room-whom-all", &[("people", count(asked.people))]))
            .done();
    }
    let people = site.tx("room-whom", &[("people", count(asked.people)), ("all", count(all))]);
    let so_far = desk.check(site).map(|check| given(site, check, &asked.given)).unwrap_or_default();
    parts(vec![
        el("p").set("data-people", asked.people.to_string()).with(people).done(),
        el("p").class("room__given").with(so_far).done(),
    ])
}

/// The question below its title.
pub(super) fn view(site: &Site, desk: Desk, asked: &Asked) -> AnyView {
    let Some(check) = desk.check(site) else { return ().into_any() };
    let Some(question) = words::asked(check, asked) else { return ().into_any() };
    let help = format!("check-{}-{}-help", check.id, question.id);
    let help = site.content().has(&help).then(|| {
        el("details")
            .class("why")
            .with(el("summary").with(icon("down", "icon-s")).with(site.words("question-help")))
            .with(el("p").with(site.words(help)))
            .done()
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Err(row) = desk.accept() {
            document::focus(&rows::field(row));
        }
    };
    // What can be chosen together comes before "none of these".
    let more = add::view(site, desk, asked, check, question);
    let (before, after) = if question.is_several() { (Some(more), None) } else { (None, Some(more)) };
    let form = el("form")
        .class("room__form")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(rows::view(site, desk, &question.id))
        // However long the list is, how the count stands and the way on stay in sight.
        .with(
            el("div").class("room__keep").with(refused(site, desk)).with(standing(site, desk)).with(
                el("button")
                    .class("button room__next")
                    .set("type", "submit")
                    .with(site.words("question-next"))
                    .with(icon("arrow", "")),
            ),
        )
        .with(
            el("p")
                .class("row actions")
                .with(desk_button("back", move || desk.undo(), !untrack(|| desk.can_undo())).say("room-undo"))
                .with(view! { <HearAction label="hear-question" class="" /> }.into_any())
                .with(
                    desk_button("letters", move || desk.alone().update(|alone| *alone = !*alone), false)
                        .set("aria-pressed", pressed(desk))
                        .say("room-alone-screen"),
                ),
        );
    parts(vec![
        el("div").class("room__asked").with(before).with(form).done(),
        after.into_any(),
        help.into_any(),
        left(site, desk),
        el("p").class("row actions").with(desk_button("tick", move || desk.look(true), false).say("room-look")).done(),
        again(site, desk),
    ])
}

/// Whether the question has the window for itself, for the button that gives it.
fn pressed(desk: Desk) -> Signal<String> {
    following(move || desk.alone().get().to_string())
}

/// A quiet button.
pub(super) fn desk_button(drawing: &str, act: impl FnMut() + 'static, off: bool) -> El {
    let button = el("button").class("button button--quiet").set("type", "button").press(act).with(icon(drawing, ""));
    if off { button.set("disabled", "") } else { button }
}

/// How many hands are counted, and how many are missing or too many.
fn standing(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    let text = live(move || {
        let hands = desk.hands().get();
        let (counted, all) = (count(hands.counted()), count(hands.people()));
        let apart = match hands.standing() {
            rows::Counted::Fits => site.message("room-standing-fits"),
            rows::Counted::Short(people) => site.tx("room-standing-short", &[("people", count(people))]),
            rows::Counted::Over(people) => site.tx("room-standing-over", &[("people", count(people))]),
            rows::Counted::NoNumber(_) => site.message("room-error-number"),
        };
        let wrong = desk.is_wrong() && hands.standing() != rows::Counted::Fits;
        parts(vec![
            el("span").with(site.tx("room-standing", &[("counted", counted), ("all", all)])).with(" ").done(),
            el("b").set("class", if wrong { "room__wrong" } else { "room__apart" }).with(apart).done(),
        ])
    });
    el("p").class("room__standing").id(rows::STANDING).set("role", "status").with(text).done()
}

/// Why the room did not take the counts.
fn refused(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    // Said once, and not anew with every hand that is counted then.
    let apart = Memo::new(move |_| {
        let standing = desk.hands().with(sessions::room::hands::Hands::standing);
        desk.is_wrong() && matches!(standing, rows::Counted::Short(_) | rows::Counted::Over(_))
    });
    live(move || {
        let told = desk.told().or_else(|| apart.get().then(|| "room-error-apart".to_owned()));
        let fault = told.map(|id| {
            el("p").class("field-error").set("role", "alert").with(icon("gap", "")).with(site.message(&id)).done()
        });
        fault.into_any()
    })
}

/// The groups that wait, and the questions that they still have.
fn left(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    let text = live(move || {
        let Some(room) = desk.room() else { return ().into_any() };
        let left = desk.with(|session| (room.waiting(session), room.questions_left(session)));
        let ((groups, _), (least, most)) = left.unwrap_or_default();
        // Beside the question, which alone is read aloud.
        if least == most {
            site.tx("room-left-exact", &[("groups", groups.into()), ("most", most.into())])
        } else {
            site.tx("room-left", &[("groups", groups.into()), ("least", least.into()), ("most", most.into())])
        }
        .into_any()
    });
    el("p").class("room__left").with(text).done()
}

/// Starting again, which is asked twice.
pub(super) fn again(site: &Site, desk: Desk) -> AnyView {
    let (site, sure) = (site.clone(), RwSignal::new(false));
    let body = live(move || {
        if !sure.get() {
            let ask = move || {
                sure.set(true);
                document::focus_soon(SURE);
            };
            return desk_button("close", ask, false).id(AGAIN).with(site.message("room-again")).done();
        }
        let keep = move || {
            sure.set(false);
            document::focus_soon(AGAIN);
        };
        parts(vec![
            el("p").id(SURE).set("tabindex", "-1").with(site.message("room-again-sure")).done(),
            el("button")
                .class("button")
                .set("type", "button")
                .press(move || desk.forget())
                .with(site.message("room-again-yes"))
                .done(),
            desk_button("back", keep, false).with(site.message("room-again-no")).done(),
        ])
    });
    el("div").class("row room__again screen-only").with(body).done()
}

const AGAIN: &str = "room-again";
const SURE: &str = "room-again-sure";
