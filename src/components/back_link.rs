//! The way back to the page above.

use leptos::prelude::*;

use super::icon::Icon;

/// A link to the page above this one.
#[component]
pub fn BackLink(
    /// Where it leads.
    href: String,
    /// What it is called.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <a class="crumb" href=href>
            <Icon name="back" />
            {label}
        </a>
    }
}
