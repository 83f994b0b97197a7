//! The real index finds what people ask for: `search/golden.tsv`.

use std::path::Path;

use content::{CivilDate, Locale, search_index};
use search::{Found, Index};

const GOLDEN: &str = include_str!("search/golden.tsv");
/// The page stands among so many first results.
const AMONG: usize = 2;

fn index(locale: Locale) -> Index {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    search_index(&root, locale, CivilDate::new(2026, 11, 23).expect("a real day")).expect("the content")
}

#[test]
fn what_people_type_finds_its_page_first_or_second() {
    let lines: Vec<[&str; 3]> = GOLDEN
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect("three columns"))
        .collect();
    assert!(lines.len() >= 80, "{}", lines.len());
    let mut lost = Vec::new();
    for locale in Locale::ALL {
        let index = index(locale);
        for [_, asked, wanted] in lines.iter().filter(|[of, ..]| *of == locale.code()) {
            let found = index.find(asked, 5);
            let place = |found: &Found| {
                let place = &index.places()[found.place];
                // Of a page with many small entries the entry counts, where a line names it.
                if wanted.contains('#') { format!("{}#{}", place.page, place.anchor) } else { place.page.clone() }
            };
            let pages: Vec<String> = found.iter().map(place).collect();
            // What must not stand behind anything begins with a `!`.
            let (wanted, among) = wanted.strip_prefix('!').map_or((*wanted, AMONG), |wanted| (wanted, 1));
            if !pages.iter().take(among).any(|page| wanted.split('|').any(|wanted| page == wanted)) {
                lost.push(format!("{} {asked:?}: wanted {wanted}, found {pages:?}", locale.code()));
            }
            assert!(found.iter().all(|found| !found.because.is_empty()), "{asked}: found for no reason");
        }
    }
    assert!(lost.is_empty(), "{} of {}:\n{}", lost.len(), lines.len(), lost.join("\n"));
}

#[test]
fn every_page_is_found_by_its_own_title() {
    for locale in Locale::ALL {
        let index = index(locale);
        for place in index.places().iter().filter(|place| place.anchor.is_empty()) {
            let found = index.find(&place.title, 3);
            assert!(
                found.iter().any(|found| index.places()[found.place].page == place.page),
                "{}: {}",
                locale.code(),
                place.title
            );
        }
    }
}

#[test]
fn an_index_is_small_enough_for_a_phone() {
    for locale in Locale::ALL {
        let bytes = index(locale).encode().expect("encodes").len();
        println!("{}: {bytes} bytes", locale.code());
        assert!(bytes < 400_000, "{bytes}");
    }
}
