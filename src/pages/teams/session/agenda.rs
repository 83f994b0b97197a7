//! Putting an agenda together: for whom, how long, which slides in which order.

use content::{Amount, FigureKind, Locale, Value};
use leptos::prelude::*;
use sessions::agenda::{Agenda, Audience, Length};
use sessions::kept::LONGEST_TEXT;

use super::super::parts::{button, sure};
use super::desk::{Desk, FORGOTTEN, OPENED, PICKED, RESTORED, SAVED};
use super::field::{field, ties};
use super::{list, own, own_picture};
use crate::browser::chosen_file::{self, NotRead};
use crate::browser::{document, hand_over};
use crate::components::el::{el, parts};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::say_text;
use crate::components::voice_table::voice_message;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::{Site, site};

const FILE: &str = "buoi-tuyen-truyen.txt";
const CHOOSER: &str = "slide-file";
/// The heading of the part about what is kept.
const KEEPING: &str = "slide-keeping";
/// Deleting all of it: what is said before.
const FORGET: [&str; 4] = ["slide-forget", "slide-forget-sure", "slide-forget-yes", "slide-forget-no"];

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk::new(&site);
    desk.begin(&site);
    el("div")
        .class("wrap narrow flow plain-page session")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("slide-title"))
        .with(el("p").class("lead").say("slide-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(choose(&site, desk))
        .with(go(&site, desk))
        .with(list::view(&site, desk))
        .with(list::more(&site, desk))
        .with(own::view(&site, desk))
        .with(own_picture::view(&site, desk))
        .with(onward(&site))
        .with(keeping(&site, desk))
        .with(help())
        .done()
}

/// What goes with the slides: what is made of them, and asking the room in between.
fn onward(site: &Site) -> AnyView {
    let way = |page: TeamPage, drawing: &str, label: &'static str| {
        el("a")
            .class("button button--quiet")
            .set("href", site.link(&Route::Team(page)))
            .with(icon(drawing, ""))
            .with(site.words(label))
            .done()
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", "slide-onward")
        .with(el("h2").id("slide-onward").say("handout-onward"))
        .with(el("div").class("row actions").with(vec![
            way(TeamPage::Rooms, "hand", "teams-door-rooms"),
            way(TeamPage::Handout, "print", "handout-door"),
            way(TeamPage::Loudspeaker, "listen", "loud-door"),
        ]))
        .done()
}

/// For whom and how long. A choice picks the slides anew.
fn choose(site: &Site, desk: Desk) -> AnyView {
    let choice = |label: String, chosen: Signal<String>, act: Box<dyn FnMut()>| {
        el("button")
            .class("button button--quiet session__choice")
            .set("type", "button")
            .set("disabled", site.asleep())
            .set("aria-pressed", chosen)
            .press(act)
            .with(label)
            .done()
    };
    let audiences = Audience::ALL.map(|audience| {
        let label = site.message(&format!("slide-audience-{}", audience.id()));
        let chosen = words(move || (desk.agenda().audience == audience).to_string());
        choice(label, chosen, Box::new(move || desk.pick(audience, untrack(|| desk.agenda().length))))
    });
    let lengths = Length::ALL.map(|length| {
        let label = site.tx("slide-minutes", &[("minutes", Value::Number(i64::from(length.minutes())))]);
        let chosen = words(move || (desk.agenda().length == length).to_string());
        choice(label, chosen, Box::new(move || desk.pick(untrack(|| desk.agenda().audience), length)))
    });
    let row = |label: &'static str, choices: Vec<AnyView>| {
        el("div")
            .set("role", "group")
            .set("aria-label", site.message(label))
            .with(el("p").class("field__label").say(label))
            .with(el("div").class("row").with(choices))
    };
    el("section")
        .class("flow panel")
        .set("aria-label", site.message("slide-choose"))
        .with(row("slide-for-whom", audiences.into()))
        .with(row("slide-how-long", lengths.into()))
        .with(el("p").class("small").say("slide-choose-note"))
        .with(done(site, desk, &[PICKED, RESTORED]))
        .with(restore(site, desk))
        .with(voice(site))
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// What was done to the list as a whole, where it is one of these.
fn done(site: &Site, desk: Desk, told: &'static [&'static str]) -> AnyView {
    let site = site.clone();
    let text = words(move || match desk.done() {
        Some((PICKED, own)) if told.contains(&PICKED) => site.tx("slide-picked", &[("own", own.into())]),
        Some((done, _)) if told.contains(&done) => site.message(done),
        _ => String::new(),
    });
    el("p").set("role", "status").with(text).done()
}

/// The way back to the lists before this one.
fn restore(site: &Site, desk: Desk) -> AnyView {
    let site = site.clone();
    live(move || {
        let count = desk.can_restore();
        let key = (count > 0).then(|| {
            let label = site.tx("slide-restore", &[("count", count.into())]);
            el("p").with(button(&site, "back", move || desk.restore()).with(label)).done()
        });
        key.into_any()
    })
}

/// Whose voice reads the slides aloud, and where another is chosen. Voices speak Vietnamese.
fn voice(site: &Site) -> Option<AnyView> {
    (site.content().locale() == Locale::Vi).then(|| {
        let settings = site.settings;
        let here = site.clone();
        let text = words(move || {
            let voice = settings.with(|kept| (kept.region, kept.gender));
            here.tx("slide-voice", &[("voice", here.message(voice_message(voice)).into())])
        });
        el("p")
            .with(say_text(text))
            .with(" ")
            .with(el("a").set("href", site.link(&Route::Voices)).with(site.words("slide-voice-other")))
            .done()
    })
}

/// The ways to the windows, and what the agenda comes to.
fn go(site: &Site, desk: Desk) -> AnyView {
    let summary = {
        let site = site.clone();
        words(move || {
            let agenda = desk.agenda();
            let seconds: u32 = agenda
                .slides()
                .iter()
                .filter_map(|slide| super::face::Face::of(&site, slide))
                .map(|face| face.seconds(&site))
                .sum();
            let whole = |number: u32| Value::Amount(FigureKind::Count, Amount::Whole(i64::from(number)));
            let slides = u32::try_from(agenda.slides().len()).unwrap_or(u32::MAX);
            site.tx("slide-summary", &[("slides", whole(slides)), ("minutes", whole(seconds.div_ceil(60)))])
        })
    };
    let present = site.link(&Route::Team(TeamPage::Presenter));
    let screen = site.link(&Route::Team(TeamPage::Screen));
    el("section")
        .class("first flow")
        .set("aria-labelledby", "slide-go")
        .with(el("h2").class("first__label").id("slide-go").say("slide-go-title"))
        .with(el("p").class("first__text").set("role", "status").with(say_text(summary)))
        .with(
            el("p")
                .class("row actions")
                .with(
                    el("a")
                        .class("button")
                        .set("href", present)
                        .with(icon("play", ""))
                        .with(site.words("slide-present")),
                )
                .with(
                    el("a")
                        .class("button button--quiet")
                        .set("href", screen)
                        .set("target", "_blank")
                        .set("rel", "noopener")
                        .with(site.words("slide-open-screen")),
                ),
        )
        // How it is done stands at the end of a long page, where nobody looks who does it for the first time.
        .with(el("p").with(el("a").set("href", "#slide-help").say("slide-help-title")))
        .done()
}

/// Files, and what the device keeps.
fn keeping(site: &Site, desk: Desk) -> AnyView {
    let save = move || {
        let agenda = untrack(|| desk.agenda());
        hand_over::save(FILE, "text/plain;charset=utf-8", &agenda.write());
        desk.saved();
    };
    let kept = {
        let site = site.clone();
        live(move || {
            if !desk.is_kept() {
                return ().into_any();
            }
            let (slides, pictures) = (desk.agenda().slides().len(), desk.pictures.count());
            let text = site.tx("slide-kept-here", &[("slides", slides.into()), ("pictures", pictures.into())]);
            let stay = (pictures > 0).then(|| el("p").say("slide-picture-stays").done());
            parts(vec![el("p").with(text).done(), stay.into_any()])
        })
    };
    let forget = move || {
        desk.forget_all();
        document::focus_soon(KEEPING);
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", KEEPING)
        .with(el("h2").id(KEEPING).set("tabindex", "-1").say("slide-keeping-title"))
        .with(el("p").say("slide-keeping-about"))
        .with(kept)
        .with(done(site, desk, &[FORGOTTEN, OPENED, SAVED]))
        .with(
            el("div").class("row actions").with(button(site, "keep", save).with(site.words("slide-save"))).with(sure(
                site,
                FORGET,
                RwSignal::new(false),
                forget,
            )),
        )
        .with(chooser(site, desk))
        .done()
}

/// The field for a file that was saved, here or on another device.
fn chooser(site: &Site, desk: Desk) -> AnyView {
    let chosen = move |_| {
        leptos::task::spawn_local(async move {
            let refused = match chosen_file::text(CHOOSER, LONGEST_TEXT).await {
                Ok(text) => match Agenda::parse(&text) {
                    Ok(agenda) => return desk.replace(agenda, OPENED),
                    Err(error) => format!("slide-file-{}", error.id()),
                },
                Err(NotRead::NoFile) => return,
                Err(NotRead::TooLarge) => "slide-file-too-long".to_owned(),
                Err(NotRead::Unreadable) => "slide-file-failed".to_owned(),
            };
            document::focus_soon(desk.refuse(refused, CHOOSER));
        });
    };
    let (invalid, described) = ties(desk, CHOOSER, "");
    let input = view! {
        <input
            class="drive__file"
            id=CHOOSER
            type="file"
            accept=".txt,text/plain"
            disabled=site.asleep()
            aria-invalid=invalid
            aria-describedby=described
            on:change=chosen
        />
    };
    field(site, desk, CHOOSER, "slide-file-label", input.into_any())
}

/// How it is done, for whoever does it for the first time.
fn help() -> AnyView {
    let steps = [
        "slide-help-screen",
        "slide-help-keys",
        "slide-help-point",
        "slide-help-aloud",
        "slide-help-phone",
        "slide-help-lost",
        "slide-help-offline",
    ];
    el("section")
        .class("flow")
        .set("aria-labelledby", "slide-help")
        .with(el("h2").id("slide-help").say("slide-help-title"))
        .with(el("ol").class("static__list").with(Vec::from(steps.map(|step| el("li").say(step).done()))))
        .done()
}
