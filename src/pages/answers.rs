//! The answers given so far, each open to change.

use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::onward::onward;
use crate::components::say::say_text;
use leptos::prelude::*;
use readiness::{Check, UNKNOWN, parse_span};

use super::check::option_message;
use super::household;
use super::not_found::NotFound;
use crate::components::hear::HearAction;
use crate::routes::Route;
use crate::state::listening::Listening;
use crate::state::site::{Site, site};
use crate::state::{shared, walk, wipe};

/// The check-answers page.
#[component]
pub fn AnswersPage(
    /// The check.
    check: String,
) -> AnyView {
    let site = site();
    let Some(found) = site.content().check(&check).map(|entry| entry.check.clone()) else {
        return view! { <NotFound /> }.into_any();
    };
    let rows = {
        let site = site.clone();
        let found = found.clone();
        live(move || {
            let Some(state) = walk::state(&site, &found.id) else { return ().into_any() };
            if state.path.is_empty() {
                return el("p").say("answers-none").done();
            }
            let rows = state
                .path
                .iter()
                .filter_map(|step| {
                    let question = found.questions.get(step.question)?;
                    Some(row(&site, &found, &question.id, &step.raw))
                })
                .collect::<Vec<_>>();
            el("dl").class("answers").with(rows).done()
        })
    };
    let dropped = {
        let site = site.clone();
        let found = found.clone();
        live(move || {
            let Some(state) = walk::state(&site, &found.id).filter(|state| !state.dropped.is_empty()) else {
                return ().into_any();
            };
            let names = state
                .dropped
                .iter()
                .filter(|given| found.question(&given.question).is_some())
                .map(|given| format!("“{}”", site.message(&format!("check-{}-{}-title", found.id, given.question))))
                .collect::<Vec<_>>();
            let text = site.tx("answers-dropped", &[("questions", names.join(", ").into())]);
            let text = Signal::derive(move || text.clone());
            el("div").class("callout callout--ask").with(el("p").with(say_text(text))).done()
        })
    };
    let next = {
        let site = site.clone();
        let check = check.clone();
        live(move || {
            let next = walk::next_page(&site, &check);
            if matches!(next, Route::Answers(_)) {
                let mut href = site.link(&Route::Outcome(check.clone()));
                // The result is a page of its own: where the tab keeps nothing, the link takes the answers there.
                if let Some(form) = carried(&site, &check) {
                    href = format!("{href}#{form}");
                }
                onward(href, site.t("answers-to-result"))
            } else {
                let href = site.link(&next);
                parts(vec![el("p").say("answers-incomplete").done(), onward(href, site.t("check-continue"))])
            }
        })
    };
    let (whose, members) = (household::whose(&site, &check), household::to_members(&site, &check));
    el("div")
        .class("wrap narrow flow plain-page")
        .with(whose)
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("answers-title"))
        .with(el("p").say("answers-intro"))
        .with(dropped)
        .with(rows)
        .with(
            el("div")
                .class("row actions")
                .with(next)
                .with(members)
                .with(view! { <HearAction label="hear-page" class="" /> }.into_any()),
        )
        .with(view! { <Restart check=check /> }.into_any())
        .done()
}

/// "Xóa hết, làm lại từ đầu": forgets the answers of the check and goes to its start page. And "Xong – xóa hết", of all
/// checks.
#[component]
pub fn Restart(
    /// The check.
    check: String,
) -> AnyView {
    let site = site();
    let start = site.link(&Route::Check(check.clone()));
    let label = site.words("check-restart");
    let done = done_button(&site);
    el("p")
        .class("row screen-only")
        .with(done)
        .with(
            el("a")
                .class("button button--quiet")
                .set("href", start)
                .press(move || site.answers.forget(&check))
                .with(icon("close", ""))
                .with(label),
        )
        .done()
}

/// The answers as a link takes them along, where the tab does not keep them.
fn carried(site: &Site, check: &str) -> Option<String> {
    if !site.started.get() || site.answers.are_in_tab(check) {
        return None;
    }
    let state = walk::state(site, check)?;
    Some(shared::form(&site.content().check(check)?.check, &state, true))
}

/// "Xong – xóa hết": forgets everything answered in this tab, and leaves.
pub fn done_button(site: &Site) -> AnyView {
    let (wiped, listening) = (site.clone(), expect_context::<Listening>());
    el("button")
        .class("button button--quiet")
        .set("type", "button")
        .set("disabled", site.asleep())
        .press(move || wipe::wipe(&wiped, listening))
        .with(icon("tick", ""))
        .with(site.words("check-done"))
        .done()
}

fn row(site: &Site, check: &Check, question: &str, raw: &str) -> AnyView {
    let title = format!("check-{}-{question}-title", check.id);
    let href = site.link(&Route::Question(check.id.clone(), question.to_owned()));
    let what = site.tx("answers-change-what", &[("question", site.message(&title).into())]);
    let answer = answer_text(site, check, question, raw);
    let answer = Signal::derive(move || answer.clone());
    el("div")
        .class("answers__row")
        .with(el("dt").say(title))
        .with(el("dd").with(say_text(answer)))
        .with(
            el("dd")
                .class("answers__change")
                .with(el("a").set("href", href).set("aria-label", what).with(site.t("answers-change"))),
        )
        .done()
}

/// An answer in words, as the person gave it.
pub fn answer_text(site: &Site, check: &Check, question: &str, raw: &str) -> String {
    if raw == UNKNOWN {
        return site.message("check-unknown");
    }
    let Some(asked) = check.question(question) else { return raw.to_owned() };
    let chosen = raw.split(',').map(str::trim).filter(|id| asked.option_index(id).is_some());
    let chosen: Vec<String> = chosen.map(|id| site.message(&option_message(&check.id, question, id))).collect();
    if !chosen.is_empty() {
        return chosen.join("; ");
    }
    if let Some(unit) = &asked.unit {
        return format!("{raw} {}", site.message(&format!("check-unit-{unit}")));
    }
    match parse_span(raw) {
        Ok(span) if asked.is_date() => content::format::span(site.content().locale(), span),
        _ => raw.to_owned(),
    }
}
