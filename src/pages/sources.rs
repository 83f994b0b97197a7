//! Every legal source of this copy, and when it was looked at.

use crate::components::el::el;
use crate::components::live::words;
use leptos::prelude::*;

use crate::components::hear::HearButton;
use crate::state::site::site;

/// The sources, newest first by the day they came into force.
#[component]
pub fn Sources() -> AnyView {
    let site = site();
    let mut all = site.content().sources().to_vec();
    all.sort_by(|a, b| b.from.cmp(&a.from).then_with(|| a.id.cmp(&b.id)));
    let rows =
        all.into_iter()
            .map(|source| {
                let title = site.words(source.title_id());
                let force = {
                    let site = site.clone();
                    let (from, until) = (source.from, source.until);
                    words(move || match (from, until) {
                        (Some(from), Some(until)) => site.tx(
                            "sources-from-until",
                            &[("from", content::Value::Date(from)), ("until", content::Value::Date(until))],
                        ),
                        (Some(from), None) => site.tx("sources-from", &[("from", content::Value::Date(from))]),
                        (None, Some(until)) => site.tx("sources-until", &[("until", content::Value::Date(until))]),
                        (None, None) => site.t("sources-no-dates"),
                    })
                };
                let checked = {
                    let site = site.clone();
                    words(move || site.tx("sources-checked", &[("date", content::Value::Date(source.checked))]))
                };
                let address = (!source.address.is_empty()).then(|| {
                    let address = source.address.clone();
                    // Only to the State's own pages is there a way out of the portal; others can be copied.
                    let address = if source.linked {
                        el("a").set("href", address.clone()).set("rel", "external noreferrer noopener").with(address)
                    } else {
                        el("span").with(address)
                    };
                    el("p").class("sourcelist__address").set("translate", "no").with(address).done()
                });
                el("li")
                    .class("sourcelist__item")
                    .id(source.id.clone())
                    .with(el("h2").class("sourcelist__title").with(title))
                    .with((!source.number.is_empty()).then(|| {
                        el("p").class("sourcelist__number").set("lang", "vi").with(source.number.clone()).done()
                    }))
                    .with(el("p").class("small").with(force))
                    .with(el("p").class("small").with(checked))
                    .with(address)
                    .done()
            })
            .collect::<Vec<_>>();
    el("div")
        .class("wrap narrow flow plain-page")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("sources-title"))
        .with(el("p").class("lead").say("sources-intro"))
        .with(el("p").say("sources-how"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(el("ul").class("sourcelist").with(rows))
        .done()
}
