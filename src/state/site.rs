//! What every page needs: the texts, the day, the addresses, and the reader's settings.

use std::borrow::Cow;
use std::sync::Arc;

use content::Content;
use leptos::prelude::*;
use readiness::CivilDate;

use super::answers::Answers;
use super::notices::Notices;
use super::place::Place;
use super::settings::Settings;
use super::words::Words;
use crate::browser::navigation;
use crate::routes::Route;

/// Where the built files of this copy stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The path below which the site lives, with a slash at both ends.
    pub base: String,
    /// The address of the search index.
    pub search: String,
    /// The voice worker's address; empty when this copy has no built-in voice.
    pub voice: String,
    /// The address of the icons, which every page has.
    pub sprite: String,
    /// The address of the drawings for lists.
    pub pictures: String,
    /// The address of the page's own drawings; empty where its guide has none.
    pub drawings: String,
    /// The service worker's address; empty when this copy has none.
    pub service_worker: String,
}

/// The context of every page. Cheap to clone.
#[derive(Clone)]
pub struct Site {
    content: Arc<Content>,
    assets: Arc<Assets>,
    /// The path of the page that is shown, as the browser has it.
    path: RwSignal<String>,
    /// Today in Việt Nam. The day the page was made until the app has started, so that the app finds the very page
    /// that was sent.
    pub today: RwSignal<CivilDate>,
    /// Whether the app has taken over: until then, what needs it is not offered.
    pub started: RwSignal<bool>,
    /// How the page looks and sounds.
    pub settings: RwSignal<Settings>,
    /// What the reader looks for.
    pub query: RwSignal<String>,
    /// The answers given in this tab.
    pub answers: Answers,
    /// What the reader has to be told once.
    pub notices: Notices,
    /// The card of the place.
    pub place: Place,
}

impl Site {
    /// The context for `content`, standing at `path` on the day that the content was packed.
    pub fn new(content: Arc<Content>, assets: Assets, path: String) -> Self {
        let today = RwSignal::new(content.built_on());
        Site {
            content,
            assets: Arc::new(assets),
            path: RwSignal::new(path),
            today,
            started: RwSignal::new(false),
            settings: RwSignal::new(Settings::default()),
            query: RwSignal::new(String::new()),
            answers: Answers::new(),
            notices: Notices::new(),
            place: Place::default(),
        }
    }

    /// The packed content in the reader's language.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The built files of this copy.
    pub fn assets(&self) -> &Assets {
        &self.assets
    }

    /// The text of a message, with the figures of today. Follows the day.
    pub fn t(&self, id: &str) -> String {
        self.content.text(id, self.today.get())
    }

    /// The text of a message that takes more than figures. Follows the day.
    pub fn tx(&self, id: &str, values: &[(&str, content::Value)]) -> String {
        self.content.text_with(id, self.today.get(), values)
    }

    /// The text of a message whose id comes from the content. Follows the day.
    pub fn message(&self, id: &str) -> String {
        self.content.text(id, self.today.get())
    }

    /// The text of a message as one kind of value, whichever page asks for it: every kind of value in a view costs
    /// code of its own.
    pub fn words(&self, id: impl Into<Cow<'static, str>>) -> Words {
        self.words_of(id.into())
    }

    fn words_of(&self, id: Cow<'static, str>) -> Words {
        if self.content.is_dated(&id) {
            let site = self.clone();
            Words::Following(Signal::derive(move || site.message(&id)))
        } else {
            Words::Fixed(self.content.text(&id, self.content.built_on()))
        }
    }

    /// Whether the app has not started yet: what needs it is disabled until then.
    pub fn asleep(&self) -> Signal<bool> {
        let started = self.started;
        Signal::derive(move || !started.get())
    }

    /// The address of a page, ready for a link.
    pub fn link(&self, route: &Route) -> String {
        self.below_base(&route.path(&self.content))
    }

    /// An address below the base, from one that begins with a slash.
    pub fn below_base(&self, path: &str) -> String {
        format!("{}{}", self.assets.base.trim_end_matches('/'), path)
    }

    /// The page that is shown. Follows the reader.
    pub fn route(&self) -> Route {
        self.path.with(|path| self.route_at(path))
    }

    /// Shows another page: as a new entry of the history, or in place of this one.
    pub fn go(&self, route: &Route, replace: bool) {
        self.go_by(route, &self.link(route), replace);
    }

    /// Shows another page at an address of its own that names more than the page.
    pub fn go_to(&self, route: &Route, address: &str) {
        self.go_by(route, address, false);
    }

    fn go_by(&self, route: &Route, address: &str, replace: bool) {
        if self.holds(route) {
            navigation::push(address, replace);
            self.path.set(self.link(route));
            navigation::show(String::new());
        } else {
            navigation::load(address);
        }
    }

    /// Follows links and the back button from now on.
    pub fn follow_links(&self) {
        let (site, back) = (self.clone(), self.clone());
        let follow = move |path: &str| {
            let route = site.route_at(path);
            let held = route != Route::NotFound && site.holds_whole(&route);
            if held {
                site.path.set(path.to_owned());
            }
            held
        };
        navigation::listen(follow, move |path| {
            if back.holds_whole(&back.route_at(&path)) {
                back.path.set(path);
            } else {
                navigation::reload();
            }
        });
    }

    /// Whether the page would be all that was written out: explained words and the strips of journeys
    /// (`components/term.rs`, `strip.rs`) cannot be made here. The page that stands there keeps them.
    fn holds_whole(&self, route: &Route) -> bool {
        let is_poorer = matches!(route, Route::Guide(_) | Route::ClerkCard(_) | Route::Check(_));
        self.holds(route) && (!is_poorer || *route == untrack(|| self.route()))
    }

    /// Whether the page can be made from the content at hand. Other pages are loaded.
    fn holds(&self, route: &Route) -> bool {
        let now = untrack(|| self.route());
        self.content.part().is_none_or(|part| *part == route.part() && now.program() == route.program())
    }

    /// The page that `path`, as the browser has it, names.
    pub fn route_at(&self, path: &str) -> Route {
        let base = self.assets.base.trim_end_matches('/');
        let below = path.strip_prefix(base).unwrap_or(path);
        let below = below.strip_suffix("index.html").unwrap_or(below);
        Route::parse(below, &self.content)
    }
}

/// The context of the page. Every page stands inside [`crate::app::App`], which provides it.
pub fn site() -> Site {
    expect_context::<Site>()
}
