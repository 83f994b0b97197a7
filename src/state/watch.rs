//! Sees to it that answers go when nobody is there, and warns first. `idle.rs` decides when.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::household;
use super::idle::{Idle, Phase};
use super::listening::Listening;
use super::serving;
use super::site::Site;
use super::wipe;
use crate::browser::document::{self, Focus};
use crate::browser::{idle, navigation};

/// The id of the warning.
pub const WARNING: &str = "sap-xoa";
/// The id of its button.
pub const STAY: &str = "con-day";

/// Watches for signs of life for as long as there are answers.
#[derive(Clone, Copy)]
pub struct Watch {
    site: StoredValue<Site>,
    listening: Listening,
    idle: StoredValue<Idle>,
    warned: RwSignal<bool>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    /// Where the focus was before the warning.
    before: StoredValue<Option<Focus>, LocalStorage>,
    spoken: StoredValue<bool>,
}

impl Watch {
    /// Watches nothing yet.
    pub fn new(site: Site, listening: Listening) -> Self {
        Watch {
            site: StoredValue::new(site),
            listening,
            idle: StoredValue::new(Idle::taken_up(None, 0)),
            warned: RwSignal::new(false),
            timer: StoredValue::new_local(None),
            before: StoredValue::new_local(None),
            spoken: StoredValue::new(false),
        }
    }

    /// Whether the warning stands on the page.
    pub fn is_warned(self) -> bool {
        self.warned.get()
    }

    /// Takes up the answers of this tab, unless they have been left alone for too long, and watches from now on.
    pub fn begin(self) {
        let site = self.site.get_value();
        let now = idle::now();
        let idle = Idle::taken_up(site.answers.last_touch().as_deref(), now);
        self.idle.set_value(idle);
        if site.answers.are_kept() && idle.phase(now) == Phase::Over {
            wipe::wipe_old(&site, self.listening);
        }
        for entry in site.content().checks() {
            site.answers.load(&entry.check.id, site.notices);
        }
        household::load(&site);
        idle::listen(move |whole| self.touched(whole));
        idle::on_return(move || self.look());
        navigation::renew_on_return(move || {
            serving::is_leaving() || self.site.with_value(|site| site.answers.are_stale(site))
        });
        Effect::new(move |_| {
            if site.answers.any() {
                self.touched(false);
            }
            self.look();
        });
    }

    /// Somebody is there.
    fn touched(self, whole: bool) {
        let Some(site) = self.site.try_get_value() else { return };
        if !site.answers.any_now() {
            return;
        }
        // A page that went to sleep may wake up by the touch of whoever found it.
        let now = idle::now();
        if self.phase(&site, now) == Phase::Over {
            self.look();
            return;
        }
        let mut kept = None;
        self.idle.update_value(|idle| kept = idle.touched(now));
        if let Some(kept) = kept {
            site.answers.set_last_touch(&kept);
        }
        if whole && self.warned.get_untracked() {
            // After the key has done its work: what has the focus then must not get it too.
            request_animation_frame(move || self.look());
        }
    }

    /// Does what the time asks for, and sets the next moment to look.
    fn look(self) {
        let Some(site) = self.site.try_get_value() else { return };
        self.timer.set_value(None);
        let now = idle::now();
        if !site.answers.any_now() {
            // The tab keeps no touch without answers, so the first touch after new ones has to be written down.
            self.idle.set_value(Idle::taken_up(None, now));
            self.warn(false);
            return;
        }
        let warned = self.warned.get_untracked();
        // Who listens is there. The warning itself does not count.
        if !warned && untrack(|| self.listening.is_playing()) {
            self.idle.update_value(|idle| drop(idle.touched(now)));
        }
        let wait = match self.phase(&site, now) {
            Phase::Calm(wait) => {
                self.warn(false);
                wait
            }
            Phase::Warned(wait) => {
                self.warn(true);
                wait
            }
            Phase::Over => {
                self.warn(false);
                wipe::wipe_idle(&site, self.listening);
                return;
            }
        };
        self.timer.set_value(Some(idle::after(wait, move || self.look())));
    }

    /// How things stand. A page that was put aside may have stood still while the reader was busy on another.
    fn phase(self, site: &Site, now: i64) -> Phase {
        let phase = self.idle.with_value(|idle| idle.phase(now));
        if matches!(phase, Phase::Calm(_)) {
            return phase;
        }
        let kept = site.answers.last_touch();
        self.idle.update_value(|idle| idle.catch_up(kept.as_deref(), now));
        self.idle.with_value(|idle| idle.phase(now))
    }

    fn warn(self, warn: bool) {
        if self.warned.get_untracked() == warn {
            return;
        }
        if warn {
            self.before.set_value(document::focused());
        }
        self.warned.set(warn);
        // After the warning stands there, or is gone.
        request_animation_frame(move || {
            if warn {
                document::focus(STAY);
                // Whoever listens may not look.
                self.spoken.set_value(self.listening.say_part(WARNING));
            } else {
                if self.spoken.get_value() {
                    self.listening.close();
                }
                self.before.with_value(|before| before.iter().for_each(Focus::give_back));
            }
        });
    }
}
