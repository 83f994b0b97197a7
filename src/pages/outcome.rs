//! The checklist: what is ready, missing, to be asked or not needed, and why.

mod coming;
mod item;
mod send;
mod text;
mod warnings;

use crate::components::el::{El, Part, el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::onward::onward;
use crate::components::say::{say, with_day};
use content::Value;
use leptos::prelude::*;
use readiness::{Check, State, Status, Verdict};
use sessions::visit::Visit;

use self::item::look;
use super::answers::Restart;
use super::not_found::NotFound;
use super::offer::offer;
use super::serving;
use crate::browser::document;
use crate::components::hear::HearAction;
use crate::components::place;
use crate::components::source::SourceFold;
use crate::routes::Route;
use crate::state::shared;
use crate::state::site::{Site, site};
use crate::state::walk;

/// The result of a check.
#[component]
pub fn OutcomePage(
    /// The check.
    check: String,
) -> AnyView {
    let site = site();
    let Some(found) = site.content().check(&check).map(|entry| entry.check.clone()) else {
        return view! { <NotFound /> }.into_any();
    };
    // The answers decide what stands on the page; the frame stays, so that the heading keeps the focus.
    let result = {
        let site = site.clone();
        let check = found.id.clone();
        Memo::new(move |_| walk::state(&site, &check).filter(|state| state.verdict.is_some()))
    };
    let kicker = {
        let site = site.clone();
        live(move || {
            let today = site.today.get();
            let text = site.tx("outcome-kicker", &[("date", Value::Date(today))]);
            with_day(&text, &content::format::date(site.content().locale(), today))
        })
    };
    let title = {
        let check = found.clone();
        Memo::new(move |_| {
            result.with(|state| {
                let outcome = state.as_ref()?.verdict.as_ref()?.outcome?;
                Some(format!("check-{}-outcome-{}-title", check.id, check.outcomes.get(outcome)?.id))
            })
        })
    };
    let heading = live(move || {
        let id = title.get().unwrap_or_else(|| "outcome-title".to_owned());
        say(id)
    });
    let offered = offer(&site, &found.id);
    let sheet = serving::sheet(&site, &found.id);
    let body = {
        let site = site.clone();
        live(move || match result.get() {
            Some(state) => result_view(&site, &found, &state).into_any(),
            // A sheet that is no longer in the queue is nothing to go on with.
            None if site.answers.are_lent() => ().into_any(),
            None => waiting(&site, &found.id).into_any(),
        })
    };
    el("div")
        .class("wrap narrow result")
        .with(el("p").class("kicker").with(kicker))
        .with(el("h1").id("tieu-de").set("tabindex", "-1").with(heading))
        .with(sheet)
        .with(offered)
        .with(body)
        .done()
}

/// Before there is a result: where to go on.
fn waiting(site: &Site, check: &str) -> AnyView {
    let next = match walk::next_page(site, check) {
        // The prerendered page knows no answers, and sends to the start.
        Route::Question(..) if site.answers.of(check).is_empty() => Route::Check(check.to_owned()),
        next => next,
    };
    let href = site.link(&next);
    let label = site.t("check-continue");
    parts(vec![el("p").say("outcome-needs-answers").done(), el("p").class("row").with(onward(href, label)).done()])
}

fn result_view(site: &Site, check: &Check, state: &State) -> AnyView {
    let Some(verdict) = state.verdict.as_ref() else {
        return ().into_any();
    };
    let outcome = verdict.outcome.and_then(|n| check.outcomes.get(n));
    let first = outcome.map(|outcome| {
        let text = format!("check-{}-outcome-{}", check.id, outcome.id);
        let citations = outcome.sources.clone();
        parts(vec![
            el("section")
                .class("first")
                .set("aria-labelledby", "nen-lam-truoc")
                .with(el("h2").class("first__label").id("nen-lam-truoc").say("outcome-first"))
                .with(el("p").class("first__text").say(text))
                .done(),
            view! { <SourceFold citations=citations /> }.into_any(),
        ])
    });
    // The sheet of somebody who is gone is printed, and neither changed nor sent.
    let is_lent = site.answers.are_lent();
    let change = (!is_lent).then(|| {
        el("a")
            .class("button button--quiet")
            .set("href", site.link(&Route::Answers(check.id.clone())))
            .with(icon("pen", ""))
            .with(site.message("outcome-change"))
            .done()
    });
    let after = (!is_lent).then(|| {
        let visit = Visit::of(check, &[verdict], site.today.get(), None);
        parts(vec![
            send::view(site, check, state),
            serving::bar(site, visit, Some(shared::form(check, state, true))),
            view! { <Restart check=check.id.clone() /> }.into_any(),
        ])
    });
    let items = verdict.items.iter().filter_map(|line| item::view(site, check, state, line)).collect::<Vec<_>>();
    parts(vec![
        tally(site, check, verdict),
        first.view(),
        el("div")
            .class("row actions screen-only")
            .with(
                action("button", "print")
                    .set("type", "button")
                    .press(|| document::print(false))
                    .with(site.message("print")),
            )
            .with(
                action("button button--quiet", "letters")
                    .set("type", "button")
                    .press(|| document::print(true))
                    .with(site.message("outcome-print-large")),
            )
            .with(view! { <HearAction label="hear-result" class="" /> }.into_any())
            .with(change)
            .done(),
        el("h2").class("hide").with(site.message("outcome-list")).done(),
        el("ol").class("list").with(items).done(),
        warnings::view(site, check, state, verdict).view(),
        place::where_to_go(site),
        coming::view(site, check, verdict),
        el("p").class("small").say("outcome-guidance").done(),
        after.view(),
    ])
}

/// A button with a drawing.
fn action(class: &'static str, drawing: &str) -> El {
    el("button").class(class).with(icon(drawing, ""))
}

fn tally(site: &Site, check: &Check, verdict: &Verdict) -> AnyView {
    let mut rows = [Status::Missing, Status::Ask, Status::Ready, Status::NotNeeded]
        .into_iter()
        .filter_map(|status| {
            let count = verdict.count(status);
            let (class, drawing, word) = look(status);
            let word = site.message(word);
            (count > 0).then(|| {
                el("li")
                    .set("class", format!("tally--{class}"))
                    .with(icon(drawing, ""))
                    .with(el("b").with(count.to_string()))
                    .with(" ")
                    .with(word)
                    .done()
            })
        })
        .collect::<Vec<_>>();
    // How many are prepared is the reader's own count. It changes no status.
    let to_prepare = item::to_prepare(check, verdict);
    if !to_prepare.is_empty() {
        let (site, check) = (site.clone(), check.id.clone());
        let prepared = words(move || {
            let done = to_prepare.iter().filter(|(item, case)| site.answers.is_ticked(&check, item, case)).count();
            site.tx("outcome-prepared", &[("done", done.into()), ("all", to_prepare.len().into())])
        });
        rows.push(el("li").class("tally--done").with(prepared).done());
    }
    el("ul").class("tally").with(rows).done()
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
