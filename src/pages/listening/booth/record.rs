//! The microphone, the prompter and the meter.

use leptos::prelude::*;
use voicepack::Standing;
use voicepack::dsp::Warning;

use super::desk::Desk;
use crate::browser::keys;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::{holds, live, words};
use crate::state::site::Site;

/// Space records and stops, the arrows go back and on, Enter plays: while the microphone is open.
pub(super) fn keys(desk: Desk) {
    if cfg!(feature = "ssr") {
        return;
    }
    let handle = keys::named(move |key| {
        if !desk.listening.get_untracked() {
            return false;
        }
        match key {
            " " => desk.turn(),
            "ArrowLeft" => desk.go(-1),
            "ArrowRight" => desk.go(1),
            "Enter" => desk.listen_back(),
            _ => return false,
        }
        true
    });
    on_cleanup(move || handle.remove());
}

/// First why and how the microphone is asked for; then the sentences.
pub(super) fn section(site: &Site, desk: Desk) -> AnyView {
    let owned = site.clone();
    let inside = live(move || {
        if desk.script.with(Vec::is_empty) {
            return el("p").say("booth-choose-first").done();
        }
        if desk.listening.get() { desk_view(&owned, desk) } else { ask(&owned, desk) }
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "phong-thu-ghi")
        .with(el("h2").id("phong-thu-ghi").say("booth-record-title"))
        .with(inside)
        .done()
}

fn ask(site: &Site, desk: Desk) -> AnyView {
    let busy = desk.busy;
    el("div")
        .class("panel flow")
        .with(el("p").say("booth-mic-why"))
        .with(el("p").say("booth-mic-how"))
        .with(
            el("button")
                .class("button booth__ask")
                .set("type", "button")
                .set("disabled", holds(move || busy.get()))
                .press(move || desk.listen())
                .with(site.words("booth-mic-ask")),
        )
        .done()
}

fn desk_view(site: &Site, desk: Desk) -> AnyView {
    el("div").class("booth__desk").with(prompter(site, desk)).with(meter(site, desk)).with(buttons(site, desk)).done()
}

/// The sentence, in letters that can be read from an arm's length.
fn prompter(site: &Site, desk: Desk) -> AnyView {
    let owned = site.clone();
    live(move || {
        let site = &owned;
        let Some((sentence, standing)) = desk.shown() else { return ().into_any() };
        let values = [("now", (desk.at.get() + 1).into()), ("all", desk.script.with(Vec::len).into())];
        let (drawing, word) = match standing {
            Standing::Open => ("pen", "booth-standing-open"),
            Standing::Changed => ("warn", "booth-standing-changed"),
            Standing::Recorded => ("tick", "booth-standing-recorded"),
        };
        parts(vec![
            el("p")
                .class("booth__place")
                .with(el("span").with(site.tx("booth-place", &values)))
                .with(el("span").class("booth__standing").with(icon(drawing, "")).with(site.words(word)))
                .done(),
            // The sentence is Vietnamese whatever language the page is in.
            el("p").class("booth__line").set("lang", "vi").with(sentence.text).done(),
        ])
    })
}

/// How loud it is, as a bar and, when something is wrong, in words.
fn meter(site: &Site, desk: Desk) -> AnyView {
    let value = words(move || desk.level.get().to_string());
    let owned = site.clone();
    let warning = words(move || {
        let id = match desk.warning.get() {
            Some(Warning::Clipping) => "booth-warn-clipping",
            Some(Warning::Silence) => "booth-warn-silence",
            Some(Warning::Quiet) => "booth-warn-quiet",
            None => return String::new(),
        };
        owned.message(id)
    });
    let owned = site.clone();
    // Not spoken by a screen reader, whose voice would be in the recording.
    let fine = words(move || {
        if desk.recording.get() && desk.warning.get().is_none() {
            owned.message("booth-warn-none")
        } else {
            String::new()
        }
    });
    el("div")
        .class("booth__level")
        .with(
            el("meter")
                .class("booth__meter")
                .set("min", "0")
                .set("max", "100")
                .set("low", "35")
                .set("high", "96")
                .set("optimum", "70")
                .set("value", value)
                .set("aria-label", site.words("booth-meter")),
        )
        .with(
            el("div")
                .class("booth__say")
                .with(el("p").class("booth__warning").set("role", "alert").with(warning))
                .with(el("p").set("aria-hidden", "true").with(fine)),
        )
        .done()
}

fn buttons(site: &Site, desk: Desk) -> AnyView {
    let (recording, busy) = (desk.recording, desk.busy);
    let still = holds(move || desk.is_held());
    let owned = site.clone();
    let turn = words(move || {
        let recorded = desk.shown().is_some_and(|(_, standing)| standing == Standing::Recorded);
        owned.message(match (recording.get(), recorded) {
            (true, _) => "booth-stop",
            (false, true) => "booth-record-again",
            (false, false) => "booth-record",
        })
    });
    let not_recorded =
        holds(move || still.get() || desk.shown().is_none_or(|(_, standing)| standing != Standing::Recorded));
    let state = words(move || if recording.get() { "on" } else { "off" }.to_owned());
    let quiet = |drawing: &str, id: &'static str, disabled: Signal<bool>, act: Box<dyn Fn()>| {
        el("button")
            .class("button button--quiet")
            .set("type", "button")
            .set("disabled", disabled)
            .press(act)
            .with(icon(drawing, ""))
            .with(el("span").with(site.words(id)))
            .done()
    };
    let at_first = holds(move || still.get() || desk.at.get() == 0);
    let at_last = holds(move || still.get() || desk.at.get() + 1 >= desk.script.with(Vec::len));
    parts(vec![
        el("button")
            .class("button booth__turn")
            .id("phong-thu-nut")
            .set("type", "button")
            .set("data-recording", state)
            .set("disabled", holds(move || busy.get()))
            .press(move || desk.turn())
            .with(el("span").class("booth__dot").set("aria-hidden", "true"))
            .with(el("span").with(turn))
            .done(),
        el("div")
            .class("row booth__moves")
            .with(quiet("prev", "booth-previous", at_first, Box::new(move || desk.go(-1))))
            .with(quiet("play", "booth-listen-back", not_recorded, Box::new(move || desk.listen_back())))
            .with(quiet("next", "booth-next", at_last, Box::new(move || desk.go(1))))
            .with(quiet("right", "booth-next-open", still, Box::new(move || desk.go_to_open())))
            .done(),
        el("p").class("small keyhint").say("booth-keys").done(),
        el("p")
            .with(
                el("button")
                    .class("button button--quiet")
                    .set("type", "button")
                    .set("disabled", still)
                    .press(move || desk.deafen())
                    .with(site.words("booth-mic-close")),
            )
            .done(),
    ])
}
