//! The statements that can be read out, each to be ticked.

use content::Value;
use leptos::prelude::*;

use super::desk::{Desk, PLACE};
use super::to_agenda;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::state::site::Site;

/// What a row is about, apart from what changes when one is ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    key: String,
    matter: String,
    title: String,
    line: String,
}

/// The list.
pub(super) fn view(site: &Site, desk: Desk) -> AnyView {
    // Rows stay while they are ticked, and with them the focus.
    let rows = Memo::new(move |_| {
        let made = desk.made();
        made.told
            .iter()
            .map(|told| Row {
                key: told.key.clone(),
                matter: told.matter.clone(),
                title: told.title.text.clone(),
                line: if told.texts.is_empty() { told.title.text.clone() } else { told.line() },
            })
            .collect::<Vec<_>>()
    });
    let has_place = Memo::new(move |_| desk.made().place_time > 0);
    let list = {
        let site = site.clone();
        live(move || {
            let mut parts: Vec<AnyView> = Vec::new();
            let mut matter = None;
            let rows = rows.get();
            for one in &rows {
                if matter != Some(&one.matter) {
                    parts.push(el("h3").with(one.title.clone()).done());
                }
                matter = Some(&one.matter);
                parts.push(row(&site, desk, one));
            }
            parts.into_any()
        })
    };
    let place = {
        let site = site.clone();
        live(move || {
            if !has_place.get() {
                return ().into_any();
            }
            let here = site.clone();
            let ticked = words(move || desk.choice().place.to_string());
            let row = tick(&site, site.message("loud-say-place"), ticked, move || desk.toggle_place(&here))
                .with(seconds(&site, move || desk.made().place_time));
            // In the row itself, where whoever pressed it looks.
            parts(vec![row.done(), desk.told(&site, PLACE.to_owned())])
        })
    };
    let anew = {
        let site = site.clone();
        live(move || {
            if desk.choice().wanted().is_none() {
                return ().into_any();
            }
            el("button")
                .class("button button--quiet")
                .set("type", "button")
                .press(move || desk.change(sessions::loud::Choice::forget))
                .with(icon("again", ""))
                .with(site.message("loud-anew"))
                .done()
        })
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", "loud-ticks")
        .with(el("h2").id("loud-ticks").set("tabindex", "-1").say("loud-ticks-title"))
        .with(el("p").say("loud-ticks-about"))
        .with(to_agenda(site))
        .with(desk.told(site, String::new()))
        .with(el("div").class("loud__ticks").with(place).with(list))
        .with(el("p").class("row actions").with(anew))
        .done()
}

fn row(site: &Site, desk: Desk, row: &Row) -> AnyView {
    let (key, other, third) = (row.key.clone(), row.key.clone(), row.key.clone());
    let ticked = words(move || {
        let made = desk.made();
        made.chosen.iter().any(|at| made.script.lines[*at].key == key).to_string()
    });
    let time = move || {
        let made = desk.made();
        made.script.lines.iter().find(|line| line.key == other).map_or(0, |line| line.own)
    };
    let here = site.clone();
    let told = desk.told(site, row.key.clone());
    let row = tick(site, row.line.clone(), ticked, move || desk.toggle(&here, &third)).with(seconds(site, time));
    parts(vec![row.done(), told])
}

/// A box with what it is for. It is no form field, so that no browser fills it in again.
fn tick(site: &Site, label: String, ticked: Signal<String>, act: impl FnMut() + 'static) -> El {
    el("button")
        .class("tick loud__tick")
        .set("type", "button")
        .set("role", "checkbox")
        .set("aria-checked", ticked)
        .set("disabled", site.asleep())
        .press(act)
        .with(el("span").class("tick__box").with(icon("tick", "")))
        .with(el("span").class("tick__label").with(label))
}

/// How long it takes, in the row.
fn seconds(site: &Site, time: impl Fn() -> u32 + Send + Sync + 'static) -> El {
    let site = site.clone();
    let text = words(move || {
        let seconds = time().div_ceil(1_000) as usize;
        site.tx("loud-seconds", &[("seconds", Value::from(seconds))])
    });
    el("span").class("loud__seconds").with(text)
}
