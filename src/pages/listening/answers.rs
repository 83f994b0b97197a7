//! Who answers for each of the six voices on this device.

use leptos::prelude::*;
use readout::voices::{Caution, Inventory, Layer};
use readout::{Gender, Region};

use super::likes::Likes;
use crate::components::el::el;
use crate::components::live::live;
use crate::components::voice_table::voice_message;
use crate::state::site::Site;

/// How well a voice is served, by shape and word as well as by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Light {
    /// A voice of this region, on this device.
    Green,
    /// Another voice, or one that needs the network.
    Amber,
    /// None: the text is shown.
    Red,
}

impl Light {
    fn class(self) -> &'static str {
        match self {
            Light::Green => "light light--green",
            Light::Amber => "light light--amber",
            Light::Red => "light light--red",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Light::Green => "tryout-green",
            Light::Amber => "tryout-amber",
            Light::Red => "tryout-red",
        }
    }
}

/// The section.
pub(super) fn section(site: &Site, likes: Likes) -> AnyView {
    let shown = site.clone();
    let rows = live(move || {
        let (kept, device) = (likes.get(), likes.voices());
        let built_in = !shown.assets().voice.is_empty() || !shown.started.get();
        let inventory = Inventory { device: &device, built_in, likes: &kept };
        let slots = Region::ALL.into_iter().flat_map(|region| Gender::ALL.map(|gender| (region, gender)));
        slots.map(|slot| row(&shown, &inventory, slot)).collect::<Vec<_>>().into_any()
    });
    el("section")
        .class("flow")
        .set("aria-labelledby", "ai-doc")
        .with(el("h2").id("ai-doc").say("tryout-answers-title"))
        .with(el("p").say("tryout-answers-intro"))
        .with(el("ul").class("lights").with(rows))
        .done()
}

fn row(site: &Site, inventory: &Inventory, (region, gender): (Region, Gender)) -> AnyView {
    let layer = inventory.candidates(region, gender, false).first().copied();
    let remote = layer.is_some_and(|layer| inventory.is_remote(layer));
    let light = match layer {
        None => Light::Red,
        Some(layer) if remote || inventory.caution(layer, region).is_some() => Light::Amber,
        Some(_) => Light::Green,
    };
    let who = match layer {
        None => site.t("tryout-by-text"),
        Some(Layer::BuiltIn) => site.t("tryout-by-built-in"),
        Some(Layer::Recorded) => site.t("tryout-by-recording"),
        Some(Layer::Tagged(at) | Layer::Borrowed(at)) => {
            let name = inventory.device[at].name.as_str();
            site.tx("tryout-by-device", &[("name", name.into())])
        }
    };
    let where_from = site.t(if remote { "tryout-remote" } else { "tryout-local" });
    let caution = layer.and_then(|layer| inventory.caution(layer, region)).map(|caution| {
        site.t(match caution {
            Caution::Unknown => "tryout-unknown-region",
            Caution::OtherRegion(_) => "tryout-other-region",
            Caution::OtherGender => "tryout-other-gender",
        })
    });
    el("li")
        .class("lights__row")
        .with(el("span").class(light.class()).with(site.t(light.message())))
        .with(
            el("span")
                .with(el("b").with(site.t(voice_message((region, gender)))))
                .with(": ")
                .with(who)
                .with(layer.map(|_| el("span").with(" ").with(where_from).done()))
                .with(caution.map(|caution| el("span").with(" ").with(caution).done())),
        )
        .done()
}
