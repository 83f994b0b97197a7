//! The other windows of a session, as this one knows them.

use std::collections::BTreeMap;

use super::{LOST_AFTER, Role};

/// Another window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer {
    pub(super) role: Role,
    pub(super) opened: u64,
    pub(super) seen: u64,
    /// How wide and high its slide is; zeros where it shows none.
    pub(super) size: (u16, u16),
    /// The sentence that it reads aloud, from 1.
    pub(super) lit: u16,
    /// The slide that it shows, and the part of it.
    pub(super) of: (u16, u8),
}

impl Peer {
    /// A window that is there, and of which no more is known.
    pub(super) const fn new(role: Role, opened: u64, now: u64) -> Self {
        Self { role, opened, seen: now, size: (0, 0), lit: 0, of: (0, 0) }
    }
}

/// All of them, by their numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Peers(BTreeMap<u64, Peer>);

impl Peers {
    /// A window has said something. Whether it has just begun to read aloud.
    pub(super) fn note(&mut self, from: u64, peer: Peer) -> bool {
        let before = self.0.insert(from, peer);
        peer.lit > 0 && before.is_none_or(|before| before.lit == 0)
    }

    /// A window is there, or there again. One that was known shows and reads what it did.
    pub(super) fn greet(&mut self, from: u64, peer: Peer) {
        self.0.entry(from).and_modify(|known| known.seen = peer.seen).or_insert(peer);
    }

    pub(super) fn forget(&mut self, from: u64) {
        self.0.remove(&from);
    }

    /// Those that have said nothing for long are gone.
    pub(super) fn forget_silent(&mut self, now: u64) {
        self.0.retain(|_, peer| now <= peer.seen.saturating_add(LOST_AFTER));
    }

    pub(super) fn has(&self, id: u64) -> bool {
        self.0.contains_key(&id)
    }

    pub(super) fn count(&self, role: Role) -> usize {
        self.0.values().filter(|peer| peer.role == role).count()
    }

    /// Whether it holds for all, each by what it is for, when it was opened, and its number.
    pub(super) fn all(&self, holds: impl Fn((Role, u64, u64)) -> bool) -> bool {
        self.0.iter().all(|(id, peer)| holds((peer.role, peer.opened, *id)))
    }

    /// The sentence that one of them reads aloud of this slide and this part.
    pub(super) fn lit(&self, of: (u16, u8)) -> u16 {
        self.0.values().filter(|peer| peer.of == of).map(|peer| peer.lit).max().unwrap_or(0)
    }

    /// The size of the slide in the audience's window that was opened first.
    pub(super) fn size(&self) -> Option<(u16, u16)> {
        let shown = self.0.values().filter(|peer| peer.size.0 > 0 && peer.size.1 > 0);
        shown.min_by_key(|peer| peer.opened).map(|peer| peer.size)
    }
}
