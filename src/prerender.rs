//! Every page as HTML, made on the host from the same views that run in the browser.

use std::sync::Arc;

use content::{Content, Locale};
use leptos::prelude::*;
use serde::Serialize;

use crate::app::App;
use crate::heads;
use crate::routes::Route;
use crate::state::site::{Assets, Site};

/// What stands in the HTML wherever the address of the icons goes; the build puts the hashed address there.
pub const SPRITE: &str = "%sprite%";
/// As [`SPRITE`], of the drawings for lists.
pub const PICTURES: &str = "%pictures%";
/// As [`SPRITE`], of the drawings of the page's own guide.
pub const DRAWINGS: &str = "%drawings%";

/// One page, ready to be put into the shell `public/index.html`.
#[derive(Clone, Debug, Serialize)]
pub struct Page {
    /// The address below the base.
    pub path: String,
    /// The file below the site's folder.
    pub file: String,
    /// The locale's code.
    pub locale: &'static str,
    /// The part of the content that the page needs.
    pub part: String,
    /// The program that the page needs.
    pub program: &'static str,
    /// The language of the document.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// The description.
    pub description: String,
    /// The same page in every language, this one included.
    pub alternates: Vec<Alternate>,
    /// Whether a search engine may list it.
    pub index: bool,
    /// What stands inside `<body>`.
    pub body: String,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language.
    pub lang: &'static str,
    /// The address below the base.
    pub path: String,
}

/// Every page of `content`, below `base`: of the part that it is, or of all when it is the whole.
pub fn pages(content: &Arc<Content>, base: &str) -> Vec<Page> {
    Route::all(content).into_iter().map(|route| page(&route, content, base)).collect()
}

fn page(route: &Route, content: &Arc<Content>, base: &str) -> Page {
    let today = content.built_on();
    let path = route.path(content);
    let lang = content.locale().code();
    let alternates = Locale::ALL
        .into_iter()
        .filter(|_| *route != Route::NotFound)
        .map(|locale| Alternate { lang: locale.code(), path: route.path_in(content, locale) })
        .collect();
    Page {
        file: file(&path),
        locale: lang,
        part: route.part().name().into_owned(),
        program: route.program(),
        lang,
        title: heads::title(route, content, today),
        description: heads::description(route, content, today),
        alternates,
        index: route.is_indexed(),
        body: body(&path, content, base),
        path,
    }
}

fn file(path: &str) -> String {
    let below = path.trim_start_matches('/');
    if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.to_owned() }
}

fn body(path: &str, content: &Arc<Content>, base: &str) -> String {
    let assets = Assets {
        base: base.to_owned(),
        sprite: SPRITE.to_owned(),
        pictures: PICTURES.to_owned(),
        drawings: DRAWINGS.to_owned(),
        ..Assets::default()
    };
    let address = format!("{}{path}", base.trim_end_matches('/'));
    let owner = Owner::new_root(None);
    let html = owner.with(|| {
        let site = Site::new(Arc::clone(content), assets, address);
        view! { <App site=site /> }.to_html()
    });
    owner.cleanup();
    let no_script = escape(&content.text("no-script", content.built_on()));
    format!("<div id=\"app\">{html}</div>\n<noscript><p class=\"app-note\">{no_script}</p></noscript>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_the_file_that_a_static_server_looks_for() {
        assert_eq!(file("/"), "index.html");
        assert_eq!(file("/en/guides/"), "en/guides/index.html");
        assert_eq!(file("/404.html"), "404.html");
    }

    #[test]
    fn words_do_not_become_markup() {
        assert_eq!(escape("a < b & c"), "a &lt; b &amp; c");
    }
}
