//! The start page of a check: what it finds out, how long it is, and everything in it for those who only read.

use crate::components::live::{live, press};
use leptos::prelude::*;
use readiness::{Check, Question, UNKNOWN};

use super::not_found::NotFound;
use crate::components::hear::HearButton;
use crate::components::icon::Icon;
use crate::components::say::{Say, SayText};
use crate::routes::Route;
use crate::state::site::{Site, site};
use crate::state::walk;

/// A check by its id.
#[component]
pub fn CheckStart(
    /// The check.
    id: String,
) -> impl IntoView {
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
                    let forget = {
                        let site = site.clone();
                        let id = id.clone();
                        press(move || site.answers.forget(&id))
                    };
                    view! {
                        <a class="button" href=href>
                            {site.t("check-continue")}
                            <Icon name="arrow" />
                        </a>
                        <button class="button button--quiet" type="button" on:click=forget>
                            {site.t("check-restart")}
                        </button>
                    }
                })
                .into_any()
        })
    };
    let begin = t("check-start");
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id=format!("check-{id}-title") />
            </h1>
            <p class="lead">
                <Say id=format!("check-{id}-intro") />
            </p>
            <ul class="points">
                <li>
                    <Icon name="tick" />
                    <SayText text=length />
                </li>
                <li>
                    <Icon name="tick" />
                    <Say id="check-privacy" />
                </li>
                <li>
                    <Icon name="tick" />
                    <Say id="check-unknown-note" />
                </li>
            </ul>
            <p class="row actions">
                {live(move || {
(!begun.get())
                        .then(|| {
                            view! {
                                <a class="button" href=first_question.clone()>
                                    {begin}
                                    <Icon name="arrow" />
                                </a>
                            }
                        }).into_any()
})}
{go_on}
            </p>
            <HearButton label="hear-page" />
            <details class="why static">
                <summary>
                    <Icon name="down" class="icon-s" />
                    {t("check-static-title")}
                </summary>
                <div class="flow">
                    <p>
                        <Say id="check-static-intro" />
                    </p>
                    <h2>
                        <Say id="check-static-questions" />
                    </h2>
                    <ol class="static__list">
                        {check.questions.iter().map(|question| question_view(&site, &check, question)).collect::<Vec<_>>()}
                    </ol>
                    <h2>
                        <Say id="check-static-outcomes" />
                    </h2>
                    <ul class="static__list">
                        {check
                            .outcomes
                            .iter()
                            .map(|outcome| {
                                let text = format!("check-{}-outcome-{}", check.id, outcome.id);
                                view! {
                                    <li>
                                        <b>
                                            <Say id=format!("{text}-title") />
                                        </b>
                                        " "
                                        <Say id=text />
                                    </li>
                                }
                            })
                            .collect::<Vec<_>>()}
                    </ul>
                    <h2>
                        <Say id="check-static-items" />
                    </h2>
                    {check
                        .items
                        .iter()
                        .map(|item| {
                            let text = format!("check-{}-item-{}", check.id, item.id);
                            view! {
                                <h3>
                                    <Say id=format!("{text}-title") />
                                </h3>
                                <ul class="static__list">
                                    {item
                                        .cases
                                        .iter()
                                        .map(|case| {
                                            view! {
                                                <li>
                                                    <Say id=format!("{text}-{}", case.id) />
                                                </li>
                                            }
                                        })
                                        .collect::<Vec<_>>()}
                                </ul>
                            }
                        })
                        .collect::<Vec<_>>()}
                </div>
            </details>
        </div>
    }
    .into_any()
}

fn question_view(site: &Site, check: &Check, question: &Question) -> impl IntoView + use<> {
    let href = site.link(&Route::Question(check.id.clone(), question.id.clone()));
    let options = question
        .options
        .iter()
        .map(|option| {
            view! {
                <li>
                    <Say id=option_message(&check.id, &question.id, &option.id) />
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <li>
            <a href=href>
                <Say id=format!("check-{}-{}-title", check.id, question.id) />
            </a>
            <ul>{options}</ul>
        </li>
    }
}

/// The message of an answer: the same words for "I do not know" everywhere.
pub fn option_message(check: &str, question: &str, option: &str) -> String {
    if option == UNKNOWN { "check-unknown".to_owned() } else { format!("check-{check}-{question}-{option}") }
}
