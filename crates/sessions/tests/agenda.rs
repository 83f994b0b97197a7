//! Agendas: what is picked, how it is changed, and what is refused.

use proptest::prelude::*;
use sessions::agenda::{
    Agenda, Audience, LONGEST_TEXT, Length, MOST_SLIDES, NotAdded, Offer, Own, OwnError, Shown, Slide, topics,
};
use sessions::kept::Refused;

/// Twelve statements in every section that some audience is told of.
fn offers(syllables: u32) -> Vec<Offer> {
    let mut offers: Vec<Offer> = Vec::new();
    for topic in Audience::ALL.into_iter().flat_map(topics) {
        if offers.iter().any(|offer| offer.guide == topic.guide && offer.section == topic.section) {
            continue;
        }
        offers.extend((0..12).map(|n| Offer {
            guide: topic.guide.to_owned(),
            section: topic.section.to_owned(),
            statement: format!("s-{n}"),
            syllables,
        }));
    }
    offers
}

fn ids(agenda: &Agenda) -> Vec<String> {
    let id = |slide: &Slide| match slide {
        Slide::Of(id) => id.clone(),
        Slide::Own(own) => own.title().to_owned(),
        Slide::Picture(shown) => shown.title().to_owned(),
    };
    agenda.slides().iter().map(id).collect()
}

fn own(title: &str) -> Slide {
    Slide::Own(Own::new(title, "Thẻ căn cước\nĐiện thoại").expect("a slide"))
}

proptest! {
    #[test]
    fn a_longer_session_has_every_slide_of_a_shorter_one_and_time_for_all(syllables in 5_u32..90) {
        let offers = offers(syllables);
        for audience in Audience::ALL {
            let mut before: Vec<String> = Vec::new();
            for length in Length::ALL {
                let agenda = Agenda::pick(audience, length, &offers);
                let now = ids(&agenda);
                prop_assert!(!now.is_empty());
                let seconds = u32::try_from(now.len()).expect("few") * offers[0].seconds();
                prop_assert!(seconds <= length.seconds(), "{seconds} of {}", length.seconds());
                prop_assert!(before.iter().all(|id| now.contains(id)));
                let mut once = now.clone();
                once.sort();
                once.dedup();
                prop_assert_eq!(once.len(), now.len());
                before = now;
            }
        }
    }

    #[test]
    fn however_it_is_changed_it_comes_back_as_it_was_kept(steps in prop::collection::vec((0..5_u8, 0..60_usize), 0..40)) {
        let offers = offers(25);
        let mut agenda = Agenda::pick(Audience::Tenants, Length::Half, &offers);
        for (step, at) in steps {
            let before = agenda.slides().len();
            match step {
                0 => agenda.drop(at),
                1 | 2 => {
                    agenda.shift(at, step == 1);
                    prop_assert_eq!(agenda.slides().len(), before);
                }
                3 => {
                    let known = agenda.has(&offers[at].id());
                    prop_assert_eq!(agenda.add(Slide::Of(offers[at].id())).is_ok(), !known);
                }
                _ => prop_assert_eq!(agenda.add(own(&format!("Lời {at}"))), Ok(())),
            }
        }
        let read = Agenda::parse(&agenda.write());
        prop_assert_eq!(read.as_ref(), Ok(&agenda));
        prop_assert_eq!(read.map(|read| read.fingerprint()), Ok(agenda.fingerprint()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "tsst-agenda v=1\n((audience|minutes|slide|own|picture)=[a-z0-9/\\\\n -]{0,40}\n){0,9}") {
        if let Ok(agenda) = Agenda::parse(&text) {
            prop_assert_eq!(Agenda::parse(&agenda.write()), Ok(agenda));
        }
    }
}

#[test]
fn what_matters_most_is_told_in_the_shortest_session_to_the_end_of_the_story() {
    let agenda = Agenda::pick(Audience::Everybody, Length::Quarter, &offers(20));
    let of = |guide: &str| ids(&agenda).iter().filter(|id| id.starts_with(guide)).count();
    assert!(of("lua-dao/") >= 3 && of("vneid-tu-dau/") >= 2, "{agenda:?}");
    let last = ids(&agenda).last().cloned();
    assert_eq!(last.as_deref(), Some("tu-so-ho-khau-den-the-can-cuoc/lam-gi-tiep/s-0"));
}

#[test]
fn slides_move_and_stay_within() {
    let mut agenda = Agenda::default();
    for title in ["a", "b", "c"] {
        agenda.add(own(title)).expect("added");
    }
    assert!(agenda.shift(0, true));
    assert_eq!(ids(&agenda), ["b", "a", "c"]);
    assert!(!agenda.shift(0, false) && !agenda.shift(2, true) && !agenda.shift(9, false));
    agenda.drop(9);
    agenda.drop(1);
    assert_eq!(ids(&agenda), ["b", "c"]);
}

#[test]
fn a_slide_is_lifted_to_the_beginning_and_put_back_where_it_was() {
    let mut agenda = Agenda::default();
    for title in ["a", "b", "c"] {
        agenda.add(own(title)).expect("added");
    }
    assert!(agenda.lift(2));
    assert_eq!(ids(&agenda), ["c", "a", "b"]);
    assert!(!agenda.lift(0) && !agenda.lift(3));
    agenda.drop(1);
    assert_eq!(agenda.put_back(1, own("a")), Ok(()));
    assert_eq!(ids(&agenda), ["c", "a", "b"]);
    // Where the list has become shorter meanwhile.
    assert_eq!(agenda.put_back(9, own("d")), Ok(()));
    assert_eq!(ids(&agenda), ["c", "a", "b", "d"]);
}

#[test]
fn another_audience_or_length_keeps_the_slides_of_the_team() {
    let offers = offers(20);
    let mut agenda = Agenda::pick(Audience::Elderly, Length::Half, &offers);
    agenda.put_back(1, own("Lịch")).expect("added");
    agenda.add(own("Hẹn")).expect("added");
    agenda.add(own("Cảm ơn")).expect("added");
    for audience in Audience::ALL {
        for length in Length::ALL {
            let other = agenda.picked_anew(audience, length, &offers);
            let titles = ids(&other);
            assert_eq!((other.audience, other.length), (audience, length));
            assert_eq!(titles[1], "Lịch", "{audience:?} {length:?}");
            assert_eq!(titles[titles.len() - 2..], ["Hẹn", "Cảm ơn"], "{audience:?} {length:?}");
            // They take their part of the time.
            let plain = Agenda::pick(audience, length, &offers).slides().len();
            assert!(titles.len() > 3 && titles.len() <= plain + 3);
            let again = other.picked_anew(agenda.audience, agenda.length, &offers);
            assert_eq!(ids(&again).iter().filter(|id| !id.contains('/')).count(), 3, "none twice");
        }
    }
    let mut full = Agenda::default();
    for n in 0..MOST_SLIDES {
        full.add(own(&format!("Lời {n}"))).expect("added");
    }
    assert_eq!(full.picked_anew(Audience::Parents, Length::Quarter, &offers).slides().len(), MOST_SLIDES);
}

#[test]
fn what_cannot_be_added_has_a_reason() {
    let mut agenda = Agenda::default();
    agenda.add(Slide::Of("a/b/c".to_owned())).expect("added");
    assert_eq!(agenda.add(Slide::Of("a/b/c".to_owned())), Err(NotAdded::Already));
    for n in 1..MOST_SLIDES {
        agenda.add(own(&format!("Lời {n}"))).expect("added");
    }
    assert_eq!(agenda.add(own("Thêm")), Err(NotAdded::Full));
    assert_eq!(Agenda::parse(&agenda.write()), Ok(agenda));
    assert_eq!(Own::new("a", &"b".repeat(LONGEST_TEXT + 1)), Err(OwnError::TextTooLong));
}

#[test]
fn what_is_not_ours_is_refused_whole() {
    let of = |lines: &str| Agenda::parse(&format!("tsst-agenda v=1\n{lines}"));
    assert_eq!(Agenda::parse("tsst-drive v=1"), Err(Refused::OtherKind));
    for lines in [
        "audience=children",
        "minutes=31",
        "slide=a/b",
        "slide=a/b/c/d",
        "slide=A/b/c",
        "slide=a//c",
        "slide=a/b/c\nslide=a/b/c",
        "own=",
        "own=Bà Ba\\n001095012345",
        "picture=x",
        "picture=0123456789abcdef\\nTên",
        "picture=0123456789ABCDEF\\nTên\\nHình gì",
        "picture=0123456789abcdef\\nBà Ba\\nSố 001095012345",
    ] {
        assert_eq!(of(lines), Err(Refused::Damaged), "{lines}");
    }
}

#[test]
fn a_picture_has_words_and_can_be_told_from_the_others() {
    let id = "0123456789abcdef";
    assert_eq!(Shown::new(id, "Sân nhà văn hóa", " \n"), Err(OwnError::NoAlt));
    assert_eq!(Shown::new(id, "", "Cái sân"), Err(OwnError::NoTitle));
    assert_eq!(Shown::new(id, "Thẻ", "Số 001095012345"), Err(OwnError::CardNumber));
    let shown = Shown::new(id, "Sân nhà văn hóa", "Cái sân\ncó cây bàng").expect("a slide");
    assert_eq!(shown.alt(), "Cái sân có cây bàng");
    let mut agenda = Agenda::default();
    for slide in [own("Lời"), Slide::Picture(shown.clone()), Slide::Picture(shown)] {
        agenda.add(slide).expect("added");
    }
    assert_eq!(Agenda::parse(&agenda.write()).as_ref(), Ok(&agenda));
    assert_eq!(agenda.pictures().collect::<Vec<_>>(), [id, id]);
    assert_eq!(agenda.keep_known(&[]), 0);
    agenda.drop_picture(id);
    assert_eq!(ids(&agenda), ["Lời"]);
}

#[test]
fn statements_that_are_gone_are_left_out() {
    let offers = offers(20);
    let mut agenda = Agenda::pick(Audience::Elderly, Length::Quarter, &offers);
    let before = agenda.slides().len();
    agenda.add(Slide::Of("a/b/c".to_owned())).expect("added");
    agenda.add(own("Lời")).expect("added");
    assert_eq!(agenda.keep_known(&offers), 1);
    assert_eq!(agenda.slides().len(), before + 1);
}
