//! Every address of the portal, in one place: parsing, writing, and the list that is prerendered.
//!
//! An address is written the same way by links, the prerenderer, the sitemap and the tests, so a page that
//! exists has exactly one address in each language.

use content::{Content, Locale, Part};
use readiness::HOUSEHOLD;

pub mod teams;

use teams::TeamPage;

/// A page, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The first page.
    Home,
    /// The list of guides.
    Guides,
    /// One guide, by its id.
    Guide(String),
    /// The full-screen card of a guide, to be shown to a clerk.
    ClerkCard(String),
    /// The list of checks.
    Checks,
    /// The start page of a check, by its id.
    Check(String),
    /// One question of a check: check id, question id.
    Question(String, String),
    /// The answers given so far, each open to change.
    Answers(String),
    /// The checklist.
    Outcome(String),
    /// Finding a page by words.
    Search,
    /// Every legal source, and what rests on it.
    Sources,
    /// Fees, time limits and fines of a day.
    Figures,
    /// What has changed, and what comes next.
    News,
    /// The words that are explained.
    Glossary,
    /// The questions people ask.
    Questions,
    /// The list of journeys.
    Journeys,
    /// One journey, by its id.
    Journey(String),
    /// The voices: choosing one and hearing a sentence in it.
    Voices,
    /// The recording booth: lending the portal a voice.
    Booth,
    /// The card of the place, and its editor.
    Place,
    /// A page of community teams.
    Team(TeamPage),
    /// A check asked of a whole room, by its id.
    Room(String),
    /// Any other address.
    NotFound,
}

/// The words of an address that differ between languages.
struct Words {
    guides: &'static str,
    clerk: &'static str,
    checks: &'static str,
    answers: &'static str,
    outcome: &'static str,
    search: &'static str,
    sources: &'static str,
    voices: &'static str,
    booth: &'static str,
    place: &'static str,
    figures: &'static str,
    news: &'static str,
    glossary: &'static str,
    questions: &'static str,
    journeys: &'static str,
    teams: &'static str,
}

const VI: Words = Words {
    guides: "huong-dan",
    clerk: "cho-can-bo-xem",
    checks: "kiem-tra",
    answers: "tra-loi",
    outcome: "ket-qua",
    search: "tim",
    sources: "nguon",
    voices: "giong-doc",
    booth: "phong-thu",
    place: "noi-minh-o",
    figures: "phi-thoi-han-muc-phat",
    news: "co-gi-moi",
    glossary: "giai-thich-tu",
    questions: "hoi-dap",
    journeys: "hanh-trinh",
    teams: "cho-to-cong-dong",
};

const EN: Words = Words {
    guides: "guides",
    clerk: "for-the-clerk",
    checks: "checks",
    answers: "answers",
    outcome: "result",
    search: "search",
    sources: "sources",
    voices: "voices",
    booth: "booth",
    place: "local-card",
    figures: "fees-days-fines",
    news: "whats-new",
    glossary: "glossary",
    questions: "questions",
    journeys: "journeys",
    teams: "for-teams",
};

fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Vi => &VI,
        Locale::En => &EN,
    }
}

impl Route {
    /// The page at `path`, an address below the site's base such as `/huong-dan/` or `/en/guides/`.
    ///
    /// A final slash may be missing. An address that names no page of this content is [`Route::NotFound`].
    pub fn parse(path: &str, content: &Content) -> Route {
        let locale = content.locale();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        if locale == Locale::En && parts.next() != Some("en") {
            return Route::NotFound;
        }
        let parts: Vec<&str> = parts.collect();
        let w = words(locale);
        match parts.as_slice() {
            [] => Route::Home,
            [a] if *a == w.guides => Route::Guides,
            [a, guide] if *a == w.guides => guide_id(content, guide).map_or(Route::NotFound, Route::Guide),
            [a, guide, b] if *a == w.guides && *b == w.clerk => {
                guide_id(content, guide).map_or(Route::NotFound, Route::ClerkCard)
            }
            [a] if *a == w.checks => Route::Checks,
            [a, rest @ ..] if *a == w.checks => parse_check(rest, content, w),
            [a] if *a == w.search => Route::Search,
            [a] if *a == w.sources => Route::Sources,
            [a] if *a == w.voices => Route::Voices,
            [a, b] if *a == w.voices && *b == w.booth => Route::Booth,
            [a] if *a == w.place => Route::Place,
            [a] if *a == w.figures => Route::Figures,
            [a] if *a == w.news => Route::News,
            [a] if *a == w.glossary => Route::Glossary,
            [a] if *a == w.questions => Route::Questions,
            [a] if *a == w.journeys => Route::Journeys,
            [a, slug] if *a == w.journeys => journey_id(content, slug).map_or(Route::NotFound, Route::Journey),
            [a, rooms, slug] if *a == w.teams && TeamPage::parse(&[rooms], locale) == Some(TeamPage::Rooms) => {
                room_id(content, slug).map_or(Route::NotFound, Route::Room)
            }
            [a, rest @ ..] if *a == w.teams => TeamPage::parse(rest, locale).map_or(Route::NotFound, Route::Team),
            _ => Route::NotFound,
        }
    }

    /// The address of this page below the site's base, with its final slash.
    pub fn path(&self, content: &Content) -> String {
        self.path_in(content, content.locale())
    }

    /// The address of this page in another language. Guides and checks have the same ids in every language.
    pub fn path_in(&self, content: &Content, locale: Locale) -> String {
        let w = words(locale);
        let guide = |id: &str| slug(locale, id, content.guide(id).map(|guide| guide.slug_en.as_str()));
        let journey = |id: &str| slug(locale, id, journey_slug(content, id));
        let check = |id: &str| slug(locale, id, content.check(id).map(|check| check.slug_en.as_str()));
        let tail = match self {
            Route::Home => String::new(),
            Route::Guides => format!("{}/", w.guides),
            Route::Guide(id) => format!("{}/{}/", w.guides, guide(id)),
            Route::ClerkCard(id) => format!("{}/{}/{}/", w.guides, guide(id), w.clerk),
            Route::Checks => format!("{}/", w.checks),
            Route::Check(id) => format!("{}/{}/", w.checks, check(id)),
            Route::Question(id, question) => format!("{}/{}/{question}/", w.checks, check(id)),
            Route::Answers(id) => format!("{}/{}/{}/", w.checks, check(id), w.answers),
            Route::Outcome(id) => format!("{}/{}/{}/", w.checks, check(id), w.outcome),
            Route::Search => format!("{}/", w.search),
            Route::Sources => format!("{}/", w.sources),
            Route::Voices => format!("{}/", w.voices),
            Route::Booth => format!("{}/{}/", w.voices, w.booth),
            Route::Place => format!("{}/", w.place),
            Route::Figures => format!("{}/", w.figures),
            Route::News => format!("{}/", w.news),
            Route::Glossary => format!("{}/", w.glossary),
            Route::Questions => format!("{}/", w.questions),
            Route::Journeys => format!("{}/", w.journeys),
            Route::Journey(id) => format!("{}/{}/", w.journeys, journey(id)),
            Route::Team(page) => format!("{}/{}", w.teams, page.tail(locale)),
            Route::Room(id) => format!("{}/{}{}/", w.teams, TeamPage::Rooms.tail(locale), check(id)),
            Route::NotFound => "404.html".to_owned(),
        };
        match locale {
            Locale::Vi => format!("/{tail}"),
            Locale::En => format!("/en/{tail}"),
        }
    }

    /// Whether a search engine may list the page: not what depends on a reader's own answers.
    pub fn is_indexed(&self) -> bool {
        !matches!(
            self,
            Route::Question(..)
                | Route::Answers(_)
                | Route::Outcome(_)
                | Route::ClerkCard(_)
                | Route::Room(_)
                | Route::Team(TeamPage::Screen | TeamPage::Presenter)
                | Route::NotFound
        )
    }

    /// The part of the content that the page shows. A page of another part is another page load.
    pub fn part(&self) -> Part {
        match self {
            Route::Check(id) | Route::Question(id, _) | Route::Answers(id) | Route::Outcome(id) | Route::Room(id) => {
                Part::Check(id.clone())
            }
            Route::Guide(id) | Route::ClerkCard(id) => Part::Guide(id.clone()),
            Route::Voices | Route::Booth => Part::Listening,
            Route::Place => Part::Place,
            Route::Home | Route::Guides | Route::Checks | Route::Search | Route::NotFound => Part::Read,
            Route::Figures | Route::News | Route::Sources => Part::Law,
            Route::Glossary => Part::Glossary,
            Route::Questions => Part::Questions,
            Route::Journeys | Route::Journey(_) => Part::Journeys,
            Route::Team(_) => Part::Teams,
        }
    }

    /// The program that makes the page in a browser (`Program` in xtask/src/build.rs). A page of another program is
    /// another page load.
    pub fn program(&self) -> &'static str {
        match self {
            Route::Check(id) | Route::Question(id, _) | Route::Answers(id) | Route::Outcome(id) if id == HOUSEHOLD => {
                "household"
            }
            Route::Outcome(_) => "result",
            Route::Check(_) | Route::Question(..) | Route::Answers(_) => "checking",
            Route::Home
            | Route::Guides
            | Route::Guide(_)
            | Route::ClerkCard(_)
            | Route::Checks
            | Route::Search
            | Route::NotFound => "reading",
            Route::Figures
            | Route::News
            | Route::Sources
            | Route::Glossary
            | Route::Questions
            | Route::Journeys
            | Route::Journey(_) => "law",
            Route::Voices => "listening",
            Route::Booth => "booth",
            // The two windows of a session.
            Route::Team(page) if page.is_bare() => "show",
            Route::Team(page) if page.is_session() => "sessions",
            Route::Team(page) if page.is_handing() => "handing",
            Route::Team(TeamPage::Serving | TeamPage::Record) => "serving",
            Route::Team(_) => "teams",
            Route::Room(_) => "rooms",
            Route::Place => "place",
        }
    }

    /// Every page of this content, in the order of the sitemap, [`Route::NotFound`] last. A content that is one part
    /// has the pages of that part.
    pub fn all(content: &Content) -> Vec<Route> {
        let mut all = vec![Route::Home, Route::Guides];
        for guide in content.guides() {
            all.push(Route::Guide(guide.id.clone()));
            if guide.has_clerk_card() {
                all.push(Route::ClerkCard(guide.id.clone()));
            }
        }
        all.push(Route::Checks);
        for entry in content.checks() {
            let id = &entry.check.id;
            all.push(Route::Check(id.clone()));
            all.extend(entry.check.questions.iter().map(|q| Route::Question(id.clone(), q.id.clone())));
            all.push(Route::Answers(id.clone()));
            all.push(Route::Outcome(id.clone()));
        }
        all.extend([Route::Figures, Route::News, Route::Questions, Route::Glossary, Route::Journeys]);
        all.extend(content.journeys().iter().map(|journey| Route::Journey(journey.id.clone())));
        all.extend([Route::Search, Route::Sources]);
        all.extend([Route::Voices, Route::Booth]);
        all.push(Route::Place);
        all.extend(TeamPage::ALL.map(Route::Team));
        all.extend(Route::rooms(content));
        all.push(Route::NotFound);
        all.retain(|route| content.part().is_none_or(|part| *part == route.part()));
        all
    }
}

impl Route {
    /// The checks that a whole room can be asked: all but that of one household.
    pub fn rooms(content: &Content) -> impl Iterator<Item = Route> {
        let ids = content.checks().iter().map(|entry| entry.check.id.clone());
        ids.filter(|id| id != HOUSEHOLD).map(Route::Room)
    }
}

fn slug(locale: Locale, id: &str, slug_en: Option<&str>) -> String {
    match locale {
        Locale::Vi => id.to_owned(),
        Locale::En => slug_en.unwrap_or(id).to_owned(),
    }
}

fn guide_id(content: &Content, slug: &str) -> Option<String> {
    content.guide_by_slug(slug).map(|guide| guide.id.clone())
}

fn room_id(content: &Content, slug: &str) -> Option<String> {
    let id = content.check_by_slug(slug).map(|entry| entry.check.id.clone());
    id.filter(|id| id != HOUSEHOLD)
}

/// The journey at an address. Only what is read has journeys; the other programs need not know how they travel.
fn journey_id(content: &Content, slug: &str) -> Option<String> {
    let known = if cfg!(feature = "law") { content.journey_by_slug(slug) } else { None };
    known.map(|journey| journey.id.clone())
}

fn journey_slug<'c>(content: &'c Content, id: &str) -> Option<&'c str> {
    let known = if cfg!(feature = "law") { content.journey(id) } else { None };
    known.map(|journey| journey.slug_en.as_str())
}

fn parse_check(parts: &[&str], content: &Content, w: &Words) -> Route {
    let Some(entry) = parts.first().and_then(|slug| content.check_by_slug(slug)) else {
        return Route::NotFound;
    };
    let id = entry.check.id.clone();
    match &parts[1..] {
        [] => Route::Check(id),
        [a] if *a == w.answers => Route::Answers(id),
        [a] if *a == w.outcome => Route::Outcome(id),
        [question] if entry.check.questions.iter().any(|q| q.id == *question) => {
            Route::Question(id, (*question).to_owned())
        }
        _ => Route::NotFound,
    }
}
