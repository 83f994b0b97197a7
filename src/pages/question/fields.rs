//! The fields of a question: answers to tick, days, numbers.

use leptos::prelude::*;
use readiness::{Precision, Question, UNKNOWN};

use super::{ERROR, Fault};
use crate::browser::{document, keys};
use crate::components::el::{El, Part, el, parts};
use crate::components::icon::picture;
use crate::components::live::words;
use crate::components::pictures;
use crate::pages::check::option_message;
use crate::state::listening::Listening;
use crate::state::site::Site;

/// The name of the radio group.
pub(super) const GROUP: &str = "cau-tra-loi";
pub(super) const DAY: &str = "ngay";
pub(super) const MONTH: &str = "thang";
pub(super) const YEAR: &str = "nam";
pub(super) const NUMBER: &str = "so";

/// A class that says whether the answer was refused.
pub(super) fn wrong_class(fault: RwSignal<Option<Fault>>, right: &'static str, wrong: &'static str) -> Signal<String> {
    words(move || if fault.with(Option::is_some) { wrong } else { right }.to_owned())
}

/// The answers to tick of a question: one, or several. Before the app starts they can already be ticked; ticks are kept.
pub(super) fn choices(site: &Site, check: &str, asked: &Question) -> AnyView {
    let kind = if asked.is_several() { "checkbox" } else { "radio" };
    let alone: Vec<String> =
        (0..asked.options.len()).filter(|n| stands_alone(asked, *n)).map(|n| asked.options[n].id.clone()).collect();
    let rows = asked
        .options
        .iter()
        .enumerate()
        .map(|(n, option)| {
            let unknown = option.id == UNKNOWN;
            let message = option_message(check, &asked.id, &option.id);
            let own_hint = format!("check-{check}-{}-{}-hint", asked.id, option.id);
            let hint = if site.content().has(&own_hint) {
                Some(own_hint)
            } else {
                unknown.then(|| "check-unknown-note".to_owned())
            };
            let picture = pictures::of_option(&asked.id, &option.id).map(|symbol| picture(symbol, "pic", "0 0 96 66"));
            let class = if unknown { "choice choice--unsure" } else { "choice" };
            let key = key_of(asked, n)
                .map(|key| el("kbd").class("choice__key").set("aria-hidden", "true").with(key.to_string()).done());
            let (own, stands_alone, others) = (option.id.clone(), stands_alone(asked, n), alone.clone());
            let radio = view! {
                <input
                    class="choice__input"
                    type=kind
                    name=GROUP
                    value=option.id.clone()
                    id=option_field(asked, n)
                    // An answer beside the fields takes back the date; one that stands alone takes back all others.
                    on:change=move |_| {
                        document::empty(&[DAY, MONTH, YEAR, NUMBER]);
                        document::untick(GROUP, &|id| id != own && (stands_alone || others.iter().any(|o| o == id)));
                    }
                />
            };
            el("label")
                .set("class", class)
                .with(radio.into_any())
                .with(
                    el("span")
                        .class("choice__face")
                        .with(picture)
                        .with(
                            el("span")
                                .class("choice__text")
                                .with(el("span").class("choice__title").say(message))
                                .with(hint.map(|hint| el("span").class("choice__note").say(hint).done())),
                        )
                        .with(key),
                )
                .done()
        })
        .collect::<Vec<_>>();
    el("div").class("choices").with(rows).done()
}

/// The number key that chooses an option: its place on the page, and 0 for "I do not know". There are nine places.
fn key_of(asked: &Question, n: usize) -> Option<usize> {
    if asked.unknown_option() == Some(n) { Some(0) } else { Some(n + 1).filter(|key| *key <= 9) }
}

/// The number keys choose from now on, for as long as the question stands on the page.
pub(super) fn choose_by_keys(site: &Site, asked: &Question) {
    if cfg!(feature = "ssr") {
        return;
    }
    let (started, asked, listening) = (site.started, asked.clone(), expect_context::<Listening>());
    let keys = keys::digits(move |digit| {
        let option = (0..asked.options.len()).find(|n| key_of(&asked, *n) == Some(digit));
        let option = option.filter(|_| started.get_untracked());
        if let Some(n) = option {
            let field = option_field(&asked, n);
            document::press(&field);
            listening.say_chosen(&field);
        }
        option.is_some()
    });
    on_cleanup(move || keys.remove());
}

/// Whether an option of several cannot be chosen together with others.
fn stands_alone(asked: &Question, n: usize) -> bool {
    asked.is_several() && (asked.none_option() == Some(n) || asked.unknown_option() == Some(n))
}

/// A field for digits.
fn field(
    id: &'static str,
    label: impl Part,
    class: &'static str,
    length: &'static str,
    fault: RwSignal<Option<Fault>>,
) -> El {
    let wrong = Signal::derive(move || fault.with(Option::is_some).then(|| "true".to_owned()));
    let described = Signal::derive(move || fault.with(Option::is_some).then(|| ERROR.to_owned()));
    let input = view! {
        <input
            class=class
            id=id
            inputmode="numeric"
            autocomplete="off"
            maxlength=length
            aria-invalid=wrong
            aria-describedby=described
            // Typing takes back an answer such as "I do not know".
            on:input=move |_| document::untick(GROUP, &|_| true)
        />
    };
    el("div").class("field").with(el("label").class("field__label").set("for", id).with(label)).with(input.into_any())
}

/// The field of a number, and the answers beside it.
pub(super) fn number(site: &Site, check: &str, asked: &Question, fault: RwSignal<Option<Fault>>) -> AnyView {
    let unit = asked.unit.as_ref().map(|unit| site.message(&format!("check-unit-{unit}")));
    let label = unit.unwrap_or_else(|| site.t("question-number"));
    parts(vec![
        el("div")
            .set("class", wrong_class(fault, "dates", "dates is-wrong"))
            .with(field(NUMBER, label, "field__input field__input--4", "9", fault))
            .done(),
        choices(site, check, asked),
    ])
}

/// The fields of a date, and the answers beside them such as "I do not know".
pub(super) fn dates(
    site: &Site,
    check: &str,
    asked: &Question,
    precision: Precision,
    fault: RwSignal<Option<Fault>>,
) -> AnyView {
    let t = |id: &'static str| site.words(id);
    let year_enough =
        (precision == Precision::DayOrYear).then(|| el("p").class("field__hint").say("question-year-enough").done());
    parts(vec![
        el("div")
            .set("class", wrong_class(fault, "dates", "dates is-wrong"))
            .with(field(DAY, t("question-day"), "field__input field__input--2", "2", fault))
            .with(field(MONTH, t("question-month"), "field__input field__input--2", "2", fault))
            .with(field(YEAR, t("question-year"), "field__input field__input--4", "4", fault))
            .done(),
        year_enough.view(),
        choices(site, check, asked),
    ])
}

pub(super) fn option_field(asked: &Question, n: usize) -> String {
    format!("{}-{}", asked.id, asked.options[n].id)
}
