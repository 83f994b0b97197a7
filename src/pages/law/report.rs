//! "Báo chỗ sai": a text to copy and send to whoever runs this copy. No form, and nothing is sent from here.

use content::Value;
use leptos::prelude::*;

use crate::browser::{document, hand_over, navigation};
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::words;
use crate::routes::Route;
use crate::state::notices::Notice;
use crate::state::site::Site;
use crate::state::wrong;

/// The place of the text on the page of sources.
pub const PLACE: &str = "bao-sai";
/// The text itself.
const TEXT: &str = "chu-bao-sai";

/// The text, with the address of the statement that the reader comes from, and a button that copies it.
pub fn view(site: &Site) -> AnyView {
    let place = RwSignal::new(String::new());
    take_up(site, place);
    let text = {
        let site = site.clone();
        words(move || text(&site, place.get()))
    };
    let notices = site.notices;
    let copy = move || {
        // Marked in any case: it shows what is copied, and where the browser refuses it is half the work.
        hand_over::mark(TEXT);
        let text = text.get_untracked();
        leptos::task::spawn_local(async move {
            let copied = hand_over::copy(&text).await;
            let (told, other) =
                if copied { (Notice::Copied, Notice::CopyFailed) } else { (Notice::CopyFailed, Notice::Copied) };
            notices.dismiss(other);
            notices.tell(told);
        });
    };
    el("section")
        .class("flow wrong screen-only")
        .id(PLACE)
        .set("tabindex", "-1")
        .set("aria-labelledby", "bao-sai-tieu-de")
        .with(el("h2").id("bao-sai-tieu-de").say("wrong-title"))
        .with(el("p").say("wrong-about"))
        .with(el("pre").class("field__text wrong__text").id(TEXT).with(text))
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .press(copy)
                    .with(icon("copy", ""))
                    .with(site.words("wrong-copy")),
            ),
        )
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

fn text(site: &Site, place: String) -> String {
    let place = if place.is_empty() { "…".to_owned() } else { place };
    let lines = [
        site.t("wrong-text-start"),
        site.tx("wrong-text-place", &[("place", place.into())]),
        site.tx("wrong-text-made", &[("date", Value::Date(site.content().built_on()))]),
        site.t("wrong-text-what"),
        site.t("wrong-text-right"),
        site.t("wrong-text-ground"),
    ];
    lines.join("\n")
}

/// Names the statement that the address names, and leads the reader to the text.
fn take_up(site: &Site, place: RwSignal<String>) {
    let site = site.clone();
    Effect::new(move |before: Option<bool>| {
        let started = site.started.get();
        if started && before != Some(true) {
            let asked = navigation::hash().and_then(|hash| navigation::decoded(&hash));
            let named = asked.as_deref().and_then(wrong::of_hash);
            let named = named.filter(|(path, _)| Route::parse(path, site.content()) != Route::NotFound);
            if let Some((path, statement)) = named {
                let origin = navigation::origin().unwrap_or_default();
                place.set(format!("{origin}{}#{statement}", site.below_base(path)));
                document::focus(PLACE);
            }
        }
        started
    });
}
