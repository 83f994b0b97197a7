//! The takeover in turns, so that a slow phone can answer the reader between any two.
//!
//! `public/boot.js` calls for one turn after the other until none is left. The page stays the one that was sent until
//! the last turn, which is when the day, the settings and the answers come in.

use std::cell::RefCell;
use std::collections::VecDeque;

type Turn = Box<dyn FnOnce()>;

#[derive(Default)]
struct Turns {
    waiting: VecDeque<Turn>,
    last: Option<Turn>,
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// Adds a turn after those that wait already.
pub fn wait(turn: impl FnOnce() + 'static) {
    TURNS.with_borrow_mut(|turns| turns.waiting.push_back(Box::new(turn)));
}

/// Sets what happens when every other turn is over.
pub fn wait_for_the_end(turn: impl FnOnce() + 'static) {
    TURNS.with_borrow_mut(|turns| turns.last = Some(Box::new(turn)));
}

/// Takes the next turn. Whether there was one.
pub fn next() -> bool {
    // Let go of the list first: a turn may add further ones.
    let turn = TURNS.with_borrow_mut(|turns| turns.waiting.pop_front().or_else(|| turns.last.take()));
    turn.map(|turn| turn()).is_some()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;

    #[test]
    fn the_end_comes_after_turns_that_other_turns_add() {
        let order = Rc::new(RefCell::new(Vec::new()));
        let note = |name: &'static str| {
            let order = Rc::clone(&order);
            move || order.borrow_mut().push(name)
        };
        wait_for_the_end(note("end"));
        let (first, inner) = (note("first"), note("inner"));
        wait(move || {
            first();
            wait(inner);
        });
        wait(note("second"));
        let turns = Cell::new(0);
        while next() {
            turns.set(turns.get() + 1);
        }
        assert_eq!(*order.borrow(), ["first", "second", "inner", "end"]);
        assert_eq!(turns.get(), 4);
        assert!(!next());
    }
}
