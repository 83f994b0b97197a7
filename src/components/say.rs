//! Text that can be heard: cut into sentences, each of which can be lit, and tapped to start there.

use super::live::live;
use leptos::prelude::*;

use crate::state::site::site;

/// The text of one message, sentence by sentence.
#[component]
pub fn Say(
    /// The message.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let site = site();
    let message = id.clone();
    view! { <span data-say=id>{live(move || sentences(&site.message(&message)))}</span> }
}

/// Text that is put together by the page, sentence by sentence.
#[component]
pub fn SayText(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <span data-say="">{live(move || text.with(|text| sentences(text)))}</span> }
}

fn sentences(text: &str) -> AnyView {
    let ranges = readout::sentences(text);
    let last = ranges.len().saturating_sub(1);
    ranges
        .into_iter()
        .enumerate()
        .map(|(n, range)| {
            let sentence = text[range].to_owned();
            view! {
                <span data-sentence="">{sentence}</span>
                {(n < last).then_some(" ")}
            }
        })
        .collect::<Vec<_>>()
        .into_any()
}
