//! Measures the spoken forms against cases nobody here wrote: half of NVIDIA NeMo's Vietnamese text normalisation and
//! the number words of Unicode CLDR. They are read from beside the project and are not part of it; where they are not
//! there the tests say so and pass. `SPOKEN_CASES` names another folder.

mod common;

use readout::{Lexicon, Odd, Region, Style, ZeroHundred, number::cardinal, spoken};
use std::path::PathBuf;

fn cases(file: &str) -> Option<Vec<(String, String)>> {
    let folder =
        std::env::var_os("SPOKEN_CASES").map_or_else(|| common::root().join("../shared/speech-cases"), PathBuf::from);
    let path = folder.join(file);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: no {}", path.display());
        return None;
    };
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    Some(rows.map(|(written, spoken)| (written.to_owned(), spoken.to_owned())).collect())
}

#[test]
fn every_cldr_number_is_exact() {
    let style = Style { odd: Odd::Lẻ, ..Style::of(Region::North) };
    for (written, expected) in cases("cldr-numbers.tsv").unwrap_or_default() {
        let value = written.parse().expect("a number");
        assert_eq!(cardinal(value, &style), expected, "{written}");
        assert_eq!(spoken(&written, &style, &Lexicon::default()).text, expected, "{written} as text");
    }
}

/// Categories and how many of their cases may differ, with why.
const NEMO: [(&str, usize); 10] = [
    ("cardinal", 0),
    ("date", 0),
    ("decimal", 0),
    ("fraction", 0),
    // "độ c" is given a letter name here, and "x" between two lengths is said "nhân".
    ("measure", 3),
    ("money", 0),
    ("ordinal", 0),
    ("range", 0),
    ("roman", 0),
    // GMT, UTC and EST are spelled: no abbreviation reaches a voice.
    ("time", 4),
];

#[test]
fn nemo_cases_pass_with_their_switches() {
    let style = Style { zero_hundred: ZeroHundred::Unsaid, ..Style::of(Region::North) };
    let lexicon = common::lexicon();
    let mut failures = Vec::new();
    for (category, allowed) in NEMO {
        let Some(rows) = cases(&format!("nemo-{category}.tsv")) else {
            continue;
        };
        let mut missed = Vec::new();
        for (written, expected) in &rows {
            let text = spoken(written, &style, &lexicon).text;
            if text != *expected {
                missed.push(format!("  {written}: {text}; expected {expected}"));
            }
        }
        println!("nemo-{category}: {} of {}", rows.len() - missed.len(), rows.len());
        for line in &missed {
            println!("{line}");
        }
        if missed.len() > allowed {
            failures.push(format!("{category} missed {} and may miss {allowed}:\n{}", missed.len(), missed.join("\n")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
