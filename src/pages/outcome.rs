//! The checklist: what is ready, missing, to be asked or not needed, and why.

use crate::components::live::{live, press, words};
use content::{Amount, FigureKind, Value};
use leptos::prelude::*;
use readiness::{Case, Change, Check, Fee, FigureValue, ItemVerdict, State, Status, Verdict};

use super::answers::{Restart, answer_text};
use super::not_found::NotFound;
use crate::browser::document;
use crate::components::confirm::ConfirmNote;
use crate::components::hear::HearAction;
use crate::components::icon::Icon;
use crate::components::say::{Say, SayText};
use crate::components::source::SourceFold;
use crate::routes::Route;
use crate::state::site::{Site, site};
use crate::state::walk;

/// The result of a check.
#[component]
pub fn OutcomePage(
    /// The check.
    check: String,
) -> impl IntoView {
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
        view! { <Say id=id /> }.into_any()
    });
    let body = {
        let site = site.clone();
        live(move || match result.get() {
            Some(state) => result_view(&site, &found, &state).into_any(),
            None => waiting(&site, &found.id).into_any(),
        })
    };
    view! {
        <div class="wrap narrow result">
            <p class="kicker">{kicker}</p>
            <h1 id="tieu-de" tabindex="-1">
                {heading}
            </h1>
            {body}
        </div>
    }
    .into_any()
}

/// Before there is a result: where to go on.
fn waiting(site: &Site, check: &str) -> impl IntoView + use<> {
    let next = match walk::next_page(site, check) {
        // The prerendered page knows no answers, and sends to the start.
        Route::Question(..) if site.answers.of(check).is_empty() => Route::Check(check.to_owned()),
        next => next,
    };
    let href = site.link(&next);
    let label = site.t("check-continue");
    view! {
        <p>
            <Say id="outcome-needs-answers" />
        </p>
        <p class="row">
            <a class="button" href=href>
                {label}
                <Icon name="arrow" />
            </a>
        </p>
    }
}

fn result_view(site: &Site, check: &Check, state: &State) -> impl IntoView + use<> {
    let Some(verdict) = state.verdict.as_ref() else {
        return ().into_any();
    };
    let outcome = verdict.outcome.and_then(|n| check.outcomes.get(n));
    let first = outcome.map(|outcome| {
        let text = format!("check-{}-outcome-{}", check.id, outcome.id);
        let citations = outcome.sources.clone();
        view! {
            <section class="first" aria-labelledby="nen-lam-truoc">
                <h2 class="first__label" id="nen-lam-truoc">
                    <Say id="outcome-first" />
                </h2>
                <p class="first__text">
                    <Say id=text />
                </p>
            </section>
            <SourceFold citations=citations />
        }
    });
    let t = |id: &'static str| site.message(id);
    let answers = site.link(&Route::Answers(check.id.clone()));
    let items = verdict.items.iter().map(|item| item_view(site, check, state, item)).collect::<Vec<_>>();
    view! {
        {tally(site, verdict)}
        {first}
        <div class="row actions screen-only">
            <button class="button" type="button" on:click=press(document::print)>
                <Icon name="print" />
                {t("print")}
            </button>
            <HearAction label="hear-result" class="" />
            <a class="button button--quiet" href=answers>
                <Icon name="pen" />
                {t("outcome-change")}
            </a>
        </div>
        <h2 class="hide">{t("outcome-list")}</h2>
        <ol class="list">{items}</ol>
        {warnings(check, verdict)}
        {changes(site, check, verdict)}
        <p class="small">
            <Say id="outcome-guidance" />
        </p>
        <Restart check=check.id.clone() />
    }
    .into_any()
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

fn tally(site: &Site, verdict: &Verdict) -> impl IntoView + use<> {
    let rows = [Status::Missing, Status::Ask, Status::Ready, Status::NotNeeded]
        .into_iter()
        .filter_map(|status| {
            let count = verdict.count(status);
            let (class, icon, word) = look(status);
            let word = site.message(word);
            (count > 0).then(|| {
                view! {
                    <li class=format!("tally--{class}")>
                        <Icon name=icon />
                        <b>{count}</b>
                        " "
                        {word}
                    </li>
                }
            })
        })
        .collect::<Vec<_>>();
    view! { <ul class="tally">{rows}</ul> }
}

fn item_view(site: &Site, check: &Check, state: &State, verdict: &ItemVerdict) -> Option<impl IntoView + use<>> {
    let item = check.items.get(verdict.item)?;
    let case = item.cases.get(verdict.case)?;
    let text = format!("check-{}-item-{}", check.id, item.id);
    let (class, icon, word) = look(verdict.status);
    let citations = case.sources.clone();
    Some(view! {
        <li class=format!("item item--{class}")>
            <p class=format!("status status--{class}")>
                <Icon name=icon />
                <Say id=word />
            </p>
            <div class="item__body">
                <h3>
                    <Say id=format!("{text}-title") />
                </h3>
                <p>
                    <Say id=format!("{text}-{}", case.id) />
                </p>
                {case.needs_confirmation.then(|| view! { <ConfirmNote /> })}
                {facts(site, item, case, verdict)}
                {why(site, check, state, verdict)}
                <SourceFold citations=citations />
            </div>
        </li>
    })
}

fn facts(site: &Site, item: &readiness::Item, case: &Case, verdict: &ItemVerdict) -> impl IntoView + use<> {
    let channel =
        verdict.channel.and_then(|n| item.channels.get(n)).map(|channel| format!("check-channel-{}", channel.id));
    let copy = match (item.copy, verdict.status) {
        (readiness::Copy::Original, Status::Ready | Status::Missing) => Some("copy-original"),
        (readiness::Copy::Copy, Status::Ready | Status::Missing) => Some("copy-copy"),
        _ => None,
    };
    let rows = [
        case.place.as_ref().map(|place| fact(site, "pin", "fact-where", site.message(&format!("check-place-{place}")))),
        channel.map(|channel| fact(site, "phone", "fact-how", site.message(&channel))),
        fee_text(site, verdict.fee).map(|fee| fact(site, "coin", "fact-fee", fee)),
        days(site, verdict.days).map(|days| fact(site, "days", "fact-days", days)),
        copy.map(|copy| fact(site, "copy", "fact-copy", site.message(copy))),
    ];
    let rows = rows.into_iter().flatten().collect::<Vec<_>>();
    (!rows.is_empty()).then(|| view! { <dl class="facts">{rows}</dl> })
}

fn fact(site: &Site, icon: &'static str, name: &'static str, value: String) -> impl IntoView + use<> {
    let name = site.message(name);
    let name = Signal::derive(move || name.clone());
    let value = Signal::derive(move || value.clone());
    view! {
        <div>
            <Icon name=icon />
            <dt>
                <SayText text=name />
            </dt>
            <dd>
                <SayText text=value />
            </dd>
        </div>
    }
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
fn why(site: &Site, check: &Check, state: &State, verdict: &ItemVerdict) -> impl IntoView + use<> {
    let reasons = verdict
        .because
        .questions()
        .filter_map(|index| {
            let question = check.questions.get(index)?;
            let step = state.path.iter().find(|step| step.question == index)?;
            let asked = site.message(&format!("check-{}-{}-title", check.id, question.id));
            let answer = answer_text(site, check, &question.id, &step.raw);
            Some(view! {
                <li>
                    {asked} " " <b>{answer}</b>
                </li>
            })
        })
        .collect::<Vec<_>>();
    let (label, intro) = (site.message("item-why"), site.message("item-because"));
    (!reasons.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary>
                    <Icon name="down" class="icon-s" />
                    {label}
                </summary>
                <p>{intro}</p>
                <ul>{reasons}</ul>
            </details>
        }
    })
}

fn warnings(check: &Check, verdict: &Verdict) -> impl IntoView + use<> {
    let rows = verdict
        .warnings
        .iter()
        .filter_map(|n| {
            let warning = check.warnings.get(*n)?;
            Some(view! {
                <li>
                    <Icon name="warn" />
                    <span>
                        <Say id=format!("check-{}-warning-{}", check.id, warning.id) />
                        {warning.needs_confirmation.then(|| view! { <ConfirmNote /> })}
                    </span>
                </li>
            })
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby="can-de-y">
                <h2 id="can-de-y">
                    <Say id="warnings-title" />
                </h2>
                <ul class="warnings">{rows}</ul>
            </section>
        }
    })
}

/// What is different for whoever applies later.
fn changes(site: &Site, check: &Check, verdict: &Verdict) -> impl IntoView + use<> {
    let rows = verdict
        .upcoming
        .iter()
        .filter_map(|upcoming| {
            let Change::Fee { old, new } = upcoming.change else {
                return None;
            };
            let (old, new) = (fee_text(site, old)?, fee_text(site, new)?);
            let item = check.items.get(upcoming.item)?;
            let title = site.message(&format!("check-{}-item-{}-title", check.id, item.id));
            let date = Value::Date(upcoming.on);
            let text = site
                .tx("change-fee", &[("date", date), ("old", old.into()), ("new", new.into()), ("item", title.into())]);
            let text = Signal::derive(move || text.clone());
            Some(view! {
                <li>
                    <Icon name="days" />
                    <span>
                        <SayText text=text />
                    </span>
                </li>
            })
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby="sap-doi">
                <h2 id="sap-doi">
                    <Say id="changes-title" />
                </h2>
                <ul class="warnings">{rows}</ul>
            </section>
        }
    })
}
