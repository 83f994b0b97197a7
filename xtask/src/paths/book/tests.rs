//! The book of every check holds everything a lawyer has to see.

use content::{CivilDate, Content, Locale};

use crate::paths::book::page_of;
use crate::paths::html::escaped;
use crate::project::root;

#[test]
fn the_book_of_every_check_shows_all_it_is_made_of_and_stands_alone() {
    let pack = content::load(&root(), Locale::Vi, CivilDate::MIN).expect("the content");
    let content = Content::new(pack);
    for entry in content.checks() {
        let check = &entry.check;
        let day = CivilDate::parse(&check.checked).expect("a day");
        let page = page_of(&content, check, day, "bản thử").expect("a page");
        let shows = |what: String| assert!(page.contains(&what), "the book of {} does not show {what}", check.id);
        let text = |id: String| escaped(&content.text(&id, day));
        for (index, question) in check.questions.iter().enumerate() {
            shows(format!(
                "<td>C{}</td><td><b>{}",
                index + 1,
                text(format!("check-{}-{}-title", check.id, question.id))
            ));
            for option in question.options.iter().filter(|option| option.id != readiness::UNKNOWN) {
                shows(text(format!("check-{}-{}-{}", check.id, question.id, option.id)));
            }
        }
        for (index, outcome) in check.outcomes.iter().enumerate() {
            let title = text(format!("check-{}-outcome-{}-title", check.id, outcome.id));
            shows(format!("<h2>Kết quả K{}: {title}", index + 1));
            shows(text(format!("check-{}-outcome-{}", check.id, outcome.id)));
        }
        for (index, item) in check.items.iter().enumerate() {
            for (number, case) in item.cases.iter().enumerate() {
                shows(format!("<td>M{}.{}</td>", index + 1, number + 1));
                shows(text(format!("check-{}-item-{}-{}", check.id, item.id, case.id)));
            }
        }
        for (index, rule) in check.rules.iter().enumerate() {
            shows(format!("<td>Q{}</td><td class=\"id\">{}</td>", index + 1, rule.id));
        }
        for (index, fee) in check.fees.iter().enumerate() {
            shows(format!("<td>P{}</td><td><span class=\"id\">[{}]", index + 1, fee.id));
        }
        for warning in &check.warnings {
            shows(text(format!("check-{}-warning-{}", check.id, warning.id)));
        }
        for source in check.source_refs().filter_map(|source| content.source(&source.id)) {
            shows(text(source.title_id()));
        }
        // One place to sign for each outcome and one at the end.
        assert_eq!(page.matches("class=\"sign\"").count(), check.outcomes.len() + 1, "{}", check.id);
        for forbidden in ["<script", "<link", "src=", "url(", "{$", "NaN"] {
            assert!(!page.contains(forbidden), "the book of {} has {forbidden}", check.id);
        }
    }
}
