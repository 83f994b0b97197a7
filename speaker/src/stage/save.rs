//! Taking the sound of a page away, for phones without the portal and for loudspeakers.

use readout::espeak;
use readout::pace::{GAP, Speed};
use readout::player::Event;
use voicepack::{Spool, clip_key};

use super::{Line, Listener};
use crate::browser::built_in::{SAMPLE_RATE, Utterance};
use crate::browser::encoder::Encoding;
use crate::browser::page;
use crate::browser::saving::{self, Saving};

/// A sentence of the file.
struct Sentence {
    /// The key of its recording, if there is one.
    recording: Option<String>,
    /// What the built-in voice says where there is none.
    utterance: Utterance,
}

impl Listener {
    /// The sound of the script as one file, each sentence from its recording where there is one, else in the built-in
    /// voice: MP3, or WAV where that program does not come.
    pub(super) async fn save(self) {
        self.tell(Event::Pause);
        let sentences = {
            let inner = self.0.borrow();
            let (region, gender) = inner.player.voice();
            let of = |(at, line): (usize, &Line)| {
                let spoken = inner.spoken(at)?;
                let recording = clip_key(&inner.words_of(&line.heard, region), region, gender);
                Some(Sentence { recording: Some(recording), utterance: inner.utterance(&spoken) })
            };
            inner.script.iter().enumerate().filter_map(of).collect()
        };
        self.make(sentences).await;
    }

    /// The same of a part of the page, which need not be the script, at a speed of its own: all in the built-in voice, as
    /// a recording has the speed at which it was spoken.
    pub(super) async fn save_part_of(self, part: String, speed: Speed) {
        self.tell(Event::Pause);
        let sentences = {
            let inner = self.0.borrow();
            let region = inner.player.voice().0;
            let spoken = page::sentences(&part);
            let spoken = spoken.iter().map(|heard| inner.words.say(&inner.text_of(heard, region), region));
            let of = |spoken| Utterance { rate: espeak::rate(speed), ..inner.utterance(&spoken) };
            spoken.map(|spoken| Sentence { recording: None, utterance: of(spoken) }).collect()
        };
        self.make(sentences).await;
    }

    async fn make(self, sentences: Vec<Sentence>) {
        let (voice, recordings, saving, encoder) = {
            let inner = self.0.borrow();
            let saving = Saving::open(&inner.host, sentences.len());
            (inner.built_in.clone(), inner.recordings.clone(), saving, inner.host.encoder())
        };
        let (Some(voice), Some(saving)) = (voice, saving) else {
            return self.0.borrow().host.notice("notice-voice-failed");
        };
        let encoding = if encoder.is_truthy() { Encoding::begin(&encoder, SAMPLE_RATE) } else { None };
        let mut spool = Spool::new(SAMPLE_RATE);
        for (at, sentence) in sentences.into_iter().enumerate() {
            let recording = sentence.recording.filter(|key| recordings.as_ref().is_some_and(|all| all.has(key)));
            let recorded = match (&recordings, recording) {
                (Some(recordings), Some(key)) => recordings.samples(&key, SAMPLE_RATE).await,
                _ => None,
            };
            let samples = match recorded {
                Some(samples) => samples,
                None => match voice.render(sentence.utterance, saving.stop()).await {
                    Some(sound) => sound.to_vec(),
                    None if saving.is_stopped() => return,
                    None => return self.0.borrow().host.notice("notice-voice-failed"),
                },
            };
            if saving.is_stopped() {
                return;
            }
            if let Some(encoding) = &encoding {
                encoding.add(&samples);
                encoding.pause(GAP);
            }
            if !(spool.add(&samples) && spool.pause(GAP)) {
                break;
            }
            saving.show(at + 1);
        }
        let mp3 = match encoding {
            Some(encoding) => encoding.finish().await,
            None => None,
        };
        if saving.is_stopped() {
            return;
        }
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
