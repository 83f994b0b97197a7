//! The note that stands beside what the fact base holds only second-hand, and beside what is due for review.

use super::live::live;
use leptos::prelude::*;
use readiness::CivilDate;

use super::icon::Icon;
use super::say::Say;
use crate::state::site::site;

/// "Cần xác nhận với công an cấp xã".
#[component]
pub fn ConfirmNote() -> impl IntoView {
    view! {
        <p class="confirm">
            <Icon name="ask" />
            <Say id="confirm-note" />
        </p>
    }
}

/// The banner of a statement that is past its review date; nothing before that day.
#[component]
pub fn ReviewBanner(
    /// The day from which the statement has to be looked at again.
    review: CivilDate,
) -> impl IntoView {
    let today = site().today;
    live(move || {
        if today.get() < review {
            return ().into_any();
        }
        view! {
            <p class="review">
                <Icon name="why" />
                <Say id="review-banner" />
            </p>
        }
        .into_any()
    })
}
