//! What the law changes on which day, what rests on which source, and how much of everything there is.

use std::path::{Path, PathBuf};

use content::{CivilDate, Content, Counts, Event, Locale, counts};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a day")
}

fn content() -> Content {
    Content::new(content::load(&root(), Locale::Vi, day("2026-11-27")).expect("the content"))
}

/// What happens on a day, in short.
fn on(content: &Content, text: &str) -> Vec<String> {
    let wanted = day(text);
    let events = content.events().into_iter().filter(|(day, _)| *day == wanted);
    let told = events.map(|(_, event)| match event {
        Event::Said(said) => format!("said {}", said.id),
        Event::Begins(source) => format!("begins {}", source.id),
        Event::Ends(source) => format!("ends {}", source.id),
        Event::Row(row, before, after) => {
            format!("row {} {:?} {:?}", row.id, content.row_amount(row, &before), content.row_amount(row, &after))
        }
    });
    let mut told: Vec<String> = told.collect();
    told.sort();
    told
}

#[test]
fn changes_come_from_the_dates_of_sources_and_figures() {
    let content = content();
    assert_eq!(
        on(&content, "2027-01-01"),
        [
            "ends tt-64-2025-tt-btc",
            "row card-change \"25.000 đồng\" \"50.000 đồng\"",
            "row card-reissue \"35.000 đồng\" \"70.000 đồng\"",
            "row cccd-to-card \"15.000 đồng\" \"30.000 đồng\"",
        ]
    );
    let march = on(&content, "2027-03-01");
    assert_eq!(march.iter().filter(|told| told.starts_with("row ") && told.ends_with("\"\"")).count(), 8, "{march:?}");
    for told in ["said civil-status", "ends nq-66-22-2026", "ends tt-117-2026-tt-btc", "ends luat-ho-tich-2014"] {
        assert!(march.iter().any(|one| one == told), "{told}: {march:?}");
    }
    assert!(!march.iter().any(|told| told == "begins luat-ho-tich-2026"), "told in words, and not twice");
    assert!(on(&content, "2026-02-01").is_empty());
}

#[test]
fn a_change_in_words_stands_at_the_day_of_its_figure_or_its_source() {
    let content = content();
    assert!(on(&content, "2023-01-01").contains(&"said books-void".to_owned()));
    assert!(on(&content, "2026-09-28").contains(&"said e-id-amended".to_owned()));
    let days: Vec<CivilDate> = content.events().into_iter().map(|(day, _)| day).collect();
    assert!(days.is_sorted() && days.len() > 60, "{}", days.len());
}

#[test]
fn what_rests_on_a_source_is_what_names_it() {
    let content = content();
    for support in &content.law().support {
        let named = |guide: &content::Guide| {
            let statements = guide.sections.iter().flat_map(|section| &section.statements);
            statements.filter(|said| said.sources.iter().any(|cited| cited.id == support.source)).count()
        };
        let wanted: usize = content.guides().iter().map(named).sum();
        let found: usize = support.guides.iter().map(|rests| rests.statements.len()).sum();
        assert_eq!(found, wanted, "{}", support.source);
    }
    let of = |id: &str| content.law().support.iter().find(|support| support.source == id).expect("supports something");
    assert!(of("luat-cu-tru-2020").checks.contains(&"cu-tru".to_owned()));
    assert_eq!(of("tt-64-2025-tt-btc").rows, ["cccd-to-card", "card-change", "card-reissue"]);
    let reviews = &content.law().reviews;
    assert!(reviews.windows(2).all(|pair| pair[0].day < pair[1].day) && !reviews.is_empty());
}

#[test]
fn numbers_say_how_the_content_stands() {
    let real = counts(&root(), day("2026-11-27"));
    assert_eq!((real.ungrounded, real.overdue, real.english_lacking), (0, 0, 0));
    assert!(real.guides >= 16 && real.statements > 500 && real.sources > 100 && real.figures > 170, "{real:?}");
    let broken = |kind: &str, on: &str| counts(&root().join("tests/broken-content").join(kind), day(on));
    let sound = broken("sound", "2026-11-27");
    assert_eq!((sound.guides, sound.checks, sound.sources, sound.figures), (1, 1, 2, 6));
    assert_eq!((sound.ungrounded, sound.overdue, sound.english_lacking), (0, 0, 0));
    assert_eq!(broken("statement-without-source", "2026-11-27").ungrounded, 1);
    assert!(broken("source-without-date", "2026-11-27").ungrounded > 0);
    assert_eq!(broken("missing-english", "2026-11-27").english_lacking, 1);
    let late = |on: &str| broken("review-soon", on).overdue;
    assert_eq!((late("2026-12-23"), late("2026-12-24")), (0, 1));
    assert_ne!(sound, Counts::default());
}
