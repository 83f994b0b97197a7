//! Planned time against the time that has passed.

/// Where a session stands, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Passed since the beginning.
    pub elapsed: u32,
    /// When this slide was to begin.
    pub from: u32,
    /// When this slide was to end.
    pub until: u32,
    /// When the last slide is to end.
    pub total: u32,
}

impl Pace {
    /// Seconds behind the plan; ahead of it when negative. While this slide's own time runs it is 0.
    pub fn behind(&self) -> i64 {
        let [elapsed, from, until] = [self.elapsed, self.from, self.until].map(i64::from);
        if elapsed < from { elapsed - from } else { (elapsed - until).max(0) }
    }
}

/// The pace at a slide, from the seconds that each slide was to take and the milliseconds that have passed.
pub fn pace(seconds: &[u32], at: usize, elapsed: u64) -> Pace {
    let sum = |upto: usize| seconds.iter().take(upto).fold(0, |sum: u32, one| sum.saturating_add(*one));
    Pace {
        elapsed: u32::try_from(elapsed / 1_000).unwrap_or(u32::MAX),
        from: sum(at),
        until: sum(at.saturating_add(1)),
        total: sum(seconds.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slide_is_late_after_its_end_and_early_before_its_beginning() {
        let behind = |at: usize, elapsed: u64| pace(&[60, 40, 50], at, elapsed * 1_000).behind();
        assert_eq!([behind(0, 0), behind(0, 60), behind(0, 75)], [0, 0, 15]);
        assert_eq!([behind(1, 30), behind(1, 60), behind(1, 100), behind(1, 101)], [-30, 0, 0, 1]);
        assert_eq!(pace(&[60, 40, 50], 1, 1_999), Pace { elapsed: 1, from: 60, until: 100, total: 150 });
        assert_eq!(pace(&[], 0, 5_000).behind(), 5);
    }
}
