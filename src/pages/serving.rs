//! Helper mode on the page of a result: on to the next person, and a sheet for the printer.

use content::Value;
use leptos::prelude::*;
use sessions::visit::Visit;

#[cfg(feature = "results")]
use crate::browser::navigation;
use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::components::live::live;
#[cfg(feature = "results")]
use crate::routes::Route;
#[cfg(feature = "results")]
use crate::routes::teams::TeamPage;
use crate::state::listening::Listening;
use crate::state::serving;
use crate::state::site::Site;
use crate::state::wipe;

fn button(site: &Site, class: &'static str, drawing: &str, message: &'static str, act: impl FnMut() + 'static) -> El {
    el("button").class(class).set("type", "button").press(act).with(icon(drawing, "")).with(site.message(message))
}

/// The bar that counts this person, forgets the answers and goes on; nothing while the mode is off. `form` is what a
/// sheet for the printer is made of, where there can be one.
pub(super) fn bar(site: &Site, visit: Visit, form: Option<String>) -> AnyView {
    let (site, listening) = (site.clone(), expect_context::<Listening>());
    // The message of what was done or could not be, and the person's number in it.
    let told = RwSignal::new(None::<(String, u32)>);
    // The page is on its way out: whoever presses twice is counted once.
    let gone = RwSignal::new(false);
    live(move || {
        if !site.started.get() || site.answers.are_lent() || !serving::is_on() {
            return ().into_any();
        }
        let next = {
            let (site, visit) = (site.clone(), visit.clone());
            move || {
                if gone.get_untracked() {
                    return;
                }
                match serving::count(&visit) {
                    Ok(()) => {
                        gone.set(true);
                        wipe::wipe_for_next(&site, listening, serving::COUNTED);
                    }
                    Err(why) => told.set(Some((format!("outcome-serving-{why}"), 0))),
                }
            }
        };
        let leave = {
            let site = site.clone();
            move || wipe::wipe_for_next(&site, listening, serving::LEFT)
        };
        let queue = queue_button(&site, form.as_deref(), told);
        let message = {
            let site = site.clone();
            live(move || {
                let text = told.get().map(|(id, person)| site.tx(&id, &[("person", Value::Number(person.into()))]));
                text.into_any()
            })
        };
        el("section")
            .class("serving screen-only")
            .set("aria-labelledby", "dang-phuc-vu")
            .with(el("h2").class("serving__title").id("dang-phuc-vu").say("outcome-serving-title"))
            .with(el("p").class("small").say("outcome-serving-about"))
            .with(
                el("p")
                    .class("row actions")
                    .with(button(&site, "button", "arrow", "outcome-serving-next", next))
                    .with(queue)
                    .with(button(&site, "button button--quiet", "close", "outcome-serving-leave", leave)),
            )
            .with(el("p").class("serving__told").set("role", "status").with(message))
            .done()
    })
}

fn queue_button(site: &Site, form: Option<&str>, told: RwSignal<Option<(String, u32)>>) -> Option<AnyView> {
    #[cfg(feature = "results")]
    {
        let (of, form) = (site.clone(), form?.to_owned());
        let add = move || {
            told.set(Some(match serving::put_in_queue(&of, &form) {
                Ok(person) => ("outcome-serving-queued".to_owned(), person),
                Err(why) => (format!("outcome-serving-{why}"), 0),
            }));
        };
        Some(button(site, "button button--quiet", "print", "outcome-serving-queue", add).done())
    }
    #[cfg(not(feature = "results"))]
    {
        let _ = (site, form, told);
        None
    }
}

/// Whose sheet of the queue is shown, and the way back to the queue; nothing where the answers are the reader's own.
#[cfg(feature = "results")]
pub(super) fn sheet(site: &Site, check: &str) -> AnyView {
    let (site, check) = (site.clone(), check.to_owned());
    live(move || {
        if !site.answers.are_lent() {
            return ().into_any();
        }
        let person = navigation::hash().and_then(|hash| hash.strip_prefix(serving::SHEET)?.parse::<u32>().ok());
        let queue = [&site.link(&Route::Team(TeamPage::Serving)), serving::TO_QUEUE].concat();
        let is_there = !site.answers.of(&check).is_empty();
        let whose = person.filter(|_| is_there).map(|person| {
            let text = site.tx("outcome-serving-sheet", &[("person", Value::Number(person.into()))]);
            // It stands on paper too: whose sheet is whose is told by the number alone.
            el("p").class("serving__whose").with(text).done()
        });
        let about = if is_there { "outcome-serving-sheet-about" } else { "outcome-serving-no-sheet" };
        let printed = person.filter(|_| is_there).map(|person| {
            let (check, queue) = (check.clone(), queue.clone());
            let act = move || {
                serving::mark_printed(person, &check);
                navigation::load(&queue);
            };
            button(&site, "button button--quiet", "tick", "outcome-serving-printed", act).done()
        });
        el("div")
            .class("serving")
            .with(whose)
            .with(
                el("div").class("flow screen-only").with(el("p").say(about)).with(
                    el("p").class("row actions").with(printed).with(
                        el("a")
                            .class("button button--quiet")
                            .set("href", queue)
                            .with(icon("back", ""))
                            .with(site.message("outcome-serving-back")),
                    ),
                ),
            )
            .done()
    })
}
