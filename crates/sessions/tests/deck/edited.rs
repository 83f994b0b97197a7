//! A list that is changed while it is shown.

use sessions::agenda::{Agenda, Own, Slide};
use sessions::deck::{Action, BEAT, Deck, Role, keys, minutes};

use crate::hall::{AGENDA, HOUR, open};

/// Where a session stands whose list has become this one, and which of its slides were shown.
fn carried(deck: &Deck, slides: &[u32], now: u64) -> (u16, u32) {
    let mut deck = deck.clone();
    deck.change_agenda(slides.to_vec(), AGENDA + 1, now);
    (deck.show().at, deck.show().shown())
}

#[test]
fn whoever_edits_the_list_in_the_middle_keeps_the_slide_and_the_clock() {
    let (mut deck, _) = open(1, Role::Audience, 6, AGENDA, None, HOUR);
    for action in [Action::Next, Action::Next, Action::Next, Action::Zoom(2)] {
        deck.act(action, HOUR);
    }
    let now = HOUR + 60_000;
    assert_eq!(carried(&deck, &[0, 1, 2, 3, 5, 4], now), (3, 4), "a later slide was moved");
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3, 4, 5], now), (4, 4), "a slide was put before it");
    assert_eq!(carried(&deck, &[3, 0, 4], now), (0, 2), "it was moved to the beginning");
    assert_eq!(carried(&deck, &[0, 4, 2, 1], now), (2, 3), "it was taken out: the nearest before it");
    assert_eq!(carried(&deck, &[7, 8], now), (0, 1), "another list altogether");
    assert_eq!(carried(&deck, &[], now), (0, 1));
    let mut edited = deck.clone();
    edited.change_agenda(vec![0, 3], AGENDA + 1, now);
    assert_eq!((edited.show().at, edited.show().zoom, edited.show().elapsed(now)), (1, 2, 60_000));
    edited.change_agenda(vec![0, 4], AGENDA + 2, now);
    assert_eq!((edited.show().at, edited.show().zoom, edited.show().elapsed(now)), (0, 0, 60_000));
    // The next morning it is another session; so it is once this one has ended, or has not begun.
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3], now + 15 * HOUR), (0, 1));
    deck.act(Action::End, now);
    assert_eq!(carried(&deck, &[9, 0, 1, 2, 3], now), (0, 1));
    let (fresh, _) = open(1, Role::Audience, 6, AGENDA, None, HOUR);
    assert_eq!(carried(&fresh, &[9, 0], now), (0, 1));
}

#[test]
fn a_window_that_is_opened_with_the_edited_list_and_one_that_was_open_agree() {
    let edited = vec![8, 0, 1, 2, 3, 4, 5];
    let (mut presenter, _) = open(1, Role::Presenter, 6, AGENDA, None, HOUR);
    let (mut screen, _) = open(2, Role::Audience, 6, AGENDA, None, HOUR);
    for said in presenter.act(Action::GoTo(4), HOUR) {
        screen.hear(&said, HOUR);
    }
    // The presenter goes to the list, and comes back.
    let now = HOUR + 90_000;
    let kept = presenter.kept();
    let (mut presenter, _) = Deck::open(3, Role::Presenter, edited.clone(), AGENDA + 1, Some(&kept), now);
    assert_eq!((presenter.show().at, presenter.show().elapsed(now)), (5, 90_000));
    let said = presenter.tick(now + BEAT);
    assert!(screen.hear(&said[0], now).other_agenda);
    screen.change_agenda(edited.clone(), AGENDA + 1, now);
    screen.hear(&said[0], now);
    assert_eq!(screen.show(), presenter.show());
    // A change in either reaches the other.
    for said in screen.act(Action::Next, now) {
        assert!(presenter.hear(&said, now).changed);
    }
    assert_eq!(presenter.show().at, 6);
    // Where the slides of the old list are not known it begins anew.
    let line = kept.lines().next();
    let (unknown, _) = Deck::open(4, Role::Presenter, edited, AGENDA + 1, line, now);
    assert_eq!(unknown.show().at, 0);
    assert_eq!(minutes(&kept, now), Some(2));
}

#[test]
fn every_slide_has_a_number_of_its_own() {
    let own = |title: &str| Slide::Own(Own::new(title, "Sáng chủ nhật\nNhà văn hóa").expect("a slide"));
    let of = |slides: &[Slide]| {
        let mut agenda = Agenda::default();
        slides.iter().for_each(|slide| agenda.add(slide.clone()).expect("room"));
        keys(&agenda)
    };
    let (a, b) = (own("Một"), Slide::Of("a/b/c".to_owned()));
    let [first, second, third] = of(&[a.clone(), b.clone(), a.clone()])[..] else { panic!("three") };
    assert!(first != second && second != third && first != third);
    assert_eq!(of(&[b, a]), [second, first]);
    assert!(of(&[]).is_empty());
}
