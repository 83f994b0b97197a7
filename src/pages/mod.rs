//! One file a page.

pub mod answers;
pub mod check;
pub mod checks;
pub mod clerk;
#[cfg(feature = "law")]
pub mod glossary;
pub mod guide;
pub mod guides;
pub mod home;
pub mod household;
#[cfg(feature = "law")]
pub mod journeys;
#[cfg(feature = "law")]
pub mod law;
#[cfg(any(feature = "listening", feature = "booth"))]
pub mod listening;
pub mod not_found;
pub mod offer;
#[cfg(feature = "results")]
pub mod outcome;
#[cfg(feature = "placing")]
pub mod place;
pub mod question;
#[cfg(feature = "law")]
pub mod questions;
#[cfg(feature = "rooms")]
pub mod room;
#[cfg(feature = "reading")]
pub mod search;
#[cfg(any(feature = "results", feature = "household"))]
mod serving;
#[cfg(feature = "law")]
pub mod sources;
#[cfg(any(feature = "teams", feature = "sessions", feature = "handing", feature = "serving", feature = "showing"))]
pub mod teams;

use leptos::prelude::*;

use crate::routes::Route;

/// The page that `route` names.
pub fn page(route: Route) -> AnyView {
    match route {
        #[cfg(feature = "reading")]
        Route::Home => view! { <home::Home /> }.into_any(),
        #[cfg(feature = "reading")]
        Route::Guides => view! { <guides::Guides /> }.into_any(),
        #[cfg(feature = "reading")]
        Route::Guide(id) => view! { <guide::GuidePage id=id /> }.into_any(),
        #[cfg(feature = "reading")]
        Route::ClerkCard(id) => view! { <clerk::ClerkCard id=id /> }.into_any(),
        #[cfg(feature = "reading")]
        Route::Checks => view! { <checks::Checks /> }.into_any(),
        #[cfg(feature = "checking")]
        Route::Check(id) => view! { <check::CheckStart id=id /> }.into_any(),
        #[cfg(feature = "checking")]
        Route::Question(check, question) => {
            view! { <question::QuestionPage check=check question=question /> }.into_any()
        }
        #[cfg(feature = "checking")]
        Route::Answers(check) => view! { <answers::AnswersPage check=check /> }.into_any(),
        #[cfg(feature = "household")]
        Route::Outcome(check) if check == readiness::HOUSEHOLD => household::plan_page(),
        #[cfg(feature = "results")]
        Route::Outcome(check) => view! { <outcome::OutcomePage check=check /> }.into_any(),
        #[cfg(feature = "reading")]
        Route::Search => view! { <search::SearchPage /> }.into_any(),
        #[cfg(feature = "law")]
        Route::Glossary => glossary::glossary(),
        #[cfg(feature = "law")]
        Route::Questions => questions::questions(),
        #[cfg(feature = "law")]
        Route::Journeys => journeys::list(),
        #[cfg(feature = "law")]
        Route::Journey(id) => journeys::journey(&id),
        #[cfg(feature = "law")]
        Route::Sources => view! { <sources::Sources /> }.into_any(),
        #[cfg(feature = "law")]
        Route::Figures => view! { <law::figures::Figures /> }.into_any(),
        #[cfg(feature = "law")]
        Route::News => view! { <law::news::News /> }.into_any(),
        #[cfg(feature = "listening")]
        Route::Voices => view! { <listening::voices::Voices /> }.into_any(),
        #[cfg(feature = "booth")]
        Route::Booth => view! { <listening::booth::Booth /> }.into_any(),
        #[cfg(feature = "placing")]
        Route::Place => place::page(),
        #[cfg(any(
            feature = "teams",
            feature = "sessions",
            feature = "handing",
            feature = "serving",
            feature = "showing"
        ))]
        Route::Team(page) => teams::page(page),
        #[cfg(feature = "rooms")]
        Route::Room(check) => room::page(&check),
        // A page of another program is another page load (`Site::go`).
        _ => view! { <not_found::NotFound /> }.into_any(),
    }
}
