//! One line of the checklist.

use content::{Amount, FigureKind};
use leptos::prelude::*;
use readiness::{Because, Check, Copy, Fee, FigureValue, ItemVerdict, SourceRef, State, Status, Verdict};

use crate::components::confirm::ConfirmNote;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::holds;
use crate::components::say::say_text;
use crate::components::source::{SourceFold, source_name};
use crate::components::tick::tick;
use crate::pages::answers::answer_text;
use crate::state::site::Site;

/// Class, icon and word of a status: told by shape and word as well as by colour.
pub(super) fn look(status: Status) -> (&'static str, &'static str, &'static str) {
    match status {
        Status::Ready => ("ready", "tick", "status-ready"),
        Status::Missing => ("missing", "gap", "status-missing"),
        Status::Ask => ("ask", "ask", "status-ask"),
        Status::NotNeeded => ("none", "minus", "status-not-needed"),
    }
}

/// Item and case of every line that there is something to prepare for.
pub(super) fn to_prepare(check: &Check, verdict: &Verdict) -> Vec<(String, String)> {
    let lines = verdict.items.iter().filter(|line| line.status != Status::NotNeeded);
    lines.filter_map(|line| ids(check, line)).collect()
}

fn ids(check: &Check, line: &ItemVerdict) -> Option<(String, String)> {
    let item = check.items.get(line.item)?;
    Some((item.id.clone(), item.cases.get(line.case)?.id.clone()))
}

/// A line with its status, what has to be known about it, and why it is there.
pub(super) fn view(site: &Site, check: &Check, state: &State, line: &ItemVerdict) -> Option<AnyView> {
    let case = check.items.get(line.item)?.cases.get(line.case)?;
    let (item_id, case_id) = ids(check, line)?;
    let text = format!("check-{}-item-{item_id}", check.id);
    let (class, drawing, word) = look(line.status);
    let tick = (line.status != Status::NotNeeded).then(|| {
        let title = site.message(&format!("{text}-title"));
        let name = site.tx("item-prepared-what", &[("item", title.into())]);
        let (answers, notices, check) = (site.answers, site.notices, check.id.clone());
        let (of_check, of_item, of_case) = (check.clone(), item_id.clone(), case_id.clone());
        let ticked = holds(move || answers.is_ticked(&of_check, &of_item, &of_case));
        tick(site.message("item-prepared"), Some(name), ticked, move || {
            answers.tick(&check, &item_id, &case_id, notices);
        })
    });
    let law = (!case.sources.is_empty()).then(|| law(site, &case.sources));
    Some(
        el("li")
            .set("class", format!("item item--{class}"))
            .with(
                el("div")
                    .class("item__mark")
                    .with(el("p").set("class", format!("status status--{class}")).with(icon(drawing, "")).say(word))
                    .with(tick),
            )
            .with(
                el("div")
                    .class("item__body")
                    .with(el("h3").say(format!("{text}-title")))
                    .with(el("p").say(format!("{text}-{}", case.id)))
                    .with(case.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
                    .with(facts(site, check, line))
                    .with(why(site, check, state, line.because, law))
                    .with(view! { <SourceFold citations=case.sources.clone() /> }.into_any()),
            )
            .done(),
    )
}

/// What is said about a line in short: the drawing, the message of its name, and the value.
pub(super) fn facts_of(site: &Site, check: &Check, line: &ItemVerdict) -> Vec<(&'static str, &'static str, String)> {
    let Some(item) = check.items.get(line.item) else { return Vec::new() };
    let channel =
        line.channel.and_then(|n| item.channels.get(n)).map(|channel| format!("check-channel-{}", channel.id));
    let copy = match (item.copy, line.status) {
        (Copy::Original, Status::Ready | Status::Missing) => Some("copy-original"),
        (Copy::Copy, Status::Ready | Status::Missing) => Some("copy-copy"),
        _ => None,
    };
    let rows = [
        check.place_of(line).map(|place| ("pin", "fact-where", site.message(&format!("check-place-{place}")))),
        channel.map(|channel| ("phone", "fact-how", site.message(&channel))),
        fee_text(site, line.fee).map(|fee| ("coin", "fact-fee", fee)),
        days_text(site, line.days).map(|days| ("days", "fact-days", days)),
        copy.map(|copy| ("copy", "fact-copy", site.message(copy))),
    ];
    rows.into_iter().flatten().collect()
}

fn facts(site: &Site, check: &Check, line: &ItemVerdict) -> Option<AnyView> {
    let rows = facts_of(site, check, line).into_iter().map(|(drawing, name, value)| {
        let (name, value) = (Signal::stored(site.message(name)), Signal::stored(value));
        el("div")
            .with(icon(drawing, ""))
            .with(el("dt").with(say_text(name)))
            .with(el("dd").with(say_text(value)))
            .done()
    });
    let rows = rows.collect::<Vec<_>>();
    (!rows.is_empty()).then(|| el("dl").class("facts").with(rows).done())
}

/// A waiting time in words.
pub(super) fn days_text(site: &Site, days: Option<FigureValue>) -> Option<String> {
    let amount = match days? {
        FigureValue::Number(number) => Amount::Whole(number),
        FigureValue::Tenths(tenths) => Amount::from_tenths(tenths),
        FigureValue::Date(_) => return None,
    };
    Some(content::format::amount(site.content().locale(), FigureKind::WorkingDays, amount))
}

/// A fee in words; nothing where no fee is asked for.
pub(super) fn fee_text(site: &Site, fee: Fee) -> Option<String> {
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

/// The answers behind something on the page, each with what it is asked for, and the law that was applied to them.
pub(super) fn why(site: &Site, check: &Check, state: &State, because: Because, law: Option<AnyView>) -> AnyView {
    let reasons = because.questions().filter_map(|index| {
        let question = check.questions.get(index)?;
        let step = state.path.iter().find(|step| step.question == index)?;
        let text = format!("check-{}-{}", check.id, question.id);
        let answer = answer_text(site, check, &question.id, &step.raw);
        let mut asked_for = site.message("question-why");
        asked_for.push(' ');
        asked_for.push_str(&site.message(&format!("{text}-why")));
        Some(
            el("li")
                .with(site.message(&format!("{text}-title")))
                .with(" ")
                .with(el("b").with(answer))
                .with(el("span").class("why__rule").with(asked_for))
                .done(),
        )
    });
    let reasons = reasons.collect::<Vec<_>>();
    let always = reasons.is_empty();
    el("details")
        .class(if always { "why why--always" } else { "why" })
        .with(el("summary").with(icon("down", "icon-s")).with(site.message("item-why")))
        .with(el("p").with(site.message(if always { "item-always" } else { "item-because" })))
        .with((!always).then(|| el("ul").with(reasons).done()))
        .with(law)
        .done()
}

/// "Quy tắc lấy từ": the articles that the line rests on.
fn law(site: &Site, sources: &[SourceRef]) -> AnyView {
    let names = sources.iter().filter_map(|citation| source_name(site, citation));
    let names = names.map(|name| el("li").with(name).done()).collect::<Vec<_>>();
    parts(vec![
        el("p").class("why__rule").with(site.message("item-law")).done(),
        el("ul").class("why__rule").with(names).done(),
    ])
}
