//! What is handed out on paper: a sheet to take home, a poster, notes for the presenter, out of the agenda.

mod compose;
pub(in crate::pages::teams) mod kept;
mod piece;
pub(in crate::pages::teams) mod told;

use std::sync::Arc;

use leptos::prelude::*;
use sessions::agenda::{Agenda, Slide};
use sessions::paper::Sheet;

use self::compose::{Made, Target, count, make};
use self::kept::Kept;
use self::piece::Piece;
use crate::browser::{document, navigation};
use crate::components::el::{El, el};
use crate::components::hear::HearButton;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::say::say_text;
use crate::routes::Route;
use crate::routes::teams::TeamPage;
use crate::state::site::{Site, site};

/// The id of the field that chooses where the code leads.
const CODE: &str = "handout-code";

/// The state of the page. Cheap to copy.
#[derive(Clone, Copy)]
struct Desk {
    kept: Kept,
    sheet: RwSignal<Sheet>,
    /// The path of the page that the code leads to, when one was chosen.
    target: RwSignal<Option<String>>,
}

/// The page.
pub fn page() -> AnyView {
    let site = site();
    let desk = Desk { kept: Kept::begin(&site), sheet: RwSignal::new(Sheet::default()), target: RwSignal::new(None) };
    // Made once for what is told of it and for what is shown.
    let made = {
        let site = site.clone();
        Memo::new_with_compare(
            move |_| {
                let agenda = desk.kept.agenda();
                let target = target(&site, &agenda, desk.target.get());
                Arc::new(make(&site, &agenda, desk.sheet.get(), &target))
            },
            |before, now| before != now,
        )
    };
    el("div")
        .class("wrap narrow flow plain-page handout")
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("handout-title"))
        .with(el("p").class("lead").say("handout-intro"))
        .with(view! { <HearButton label="hear-page" /> }.into_any())
        .with(desk.kept.refusal(&site))
        .with(choose(&site, desk))
        .with(go(&site, desk, made))
        .with(sheet(&site, desk, made))
        .with(more(&site))
        .done()
}

/// Which sheet, and where its code leads.
fn choose(site: &Site, desk: Desk) -> AnyView {
    let kinds = Sheet::ALL.map(|sheet| {
        let label = site.tx(&format!("handout-kind-{}", sheet.id()), &[("paper", sheet.paper().into())]);
        choice(
            site,
            label,
            words(move || (desk.sheet.get() == sheet).to_string()),
            Box::new(move || desk.sheet.set(sheet)),
        )
    });
    let options = {
        let site = site.clone();
        live(move || {
            let agenda = desk.kept.agenda();
            let chosen = target_route(&site, &agenda, desk.target.get()).path(site.content());
            let options = targets(&site, &agenda).into_iter().map(|route| {
                let path = route.path(site.content());
                let option = el("option").set("value", path.clone());
                let option = if path == chosen { option.set("selected", "") } else { option };
                option.with(title_of(&site, &route)).done()
            });
            options.collect::<Vec<_>>().into_any()
        })
    };
    let code = view! {
        <select
            class="field__input handout__code"
            id=CODE
            disabled=site.asleep()
            on:change:target=move |event| desk.target.set(Some(event.target().value()))
        >
            {options}
        </select>
    };
    el("section")
        .class("flow panel")
        .set("aria-label", site.message("handout-choose"))
        .with(
            el("div")
                .set("role", "group")
                .set("aria-label", site.message("handout-choose"))
                .with(el("p").class("field__label").say("handout-choose"))
                .with(el("div").class("row").with(Vec::from(kinds))),
        )
        .with(
            el("div")
                .class("field")
                .with(el("label").class("field__label").set("for", CODE).say("handout-code-label"))
                .with(code.into_any()),
        )
        .with(el("p").class("needs-app").with(site.words("needs-app")))
        .done()
}

/// A choice among others.
pub(super) fn choice(site: &Site, label: String, chosen: Signal<String>, act: Box<dyn FnMut()>) -> AnyView {
    el("button")
        .class("button button--quiet session__choice")
        .set("type", "button")
        .set("disabled", site.asleep())
        .set("aria-pressed", chosen)
        .press(act)
        .with(label)
        .done()
}

/// What will be printed, and the button that prints it.
fn go(site: &Site, desk: Desk, made: Memo<Arc<Made>>) -> AnyView {
    let promise = {
        let site = site.clone();
        words(move || {
            made.with(|made| {
                let paper = desk.sheet.get().paper();
                let values = [
                    ("pages", count(made.pages.len())),
                    ("paper", paper.into()),
                    ("taken", count(made.taken)),
                    ("all", count(made.all)),
                ];
                site.tx("handout-pages", &values)
            })
        })
    };
    el("section")
        .class("first flow")
        .set("aria-labelledby", "handout-go")
        .with(el("h2").class("first__label").id("handout-go").say("handout-go-title"))
        .with(el("p").class("first__text").set("role", "status").with(say_text(promise)))
        .with(left(site, made))
        .with(
            el("p").class("row actions").with(
                el("button")
                    .class("button")
                    .set("type", "button")
                    .set("disabled", site.asleep())
                    .press(|| document::print(false))
                    .with(icon("print", ""))
                    .with(site.words("handout-print")),
            ),
        )
        .done()
}

/// Which slides will not be printed, and why that can be.
fn left(site: &Site, made: Memo<Arc<Made>>) -> AnyView {
    let site = site.clone();
    live(move || {
        made.with(|made| {
            if made.left.is_empty() {
                return ().into_any();
            }
            let title = site.tx("handout-left-out", &[("count", count(made.left.len()))]);
            let rows = made.left.iter().map(|line| el("li").with(line.clone()).done());
            el("details")
                .class("drive__fold")
                .with(el("summary").with(icon("down", "")).with(title))
                .with(el("p").class("small").with(site.message("handout-left")))
                .with(el("ul").class("static__list handout__left").with(rows.collect::<Vec<_>>()))
                .done()
        })
    })
}

/// The sheet, as it is printed.
fn sheet(site: &Site, desk: Desk, made: Memo<Arc<Made>>) -> AnyView {
    let pages = {
        let site = site.clone();
        live(move || {
            let sheet = desk.sheet.get();
            let pages = made.get();
            let all = pages.pages.len();
            let pages = pages.pages.iter().enumerate().map(|(n, pieces)| {
                let name = site.tx("handout-page", &[("page", count(n + 1)), ("pages", count(all))]);
                el("div")
                    .class("paper__page")
                    .set("role", "group")
                    .set("aria-label", name)
                    .with(pieces.iter().map(Piece::view).collect::<Vec<_>>())
                    .done()
            });
            paper(sheet).with(pages.collect::<Vec<_>>()).done()
        })
    };
    on_paper(move || desk.sheet.get());
    el("section").class("paper__holder").set("aria-label", site.message("handout-preview")).with(pages).done()
}

/// Says which paper the page prints on, for as long as it is shown: the look of paper follows it.
pub(super) fn on_paper(sheet: impl Fn() -> Sheet + 'static) {
    if cfg!(feature = "ssr") {
        return;
    }
    Effect::new(move |_| document::set_root_data("paper", Some(sheet().id())));
    on_cleanup(|| document::set_root_data("paper", None));
}

/// What lies on the paper of a sheet.
pub(super) fn paper(sheet: Sheet) -> El {
    el("div").class(match sheet {
        Sheet::A4 => "paper paper--a4",
        Sheet::A5 => "paper paper--a5",
        Sheet::Large => "paper paper--large",
        Sheet::Poster => "paper paper--poster",
        Sheet::Notes => "paper paper--notes",
    })
}

/// Where its words come from, and the cards for clerks, which print themselves.
fn more(site: &Site) -> AnyView {
    let link = |route: Route, text: String| el("li").with(el("a").set("href", site.link(&route)).with(text)).done();
    let cards = site.content().guides().iter().filter(|guide| guide.has_clerk_card()).map(|guide| {
        let title = site.message(&guide.short_title_id());
        link(Route::ClerkCard(guide.id.clone()), site.tx("handout-clerk-of", &[("title", title.into())]))
    });
    let mut ways = vec![
        link(Route::Team(TeamPage::Agenda), site.message("handout-change")),
        link(Route::Place, site.message("handout-place")),
    ];
    ways.extend(cards);
    el("section")
        .class("flow")
        .set("aria-labelledby", "handout-more")
        .with(el("h2").id("handout-more").say("handout-more-title"))
        .with(el("p").say("handout-more-about"))
        .with(el("ul").class("static__list").with(ways))
        .done()
}

/// The pages that a code can lead to: the guides of the agenda and their checks, each once. The guide with most slides
/// comes first.
fn targets(site: &Site, agenda: &Agenda) -> Vec<Route> {
    let mut guides: Vec<(usize, &str)> = Vec::new();
    for slide in agenda.slides() {
        let Slide::Of(id) = slide else { continue };
        let guide = id.split('/').next().unwrap_or_default();
        match guides.iter_mut().find(|(_, known)| *known == guide) {
            Some((slides, _)) => *slides += 1,
            None => guides.push((1, guide)),
        }
    }
    guides.sort_by_key(|(slides, _)| usize::MAX - slides);
    let guides: Vec<_> = guides.into_iter().filter_map(|(_, id)| site.content().guide(id)).collect();
    let mut routes: Vec<Route> = guides.iter().map(|guide| Route::Guide(guide.id.clone())).collect();
    for check in guides.iter().flat_map(|guide| &guide.checks) {
        let route = Route::Check(check.clone());
        if !routes.contains(&route) {
            routes.push(route);
        }
    }
    if routes.is_empty() {
        routes.push(Route::Home);
    }
    routes
}

fn target_route(site: &Site, agenda: &Agenda, chosen: Option<String>) -> Route {
    let mut targets = targets(site, agenda);
    let at = chosen.and_then(|path| targets.iter().position(|route| route.path(site.content()) == path));
    targets.swap_remove(at.unwrap_or(0))
}

/// The page that the code leads to. Its address holds the page and nothing else.
fn target(site: &Site, agenda: &Agenda, chosen: Option<String>) -> Target {
    let route = target_route(site, agenda, chosen);
    let path = site.link(&route);
    // Nobody knows the host before the app has started, least of all who wrote the page beforehand.
    let origin = if site.started.get() { navigation::origin() } else { None };
    let whole = origin.is_some();
    Target { title: title_of(site, &route), address: origin.unwrap_or_default() + &path, whole }
}

fn title_of(site: &Site, route: &Route) -> String {
    let content = site.content();
    match route {
        Route::Guide(id) => content.guide(id).map(content::Guide::short_title_id),
        Route::Check(id) => content.check(id).map(content::CheckEntry::short_title_id),
        _ => None,
    }
    .map_or_else(|| site.t("site-name"), |id| site.message(&id))
}
