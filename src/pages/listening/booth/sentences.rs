//! The sentences of a guide or a check, in the order in which they are read, in the words of a region.

use content::{CheckEntry, CivilDate, Content, Guide, Part};
use readout::Region;
use voicepack::Sentence;

/// What the pages of every guide say beside the guide's own texts.
const OF_EVERY_GUIDE: &str = "confirm-note review-banner";
/// What the pages of every check say beside the check's own texts.
const OF_EVERY_CHECK: &str = "check-unknown question-why question-several question-year-enough check-privacy \
    answers-title answers-intro answers-incomplete outcome-title outcome-first outcome-guidance \
    outcome-needs-answers";

/// Every sentence of the part that `content` is, each place once. What a page fills in for each reader is left out:
/// nobody can record it beforehand.
pub(super) fn sentences(content: &Content, region: Region, today: CivilDate) -> Vec<Sentence> {
    let ids = match content.part() {
        Some(Part::Guide(id)) => content.guide(id).map(guide_ids),
        Some(Part::Check(id)) => content.check(id).map(|entry| check_ids(content, entry)),
        _ => None,
    };
    let mut found = Vec::new();
    for id in ids.unwrap_or_default().iter().filter(|id| content.has(id)) {
        let text = content.spoken_variant(id, region.as_str(), today).unwrap_or_else(|| content.text(id, today));
        // A variable that is no figure stays as its name.
        if text.contains("{$") {
            continue;
        }
        for (index, range) in (0..).zip(readout::sentences(&text)) {
            found.push(Sentence { message: id.clone(), index, text: text[range].to_owned() });
        }
    }
    found
}

fn guide_ids(guide: &Guide) -> Vec<String> {
    let mut ids = vec![guide.title_id()];
    for section in &guide.sections {
        ids.push(guide.section_title_id(section));
        ids.extend(section.statements.iter().flat_map(|statement| guide.statement_ids(section, statement)));
    }
    ids.extend(OF_EVERY_GUIDE.split(' ').map(str::to_owned));
    ids
}

/// Title and first words, the questions in their order, then whatever else the check says.
fn check_ids(content: &Content, entry: &CheckEntry) -> Vec<String> {
    let own = format!("check-{}-", entry.check.id);
    let mut rest: Vec<&str> = content.message_ids().filter(|id| id.starts_with(&own)).collect();
    let mut ids: Vec<String> = Vec::with_capacity(rest.len());
    let mut move_on = |fits: &dyn Fn(&str) -> bool| {
        rest.retain(|id| {
            let taken = fits(&id[own.len()..]);
            if taken {
                ids.push((*id).to_owned());
            }
            !taken
        });
    };
    for first in ["title", "intro"] {
        move_on(&|id| id == first);
    }
    for (question, options) in &entry.order {
        let within = |id: &str, what: &str| id.strip_prefix(question.as_str()) == Some(what);
        for first in ["-title", "-help", "-why"] {
            move_on(&|id| within(id, first));
        }
        for option in options {
            let title = format!("-{option}");
            move_on(&|id| within(id, &title));
            let hint = format!("-{option}-hint");
            move_on(&|id| within(id, &hint));
        }
    }
    for first in ["outcome-", "item-"] {
        move_on(&|id| id.starts_with(first));
    }
    // Names for lists and search engines are on no page of the check.
    move_on(&|id| !matches!(id, "short-title" | "description"));
    ids.extend(OF_EVERY_CHECK.split_whitespace().map(str::to_owned));
    ids
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    use content::{Locale, Pack};

    fn whole() -> (Pack, CivilDate) {
        let today = CivilDate::new(2026, 11, 27).expect("a real day");
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        (content::load(root, Locale::Vi, today).expect("the content"), today)
    }

    #[test]
    fn every_guide_and_every_check_has_its_sentences_in_every_region() {
        let (whole, today) = whole();
        let parts = whole.parts().into_iter().filter(|part| matches!(part, Part::Guide(_) | Part::Check(_)));
        let mut all = 0;
        for part in parts {
            let content = Content::new(whole.part(&part));
            let north = sentences(&content, Region::North, today);
            assert!(north.len() > 30, "{part:?} has {}", north.len());
            all += north.len();
            let places: BTreeSet<(&str, u32)> = north.iter().map(|one| (one.message.as_str(), one.index)).collect();
            assert_eq!(places.len(), north.len(), "{part:?} says a place twice");
            assert!(north.iter().all(|one| !one.text.trim().is_empty() && !one.text.contains('{')));
            for region in [Region::Central, Region::South] {
                let theirs = sentences(&content, region, today);
                // A region says it in other words, and says the same.
                let places =
                    |all: &[Sentence]| all.iter().map(|one| (one.message.clone(), one.index)).collect::<Vec<_>>();
                assert_eq!(places(&theirs), places(&north), "{part:?}");
            }
        }
        println!("{all} sentences in all guides and checks");
        let read = Content::new(whole.part(&Part::Read));
        assert!(sentences(&read, Region::North, today).is_empty());
    }

    #[test]
    fn a_check_begins_with_its_title_and_its_first_question() {
        let (whole, today) = whole();
        let content = Content::new(whole.part(&Part::Check("the-can-cuoc".to_owned())));
        let all = sentences(&content, Region::South, today);
        let first = content.checks().iter().find_map(|entry| entry.check.questions.first()).expect("a question");
        let at = |id: String| all.iter().position(|one| one.message == id).expect("is said");
        assert_eq!(at(content.checks()[0].title_id().replace(&content.checks()[0].check.id, "the-can-cuoc")), 0);
        assert!(at(format!("check-the-can-cuoc-{}-title", first.id)) < 8);
        assert!(at(["check", "unknown"].join("-")) > 50);
        let own = whole.messages.iter().filter(|(id, _)| id.starts_with("check-the-can-cuoc-")).count();
        let said: BTreeSet<&str> = all.iter().map(|one| one.message.as_str()).collect();
        assert!(said.len() + 10 > own, "{} of {own} messages", said.len());
    }

    #[test]
    fn what_every_page_says_is_there() {
        let (whole, _) = whole();
        for id in OF_EVERY_GUIDE.split(' ').chain(OF_EVERY_CHECK.split_whitespace()) {
            assert!(whole.messages.get(id).is_some(), "{id}");
        }
    }

    #[test]
    fn some_sentence_is_said_in_the_words_of_its_region() {
        let (whole, today) = whole();
        let differ = |part: &Part| {
            let content = Content::new(whole.part(part));
            sentences(&content, Region::North, today) != sentences(&content, Region::South, today)
        };
        assert!(whole.parts().iter().any(differ));
    }
}
