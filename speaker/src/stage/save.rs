//! Taking the sound of a page away, for phones without the portal and for loudspeakers.

use readout::espeak;
use readout::pace::{GAP, Speed};
use readout::player::Event;
use voicepack::Spool;

use super::Listener;
use crate::browser::built_in::{SAMPLE_RATE, Utterance};
use crate::browser::encoder::Encoding;
use crate::browser::page;
use crate::browser::saving::{self, Saving};

impl Listener {
    /// The sound of the script in the built-in voice as one file: MP3, or WAV where that program does not come.
    pub(super) async fn save(self) {
        self.tell(Event::Pause);
        let utterances = {
            let inner = self.0.borrow();
            let spoken = (0..inner.script.len()).filter_map(|sentence| inner.spoken(sentence));
            spoken.map(|spoken| inner.utterance(&spoken)).collect()
        };
        self.make(utterances).await;
    }

    /// The same of a part of the page, which need not be the script, at a speed of its own.
    pub(super) async fn save_part_of(self, part: String, speed: Speed) {
        self.tell(Event::Pause);
        let utterances = {
            let inner = self.0.borrow();
            let region = inner.player.voice().0;
            let spoken = page::sentences(&part);
            let spoken = spoken.iter().map(|heard| inner.words.say(&inner.text_of(heard, region), region));
            spoken.map(|spoken| Utterance { rate: espeak::rate(speed), ..inner.utterance(&spoken) }).collect()
        };
        self.make(utterances).await;
    }

    async fn make(self, utterances: Vec<Utterance>) {
        let (voice, saving, encoder) = {
            let inner = self.0.borrow();
            let saving = Saving::open(&inner.host, utterances.len());
            (inner.built_in.clone(), saving, inner.host.encoder())
        };
        let (Some(voice), Some(saving)) = (voice, saving) else {
            return self.0.borrow().host.notice("notice-voice-failed");
        };
        let encoding = if encoder.is_truthy() { Encoding::begin(&encoder, SAMPLE_RATE) } else { None };
        let mut spool = Spool::new(SAMPLE_RATE);
        for (sentence, utterance) in utterances.into_iter().enumerate() {
            let Some(sound) = voice.render(utterance).await else {
                return self.0.borrow().host.notice("notice-voice-failed");
            };
            if saving.is_stopped() {
                return;
            }
            let samples = sound.to_vec();
            if let Some(encoding) = &encoding {
                encoding.add(&samples);
                encoding.pause(GAP);
            }
            if !(spool.add(&samples) && spool.pause(GAP)) {
                break;
            }
            saving.show(sentence + 1);
        }
        let mp3 = match encoding {
            Some(encoding) => encoding.finish().await,
            None => None,
        };
        let (region, gender) = self.0.borrow().player.voice();
        let path = page::path();
        let page = path.split('/').rfind(|part| !part.is_empty()).unwrap_or("trang-dau");
        let name = format!("{page}-{}-{}", region.as_str(), gender.as_str());
        let given = match mp3 {
            Some(mp3) => saving::give(&format!("{name}.mp3"), "audio/mpeg", &mp3),
            None => saving::give(&format!("{name}.wav"), "audio/wav", &spool.wav()),
        };
        if !given {
            self.0.borrow().host.notice("notice-voice-failed");
        }
    }
}
