//! Which voice speaks: for a region and a gender, one voice after another until one can, and what is said of it.
//!
//! A voice of another language is never among them. A device's list of voices names no region, so a voice of the device
//! stands for a region only when the listener has said so.

use crate::preferences::Preferences;
use crate::style::{Gender, Region};

/// A voice as the device lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceVoice {
    /// The name.
    pub name: String,
    /// The language, in whatever way the device writes it: `vi`, `vi-VN`, `vi_VN`, `vie-VNM-f000`.
    pub lang: String,
    /// Whether it speaks without the network.
    pub local: bool,
}

impl DeviceVoice {
    /// Whether it says that it speaks Vietnamese.
    pub fn is_vietnamese(&self) -> bool {
        let first = self.lang.split(['-', '_']).next().unwrap_or_default();
        first.eq_ignore_ascii_case("vi") || first.eq_ignore_ascii_case("vie")
    }
}

impl Preferences {
    /// Whether a voice may speak: in Vietnamese, and over the network only where the listener allows it.
    pub fn allows(&self, voice: &DeviceVoice) -> bool {
        voice.is_vietnamese() && (voice.local || self.network)
    }
}

/// What can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// A recording of this sentence by a person.
    Recorded,
    /// A voice of the device, by its place in the list, that the listener knows to be of this region and gender.
    Tagged(usize),
    /// The built-in voice of this region and gender.
    BuiltIn,
    /// Another Vietnamese voice of the device, by its place in the list.
    Borrowed(usize),
}

/// What the listener is told of the voice that is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// The device's own voice; nobody has said from which region it is.
    Unknown,
    /// The voice is of another region.
    OtherRegion(Region),
    /// The voice is of this region, and of the other gender.
    OtherGender,
}

/// What there is to speak with.
#[derive(Clone, Copy, Debug)]
pub struct Inventory<'a> {
    /// The device's voices, of any language, in the device's order.
    pub device: &'a [DeviceVoice],
    /// Whether this copy of the portal has its built-in voice.
    pub built_in: bool,
    /// What the listener allows and has said of the device's voices.
    pub likes: &'a Preferences,
}

impl Inventory<'_> {
    /// What to try for a sentence in turn, best first; nothing means that it can only be shown.
    ///
    /// `recorded` tells whether a recording of the sentence by a voice of the region and gender is at hand. The built-in
    /// voice is tried twice, since what fails may be a lost connection on first use.
    pub fn candidates(&self, region: Region, gender: Gender, recorded: bool) -> Vec<Layer> {
        let mut found = Vec::new();
        if recorded {
            found.push(Layer::Recorded);
        }
        let usable: Vec<usize> = (0..self.device.len()).filter(|at| self.likes.allows(&self.device[*at])).collect();
        let tagged = usable.iter().filter(|at| self.tag(**at) == Some((region, gender)));
        found.extend(tagged.map(|at| Layer::Tagged(*at)));
        if self.built_in {
            found.extend([Layer::BuiltIn, Layer::BuiltIn]);
        }
        let mut others: Vec<usize> = usable.into_iter().filter(|at| self.tag(*at) != Some((region, gender))).collect();
        // Of the region first, then of the gender, then those that nothing is known of; each in the device's order, and
        // what speaks without the network before what does not.
        others.sort_by_key(|at| {
            let rank = match self.tag(*at) {
                Some((of, _)) if of == region => 0,
                Some((_, of)) if of == gender => 1,
                None => 2,
                Some(_) => 3,
            };
            (rank, !self.device[*at].local)
        });
        found.extend(others.into_iter().map(Layer::Borrowed));
        found
    }

    /// What the listener is told of a voice.
    pub fn caution(&self, layer: Layer, region: Region) -> Option<Caution> {
        let Layer::Borrowed(at) = layer else { return None };
        Some(match self.tag(at) {
            None => Caution::Unknown,
            Some((of, _)) if of == region => Caution::OtherGender,
            Some((of, _)) => Caution::OtherRegion(of),
        })
    }

    /// Whether a voice sends the text over the network.
    pub fn is_remote(&self, layer: Layer) -> bool {
        match layer {
            Layer::Tagged(at) | Layer::Borrowed(at) => self.device.get(at).is_some_and(|voice| !voice.local),
            Layer::Recorded | Layer::BuiltIn => false,
        }
    }

    fn tag(&self, at: usize) -> Option<(Region, Gender)> {
        let name = &self.device.get(at)?.name;
        self.likes.tags.iter().find(|tag| tag.voice == *name).map(|tag| (tag.region, tag.gender))
    }
}

/// The voices of one sentence, tried one after another; and which have failed since the page was opened.
#[derive(Clone, Debug, Default)]
pub struct Casting {
    candidates: Vec<Layer>,
    lost: Vec<Layer>,
}

impl Casting {
    /// The voice for an attempt at a sentence, counted from 0; `candidates` are taken with the first. Nothing when none
    /// is left.
    ///
    /// A voice of the device that failed is not tried again: each failure costs the listener seconds of silence.
    pub fn voice(&mut self, attempt: u8, candidates: impl FnOnce() -> Vec<Layer>) -> Option<Layer> {
        if attempt == 0 {
            self.candidates = candidates();
            self.candidates.retain(|layer| !self.lost.contains(layer));
        } else if let Some(failed) = self.candidates.get(usize::from(attempt) - 1)
            && matches!(failed, Layer::Tagged(_) | Layer::Borrowed(_))
        {
            self.lost.push(*failed);
        }
        self.candidates.get(usize::from(attempt)).copied()
    }

    /// Every voice may be tried again, as after a change of the device's list.
    pub fn forget(&mut self) {
        self.lost.clear();
    }
}
