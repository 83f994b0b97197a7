//! The windows that show one session: a presenter's, the audience's, and whatever else is opened, kept together by short
//! messages, without a server and without one window owning another.
//!
//! Every window has a [`Deck`]: events go in, messages to the other windows come out. What is shown is one value with a
//! stamp; a change made in any window has a higher stamp than all before it, and of two values every window keeps the
//! one with the higher stamp. So the order in which messages arrive, and whether one is lost or comes twice, makes no
//! difference once a single one gets through; and each window says what it shows twice a second.

mod message;
mod pace;

use std::collections::BTreeMap;

pub use message::{LONGEST_MESSAGE, Message};
pub use pace::{Pace, pace};

/// Between two messages of a window, in milliseconds.
pub const BEAT: u64 = 500;
/// A session that began so long ago is over: what the device has kept of it is not gone on with.
pub const LONGEST_SESSION: u64 = 4 * 3_600_000;
/// A window that has said nothing for so long is gone.
pub const LOST_AFTER: u64 = 1_800;

/// What a window is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Notes and controls.
    Presenter,
    /// The slide and nothing else.
    Audience,
}

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

    fn toggled(self, now: u64) -> Self {
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
    /// Whether the room is dark, and the slide light on dark.
    pub dark: bool,
    /// Which part of the slide is shown large, from 1; 0 is all of it.
    pub zoom: u8,
    /// The time since the beginning.
    pub clock: Clock,
    /// The presenter's window that speaks, when one was chosen.
    pub lead: Option<u64>,
}

/// How many minutes the session has lasted that the device has kept ([`Deck::kept`]); nothing where there was none, or
/// where its clock was left running.
pub fn minutes(kept: &str, now: u64) -> Option<u32> {
    let Message::State { show, .. } = Message::parse(kept)? else { return None };
    let elapsed = Some(show.clock.elapsed(now)).filter(|elapsed| *elapsed <= LONGEST_SESSION)?;
    u32::try_from((elapsed + 30_000) / 60_000).ok().filter(|minutes| *minutes > 0)
}

/// What somebody does in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// On to the next slide.
    Next,
    /// Back to the slide before.
    Back,
    /// To this slide.
    GoTo(u16),
    /// Black, or the slide again.
    Black,
    /// Light letters on dark, or dark ones on light again.
    Dark,
    /// A part of the slide large, or all of it again.
    Zoom(u8),
    /// The clock starts, or stops.
    Clock,
    /// The clock begins anew.
    Reset,
    /// This window speaks from now on.
    Lead,
}

/// What a message has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Messages to the other windows.
    pub say: Vec<String>,
    /// Another slide, or anything else of [`Show`].
    pub changed: bool,
    /// The other window has another agenda.
    pub other_agenda: bool,
}

#[derive(Clone, Copy, Debug)]
struct Peer {
    role: Role,
    opened: u64,
    seen: u64,
}

/// One window.
#[derive(Clone, Debug)]
pub struct Deck {
    me: u64,
    role: Role,
    opened: u64,
    slides: u16,
    agenda: u64,
    show: Show,
    stamp: (u64, u64),
    peers: BTreeMap<u64, Peer>,
    said: u64,
}

impl Deck {
    /// A window that has just been opened, with what the device has kept of the session. `me` is a number that no other
    /// window has. The message asks the others what they show.
    pub fn open(me: u64, role: Role, slides: u16, agenda: u64, kept: Option<&str>, now: u64) -> (Self, Vec<String>) {
        let mut deck = Self {
            me,
            role,
            opened: now,
            slides,
            agenda,
            show: Show::default(),
            stamp: (0, 0),
            peers: BTreeMap::new(),
            said: now,
        };
        let is_over = |show: &Show| show.clock.elapsed(now) > LONGEST_SESSION;
        if let Some(Message::State { agenda, stamp, show, .. }) = kept.and_then(Message::parse)
            && !is_over(&show)
        {
            deck.take(agenda, stamp, show);
        }
        let hello = Message::Hello { from: me, role, opened: now }.write();
        (deck, vec![hello])
    }

    /// What is shown.
    pub const fn show(&self) -> Show {
        self.show
    }

    /// How many slides there are.
    pub const fn slides(&self) -> u16 {
        self.slides
    }

    /// Goes on with another agenda, which has another stamp of its own.
    pub fn change_agenda(&mut self, slides: u16, agenda: u64) {
        if agenda == self.agenda {
            return;
        }
        (self.slides, self.agenda) = (slides, agenda);
        self.show = Show { lead: self.show.lead, dark: self.show.dark, ..Show::default() };
        self.stamp = (0, 0);
    }

    /// What the device keeps, so that the session goes on when every window was closed.
    pub fn kept(&self) -> String {
        self.state().write()
    }

    /// Does what somebody wants. The messages tell the other windows; none where nothing changes.
    pub fn act(&mut self, action: Action, now: u64) -> Vec<String> {
        let mut show = self.show;
        let last = self.slides.saturating_sub(1);
        match action {
            Action::Next => show.at = show.at.saturating_add(1).min(last),
            Action::Back => show.at = show.at.saturating_sub(1),
            Action::GoTo(at) => show.at = at.min(last),
            Action::Black => show.black = !show.black,
            Action::Dark => show.dark = !show.dark,
            Action::Zoom(part) => show.zoom = if show.zoom == part { 0 } else { part },
            Action::Clock => show.clock = show.clock.toggled(now),
            Action::Reset => show.clock = Clock { since: show.clock.since.map(|_| now), spent: 0 },
            Action::Lead => show.lead = Some(self.me),
        }
        if show.at != self.show.at {
            // Another slide has other parts, and whoever turns over a page wants to show it.
            show.zoom = 0;
            show.black = false;
            // The session begins with the first page that is turned over.
            if show.clock == Clock::default() {
                show.clock.since = Some(now);
            }
        }
        if show == self.show {
            return Vec::new();
        }
        self.show = show;
        self.stamp = (self.stamp.0 + 1, self.me);
        self.say(now)
    }

    /// Takes up a message of another window, or anything else that came that way.
    pub fn hear(&mut self, text: &str, now: u64) -> Heard {
        let mut heard = Heard::default();
        let Some(message) = Message::parse(text) else { return heard };
        if message.from() == self.me {
            return heard;
        }
        match message {
            Message::Hello { from, role, opened } => {
                self.peers.insert(from, Peer { role, opened, seen: now });
                heard.say = self.say(now);
            }
            Message::Bye { from } => {
                self.peers.remove(&from);
            }
            Message::State { from, role, opened, agenda, stamp, show } => {
                self.peers.insert(from, Peer { role, opened, seen: now });
                heard.other_agenda = agenda != self.agenda;
                // It is told at once when it is behind, and would be a beat later in any case.
                let is_behind = agenda == self.agenda && stamp < self.stamp;
                heard.changed = self.take(agenda, stamp, show);
                if is_behind && now >= self.said.saturating_add(BEAT / 4) {
                    heard.say = self.say(now);
                }
            }
        }
        heard
    }

    /// A moment later: says what is shown when it is time to, and forgets windows that are gone.
    pub fn tick(&mut self, now: u64) -> Vec<String> {
        self.peers.retain(|_, peer| now <= peer.seen.saturating_add(LOST_AFTER));
        // A clock that was set back must not silence the window.
        if now < self.said || now >= self.said.saturating_add(BEAT) { self.say(now) } else { Vec::new() }
    }

    /// The device was asleep, or the window lay behind others: asks at once what has happened.
    pub fn wake(&mut self, now: u64) -> Vec<String> {
        let mut said = self.tick(now);
        said.push(Message::Hello { from: self.me, role: self.role, opened: self.opened }.write());
        said
    }

    /// The window is about to close.
    pub fn close(&self) -> String {
        Message::Bye { from: self.me }.write()
    }

    /// Other windows of this role that are there.
    pub fn others(&self, role: Role) -> usize {
        self.peers.values().filter(|peer| peer.role == role).count()
    }

    /// Whether this window speaks and keeps the screen awake: the presenter's window that was chosen, else the one that
    /// was opened first; where there is none, the first of the others.
    pub fn leads(&self) -> bool {
        let me = (self.role, self.opened, self.me);
        let others = || self.peers.iter().map(|(id, peer)| (peer.role, peer.opened, *id));
        match self.show.lead {
            Some(lead) if lead == self.me => true,
            Some(lead) if self.peers.contains_key(&lead) => false,
            _ => others().all(|other| me < other),
        }
    }

    /// Keeps the value with the higher stamp. Whether that is the other one.
    fn take(&mut self, agenda: u64, stamp: (u64, u64), show: Show) -> bool {
        if agenda != self.agenda || stamp <= self.stamp || show.at >= self.slides.max(1) {
            return false;
        }
        let changed = show != self.show;
        (self.stamp, self.show) = (stamp, show);
        changed
    }

    fn say(&mut self, now: u64) -> Vec<String> {
        self.said = now;
        vec![self.state().write()]
    }

    fn state(&self) -> Message {
        Message::State {
            from: self.me,
            role: self.role,
            opened: self.opened,
            agenda: self.agenda,
            stamp: self.stamp,
            show: self.show,
        }
    }
}
