//! What is done with a slide: black, parts shown large, sources, pointer.

use sessions::deck::{Action, BEAT, Deck, Message, POINT_EVERY, POINT_RESTS, Role};

use crate::hall::{AGENDA, Hall, open};

#[test]
fn another_page_ends_black_and_zoom_and_stays_within_the_slides() {
    let (mut deck, _) = open(1, Role::Presenter, 3, AGENDA, None, 0);
    let act = |deck: &mut Deck, action| deck.act(action, 1);
    act(&mut deck, Action::Zoom(2));
    act(&mut deck, Action::Black);
    act(&mut deck, Action::Next);
    assert_eq!((deck.show().at, deck.show().black, deck.show().zoom), (1, false, 0));
    act(&mut deck, Action::GoTo(90));
    assert_eq!(deck.show().at, 2);
    act(&mut deck, Action::Next);
    assert!(deck.show().over.is_some(), "the last page is turned over");
    assert!(act(&mut deck, Action::Next).is_empty(), "nothing changes, nothing is said");
    act(&mut deck, Action::GoTo(0));
    assert!(act(&mut deck, Action::Back).is_empty());
    act(&mut deck, Action::Zoom(1));
    act(&mut deck, Action::Zoom(1));
    assert_eq!(deck.show().zoom, 0);
    let (mut empty, _) = open(1, Role::Audience, 0, AGENDA, None, 0);
    assert!(empty.act(Action::Next, 1).is_empty());
}

#[test]
fn the_pointer_is_told_now_and_then_and_goes_when_it_rests() {
    let (mut presenter, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    let (mut audience, _) = open(2, Role::Audience, 4, AGENDA, None, 0);
    let mut at = |audience: &mut Deck, spot, now| {
        for said in presenter.point(spot, now) {
            audience.hear(&said, now);
        }
        audience.pointer(now)
    };
    assert_eq!(at(&mut audience, Some((100, 9_000)), 1_000), Some((100, 9_000)));
    assert_eq!(at(&mut audience, Some((200, 9_000)), 1_010), Some((100, 9_000)), "too soon");
    assert_eq!(at(&mut audience, Some((300, 9_000)), 1_060), Some((300, 9_000)));
    assert_eq!(audience.pointer(1_060 + POINT_RESTS), None);
    assert_eq!(at(&mut audience, Some((300, 0)), 9_000), Some((300, 0)));
    assert_eq!(at(&mut audience, None, 9_001), None, "the end is always told");
    assert_eq!(at(&mut audience, Some((1, 1)), 9_100), Some((1, 1)));
    audience.act(Action::Next, 9_100);
    assert_eq!(at(&mut audience, Some((1, 1)), 9_200), None, "of another slide");
}

#[test]
fn the_presenter_knows_how_large_the_slide_is_before_the_audience() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].size(), None);
    hall.open(Role::Audience, None);
    hall.decks[1].measure((1_024, 768));
    hall.pass(2 * BEAT);
    assert_eq!(hall.decks[0].size(), Some((1_024, 768)));
    assert_eq!(hall.decks[1].size(), None);
}

#[test]
fn what_a_slide_rests_on_goes_with_the_slide() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    deck.act(Action::Black, 1);
    deck.act(Action::Sources, 1);
    assert!(deck.show().sources && !deck.show().black, "what is asked for is seen");
    deck.act(Action::Next, 1);
    assert!(!deck.show().sources);
    for action in [Action::Zoom(1), Action::Sources, Action::End] {
        deck.act(Action::Sources, 1);
        assert!(deck.show().sources);
        deck.act(action, 1);
        assert!(!deck.show().sources, "{action:?}");
    }
    assert!(deck.act(Action::Sources, 1).is_empty(), "the session is over");
}

#[test]
fn the_last_movement_of_the_pointer_is_told() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    assert_eq!(deck.point(Some((1, 1)), 1_000).len(), 1);
    assert!(deck.point_on(1_010).is_empty(), "nothing is left to tell");
    assert!(deck.point(Some((2, 2)), 1_010).is_empty());
    assert!(deck.point(Some((3, 3)), 1_020).is_empty());
    assert!(deck.point_on(1_030).is_empty(), "too soon");
    let said = deck.point_on(1_000 + POINT_EVERY);
    assert_eq!(Message::parse(&said[0]), Some(Message::Point { from: 1, at: 0, spot: Some((3, 3)) }));
    assert!(deck.point_on(9_000).is_empty(), "once");
    deck.point(Some((4, 4)), 9_000);
    deck.point(Some((5, 5)), 9_001);
    assert_eq!(deck.point(None, 9_002).len(), 1);
    assert!(deck.point_on(9_100).is_empty(), "the pointer has left");
}
