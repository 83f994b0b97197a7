//! What the team has chosen, where it is kept, and the script that comes of it.

use std::sync::Arc;

use content::{Locale, Value};
use leptos::prelude::*;
use sessions::loud::{Choice, Length};

use super::script::Made;
use crate::browser::speaker::{self, Measure};
use crate::browser::storage::{self, Shelf};
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::pages::teams::handout::kept::Kept;
use crate::state::notices::{Notice, Notices};
use crate::state::site::Site;

/// The choice on the device.
const KEPT: &str = "tsst-loud";
/// The row of where to go. No statement is kept by such a key.
pub(super) const PLACE: &str = "#";

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    kept: Kept,
    choice: RwSignal<Choice>,
    /// What knows how long texts take, once it is here.
    measure: StoredValue<Option<Measure>, LocalStorage>,
    /// Whether it is.
    measures: RwSignal<bool>,
    /// Whether it does not come.
    stays_rough: RwSignal<bool>,
    made: Memo<Arc<Made>>,
    /// Why the last thing was refused: in words or as a message; and the row that it is told at, or none.
    refused: RwSignal<Option<(String, String)>>,
    notices: Notices,
}

impl Desk {
    /// What everybody begins with; what the device has once the page has been taken over.
    pub(super) fn begin(site: &Site) -> Self {
        let kept = Kept::begin(site);
        let choice = RwSignal::new(Choice::default());
        let measure = StoredValue::new_local(None::<Measure>);
        let measures = RwSignal::new(false);
        let made = {
            let site = site.clone();
            Memo::new_with_compare(
                move |_| {
                    let measure = if measures.get() { measure.get_value() } else { None };
                    Arc::new(Made::of(&site, &kept.agenda(), &choice.get(), measure.as_ref()))
                },
                |before, now| before != now,
            )
        };
        let stays_rough = RwSignal::new(false);
        let (refused, notices) = (RwSignal::new(None), site.notices);
        let desk = Self { kept, choice, measure, measures, stays_rough, made, refused, notices };
        if !cfg!(feature = "ssr") {
            let (started, is_vietnamese) = (site.started, site.content().locale() == Locale::Vi);
            Effect::new(move |_| {
                if started.get() {
                    untrack(|| desk.load(is_vietnamese));
                }
            });
        }
        desk
    }

    fn load(self, is_vietnamese: bool) {
        if let Ok(Some(text)) = storage::read(Shelf::Device, KEPT) {
            match Choice::parse(&text) {
                Ok(choice) => self.choice.set(choice),
                // What is there stays until the team chooses anew.
                Err(error) => self.refused.set(Some((format!("loud-kept-{}", error.id()), String::new()))),
            }
        }
        if !is_vietnamese {
            return;
        }
        leptos::task::spawn_local(async move {
            let measure = speaker::measure().await;
            // The page may be gone by now.
            if self.measure.try_get_value().is_some() {
                let is_here = measure.is_some();
                self.measure.set_value(measure);
                self.stays_rough.set(!is_here);
                self.measures.set(is_here);
            }
        });
    }

    /// Whether the time is rough and stays so. Follows changes.
    pub(super) fn stays_rough(self) -> bool {
        self.stays_rough.get()
    }

    /// The choice. Follows changes.
    pub(super) fn choice(self) -> Choice {
        self.choice.get()
    }

    /// The script. Follows changes.
    pub(super) fn made(self) -> Arc<Made> {
        self.made.get()
    }

    /// Changes the choice, and keeps it.
    pub(super) fn change(self, change: impl FnOnce(&mut Choice)) {
        self.refused.set(None);
        self.choice.update(change);
        let text = self.choice.with_untracked(Choice::write);
        if storage::write(Shelf::Device, KEPT, &text).is_err() {
            self.notices.tell(Notice::StorageBlocked);
        }
    }

    /// Puts a statement in or takes it out. What would make the script too long stays out, and that is said.
    pub(super) fn toggle(self, site: &Site, key: &str) {
        let made = self.made.get_untracked();
        let Some(at) = made.script.lines.iter().position(|line| line.key == key) else { return };
        let mut keys: Vec<String> = made.chosen.iter().map(|at| made.script.lines[*at].key.clone()).collect();
        if made.chosen.contains(&at) {
            keys.retain(|known| known != key);
        } else {
            let total = made.script.total_with(&made.chosen, at);
            if total > made.length.milliseconds() {
                return self.refuse(site, total, made.length, key);
            }
            keys.push(key.to_owned());
        }
        self.change(|choice| choice.want(keys));
    }

    /// Says where to go, or no longer.
    pub(super) fn toggle_place(self, site: &Site) {
        let made = self.made.get_untracked();
        if !self.choice.with_untracked(|choice| choice.place) {
            let total = made.script.total(&made.chosen) + made.place_time;
            if total > made.length.milliseconds() {
                return self.refuse(site, total, made.length, PLACE);
            }
        }
        self.change(|choice| choice.place = !choice.place);
    }

    fn refuse(self, site: &Site, total: u32, length: Length, row: &str) {
        self.refused.set(Some((site.tx("loud-over", &time(total, length)), row.to_owned())));
    }

    /// Why something is refused that is told at this row, or above all rows.
    pub(super) fn told(self, site: &Site, row: String) -> AnyView {
        let site = site.clone();
        live(move || {
            let told = self.refused.get().filter(|(_, at)| *at == row).map(|(told, _)| {
                let text = if site.content().has(&told) { site.message(&told) } else { told };
                el("p").class("field-error").set("role", "alert").with(icon("gap", "")).with(text).done()
            });
            told.into_any()
        })
    }

    /// Why the kept agenda is not used.
    pub(super) fn refusal(self, site: &Site) -> AnyView {
        self.kept.refusal(site)
    }
}

/// A time and the length that it is compared with, for messages.
pub(super) fn time(milliseconds: u32, length: Length) -> [(&'static str, Value); 3] {
    let seconds = milliseconds.div_ceil(1_000) as usize;
    [("minutes", Value::from(seconds / 60)), ("seconds", Value::from(seconds % 60)), ("limit", super::minutes(length))]
}
