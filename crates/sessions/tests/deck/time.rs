//! The clock of a session: what starts, stops and ends it, and how long it took.

use sessions::deck::{Action, LONGEST_SESSION, Role, Show, minutes};

use crate::hall::{AGENDA, HOUR, Hall, SLIDES, open};

#[test]
fn the_clock_starts_with_the_first_page_and_stops_when_told() {
    let mut hall = Hall::new();
    let presenter = hall.open(Role::Presenter, None);
    hall.pass(10_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 0);
    hall.act(presenter, Action::Next);
    hall.pass(60_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 60_000);
    hall.act(presenter, Action::Clock);
    hall.pass(60_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 60_000);
    hall.act(presenter, Action::Clock);
    hall.pass(1_000);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 61_000);
    // A clock that is set back stands still.
    assert_eq!(hall.decks[presenter].show().clock.elapsed(0), 60_000);
    hall.act(presenter, Action::Reset);
    assert_eq!(hall.decks[presenter].show().clock.elapsed(hall.now), 0);
    // A page turned later does not start it anew.
    hall.act(presenter, Action::Clock);
    hall.act(presenter, Action::Next);
    hall.pass(500);
    assert!(hall.decks[presenter].show().clock.elapsed(hall.now) <= 500);
}

#[test]
fn the_end_stops_the_time_until_a_page_is_turned_back_and_another_session_begins_anew() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, 0);
    deck.act(Action::Next, 1_000);
    deck.act(Action::GoTo(3), 2_000);
    assert_eq!(deck.show().shown(), 3, "the third was never shown");
    deck.act(Action::Dark, 2_000);
    deck.act(Action::Next, 61_000);
    assert_eq!((deck.show().over, deck.show().elapsed(90_000)), (Some(61_000), 60_000));
    assert!(deck.act(Action::End, 70_000).is_empty());
    deck.act(Action::Back, 91_000);
    assert_eq!((deck.show().over, deck.show().at, deck.show().elapsed(91_000)), (None, 3, 90_000));
    deck.act(Action::Back, 91_000);
    deck.act(Action::End, 91_000);
    assert_eq!(deck.show().shown(), 4);
    // An hour later the device still knows that it is over; the next day it knows nothing.
    let reopened = |now| open(2, Role::Audience, 4, AGENDA, Some(&deck.kept()), now).0.show();
    assert_eq!(reopened(91_000 + 3_600_000), deck.show());
    assert_eq!(reopened(91_000 + LONGEST_SESSION + 1), Show::default());
    deck.act(Action::Anew, 99_000);
    assert_eq!(deck.show(), Show { dark: true, ..Show::default() });
}

#[test]
fn how_long_a_session_took_is_known_unless_its_clock_was_forgotten() {
    let start = 1_700_000_000_000;
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, start);
    assert_eq!(minutes(&deck.kept(), start + 600_000), None, "it has not begun");
    deck.act(Action::Next, start);
    assert_eq!(minutes(&deck.kept(), start + 20_000), None);
    assert_eq!(minutes(&deck.kept(), start + 31 * 60_000 + 20_000), Some(31));
    deck.act(Action::Clock, start + 30 * 60_000);
    assert_eq!(minutes(&deck.kept(), start + 2 * LONGEST_SESSION), Some(30), "it was stopped");
    assert_eq!(minutes(&deck.kept(), start + 25 * HOUR), None, "it was stopped, and forgotten until the next day");
    deck.act(Action::Clock, start + HOUR);
    assert_eq!(minutes(&deck.kept(), start + 2 * LONGEST_SESSION), None);
    assert_eq!(minutes("tsst 1 bye 1", start), None);
}

#[test]
fn a_session_that_has_ended_took_as_long_as_until_its_end() {
    let start = 1_700_000_000_000;
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, start);
    deck.act(Action::Next, start);
    // Its clock runs on behind the end, for whoever turns back a page.
    deck.act(Action::End, start + 40 * 60_000);
    for later in [0, 2 * HOUR, LONGEST_SESSION + HOUR, 24 * HOUR] {
        assert_eq!(minutes(&deck.kept(), start + 40 * 60_000 + later), Some(40), "{later}");
    }
    assert_eq!(minutes(&deck.kept(), start + 25 * HOUR), None, "another day");
    // One that ends after its clock was forgotten for hours.
    deck.act(Action::Back, start + HOUR);
    deck.act(Action::End, start + LONGEST_SESSION + HOUR);
    assert_eq!(minutes(&deck.kept(), start + LONGEST_SESSION + HOUR), None);
}

#[test]
fn a_session_whose_clock_was_stopped_is_gone_on_with_the_same_day_only() {
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, HOUR);
    deck.act(Action::GoTo(5), HOUR);
    deck.act(Action::Clock, 2 * HOUR);
    let reopened = |now| open(2, Role::Presenter, SLIDES, AGENDA, Some(&deck.kept()), now).0.show();
    assert_eq!(reopened(20 * HOUR), deck.show());
    assert_eq!(reopened(26 * HOUR), Show::default());
}

#[test]
fn whoever_goes_back_to_the_first_slide_for_another_run_has_shown_nothing_yet() {
    let (mut deck, _) = open(1, Role::Presenter, SLIDES, AGENDA, None, 0);
    for _ in 0..SLIDES {
        deck.act(Action::Next, 1_000);
    }
    assert_eq!(deck.show().shown(), u32::from(SLIDES));
    deck.act(Action::GoTo(0), 2_000);
    deck.act(Action::Reset, 2_000);
    assert_eq!(deck.show().shown(), 1);
    deck.act(Action::Next, 3_000);
    assert_eq!((deck.show().shown(), deck.show().elapsed(3_000)), (2, 1_000));
}

#[test]
fn a_window_that_lay_open_overnight_begins_afresh() {
    let (mut deck, _) = open(1, Role::Presenter, 4, AGENDA, None, HOUR);
    deck.act(Action::GoTo(2), HOUR);
    deck.act(Action::End, 2 * HOUR);
    deck.wake(3 * HOUR);
    assert!(deck.show().over.is_some(), "it may not be over after all");
    assert!(deck.wake(18 * HOUR).len() >= 2, "the others are told");
    assert_eq!(deck.show(), Show::default());
}
