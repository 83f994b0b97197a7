//! One file a page.

pub mod answers;
pub mod check;
pub mod checks;
pub mod clerk;
pub mod guide;
pub mod guides;
pub mod home;
pub mod not_found;
pub mod outcome;
pub mod question;
pub mod sources;
pub mod voices;

use leptos::prelude::*;

use crate::routes::Route;

/// The page that `route` names.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::Guides => view! { <guides::Guides /> }.into_any(),
        Route::Guide(id) => view! { <guide::GuidePage id=id /> }.into_any(),
        Route::ClerkCard(id) => view! { <clerk::ClerkCard id=id /> }.into_any(),
        Route::Checks => view! { <checks::Checks /> }.into_any(),
        Route::Check(id) => view! { <check::CheckStart id=id /> }.into_any(),
        Route::Question(check, question) => {
            view! { <question::QuestionPage check=check question=question /> }.into_any()
        }
        Route::Answers(check) => view! { <answers::AnswersPage check=check /> }.into_any(),
        Route::Outcome(check) => view! { <outcome::OutcomePage check=check /> }.into_any(),
        Route::Sources => view! { <sources::Sources /> }.into_any(),
        Route::Voices => view! { <voices::Voices /> }.into_any(),
        Route::NotFound => view! { <not_found::NotFound /> }.into_any(),
    }
}
