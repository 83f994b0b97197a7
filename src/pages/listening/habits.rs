//! How one likes to listen.

use leptos::prelude::*;
use readout::preferences::{Preferences, Stop};

use super::likes::Likes;
use crate::components::el::el;
use crate::components::live::holds;
use crate::components::tick::tick;
use crate::state::site::Site;

fn stop_message(stop: Stop) -> &'static str {
    match stop {
        Stop::End => "tryout-stop-end",
        Stop::Paragraph => "tryout-stop-paragraph",
        Stop::Sentence => "tryout-stop-sentence",
    }
}

/// The section.
pub(super) fn section(site: &Site, likes: Likes) -> AnyView {
    let yes = |id: &'static str, of: fn(&mut Preferences) -> &mut bool| {
        let ticked = holds(move || *of(&mut likes.get()));
        tick(site.t(id), None, ticked, move || {
            likes.change(|kept| {
                let now = of(kept);
                *now = !*now;
            });
        })
    };
    let stops = Stop::ALL
        .into_iter()
        .map(|stop| {
            let chosen = holds(move || likes.get().stop == stop);
            let radio = view! {
                <input
                    type="radio"
                    name="dung"
                    prop:checked=chosen
                    on:change=move |_| likes.change(|kept| kept.stop = stop)
                />
            };
            el("label")
                .class("tickbox")
                .with(radio.into_any())
                .with(el("span").with(site.words(stop_message(stop))))
                .done()
        })
        .collect::<Vec<_>>();
    el("section")
        .class("flow")
        .set("aria-labelledby", "cach-nghe")
        .with(el("h2").id("cach-nghe").say("tryout-habits-title"))
        .with(yes("tryout-twice", |kept| &mut kept.twice))
        .with(yes("tryout-reader", |kept| &mut kept.reader))
        .with(el("fieldset").class("stops").with(el("legend").with(site.words("tryout-stop"))).with(stops))
        .done()
}
