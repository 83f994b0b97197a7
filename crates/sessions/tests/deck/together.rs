//! Windows that are opened, closed or lost, and who leads.

use sessions::deck::{Action, BEAT, Deck, LONGEST_SESSION, LOST_AFTER, Role};

use crate::hall::{AGENDA, Hall, open};

#[test]
fn a_window_that_is_opened_later_or_anew_shows_the_same_at_once() {
    let mut hall = Hall::new();
    let presenter = hall.open(Role::Presenter, None);
    hall.act(presenter, Action::Next);
    hall.act(presenter, Action::Next);
    hall.act(presenter, Action::Black);
    hall.open(Role::Audience, None);
    hall.deliver();
    assert_eq!(hall.at(), [2, 2]);
    assert!(hall.agree() && hall.decks[1].show().black);
    // The presenter's window is loaded anew: the audience's answers it.
    hall.close(0);
    hall.open(Role::Presenter, None);
    hall.deliver();
    assert_eq!(hall.at(), [2, 2]);
    assert_eq!((hall.decks[0].others(Role::Presenter), hall.decks[1].others(Role::Audience)), (1, 1));
    // Both at once, or a laptop that was shut down: the device has kept it.
    let kept = hall.decks[0].kept();
    let mut anew = Hall::new();
    anew.open(Role::Audience, Some(&kept));
    assert_eq!(anew.at(), [2]);
    assert_eq!(anew.decks[0].show(), hall.decks[0].show());
    // But not the next day.
    let mut anew = Hall::new();
    anew.now += LONGEST_SESSION + 60_000;
    anew.open(Role::Audience, Some(&kept));
    assert_eq!(anew.at(), [0]);
}

#[test]
fn a_closed_window_is_missed_at_once_and_a_dead_one_soon() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].others(Role::Audience), 1);
    hall.close(1);
    hall.deliver();
    assert_eq!(hall.decks[0].others(Role::Audience), 0);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    assert_eq!(hall.decks[0].others(Role::Audience), 1);
    // It says nothing more, not even that it closes.
    hall.decks.pop();
    hall.mail.clear();
    hall.pass(2_000);
    const { assert!(LOST_AFTER < 2_000) };
    assert_eq!(hall.decks[0].others(Role::Audience), 0);
}

#[test]
fn of_two_presenters_one_speaks_and_either_may_be_chosen() {
    let mut hall = Hall::new();
    let first = hall.open(Role::Presenter, None);
    hall.pass(BEAT);
    let second = hall.open(Role::Presenter, None);
    let audience = hall.open(Role::Audience, None);
    hall.pass(BEAT);
    let leads = |hall: &Hall| hall.decks.iter().map(Deck::leads).collect::<Vec<_>>();
    assert_eq!(leads(&hall), [true, false, false]);
    assert_eq!(hall.decks[first].others(Role::Presenter), 1);
    hall.act(second, Action::Lead);
    hall.deliver();
    assert_eq!(leads(&hall), [false, true, false]);
    hall.close(second);
    hall.pass(2_000);
    assert_eq!(leads(&hall), [true, false], "who was there before");
    hall.close(first);
    hall.pass(2_000);
    assert_eq!(leads(&hall), [true], "one window alone, such as a phone");
    let _ = audience;
}

#[test]
fn another_agenda_is_not_followed_but_told() {
    let (mut deck, _) = open(1, Role::Audience, 3, AGENDA, None, 0);
    let (mut other, _) = open(2, Role::Presenter, 20, AGENDA + 1, None, 0);
    let said = other.act(Action::GoTo(15), 1);
    let heard = deck.hear(&said[0], 2);
    assert!(heard.other_agenda && !heard.changed);
    deck.change_agenda((0..20).collect(), AGENDA + 1, 2);
    assert!(deck.hear(&said[0], 3).changed);
    assert_eq!((deck.show().at, deck.slides()), (15, 20));
}

#[test]
fn the_sentence_that_one_window_reads_is_lit_in_the_others_while_it_is_there() {
    let mut hall = Hall::new();
    hall.open(Role::Presenter, None);
    hall.open(Role::Audience, None);
    hall.pass(BEAT);
    let read = |hall: &mut Hall, at: usize, sentence: u16| {
        let said = hall.decks[at].light(sentence, hall.now);
        hall.post(at, said);
        hall.deliver();
    };
    read(&mut hall, 0, 2);
    assert_eq!((hall.decks[0].lit(), hall.decks[1].lit()), (0, 2));
    // A window that is loaded anew lights it as well.
    hall.close(1);
    hall.open(Role::Audience, None);
    hall.deliver();
    assert_eq!(hall.decks[1].lit(), 2);
    // Another slide has other sentences; so has a part of it.
    for action in [Action::Next, Action::Zoom(1), Action::Black] {
        hall.act(1, action);
        assert_eq!(hall.decks[1].lit(), 0, "{action:?}");
        hall.deliver();
        hall.pass(BEAT);
        read(&mut hall, 0, 1);
        let is_dark = action == Action::Black;
        assert_eq!(hall.decks[1].lit(), u16::from(!is_dark), "{action:?}");
        read(&mut hall, 0, 0);
    }
    hall.act(0, Action::Black);
    // Of two that read, the one that began first falls silent.
    read(&mut hall, 0, 1);
    let said = hall.decks[1].light(1, hall.now);
    assert!(hall.decks[0].hear(&said[0], hall.now).hush);
    let said = hall.decks[0].light(2, hall.now);
    assert!(!hall.decks[1].hear(&said[0], hall.now).hush, "it read before");
    let said = hall.decks[0].wake(hall.now + BEAT);
    assert_eq!(said.len(), 2);
    for text in said.iter().rev() {
        assert!(!hall.decks[1].hear(text, hall.now).hush, "it came to the front, and read before");
    }
    // One that is gone reads nothing.
    hall.close(0);
    hall.deliver();
    assert_eq!(hall.decks[0].lit(), 0);
}
