//! Measures the spoken forms against cases nobody here wrote: half of NVIDIA NeMo's Vietnamese text normalisation and
//! the number words of Unicode CLDR. They are read from beside the project and are not part of it; where they are not
//! there the tests say so and pass. `SPOKEN_CASES` names another folder.

mod common;

use readout::{Odd, Region, Style, ZeroHundred, number::cardinal, spoken};
use std::io::Write;
use std::path::PathBuf;

/// Prints whether or not the test passes, which `println!` in a test does not.
fn say(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("a place to print to");
}

/// One file and how many of its cases pass.
fn tell(file: &str, passed: usize, all: usize) {
    say(&format!("{file}: {passed} of {all} ({:.1} %)", 100.0 * passed as f64 / all as f64));
}

fn cases(file: &str) -> Option<Vec<(String, String)>> {
    let folder =
        std::env::var_os("SPOKEN_CASES").map_or_else(|| common::root().join("../shared/speech-cases"), PathBuf::from);
    let path = folder.join(file);
    let Ok(text) = std::fs::read_to_string(&path) else {
        say(&format!("skipped: no {}", path.display()));
        return None;
    };
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    Some(rows.map(|(written, spoken)| (written.to_owned(), spoken.to_owned())).collect())
}

#[test]
fn every_cldr_number_is_exact() {
    let style = Style { odd: Odd::Lẻ, ..Style::of(Region::North) };
    let Some(rows) = cases("cldr-numbers.tsv") else { return };
    let lexicon = common::lexicon();
    let mut wrong = Vec::new();
    for (written, expected) in &rows {
        let value = written.parse().expect("a number");
        let text = spoken(written, &style, &lexicon).text;
        if cardinal(value, &style) != *expected || text != *expected {
            wrong.push(format!("  {written}: {text}; expected {expected}"));
        }
    }
    tell("cldr-numbers", rows.len() - wrong.len(), rows.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A number that a telephone could have is counted while nothing says that it is one.
#[test]
fn a_number_alone_counts() {
    let (style, lexicon) = (Style::of(Region::North), common::lexicon());
    for value in [19_000_368_u64, 18_001_096, 84_912_345_678, 113, 1022, 123_456_789_012, 999_999_999_999_999] {
        assert_eq!(spoken(&value.to_string(), &style, &lexicon).text, cardinal(value, &style));
    }
}

/// The files of NeMo, and why some of their cases differ here.
const NEMO: [&str; 10] = [
    "cardinal", "date", "decimal", "fraction", // "x" between two lengths is said "nhân".
    "measure", "money", "ordinal", "range", "roman",
    // GMT, UTC and EST are spelled: no abbreviation reaches a voice.
    "time",
];
/// The share of each file and of all that has to pass.
const OF_EACH: f64 = 0.9;
const OF_ALL: f64 = 0.97;

#[test]
fn nemo_cases_pass_with_their_switches() {
    let style = Style { zero_hundred: ZeroHundred::Unsaid, ..Style::of(Region::North) };
    let lexicon = common::lexicon();
    let (mut passed, mut all) = (0, 0);
    let mut failures = Vec::new();
    for category in NEMO {
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
        let right = rows.len() - missed.len();
        tell(&format!("nemo-{category}"), right, rows.len());
        missed.iter().for_each(|line| say(line));
        if (right as f64) < OF_EACH * rows.len() as f64 {
            failures.push(format!("{category} missed {}:\n{}", missed.len(), missed.join("\n")));
        }
        passed += right;
        all += rows.len();
    }
    if all > 0 {
        tell("nemo, all files", passed, all);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(passed as f64 >= OF_ALL * all as f64, "only {passed} of {all}");
}
