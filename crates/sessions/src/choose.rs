//! Choosing statements where there is no room for all: of every matter the first, then of every matter the second, as
//! many as fit, and in the end each in its place.

/// Which is thought of first: the first of each matter in their order, then the second of each, and so on. `matters`
/// names the matter of each statement, in the order of the statements.
pub fn by_turns<M: PartialEq>(matters: &[M]) -> Vec<usize> {
    let turn = |at: usize| matters[..at].iter().filter(|matter| **matter == matters[at]).count();
    let mut turns: Vec<(usize, usize)> = (0..matters.len()).map(|at| (turn(at), at)).collect();
    turns.sort_unstable();
    turns.into_iter().map(|(_, at)| at).collect()
}

/// As many as `fits` allows, thought of in this order, one after another; what does not fit is passed over. They come
/// back by their places, which is also how `fits` sees them.
pub fn as_many(order: &[usize], mut fits: impl FnMut(&[usize]) -> bool) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    for at in order {
        if let Err(place) = chosen.binary_search(at) {
            chosen.insert(place, *at);
            if !fits(&chosen) {
                chosen.remove(place);
            }
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_matter_has_its_turn() {
        assert_eq!(by_turns(&["a", "a", "b", "a", "c", "b"]), [0, 2, 4, 1, 5, 3]);
        assert_eq!(by_turns::<&str>(&[]), [0_usize; 0]);
    }

    #[test]
    fn what_does_not_fit_makes_room_for_what_does() {
        let long = [5, 9, 1, 2];
        let sum = |chosen: &[usize]| chosen.iter().map(|at| long[*at]).sum::<u32>() <= 8;
        assert_eq!(as_many(&[0, 1, 2, 3], sum), [0, 2, 3]);
        assert_eq!(as_many(&[3, 0, 3], sum), [0, 3]);
    }

    proptest! {
        #[test]
        fn an_order_has_everything_once(matters in prop::collection::vec(0_u8..6, 0..40)) {
            let mut order = by_turns(&matters);
            order.sort_unstable();
            prop_assert_eq!(order, (0..matters.len()).collect::<Vec<_>>());
        }

        #[test]
        fn the_room_is_never_passed_and_the_order_is_kept(
            long in prop::collection::vec(0_u32..50, 0..40),
            room in 0_u32..400,
        ) {
            let order = by_turns(&long);
            let sum = |chosen: &[usize]| chosen.iter().map(|at| long[*at]).sum::<u32>();
            let chosen = as_many(&order, |chosen| sum(chosen) <= room);
            prop_assert!(sum(&chosen) <= room);
            prop_assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]));
            // Nothing that was passed over would fit.
            for (at, one) in long.iter().enumerate() {
                prop_assert!(chosen.contains(&at) || sum(&chosen) + one > room);
            }
        }
    }
}
