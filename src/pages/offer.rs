//! Answers that are there for the taking: from a link that was opened, or kept on the device last time.

use leptos::prelude::*;

use crate::browser::document;
use crate::components::el::el;
use crate::components::live::live;
use crate::state::site::Site;

/// The question which answers to go on with; nothing where there is nothing to choose.
pub fn offer(site: &Site, check: &str) -> AnyView {
    let (site, check) = (site.clone(), check.to_owned());
    live(move || {
        let answers = site.answers;
        if !site.started.get() {
            ().into_any()
        } else if answers.is_offered(&check) {
            choice(&site, &check, "check-offer-link", ["check-offer-link-take", "check-offer-link-leave"], true)
        } else if answers.may_go_on(&check) {
            choice(&site, &check, "check-offer-kept", ["check-offer-kept-take", "check-offer-kept-leave"], false)
        } else {
            ().into_any()
        }
    })
}

fn choice(
    site: &Site,
    check: &str,
    question: &'static str,
    [take, leave]: [&'static str; 2],
    of_link: bool,
) -> AnyView {
    let (answers, notices) = (site.answers, site.notices);
    let button = |class: &'static str, label: &'static str, taken: bool| {
        let check = check.to_owned();
        el("button")
            .class(class)
            .set("type", "button")
            .press(move || {
                match (of_link, taken) {
                    (true, taken) => answers.settle_offer(&check, taken, notices),
                    (false, true) => answers.go_on(&check, notices),
                    (false, false) => answers.stop_keeping(&check),
                }
                // The button that was pressed goes with the question.
                document::focus("tieu-de");
            })
            .with(site.message(label))
    };
    el("div")
        .class("callout callout--ask flow offer screen-only")
        .set("role", "alert")
        .with(el("p").say(question))
        .with(el("div").class("row").with(button("button", take, true)).with(button(
            "button button--quiet",
            leave,
            false,
        )))
        .done()
}
