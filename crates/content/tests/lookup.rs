//! Texts are found with the figures of the day asked about.

use std::path::Path;

use content::{Amount, CivilDate, Content, FigureKind, Locale, Value};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> CivilDate {
    CivilDate::new(year, month, day).expect("a real day")
}

fn today() -> CivilDate {
    day(2026, 11, 23)
}

fn content(locale: Locale) -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/broken-content/sound");
    Content::new(content::load(&root, locale, today()).expect("sound content"))
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&content(Locale::Vi));
}

#[test]
fn figures_are_those_of_the_day_in_the_words_of_the_language() {
    let (vi, en) = (content(Locale::Vi), content(Locale::En));
    let id = "guide-so-mau-muc-thu";
    assert_eq!(
        vi.text(id, today()),
        "Lệ phí 25.000 đồng, miễn 0 đồng cho người từ 14 tuổi, xong trong nửa ngày làm việc."
    );
    assert_eq!(
        en.text(id, today()),
        "The fee is 25,000 đồng, waived to 0 đồng from the age of 14, done in half a working day."
    );
    assert!(vi.text(id, day(2026, 12, 31)).contains("25.000"));
    assert!(vi.text(id, day(2027, 1, 1)).contains("50.000"));
    assert_eq!(en.text("guide-so-mau-ngay-cuoi-when", today()), "31 December 2022");
}

#[test]
fn a_text_that_is_not_dated_is_the_same_on_every_day() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for locale in Locale::ALL {
        let content = Content::new(content::load(&root, locale, today()).expect("the portal's own content"));
        let days: Vec<CivilDate> =
            (2020..2031).flat_map(|year| [1, 3, 7, 12].map(|month| day(year, month, 1))).collect();
        let (mut dated, mut fixed) = (0, 0);
        for id in content.message_ids() {
            let texts: Vec<String> = days.iter().map(|day| content.text(id, *day)).collect();
            if content.is_dated(id) {
                dated += 1;
            } else {
                fixed += 1;
                assert!(texts.iter().all(|text| *text == texts[0]), "{id} changes with the day");
            }
        }
        assert!(dated > 0 && fixed > 10 * dated, "{dated} dated, {fixed} fixed");
    }
    let vi = content(Locale::Vi);
    assert!(vi.is_dated("guide-so-mau-muc-thu") && !vi.is_dated("guide-so-mau-het-gia-tri"));
    assert!(!vi.is_dated("no-such-message"));
}

#[test]
fn a_figure_outside_its_time_is_not_in_force_and_can_still_be_named() {
    let vi = content(Locale::Vi);
    assert_eq!(vi.figure("mien-phi", day(2026, 8, 15)).map(|value| value.amount), Some(Amount::Whole(0)));
    assert_eq!(vi.figure("mien-phi", day(2026, 8, 14)), None);
    assert_eq!(vi.figure("mien-phi", day(2027, 3, 1)), None);
    assert_eq!(vi.figure_text("mien-phi", day(2027, 3, 1)).as_deref(), Some("0 đồng"));
    assert_eq!(vi.figure_text("le-phi", day(2030, 1, 1)).as_deref(), Some("50.000 đồng"));
    assert_eq!(vi.figure_text("no-such-figure", today()), None);
}

#[test]
fn the_rules_of_a_check_read_the_same_figures() {
    let vi = content(Locale::Vi);
    for figure in vi.figures().iter() {
        let ruled = vi.figure_table().get(&figure.id).expect("the same figures");
        for day in [today(), day(2026, 12, 31), day(2027, 1, 1), day(2027, 2, 28), day(2027, 3, 1), day(2021, 1, 1)] {
            let (ruled, own) = (ruled.on(day), figure.on(day).map(|value| value.amount));
            assert_eq!(ruled.is_some(), own.is_some());
            assert_eq!(ruled.and_then(readiness::FigureValue::number), own.and_then(Amount::whole));
            assert_eq!(ruled.and_then(readiness::FigureValue::date), own.and_then(Amount::date));
        }
    }
}

#[test]
fn further_values_choose_words_and_are_put_in_plainly() {
    let (vi, en) = (content(Locale::Vi), content(Locale::En));
    let count = |content: &Content, n: usize| content.text_with("page-count", today(), &[("count", n.into())]);
    assert_eq!([count(&vi, 0), count(&vi, 1), count(&vi, 12)], ["Chưa có trang nào", "1 trang", "12 trang"]);
    assert_eq!([count(&en, 0), count(&en, 1), count(&en, 12)], ["No page", "One page", "12 pages"]);
    let with = |value: Value| vi.text_with("page-count", today(), &[("count", value)]);
    assert_eq!(with(Value::Date(today())), "23-11-2026 trang");
    assert_eq!(with(Value::Amount(FigureKind::Money, Amount::Whole(1_000))), "1.000 đồng trang");
    assert_eq!(with("mấy".into()), "mấy trang");
}

#[test]
fn nothing_is_put_around_what_is_put_in() {
    let text = content(Locale::Vi).text("guide-so-mau-het-gia-tri", today());
    assert_eq!(text, "Hết ngày 31-12-2022 sổ không còn giá trị. Không ai phải nộp sổ.");
    assert!(!text.contains(['\u{2068}', '\u{2069}']));
}

#[test]
fn a_region_says_only_what_differs() {
    let vi = content(Locale::Vi);
    let south = |id: &str| vi.spoken_variant(id, "south", today());
    assert_eq!(
        south("guide-so-mau-het-gia-tri").as_deref(),
        Some("Qua khỏi 31-12-2022 là sổ hết xài. Hổng ai bắt nộp sổ.")
    );
    assert_eq!(south("home-title"), None);
    assert_eq!(vi.spoken_variant("guide-so-mau-het-gia-tri", "north", today()), None);
}

#[test]
fn a_region_without_words_of_its_own_falls_back_to_what_the_author_gave_voices_to_say_and_then_to_what_is_shown() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/broken-content/sound-spoken");
    let vi = Content::new(content::load(&folder, Locale::Vi, today()).expect("sound content"));
    let heard = |id: &str, region: &str| vi.spoken_variant(id, region, today());
    let given = "Qua ngày 31-12-2022, cuốn sổ không còn giá trị. Không ai phải mang sổ đi nộp.";
    assert_eq!(heard("guide-so-mau-het-gia-tri", "north").as_deref(), Some(given));
    assert_eq!(heard("guide-so-mau-het-gia-tri", "central").as_deref(), Some(given));
    let south = heard("guide-so-mau-het-gia-tri", "south").expect("the region's own words");
    assert!(south.starts_with("Qua khỏi 31-12-2022"), "{south}");
    for region in ["north", "central", "south"] {
        assert_eq!(heard("guide-so-mau-title", region).as_deref(), Some("Sổ, mẫu"));
        assert_eq!(heard("home-title", region), None, "nothing was given, so what is shown is read");
    }
    // What is shown stays as it was.
    assert_eq!(vi.text("guide-so-mau-title", today()), "Sổ mẫu");
}

#[test]
fn guides_checks_and_sources_are_found_by_id_and_by_address() {
    let (vi, en) = (content(Locale::Vi), content(Locale::En));
    let id = |guide: Option<&content::Guide>| guide.map(|guide| guide.id.clone());
    assert_eq!(id(vi.guide_by_slug("so-mau")).as_deref(), Some("so-mau"));
    assert_eq!(id(en.guide_by_slug("sample-book")).as_deref(), Some("so-mau"));
    assert_eq!(id(en.guide_by_slug("so-mau")), None);
    assert!(en.check_by_slug("sample-card").is_some() && vi.check_by_slug("the-mau").is_some());
    assert!(en.check_by_slug("the-mau").is_none() && vi.check("the-mau").is_some());
    let source = vi.source("thong-tu-mau").expect("a source");
    assert!(source.in_force(day(2026, 6, 30)) && !source.in_force(day(2026, 7, 1)));
    assert_eq!(vi.text(&source.title_id(), today()), "Thông tư mẫu");
}

#[test]
fn every_message_of_a_guide_is_there() {
    for content in Locale::ALL.map(content) {
        for guide in content.guides() {
            assert!(content.has(&guide.title_id()) && content.has(&guide.short_title_id()));
            for section in &guide.sections {
                for statement in &section.statements {
                    assert!(guide.statement_ids(section, statement).iter().all(|id| content.has(id)));
                }
            }
        }
    }
}

#[test]
fn a_missing_message_shows_its_id_while_building() {
    assert!(!content(Locale::Vi).has("no-such-message"));
    assert_eq!(content(Locale::Vi).text("no-such-message", today()), "no-such-message");
}

proptest! {
    #[test]
    fn every_day_has_every_text(number in 0_i32..=CivilDate::MAX.number()) {
        let vi = content(Locale::Vi);
        let day = CivilDate::from_number(number).expect("within the calendar");
        let text = vi.text("guide-so-mau-muc-thu", day);
        prop_assert!(!text.contains('$') && !text.contains('{'), "{}", text);
    }
}
