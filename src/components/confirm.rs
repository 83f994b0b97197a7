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

/// The banner of a statement that is past its review date; nothing before that day.
#[component]
pub fn ReviewBanner(
    /// The day from which the statement has to be looked at again.
    review: CivilDate,
) -> AnyView {
    let today = site().today;
    live(move || {
        if today.get() < review {
            return ().into_any();
        }
        el("p").class("review").with(icon("why", "")).say("review-banner").done()
    })
}
