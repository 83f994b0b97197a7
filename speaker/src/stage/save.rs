//! Taking the sound of a page away, for phones without the portal and for loudspeakers.

use readout::player::Event;
use voicepack::Spool;

use super::Listener;
use crate::browser::built_in::SAMPLE_RATE;
use crate::browser::encoder::Encoding;
use crate::browser::page;
use crate::browser::saving::{self, Saving};

/// The silence between two sentences of a file, in milliseconds.
const GAP_MS: u32 = 350;

impl Listener {
    /// The sound of the script in the built-in voice as one file: MP3, or WAV where that program does not come.
    pub(super) async fn save(self) {
        self.tell(Event::Pause);
        let (count, voice, saving, encoder) = {
            let inner = self.0.borrow();
            let saving = Saving::open(&inner.host, inner.script.len());
            (inner.script.len(), inner.built_in.clone(), saving, inner.host.encoder())
        };
        let (Some(voice), Some(saving)) = (voice, saving) else {
            return self.0.borrow().host.notice("notice-voice-failed");
        };
        let encoding = if encoder.is_truthy() { Encoding::begin(&encoder, SAMPLE_RATE) } else { None };
        let mut spool = Spool::new(SAMPLE_RATE);
        for sentence in 0..count {
            let utterance = {
                let inner = self.0.borrow();
                inner.spoken(sentence).map(|spoken| inner.utterance(&spoken))
            };
            let Some(utterance) = utterance else { break };
            let Some(sound) = voice.render(utterance).await else {
                return self.0.borrow().host.notice("notice-voice-failed");
            };
            if saving.is_stopped() {
                return;
            }
            let samples = sound.to_vec();
            if let Some(encoding) = &encoding {
                encoding.add(&samples);
                encoding.pause(GAP_MS);
            }
            if !(spool.add(&samples) && spool.pause(GAP_MS)) {
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
