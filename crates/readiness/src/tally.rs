//! Paths counted while a check is proved.

/// What follows from one state: paths to the result, by length and outcome.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) paths: u64,
    pub(crate) by_length: Vec<u64>,
    pub(crate) outcomes: Vec<u64>,
}

impl Tally {
    /// Adds the paths of a state one answer further.
    pub(crate) fn add(&mut self, next: &Self) {
        self.paths += next.paths;
        grow(&mut self.outcomes, &next.outcomes, 0);
        grow(&mut self.by_length, &next.by_length, 1);
    }
}

/// Adds counts, moved by some places.
pub(crate) fn grow(counts: &mut Vec<u64>, more: &[u64], moved: usize) {
    counts.resize(counts.len().max(more.len() + moved), 0);
    for (count, more) in counts.iter_mut().skip(moved).zip(more) {
        *count += more;
    }
}
