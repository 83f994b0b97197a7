//! What holds for every text whatsoever.

mod common;

use proptest::prelude::*;
use readout::{Lexicon, Region, Style, espeak, sentences, spoken};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(common::lexicon);

/// Pieces that rules look at, so that random texts meet the rules and their edges.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    "\n",
    ".",
    ",",
    "-",
    "–",
    "/",
    ":",
    "(",
    ")",
    "%",
    "$",
    "°",
    "½",
    "²",
    "'",
    "+",
    "@",
    "0",
    "1",
    "4",
    "7",
    "12",
    "19",
    "31",
    "2022",
    "000",
    "001099012345",
    "1900",
    "0912345678",
    "k",
    "tr",
    "t",
    "h",
    "g",
    "p",
    "s",
    "m",
    "km",
    "đ",
    "đồng",
    "NĐ-CP",
    "QH15",
    "QĐ-BCA-C06",
    "CT07",
    "Đ",
    "khoản",
    "ngày",
    "tháng",
    "năm",
    "thứ",
    "số",
    "mã",
    "gọi",
    "Nghị định",
    "Luật",
    "Chương",
    "IV",
    "vi",
    "XX",
    "TP.",
    "P.",
    "v.v.",
    "CCCD",
    "VNeID",
    "ABCDEF",
    "www.",
    "https://",
    "gov.vn",
    "wifi",
    "x",
    "Ở",
    "Ý",
    "e\u{302}\u{323}",
    "\u{301}",
    "😀",
    "中",
    "ß",
    "\u{200b}",
    "\0",
    "\u{feff}",
    "１",
    "T2",
    "CN",
    "K12",
    "USD",
    "US$",
    "29A",
    "123.45",
    "\"",
    "’",
    "*101#",
    "đến",
    "và",
    "am",
    "lần",
    "24h",
    "30'",
    "G01",
    "Q",
    "I.",
    "\u{200d}",
    "\u{202e}",
    "שלום",
    "٣",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat()),
        prop::collection::vec(
            prop_oneof![prop::sample::select(PIECES).prop_map(str::to_owned), any::<String>()],
            0..12
        )
        .prop_map(|pieces| pieces.concat()),
    ]
}

fn regions() -> impl Strategy<Value = Region> {
    prop::sample::select(Region::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn a_voice_is_given_words_only(text in texts(), region in regions(), known in any::<bool>()) {
        let empty = Lexicon::default();
        let lexicon = if known { &*LEXICON } else { &empty };
        let found = spoken(&text, &Style::of(region), lexicon);
        prop_assert_eq!(common::unspeakable(&found.text), None, "{:?}", found.text);
        let prepared = espeak::prepare(&found.text, region);
        prop_assert_eq!(common::unspeakable(&prepared), None, "{:?}", prepared);
    }

    #[test]
    fn tokens_point_into_both_texts_in_order(text in texts(), region in regions()) {
        let found = spoken(&text, &Style::of(region), &LEXICON);
        let (mut displayed, mut said) = (0, 0);
        for token in &found.tokens {
            prop_assert!(token.display.start >= displayed && token.display.end > token.display.start);
            prop_assert!(token.spoken.start >= said && token.spoken.end > token.spoken.start);
            prop_assert!(text.get(token.display.clone()).is_some());
            let words = found.text.get(token.spoken.clone());
            prop_assert!(words.is_some_and(|words| words.trim() == words));
            displayed = token.display.end;
            said = token.spoken.end;
        }
        prop_assert!(displayed <= text.len() && said <= found.text.len());
    }

    #[test]
    fn no_figure_is_passed_over(text in texts(), region in regions(), known in any::<bool>()) {
        let empty = Lexicon::default();
        let lexicon = if known { &*LEXICON } else { &empty };
        let found = spoken(&text, &Style::of(region), lexicon);
        for (at, digit) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            let said = found.tokens.iter().any(|token| token.display.contains(&at));
            prop_assert!(said, "{digit} at {at} of {text:?}: {:?}", found.text);
        }
    }

    #[test]
    fn sentences_cover_all_but_white_space(text in texts()) {
        let mut end = 0;
        for range in sentences(&text) {
            let between = text.get(end..range.start);
            prop_assert!(between.is_some_and(|between| between.trim().is_empty()), "{between:?}");
            let sentence = text.get(range.clone());
            prop_assert!(sentence.is_some_and(|sentence| !sentence.is_empty() && sentence.trim() == sentence));
            end = range.end;
        }
        prop_assert!(text.get(end..).is_some_and(|rest| rest.trim().is_empty()));
    }

    #[test]
    fn speaking_words_again_changes_nothing(text in texts()) {
        // What is words already has no figures left to read, so the markup filters may not eat into it.
        let style = Style::of(Region::North);
        let once = spoken(&text, &style, &Lexicon::default()).text;
        let again = spoken(&once, &style, &Lexicon::default()).text;
        prop_assert_eq!(common::unspeakable(&again), None);
    }
}

/// What this thread has had of the processor, where the system tells it; the clock on the wall also counts what other
/// programs take.
fn processor_time(since: Instant) -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat");
    let nanoseconds = told.ok().and_then(|line| line.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

fn time_for(text: &str) -> Duration {
    let style = Style::of(Region::South);
    let clock = Instant::now();
    let begin = processor_time(clock);
    for range in sentences(text) {
        std::hint::black_box(spoken(&text[range], &style, &LEXICON));
    }
    processor_time(clock).saturating_sub(begin)
}

/// Holds a text against an eighth of it. Linear is 8 times as long, a square 64 times. A busy machine may spoil a
/// measurement, so that it is taken again; what is slow is slow each time.
fn assert_linear(piece: &str, bytes: usize) {
    let text = piece.repeat(bytes / piece.len());
    let eighth = piece.repeat(bytes / piece.len() / 8);
    let mut told = String::new();
    let fits = (0..5).any(|_| {
        let (short, long) = (time_for(&eighth), time_for(&text));
        told = format!("{short:?} for an eighth, {long:?} for {bytes} bytes");
        // The system counts in steps of some milliseconds.
        long <= short * 8 * 3 + Duration::from_millis(30)
    });
    assert!(fits, "{piece:?}: {told}");
}

/// What nobody writes and somebody pastes: of each a megabyte, or as much as said.
const PASTED: [(&str, usize); 14] = [
    ("9", 100_000),
    ("0", 100_000),
    ("1.", 200_000),
    ("1/", 200_000),
    ("30/4-", 200_000),
    ("T2-", 200_000),
    ("😀", 1_000_000),
    ("👨\u{200d}👩\u{200d}👧", 1_000_000),
    ("\u{301}", 1_000_000),
    ("e\u{302}\u{323}", 1_000_000),
    ("שלום ", 1_000_000),
    ("\u{202e}مرحبا", 1_000_000),
    ("\u{200d}\u{200b}", 1_000_000),
    ("nghiêng", 1_000_000),
];

#[test]
fn a_megabyte_of_anything_is_spoken_in_time_that_grows_with_its_length() {
    LazyLock::force(&LEXICON);
    for (piece, bytes) in PASTED {
        assert_linear(piece, bytes);
    }
}

#[test]
fn a_hundred_thousand_digits_are_said_one_by_one() {
    let text = "7".repeat(100_000);
    let found = spoken(&text, &Style::of(Region::North), &LEXICON);
    assert_eq!(found.text, vec!["bảy"; 100_000].join(" "));
    assert_eq!(found.tokens.len(), 1);
    assert_eq!(spoken(&"🙂".repeat(10_000), &Style::of(Region::North), &LEXICON).text, "");
}

/// Texts that would make a rule look over the same characters again and again.
const HOSTILE: [&str; 20] = [
    "Lệ phí 30.000 đồng theo Nghị định 104/2022/NĐ-CP, nộp trước 31-12-2026. ",
    "a",
    "1",
    "1.",
    "1/",
    "12-",
    "A.",
    "k",
    "Đ",
    "CCCD-",
    "a.a@",
    "e\u{302}\u{323}",
    "IV",
    "0912 ",
    "113, ",
    "T7, ",
    "30-4 và ",
    "3' ",
    "A1.",
    "USD ",
];

#[test]
fn time_grows_with_the_length_only() {
    LazyLock::force(&LEXICON);
    for piece in HOSTILE {
        assert_linear(piece, 64_000);
    }
}
