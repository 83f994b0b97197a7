//! The household: its members on the start page, for whom a question is asked, and the plan for all of them.

#[cfg(feature = "household")]
mod plan;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use leptos::prelude::*;
use readiness::{HOUSEHOLD, LONGEST_LABEL, MOST_MEMBERS, Session, State};

use super::answers::done_button;
use super::check::restart_button;
use crate::browser::document;
use crate::components::el::{el, parts};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::onward::onward;
use crate::components::say::say_text;
use crate::routes::Route;
use crate::state::household::{self, NotAdded};
use crate::state::site::Site;

/// The plan of the household, as the result of its check.
#[cfg(feature = "household")]
pub fn plan_page() -> AnyView {
    plan::page()
}

/// The message that the reader is called by.
const READER: &str = "check-ho-gia-dinh-me";
/// The field for a label.
const FIELD: &str = "goi-la";
const NOTE: &str = "goi-la-luu-y";
const ERROR: &str = "goi-la-loi";

/// A member as the pages show one.
struct Shown {
    member: Option<usize>,
    name: String,
    /// The answers replayed; nothing before there are any.
    state: Option<State>,
}

/// Everyone, the reader first. Follows the answers and the day.
fn everyone(site: &Site) -> Vec<Shown> {
    let content = site.content();
    let Some(check) = content.check(HOUSEHOLD).map(|entry| &entry.check) else { return Vec::new() };
    let session = Session::new(check, content.figure_table(), site.today.get());
    let members = household::members(site);
    let shown = members.all().map(|(member, label)| {
        let given = site.answers.kept_as(&household::slot(member));
        let name = label.map_or_else(|| site.message(READER), ToString::to_string);
        Shown { member, name, state: (!given.is_empty()).then(|| session.replay(&given)) }
    });
    shown.collect()
}

/// Whether a check is the one of a household, in a program that has its pages.
pub fn is_here(check: &str) -> bool {
    cfg!(feature = "household") && check == HOUSEHOLD
}

/// For whom the page asks now; nothing in other checks.
pub fn whose(site: &Site, check: &str) -> Option<AnyView> {
    if !is_here(check) {
        return None;
    }
    let site = site.clone();
    let name = Signal::derive(move || {
        let members = household::members(&site);
        let name = members.label().map_or_else(|| site.message(READER), ToString::to_string);
        site.tx("check-ho-gia-dinh-for", &[("name", name.into())])
    });
    Some(el("p").class("kicker").with(say_text(name)).done())
}

/// The way back to the members; nothing in other checks.
pub fn to_members(site: &Site, check: &str) -> Option<AnyView> {
    is_here(check).then(|| {
        let href = site.link(&Route::Check(check.to_owned()));
        el("a").class("button button--quiet").set("href", href).with(site.words("check-ho-gia-dinh-to-members")).done()
    })
}

/// What the start page offers in place of one person's way on.
pub fn start(site: &Site, first_question: String) -> AnyView {
    let refused = RwSignal::new(None::<NotAdded>);
    let rows = {
        let site = site.clone();
        live(move || {
            let rows = everyone(&site).iter().map(|shown| row(&site, shown)).collect::<Vec<_>>();
            el("ul").class("answers").with(rows).done()
        })
    };
    let ways = {
        let site = site.clone();
        live(move || {
            let everyone = everyone(&site);
            let is_begun = everyone.len() > 1 || everyone.iter().any(|shown| shown.state.is_some());
            if !(site.started.get() && is_begun) {
                return onward(first_question.clone(), site.t("check-start"));
            }
            let plan = site.link(&Route::Outcome(HOUSEHOLD.to_owned()));
            parts(vec![
                onward(plan, site.message("check-ho-gia-dinh-to-plan")),
                restart_button(&site, HOUSEHOLD).with(icon("close", "")).with(site.t("check-restart")).done(),
                done_button(&site),
            ])
        })
    };
    el("div")
        .class("flow")
        .with(el("p").class("row actions").with(ways))
        .with(el("h2").say("check-ho-gia-dinh-members-title"))
        .with(rows)
        .with(form(site, refused))
        .done()
}

/// One member: how far the answers are, and the ways to open and to remove.
fn row(site: &Site, shown: &Shown) -> AnyView {
    let member = shown.member;
    let progress = match &shown.state {
        Some(state) if state.verdict.is_some() => "check-ho-gia-dinh-member-done",
        Some(_) => "check-ho-gia-dinh-member-left",
        None => "check-ho-gia-dinh-member-none",
    };
    let named = |id: &str| site.tx(id, &[("name", shown.name.as_str().into())]);
    let (opened, removed) = (site.clone(), site.clone());
    let remove = member.map(|member| {
        el("button")
            .class("button button--quiet")
            .set("type", "button")
            .set("disabled", site.asleep())
            .set("aria-label", named("check-ho-gia-dinh-member-remove-who"))
            .press(move || {
                household::remove(&removed, member);
                document::focus("tieu-de");
            })
            .with(icon("close", ""))
            .with(site.message("check-ho-gia-dinh-member-remove"))
            .done()
    });
    el("li")
        .class("answers__row")
        .with(el("p").with(el("b").with(shown.name.clone())).with(" – ").say(progress))
        .with(
            el("p")
                .class("row")
                .with(
                    el("button")
                        .class("button")
                        .set("type", "button")
                        .set("disabled", site.asleep())
                        .set("aria-label", named("check-ho-gia-dinh-member-open-who"))
                        .press(move || household::open(&opened, member))
                        .with(site.message("check-ho-gia-dinh-member-open")),
                )
                .with(remove),
        )
        .done()
}

/// The field for one more.
fn form(site: &Site, refused: RwSignal<Option<NotAdded>>) -> AnyView {
    let fault = {
        let site = site.clone();
        live(move || {
            refused
                .get()
                .map(|refused| {
                    let most = [("most", MOST_MEMBERS.into()), ("characters", LONGEST_LABEL.into())];
                    let text = site.tx(&format!("check-{HOUSEHOLD}-error-{}", refused.message()), &most);
                    el("p").class("field-error").id(ERROR).set("role", "alert").with(icon("gap", "")).with(text).done()
                })
                .into_any()
        })
    };
    let submit = {
        let site = site.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let typed = document::field(FIELD).unwrap_or_default();
            let added = household::add(&site, &typed, &site.message(READER));
            if added.is_ok() {
                document::empty(&[FIELD]);
            }
            refused.set(added.err());
            document::focus(FIELD);
        }
    };
    let invalid = Signal::derive(move || refused.with(Option::is_some).then(|| "true".to_owned()));
    let described = Signal::derive(move || if refused.with(Option::is_some) { ERROR } else { NOTE }.to_owned());
    let input = view! {
        <input
            class="field__input"
            id=FIELD
            autocomplete="off"
            maxlength="60"
            disabled=site.asleep()
            aria-invalid=invalid
            aria-describedby=described
        />
    };
    el("form")
        .class("flow screen-only")
        .set("novalidate", "")
        .set("autocomplete", "off")
        .on_submit(submit)
        .with(
            el("div")
                .class("field")
                .with(el("label").class("field__label").set("for", FIELD).say("check-ho-gia-dinh-member-label"))
                .with(el("p").class("field__hint").id(NOTE).say("check-ho-gia-dinh-member-note"))
                .with(fault)
                .with(input.into_any()),
        )
        .with(
            el("button")
                .class("button")
                .set("type", "submit")
                .set("disabled", site.asleep())
                .with(site.words("check-ho-gia-dinh-member-add")),
        )
        .done()
}
