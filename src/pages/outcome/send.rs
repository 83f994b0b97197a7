//! "Gửi đi, giữ lại": the result for somebody else or for later. Nothing of it leaves the device by itself.

use leptos::prelude::*;
use readiness::{Answer, Check, State};

use super::{action, text};
use crate::browser::hand_over;
use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::{holds, live, words};
use crate::components::qr::qr;
use crate::components::say::say_text;
use crate::components::tick::tick;
use crate::state::notices::Notice;
use crate::state::shared;
use crate::state::site::Site;
use crate::state::walk;

/// The id of what a button opens.
const PANEL: &str = "khung-gui";
/// The id of the field with what can be copied.
const FIELD: &str = "de-chep";

/// Which part is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Link,
    Text,
    Keep,
}

/// The buttons, and what they open.
pub(super) fn view(site: &Site, check: &Check, state: &State) -> AnyView {
    let open = RwSignal::new(Open::Nothing);
    let button = |part: Open, drawing: &str, label: &'static str| {
        action("button button--quiet", drawing)
            .set("type", "button")
            .set("aria-expanded", words(move || if open.get() == part { "true" } else { "false" }.to_owned()))
            .set("aria-controls", PANEL)
            .press(move || open.update(|now| *now = if *now == part { Open::Nothing } else { part }))
            .with(site.message(label))
            .done()
    };
    let buttons = vec![
        button(Open::Link, "send", "outcome-send-link"),
        button(Open::Text, "copy", "outcome-send-text"),
        button(Open::Keep, "keep", "outcome-keep"),
    ];
    // A birth date that was not given cannot be sent.
    let birth = check.birth.map(usize::from);
    let has_birth_date =
        state.path.iter().any(|step| Some(step.question) == birth && !matches!(step.answer, Answer::Unknown(_)));
    let panel = {
        let (site, check) = (site.clone(), check.id.clone());
        live(move || match open.get() {
            Open::Nothing => ().into_any(),
            Open::Link => link(&site, &check, has_birth_date),
            Open::Text => as_text(&site, &check),
            Open::Keep => keep(&site, &check),
        })
    };
    el("section")
        .class("flow send screen-only")
        .set("aria-labelledby", "gui-giu")
        .with(el("h2").id("gui-giu").say("outcome-send-title"))
        .with(el("div").class("row actions").with(buttons))
        .with(el("div").id(PANEL).with(panel))
        .done()
}

/// The result as it is now, put into words by `put`.
fn now(site: &Site, check: &str, put: impl Fn(&Site, &Check, &State) -> String) -> String {
    let found = site.content().check(check).map(|entry| &entry.check).zip(walk::state(site, check));
    found.map_or_else(String::new, |(check, state)| put(site, check, &state))
}

fn link(site: &Site, check: &str, has_birth_date: bool) -> AnyView {
    let with_birth_date = RwSignal::new(false);
    let address = {
        let (site, check) = (site.clone(), check.to_owned());
        words(move || {
            let with_birth_date = with_birth_date.get();
            now(&site, &check, |site, check, state| shared::link(site, check, state, with_birth_date))
        })
    };
    let birth_date = has_birth_date.then(|| {
        parts(vec![
            tick(site.message("outcome-link-birth"), None, holds(move || with_birth_date.get()), move || {
                with_birth_date.update(|with| *with = !*with);
            }),
            el("p").class("small").say("outcome-link-birth-hint").done(),
        ])
    });
    let (code, code_name) = (address, site.message("outcome-link-code-name"));
    panel("outcome-link-about")
        .with(birth_date)
        .with(parts(copied(site, "outcome-link-label", "outcome-link-copy", "3", address)))
        .with(
            el("figure")
                .class("code")
                .with(live(move || code.with(|code| qr(code, code_name.clone())).into_any()))
                .with(el("figcaption").say("outcome-link-code")),
        )
        .done()
}

fn as_text(site: &Site, check: &str) -> AnyView {
    let words = {
        let (site, check) = (site.clone(), check.to_owned());
        words(move || now(&site, &check, text::plain))
    };
    panel("outcome-text-about").with(parts(copied(site, "outcome-text-label", "outcome-text-copy", "12", words))).done()
}

fn keep(site: &Site, check: &str) -> AnyView {
    let (answers, notices) = (site.answers, site.notices);
    let check = check.to_owned();
    // One button with two meanings, so that it has the focus after a press as before.
    let either = |kept: &'static str, otherwise: &'static str| {
        let (site, check) = (site.clone(), check.clone());
        words(move || site.message(if answers.is_kept(&check) { kept } else { otherwise }))
    };
    el("div")
        .class("panel flow")
        .with(el("p").set("role", "status").with(say_text(either("outcome-kept-about", "outcome-keep-about"))))
        .with(
            action("button", "keep").set("type", "button").with(either("outcome-keep-stop", "outcome-keep-now")).press(
                move || {
                    if untrack(|| answers.is_kept(&check)) {
                        answers.stop_keeping(&check);
                    } else {
                        answers.keep(&check, notices);
                    }
                },
            ),
        )
        .done()
}

/// A frame that begins with what it is for.
fn panel(about: &'static str) -> El {
    el("div").class("panel flow").with(el("p").say(about))
}

/// A field that can only be read, and the button that copies what stands in it.
fn copied(
    site: &Site,
    label: &'static str,
    button: &'static str,
    rows: &'static str,
    words: Signal<String>,
) -> Vec<AnyView> {
    let notices = site.notices;
    let copy = move || {
        // Marked in any case: it shows what is copied, and where the browser refuses it is half the work.
        hand_over::mark(FIELD);
        let words = words.get_untracked();
        leptos::task::spawn_local(async move {
            let copied = hand_over::copy(&words).await;
            let (told, other) =
                if copied { (Notice::Copied, Notice::CopyFailed) } else { (Notice::CopyFailed, Notice::Copied) };
            notices.dismiss(other);
            notices.tell(told);
        });
    };
    vec![
        el("label").class("field__label").set("for", FIELD).with(site.message(label)).done(),
        el("textarea")
            .class("field__text")
            .id(FIELD)
            .set("readonly", "")
            .set("rows", rows)
            .set("spellcheck", "false")
            .with(words)
            .done(),
        el("button")
            .class("button")
            .set("type", "button")
            .press(copy)
            .with(icon("copy", ""))
            .with(site.message(button))
            .done(),
    ]
}
