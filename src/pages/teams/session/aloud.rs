//! Reading the slide aloud: in one voice or in two, one after the other; the other windows light the sentence.

use leptos::prelude::*;
use readout::Region;

use super::kept::SECOND;
use super::stage::Stage;
use crate::browser::show;
use crate::browser::storage::{self, Shelf};
use crate::state::listening::Listening;
use crate::state::site::Site;

/// Which time the slide is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Turn {
    /// Nothing is read.
    #[default]
    None,
    /// In the voice that was chosen.
    First,
    /// In the second one.
    Second,
}

/// Reading aloud in one window. Cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Aloud {
    listening: Listening,
    turn: RwSignal<Turn>,
    second: RwSignal<Option<Region>>,
}

impl Aloud {
    pub(super) fn new() -> Self {
        Self { listening: expect_context::<Listening>(), turn: RwSignal::new(Turn::None), second: RwSignal::new(None) }
    }

    /// Whether a sentence sounds. Follows changes.
    pub(super) fn is_reading(self) -> bool {
        self.turn.get() != Turn::None && self.listening.is_playing()
    }

    /// The region that reads after the chosen one. Follows changes.
    pub(super) fn second(self) -> Option<Region> {
        self.second.get()
    }

    /// Another region is to read after the chosen one, or none.
    pub(super) fn choose_second(self, region: Option<Region>) {
        self.second.set(region);
        let name = region.map_or("", Region::as_str);
        // Where nothing can be kept, this window still knows.
        let _ = storage::write(Shelf::Device, SECOND, name);
    }

    /// Takes up the second voice that the device has kept.
    pub(super) fn load(self) {
        let kept = storage::read(Shelf::Device, SECOND).ok().flatten();
        if let Some(kept) = kept {
            self.second.set(Region::from_name(&kept));
        }
    }

    /// Reads the slide from its beginning, or falls silent.
    pub(super) fn toggle(self) {
        if untrack(|| self.is_reading()) {
            self.hush();
        } else {
            // Another window may have chosen another one.
            self.load();
            self.turn.set(Turn::First);
            self.listening.play_slide(None);
        }
    }

    /// Falls silent.
    pub(super) fn hush(self) {
        self.turn.set(Turn::None);
        self.listening.close();
    }

    /// Follows playback: after the first voice the second, and the sentence is told to the other windows.
    pub(super) fn follow(self, site: &Site, stage: Stage) {
        if cfg!(feature = "ssr") {
            return;
        }
        let settings = site.settings;
        Effect::new(move |_| {
            let report = self.listening.report();
            let turn = self.turn.get();
            if turn != Turn::None && report.finished {
                let own = settings.with_untracked(|settings| settings.region);
                match self.second.get_untracked().filter(|second| turn == Turn::First && *second != own) {
                    Some(second) => {
                        self.turn.set(Turn::Second);
                        self.listening.play_slide(Some(second));
                        // It reads on: nobody is to take this for a window that begins.
                        return;
                    }
                    None => self.hush(),
                }
            }
            let (report, turn) = (self.listening.report(), self.turn.get());
            let sentence = report.position + 1;
            let lit = if turn != Turn::None && report.playing { sentence } else { 0 };
            stage.tell_lit(u16::try_from(lit).unwrap_or(0));
        });
        // The sentence that another window reads.
        Effect::new(move |before: Option<u16>| {
            let lit = stage.lit();
            // The slide may have been made anew; its sentences stand on the page a moment later.
            stage.show();
            if lit > 0 || before.is_some_and(|before| before > 0) {
                set_timeout(move || show::light(usize::from(lit)), std::time::Duration::ZERO);
            }
            lit
        });
    }
}
