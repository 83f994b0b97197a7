//! "Chữ và màu": the size of the text and the colours of the page.

use super::el::el;
use super::icon::icon;
use super::live::words;
use leptos::prelude::*;

use crate::state::settings::{Settings, TextSize, Theme};
use crate::state::site::site;

fn theme_message(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "display-theme-auto",
        Theme::Light => "display-theme-light",
        Theme::Dark => "display-theme-dark",
        Theme::Contrast => "display-theme-contrast",
    }
}

fn size_message(size: TextSize) -> &'static str {
    match size {
        TextSize::Normal => "display-text-normal",
        TextSize::Large => "display-text-large",
        TextSize::Largest => "display-text-largest",
    }
}

/// The panel in the header. Its buttons wait for the app.
#[component]
pub fn DisplayPanel() -> AnyView {
    let site = site();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let choice =
        |label: &'static str, chosen: fn(&Settings, usize) -> bool, choose: fn(&mut Settings, usize), n: usize| {
            el("button")
                .class("look")
                .set("type", "button")
                .set("disabled", site.asleep())
                .set("aria-pressed", words(move || settings.with(|s| chosen(s, n)).to_string()))
                .press(move || settings.update(|s| choose(s, n)))
                .with(t(label))
                .done()
        };
    let themes = (0..Theme::ALL.len())
        .map(|n| {
            choice(theme_message(Theme::ALL[n]), |s, n| s.theme == Theme::ALL[n], |s, n| s.theme = Theme::ALL[n], n)
        })
        .collect::<Vec<_>>();
    let sizes = (0..TextSize::ALL.len())
        .map(|n| {
            choice(
                size_message(TextSize::ALL[n]),
                |s, n| s.text == TextSize::ALL[n],
                |s, n| s.text = TextSize::ALL[n],
                n,
            )
        })
        .collect::<Vec<_>>();
    el("details")
        .class("display")
        .with(el("summary").class("control").with(icon("letters", "")).with(el("span").with(t("display-open"))))
        .with(
            el("div")
                .class("display__panel")
                .with(el("fieldset").class("looks").with(el("legend").with(t("display-text"))).with(sizes))
                .with(el("fieldset").class("looks").with(el("legend").with(t("display-theme"))).with(themes))
                .with(el("p").class("needs-app").with(t("needs-app"))),
        )
        .done()
}
