//! What the guides and checks of the portal are drawn with.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use content::{CivilDate, Content, Locale, Pack};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn day() -> CivilDate {
    CivilDate::new(2026, 11, 27).expect("a real day")
}

fn pack() -> Pack {
    content::load(&root(), Locale::Vi, day()).expect("content that can be read")
}

/// A list is told apart by its drawings: one drawing twice in it is one too few.
#[test]
fn every_guide_and_every_check_has_a_drawing_of_its_own_in_its_list() {
    let pack = pack();
    let guides: Vec<_> = pack.guides.iter().map(|guide| (guide.picture.clone(), guide.id.clone())).collect();
    let checks: Vec<_> = pack.checks.iter().map(|entry| (entry.picture.clone(), entry.check.id.clone())).collect();
    for list in [guides, checks] {
        let mut by_picture: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (picture, id) in list {
            by_picture.entry(picture).or_default().push(id);
        }
        let shared: Vec<_> = by_picture.iter().filter(|(_, ids)| ids.len() > 1).collect();
        assert!(shared.is_empty(), "name a `picture` of its own in the file of each: {shared:?}");
    }
}

/// What a drawing says in words is fixed in the page, and a drawing that nobody shows is loaded for nothing.
#[test]
fn every_drawing_of_a_guide_is_shown_and_says_no_figure() {
    let pack = pack();
    let mut shown = 0;
    for guide in &pack.guides {
        let file = root().join(format!("public/drawings/{}.svg", guide.id));
        let drawn = std::fs::read_to_string(&file).unwrap_or_default().matches("<symbol ").count();
        let named = guide.sections.iter().map(|section| section.pictures.len()).sum::<usize>();
        assert_eq!(drawn, named, "{}", file.display());
        shown += named;
    }
    assert!(shown >= 12, "{shown} drawings");
    let guides = pack.guides.clone();
    let content = Content::new(pack);
    for guide in &guides {
        for picture in guide.sections.iter().flat_map(|section| &section.pictures) {
            assert!(!content.is_dated(&guide.picture_alt_id(picture)), "{} {}", guide.id, picture.id);
        }
    }
}

/// The drawing of a numbered list carries the numbers of that list, each once and no others.
#[test]
fn numbers_in_a_drawing_are_those_of_its_list() {
    let mut numbered = 0;
    for guide in pack().guides {
        let file = root().join(format!("public/drawings/{}.svg", guide.id));
        let Ok(text) = std::fs::read_to_string(file) else { continue };
        for section in &guide.sections {
            let is_numbered = section.pictures.iter().any(|picture| picture.numbered);
            let mut numbers = Vec::new();
            for picture in &section.pictures {
                let (_, drawing) = text.split_once(&format!("id=\"{}\"", picture.id)).expect("the drawing");
                let drawing = drawing.split("</symbol>").next().unwrap_or_default();
                let callouts = drawing.split("font-size=\"19\"").skip(1);
                let said = callouts.filter_map(|rest| rest.split(['>', '<']).nth(1)?.parse::<usize>().ok());
                numbers.extend(said);
            }
            assert_eq!(is_numbered, !numbers.is_empty(), "{} {}", guide.id, section.id);
            if is_numbered {
                assert_eq!(section.kind, content::SectionKind::Ways, "only ways are numbered");
                numbers.sort_unstable();
                let list: Vec<usize> = (1..=section.statements.len()).collect();
                assert_eq!(numbers, list, "{} {}", guide.id, section.id);
                numbered += 1;
            }
        }
    }
    assert!(numbered >= 3, "{numbered} numbered drawings");
}

#[test]
fn nothing_is_wrong_with_the_content_for_its_drawings() {
    let faults = content::check(&root(), day()).faults;
    let drawn: Vec<_> = faults.iter().filter(|fault| fault.what.contains("drawing")).map(ToString::to_string).collect();
    assert!(drawn.is_empty(), "{}", drawn.join("\n"));
}
