//! Who says a sentence, and that nobody does.

use readout::voices::{Caution, Inventory, Layer};
use readout::{Region, pace};
use voicepack::clip_key;

use super::Listener;
use crate::browser::built_in::Voice;
use crate::browser::device::Device;
use crate::browser::recorded::Recordings;
use crate::browser::{Asked, highlight};

impl Listener {
    pub(super) fn speak(&self, asked: Asked, attempt: u8) {
        let cast = {
            let mut inner = self.0.borrow_mut();
            let device = inner.device.as_ref().map(Device::list).unwrap_or_default();
            let (region, gender) = inner.player.voice();
            let inner = &mut *inner;
            let inventory = Inventory { device: &device, built_in: inner.built_in.is_some(), likes: &inner.likes };
            let recorded = || {
                let key = inner
                    .script
                    .get(asked.sentence)
                    .map(|line| clip_key(&inner.words_of(&line.heard, region), region, gender));
                inner.recordings.as_ref().zip(key).is_some_and(|(recordings, key)| recordings.has(&key))
            };
            let recorded = recorded();
            let layer = inner.casting.voice(attempt, || inventory.candidates(region, gender, recorded));
            inner.caution = layer.map_or("", |layer| caution(&inventory, layer, region));
            let spoken = inner.spoken(asked.sentence);
            layer.zip(spoken)
        };
        let Some((layer, spoken)) = cast else {
            return self.tell(asked.no_voice());
        };
        let (built_in, device, speed) = {
            let mut inner = self.0.borrow_mut();
            inner.speaking = Some((layer, spoken.clone()));
            (inner.built_in.clone(), inner.device.clone(), inner.player.speed())
        };
        match (layer, built_in, device) {
            (Layer::BuiltIn, Some(voice), _) => {
                let utterance = self.0.borrow().utterance(&spoken);
                voice.speak(asked, utterance);
            }
            (Layer::Recorded, ..) => {
                let found = {
                    let inner = self.0.borrow();
                    let (region, gender) = inner.player.voice();
                    let line = inner.script.get(asked.sentence);
                    let key = line.map(|line| clip_key(&inner.words_of(&line.heard, region), region, gender));
                    inner.recordings.clone().zip(key)
                };
                match found {
                    Some((recordings, key)) => recordings.speak(asked, key, speed),
                    None => self.tell(asked.failed()),
                }
            }
            // The list may have changed since the voice was chosen: what stands at its place now may speak another
            // language, or over the network.
            (Layer::Tagged(at) | Layer::Borrowed(at), _, Some(device)) if self.may_speak(&device, at) => {
                let pieces = pace::pieces(&spoken.text, speed);
                device.speak(asked, at, pieces.into_iter().map(|piece| spoken.text[piece].to_owned()).collect(), speed);
            }
            _ => self.tell(asked.failed()),
        }
    }

    fn may_speak(&self, device: &Device, at: usize) -> bool {
        let list = device.list();
        list.get(at).is_some_and(|voice| self.0.borrow().likes.allows(voice))
    }

    pub(super) fn hush(&self) {
        let (built_in, device, layer) = {
            let mut inner = self.0.borrow_mut();
            let layer = inner.speaking.take().map(|(layer, _)| layer);
            (inner.built_in.clone(), inner.device.clone(), layer)
        };
        highlight::clear();
        match layer {
            Some(Layer::BuiltIn) => built_in.iter().for_each(Voice::hush),
            // Another page of the browser may be speaking: a device is told to be silent only when it speaks for us.
            Some(Layer::Tagged(_) | Layer::Borrowed(_)) => device.iter().for_each(Device::hush),
            Some(Layer::Recorded) => {
                let recordings = self.0.borrow().recordings.clone();
                recordings.iter().for_each(Recordings::hush);
            }
            None => {}
        }
    }
}

/// The message that says whose voice is heard, when it is not the one wished for or when the text leaves the device.
fn caution(inventory: &Inventory, layer: Layer, region: Region) -> &'static str {
    match (inventory.caution(layer, region), inventory.is_remote(layer)) {
        (Some(Caution::Unknown), false) => match region {
            Region::North => "caution-no-north",
            Region::Central => "caution-no-central",
            Region::South => "caution-no-south",
        },
        (Some(Caution::OtherRegion(Region::North)), false) => "caution-north-instead",
        (Some(Caution::OtherRegion(Region::Central)), false) => "caution-central-instead",
        (Some(Caution::OtherRegion(Region::South)), false) => "caution-south-instead",
        (Some(Caution::OtherGender), false) => "caution-other-gender",
        (_, true) => "caution-network",
        (None, false) => "",
    }
}
