//! What the pages about voices know: how the reader likes to listen, and what voices the device has.

use gloo::timers::callback::Interval;
use leptos::prelude::*;
use readout::preferences::Preferences;
use readout::voices::DeviceVoice;
use readout::{Gender, Region};
use speaker::browser::Asked;
use speaker::browser::device::Device;
use speaker::memory;

use crate::state::listening::Listening;
use crate::state::notices::Notice;
use crate::state::site::Site;

/// How often the device is asked for its voices until it has some, in milliseconds, and how often at most.
const AGAIN_MS: u32 = 500;
const AGAIN_AT_MOST: u32 = 16;

/// How the reader likes to listen, for the parts of the page to show and to change.
#[derive(Clone, Copy)]
pub(super) struct Likes {
    kept: RwSignal<Preferences>,
    voices: RwSignal<Vec<DeviceVoice>>,
    device: StoredValue<Option<Device>, LocalStorage>,
    listening: Listening,
    site: StoredValue<Site>,
}

impl Likes {
    pub(super) fn new(site: &Site) -> Self {
        let likes = Likes {
            kept: RwSignal::new(Preferences::default()),
            voices: RwSignal::new(Vec::new()),
            device: StoredValue::new_local(None),
            listening: expect_context::<Listening>(),
            site: StoredValue::new(site.clone()),
        };
        let started = site.started;
        Effect::new(move |_| {
            if started.get() {
                likes.begin();
            }
        });
        likes
    }

    /// Takes up what the device keeps and has. The list of voices may come late, or never be announced.
    fn begin(self) {
        self.kept.set(memory::preferences());
        let device = Device::open(|_| {}, move || self.look());
        self.device.set_value(device);
        self.look();
        let asked = StoredValue::new(0);
        let timer: StoredValue<Option<Interval>, LocalStorage> = StoredValue::new_local(None);
        timer.set_value(Some(Interval::new(AGAIN_MS, move || {
            let times = asked.try_update_value(|times| {
                *times += 1;
                *times
            });
            let none = self.voices.try_with_untracked(Vec::is_empty).unwrap_or(false);
            if none && times.is_some_and(|times| times < AGAIN_AT_MOST) {
                self.look();
            } else {
                timer.try_update_value(|timer| timer.take().map(Interval::cancel));
            }
        })));
    }

    fn look(self) {
        let found = self.device.try_with_value(|device| {
            let device = device.as_ref()?;
            device.refresh();
            Some(device.list())
        });
        if let Some(Some(found)) = found
            && self.voices.try_with_untracked(|known| *known != found).unwrap_or(false)
        {
            self.voices.set(found);
        }
    }

    /// How the reader likes to listen. Follows changes.
    pub(super) fn get(self) -> Preferences {
        self.kept.get()
    }

    /// The device's voices, of every language. Follows changes.
    pub(super) fn voices(self) -> Vec<DeviceVoice> {
        self.voices.get()
    }

    /// Changes how the reader likes to listen, and keeps it.
    pub(super) fn change(self, act: impl FnOnce(&mut Preferences)) {
        self.kept.update(act);
        if !memory::keep_preferences(&self.kept.get_untracked()) {
            self.site.with_value(|site| site.notices.tell(Notice::StorageBlocked));
        }
        self.listening.wish("likes");
    }

    /// Says from where a voice of the device is; false when that cannot be kept.
    pub(super) fn tag(self, voice: &str, said: Option<(Region, Gender)>) {
        self.change(|likes| {
            likes.tag(voice, said);
        });
    }

    /// Lets a voice of the device say a text, in the reader's own region's words.
    pub(super) fn try_voice(self, at: usize, text: String) {
        self.listening.wish("pause");
        let speed = self.site.with_value(|site| site.settings.get_untracked().speed);
        self.device.with_value(|device| {
            if let Some(device) = device {
                device.speak(Asked { generation: 0, sentence: 0 }, at, vec![text], speed);
            }
        });
    }
}
