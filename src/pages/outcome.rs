//! The checklist: what is ready, missing, to be asked or not needed, and why.

use crate::components::el::{Part, el, parts};
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::onward::onward;
use crate::components::say::{say, say_text};
use content::{Amount, FigureKind, Value};
use leptos::prelude::*;
use readiness::{Change, Check, Fee, FigureValue, ItemVerdict, State, Status, Verdict};

use super::answers::{Restart, answer_text};
use super::not_found::NotFound;
use crate::browser::document;
use crate::components::confirm::ConfirmNote;
use crate::components::hear::HearAction;
use crate::components::source::SourceFold;
use crate::routes::Route;
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
        words(move || site.tx("outcome-kicker", &[("date", Value::Date(site.today.get()))]))
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
    let body = {
        let site = site.clone();
        live(move || match result.get() {
            Some(state) => result_view(&site, &found, &state).into_any(),
            None => waiting(&site, &found.id).into_any(),
        })
    };
    el("div")
        .class("wrap narrow result")
        .with(el("p").class("kicker").with(kicker))
        .with(el("h1").id("tieu-de").set("tabindex", "-1").with(heading))
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
    let t = |id: &'static str| site.message(id);
    let answers = site.link(&Route::Answers(check.id.clone()));
    let items = verdict.items.iter().filter_map(|item| item_view(site, check, state, item)).collect::<Vec<_>>();
    parts(vec![
        tally(site, verdict),
        first.view(),
        el("div")
            .class("row actions screen-only")
            .with(
                el("button")
                    .class("button")
                    .set("type", "button")
                    .press(document::print)
                    .with(icon("print", ""))
                    .with(t("print")),
            )
            .with(view! { <HearAction label="hear-result" class="" /> }.into_any())
            .with(
                el("a")
                    .class("button button--quiet")
                    .set("href", answers)
                    .with(icon("pen", ""))
                    .with(t("outcome-change")),
            )
            .done(),
        el("h2").class("hide").with(t("outcome-list")).done(),
        el("ol").class("list").with(items).done(),
        warnings(check, verdict).view(),
        changes(site, check, verdict).view(),
        el("p").class("small").say("outcome-guidance").done(),
        view! { <Restart check=check.id.clone() /> }.into_any(),
    ])
}

/// Class, icon and word of a status: told by shape and word as well as by colour.
fn look(status: Status) -> (&'static str, &'static str, &'static str) {
    match status {
        Status::Ready => ("ready", "tick", "status-ready"),
        Status::Missing => ("missing", "gap", "status-missing"),
        Status::Ask => ("ask", "ask", "status-ask"),
        Status::NotNeeded => ("none", "minus", "status-not-needed"),
    }
}

fn tally(site: &Site, verdict: &Verdict) -> AnyView {
    let rows = [Status::Missing, Status::Ask, Status::Ready, Status::NotNeeded]
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
    el("ul").class("tally").with(rows).done()
}

fn item_view(site: &Site, check: &Check, state: &State, verdict: &ItemVerdict) -> Option<AnyView> {
    let item = check.items.get(verdict.item)?;
    let case = item.cases.get(verdict.case)?;
    let text = format!("check-{}-item-{}", check.id, item.id);
    let (class, drawing, word) = look(verdict.status);
    let citations = case.sources.clone();
    Some(
        el("li")
            .set("class", format!("item item--{class}"))
            .with(el("p").set("class", format!("status status--{class}")).with(icon(drawing, "")).say(word))
            .with(
                el("div")
                    .class("item__body")
                    .with(el("h3").say(format!("{text}-title")))
                    .with(el("p").say(format!("{text}-{}", case.id)))
                    .with(case.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
                    .with(facts(site, check, item, verdict))
                    .with(why(site, check, state, verdict))
                    .with(view! { <SourceFold citations=citations /> }.into_any()),
            )
            .done(),
    )
}

fn facts(site: &Site, check: &Check, item: &readiness::Item, verdict: &ItemVerdict) -> Option<AnyView> {
    let channel =
        verdict.channel.and_then(|n| item.channels.get(n)).map(|channel| format!("check-channel-{}", channel.id));
    let copy = match (item.copy, verdict.status) {
        (readiness::Copy::Original, Status::Ready | Status::Missing) => Some("copy-original"),
        (readiness::Copy::Copy, Status::Ready | Status::Missing) => Some("copy-copy"),
        _ => None,
    };
    let rows = [
        check
            .place_of(verdict)
            .map(|place| fact(site, "pin", "fact-where", site.message(&format!("check-place-{place}")))),
        channel.map(|channel| fact(site, "phone", "fact-how", site.message(&channel))),
        fee_text(site, verdict.fee).map(|fee| fact(site, "coin", "fact-fee", fee)),
        days(site, verdict.days).map(|days| fact(site, "days", "fact-days", days)),
        copy.map(|copy| fact(site, "copy", "fact-copy", site.message(copy))),
    ];
    let rows = rows.into_iter().flatten().collect::<Vec<_>>();
    (!rows.is_empty()).then(|| el("dl").class("facts").with(rows).done())
}

fn fact(site: &Site, drawing: &'static str, name: &'static str, value: String) -> AnyView {
    let name = site.message(name);
    let name = Signal::derive(move || name.clone());
    let value = Signal::derive(move || value.clone());
    el("div").with(icon(drawing, "")).with(el("dt").with(say_text(name))).with(el("dd").with(say_text(value))).done()
}

/// A waiting time in words.
fn days(site: &Site, days: Option<FigureValue>) -> Option<String> {
    let amount = match days? {
        FigureValue::Number(number) => Amount::Whole(number),
        FigureValue::Tenths(tenths) => Amount::from_tenths(tenths),
        FigureValue::Date(_) => return None,
    };
    Some(content::format::amount(site.content().locale(), FigureKind::WorkingDays, amount))
}

/// A fee in words; nothing where no fee is asked for.
fn fee_text(site: &Site, fee: Fee) -> Option<String> {
    let money = |vnd: i64| content::format::amount(site.content().locale(), FigureKind::Money, Amount::Whole(vnd));
    match fee {
        Fee::NotApplicable => None,
        Fee::Exact { vnd: 0, .. } => Some(site.message("fee-free")),
        Fee::Exact { vnd, .. } => Some(money(vnd)),
        Fee::Ask { range: Some((low, high)), .. } => {
            Some(site.tx("fee-range", &[("low", money(low).into()), ("high", money(high).into())]))
        }
        Fee::Ask { range: None, .. } => Some(site.message("fee-unknown")),
    }
}

/// The answers that put the item on the list.
fn why(site: &Site, check: &Check, state: &State, verdict: &ItemVerdict) -> Option<AnyView> {
    let reasons = verdict
        .because
        .questions()
        .filter_map(|index| {
            let question = check.questions.get(index)?;
            let step = state.path.iter().find(|step| step.question == index)?;
            let asked = site.message(&format!("check-{}-{}-title", check.id, question.id));
            let answer = answer_text(site, check, &question.id, &step.raw);
            Some(el("li").with(asked).with(" ").with(el("b").with(answer)).done())
        })
        .collect::<Vec<_>>();
    let (label, intro) = (site.message("item-why"), site.message("item-because"));
    (!reasons.is_empty()).then(|| {
        el("details")
            .class("why")
            .with(el("summary").with(icon("down", "icon-s")).with(label))
            .with(el("p").with(intro))
            .with(el("ul").with(reasons))
            .done()
    })
}

fn warnings(check: &Check, verdict: &Verdict) -> Option<AnyView> {
    let rows = verdict
        .warnings
        .iter()
        .filter_map(|n| {
            let warning = check.warnings.get(*n)?;
            Some(
                el("li")
                    .with(icon("warn", ""))
                    .with(
                        el("span")
                            .say(format!("check-{}-warning-{}", check.id, warning.id))
                            .with(warning.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any())),
                    )
                    .done(),
            )
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        el("section")
            .class("flow")
            .set("aria-labelledby", "can-de-y")
            .with(el("h2").id("can-de-y").say("warnings-title"))
            .with(el("ul").class("warnings").with(rows))
            .done()
    })
}

/// What is different for whoever applies later.
fn changes(site: &Site, check: &Check, verdict: &Verdict) -> Option<AnyView> {
    let rows = verdict
        .upcoming
        .iter()
        .filter_map(|upcoming| {
            let Change::Fee { old, new } = upcoming.change else {
                return None;
            };
            let (old, new) = (fee_text(site, old)?, fee_text(site, new)?);
            let item = check.items.get(upcoming.item?)?;
            let title = site.message(&format!("check-{}-item-{}-title", check.id, item.id));
            let date = Value::Date(upcoming.on);
            let text = site
                .tx("change-fee", &[("date", date), ("old", old.into()), ("new", new.into()), ("item", title.into())]);
            let text = Signal::derive(move || text.clone());
            Some(el("li").with(icon("days", "")).with(el("span").with(say_text(text))).done())
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        el("section")
            .class("flow")
            .set("aria-labelledby", "sap-doi")
            .with(el("h2").id("sap-doi").say("changes-title"))
            .with(el("ul").class("warnings").with(rows))
            .done()
    })
}
