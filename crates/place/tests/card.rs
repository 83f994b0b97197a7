//! A card keeps to its bounds, says what is wrong by the name of the field, and comes back as it went.

use place::{Card, Desk, Fault, LONGEST_CARD, MOST_SESSIONS, SessionKind, Why, json, most_letters};
use proptest::prelude::*;
use readiness::CivilDate;

const WHOLE: &str = r#"{
  "runs": "Tổ công nghệ số cộng đồng tổ dân phố 12",
  "area": "Phường Mẫu, thành phố Mẫu",
  "police": { "name": "Công an phường Mẫu", "address": "Số 1, phố Mẫu", "hours": "Thứ Hai đến thứ Sáu", "phone": "024 0000 0000" },
  "one-stop": { "name": "Bộ phận một cửa", "phone": "113" },
  "sessions": [
    { "kind": "card-point", "date": "2026-12-19", "from": "08:00", "to": "11:30", "place": "Nhà văn hóa tổ 12", "note": "Mang theo thẻ \"cũ\"" },
    { "kind": "session", "date": "2026-12-05", "from": "19:30", "place": "Sân đình" }
  ],
  "notices": ["Bà con nhớ mang nước.", ""],
  "links": ["https://dichvucong.gov.vn/"]
}"#;

fn card(text: &str) -> Card {
    json::read(text.as_bytes()).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn faults(text: &str) -> Vec<(String, Why, usize)> {
    let faults = json::read(text.as_bytes()).expect_err(text);
    faults.into_iter().map(|placed| (placed.fault.field, placed.fault.why, placed.line)).collect()
}

fn one(name: &str, text: &str) -> Result<Card, Vec<Fault>> {
    Card::check([(name.to_owned(), text.to_owned())])
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a day")
}

#[test]
fn a_whole_card_is_read() {
    let card = card(WHOLE);
    assert_eq!(card.runs(), "Tổ công nghệ số cộng đồng tổ dân phố 12");
    assert_eq!(card.area(), "Phường Mẫu, thành phố Mẫu");
    assert_eq!(card.office(Desk::Police).phone, "024 0000 0000");
    assert!(card.office(Desk::Team).is_empty() && !card.office(Desk::OneStop).is_empty());
    assert_eq!(card.notices(), ["Bà con nhớ mang nước."]);
    assert_eq!(card.links(), ["https://dichvucong.gov.vn/"]);
    let sessions = card.sessions();
    assert_eq!(sessions.iter().map(|session| session.place).collect::<Vec<_>>(), ["Sân đình", "Nhà văn hóa tổ 12"]);
    assert_eq!((sessions[0].kind, sessions[1].kind), (SessionKind::Session, SessionKind::CardPoint));
    assert_eq!((sessions[0].minutes(), sessions[1].minutes()), ((Some(1170), None), (Some(480), Some(690))));
    assert_eq!(card.coming(day("2026-12-05")).len(), 2, "the day itself still comes");
    assert_eq!(card.coming(day("2026-12-06")).len(), 1);
    assert_eq!(card.next(day("2026-12-05")), Some(sessions[0]));
    assert_eq!(card.next(day("2026-12-06")), Some(sessions[1]));
    assert_eq!(card.next(day("2026-12-20")), None);
    assert!(json::read(b"{}").expect("an empty card").is_empty());
}

#[test]
fn it_comes_back_as_it_went() {
    let card = card(WHOLE);
    assert_eq!(Card::from_lines(&card.lines()), Ok(card.clone()));
    let written = json::write(&card);
    let again = json::read(written.as_bytes()).expect("what was written");
    assert_eq!(json::write(&again), written);
    assert_eq!((again.sessions(), again.notices()), (card.sessions(), card.notices()));
    assert_eq!(json::write(&Card::default()), "{}\n");
}

#[test]
fn each_fault_names_its_field_and_line() {
    for (text, field, why, line) in [
        ("{\n \"polise\": {\n \"phone\": \"113\" } }", "polise.phone", Why::Unknown, 3),
        ("{ \"runs\": \"a\",\n \"runs\": \"b\" }", "runs", Why::Twice, 2),
        ("{\n\"police\": { \"phone\": 113 } }", "police.phone", Why::NotText, 2),
        ("{ \"police\": { \"phone\": \"113a\" } }", "police.phone", Why::NotAPhone, 1),
        ("{ \"police\": { \"phone\": \"+84 24 0000\" } }", "police.phone", Why::NotAPhone, 1),
        ("{ \"sessions\": [\n{ \"date\": \"2026-02-30\", \"place\": \"a\" } ] }", "sessions.0.date", Why::NotADay, 2),
        ("{ \"sessions\": [{ \"date\": \"05-12-2026\", \"place\": \"a\" } ] }", "sessions.0.date", Why::NotADay, 1),
        ("{ \"sessions\": [\n\n{ \"date\": \"2026-12-05\" } ] }", "sessions.0.place", Why::Missing, 3),
        (
            "{ \"sessions\": [{ \"note\": \"chỉ có vậy\", \"date\": \"2026-12-05\", \"place\": \"a\", \"from\": \"8:00\" } ] }",
            "sessions.0.from",
            Why::NotATime,
            1,
        ),
        (
            "{ \"sessions\": [{ \"date\": \"2026-12-05\", \"place\": \"a\", \"from\": \"24:00\" } ] }",
            "sessions.0.from",
            Why::NotATime,
            1,
        ),
        (
            "{ \"sessions\": [{ \"date\": \"2026-12-05\", \"place\": \"a\", \"to\": \"09:00\" } ] }",
            "sessions.0.from",
            Why::Missing,
            1,
        ),
        (
            "{ \"sessions\": [{ \"date\": \"2026-12-05\", \"place\": \"a\", \"from\": \"09:00\", \"to\": \"09:00\" } ] }",
            "sessions.0.to",
            Why::Backwards,
            1,
        ),
        (
            "{ \"sessions\": [{ \"kind\": \"party\", \"date\": \"2026-12-05\", \"place\": \"a\" } ] }",
            "sessions.0.kind",
            Why::NotAKind,
            1,
        ),
        ("{ \"links\": [\"https://facebook.com/\"] }", "links.0", Why::NotOfficial, 1),
        ("{ \"notices\": [\"Ông A, số 001090012345\"] }", "notices.0", Why::Personal, 1),
        ("{ \"notices\": [\"một\\nhai\"] }", "notices.0", Why::Unseen, 1),
        ("{ \"area\": \"\u{202e}uẫM\" }", "area", Why::Unseen, 1),
        ("{\n\n", "", Why::Unreadable, 3),
        ("[]", "", Why::Unreadable, 1),
        ("{ \"runs\": \"a\", }", "", Why::Unreadable, 1),
        ("", "", Why::Unreadable, 1),
    ] {
        assert_eq!(faults(text), [(field.to_owned(), why, line)], "{text}");
    }
    assert_eq!(json::read(b"{\"runs\":\n\"\xff\"}").expect_err("not UTF-8")[0].line, 2);
}

#[test]
fn all_faults_come_at_once() {
    let text = "{\n\"runs\": 1,\n\"police\": { \"phone\": \"x\" },\n\"sessions\": [{ \"date\": \"mai\" }]\n}";
    let told: Vec<(String, usize)> = faults(text).into_iter().map(|(field, _, line)| (field, line)).collect();
    let expected = [("runs", 2), ("police.phone", 3), ("sessions.0.date", 4), ("sessions.0.place", 4)];
    assert_eq!(told, expected.map(|(field, line)| (field.to_owned(), line)));
}

#[test]
fn every_field_is_bounded() {
    for name in ["runs", "area", "police.name", "one-stop.address", "team.hours", "sessions.0.note", "notices.7"] {
        let most = most_letters(name);
        let why = Why::TooLong { most };
        let long = one(name, &"ắ".repeat(usize::from(most) + 1)).expect_err(name);
        assert_eq!(long[0], Fault { field: name.to_owned(), why }, "{name}");
        let fits = one(name, &"ắ".repeat(usize::from(most)));
        let fits = fits.err().is_none_or(|faults| faults.iter().all(|fault| fault.why == Why::Missing));
        assert!(fits, "{name}");
    }
    for (name, why) in [
        ("sessions.24.place", Why::TooMany),
        ("notices.8", Why::TooMany),
        ("links.6", Why::TooMany),
        ("notices.00", Why::Unknown),
        ("notices.+1", Why::Unknown),
        ("notices", Why::Unknown),
        ("runs.0", Why::Unknown),
        ("police", Why::Unknown),
        ("police.phone.0", Why::Unknown),
        ("sessions.0.who", Why::Unknown),
        ("", Why::Unknown),
    ] {
        assert_eq!(one(name, "x").expect_err(name)[0], Fault { field: name.to_owned(), why });
    }
    let whole = Fault { field: String::new(), why: Why::TooLarge };
    let many = (0..LONGEST_CARD).map(|_| ("runs".to_owned(), String::new()));
    assert_eq!(Card::check(many), Err(vec![whole.clone()]));
    assert_eq!(Card::from_lines(&"v=1\n".repeat(LONGEST_CARD)), Err(whole));
    assert_eq!(faults(&format!("{{\"runs\":\"{}\"}}", " ".repeat(LONGEST_CARD)))[0].1, Why::TooLarge);
}

#[test]
fn what_another_version_or_a_fault_kept_is_refused() {
    for bad in ["", "v=2\nruns=a", "runs=a", "v=1\nnoise", "v=1\nname=An", "v=1\n", "{}", "?"] {
        assert!(Card::from_lines(bad).is_err(), "{bad:?}");
    }
    assert!(Card::from_lines("v=1").expect("nothing known").is_empty());
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,20}",
        "[0-9 ]{0,16}",
        "202[0-9]-[01][0-9]-[0-3][0-9]",
        "[0-2][0-9]:[0-5][0-9]",
        "(session|card-point)"
    ]
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        "(runs|area)",
        "(police|one-stop|team)\\.(name|address|hours|phone)",
        "sessions\\.[0-9]{1,2}\\.(kind|date|from|to|place|note)",
        "(notices|links)\\.[0-9]",
        ".{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = json::read(&bytes);
        let _ = Card::from_lines(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_spoilt_file_panics(at in 0..WHOLE.len(), byte in any::<u8>(), cut in 0..WHOLE.len()) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        bytes[at] = byte;
        let _ = json::read(&bytes);
        bytes.truncate(cut);
        prop_assert!(json::read(&bytes).is_err());
    }

    #[test]
    fn a_card_keeps_to_its_bounds_and_comes_back(fields in proptest::collection::vec((names(), texts()), 0..40)) {
        let Ok(card) = Card::check(fields) else { return Ok(()) };
        for (name, text) in card.fields() {
            prop_assert!(!text.is_empty() && text.chars().count() <= usize::from(most_letters(name)));
            prop_assert!(!text.contains(char::is_control));
        }
        prop_assert!(card.sessions().len() <= MOST_SESSIONS);
        prop_assert!(card.sessions().is_sorted_by_key(|session| (session.date, session.from)));
        prop_assert_eq!(Card::from_lines(&card.lines()), Ok(card.clone()));
        let again = json::read(json::write(&card).as_bytes());
        prop_assert!(again.is_ok(), "{:?}", again);
        let again = again.unwrap_or_default();
        prop_assert_eq!(again.sessions(), card.sessions());
        prop_assert_eq!((again.runs(), again.notices(), again.links()), (card.runs(), card.notices(), card.links()));
        prop_assert_eq!(Desk::ALL.map(|desk| again.office(desk)), Desk::ALL.map(|desk| card.office(desk)));
    }

    #[test]
    fn it_reads_what_another_reader_reads(text in "\\{(\"[a-c]\":(\"(\\\\[nu\"/]|[0-9a-f]|ắ){0,6}\"|\\[(\"a\",?){0,2}\\]|[0-9.e+-]{1,4}|null|\\{\\}),?){0,3}\\}") {
        let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
        let ours = json::read(text.as_bytes());
        let unreadable = ours.as_ref().is_err_and(|faults| faults.iter().any(|placed| placed.fault.why == Why::Unreadable));
        // Numbers are no texts, so their grammar is not looked at closely.
        if value.is_ok() {
            prop_assert!(!unreadable, "{}", text);
        } else if !text.contains(|c: char| c.is_ascii_digit() || "+-.e".contains(c)) {
            prop_assert!(unreadable, "{}", text);
        }
    }
}
