//! Spoken text: how much of it is made in a second, in the words of each region.

use std::hint::black_box;
use std::time::{Duration, Instant};

use content::{CivilDate, Content};
use readout::{Region, Style, sentences, spoken};
use serde::Serialize;

use crate::project;

/// How long each measurement lasts at least.
const LONG_ENOUGH: Duration = Duration::from_secs(1);

/// What came of one region.
#[derive(Serialize)]
pub(super) struct OfRegion {
    region: &'static str,
    sentences: usize,
    bytes: usize,
    megabytes_per_second: f64,
}

impl OfRegion {
    /// For a person.
    pub(super) fn line(&self) -> String {
        format!(
            "spoken text, {}: {:.2} MB/s ({} sentences, {} bytes)",
            self.region, self.megabytes_per_second, self.sentences, self.bytes
        )
    }
}

/// Measures every region.
///
/// # Errors
/// When the readings cannot be read.
pub(super) fn measure(content: &Content, today: CivilDate) -> anyhow::Result<Vec<OfRegion>> {
    let lexicon = crate::speak::lexicon(&project::root())?;
    let texts: Vec<String> = content.message_ids().map(|id| content.text(id, today)).collect();
    let split = |text: &String| sentences(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
    let all: Vec<String> = texts.iter().flat_map(split).collect();
    let bytes: usize = all.iter().map(String::len).sum();
    let mut found = Vec::new();
    for region in Region::ALL {
        let style = Style::of(region);
        let begun = Instant::now();
        let mut rounds = 0u32;
        while begun.elapsed() < LONG_ENOUGH {
            for sentence in &all {
                black_box(spoken(black_box(sentence), &style, &lexicon));
            }
            rounds += 1;
        }
        let speed = bytes as f64 * f64::from(rounds) / begun.elapsed().as_secs_f64() / 1e6;
        found.push(OfRegion { region: region.as_str(), sentences: all.len(), bytes, megabytes_per_second: speed });
    }
    Ok(found)
}
