//! The start page of a check: what it finds out, how long it is, and everything in it for those who only read.

use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::say::say_text;
use leptos::prelude::*;
use readiness::{Check, Question, UNKNOWN};

use super::not_found::NotFound;
use crate::components::hear::HearButton;
use crate::routes::Route;
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
                    let (answers, forgotten) = (site.answers, id.clone());
                    parts(vec![
                        el("a")
                            .class("button")
                            .set("href", href)
                            .add(site.t("check-continue"))
                            .add(icon("arrow", ""))
                            .done(),
                        el("button")
                            .class("button button--quiet")
                            .set("type", "button")
                            .press(move || answers.forget(&forgotten))
                            .add(site.t("check-restart"))
                            .done(),
                    ])
                })
                .into_any()
        })
    };
    let begin = t("check-start");
    el("div")
        .class("wrap narrow flow plain-page")
        .add(el("h1").id("tieu-de").set("tabindex", "-1").say(format!("check-{id}-title")))
        .add(el("p").class("lead").say(format!("check-{id}-intro")))
        .add(
            el("ul")
                .class("points")
                .add(el("li").add(icon("tick", "")).add(say_text(length)))
                .add(el("li").add(icon("tick", "")).say("check-privacy"))
                .add(el("li").add(icon("tick", "")).say("check-unknown-point")),
        )
        .add(
            el("p")
                .class("row actions")
                .add(live(move || {
                    (!begun.get())
                        .then(|| {
                            el("a")
                                .class("button")
                                .set("href", first_question.clone())
                                .add(begin)
                                .add(icon("arrow", ""))
                                .done()
                        })
                        .into_any()
                }))
                .add(go_on),
        )
        .add(view! { <HearButton label="hear-page" /> }.into_any())
        .add(
            el("details")
                .class("why static")
                .add(el("summary").add(icon("down", "icon-s")).add(t("check-static-title")))
                .add(
                    el("div")
                        .class("flow")
                        .add(el("p").say("check-static-intro"))
                        .add(el("h2").say("check-static-questions"))
                        .add(
                            el("ol").class("static__list").add(
                                check
                                    .questions
                                    .iter()
                                    .map(|question| question_view(&site, &check, question))
                                    .collect::<Vec<_>>(),
                            ),
                        )
                        .add(el("h2").say("check-static-outcomes"))
                        .add(
                            el("ul").class("static__list").add(
                                check
                                    .outcomes
                                    .iter()
                                    .map(|outcome| {
                                        let text = format!("check-{}-outcome-{}", check.id, outcome.id);
                                        el("li").add(el("b").say(format!("{text}-title"))).add(" ").say(text).done()
                                    })
                                    .collect::<Vec<_>>(),
                            ),
                        )
                        .add(el("h2").say("check-static-items"))
                        .add(
                            check
                                .items
                                .iter()
                                .map(|item| {
                                    let text = format!("check-{}-item-{}", check.id, item.id);
                                    parts(vec![
                                        el("h3").say(format!("{text}-title")).done(),
                                        el("ul")
                                            .class("static__list")
                                            .add(
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

fn question_view(site: &Site, check: &Check, question: &Question) -> AnyView {
    let href = site.link(&Route::Question(check.id.clone(), question.id.clone()));
    let options = question
        .options
        .iter()
        .map(|option| el("li").say(option_message(&check.id, &question.id, &option.id)).done())
        .collect::<Vec<_>>();
    el("li")
        .add(el("a").set("href", href).say(format!("check-{}-{}-title", check.id, question.id)))
        .add(el("ul").add(options))
        .done()
}

/// The message of an answer: the same words for "I do not know" everywhere.
pub fn option_message(check: &str, question: &str, option: &str) -> String {
    if option == UNKNOWN { "check-unknown".to_owned() } else { format!("check-{check}-{question}-{option}") }
}
