//! The start page of a check: what it finds out, how long it is, and everything in it for those who only read.

use crate::components::el::{El, el, parts};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::onward::onward;
use crate::components::say::say_text;
use crate::components::strip::strips;
use content::PageKind;
use leptos::prelude::*;
use readiness::{Check, Question, UNKNOWN};

use super::answers::done_button;
use super::household;
use super::not_found::NotFound;
use super::offer::offer;
use crate::browser::document;
use crate::components::hear::HearButton;
use crate::routes::Route;
use crate::state::notices::Notice;
use crate::state::site::{Site, site};
use crate::state::walk;

/// A check by its id.
#[component]
pub fn CheckStart(
    /// The check.
    id: String,
) -> AnyView {
    let site = site();
    let Some(check) = site.content().check(&id).map(|entry| entry.check.clone()) else {
        return view! { <NotFound /> }.into_any();
    };
    let Some(first) = check.questions.first() else {
        return view! { <NotFound /> }.into_any();
    };
    let t = |id: &'static str| site.words(id);
    let first_question = site.link(&Route::Question(id.clone(), first.id.clone()));
    let length = {
        let site = site.clone();
        let id = id.clone();
        Signal::derive(move || {
            let progress = walk::length(&site, &id);
            site.tx("check-length", &[("least", progress.0.into()), ("most", progress.1.into())])
        })
    };
    let begun = {
        let site = site.clone();
        let id = id.clone();
        Memo::new(move |_| site.started.get() && !site.answers.of(&id).is_empty())
    };
    let go_on = {
        let site = site.clone();
        let id = id.clone();
        live(move || {
            begun
                .get()
                .then(|| {
                    let href = site.link(&walk::next_page(&site, &id));
                    parts(vec![
                        onward(href, site.t("check-continue")),
                        restart_button(&site, &id).with(site.t("check-restart")).done(),
                        done_button(&site),
                    ])
                })
                .into_any()
        })
    };
    let begin = t("check-start");
    let ways = if household::is_here(&id) {
        household::start(&site, first_question)
    } else {
        el("p")
            .class("row actions")
            .with(live(move || (!begun.get()).then(|| onward(first_question.clone(), begin.clone())).into_any()))
            .with(go_on)
            .done()
    };
    el("div")
        .class("wrap narrow flow plain-page")
        .with(strips(&site, PageKind::Check, &id, ""))
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say(format!("check-{id}-title")))
        .with(el("p").class("lead").say(format!("check-{id}-intro")))
        .with(offer(&site, &id))
        .with(
            el("ul")
                .class("points")
                .with(el("li").with(icon("tick", "")).with(say_text(length)))
                .with(el("li").with(icon("tick", "")).say("check-privacy"))
                .with(el("li").with(icon("tick", "")).say("check-unknown-point")),
        )
        .with(ways)
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(
            el("details")
                .class("why static")
                .with(el("summary").with(icon("down", "icon-s")).with(t("check-static-title")))
                .with(
                    el("div")
                        .class("flow")
                        .with(el("p").say("check-static-intro"))
                        .with(el("h2").say("check-static-questions"))
                        .with(
                            el("ol").class("static__list").with(
                                check
                                    .questions
                                    .iter()
                                    .map(|question| question_view(&site, &check, question))
                                    .collect::<Vec<_>>(),
                            ),
                        )
                        .with(el("h2").say("check-static-outcomes"))
                        .with(
                            el("ul").class("static__list").with(
                                check
                                    .outcomes
                                    .iter()
                                    .map(|outcome| {
                                        let text = format!("check-{}-outcome-{}", check.id, outcome.id);
                                        el("li").with(el("b").say(format!("{text}-title"))).with(" ").say(text).done()
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                        )
                        .with(el("h2").say("check-static-items"))
                        .with(
                            check
                                .items
                                .iter()
                                .map(|item| {
                                    let text = format!("check-{}-item-{}", check.id, item.id);
                                    parts(vec![
                                        el("h3").say(format!("{text}-title")).done(),
                                        el("ul")
                                            .class("static__list")
                                            .with(
                                                item.cases
                                                    .iter()
                                                    .map(|case| el("li").say(format!("{text}-{}", case.id)).done())
                                                    .collect::<Vec<_>>(),
                                            )
                                            .done(),
                                    ])
                                })
                                .collect::<Vec<_>>(),
                        ),
                ),
        )
        .done()
}

/// "Xóa hết, làm lại từ đầu", on the start page itself: it goes with what it forgets, so the focus goes to the heading.
pub fn restart_button(site: &Site, check: &str) -> El {
    let (answers, notices, check) = (site.answers, site.notices, check.to_owned());
    el("button").class("button button--quiet").set("type", "button").press(move || {
        answers.forget(&check);
        notices.tell(Notice::BegunAnew);
        document::focus_soon("tieu-de");
    })
}

fn question_view(site: &Site, check: &Check, question: &Question) -> AnyView {
    let href = site.link(&Route::Question(check.id.clone(), question.id.clone()));
    let options = question
        .options
        .iter()
        .map(|option| el("li").say(option_message(&check.id, &question.id, &option.id)).done())
        .collect::<Vec<_>>();
    el("li")
        .with(el("a").set("href", href).say(format!("check-{}-{}-title", check.id, question.id)))
        .with(el("ul").with(options))
        .done()
}

/// The message of an answer: the same words for "I do not know" everywhere.
pub fn option_message(check: &str, question: &str, option: &str) -> String {
    if option == UNKNOWN { "check-unknown".to_owned() } else { format!("check-{check}-{question}-{option}") }
}
