//! What sessions are made of is there: every topic of every agenda, and the checks that a room can be asked.

use std::path::Path;

use content::{CivilDate, Locale, Pack};
use readiness::{Kind, Session, Status};
use sessions::agenda::{Agenda, Audience, Length, Offer, topics};
use sessions::room::{NotCounted, Room};

fn today() -> CivilDate {
    CivilDate::new(2026, 11, 27).expect("a real day")
}

fn whole(locale: Locale) -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    content::load(&root, locale, today()).expect("the content")
}

#[test]
fn every_topic_of_every_audience_is_a_section_with_as_many_statements() {
    let pack = whole(Locale::Vi);
    for audience in Audience::ALL {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for topic in topics(audience) {
            let guide = pack.guides.iter().find(|guide| guide.id == topic.guide).expect(topic.guide);
            let section = guide.sections.iter().find(|section| section.id == topic.section).expect(topic.section);
            let most = usize::from(topic.upto[2]);
            let name = format!("{} {}", topic.guide, topic.section);
            assert!(most <= section.statements.len(), "{name} has {}", section.statements.len());
            assert!(topic.upto.is_sorted() && most > 0, "{name}");
            assert!(!seen.contains(&(topic.guide, topic.section)), "{name} twice");
            seen.push((topic.guide, topic.section));
        }
    }
}

#[test]
fn every_agenda_fills_its_time_and_begins_with_the_answer() {
    let pack = whole(Locale::Vi);
    let offers: Vec<Offer> = pack
        .guides
        .iter()
        .flat_map(|guide| guide.sections.iter().map(move |section| (guide, section)))
        .flat_map(|(guide, section)| {
            section.statements.iter().map(move |statement| Offer {
                guide: guide.id.clone(),
                section: section.id.clone(),
                statement: statement.id.clone(),
                syllables: 30,
            })
        })
        .collect();
    for audience in Audience::ALL {
        for (length, least) in Length::ALL.into_iter().zip([10, 20, 30]) {
            let agenda = Agenda::pick(audience, length, &offers);
            assert!(agenda.slides().len() >= least, "{audience:?} {length:?}: {}", agenda.slides().len());
        }
    }
}

/// A fifth of the time is for questions, in either language, as the slides are reckoned where they are shown.
#[test]
fn no_agenda_takes_more_than_four_fifths_of_its_time() {
    for locale in Locale::ALL {
        let content = content::Content::new(whole(locale));
        let mut offers: Vec<Offer> = Vec::new();
        for guide in content.guides() {
            for section in &guide.sections {
                for statement in &section.statements {
                    let ids = guide.slide_ids(section, statement);
                    assert!(ids.iter().all(|id| content.has(id)), "{ids:?}");
                    let words = ids.iter().map(|id| content.text(id, today()).split_whitespace().count());
                    offers.push(Offer {
                        guide: guide.id.clone(),
                        section: section.id.clone(),
                        statement: statement.id.clone(),
                        syllables: u32::try_from(words.sum::<usize>()).expect("few"),
                    });
                }
            }
        }
        for audience in Audience::ALL {
            for length in Length::ALL {
                let agenda = Agenda::pick(audience, length, &offers);
                let of_agenda = offers.iter().filter(|offer| agenda.has(&offer.id()));
                let seconds: u32 = of_agenda.map(Offer::seconds).sum();
                let most = length.minutes() * 4 / 5;
                let name = format!("{locale:?} {audience:?} {length:?}: {seconds} s");
                println!("{name}, {} slides", agenda.slides().len());
                assert!(seconds.div_ceil(60) <= most, "{name}");
                // And the time is used.
                assert!(seconds > most * 45 || length == Length::ThreeQuarters, "{name}");
            }
        }
        let half = Agenda::pick(Audience::Elderly, Length::Half, &offers);
        let of_helpers = ["mat-khau-an-toan/nguoi-giup/khai-ho", "mat-khau-an-toan/nguoi-giup/can-bo-khong-giu"];
        assert!(of_helpers.iter().all(|id| !half.has(id)), "what helpers do is for a longer session");
    }
}

/// Answers that a question can be given by show of hands: its options, or what stands for a day or a number.
fn answers(question: &readiness::Question) -> Vec<String> {
    let mut answers: Vec<String> = question.options.iter().map(|option| option.id.clone()).collect();
    match question.kind {
        Kind::Date { .. } => answers.extend(["1950", "1990", "2015"].map(str::to_owned)),
        Kind::Number { .. } => answers.extend(["1", "5"].map(str::to_owned)),
        Kind::Choice | Kind::Several { .. } => {}
    }
    answers
}

/// For every check: hands spread over the answers in some order, and the totals against each person replayed alone.
#[test]
fn a_room_comes_to_what_its_people_come_to_one_by_one() {
    let pack = whole(Locale::Vi);
    let table = pack.figures.table();
    for entry in &pack.checks {
        let session = Session::new(&entry.check, &table, today());
        let mut room = Room::new(12).expect("a room");
        let mut asked = 0_usize;
        while let Some((group, question)) = room.next(&session) {
            let question = &entry.check.questions[question];
            let people = room.groups()[group].people;
            let answers = answers(question);
            // Hands go round the answers, each time beginning elsewhere.
            let mut hands: Vec<(String, u32)> = answers.iter().map(|answer| (answer.clone(), 0)).collect();
            for n in 0..people {
                let at = (usize::try_from(n).expect("few") + asked) % hands.len();
                hands[at].1 += 1;
            }
            let before = room.clone();
            if room.answer(&session, &hands).is_err() {
                // Such a day cannot be, after what was answered: everyone gives the first answer that can.
                assert_eq!(room, before, "a refused answer changes nothing");
                let found = answers.iter().any(|answer| room.answer(&session, &[(answer.clone(), people)]).is_ok());
                assert!(found, "{}: no answer to {}", entry.check.id, question.id);
            }
            asked += 1;
            assert!(asked < 2_000, "{}", entry.check.id);
        }
        let result = room.result(&session);
        assert_eq!(result.open, 0);
        assert_eq!(result.outcomes.values().sum::<u32>(), 12);
        let mut alone = std::collections::BTreeMap::<(usize, Status), u32>::new();
        for group in room.groups() {
            let verdict = session.replay(&group.given).verdict.expect("a result");
            for _ in 0..group.people {
                for line in &verdict.items {
                    *alone.entry((line.item, line.status)).or_default() += 1;
                }
            }
        }
        for ((item, status), people) in &alone {
            assert_eq!(result.people(*item, *status), *people);
        }
        let needed = result.needed();
        assert!(needed.windows(2).all(|pair| pair[0].1 >= pair[1].1));
        assert!(result.commonest().is_some());
    }
}

#[test]
fn hands_that_do_not_fit_the_room_are_refused_and_an_answer_can_be_taken_back() {
    let pack = whole(Locale::Vi);
    let table = pack.figures.table();
    let check = &pack.checks.iter().find(|entry| entry.check.id == "vneid-su-co").expect("the check").check;
    let session = Session::new(check, &table, today());
    assert_eq!(Room::new(0), Err(NotCounted::Nobody));
    assert!(Room::new(2_001).is_err());
    let mut room = Room::new(20).expect("a room");
    let options = &check.questions[0].options;
    let hands = |counts: [u32; 2]| {
        options.iter().zip(counts).map(|(option, people)| (option.id.clone(), people)).collect::<Vec<_>>()
    };
    assert_eq!(room.answer(&session, &hands([12, 9])), Err(NotCounted::TooMany { people: 20 }));
    assert_eq!(room.answer(&session, &hands([12, 3])), Err(NotCounted::TooFew { left: 5 }));
    assert_eq!(room.answer(&session, &[("khong-co-o-nay".to_owned(), 20)]), Err(NotCounted::NoAnswer));
    assert_eq!(room.groups().len(), 1);
    assert_eq!(room.answer(&session, &hands([12, 8])), Ok(()));
    assert_eq!(room.groups().iter().map(|group| group.people).collect::<Vec<_>>(), [12, 8]);
    assert!(room.questions_left(&session).1 > 0);
    assert!(room.undo() && !room.undo());
    assert_eq!((room.groups().len(), room.result(&session).open), (1, 20));
}
