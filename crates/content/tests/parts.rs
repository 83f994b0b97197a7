//! Each part of a pack has what its pages show, and not what only the others do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use content::{CivilDate, Content, Inline, Law, Locale, Pack, PageKind, Part, Table};
use readiness::{HOUSEHOLD, UNKNOWN};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn today() -> CivilDate {
    CivilDate::new(2026, 11, 23).expect("a real day")
}

fn whole(locale: Locale) -> Pack {
    content::load(&root(), locale, today()).expect("the content")
}

/// Whether a file of the program is for pages of this part.
fn serves(path: &Path, part: &Part) -> bool {
    let (Some(name), Some(folder)) = (path.file_stem().and_then(|name| name.to_str()), path.parent()) else {
        return false;
    };
    let is_read = matches!(part, Part::Read | Part::Guide(_));
    let is_page = folder.ends_with("src/pages");
    match name {
        _ if ["outcome", "household", "question", "room"]
            .iter()
            .any(|of| folder.ends_with(format!("src/pages/{of}"))) =>
        {
            part.is_check()
        }
        _ if folder.ancestors().any(|folder| folder.ends_with("src/pages/listening")) => *part == Part::Listening,
        _ if folder.components().any(|part| part.as_os_str() == "teams") => *part == Part::Teams,
        _ if folder.ends_with("src/pages/place") => *part == Part::Place,
        "place" if is_page => *part == Part::Place,
        _ if folder.ends_with("src/pages/law") => *part == Part::Law,
        "check" | "question" | "answers" | "outcome" | "offer" | "household" | "room" | "serving" if is_page => {
            part.is_check()
        }
        "sources" if is_page => *part == Part::Law,
        "home" | "search" | "guides" | "checks" if is_page => *part == Part::Read,
        "search_box" => *part == Part::Read,
        "guide" | "clerk" if is_page => is_read,
        "glossary" if is_page => *part == Part::Glossary,
        "questions" if is_page => *part == Part::Questions,
        "journeys" if is_page => *part == Part::Journeys,
        "listening" if is_page => *part == Part::Listening,
        "teams" if is_page => *part == Part::Teams,
        "timeline" | "swap_table" | "door" => is_read,
        "steps" | "walk" | "answers" | "date_fields" | "shared" | "qr" | "tick" => part.is_check(),
        _ => true,
    }
}

/// Whether a file makes the pages of the household only.
fn is_of_household(file: &Path) -> bool {
    file.strip_prefix(root().join("src/pages"))
        .is_ok_and(|file| file.starts_with("household") || file == "household.rs")
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_message_that_the_program_names_is_in_the_parts_of_its_pages() {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    // What stands between quotes, once for each file: messages are many and parts are too.
    let quoted: Vec<(&PathBuf, BTreeSet<String>)> = files
        .iter()
        .map(|file| {
            let text = fs::read_to_string(file).expect("a text");
            (file, text.split('"').map(str::to_owned).collect())
        })
        .collect();
    let mut seen = 0;
    for locale in Locale::ALL {
        let whole = whole(locale);
        let ids: Vec<&str> = whole.messages.iter().map(|(id, _)| id).collect();
        for part in whole.parts() {
            let content = Content::new(whole.part(&part));
            for (file, quoted) in quoted.iter().filter(|(file, _)| serves(file, &part)) {
                for id in ids.iter().filter(|id| quoted.contains(**id)) {
                    // The titles of all pages stand in one file.
                    if file.ends_with("heads.rs") {
                        continue;
                    }
                    // The pages of the household name what is said in its check alone.
                    let of_household = part == Part::Check(HOUSEHOLD.to_owned());
                    if id.starts_with("check-ho-gia-dinh-") && !of_household && is_of_household(file) {
                        continue;
                    }
                    assert!(content.has(id), "{} names {id}, which {part:?} lacks", file.display());
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 400, "{seen}");
}

#[test]
fn lists_have_their_titles_in_the_part_that_is_read() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let read = Content::new(whole.part(&Part::Read));
        let says = |id: String| assert_eq!(read.text(&id, today()), Content::new(whole.clone()).text(&id, today()));
        assert_eq!(read.part(), Some(&Part::Read));
        assert!(read.sources().is_empty() && *read.law() == Law::default());
        for (guide, stub) in whole.guides.iter().zip(read.guides()) {
            [guide.title_id(), guide.short_title_id(), guide.description_id()].into_iter().for_each(says);
            let first = guide.sections.first().expect("a section");
            assert!(stub.sections.is_empty() && !read.has(&guide.section_title_id(first)));
            assert_eq!((&stub.slug_en, &stub.id), (&guide.slug_en, &guide.id));
        }
        for (entry, stub) in whole.checks.iter().zip(read.checks()) {
            [entry.title_id(), entry.short_title_id(), entry.description_id()].into_iter().for_each(says);
            assert!(!read.has(&format!("check-{}-intro", entry.check.id)));
            assert_eq!((&stub.slug_en, &stub.check.id), (&entry.slug_en, &entry.check.id));
            assert!(stub.check.questions.is_empty() && stub.check.items.is_empty());
        }
    }
}

#[test]
fn the_law_has_every_source_every_table_and_what_rests_on_them() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let law = Content::new(whole.part(&Part::Law));
        let says = |id: String| assert_eq!(law.text(&id, today()), Content::new(whole.clone()).text(&id, today()));
        assert_eq!(law.sources(), whole.sources);
        law.sources().iter().for_each(|source| says(source.title_id()));
        assert_eq!((&law.law().tables, &law.law().support), (&whole.law.tables, &whole.law.support));
        for row in law.law().tables.iter().flat_map(Table::rows) {
            says(row.label_id());
            for id in &row.figures {
                let (kept, figure) = (law.figures().get(id).expect("kept"), whole.figures.get(id).expect("a figure"));
                assert!(
                    kept.values
                        .iter()
                        .zip(&figure.values)
                        .all(|(one, other)| (one.amount, &one.at) == (other.amount, &other.at))
                );
            }
        }
        law.law().news.iter().for_each(|said| says(format!("news-law-{}", said.id)));
        for rests in law.law().support.iter().flat_map(|support| &support.guides) {
            says(law.guide(&rests.guide).expect("a guide").short_title_id());
            let guide = whole.guides.iter().find(|guide| guide.id == rests.guide).expect("the guide");
            let statements: Vec<&str> =
                guide.sections.iter().flat_map(|section| &section.statements).map(|said| said.id.as_str()).collect();
            for (number, id) in &rests.statements {
                assert_eq!(statements[usize::from(*number) - 1], id);
            }
        }
        // Whoever reads a page of another part does not load the places in the law.
        let other = whole.part(&Part::Guide(whole.guides[0].id.clone()));
        assert!(
            other.law == Law::default()
                && other.figures.iter().flat_map(|one| &one.values).all(|one| one.at.is_empty())
        );
    }
}

#[test]
fn guides_have_their_texts_and_sources_in_their_part() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        for guide in &whole.guides {
            let wanted = Part::Guide(guide.id.clone());
            let part = Content::new(whole.part(&wanted));
            assert_eq!(part.part(), Some(&wanted));
            let says = |id: String| assert_eq!(part.text(&id, today()), Content::new(whole.clone()).text(&id, today()));
            let kept = part.guide(&guide.id).expect("the guide");
            for (section, kept) in guide.sections.iter().zip(&kept.sections) {
                assert_eq!(section.statements.len(), kept.statements.len());
                says(guide.section_title_id(section));
                section.statements.iter().flat_map(|said| guide.statement_ids(section, said)).for_each(says);
                for cited in section.statements.iter().flat_map(|said| &said.sources) {
                    says(part.source(&cited.id).unwrap_or_else(|| panic!("{} is cited", cited.id)).title_id());
                }
            }
            let start = format!("guide-{}-", guide.id);
            assert!(whole.messages.iter().filter(|(id, _)| id.starts_with(&start)).all(|(id, _)| part.has(id)));
            for (other, stub) in whole.guides.iter().zip(part.guides()).filter(|(other, _)| other.id != guide.id) {
                assert!(stub.sections.is_empty() && part.has(&other.short_title_id()));
            }
            for check in &guide.checks {
                says(part.check(check).expect("a check that fits").short_title_id());
            }
        }
    }
}

#[test]
fn teams_have_every_guide_for_their_slides() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let part = Content::new(whole.part(&Part::Teams));
        for (guide, kept) in whole.guides.iter().zip(part.guides()) {
            assert_eq!((&guide.id, guide.sections.len()), (&kept.id, kept.sections.len()));
            for (section, kept) in guide.sections.iter().zip(&kept.sections) {
                assert!(part.has(&guide.section_title_id(section)) && part.has(&guide.short_title_id()));
                for (said, kept) in section.statements.iter().zip(&kept.statements) {
                    assert!(guide.statement_ids(section, said).iter().all(|id| part.has(id)), "{}", said.id);
                    assert_eq!((&said.sources, said.needs_confirmation), (&kept.sources, kept.needs_confirmation));
                    assert!(said.sources.iter().all(|cited| part.source(&cited.id).is_some()));
                }
            }
        }
        assert!(part.checks().iter().all(|entry| entry.check.questions.is_empty()));
        // And the names of what is counted at a table, but nothing else of the checks.
        let mut named = 0;
        for entry in &whole.checks {
            let start = format!("check-{}-", entry.check.id);
            let outcomes = entry.check.outcomes.iter().map(|outcome| format!("{start}outcome-{}-title", outcome.id));
            let items = entry.check.items.iter().map(|item| format!("{start}item-{}-title", item.id));
            for id in outcomes.chain(items) {
                assert!(part.has(&id), "{id}");
                named += 1;
            }
            assert!(!part.has(&format!("{start}intro")));
        }
        assert!(named > 250, "{named}");
    }
}

#[test]
fn checks_have_their_texts_figures_and_sources_in_their_part() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        for (at, entry) in whole.checks.iter().enumerate() {
            let (id, check) = (&entry.check.id, &entry.check);
            let wanted = Part::Check(id.clone());
            let part = Content::new(whole.part(&wanted));
            assert_eq!(part.part(), Some(&wanted));
            for (other, stub) in whole.checks.iter().zip(part.checks()).filter(|(other, _)| other.check.id != *id) {
                let titles = [other.title_id(), other.short_title_id(), other.description_id()];
                assert!(titles.iter().all(|id| part.has(id)) && stub.check.questions.is_empty());
                let start = format!("check-{}-", other.check.id);
                let kept = whole.messages.iter().filter(|(id, _)| id.starts_with(&start) && part.has(id)).count();
                assert_eq!(kept, titles.iter().filter(|id| whole.messages.get(id).is_some()).count());
            }
            let kept = &part.checks()[at];
            let start = format!("check-{id}-");
            assert!(whole.messages.iter().filter(|(id, _)| id.starts_with(&start)).all(|(id, _)| part.has(id)));
            assert_eq!(
                (&check.questions, &check.rules, &check.fees),
                (&kept.check.questions, &kept.check.rules, &kept.check.fees)
            );
            for figure in &check.figures {
                assert_eq!(part.figure_table().get(figure), whole.figures.table().get(figure), "{figure}");
            }
            for cited in check.source_refs() {
                let source = part.source(&cited.id).unwrap_or_else(|| panic!("{} is cited", cited.id));
                assert!(part.has(&source.title_id()));
            }
            assert!(check.questions.iter().flat_map(|question| &question.options).any(|option| option.id == UNKNOWN));
            assert!(part.has("check-unknown"));
            for (guide, kept) in whole.guides.iter().zip(part.guides()) {
                let titles = [guide.title_id(), guide.short_title_id(), guide.description_id()];
                assert!(titles.iter().all(|id| part.has(id)));
                assert_eq!((&guide.id, &guide.slug_en), (&kept.id, &kept.slug_en));
                let first = guide.sections.first().expect("a section");
                assert!(kept.sections.is_empty() && !part.has(&guide.section_title_id(first)));
            }
            assert!(part.sources().len() < whole.sources.len());
        }
    }
}

#[test]
fn words_questions_and_journeys_have_their_texts_and_sources_in_their_parts() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let all = whole.references();
        assert!(all.terms.len() >= 40 && all.questions.len() >= 20 && all.journeys.len() >= 4);
        let part = |part: Part| Content::new(whole.part(&part));
        let glossary = part(Part::Glossary);
        for term in glossary.terms() {
            assert!(glossary.has(&term.name_id()) && glossary.has(&term.text_id()), "{}", term.id);
            assert!(term.sources.iter().all(|cited| glossary.source(&cited.id).is_some()), "{}", term.id);
        }
        let questions = part(Part::Questions);
        for asked in questions.questions() {
            let said = || asked.says.iter();
            assert!(questions.has(&asked.title_id()) && said().count() > 0, "{}", asked.id);
            assert!(said().flat_map(|said| &said.messages).all(|id| questions.has(id)), "{}", asked.id);
            let mut cited = said().flat_map(|said| &said.statement.sources);
            assert!(cited.all(|cited| questions.source(&cited.id).is_some()), "{}", asked.id);
            // A guide states nothing without a source, so neither does an answer.
            assert!(said().all(|said| !said.statement.sources.is_empty()), "{}", asked.id);
        }
        let journeys = part(Part::Journeys);
        for journey in journeys.journeys() {
            assert!(journeys.has(&journey.title_id()) && journey.steps.len() > 1);
            assert!(journey.steps.iter().all(|step| journeys.has(&journey.step_id(step))));
            let said = journey.steps.iter().flat_map(|step| &step.says);
            assert!(said.flat_map(|said| &said.messages).all(|id| journeys.has(id)), "{}", journey.id);
            // Each page that it leads to can say which step it is.
            for step in &journey.steps {
                let reached = part(match step.place.kind {
                    PageKind::Guide => Part::Guide(step.place.id.clone()),
                    PageKind::Check => Part::Check(step.place.id.clone()),
                });
                let there = reached.journey(&journey.id).expect("the journey");
                assert!(there.steps.iter().all(|step| step.says.is_empty() && reached.has(&there.step_id(step))));
                assert!(reached.has(&there.title_id()));
            }
        }
        // Links from the first page have addresses.
        assert_eq!(part(Part::Read).journeys().len(), all.journeys.len());
        assert!(!part(Part::Read).has("term-vneid") && !part(Part::Read).has("ask-mat-the"));
    }
}

#[test]
fn a_guide_explains_each_word_once_where_it_stands_first() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let mut explained = 0;
        for guide in &whole.guides {
            let pack = whole.part(&Part::Guide(guide.id.clone()));
            let content = Content::new(pack.clone());
            let shown = pack.references();
            assert_eq!(shown.explained.len(), shown.terms.len(), "{}", guide.id);
            let mut seen = BTreeSet::new();
            for word in &shown.explained {
                let term = shown.terms.get(word.term).expect("a term");
                let text = content.text(&word.message, today());
                assert!(text.contains(&word.word), "{}: {} in {text}", guide.id, word.word);
                // It is written out beforehand; what changes by the day is made anew.
                assert!(!content.is_dated(&word.message) && !content.is_dated(&term.text_id()), "{}", term.id);
                assert!(seen.insert(&term.id) && content.has(&term.text_id()) && content.has(&term.name_id()));
                // The page of a guide names no form that it does not use.
                assert!(term.forms.is_empty() && term.sources.is_empty());
            }
            let all = whole.references().terms;
            let unused = all.iter().filter(|term| !seen.contains(&term.id));
            assert!(unused.into_iter().all(|term| !content.has(&term.text_id())));
            explained += seen.len();
            let loaded = Content::new(pack.loaded());
            assert!(loaded.terms().is_empty() && loaded.journeys().is_empty());
            assert!(loaded.message_ids().all(|id| !id.starts_with("term-") && !id.starts_with("journey-")));
            assert!(loaded.has(&guide.title_id()));
        }
        assert!(explained > 100, "{explained}");
    }
}

#[test]
fn whatever_a_kept_message_puts_in_is_kept() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        for part in whole.parts() {
            let pack = whole.part(&part);
            let regional = pack.regional.iter().flat_map(|regional| regional.messages.iter());
            for (id, pattern) in pack.messages.iter().chain(regional) {
                for inline in pattern.inlines() {
                    match inline {
                        Inline::Message(named) => assert!(pack.messages.get(named).is_some(), "{id} puts in {named}"),
                        Inline::Variable(name) => {
                            assert_eq!(
                                pack.figures.get(name).is_some(),
                                whole.figures.get(name).is_some(),
                                "{id}: {name}"
                            );
                        }
                        Inline::Text(_) => {}
                    }
                }
            }
        }
    }
}

#[test]
fn a_part_is_smaller_and_comes_back_as_it_went() {
    for locale in Locale::ALL {
        let whole = whole(locale);
        let all = whole.encode().expect("encodes").len();
        for part in whole.parts() {
            let pack = whole.part(&part);
            let bytes = pack.encode().expect("encodes");
            println!(
                "{} {}: {} of {all} bytes, {} for speech",
                locale.code(),
                part.name(),
                bytes.len(),
                pack.speech.len()
            );
            assert_eq!(Pack::decode(&bytes).as_ref(), Ok(&pack));
            assert!(bytes.len() * 4 < all * 3, "{} of {all}", bytes.len());
        }
    }
}
