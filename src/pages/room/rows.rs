//! A line for each answer: its words, and how many raise their hand.

use leptos::prelude::*;
use readiness::{Check, UNKNOWN};

pub(super) use sessions::room::hands::Standing as Counted;

use super::desk::Desk;
use super::words;
use crate::browser::document;
use crate::components::el::{El, el, parts};
use crate::components::icon::picture;
use crate::components::live::{live, words as following};
use crate::components::pictures;
use crate::components::say::said;
use crate::pages::check::option_message;
use crate::state::site::Site;

/// The id of the line that says how the counts stand.
pub(super) const STANDING: &str = "room-standing";

/// The id of the field of a row.
pub(super) fn field(row: usize) -> String {
    format!("room-hands-{row}")
}

/// All rows. Made anew only when an answer is added or taken away.
pub(super) fn view(site: &Site, desk: Desk, question: &str) -> AnyView {
    let answers = Memo::new(move |_| desk.hands().with(sessions::room::hands::Hands::answers));
    let (site, question) = (site.clone(), question.to_owned());
    let rows = live(move || {
        let Some(check) = desk.check(&site) else { return ().into_any() };
        let rows = answers.get();
        let rows = rows.iter().enumerate().map(|(n, raw)| row(&site, desk, check, &question, n, raw));
        parts(rows.collect())
    });
    el("div").class("room__rows").with(rows).done()
}

fn row(site: &Site, desk: Desk, check: &Check, question: &str, n: usize, raw: &str) -> AnyView {
    let hands = desk.hands();
    let (title, note) = words::answer(site, check, question, raw);
    let hint = format!("{}-hint", option_message(&check.id, question, raw));
    let note = note.or_else(|| site.content().has(&hint).then(|| site.message(&hint)));
    let drawn = pictures::of_option(question, raw).map(|symbol| picture(symbol, "pic", "0 0 96 66"));
    let added = untrack(|| hands.with(|hands| hands.rows().get(n).is_some_and(|row| row.added)));
    let class = if raw == UNKNOWN { "room__row room__row--unsure" } else { "room__row" };
    el("div")
        .class(class)
        .set("data-raw", raw.to_owned())
        .with(drawn)
        .with(
            el("label")
                .class("room__answer")
                .set("for", field(n))
                .with(el("span").class("room__words").with(said(&title)))
                .with(note.map(|note| el("span").class("room__note").with(said(&note)).done())),
        )
        .with(
            el("div")
                .class("room__count")
                .with(key("−", site.tx("room-less", &[("answer", title.as_str().into())])).press(move || {
                    hands.update(|hands| hands.step(n, false));
                }))
                .with(input(desk, n))
                .with(key("+", site.tx("room-more", &[("answer", title.as_str().into())])).press(move || {
                    hands.update(|hands| hands.step(n, true));
                }))
                .with(
                    el("button")
                        .class("button button--quiet room__rest")
                        .set("type", "button")
                        .set("aria-label", site.tx("room-rest-of", &[("answer", title.as_str().into())]))
                        .press(move || hands.update(|hands| hands.rest(n)))
                        .with(site.message("room-rest")),
                )
                .with(added.then(|| {
                    key("×", site.tx("room-remove", &[("answer", title.as_str().into())]))
                        .press(move || remove(desk, n))
                        .done()
                })),
        )
        .done()
}

/// Takes a row away, and the focus to the one before: the key that had it goes too.
fn remove(desk: Desk, n: usize) {
    desk.hands().update(|hands| hands.remove(n));
    document::focus_soon(&n.checked_sub(1).map_or_else(|| "tieu-de".to_owned(), field));
}

/// A round key with one sign, and its name.
fn key(sign: &'static str, name: String) -> El {
    el("button")
        .class("room__key")
        .set("type", "button")
        .set("aria-label", name)
        .with(el("span").set("aria-hidden", "true").with(sign))
}

fn input(desk: Desk, n: usize) -> AnyView {
    let hands = desk.hands();
    let value =
        following(move || hands.with(|hands| hands.rows().get(n).map(|row| row.typed.clone()).unwrap_or_default()));
    let is_wrong = move || desk.is_wrong() && hands.with(|hands| hands.is_faulty(n));
    let invalid = Signal::derive(move || is_wrong().then(|| "true".to_owned()));
    view! {
        <input
            class="field__input room__number"
            id=field(n)
            type="text"
            inputmode="numeric"
            autocomplete="off"
            prop:value=value
            aria-invalid=invalid
            aria-describedby=STANDING
            on:input=move |event| hands.update(|hands| hands.type_in(n, &event_target_value(&event)))
        />
    }
    .into_any()
}
