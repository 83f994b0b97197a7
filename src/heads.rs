//! The title and the description of every page.

use content::Content;
use readiness::CivilDate;

use crate::routes::Route;
use crate::routes::teams::TeamPage;

/// The message that names the page, without the site's name.
fn title_message(route: &Route) -> String {
    match route {
        Route::Home => "home-title".to_owned(),
        Route::Guides => "guides-title".to_owned(),
        Route::Guide(id) => format!("guide-{id}-title"),
        Route::ClerkCard(_) => "clerk-title".to_owned(),
        Route::Checks => "checks-title".to_owned(),
        Route::Check(id) => format!("check-{id}-title"),
        Route::Question(check, question) => format!("check-{check}-{question}-title"),
        Route::Answers(_) => "answers-title".to_owned(),
        Route::Outcome(_) => "outcome-title".to_owned(),
        Route::Search => "search-title".to_owned(),
        Route::Sources => "sources-title".to_owned(),
        Route::Voices => "voices-title".to_owned(),
        Route::Booth => "booth-title".to_owned(),
        Route::Place => "place-form-title".to_owned(),
        Route::Figures => "figures-title".to_owned(),
        Route::News => "news-title".to_owned(),
        Route::Glossary => "glossary-title".to_owned(),
        Route::Questions => "questions-title".to_owned(),
        Route::Journeys => "journeys-title".to_owned(),
        Route::Journey(id) => format!("journey-{id}-title"),
        Route::Team(page) => of_team(*page).0.to_owned(),
        Route::Room(_) => "room-title".to_owned(),
        Route::NotFound => "not-found-title".to_owned(),
    }
}

/// The messages of the title and the description of a page of community teams.
fn of_team(page: TeamPage) -> (&'static str, &'static str) {
    match page {
        TeamPage::Start => ("teams-title", "teams-description"),
        TeamPage::Drive => ("drive-title", "drive-description"),
        TeamPage::Agenda => ("slide-title", "slide-description"),
        TeamPage::Screen => ("slide-screen-title", "slide-screen-description"),
        TeamPage::Presenter => ("slide-presenter-title", "slide-presenter-description"),
        TeamPage::Rooms => ("teams-rooms-title", "teams-rooms-description"),
        TeamPage::Handout => ("handout-title", "handout-description"),
        TeamPage::Loudspeaker => ("loud-title", "loud-description"),
        TeamPage::Serving => ("serving-title", "serving-description"),
        TeamPage::Record => ("record-title", "record-description"),
    }
}

/// What stands in the browser's tab and in a list of results.
pub fn title(route: &Route, content: &Content, today: CivilDate) -> String {
    let site = content.text("site-name", today);
    let page = content.text(&title_message(route), today);
    match route {
        Route::Question(check, _) | Route::Answers(check) | Route::Outcome(check) | Route::Room(check) => {
            format!("{page} – {} – {site}", content.text(&format!("check-{check}-short-title"), today))
        }
        _ => format!("{page} – {site}"),
    }
}

/// One or two sentences on the page for a list of results.
pub fn description(route: &Route, content: &Content, today: CivilDate) -> String {
    let id = match route {
        Route::Home | Route::NotFound => "home-description".to_owned(),
        Route::Guides => "guides-description".to_owned(),
        Route::Guide(id) | Route::ClerkCard(id) => format!("guide-{id}-description"),
        Route::Checks => "checks-description".to_owned(),
        Route::Check(id) | Route::Question(id, _) | Route::Answers(id) | Route::Outcome(id) => {
            format!("check-{id}-description")
        }
        Route::Search => "search-description".to_owned(),
        Route::Sources => "sources-description".to_owned(),
        Route::Voices => "voices-description".to_owned(),
        Route::Booth => "booth-description".to_owned(),
        Route::Place => "place-form-description".to_owned(),
        Route::Figures => "figures-description".to_owned(),
        Route::News => "news-description".to_owned(),
        Route::Glossary => "glossary-description".to_owned(),
        Route::Questions => "questions-description".to_owned(),
        Route::Journeys => "journeys-description".to_owned(),
        Route::Journey(id) => format!("journey-{id}-description"),
        Route::Team(page) => of_team(*page).1.to_owned(),
        Route::Room(_) => "room-description".to_owned(),
    };
    content.text(&id, today)
}
