//! One question a page.

mod fields;

use leptos::prelude::*;
use readiness::{Kind, Question};

use fields::{DAY, GROUP, MONTH, NUMBER, YEAR, choices, choose_by_keys, dates, number, option_field, wrong_class};

use super::household;
use super::not_found::NotFound;
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::hear::HearAction;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::steps::{Place, Steps};
use crate::routes::Route;
use crate::state::date_fields::{DateFields, FieldsError};
use crate::state::listening::Listening;
use crate::state::notices::Notice;
use crate::state::site::{Site, site};
use crate::state::{serving, walk, wipe};

const SUMMARY: &str = "can-xem-lai";
const ERROR: &str = "loi";

/// What is wrong with the answer just given, and the field to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    message: String,
    field: &'static str,
}

/// A question of a check.
#[component]
pub fn QuestionPage(
    /// The check.
    check: String,
    /// The question.
    question: String,
) -> AnyView {
    let site = site();
    let found = site.content().check(&check).and_then(|entry| entry.check.question(&question).cloned());
    let Some(asked) = found else {
        return view! { <NotFound /> }.into_any();
    };
    let fault = RwSignal::new(None::<Fault>);
    recall(&site, &check, &asked);
    choose_by_keys(&site, &asked);

    let submit = {
        let site = site.clone();
        let check = check.clone();
        let asked = asked.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            match answer(&asked).and_then(|raw| accept(&site, &check, &asked, raw)) {
                Ok(next) => {
                    fault.set(None);
                    site.notices.answered();
                    site.go(&next, false);
                }
                Err(wrong) => {
                    let field = wrong.field;
                    fault.set(Some(wrong));
                    // After the message stands beside the field.
                    request_animation_frame(move || document::focus(field));
                }
            }
        }
    };
    let place = {
        let site = site.clone();
        let (check, question) = (check.clone(), question.clone());
        Memo::new(move |_| {
            let (done, least, most) = walk::place(&site, &check, &question);
            Place { done, least, most }
        })
    };
    let back = {
        let site = site.clone();
        let (check, question) = (check.clone(), question.clone());
        Memo::new(move |_| walk::before(&site, &check, &question))
    };
    let back_href = {
        let site = site.clone();
        let check = check.clone();
        words(move || match back.get() {
            Some(before) => site.link(&Route::Question(check.clone(), before)),
            None => site.link(&Route::Check(check.clone())),
        })
    };
    let back_label = {
        let site = site.clone();
        words(move || site.message(if back.get().is_some() { "question-back" } else { "question-to-start" }))
    };
    let t = |id: &'static str| site.words(id);
    let message = format!("check-{check}-{question}");
    let help_id = format!("{message}-help");
    let help = site.content().has(&help_id).then(|| {
        el("details")
            .class("why")
            .with(el("summary").with(icon("down", "icon-s")).with(t("question-help")))
            .with(el("p").say(help_id))
            .done()
    });
    let fields = match asked.kind {
        Kind::Choice => choices(&site, &check, &asked),
        Kind::Several { .. } => {
            parts(vec![el("p").class("field__hint").say("question-several").done(), choices(&site, &check, &asked)])
        }
        Kind::Number { .. } => number(&site, &check, &asked, fault),
        Kind::Date { precision, .. } => dates(&site, &check, &asked, precision, fault),
    };
    let summary =
        {
            let site = site.clone();
            live(move || {
                fault
                    .get()
                    .map(|wrong| {
                        el("div")
                            .class("summary")
                            .set("role", "alert")
                            .id(SUMMARY)
                            .with(el("h2").class("summary__title").with(site.t("error-title")))
                            .with(el("ul").with(el("li").with(
                                el("a").set("href", format!("#{}", wrong.field)).with(site.message(&wrong.message)),
                            )))
                            .done()
                    })
                    .into_any()
            })
        };
    let wrong_text = {
        let site = site.clone();
        live(move || {
            fault
                .get()
                .map(|wrong| {
                    el("p")
                        .class("field-error")
                        .id(ERROR)
                        .with(icon("gap", ""))
                        .with(site.message(&wrong.message))
                        .done()
                })
                .into_any()
        })
    };
    let set_class = wrong_class(fault, "ask__set", "ask__set is-wrong");
    el("form")
        .class("wrap narrow ask")
        .set("novalidate", "")
        // Or else the browser would fill in again what has been wiped.
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(
            el("div")
                .class("ask__top")
                .with(
                    el("a")
                        .class("button button--quiet")
                        .set("href", back_href)
                        .with(icon("back", ""))
                        .with(back_label),
                )
                .with(view! { <HearAction label="hear-question" class="ask__hear" /> }.into_any())
                .with(view! { <Steps place=place /> }.into_any()),
        )
        .with(household::whose(&site, &check))
        .with(summary)
        .with(
            el("fieldset")
                .set("class", set_class)
                .set("aria-describedby", "vi-sao")
                .with(el("legend").with(
                    el("h1").class("ask__title").id("tieu-de").set("tabindex", "-1").say(format!("{message}-title")),
                ))
                .with(
                    el("p")
                        .class("ask__why")
                        .id("vi-sao")
                        .with(icon("why", ""))
                        .with(el("span").with(el("b").say("question-why")).with(" ").say(format!("{message}-why"))),
                )
                .with(help)
                .with(wrong_text)
                .with(fields),
        )
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "submit")
                    .set("disabled", site.asleep())
                    .with(t("question-next"))
                    .with(icon("arrow", "")),
            ),
        )
        .with(el("p").class("needs-app").with(t("needs-app")))
        .with(el("p").class("small keyhint").say("question-keys"))
        .with(to_next_person(&site))
        .done()
}

/// In helper mode the way to the next person, who need not wait for a result; nothing while the mode is off.
fn to_next_person(site: &Site) -> AnyView {
    let (site, listening) = (site.clone(), expect_context::<Listening>());
    live(move || {
        if !site.started.get() || !serving::is_on() {
            return ().into_any();
        }
        let leave = {
            let site = site.clone();
            move || wipe::wipe_for_next(&site, listening, serving::LEFT)
        };
        let button = el("button")
            .class("button button--quiet")
            .set("type", "button")
            .press(leave)
            .with(icon("close", ""))
            .with(site.message("outcome-serving-leave"));
        el("p").class("row ask__leave screen-only").with(button).done()
    })
}

/// What the reader has chosen or typed.
fn answer(asked: &Question) -> Result<String, Fault> {
    let fault = |message: &str, field: &'static str| Fault { message: message.to_owned(), field };
    let ticked = document::ticked(GROUP);
    match asked.kind {
        Kind::Choice => ticked.ok_or_else(|| {
            let message =
                if asked.unknown_option().is_some() { "check-error-choose" } else { "check-error-choose-plain" };
            fault(message, "tieu-de")
        }),
        // What is wrong with a set of answers or a number, the check says.
        Kind::Several { .. } => Ok(ticked.unwrap_or_default()),
        Kind::Number { .. } => match document::field(NUMBER).filter(|typed| !typed.trim().is_empty()) {
            Some(typed) if ticked.is_none() => Ok(typed.trim().to_owned()),
            _ => ticked.ok_or_else(|| fault("check-error-empty-number", NUMBER)),
        },
        Kind::Date { .. } => {
            let typed = DateFields {
                day: document::field(DAY).unwrap_or_default(),
                month: document::field(MONTH).unwrap_or_default(),
                year: document::field(YEAR).unwrap_or_default(),
            };
            match (typed.answer(), ticked) {
                // A tick beside the fields takes the date back: ticking empties the fields, typing unticks.
                (_, Some(option)) => Ok(option),
                (Ok(date), None) => Ok(date),
                (Err(FieldsError::Empty), None) => Err(fault("check-error-empty", DAY)),
                (Err(FieldsError::Year), _) => Err(fault("check-error-year", YEAR)),
                (Err(FieldsError::DayOrMonth), _) => Err(fault("check-error-day-or-month", DAY)),
            }
        }
    }
}

/// Takes the answer into the check, and says which page comes next.
fn accept(site: &Site, check: &str, asked: &Question, raw: String) -> Result<Route, Fault> {
    walk::answer(site, check, &asked.id, raw).map_err(|error| Fault {
        message: format!("check-error-{}", error.id()),
        field: match asked.kind {
            Kind::Choice | Kind::Several { .. } => "tieu-de",
            Kind::Number { .. } => NUMBER,
            Kind::Date { .. } => DAY,
        },
    })?;
    Ok(walk::next_page(site, check))
}

/// Shows the answer that was given before, once the app knows it, and leads on from a question that is not due.
fn recall(site: &Site, check: &str, asked: &Question) {
    let site = site.clone();
    let check = check.to_owned();
    let asked = asked.clone();
    Effect::new(move |_| {
        if !site.started.get() {
            return;
        }
        if !walk::is_due(&site, &check, &asked.id) {
            site.notices.tell(Notice::QuestionOutOfTurn);
            let next = walk::next_page(&site, &check);
            site.go(&next, true);
            return;
        }
        let given = site.answers.of(&check);
        let Some((_, raw)) = given.into_iter().find(|(id, _)| *id == asked.id) else {
            return;
        };
        // What the reader has begun meanwhile stays as it is.
        if !document::is_untouched(&[DAY, MONTH, YEAR, NUMBER], GROUP) {
            return;
        }
        let chosen = raw.split(',').filter_map(|id| asked.option_index(id.trim()));
        let chosen: Vec<String> = chosen.map(|n| option_field(&asked, n)).collect();
        if chosen.is_empty() {
            let fields = DateFields::of_answer(&raw);
            document::fill(DAY, &fields.day);
            document::fill(MONTH, &fields.month);
            document::fill(YEAR, &fields.year);
            document::fill(NUMBER, &raw);
        } else {
            document::tick(&chosen);
        }
    });
}
