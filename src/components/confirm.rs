//! The note that stands beside what the fact base holds only second-hand, and beside what is due for review.

use super::el::el;
use super::icon::icon;
use super::live::live;
use leptos::prelude::*;
use readiness::CivilDate;

use crate::state::site::site;

/// "Cần xác nhận với công an cấp xã".
#[component]
pub fn ConfirmNote() -> AnyView {
    el("p").class("confirm").with(icon("ask", "")).say("confirm-note").done()
}

/// The banner of a statement that is past its review date; nothing through that day.
#[component]
pub fn ReviewBanner(
    /// The last good day of the statement.
    review: CivilDate,
) -> AnyView {
    let today = site().today;
    live(move || {
        if !is_past(review, today.get()) {
            return ().into_any();
        }
        el("p").class("review").with(icon("why", "")).say("review-banner").done()
    })
}

/// Whether a review date, the last good day, is over.
fn is_past(review: CivilDate, today: CivilDate) -> bool {
    review < today
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_past_its_review_only_after_its_last_good_day() {
        let day = |text| CivilDate::parse(text).expect("a day");
        let review = day("2027-02-28");
        let told = ["2027-02-27", "2027-02-28", "2027-03-01"].map(|today| is_past(review, day(today)));
        assert_eq!(told, [false, false, true]);
    }
}
