//! The script for the loudspeaker of a ward: chosen statements in the words of the region, never longer than promised,
//! to be read out, copied, printed, or taken away as sound.

mod desk;
mod script;
mod ticks;

use content::{Locale, Value};
use leptos::prelude::*;
use readout::pace::{self, Speed};
use readout::{Gender, Region};
use sessions::loud::Length;
use sessions::paper::Sheet;

use self::desk::Desk;
use super::handout::{choice, on_paper, paper};
use crate::browser::{document, hand_over};
use crate::components::el::el;
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::{said, say_text};
use crate::components::voice_table::region_message;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::listening::Listening;
use crate::state::notices::Notice;
use crate::state::site::{Site, site};

/// The element that holds the script and nothing else. `speaker/` knows it too.
const SCRIPT: &str = "bai-loa";
/// The same for the program that reads it.
const PART: &str = "#bai-loa";
/// At which pace a loudspeaker is listened to.
const PACE: Speed = Speed::SLOW;

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk::begin(&site);
    el("div")
        .class("wrap narrow flow plain-page handout")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("loud-title"))
        .with(el("p").class("lead").say("loud-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(desk.refusal(&site))
        .with(choose(&site, desk))
        .with(go(&site, desk))
        .with(text(&site, desk))
        .with(ticks::view(&site, desk))
        .done()
}

/// Minutes, of which there are as many as there are.
pub(super) fn minutes(length: Length) -> Value {
    Value::from(length.minutes() as usize)
}

/// How long, and who speaks.
fn choose(site: &Site, desk: Desk) -> AnyView {
    let row = |label: &'static str, choices: Vec<AnyView>| {
        el("div")
            .set("role", "group")
            .set("aria-label", site.message(label))
            .with(el("p").class("field__label").say(label))
            .with(el("div").class("row").with(choices))
            .done()
    };
    let lengths = Length::ALL.map(|length| {
        let label = site.tx("loud-minutes", &[("minutes", minutes(length))]);
        let chosen = words(move || (desk.choice().length == length).to_string());
        choice(site, label, chosen, Box::new(move || desk.change(|choice| choice.length = length)))
    });
    let mut rows = vec![row("loud-how-long", lengths.into())];
    // Voices and regions speak Vietnamese.
    if site.content().locale() == Locale::Vi {
        let listening = expect_context::<Listening>();
        let settings = site.settings;
        let regions = Region::ALL.into_iter().map(|region| {
            let chosen = words(move || settings.with(|kept| kept.region == region).to_string());
            let take = move || listening.choose_voice(region, settings.with_untracked(|kept| kept.gender));
            choice(site, site.message(region_message(region)), chosen, Box::new(take))
        });
        let genders = [(Gender::Woman, "voice-column-woman"), (Gender::Man, "voice-column-man")];
        let genders = genders.into_iter().map(|(gender, label)| {
            let chosen = words(move || settings.with(|kept| kept.gender == gender).to_string());
            let take = move || listening.choose_voice(settings.with_untracked(|kept| kept.region), gender);
            choice(site, site.message(label), chosen, Box::new(take))
        });
        rows.push(row("loud-region", regions.collect()));
        rows.push(row("loud-voice", genders.collect()));
    }
    el("section")
        .class("flow panel")
        .set("aria-label", site.message("loud-choose"))
        .with(rows)
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// How long the script takes, and what can be done with it.
fn go(site: &Site, desk: Desk) -> AnyView {
    let time = {
        let site = site.clone();
        words(move || {
            let made = desk.made();
            site.tx("loud-time", &desk::time(made.total, made.length))
        })
    };
    let rough = words(move || (desk.made().is_rough && !desk.stays_rough()).to_string());
    let how = if site.content().locale() == Locale::Vi {
        site.tx("loud-how", &[("rate", Value::from(pace::syllables_a_minute(PACE) as usize))])
    } else {
        site.tx("loud-how", &[("rate", Value::from(pace::WORDS_A_MINUTE as usize))])
    };
    let notes = {
        let site = site.clone();
        live(move || {
            let made = desk.made();
            let note =
                |told: bool, id: &'static str| told.then(|| el("p").class("small").with(site.message(id)).done());
            vec![
                note(desk.stays_rough(), "loud-rough"),
                note(made.is_cut, "loud-cut"),
                note(made.no_place, "loud-no-place"),
            ]
            .into_any()
        })
    };
    let button = |class: &'static str, drawing: &str, label: &'static str, act: Box<dyn FnMut()>| {
        el("button")
            .class(class)
            .set("type", "button")
            .set("disabled", site.asleep())
            .press(act)
            .with(icon(drawing, ""))
            .with(site.words(label))
            .done()
    };
    let mut keys = Vec::new();
    if site.content().locale() == Locale::Vi {
        let listening = expect_context::<Listening>();
        keys.push(button("button", "play", "loud-hear", Box::new(move || listening.play_part(PART))));
        keys.push(button(
            "button button--quiet",
            "keep",
            "loud-save",
            Box::new(move || listening.save_part(PART, PACE)),
        ));
    }
    keys.push(button("button button--quiet", "copy", "loud-copy", Box::new(copy(site, desk))));
    keys.push(button("button button--quiet", "print", "loud-print", Box::new(|| document::print(false))));
    el("section")
        .class("first flow")
        .set("aria-labelledby", "loud-go")
        .with(el("h2").class("first__label").id("loud-go").say("loud-go-title"))
        .with(el("p").class("first__text").set("role", "status").set("aria-busy", rough).with(say_text(time)))
        .with(el("p").class("small").with(said(&how)))
        .with(notes)
        .with(el("div").class("row actions").with(keys))
        .done()
}

/// Copies the script, a paragraph a line.
fn copy(site: &Site, desk: Desk) -> impl FnMut() + 'static {
    let notices = site.notices;
    move || {
        // Marked in any case: it shows what is copied, and where the browser refuses it is half the work.
        hand_over::mark(SCRIPT);
        let made = untrack(|| desk.made());
        let text = made.paragraphs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
        leptos::task::spawn_local(async move {
            let copied = hand_over::copy(&text).await;
            let (told, other) =
                if copied { (Notice::Copied, Notice::CopyFailed) } else { (Notice::CopyFailed, Notice::Copied) };
            notices.dismiss(other);
            notices.tell(told);
        });
    }
}

/// The script, as it is printed.
fn text(site: &Site, desk: Desk) -> AnyView {
    let shown = {
        let site = site.clone();
        live(move || {
            let made = desk.made();
            let title = site.tx("loud-paper-title", &[("minutes", minutes(made.length))]);
            let time = site.tx("loud-time", &desk::time(made.total, made.length));
            let paragraphs = made.paragraphs.iter().map(|(is_title, text)| {
                let class = if *is_title { "paper__text paper__part paper__lead" } else { "paper__text paper__part" };
                el("p").class(class).with(said(text)).done()
            });
            let foot = site.tx("handout-sheet-foot", &[("date", Value::Date(site.today.get()))]);
            paper(Sheet::A4)
                .with(
                    el("div")
                        .class("paper__flow")
                        .with(el("h2").class("paper__title paper__part").with(title))
                        .with(el("p").class("paper__text paper__part").with(time))
                        .with(el("div").id(SCRIPT).class("paper__script").with(paragraphs.collect::<Vec<_>>()))
                        .with(el("p").class("paper__small").with(foot)),
                )
                .done()
        })
    };
    on_paper(|| Sheet::A4);
    el("section").class("paper__holder").set("aria-label", site.message("loud-script")).with(shown).done()
}

/// Where the statements come from.
fn to_agenda(site: &Site) -> AnyView {
    el("p")
        .with(el("a").set("href", site.link(&Route::Team(TeamPage::Agenda))).with(site.message("loud-change")))
        .done()
}
