//! The agenda that the device keeps, to be read only.

use leptos::prelude::*;
use sessions::agenda::Agenda;

use crate::browser::storage::{self, Shelf};
use crate::components::el::el;
use crate::components::icon::icon;
use crate::components::live::live;
use crate::pages::teams::statements::{AGENDA, first_agenda, offers};
use crate::state::site::Site;

/// The agenda, and why the kept one is not it. Cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::pages::teams) struct Kept {
    agenda: RwSignal<Agenda>,
    refused: RwSignal<Option<String>>,
}

impl Kept {
    /// The first agenda; the kept one once the page has been taken over.
    pub(in crate::pages::teams) fn begin(site: &Site) -> Self {
        let kept = Self { agenda: RwSignal::new(first_agenda(site)), refused: RwSignal::new(None) };
        if !cfg!(feature = "ssr") {
            let site = site.clone();
            Effect::new(move |_| {
                if site.started.get() {
                    untrack(|| kept.load(&site));
                }
            });
        }
        kept
    }

    fn load(self, site: &Site) {
        let Some(text) = storage::read(Shelf::Device, AGENDA).ok().flatten() else { return };
        match Agenda::parse(&text) {
            Ok(mut agenda) => {
                let gone = agenda.keep_known(&offers(site));
                self.refused.set((gone > 0).then(|| "slide-some-gone".to_owned()));
                self.agenda.set(agenda);
            }
            // What is there stays: only the page of the agenda writes.
            Err(error) => self.refused.set(Some(format!("slide-kept-{}", error.id()))),
        }
    }

    /// The agenda. Follows changes.
    pub(in crate::pages::teams) fn agenda(self) -> Agenda {
        self.agenda.get()
    }

    /// Why the kept agenda is not shown.
    pub(in crate::pages::teams) fn refusal(self, site: &Site) -> AnyView {
        let site = site.clone();
        live(move || {
            let told = self.refused.get().map(|id| {
                el("p").class("field-error").set("role", "alert").with(icon("gap", "")).with(site.message(&id)).done()
            });
            told.into_any()
        })
    }
}
