//! Taking recordings away as one file, and taking such files in.

use leptos::prelude::*;
use leptos::task::spawn_local;
use packstore::{Kept, NewClip, StoreError};
use speaker::browser::encoder::{self, NotOpened};
use voicepack::{Licence, MAX_BYTES, Manifest, coverage};

use super::desk::{Desk, manifest};
use super::refusal::reason;
use crate::browser::chosen_file::{ChosenFile, NotRead};
use crate::browser::{given, hand_over, trusted};
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::{holds, live, words};
use crate::components::tick::tick;
use crate::components::voice_table::voice_message;
use crate::state::site::Site;

/// The field for a file.
const FILE: &str = "phong-thu-tep";
const KIND: &str = "application/zip";

/// Consent, licence, and the file.
pub(super) fn export(site: &Site, desk: Desk) -> AnyView {
    // The voice that it was given for: another voice is another person.
    let consent = RwSignal::new(None);
    let agreed = move || consent.get() == Some(desk.voice.get());
    let licence = RwSignal::new(Licence::default());
    let choices: Vec<AnyView> = Licence::ALL
        .into_iter()
        .map(|one| {
            let checked = holds(move || licence.get() == one);
            let radio = view! {
                <input type="radio" name="giay-phep" prop:checked=checked on:change=move |_| licence.set(one) />
            };
            let id = match one {
                Licence::Share => "booth-licence-share",
                Licence::Free => "booth-licence-free",
            };
            el("label").class("tickbox").with(radio.into_any()).with(el("span").with(site.words(id))).done()
        })
        .collect();
    let recorded = move || desk.own().map_or(0, |own| own.clips.len());
    let owned = site.clone();
    let count = words(move || {
        let site = &owned;
        let id = if recorded() == 0 { "booth-export-none" } else { "booth-export-count" };
        site.tx(id, &[("count", recorded().into())])
    });
    let closed = holds(move || recorded() == 0 || !agreed() || desk.is_held());
    el("section")
        .class("flow")
        .set("aria-labelledby", "phong-thu-xuat")
        .with(el("h2").id("phong-thu-xuat").say("booth-export-title"))
        .with(el("p").with(count))
        .with(el("p").say("booth-export-about"))
        .with(
            el("fieldset")
                .class("booth__licence")
                .with(el("legend").class("field__label").with(site.words("booth-licence-label")))
                .with(choices),
        )
        .with(tick(site.message("booth-consent"), None, holds(agreed), move || {
            let voice = desk.voice.get_untracked();
            consent.update(|given| *given = (*given != Some(voice)).then_some(voice));
        }))
        .with(
            el("button")
                .class("button booth__export")
                .set("type", "button")
                .set("disabled", closed)
                .press(move || send_out(desk, licence.get_untracked()))
                .with(icon("keep", ""))
                .with(site.words("booth-export")),
        )
        .done()
}

fn send_out(desk: Desk, licence: Licence) {
    let Some((id, own)) = desk.own_now() else { return };
    let Some(store) = desk.store() else { return };
    let own = Manifest { consent: desk.say("booth-consent"), licence: licence.name().to_owned(), ..own };
    desk.busy.set(true);
    spawn_local(async move {
        let made = match store.clips(&id).await {
            Ok(clips) if clips.iter().map(|(_, sound)| sound.len()).sum::<usize>() > MAX_BYTES => {
                Err("booth-export-large")
            }
            Ok(clips) => made(&own, &clips).await.ok_or("booth-export-failed"),
            Err(error) => {
                let _ = desk.busy.try_set(false);
                return desk.tell_refused(error);
            }
        };
        let _ = desk.busy.try_set(false);
        match made {
            Ok(bytes) => {
                let name = format!("giong-{}-{}.zip", own.region.as_str(), own.gender.as_str());
                hand_over::save_bytes(&name, KIND, &bytes);
                desk.tell(desk.say("booth-exported"));
            }
            Err(id) => desk.tell(desk.say(id)),
        }
    });
}

async fn made(own: &Manifest, clips: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    encoder::pack(&trusted::script_url(&given::address("encoder")?)?, &own.to_json(), clips).await
}

/// What is on the device, and the field for a file.
pub(super) fn packs(site: &Site, desk: Desk) -> AnyView {
    let doomed = RwSignal::new(None::<String>);
    let owned = site.clone();
    let list = live(move || {
        let site = &owned;
        let packs = desk.packs.get();
        if packs.is_empty() {
            return el("p").say("booth-packs-none").done();
        }
        let rows: Vec<AnyView> = packs.iter().map(|pack| row(site, desk, pack, doomed)).collect();
        el("ul").class("booth__packs").set("role", "list").with(rows).done()
    });
    let owned = site.clone();
    let chosen = move |_| take_in(owned.clone(), desk);
    let (asleep, busy) = (site.asleep(), desk.busy);
    let disabled = holds(move || asleep.get() || busy.get());
    let field = view! {
        <input type="file" id=FILE class="booth__file" accept=".zip,application/zip" on:change=chosen disabled=disabled />
    };
    el("section")
        .class("flow")
        .set("aria-labelledby", "phong-thu-goi")
        .with(el("h2").id("phong-thu-goi").say("booth-packs-title"))
        .with(el("p").say("booth-packs-about"))
        .with(list)
        .with(el("label").class("field__label").set("for", FILE).with(site.words("booth-import-label")))
        .with(field.into_any())
        .done()
}

fn row(site: &Site, desk: Desk, pack: &Kept, doomed: RwSignal<Option<String>>) -> AnyView {
    let Some(about) = manifest(&pack.manifest) else { return ().into_any() };
    let values = [
        ("count", about.clips.len().into()),
        ("minutes", minutes(&about).into()),
        ("size", megabytes(pack.bytes).into()),
    ];
    let script = desk.script.with(|_| desk.script_of(about.region));
    let covered = (!script.is_empty()).then(|| {
        let found = coverage(&script, about.region, about.gender, &about.clips);
        let values =
            [("recorded", found.recorded.into()), ("all", script.len().into()), ("changed", found.changed.into())];
        let id = if found.changed > 0 { "booth-pack-covered-changed" } else { "booth-pack-covered" };
        el("span").class("booth__packcover").with(site.tx(id, &values)).done()
    });
    let licence = (!pack.own).then(|| {
        el("details")
            .class("booth__terms")
            .with(el("summary").with(site.words("booth-pack-terms")))
            .with(el("p").set("lang", "vi").with(about.consent.clone()))
            .with(el("p").with(about.licence.clone()))
            .done()
    });
    let is_doomed = {
        let id = pack.id.clone();
        move || doomed.with(|doomed| doomed.as_ref() == Some(&id))
    };
    let label = {
        let (site, is_doomed) = (site.clone(), is_doomed.clone());
        words(move || site.message(if is_doomed() { "booth-remove-sure" } else { "booth-remove" }))
    };
    let id = pack.id.clone();
    el("li")
        .class("booth__pack")
        .with(
            el("div")
                .with(el("b").with(site.words(voice_message((about.region, about.gender)))))
                .with(" – ")
                .with(site.words(if pack.own { "booth-pack-own" } else { "booth-pack-file" }))
                .with(el("span").class("booth__packcover").with(site.tx("booth-pack-size", &values)))
                .with(covered)
                .with(licence),
        )
        .with(
            el("button")
                .class("button button--quiet")
                .set("type", "button")
                .set("disabled", holds(move || desk.is_held()))
                .press(move || {
                    if is_doomed() {
                        doomed.set(None);
                        remove(desk, id.clone());
                    } else {
                        doomed.set(Some(id.clone()));
                    }
                })
                .with(icon("close", ""))
                .with(label),
        )
        .done()
}

fn remove(desk: Desk, id: String) {
    let Some(store) = desk.store() else { return };
    spawn_local(async move {
        match store.remove(&id).await {
            Ok(()) => {
                desk.look_again().await;
                desk.tell(desk.say("booth-removed"));
            }
            Err(error) => desk.tell_refused(error),
        }
    });
}

fn take_in(site: Site, desk: Desk) {
    let file = match ChosenFile::take(FILE, MAX_BYTES) {
        Ok(file) => file,
        Err(NotRead::TooLarge) => return desk.tell(reason(&site, "large", "")),
        Err(_) => return,
    };
    desk.busy.set(true);
    desk.tell(desk.say("booth-importing"));
    spawn_local(async move {
        let told = match opened(&file).await {
            Some(Ok((about, clips))) => match put(desk, &about, &clips).await {
                Ok(()) => {
                    desk.look_again().await;
                    let values = [("count", clips.len().into())];
                    Some(site.content().text_with("booth-imported", site.content().built_on(), &values))
                }
                Err(error) => {
                    desk.tell_refused(error);
                    None
                }
            },
            Some(Err(NotOpened(code, about))) => Some(reason(&site, &code, &about)),
            None => Some(desk.say("booth-file-unread")),
        };
        let _ = desk.busy.try_set(false);
        if let Some(told) = told {
            desk.tell(told);
        }
    });
}

type Clips = Vec<(String, Vec<u8>)>;

/// What is in a file, found sound in every way.
async fn opened(file: &ChosenFile) -> Option<Result<(Manifest, Clips), NotOpened>> {
    let bytes = file.bytes().await.ok()?;
    match encoder::open(&trusted::script_url(&given::address("encoder")?)?, &bytes).await? {
        Ok(opened) => manifest(&opened.manifest).map(|about| Ok((about, opened.clips))),
        Err(refused) => Some(Err(refused)),
    }
}

/// Keeps all of a pack, or nothing.
async fn put(desk: Desk, about: &Manifest, clips: &Clips) -> Result<(), StoreError> {
    let store = desk.store().ok_or(StoreError::Unavailable)?;
    packstore::persist().await;
    let words: Vec<Vec<u32>> = clips
        .iter()
        .map(|(key, _)| {
            let words = about.clips.get(key).into_iter().flat_map(|clip| &clip.words);
            words.flat_map(|word| [word.from, word.to, word.starts, word.ends]).collect()
        })
        .collect();
    let kept = Kept {
        id: about.id.clone(),
        region: about.region.as_str().to_owned(),
        gender: about.gender.as_str().to_owned(),
        own: false,
        manifest: about.to_json(),
        bytes: clips.iter().map(|(_, sound)| sound.len() as f64).sum(),
    };
    let clips = clips.iter().zip(&words).map(|((key, sound), words)| NewClip {
        key,
        sound,
        loudness: about.clips.get(key).and_then(|clip| clip.loudness),
        words,
    });
    store.put(&kept, clips).await
}

/// How long all recordings are, in whole minutes, at least one.
fn minutes(about: &Manifest) -> usize {
    let seconds: f64 = about.clips.values().map(|clip| clip.seconds).sum();
    (seconds / 60.0).ceil().max(1.0) as usize
}

/// Millions of bytes, at least one.
fn megabytes(bytes: f64) -> usize {
    (bytes / 1_000_000.0).ceil().max(1.0) as usize
}
