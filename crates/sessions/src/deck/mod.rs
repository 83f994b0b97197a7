//! The windows that show one session: a presenter's, the audience's, and whatever else is opened, kept together by short
//! messages, without a server and without one window owning another.
//!
//! Every window has a [`Deck`]: events go in, messages to the other windows come out. What is shown is one value with a
//! stamp; a change made in any window has a higher stamp than all before it, and of two values every window keeps the
//! one with the higher stamp. So the order in which messages arrive, and whether one is lost or comes twice, makes no
//! difference once a single one gets through; and each window says what it shows twice a second.

mod keys;
mod message;
mod pace;
mod peers;
mod show;

use peers::{Peer, Peers};
use show::bit;

pub use keys::keys;
pub use message::{LONGEST_MESSAGE, Message};
pub use pace::{Pace, pace};
pub use show::{Clock, Show};

/// Between two messages of a window, in milliseconds.
pub const BEAT: u64 = 500;
/// A session that began so long ago is over: what the device has kept of it is not gone on with.
pub const LONGEST_SESSION: u64 = 4 * 3_600_000;
/// What the device has kept of a session is of another day when nothing has gone on for so long.
const ANOTHER_DAY: u64 = 24 * 3_600_000;
/// A window that has said nothing for so long is gone.
pub const LOST_AFTER: u64 = 1_600;

/// What a window is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Notes and controls.
    Presenter,
    /// The slide and nothing else.
    Audience,
}

/// How many minutes the session has lasted that the device has kept ([`Deck::kept`]), by now or until its end; nothing
/// where there was none, where its clock was left running, or where it was on another day.
pub fn minutes(kept: &str, now: u64) -> Option<u32> {
    let Message::State { show, opened, .. } = Message::parse(keys::split(kept).0)? else { return None };
    let elapsed = show.elapsed(now);
    if elapsed > LONGEST_SESSION || is_of_another_day(&show, opened, now) {
        return None;
    }
    u32::try_from((elapsed + 30_000) / 60_000).ok().filter(|minutes| *minutes > 0)
}

/// Whether it is long ago that a session went on. `opened` is when the window was opened that has kept it.
fn is_of_another_day(show: &Show, opened: u64, now: u64) -> bool {
    // Of a clock that stands nobody knows when it was stopped; the window was opened before that.
    let known = show.over.or(show.clock.since).unwrap_or(opened);
    now.saturating_sub(known) > ANOTHER_DAY
}

/// Whether a session is not to be gone on with: it began or ended long ago.
fn is_past(show: &Show, opened: u64, now: u64) -> bool {
    let ended = show.over.map_or(0, |over| now.saturating_sub(over));
    show.clock.elapsed(now) > LONGEST_SESSION || ended > LONGEST_SESSION || is_of_another_day(show, opened, now)
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
    /// What the slide rests on, or the slide again.
    Sources,
    /// Light letters on dark, or dark ones on light again.
    Dark,
    /// A part of the slide large, or all of it again.
    Zoom(u8),
    /// The clock starts, or stops.
    Clock,
    /// The clock begins anew, and so does the count of the slides that were shown.
    Reset,
    /// This window speaks from now on.
    Lead,
    /// The session ends.
    End,
    /// All of it begins anew, as for another session.
    Anew,
}

/// What a message has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Messages to the other windows.
    pub say: Vec<String>,
    /// Another window has begun to read aloud, so that this one has to stop.
    pub hush: bool,
    /// Another slide, or anything else of [`Show`].
    pub changed: bool,
    /// The other window has another agenda.
    pub other_agenda: bool,
}

/// One window.
#[derive(Clone, Debug)]
pub struct Deck {
    me: u64,
    role: Role,
    opened: u64,
    /// The slides, each by its own number ([`keys`]).
    slides: Vec<u32>,
    agenda: u64,
    show: Show,
    stamp: (u64, u64),
    peers: Peers,
    said: u64,
    /// How wide and high the slide is in this window; nothing in a presenter's.
    size: (u16, u16),
    /// The sentence that this window reads aloud, from 1.
    lit: u16,
    /// When this window last said where its presenter points.
    pointed: u64,
    /// Where its presenter points since then.
    unsaid: Option<Spot>,
    /// Where another window's presenter points, and since when.
    dot: Option<(Spot, u64)>,
}

/// A place on the slide: parts of [`WHOLE`] from the left and from the top.
pub type Spot = (u16, u16);
/// The width of a slide, and its height, as places on it are told.
pub const WHOLE: u16 = 10_000;
/// Between two messages about the pointer, in milliseconds.
pub const POINT_EVERY: u64 = 40;
/// A pointer that rests so long is taken away.
pub const POINT_RESTS: u64 = 2_000;

impl Deck {
    /// A window that has just been opened, with what the device has kept of the session. `me` is a number that no other
    /// window has. The message asks the others what they show.
    pub fn open(
        me: u64,
        role: Role,
        slides: Vec<u32>,
        agenda: u64,
        kept: Option<&str>,
        now: u64,
    ) -> (Self, Vec<String>) {
        let mut deck = Self {
            me,
            role,
            opened: now,
            slides,
            agenda,
            show: Show::default(),
            stamp: (0, 0),
            peers: Peers::default(),
            said: now,
            size: (0, 0),
            lit: 0,
            pointed: 0,
            unsaid: None,
            dot: None,
        };
        let (line, list) = keys::split(kept.unwrap_or_default());
        if let Some(Message::State { agenda: before, stamp, show, opened, .. }) = Message::parse(line)
            && !is_past(&show, opened, now)
            && !deck.take(before, stamp, show)
            && before != agenda
        {
            // The list was changed while no window was there.
            deck.carry(show, stamp, &list);
        }
        let hello = Message::Hello { from: me, role, opened: now }.write();
        (deck, vec![hello])
    }

    /// What is shown.
    pub const fn show(&self) -> Show {
        self.show
    }

    /// How many slides there are.
    pub fn slides(&self) -> u16 {
        u16::try_from(self.slides.len()).unwrap_or(u16::MAX)
    }

    /// Goes on with another agenda at the same slide: whoever edits the list in the middle of a session loses neither
    /// place nor time. Each window finds the place by itself, and the stamp decides, as of any change.
    pub fn change_agenda(&mut self, slides: Vec<u32>, agenda: u64, now: u64) {
        if agenda == self.agenda {
            return;
        }
        let before = std::mem::replace(&mut self.slides, slides);
        let show = if is_past(&self.show, self.opened, now) { Show::default() } else { self.show };
        self.carry(show, self.stamp, &before);
        (self.agenda, self.dot) = (agenda, None);
    }

    fn carry(&mut self, show: Show, stamp: (u64, u64), from: &[u32]) {
        self.show = show.carried(from, &self.slides);
        self.stamp = if self.show == Show::default() { (0, 0) } else { (stamp.0 + 1, self.me) };
    }

    /// What the device keeps, so that the session goes on when every window was closed.
    pub fn kept(&self) -> String {
        keys::join(self.state().write(), &self.slides)
    }

    /// Does what somebody wants. The messages tell the other windows; none where nothing changes.
    pub fn act(&mut self, action: Action, now: u64) -> Vec<String> {
        let mut show = self.show;
        let last = self.slides().saturating_sub(1);
        match action {
            Action::Next if show.at < last => show.at += 1,
            // Whoever turns over the last page has done.
            Action::Next if !self.slides.is_empty() => show.end(now),
            Action::Next => {}
            // It was not the end after all.
            Action::Back if show.over.is_some() => show.over = None,
            Action::Back => show.at = show.at.saturating_sub(1),
            Action::GoTo(at) => {
                show.at = at.min(last);
                show.over = None;
            }
            Action::Black => show.black = !show.black,
            Action::Sources if show.over.is_some() => {}
            Action::Sources => (show.sources, show.black) = (!show.sources, false),
            Action::Dark => show.dark = !show.dark,
            Action::Zoom(part) => {
                show.zoom = if show.zoom == part { 0 } else { part };
                // Whoever shows a part wants it to be seen.
                show.sources = false;
            }
            Action::Clock => show.clock = show.clock.toggled(now),
            Action::Reset => {
                show.clock = Clock { since: show.clock.since.map(|_| now), spent: 0 };
                show.seen = 0;
            }
            Action::Lead => show.lead = Some(self.me),
            Action::End => show.end(now),
            Action::Anew => show = Show { dark: show.dark, lead: show.lead, ..Show::default() },
        }
        if show.at != self.show.at && action != Action::Anew {
            show.seen |= bit(self.show.at) | bit(show.at);
            // Another slide has other parts and rests on other law, and whoever turns over a page wants to show it.
            (show.zoom, show.sources, show.black) = (0, false, false);
            self.dot = None;
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
                self.peers.greet(from, Peer::new(role, opened, now));
                heard.say = self.say(now);
            }
            Message::Bye { from } => self.peers.forget(from),
            Message::Point { at, spot, .. } => {
                self.dot = spot.filter(|_| at == self.show.at).map(|spot| (spot, now));
            }
            Message::State { from, role, opened, agenda, stamp, show, size, lit } => {
                heard.other_agenda = agenda != self.agenda;
                let lit = if heard.other_agenda { 0 } else { lit };
                let began =
                    self.peers.note(from, Peer { size, lit, of: (show.at, show.zoom), ..Peer::new(role, opened, now) });
                heard.hush = began && self.lit > 0;
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
        self.peers.forget_silent(now);
        // A clock that was set back must not silence the window.
        if now < self.said || now >= self.said.saturating_add(BEAT) { self.say(now) } else { Vec::new() }
    }

    /// The device was asleep, or the window lay behind others: asks at once what has happened. A session of the day
    /// before makes room for another one.
    pub fn wake(&mut self, now: u64) -> Vec<String> {
        let is_past = is_past(&self.show, self.opened, now);
        let mut said = if is_past { self.act(Action::Anew, now) } else { self.tick(now) };
        if is_past {
            self.opened = now;
        }
        said.push(Message::Hello { from: self.me, role: self.role, opened: self.opened }.write());
        said
    }

    /// The window is about to close.
    pub fn close(&self) -> String {
        Message::Bye { from: self.me }.write()
    }

    /// Other windows of this role that are there.
    pub fn others(&self, role: Role) -> usize {
        self.peers.count(role)
    }

    /// The slide takes up so much room in this window, in pixels.
    pub const fn measure(&mut self, size: (u16, u16)) {
        self.size = size;
    }

    /// How much room the slide has before the audience; nothing where no such window is there.
    pub fn size(&self) -> Option<(u16, u16)> {
        self.peers.size()
    }

    /// This window reads a sentence of the slide aloud, counted from 1, or none. The messages tell the others.
    pub fn light(&mut self, sentence: u16, now: u64) -> Vec<String> {
        if sentence == self.lit {
            return Vec::new();
        }
        self.lit = sentence;
        self.say(now)
    }

    /// The sentence of this slide that another window reads aloud, counted from 1; 0 when none does.
    pub fn lit(&self) -> u16 {
        if self.hides() { 0 } else { self.peers.lit((self.show.at, self.show.zoom)) }
    }

    /// Whether the audience sees anything but the slide.
    const fn hides(&self) -> bool {
        self.show.black || self.show.sources || self.show.over.is_some()
    }

    /// The presenter points at a place of the slide, or no longer. Not every movement is told at once; the last one is
    /// with [`Deck::point_on`].
    pub fn point(&mut self, spot: Option<Spot>, now: u64) -> Vec<String> {
        let is_soon = now >= self.pointed && now < self.pointed.saturating_add(POINT_EVERY);
        if spot.is_some() && is_soon {
            self.unsaid = spot;
            return Vec::new();
        }
        self.unsaid = None;
        self.pointed = now;
        vec![Message::Point { from: self.me, at: self.show.at, spot }.write()]
    }

    /// A moment after a movement that was not told: tells where the presenter points.
    pub fn point_on(&mut self, now: u64) -> Vec<String> {
        if self.unsaid.is_some() { self.point(self.unsaid, now) } else { Vec::new() }
    }

    /// Where the presenter points, in another window; nothing once the pointer has rested.
    pub fn pointer(&self, now: u64) -> Option<Spot> {
        let is_fresh = |since: u64| now < since.saturating_add(POINT_RESTS);
        self.dot.filter(|(_, since)| is_fresh(*since) && !self.hides()).map(|(spot, _)| spot)
    }

    /// Whether this window speaks and keeps the screen awake: the presenter's window that was chosen, else the one that
    /// was opened first; where there is none, the first of the others.
    pub fn leads(&self) -> bool {
        let me = (self.role, self.opened, self.me);
        match self.show.lead {
            Some(lead) if lead == self.me => true,
            Some(lead) if self.peers.has(lead) => false,
            _ => self.peers.all(|other| me < other),
        }
    }

    /// Keeps the value with the higher stamp. Whether that is the other one.
    fn take(&mut self, agenda: u64, stamp: (u64, u64), show: Show) -> bool {
        if agenda != self.agenda || stamp <= self.stamp || show.at >= self.slides().max(1) {
            return false;
        }
        let changed = show != self.show;
        if show.at != self.show.at {
            self.dot = None;
        }
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
            size: self.size,
            lit: self.lit,
        }
    }
}
