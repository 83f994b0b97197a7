//! What will need attention soon.

use readiness::CivilDate;

use crate::fault::Fault;
use crate::host::refs::Site;

/// How many days before a review date the build begins to warn.
const NOTICE_DAYS: i32 = 30;

/// The day by which something should be looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Review {
    /// What should be looked at.
    pub(crate) what: String,
    /// The last good day.
    pub(crate) day: CivilDate,
    /// Where it is written.
    pub(crate) site: Site,
}

/// Warnings for reviews that are due within the notice, or were.
pub(crate) fn due(reviews: &[Review], today: CivilDate) -> Vec<Fault> {
    let warn = |review: &Review| {
        let left = review.day.number() - today.number();
        let day = review.day;
        let what = if left < 0 {
            format!("{} was to be looked at again by {day}; the page now says so", review.what)
        } else if left <= NOTICE_DAYS {
            format!("{} is to be looked at again by {day}, in {left} days", review.what)
        } else {
            return None;
        };
        Some(review.site.fault(what, "compare it with its sources and set a new review date"))
    };
    reviews.iter().filter_map(warn).collect()
}
