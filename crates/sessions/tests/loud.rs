//! A script for the loudspeaker is never longer than it may be, and keeps its order.

use proptest::prelude::*;
use sessions::agenda::{Own, Slide};
use sessions::kept::Refused;
use sessions::loud::{Choice, Length, Line, Script, aloud, key};

fn line(matter: &str, n: usize, own: u32) -> Line {
    Line { key: format!("a/{matter}/{n}"), matter: matter.to_owned(), title: 2_000, own, by_itself: true }
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    prop::collection::vec((0_u8..6, 500_u32..40_000, 0_u32..9_000, any::<bool>()), 0..50).prop_map(|all| {
        // Statements of one matter stand together in an agenda, but a team may move them.
        all.into_iter()
            .enumerate()
            .map(|(n, (matter, own, title, by_itself))| Line {
                key: format!("g/m{matter}/s{n}"),
                matter: format!("m{matter}"),
                title,
                own,
                by_itself,
            })
            .collect()
    })
}

#[test]
fn the_title_of_a_matter_is_said_once() {
    let script = Script { lines: vec![line("a", 0, 5_000), line("a", 1, 6_000), line("b", 2, 7_000)], fixed: 10_000 };
    assert_eq!(script.total(&[]), 10_000);
    assert_eq!(script.total(&[0, 1]), 10_000 + 2_000 + 11_000);
    assert_eq!(script.total(&[0, 1, 2]), 10_000 + 4_000 + 18_000);
    assert_eq!(script.total_with(&[0, 2], 1), script.total(&[0, 1, 2]));
    assert_eq!(script.total_with(&[0, 2], 2), script.total(&[0, 2]));
}

#[test]
fn own_words_come_first_then_whole_matters_then_beginnings() {
    let lines = ["a", "a", "a", "b", "b", "c"].iter().enumerate().map(|(n, matter)| line(matter, n, 10_000)).collect();
    let script = Script { lines, fixed: 20_000 };
    // All of the first takes 32 seconds.
    assert_eq!(script.pick(Length::One), [0, 1, 2]);
    assert_eq!(script.pick(Length::Three), [0, 1, 2, 3, 4, 5]);
    let mut unsure = script.clone();
    unsure.lines[0].by_itself = false;
    assert_eq!(unsure.pick(Length::One), [1, 2, 5]);
    // What does not fit as a whole makes room for what does; then it is begun, and never without its first step.
    let mut long = script.clone();
    long.fixed = 30_000;
    assert_eq!(long.pick(Length::One), [3, 4]);
    long.lines[3].own = 30_000;
    assert_eq!(long.pick(Length::One), [0, 5]);
    long.lines[0].own = 30_000;
    assert_eq!(long.pick(Length::One), [5], "the second step is nothing without the first");
    let mut own = script.clone();
    own.lines[5].key = "own/0123".to_owned();
    own.lines[5].own = 28_000;
    assert_eq!(own.pick(Length::One), [5], "the team's own before all");
    assert_eq!(unsure.fit(Length::One, &["a/a/0".to_owned(), "a/gone/7".to_owned()]), [0], "asked for, it is said");
}

#[test]
fn brackets_are_read_as_pauses() {
    for (shown, said) in [
        ("lấy mống mắt (vòng màu trong mắt). Ký vào phiếu", "lấy mống mắt, vòng màu trong mắt. Ký vào phiếu"),
        ("bộ phận một cửa (quầy nhận hồ sơ) là được", "bộ phận một cửa, quầy nhận hồ sơ, là được"),
        ("(gọi hoặc nhắn) và tổng đài (nhắn tin)", "gọi hoặc nhắn, và tổng đài, nhắn tin"),
        ("không có ngoặc", "không có ngoặc"),
    ] {
        assert_eq!(aloud(shown), said);
    }
}

#[test]
fn a_choice_is_read_back_or_refused_with_its_reason() {
    let mut choice = Choice::default();
    choice.length = Length::One;
    assert_eq!(choice.wanted(), None);
    choice.want(vec!["tre-em/moi-sinh/lien-thong".to_owned(), "own/00ff".to_owned()]);
    choice.length = Length::Five;
    choice.want(Vec::new());
    choice.place = false;
    let read = Choice::parse(&choice.write()).expect("its own text");
    assert_eq!(read, choice);
    assert_eq!(read.wanted(), Some(&[][..]), "none chosen is a choice");
    let mut other = read.clone();
    other.length = Length::One;
    assert_eq!(other.wanted().map(<[String]>::len), Some(2));
    other.forget();
    assert_eq!(other.wanted(), None);
    let refused = |text: &str| Choice::parse(text).expect_err("refused");
    assert_eq!(refused("tsst-agenda v=1\n"), Refused::OtherKind);
    assert_eq!(refused("tsst-loud v=2\n"), Refused::OtherVersion);
    for text in ["minutes=2", "place=2", "say=a/b/c", "own=4", "own=1\nsay=<b>", "own=1\nsay=", "more=1"] {
        assert_eq!(refused(&format!("tsst-loud v=1\n{text}")), Refused::Damaged, "{text}");
    }
}

#[test]
fn own_words_have_a_key_of_their_own() {
    let own = |title: &str, text: &str| key(&Slide::Own(Own::new(title, text).expect("words")));
    assert_eq!(key(&Slide::Of("a/b/c".to_owned())), "a/b/c");
    assert_eq!(own("Tổ Một", "Họp tối mai"), own("Tổ Một", "Họp tối mai"));
    assert_ne!(own("Tổ Một", "Họp tối mai"), own("Tổ Một", "Họp tối nay"));
    assert!(own("a", "b").starts_with("own/"));
}

proptest! {
    #[test]
    fn no_script_is_longer_than_it_may_be(lines in lines(), fixed in 0_u32..80_000, wanted in prop::collection::vec(0_usize..50, 0..50)) {
        let script = Script { lines, fixed };
        for length in Length::ALL {
            let wanted: Vec<String> =
                wanted.iter().filter_map(|at| script.lines.get(*at)).map(|line| line.key.clone()).collect();
            for chosen in [script.pick(length), script.fit(length, &wanted)] {
                prop_assert!(script.total(&chosen) <= length.milliseconds().max(fixed));
                prop_assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]), "in order, none twice");
            }
            prop_assert!(script.pick(length).iter().all(|at| script.lines[*at].by_itself));
            prop_assert!(script.fit(length, &wanted).iter().all(|at| wanted.contains(&script.lines[*at].key)));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(tsst-loud v=1\n)?((own|say|place|minutes)=[0-9a-z/]{0,6}\n){0,20}(.|\n){0,40}") {
        if let Ok(choice) = Choice::parse(&text) {
            prop_assert_eq!(Choice::parse(&choice.write()), Ok(choice));
        }
    }
}
