//! What is spoken of every text of the portal: words only, whatever the region and the day.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use content::{Amount, Choice, CivilDate, Content, FigureKind, Inline, Locale, Pattern, Piece, Value};
use readout::{Lexicon, Region, Style, espeak, sentences, spoken};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

/// Before, at and after days on which figures change.
fn days() -> [CivilDate; 5] {
    ["2022-12-31", "2024-07-01", "2026-11-27", "2027-01-01", "2027-03-01"].map(day)
}

/// What a variable that is no figure may be given.
fn values() -> Vec<Value> {
    vec![
        Value::Number(0),
        Value::Number(4),
        Value::Number(1_234_567),
        Value::Text("UBND P. Bến Nghé, TP.HCM (1900.0368)".to_owned()),
        Value::Amount(FigureKind::Money, Amount::Whole(35_000)),
        Value::Amount(FigureKind::WorkingDays, Amount::Tenths(5)),
        Value::Date(day("2026-11-27")),
    ]
}

fn variables(pattern: &Pattern) -> BTreeSet<String> {
    let inlines = pattern.inlines().filter_map(|inline| match inline {
        Inline::Variable(name) => Some(name.clone()),
        Inline::Text(_) | Inline::Message(_) => None,
    });
    let choices = pattern.0.iter().filter_map(|piece| match piece {
        Piece::Choice(Choice { variable, .. }) => Some(variable.clone()),
        Piece::Always(_) => None,
    });
    inlines.chain(choices).collect()
}

/// What a voice must never be given, if the text holds any of it.
fn unspeakable(text: &str) -> Option<String> {
    const LETTERS: &str = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
    const CONSONANTS: &str = "bcdđghklmnpqrstvx";
    let small = |c: char| c.to_lowercase().next().unwrap_or(c);
    if let Some(c) = text.chars().find(|&c| !LETTERS.contains(small(c)) && !matches!(c, ' ' | ',' | '.' | '?' | '!')) {
        return Some(format!("the character {c:?}"));
    }
    for word in text.split([' ', ',', '.', '?', '!']).filter(|word| !word.is_empty()) {
        if word.chars().filter(|c| c.is_uppercase()).count() > 1 {
            return Some(format!("the abbreviation {word}"));
        }
        if word.chars().all(|c| CONSONANTS.contains(small(c))) {
            return Some(format!("{word}, which has no vowel"));
        }
    }
    None
}

struct Speech {
    lexicon: Lexicon,
    /// Every fault, with what was written.
    wrong: Vec<String>,
    heard: usize,
    /// Most texts are the same on every day; each is spoken once.
    known: HashSet<String>,
}

impl Speech {
    /// Speaks a text in every region's way, and as the built-in voice is given it.
    fn hear(&mut self, whose: &str, text: &str) {
        self.heard += 1;
        if !self.known.insert(text.to_owned()) {
            return;
        }
        for region in Region::ALL {
            let style = Style::of(region);
            for range in sentences(text) {
                let shown = &text[range];
                let form = spoken(shown, &style, &self.lexicon);
                let lost = shown
                    .char_indices()
                    .find(|(at, c)| c.is_ascii_digit() && !form.tokens.iter().any(|token| token.display.contains(at)));
                if let Some((at, digit)) = lost {
                    self.wrong.push(format!("{whose}: the {digit} at {at} of {shown:?} is not said"));
                }
                let words = form.text;
                for given in [espeak::prepare(&words, region), words] {
                    if let Some(fault) = unspeakable(&given) {
                        self.wrong.push(format!("{whose} in the {}: {fault} in {given:?}", region.as_str()));
                    }
                }
            }
        }
    }

    /// Speaks a text of which something in it is not known before it is shown.
    fn hear_all(&mut self, content: &Content, id: &str, pattern: &Pattern, today: CivilDate) {
        let open: Vec<String> =
            variables(pattern).into_iter().filter(|name| content.figure_text(name, today).is_none()).collect();
        if open.is_empty() {
            return self.hear(id, &content.text(id, today));
        }
        for value in values() {
            let given: Vec<(&str, Value)> = open.iter().map(|name| (name.as_str(), value.clone())).collect();
            self.hear(id, &content.text_with(id, today, &given));
        }
    }
}

#[test]
fn of_no_message_a_digit_a_symbol_or_an_abbreviation_is_left() {
    let mut speech = Speech { lexicon: Lexicon::default(), wrong: Vec::new(), heard: 0, known: HashSet::new() };
    for locale in [Locale::Vi, Locale::En] {
        let pack = content::load(&root(), locale, day("2026-11-27")).expect("the content");
        if locale == Locale::Vi {
            speech.lexicon = postcard::from_bytes(&pack.speech).expect("the readings");
        }
        let content = Content::new(pack.clone());
        for today in days() {
            for (id, pattern) in pack.messages.iter() {
                speech.hear_all(&content, id, pattern, today);
            }
            for region in &pack.regional {
                for (id, _) in region.messages.iter() {
                    let text = content.spoken_variant(id, &region.region, today).expect("a message of the region");
                    speech.hear(&format!("{id}, as the {} says it", region.region), &text);
                }
            }
        }
    }
    assert!(speech.wrong.is_empty(), "{} faults\n{}", speech.wrong.len(), speech.wrong.join("\n"));
    assert!(speech.heard > 15_000 && speech.known.len() > 5_000, "only {} texts", speech.known.len());
}

/// The same without the readings, as when their file could not be loaded.
#[test]
fn without_readings_nothing_is_left_either() {
    let mut speech = Speech { lexicon: Lexicon::default(), wrong: Vec::new(), heard: 0, known: HashSet::new() };
    let pack = content::load(&root(), Locale::Vi, day("2026-11-27")).expect("the content");
    let content = Content::new(pack.clone());
    for (id, pattern) in pack.messages.iter() {
        speech.hear_all(&content, id, pattern, day("2026-11-27"));
    }
    assert!(speech.wrong.is_empty(), "{} faults\n{}", speech.wrong.len(), speech.wrong.join("\n"));
}
