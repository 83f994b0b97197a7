//! Recording a sentence: the microphone, what is heard, and keeping it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;
use packstore::{Kept, NewClip, StoreError};
use readout::{Gender, Region};
use speaker::browser::encoder::Encoding;
use voicepack::dsp::{self, Fault, Meter, Take};
use voicepack::{ClipInfo, Licence, Manifest, Sentence, clip_key, wav};

use super::{Desk, Ear, own_id, own_of};
use crate::browser::microphone::{Microphone, Refused};
use crate::browser::{given, sound, trusted};

/// Longer than any sentence is read; then the recording ends by itself.
const LONGEST_SECONDS: f64 = 60.0;

impl Desk {
    /// Opens the microphone. To be called from a press.
    pub(in crate::pages::listening::booth) fn listen(self) {
        let Some(capture) = given::address("capture") else {
            self.tell(self.say("booth-mic-unsupported"));
            return;
        };
        sound::wake();
        self.busy.set(true);
        spawn_local(async move {
            // What is recorded should outlive a full device.
            packstore::persist().await;
            let opened = Microphone::open(&capture, move |samples| self.hear(&samples), move || self.lost()).await;
            let _ = self.busy.try_set(false);
            match opened {
                Ok(microphone) => {
                    let meter = Some(Meter::new(microphone.rate()));
                    let kept = self.ear.try_update_value(|ear| {
                        *ear = Ear { microphone: Some(microphone), meter, recorded: Vec::new() };
                    });
                    if kept.is_some() {
                        self.listening.set(true);
                        self.tell(self.say("booth-mic-open"));
                    }
                }
                Err(refused) => self.tell(self.say(match refused {
                    Refused::Denied => "booth-mic-denied",
                    Refused::Missing => "booth-mic-missing",
                    Refused::Busy => "booth-mic-busy",
                    Refused::Unsupported => "booth-mic-unsupported",
                })),
            }
        });
    }

    /// Closes the microphone.
    pub(in crate::pages::listening::booth) fn deafen(self) {
        let _ = self.ear.try_update_value(|ear| *ear = Ear::default());
        let _ = self.listening.try_set(false);
        let _ = self.recording.try_set(false);
        let _ = self.level.try_set(0);
        let _ = self.warning.try_set(None);
    }

    /// The microphone was pulled out, or taken by another program.
    fn lost(self) {
        self.deafen();
        self.tell(self.say("booth-mic-lost"));
    }

    fn hear(self, samples: &[f32]) {
        let Some(recording) = self.recording.try_get_untracked() else { return };
        let heard = self.ear.try_update_value(|ear| {
            let meter = ear.meter.as_mut()?;
            let level = meter.hear(samples);
            if recording {
                ear.recorded.extend_from_slice(samples);
            }
            Some((level, meter.warning(), meter.seconds()))
        });
        let Some(Some((level, warning, seconds))) = heard else { return };
        self.level.set((level.bar() * 100.0) as u8);
        // Silence before a recording is as it should be.
        let warning = warning.filter(|_| recording);
        if self.warning.get_untracked() != warning {
            self.warning.set(warning);
        }
        if recording && seconds > LONGEST_SECONDS {
            self.stop();
        }
    }

    /// Begins or ends the recording of the sentence that is shown.
    pub(in crate::pages::listening::booth) fn turn(self) {
        if self.busy.get_untracked() || !self.listening.get_untracked() {
            return;
        }
        if self.recording.get_untracked() {
            self.stop();
        } else if self.script.with_untracked(|script| !script.is_empty()) {
            sound::hush();
            self.ear.update_value(|ear| {
                ear.recorded.clear();
                ear.meter = ear.microphone.as_ref().map(|microphone| Meter::new(microphone.rate()));
            });
            self.warning.set(None);
            self.told.set(String::new());
            self.recording.set(true);
        }
    }

    pub(super) fn stop(self) {
        self.recording.set(false);
        self.warning.set(None);
        let heard = self.ear.try_update_value(|ear| {
            let rate = ear.microphone.as_ref().map(Microphone::rate)?;
            Some((std::mem::take(&mut ear.recorded), rate))
        });
        let Some(Some((samples, rate))) = heard else { return };
        match dsp::take(&samples, rate) {
            Ok(take) => self.keep(take),
            Err(fault) => self.tell(self.say(match fault {
                Fault::Silent => "booth-take-silent",
                Fault::Short => "booth-take-short",
                Fault::Long => "booth-take-long",
            })),
        }
    }

    fn keep(self, take: Take) {
        let at = self.at.get_untracked();
        // As they stand at the press: another voice or text may be chosen while the file is made.
        let (script, voice) = (self.script.get_untracked(), self.voice.get_untracked());
        if at >= script.len() {
            return;
        }
        self.busy.set(true);
        self.tell(self.say("booth-keeping"));
        spawn_local(async move {
            let file = file(&take).await;
            let kept = self.put(voice, &script, at, &take, &file).await;
            let _ = self.busy.try_set(false);
            match kept {
                Ok(()) => {
                    self.look_again().await;
                    self.tell(self.say(match &take {
                        take if take.clipped => "booth-kept-clipped",
                        take if take.quiet => "booth-kept-quiet",
                        take if take.noisy => "booth-kept-noisy",
                        _ => "booth-kept",
                    }));
                }
                Err(error) => self.tell_refused(error),
            }
        });
    }

    async fn put(
        self,
        voice: (Region, Gender),
        script: &[Sentence],
        at: usize,
        take: &Take,
        file: &[u8],
    ) -> Result<(), StoreError> {
        let store = self.store().ok_or(StoreError::Unavailable)?;
        let sentence = &script[at];
        let key_of = |sentence: &Sentence| clip_key(&sentence.text, voice.0, voice.1);
        let key = key_of(sentence);
        // Read anew: another tab may have kept something meanwhile.
        let mut own = own_of(&store.packs().await?, voice).unwrap_or_else(|| self.draft(voice, &key));
        // A recording of the same place in older words has had its day, unless its words only stand elsewhere now.
        let same_place = |clip: &ClipInfo| clip.message == sentence.message && clip.sentence == sentence.index;
        let is_old =
            |old: &String, clip: &ClipInfo| same_place(clip) && !script.iter().any(|sentence| key_of(sentence) == *old);
        let old = own.clips.iter().find(|(old, clip)| is_old(old, clip)).map(|(key, _)| key.clone());
        if let Some(old) = &old {
            own.clips.remove(old);
        }
        let clip = ClipInfo {
            file: format!("{key}.sound"),
            text: sentence.text.clone(),
            message: sentence.message.clone(),
            sentence: sentence.index,
            seconds: take.seconds(),
            loudness: Some(take.loudness),
            words: Vec::new(),
        };
        own.clips.insert(key.clone(), clip);
        // As many bytes a second as this one: what older recordings came to is not looked up for a number to show.
        let seconds: f64 = own.clips.values().map(|clip| clip.seconds).sum();
        let pack = Kept {
            id: own_id(voice),
            region: voice.0.as_str().to_owned(),
            gender: voice.1.as_str().to_owned(),
            own: true,
            manifest: own.to_json(),
            bytes: (seconds * file.len() as f64 / take.seconds().max(0.1)).round(),
        };
        let clip = NewClip { key: &key, sound: file, loudness: Some(take.loudness), words: &[] };
        store.put_clip(&pack, &clip, old.as_deref()).await
    }

    /// The manifest of a voice of which nothing is recorded yet. Consent and licence are given at the export; until
    /// then the recordings are nobody's but the speaker's.
    fn draft(self, (region, gender): (Region, Gender), first: &str) -> Manifest {
        let today = self.site.with_value(|site| site.today.get_untracked());
        let moment = clip_key(&format!("{first} {}", crate::browser::idle::now()), region, gender);
        Manifest {
            id: format!("{}-{}-{}", region.as_str(), gender.as_str(), moment.get(..8).unwrap_or_default()),
            region,
            gender,
            created: today.to_string(),
            consent: "-".to_owned(),
            licence: Licence::default().name().to_owned(),
            clips: BTreeMap::new(),
        }
    }

    /// Plays the recording of the sentence that is shown.
    pub(in crate::pages::listening::booth) fn listen_back(self) {
        if self.recording.get_untracked() {
            return;
        }
        let (at, voice) = (self.at.get_untracked(), self.voice.get_untracked());
        let key = self.script.with_untracked(|script| Some(clip_key(&script.get(at)?.text, voice.0, voice.1)));
        let (Some(key), Some(store)) = (key, self.store()) else { return };
        sound::wake();
        spawn_local(async move {
            match store.clip(&key).await {
                Ok(Some(clip)) => {
                    if sound::play(&clip.sound).await.is_err() {
                        self.tell(self.say("booth-no-sound"));
                    }
                }
                Ok(None) => {}
                Err(error) => self.tell_refused(error),
            }
        });
    }
}

/// A recording as a file: MP3 where the program for it comes, else seven times as large.
async fn file(take: &Take) -> Vec<u8> {
    if let Some(address) = given::address("encoder")
        && let Some(address) = trusted::script_url(&address)
        && let Some(encoding) = Encoding::begin(&address, take.rate)
    {
        encoding.add(&take.samples);
        if let Some(file) = encoding.finish().await {
            return file;
        }
    }
    wav::write(&take.samples, take.rate)
}
