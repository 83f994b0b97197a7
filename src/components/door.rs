//! One line of the open book: a way into the portal.

use leptos::prelude::*;

use super::icon::Icon;
use super::say::Say;

/// A link with a drawing, a title and what lies behind it.
#[component]
pub fn Door(
    /// Where it leads.
    href: String,
    /// The drawing.
    icon: &'static str,
    /// The message of its title.
    #[prop(into)]
    title: String,
    /// The message of what lies behind it.
    #[prop(into)]
    note: String,
) -> impl IntoView {
    view! {
        <li>
            <a class="door" href=href>
                <Icon name=icon class="icon-l" />
                <span class="door__text">
                    <span class="door__title">
                        <Say id=title />
                    </span>
                    <span class="door__note">
                        <Say id=note />
                    </span>
                </span>
                <Icon name="right" class="door__go" />
            </a>
        </li>
    }
    .into_any()
}
