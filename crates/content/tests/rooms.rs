//! A room that is asked by the real checks: the ranges of days it is asked by, and what the tab keeps of it.

use std::path::Path;

use content::{CivilDate, Locale, Pack};
use readiness::{DateSpan, FigureTable, Kind, Range, Session};
use sessions::kept::Refused;
use sessions::room::{KIND, NotCounted, Room};

fn today() -> CivilDate {
    CivilDate::new(2026, 11, 28).expect("a real day")
}

fn whole() -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    content::load(&root, Locale::Vi, today()).expect("the content")
}

/// What the page offers to be counted: the ranges of days, and the options.
fn offered(session: &Session<'_>, question: usize, given: &[(String, String)]) -> Vec<String> {
    let asked = &session.check().questions[question];
    let ranges = session.ranges(question, given);
    ranges.iter().map(ToString::to_string).chain(asked.options.iter().map(|option| option.id.clone())).collect()
}

/// Asks a room of 30 to the end. Hands go round the answers, each time beginning elsewhere.
fn ask(session: &Session<'_>, seed: usize, mut seen: impl FnMut(&Session<'_>, usize, &[(String, String)])) -> Room {
    let mut room = Room::new(30).expect("a room");
    let mut turn = seed;
    while let Some((group, question)) = room.next(session) {
        let asked = room.groups()[group].clone();
        seen(session, question, &asked.given);
        let answers = offered(session, question, &asked.given);
        let mut hands: Vec<(String, u32)> = answers.into_iter().map(|answer| (answer, 0)).collect();
        for n in 0..asked.people {
            let at = (usize::try_from(n).expect("few") + turn) % hands.len();
            hands[at].1 += 1;
        }
        turn += 1;
        room.answer(session, &hands).unwrap_or_else(|error| panic!("{error:?} for {hands:?} after {:?}", asked.given));
    }
    room
}

#[test]
fn ranges_of_days_leave_no_gap_and_lead_on_as_each_of_their_days_does() {
    let pack = whole();
    let table = pack.figures.table();
    let mut several = 0;
    for entry in &pack.checks {
        let session = Session::new(&entry.check, &table, today());
        for seed in 0..2 {
            ask(&session, seed, |session, question, given| {
                let asked = &session.check().questions[question];
                let ranges = session.ranges(question, given);
                let Kind::Date { range, .. } = asked.kind else {
                    assert!(ranges.is_empty());
                    return;
                };
                let name = format!("{} {} after {given:?}", session.check().id, asked.id);
                assert!((1..=12).contains(&ranges.len()), "{name}: {} ranges", ranges.len());
                several += usize::from(ranges.len() > 1);
                let last = if range == Range::Past { today() } else { CivilDate::MAX };
                assert_eq!(ranges.last().map(|range| range.last), Some(last), "{name}");
                for pair in ranges.windows(2) {
                    assert_eq!(pair[0].last.plus_days(1), Some(pair[1].first), "{name}");
                }
                for range in &ranges {
                    let next = |days: DateSpan| {
                        let mut given = given.to_vec();
                        given.push((asked.id.clone(), days.to_string()));
                        let state = session.replay(&given);
                        assert_eq!(state.invalid, None, "{name}: {days}");
                        (state.next, state.verdict.map(|verdict| verdict.outcome))
                    };
                    let middle = range.first.plus_days((range.last.number() - range.first.number()) / 2);
                    for day in [Some(range.first), middle, Some(range.last)].into_iter().flatten() {
                        assert_eq!(next(DateSpan::exact(day)), next(*range), "{name}: {day} of {range}");
                    }
                }
            });
        }
    }
    assert!(several > 10, "{several}");
}

fn card<'p>(pack: &'p Pack, table: &'p FigureTable) -> Session<'p> {
    let check = pack.checks.iter().find(|entry| entry.check.id == "the-can-cuoc").expect("the check");
    Session::new(&check.check, table, today())
}

#[test]
fn people_are_told_apart_by_the_ages_that_the_law_names() {
    let pack = whole();
    let table = pack.figures.table();
    let session = card(&pack, &table);
    let none: &[(String, String)] = &[];
    let ranges: Vec<String> = session.ranges(0, none).iter().map(ToString::to_string).collect();
    assert_eq!(
        ranges,
        [
            "1900-01-01..1966-11-28",
            "1966-11-29..2010-11-28",
            "2010-11-29..2012-11-28",
            "2012-11-29..2020-11-28",
            "2020-11-29..2026-11-28"
        ]
    );
}

#[test]
fn what_the_tab_keeps_is_the_room_again_and_nothing_else_is() {
    let pack = whole();
    let table = pack.figures.table();
    for entry in &pack.checks {
        let session = Session::new(&entry.check, &table, today());
        let room = ask(&session, 1, |_, _, _| {});
        let text = room.write(&entry.check.id);
        assert_eq!(Room::parse(&text, &session), Ok(room), "{}", entry.check.id);
    }
    let session = card(&pack, &table);
    let mut room = ask(&session, 2, |_, _, _| {});
    let last = room.last().expect("an answer").to_vec();
    assert_eq!((room.people(), room.waiting(&session)), (30, (0, 0)));
    assert!(room.undo());
    let text = room.write("the-can-cuoc");
    let (groups, people) = room.waiting(&session);
    assert!(groups == 1 && people == last.iter().map(|(_, people)| people).sum::<u32>());
    assert_eq!(room.answer(&session, &last), Ok(()));
    let damaged = [
        text.replace("people=30", "people=31"),
        text.replace("people=30", "people=0"),
        text.replace("people=30", "people=3000"),
        text.replace("next=", "then="),
        text.replace("hands=", "hands"),
        text.replacen("next=\n", "", 1),
        format!("{text}hands=khong-biet 1\n"),
        format!("{text}next=\n"),
        text.replace("khong-biet", "khong-co-o-nay"),
        format!("{KIND} v=1\ncheck=the-can-cuoc\n"),
        format!("{KIND} v=1\npeople=3\ncheck=the-can-cuoc\n"),
    ];
    for text in damaged {
        assert_eq!(Room::parse(&text, &session), Err(Refused::Damaged), "{text}");
    }
    assert_eq!(Room::parse(&text.replace("=the-can-cuoc", "=cu-tru"), &session), Err(Refused::OtherKind));
    assert_eq!(Room::parse("tsst-drive v=1\n", &session), Err(Refused::OtherKind));
    assert_eq!(Room::parse(&"x".repeat(200_000), &session), Err(Refused::TooLong));
}

#[test]
fn days_that_a_volunteer_types_count_beside_the_ranges() {
    let pack = whole();
    let table = pack.figures.table();
    let session = card(&pack, &table);
    let mut room = Room::new(3).expect("a room");
    let hands = [("1900-01-01..1966-11-28".to_owned(), 1), ("1958".to_owned(), 1), ("1958-03-12".to_owned(), 1)];
    assert_eq!(room.answer(&session, &hands), Ok(()));
    assert_eq!(room.groups().len(), 3);
    let mut room = Room::new(1).expect("a room");
    for wrong in ["2027-01-01", "1966-11-28..1900-01-01", "1958-13", "1899"] {
        assert_eq!(room.answer(&session, &[(wrong.to_owned(), 1)]), Err(NotCounted::NoAnswer), "{wrong}");
    }
}
