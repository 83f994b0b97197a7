//! "Chữ và màu": the size of the text and the colours of the page.

use super::live::{press, words};
use leptos::prelude::*;

use super::icon::Icon;
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
pub fn DisplayPanel() -> impl IntoView {
    let site = site();
    let settings = site.settings;
    let t = |id: &'static str| site.words(id);
    let choice =
        |label: &'static str, chosen: fn(&Settings, usize) -> bool, choose: fn(&mut Settings, usize), n: usize| {
            view! {
                <button
                    class="look"
                    type="button"
                    disabled=site.asleep()
                    aria-pressed=words(move || settings.with(|s| chosen(s, n)).to_string())
                    on:click=press(move || settings.update(|s| choose(s, n)))
                >
                    {t(label)}
                </button>
            }
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
    view! {
        <details class="display">
            <summary class="control">
                <Icon name="letters" />
                <span>{t("display-open")}</span>
            </summary>
            <div class="display__panel">
                <fieldset class="looks">
                    <legend>{t("display-text")}</legend>
                    {sizes}
                </fieldset>
                <fieldset class="looks">
                    <legend>{t("display-theme")}</legend>
                    {themes}
                </fieldset>
                <p class="needs-app">{t("needs-app")}</p>
            </div>
        </details>
    }
    .into_any()
}
