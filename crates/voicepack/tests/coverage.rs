//! How much of a page is recorded.

use std::collections::BTreeMap;

use readout::{Gender, Region};
use voicepack::{ClipInfo, Sentence, Standing, clip_key, coverage};

fn sentence(message: &str, index: u32, text: &str) -> Sentence {
    Sentence { message: message.to_owned(), index, text: text.to_owned() }
}

fn recorded(sentences: &[Sentence]) -> BTreeMap<String, ClipInfo> {
    let clip = |sentence: &Sentence| {
        let info = ClipInfo {
            file: String::new(),
            text: sentence.text.clone(),
            message: sentence.message.clone(),
            sentence: sentence.index,
            seconds: 1.0,
            loudness: None,
            words: Vec::new(),
        };
        (clip_key(&sentence.text, Region::North, Gender::Man), info)
    };
    sentences.iter().map(clip).collect()
}

#[test]
fn what_was_changed_since_is_told_apart_from_what_was_never_read() {
    let then =
        [sentence("a", 0, "Phí là 20.000 đồng."), sentence("a", 1, "Làm ở công an xã."), sentence("b", 0, "Hết.")];
    let now = [
        sentence("a", 0, "Phí là 30.000 đồng."),
        sentence("a", 1, "Làm ở  công an xã. "),
        sentence("c", 0, "Hết."),
        sentence("d", 0, "Câu mới."),
    ];
    let found = coverage(&now, Region::North, Gender::Man, &recorded(&then));
    // The same words elsewhere need no second recording; space alone changes nothing.
    assert_eq!(found.each, [Standing::Changed, Standing::Recorded, Standing::Recorded, Standing::Open]);
    assert_eq!((found.recorded, found.changed), (2, 1));
}

#[test]
fn another_voice_has_recorded_nothing_of_this_one() {
    let all = [sentence("", 0, "Hết."), sentence("a", 0, "Câu.")];
    let clips = recorded(&all);
    let found = coverage(&all, Region::South, Gender::Man, &clips);
    assert_eq!(found.recorded, 0);
    // Without the name of its message nothing can be said to have changed.
    assert_eq!(found.each, [Standing::Open, Standing::Changed]);
    assert_eq!(coverage(&[], Region::South, Gender::Man, &clips).each, []);
}
