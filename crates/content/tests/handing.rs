//! What handouts name is there: the statements about what to bring, and room for every agenda.

use std::path::Path;

use content::{CivilDate, Locale, Pack};
use sessions::paper::bring;

fn whole(locale: Locale) -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let today = CivilDate::new(2026, 11, 28).expect("a real day");
    content::load(&root, locale, today).expect("the content")
}

#[test]
fn what_to_bring_is_said_by_certain_statements_of_the_guides() {
    for locale in Locale::ALL {
        let pack = whole(locale);
        let guides: Vec<&str> = pack.guides.iter().map(|guide| guide.id.as_str()).collect();
        let all = bring(&guides);
        assert!(all.len() >= 7, "{}", all.len());
        for one in all {
            let guide = pack.guides.iter().find(|guide| guide.id == one.guide).expect(one.guide);
            let section = guide.sections.iter().find(|section| section.id == one.section).expect(one.section);
            let statement = section.statements.iter().find(|said| said.id == one.statement).expect(one.statement);
            assert!(!statement.needs_confirmation, "{}: a box to tick bears no advice", one.statement);
            let ids = guide.statement_ids(section, statement);
            let ending = if one.by_title { "-title" } else { "" };
            let id = guide.statement_id(statement) + ending;
            assert!(ids.contains(&id) && pack.messages.get(&id).is_some(), "{id}");
        }
    }
}

/// Guides tell in this section what to do next on the site; paper and loudspeakers leave it out by its id
/// (`src/pages/teams/handout/told.rs`).
#[test]
fn only_the_last_section_of_a_guide_speaks_of_the_page() {
    let pack = whole(Locale::Vi);
    let content = content::Content::new(pack.clone());
    let today = CivilDate::new(2026, 11, 28).expect("a real day");
    for guide in &pack.guides {
        for section in guide.sections.iter().filter(|section| section.id != "lam-gi-tiep") {
            for id in section.statements.iter().flat_map(|said| guide.statement_ids(section, said)) {
                let text = content.text(&id, today);
                assert!(!text.contains("dưới đây"), "{id}: {text}");
            }
        }
    }
}
