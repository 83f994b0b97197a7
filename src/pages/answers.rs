//! The answers given so far, each open to change.

use crate::components::live::{live, press};
use leptos::prelude::*;
use readiness::{Check, CivilDate, UNKNOWN};

use super::check::option_message;
use super::not_found::NotFound;
use crate::components::hear::HearAction;
use crate::components::icon::Icon;
use crate::components::say::{Say, SayText};
use crate::routes::Route;
use crate::state::site::{Site, site};
use crate::state::walk;

/// The check-answers page.
#[component]
pub fn AnswersPage(
    /// The check.
    check: String,
) -> impl IntoView {
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
                return view! { <p><Say id="answers-none" /></p> }.into_any();
            }
            let rows = state
                .path
                .iter()
                .filter_map(|step| {
                    let question = found.questions.get(step.question)?;
                    Some(row(&site, &found, &question.id, &step.raw))
                })
                .collect::<Vec<_>>();
            view! { <dl class="answers">{rows}</dl> }.into_any()
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
            view! { <div class="callout callout--ask"><p><SayText text=text /></p></div> }.into_any()
        })
    };
    let onward = {
        let site = site.clone();
        let check = check.clone();
        live(move || {
            let next = walk::next_page(&site, &check);
            if matches!(next, Route::Answers(_)) {
                let href = site.link(&Route::Outcome(check.clone()));
                view! {
                    <a class="button" href=href>
                        {site.t("answers-to-result")}
                        <Icon name="arrow" />
                    </a>
                }
                .into_any()
            } else {
                let href = site.link(&next);
                view! {
                    <p>
                        <Say id="answers-incomplete" />
                    </p>
                    <a class="button" href=href>
                        {site.t("check-continue")}
                        <Icon name="arrow" />
                    </a>
                }
                .into_any()
            }
        })
    };
    view! {
        <div class="wrap narrow flow plain-page">
            <h1 id="tieu-de" tabindex="-1">
                <Say id="answers-title" />
            </h1>
            <p>
                <Say id="answers-intro" />
            </p>
            {dropped}
            {rows}
            <div class="row actions">{onward} <HearAction label="hear-page" class="" /></div>
            <Restart check=check />
        </div>
    }
    .into_any()
}

/// "Xóa hết, làm lại từ đầu": forgets the answers and goes to the start page.
#[component]
pub fn Restart(
    /// The check.
    check: String,
) -> impl IntoView {
    let site = site();
    let start = site.link(&Route::Check(check.clone()));
    let label = site.words("check-restart");
    view! {
        <p class="row screen-only">
            <a class="button button--quiet" href=start on:click=press(move || site.answers.forget(&check))>
                <Icon name="close" />
                {label}
            </a>
        </p>
    }
}

fn row(site: &Site, check: &Check, question: &str, raw: &str) -> impl IntoView + use<> {
    let title = format!("check-{}-{question}-title", check.id);
    let href = site.link(&Route::Question(check.id.clone(), question.to_owned()));
    let what = site.tx("answers-change-what", &[("question", site.message(&title).into())]);
    let answer = answer_text(site, check, question, raw);
    let answer = Signal::derive(move || answer.clone());
    view! {
        <div class="answers__row">
            <dt>
                <Say id=title />
            </dt>
            <dd>
                <SayText text=answer />
            </dd>
            <dd class="answers__change">
                <a href=href aria-label=what>
                    {site.t("answers-change")}
                </a>
            </dd>
        </div>
    }
}

/// An answer in words, as the person gave it.
pub fn answer_text(site: &Site, check: &Check, question: &str, raw: &str) -> String {
    if raw == UNKNOWN {
        return site.message("check-unknown");
    }
    let option = check.question(question).is_some_and(|asked| asked.option_index(raw).is_some());
    if option {
        return site.message(&option_message(&check.id, question, raw));
    }
    match raw.parse::<CivilDate>() {
        Ok(date) => content::format::date(site.content().locale(), date),
        // A year alone is written as it is.
        Err(_) => raw.to_owned(),
    }
}
