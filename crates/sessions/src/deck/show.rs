//! What the windows of a session show, and for how long they have.

/// Time that is measured: how long it has run until it was last stopped, and since when it runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// When it was started, in milliseconds of the device; nothing while it stands.
    pub since: Option<u64>,
    /// Milliseconds measured before that.
    pub spent: u64,
}

impl Clock {
    /// Milliseconds measured by now. A device's clock that is set back stops it for a while.
    pub fn elapsed(self, now: u64) -> u64 {
        self.spent.saturating_add(self.since.map_or(0, |since| now.saturating_sub(since)))
    }

    pub(super) fn toggled(self, now: u64) -> Self {
        match self.since {
            Some(_) => Self { since: None, spent: self.elapsed(now) },
            None => Self { since: Some(now), spent: self.spent },
        }
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// Which slide, from 0.
    pub at: u16,
    /// Whether the audience sees nothing.
    pub black: bool,
    /// Whether the audience sees what the slide rests on.
    pub sources: bool,
    /// Whether the room is dark, and the slide light on dark.
    pub dark: bool,
    /// Which part of the slide is shown large, from 1; 0 is all of it.
    pub zoom: u8,
    /// The time since the beginning.
    pub clock: Clock,
    /// The presenter's window that speaks, when one was chosen.
    pub lead: Option<u64>,
    /// When the session came to its end, in milliseconds of the device.
    pub over: Option<u64>,
    /// Which slides have been shown, a bit each.
    pub seen: u128,
}

impl Show {
    pub(super) fn end(&mut self, now: u64) {
        if self.over.is_none() {
            *self = Self {
                over: Some(now),
                black: false,
                sources: false,
                zoom: 0,
                seen: self.seen | bit(self.at),
                ..*self
            };
        }
    }

    /// The same once the list of slides is another one: the clock runs on, and the slide that is shown stays; where it
    /// was taken out, the nearest before it. A session that has not begun, or is over, begins with the first slide.
    pub(super) fn carried(self, from: &[u32], to: &[u32]) -> Self {
        if self.over.is_some() || self.clock == Clock::default() {
            return Self { dark: self.dark, lead: self.lead, ..Self::default() };
        }
        let place = |key: &u32| to.iter().position(|other| other == key).and_then(|at| u16::try_from(at).ok());
        let upto = from.get(..=usize::from(self.at)).unwrap_or(from);
        let at = upto.iter().rev().find_map(place).unwrap_or(0);
        let stays = upto.last() == to.get(usize::from(at));
        let seen = (0..).zip(from).filter(|(old, _)| self.seen & bit(*old) > 0);
        let seen = seen.filter_map(|(_, key)| place(key)).fold(0, |seen, at| seen | bit(at));
        Self { at, seen, zoom: if stays { self.zoom } else { 0 }, sources: self.sources && stays, ..self }
    }

    /// Milliseconds since the beginning: by now, or by the end.
    pub fn elapsed(&self, now: u64) -> u64 {
        self.clock.elapsed(self.over.unwrap_or(now))
    }

    /// How many slides have been shown, this one included.
    pub const fn shown(&self) -> u32 {
        (self.seen | bit(self.at)).count_ones()
    }
}

/// The bit of a slide. No agenda has more slides than bits.
pub(super) const fn bit(at: u16) -> u128 {
    if at < 128 { 1 << at } else { 0 }
}
