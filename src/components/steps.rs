//! Honest progress: what is behind, what surely comes, and what may come.

use super::el::el;
use super::live::{live, words};
use leptos::prelude::*;

use crate::state::site::site;

/// The most stations that fit on a phone; a longer check is told in words only.
const MOST: usize = 12;
const FIRST: usize = 14;
const APART: usize = 36;

/// Where the reader stands in a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Questions answered on the way here.
    pub done: usize,
    /// Questions that surely come after this one.
    pub least: usize,
    /// Questions that may come after this one.
    pub most: usize,
}

impl Place {
    fn stations(self) -> usize {
        self.done + 1 + self.most
    }
}

/// "Câu 3, còn 2 đến 4 câu", and the same as stations on a line: solid is sure, dashed may be.
#[component]
pub fn Steps(
    /// Where the reader stands.
    place: Memo<Place>,
) -> AnyView {
    let site = site();
    let words = words(move || {
        let Place { done, least, most } = place.get();
        let values = [("now", (done + 1).into()), ("least", least.into()), ("most", most.into())];
        match (least, most) {
            (0, 0) => site.tx("question-progress-last", &values[..1]),
            (least, most) if least == most => site.tx("question-progress-exact", &values[..2]),
            _ => site.tx("question-progress-range", &values),
        }
    });
    el("div")
        .class("steps")
        .with(el("p").class("steps__text").with(words))
        .with(live(move || {
            let place = place.get();
            (place.stations() <= MOST).then(|| line(place)).into_any()
        }))
        .done()
}

fn line(place: Place) -> AnyView {
    let at = |station: usize| FIRST + APART * station;
    let sure = place.done + place.least;
    let last = place.done + place.most;
    let width = at(last) + FIRST;
    let circles = (0..=last)
        .map(|station| {
            let cx = at(station);
            if station == place.done {
                view! {
                    <circle class="here" cx=cx cy="14" r="11" />
                    <circle class="dot" cx=cx cy="14" r="4" />
                }
                .into_any()
            } else {
                let class = match station {
                    station if station < place.done => "full",
                    station if station <= sure => "open",
                    _ => "maybe",
                };
                view! { <circle class=class cx=cx cy="14" r="8" /> }.into_any()
            }
        })
        .collect::<Vec<_>>();
    view! {
        <svg class="steps__line" viewBox=format!("0 0 {width} 28") width=width height="28" aria-hidden="true" focusable="false">
            <path class="steps__done" d=format!("M14 14H{}", at(place.done)) />
            <path class="steps__next" d=format!("M{} 14H{}", at(place.done), at(sure)) />
            <path class="steps__maybe" d=format!("M{} 14H{}", at(sure), at(last)) />
            {circles}
        </svg>
    }    .into_any()
}
