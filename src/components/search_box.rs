//! The field for words to find a page by. The words stay on the device: they stand after the `#` of an address at most.

use leptos::prelude::*;

use super::el::{el, parts};
use super::icon::icon;
use crate::browser::{document, navigation};
use crate::routes::Route;
use crate::state::site::{Site, site};

/// The field.
const FIELD: &str = "tim";
/// The name of what is asked, at the end of an address.
const ASKED: &str = "#q=";

/// A field and a button. On the page of results they follow every letter; elsewhere the button leads there.
#[component]
pub fn SearchBox() -> AnyView {
    let site = site();
    let asleep = site.asleep();
    let query = site.query;
    let is_there = {
        let site = site.clone();
        move || untrack(|| site.route()) == Route::Search
    };
    let follow = {
        let (site, here) = (site.clone(), is_there.clone());
        move || {
            if here() {
                let asked = document::field(FIELD).unwrap_or_default();
                // In place of this entry: the back button and the other language come to the same question.
                navigation::push(&address(&site, &asked), true);
                query.set(asked);
            }
        }
    };
    take_up(&site, is_there.clone());
    let field = view! {
        <input
            class="field__input field__input--search"
            id=FIELD
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            maxlength="200"
            on:input=move |_| follow()
        />
    };
    let submit = {
        let site = site.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let asked = document::field(FIELD).unwrap_or_default();
            let address = address(&site, &asked);
            query.set(asked);
            if is_there() {
                navigation::push(&address, true);
            } else {
                site.go_to(&Route::Search, &address);
            }
        }
    };
    parts(vec![
        el("form")
            .class("search")
            .set("role", "search")
            .on_submit(submit)
            .with(el("label").class("field__label").set("for", FIELD).with(site.words("search-label")))
            .with(
                el("div").class("search__row").with(field.into_any()).with(
                    el("button")
                        .class("button")
                        .set("type", "submit")
                        .set("disabled", asleep)
                        .with(icon("search", ""))
                        .with(site.words("search-button")),
                ),
            )
            .done(),
    ])
}

/// The address of the page of results for what is asked.
fn address(site: &Site, asked: &str) -> String {
    let page = site.link(&Route::Search);
    if asked.is_empty() { page } else { format!("{page}{ASKED}{}", navigation::encoded(asked)) }
}

/// On the page of results: asks what the address asks, or what was typed before the app came.
fn take_up(site: &Site, is_there: impl Fn() -> bool + 'static) {
    let site = site.clone();
    Effect::new(move |before: Option<bool>| {
        let started = site.started.get();
        if started && before != Some(true) && is_there() {
            let asked = navigation::hash().and_then(|hash| navigation::decoded(hash.strip_prefix(ASKED)?));
            let asked = asked.or_else(|| document::field(FIELD)).unwrap_or_default();
            document::fill(FIELD, &asked);
            site.query.set(asked);
        }
        started
    });
}
