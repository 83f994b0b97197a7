//! Before the first question: how many people are in the room.

use leptos::prelude::*;

use super::desk::Desk;
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::say::{said, say_text};
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::Site;
use crate::state::walk;

const PEOPLE: &str = "room-people";
const FAULT: &str = "room-people-fault";

/// What it is, and the one field.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    let id = desk.id();
    let length = {
        let (site, id) = (site.clone(), id.clone());
        Signal::derive(move || {
            let (least, most) = walk::length(&site, &id);
            site.tx("check-length", &[("least", least.into()), ("most", most.into())])
        })
    };
    let how =
        ["room-how-screen", "room-how-groups", "room-how-unsure", "room-how-private"].map(|id| el("li").say(id).done());
    let links = [(Route::Team(TeamPage::Rooms), "room-others"), (Route::Check(id), "room-alone")];
    let links = links.map(|(route, label)| {
        el("a").class("button button--quiet").set("href", site.link(&route)).with(site.words(label)).done()
    });
    parts(vec![
        el("p").class("lead").say("room-intro").done(),
        refused(site, desk),
        form(site, desk),
        el("ul").class("room__how").with(el("li").with(say_text(length))).with(Vec::from(how)).done(),
        view! { <HearButton label="hear-page" /> }.into_any(),
        el("p").class("row actions").with(Vec::from(links)).done(),
    ])
}

fn form(site: &Site, desk: Desk) -> AnyView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        desk.open(&document::field(PEOPLE).unwrap_or_default());
        if untrack(|| desk.room()).is_none() {
            document::focus(PEOPLE);
        }
    };
    let wrong = Signal::derive(move || desk.told().map(|_| "true".to_owned()));
    let described = Signal::derive(move || desk.told().map(|_| FAULT.to_owned()));
    let input = view! {
        <input
            class="field__input room__number"
            id=PEOPLE
            type="text"
            inputmode="numeric"
            autocomplete="off"
            maxlength="6"
            disabled=site.asleep()
            aria-invalid=wrong
            aria-describedby=described
        />
    };
    el("form")
        .class("room__form")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(el("label").class("room__label").set("for", PEOPLE).say("room-people"))
        .with(
            el("div").class("room__begin").with(input.into_any()).with(
                el("button")
                    .class("button")
                    .set("type", "submit")
                    .set("disabled", site.asleep())
                    .with(site.words("room-begin"))
                    .with(icon("arrow", "")),
            ),
        )
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// What is wrong with the field, or with what the tab had kept.
fn refused(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    live(move || {
        let fault = desk.told().map(|id| {
            let text = site.tx(&id, &[("most", desk.most().into())]);
            el("p").class("field-error").id(FAULT).set("role", "alert").with(icon("gap", "")).with(said(&text)).done()
        });
        fault.into_any()
    })
}
