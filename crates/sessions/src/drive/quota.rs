//! Shares of a whole, by largest remainder.

/// Shares `total` by the weights: every share is its exact part rounded down or up, and together they are the total.
///
/// What rounding down leaves goes to the largest remainders, the first of equals before the later. Where nobody has a
/// weight, all are equal. Without weights there are no shares.
pub fn apportion(total: u64, weights: &[u64]) -> Vec<u64> {
    let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    if whole == 0 {
        return if weights.is_empty() { Vec::new() } else { apportion(total, &vec![1; weights.len()]) };
    }
    let exact = |weight: u64| u128::from(total) * u128::from(weight);
    // A part is no larger than the total.
    let mut shares: Vec<u64> =
        weights.iter().map(|weight| u64::try_from(exact(*weight) / whole).unwrap_or(total)).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|n| std::cmp::Reverse(exact(weights[*n]) % whole));
    let left = total - shares.iter().sum::<u64>();
    for n in order.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
        shares[n] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_left_goes_to_the_largest_remainders() {
        assert_eq!(apportion(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(apportion(100, &[333, 333, 334]), [33, 33, 34]);
        assert_eq!(apportion(7, &[0, 0]), [4, 3]);
        assert_eq!(apportion(490, &[15_000, 0, 5_000]), [368, 0, 122], "the first of equal remainders");
        assert_eq!(apportion(0, &[3, 4]), [0, 0]);
        assert!(apportion(5, &[]).is_empty());
    }

    proptest! {
        #[test]
        fn shares_are_the_total_and_each_is_near_its_part(total in 0..20_000_000_u64, weights in prop::collection::vec(0..10_000_000_u64, 1..60)) {
            let shares = apportion(total, &weights);
            prop_assert_eq!(shares.iter().sum::<u64>(), total);
            let whole: u128 = weights.iter().map(|w| u128::from(*w)).sum();
            for (share, weight) in shares.iter().zip(&weights) {
                if whole > 0 {
                    let part = u128::from(total) * u128::from(*weight);
                    prop_assert!(u128::from(*share) * whole < part + whole, "no more than rounded up");
                    prop_assert!(u128::from(*share) * whole + whole > part, "no less than rounded down");
                    prop_assert!(*weight > 0 || *share == 0);
                }
            }
        }

        #[test]
        fn more_weight_never_gives_less_than_a_lighter_neighbour(total in 0..100_000_u64, weights in prop::collection::vec(0..1_000_u64, 2..20)) {
            let shares = apportion(total, &weights);
            for (a, wa) in shares.iter().zip(&weights) {
                for (b, wb) in shares.iter().zip(&weights) {
                    prop_assert!(wa <= wb || a >= b);
                }
            }
        }
    }
}
