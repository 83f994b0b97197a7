//! Windows of a session in one hall, and what is on its way between them.

use std::collections::VecDeque;

use sessions::deck::{Action, Deck, Role};

pub(super) const SLIDES: u16 = 12;
pub(super) const AGENDA: u64 = 77;
pub(super) const HOUR: u64 = 3_600_000;

/// A window with so many slides, each with its place as its number.
pub(super) fn open(me: u64, role: Role, slides: u16, agenda: u64, kept: Option<&str>, now: u64) -> (Deck, Vec<String>) {
    Deck::open(me, role, (0..u32::from(slides)).collect(), agenda, kept, now)
}

/// Windows and what is on its way between them.
pub(super) struct Hall {
    pub(super) now: u64,
    pub(super) decks: Vec<Deck>,
    /// When it arrives, at whom, what.
    pub(super) mail: VecDeque<(u64, usize, String)>,
    pub(super) opened: u64,
}

impl Hall {
    pub(super) fn new() -> Self {
        Self { now: 1_700_000_000_000, decks: Vec::new(), mail: VecDeque::new(), opened: 0 }
    }

    pub(super) fn open(&mut self, role: Role, kept: Option<&str>) -> usize {
        let at = self.decks.len();
        self.opened += 1;
        let (deck, said) = open(1_000 + self.opened, role, SLIDES, AGENDA, kept, self.now);
        self.decks.push(deck);
        self.post(at, said);
        at
    }

    pub(super) fn post(&mut self, from: usize, said: Vec<String>) {
        for text in said {
            for to in (0..self.decks.len()).filter(|to| *to != from) {
                self.mail.push_back((self.now, to, text.clone()));
            }
        }
    }

    pub(super) fn act(&mut self, at: usize, action: Action) {
        let said = self.decks[at].act(action, self.now);
        self.post(at, said);
    }

    pub(super) fn close(&mut self, at: usize) {
        let said = vec![self.decks[at].close()];
        self.post(at, said);
        self.decks.remove(at);
        self.mail.retain(|(_, to, _)| *to != at);
        for (_, to, _) in &mut self.mail {
            *to -= usize::from(*to > at);
        }
    }

    /// Delivers what has arrived.
    pub(super) fn deliver(&mut self) {
        while let Some(n) = self.mail.iter().position(|(when, _, _)| *when <= self.now) {
            let Some((_, to, text)) = self.mail.remove(n) else { break };
            let heard = self.decks[to].hear(&text, self.now);
            self.post(to, heard.say);
        }
    }

    /// So many milliseconds pass without a fault.
    pub(super) fn pass(&mut self, milliseconds: u64) {
        let until = self.now + milliseconds;
        while self.now < until {
            self.now += 50;
            self.deliver();
            for at in 0..self.decks.len() {
                let said = self.decks[at].tick(self.now);
                self.post(at, said);
            }
            self.deliver();
        }
    }

    pub(super) fn at(&self) -> Vec<u16> {
        self.decks.iter().map(|deck| deck.show().at).collect()
    }

    pub(super) fn agree(&self) -> bool {
        self.decks.windows(2).all(|pair| pair[0].show() == pair[1].show())
    }
}
