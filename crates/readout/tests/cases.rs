//! Our own cases: a text, a region and the words a voice is given. `cases/*.tsv` holds one case a line, and lines that
//! begin with `#` say what the cases below them are for.

mod common;

use readout::{Lexicon, Region, Style, sentences, spoken};

fn speak(text: &str, region: Region, lexicon: &Lexicon) -> String {
    let style = Style::of(region);
    let parts: Vec<String> =
        sentences(text).into_iter().map(|range| spoken(&text[range], &style, lexicon).text).collect();
    parts.join(" ")
}

#[test]
fn every_case_is_spoken_as_it_should_be() {
    let lexicon = common::lexicon();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut count = 0;
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a readable folder").path();
        let text = std::fs::read_to_string(&path).expect("a readable file");
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let place = format!("{}:{}", path.display(), index + 1);
            let fields: Vec<&str> = line.split('\t').collect();
            let [written, region, expected] = fields[..] else { panic!("{place}: three fields are wanted") };
            let region = Region::from_name(region).unwrap_or_else(|| panic!("{place}: no region {region}"));
            let found = speak(written, region, &lexicon);
            if found != expected {
                wrong.push(format!("{place}: {written}\n  spoken   {found}\n  expected {expected}"));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{} of {count} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 570, "only {count} cases");
}

/// Every Vietnamese message of the site, as far as it can be spoken without its figures.
#[test]
fn every_message_gives_words_only() {
    let lexicon = common::lexicon();
    let mut lines = 0;
    for entry in std::fs::read_dir(common::root().join("locales/vi")).expect("the Vietnamese texts") {
        let text = std::fs::read_to_string(entry.expect("a readable folder").path()).expect("a readable file");
        for line in text.lines().filter_map(|line| line.split_once(" = ")).map(|(_, message)| message) {
            for region in Region::ALL {
                let found = speak(line, region, &lexicon);
                assert_words_only(&found, line);
            }
            lines += 1;
        }
    }
    assert!(lines > 50, "only {lines} messages");
}

fn assert_words_only(found: &str, text: &str) {
    if let Some(fault) = common::unspeakable(found) {
        panic!("{fault} in {found:?} for {text:?}");
    }
}
