//! One page: the shell of `public/index.html` with a head, a body and the addresses of the final files.

use std::fmt::Write;

use anyhow::ensure;
use serde::Deserialize;

use crate::headers;
use crate::programs::Program;
use crate::project::Site;

/// A page as the prerenderer hands it over in `pages.json`.
#[derive(Clone, Debug, Deserialize)]
pub struct Page {
    /// Its address below the base, beginning with a slash.
    pub path: String,
    /// Its file in the site.
    pub file: String,
    /// The locale of the content pack that it needs.
    pub locale: String,
    /// The part of the content that it needs.
    pub part: String,
    /// The program that it needs.
    pub program: String,
    /// The language of its text.
    pub lang: String,
    /// What stands in the browser's tab.
    pub title: String,
    /// What a list of results says.
    pub description: String,
    /// The same page in every language, itself included.
    pub alternates: Vec<Alternate>,
    /// Whether search engines may list it.
    pub index: bool,
    /// Everything inside `<body>`.
    pub body: String,
}

/// The same page in one language.
#[derive(Clone, Debug, Deserialize)]
pub struct Alternate {
    /// The language.
    pub lang: String,
    /// The address below the base.
    pub path: String,
}

/// A file that a page loads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Linked {
    /// Its address on the server, base included.
    pub address: String,
    /// Its `integrity`.
    pub integrity: String,
}

/// The final files of the site, as pages name them.
#[derive(Clone, Debug, Default)]
pub struct Linkage {
    /// The style sheet.
    pub css: Linked,
    /// The style sheet of pages beside guides and checks.
    pub more_css: Linked,
    /// Sets theme and text size before the first paint.
    pub theme: Linked,
    /// Starts the app.
    pub boot: Linked,
    /// The programs, each with its JavaScript side and its wasm.
    pub programs: Vec<(Program, Linked, Linked)>,
    /// The content packs by locale and part, such as `vi.read`.
    pub packs: Vec<(String, Linked)>,
    /// The list of Vietnamese content packs, for the recording booth.
    pub texts: Linked,
    /// The audio worklet that hands over what the microphone hears, for the recording booth.
    pub capture: Linked,
    /// The search index of each locale.
    pub search: Vec<(String, Linked)>,
    /// The icons, which every page has.
    pub sprite: Linked,
    /// The drawings for lists.
    pub pictures: Linked,
    /// The drawings of single guides, by part, such as `guide-tre-em`.
    pub drawings: Vec<(String, Linked)>,
    /// `<link>`s to icons: relation, further attributes, address.
    pub icons: Vec<(String, String, String)>,
    /// The web manifest's address.
    pub manifest: String,
    /// The voice worker's address; empty without the voice folder.
    pub voice: String,
    /// The service worker's address; empty when none is made.
    pub worker: String,
}

/// The finished text of a page.
///
/// # Errors
/// When the shell lacks a place, or something was left unfilled.
pub fn write(shell: &str, page: &Page, site: &Site, linked: &Linkage) -> anyhow::Result<String> {
    for mark in ["%lang%", "%head%", "%body%"] {
        ensure!(shell.matches(mark).count() == 1, "public/index.html must hold {mark} once");
    }
    let head = head(page, site, linked)?;
    // The body goes in last, so that nothing in a text is taken for a mark.
    let text = shell.replace("%lang%", &escape(&page.lang)).replace("%head%", head.trim_end());
    let body = page.body.replace("%sprite%", &linked.sprite.address);
    let body = body.replace("%pictures%", &linked.pictures.address).replace("%drawings%", drawings(page, linked));
    Ok(text.replacen("%body%", &body, 1))
}

/// The address of the page's own drawings; empty when it has none.
fn drawings<'a>(page: &Page, linked: &'a Linkage) -> &'a str {
    let own = linked.drawings.iter().find(|(part, _)| *part == page.part);
    own.map_or("", |(_, drawings)| &drawings.address)
}

fn head(page: &Page, site: &Site, linked: &Linkage) -> anyhow::Result<String> {
    let wanted = format!("{}.{}", page.locale, page.part);
    let Some((_, pack)) = linked.packs.iter().find(|(of, _)| *of == wanted) else {
        anyhow::bail!("{} wants the content {wanted:?}, which was not packed", page.path);
    };
    let Some((program, js, wasm)) = linked.programs.iter().find(|(of, ..)| of.name() == page.program) else {
        anyhow::bail!("{} wants the program for {}, which was not built", page.path, page.program);
    };
    let search = linked.search.iter().find(|(locale, _)| *locale == page.locale);
    let Some((_, search)) = search else {
        anyhow::bail!("{} wants the search index of {:?}, which was not made", page.path, page.locale);
    };
    let mut head = Head::default();
    head.tag(format_args!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        escape(&headers::policy_of_page())
    ));
    head.tag(format_args!("<title>{}</title>", escape(&page.title)));
    head.tag(format_args!("<meta name=\"description\" content=\"{}\">", escape(&page.description)));
    head.tag(format_args!("<meta name=\"referrer\" content=\"no-referrer\">"));
    // The 404 page stands at every wrong address, so it has none of its own.
    if !page.alternates.is_empty() {
        addresses(&mut head, page, site);
    }
    if !page.index {
        head.tag(format_args!("<meta name=\"robots\" content=\"noindex\">"));
    }
    for (rel, more, address) in &linked.icons {
        head.tag(format_args!("<link rel=\"{rel}\"{more} href=\"{}\">", escape(address)));
    }
    head.tag(format_args!("<link rel=\"manifest\" href=\"{}\">", escape(&linked.manifest)));
    head.tag(format_args!(
        "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
        escape(&linked.css.address),
        linked.css.integrity
    ));
    if program.has_more_style() {
        head.tag(format_args!(
            "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
            escape(&linked.more_css.address),
            linked.more_css.integrity
        ));
    }
    // The first paint waits for it, the parser does not.
    script(&mut head, " async blocking=\"render\"", &linked.theme, "");
    head.tag(format_args!(
        "<link rel=\"modulepreload\" fetchpriority=\"low\" href=\"{}\" integrity=\"{}\">",
        escape(&js.address),
        js.integrity
    ));
    let drawings = drawings(page, linked);
    let mut data: Vec<(&str, &str)> = vec![
        ("js", &js.address),
        ("wasm", &wasm.address),
        ("wasm-integrity", &wasm.integrity),
        ("pack", &pack.address),
        ("pack-integrity", &pack.integrity),
        ("base", &site.base),
        ("search", &search.address),
        ("voice", &linked.voice),
        ("sprite", &linked.sprite.address),
        ("pictures", &linked.pictures.address),
        ("drawings", drawings),
        ("sw", &linked.worker),
    ];
    if page.program == "booth" {
        data.extend([("texts", linked.texts.address.as_str()), ("capture", linked.capture.address.as_str())]);
    }
    let data: String = data.iter().map(|(name, value)| format!(" data-{name}=\"{}\"", escape(value))).collect();
    script(&mut head, " type=\"module\"", &linked.boot, &data);
    Ok(head.0)
}

fn addresses(head: &mut Head, page: &Page, site: &Site) {
    let own = site.address(&page.path);
    head.tag(format_args!("<link rel=\"canonical\" href=\"{}\">", escape(&own)));
    for alternate in &page.alternates {
        let address = escape(&site.address(&alternate.path));
        let lang = escape(&alternate.lang);
        head.tag(format_args!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">"));
        // Vietnamese is what somebody gets whose language is neither.
        if alternate.lang == "vi" {
            head.tag(format_args!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\">"));
        }
    }
    let locale = if page.lang == "vi" { "vi_VN" } else { "en_GB" };
    for (property, value) in [
        ("type", "website"),
        ("title", &page.title),
        ("description", &page.description),
        ("url", &own),
        ("locale", locale),
    ] {
        head.tag(format_args!("<meta property=\"og:{property}\" content=\"{}\">", escape(value)));
    }
}

fn script(head: &mut Head, kind: &str, file: &Linked, data: &str) {
    head.tag(format_args!(
        "<script{kind} src=\"{}\" integrity=\"{}\"{data}></script>",
        escape(&file.address),
        file.integrity
    ));
}

#[derive(Default)]
struct Head(String);

impl Head {
    fn tag(&mut self, tag: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.0, "{tag}");
    }
}

/// Text as it stands in HTML, between tags or in double quotes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            _ => out.push(c),
        }
    }
    out
}

/// The addresses for `sitemap.xml`, each with its languages.
pub fn sitemap(pages: &[Page], site: &Site) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages.iter().filter(|page| page.index) {
        text += &format!("<url><loc>{}</loc>", escape(&site.address(&page.path)));
        for alternate in &page.alternates {
            text += &format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                escape(&alternate.lang),
                escape(&site.address(&alternate.path))
            );
        }
        text += "</url>\n";
    }
    text + "</urlset>\n"
}

/// `robots.txt`: everything may be read; pages that should not be listed say so themselves.
pub fn robots(site: &Site) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {}\n", site.address("/sitemap.xml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<html lang=\"%lang%\"><head>\n%head%\n</head><body>%body%</body></html>";

    fn site() -> Site {
        Site { origin: "https://a.example".into(), base: "/x/".into() }
    }

    fn page(index: bool) -> Page {
        let alternate = |lang: &str, path: &str| Alternate { lang: lang.into(), path: path.into() };
        Page {
            path: "/nguon/".into(),
            file: "nguon/index.html".into(),
            locale: "vi".into(),
            part: "read".into(),
            program: "reading".into(),
            lang: "vi".into(),
            title: "Nguồn & \"luật\"".into(),
            description: "<mô tả>".into(),
            alternates: vec![alternate("vi", "/nguon/"), alternate("en", "/en/sources/")],
            index,
            body: "<div id=\"app\">%head% <use href=\"%sprite%#i-a\"></use><use href=\"%drawings%#a\"></use></div>"
                .into(),
        }
    }

    fn linkage() -> Linkage {
        let program = |name: &str| Program::named(name).expect("a program");
        let linked = |name: &str| Linked { address: format!("/x/{name}"), integrity: format!("sha256-{name}") };
        Linkage {
            css: linked("c.css"),
            more_css: linked("m.css"),
            theme: linked("t.js"),
            boot: linked("b.js"),
            programs: vec![
                (program("checking"), linked("c.js"), linked("c.wasm")),
                (program("reading"), linked("a.js"), linked("a.wasm")),
                (program("household"), linked("h.js"), linked("h.wasm")),
            ],
            packs: vec![("vi.check".into(), linked("vi.check.pack")), ("vi.read".into(), linked("vi.pack"))],
            search: vec![("vi".to_owned(), linked("search.vi.bin")), ("en".to_owned(), linked("search.en.bin"))],
            sprite: linked("icons.svg"),
            pictures: linked("pictures.svg"),
            drawings: vec![("read".to_owned(), linked("own.svg")), ("guide-b".to_owned(), linked("b.svg"))],
            manifest: "/x/manifest.webmanifest".into(),
            voice: "/x/voice/1/worker.js".into(),
            worker: "/x/sw.js".into(),
            ..Default::default()
        }
    }

    #[test]
    fn a_page_names_its_files_with_their_integrity() -> anyhow::Result<()> {
        let text = write(SHELL, &page(true), &site(), &linkage())?;
        for part in [
            "<html lang=\"vi\">",
            "<title>Nguồn &amp; &quot;luật&quot;</title>",
            "content=\"&lt;mô tả&gt;\"",
            "<link rel=\"canonical\" href=\"https://a.example/x/nguon/\">",
            "hreflang=\"en\" href=\"https://a.example/x/en/sources/\"",
            "hreflang=\"x-default\" href=\"https://a.example/x/nguon/\"",
            "<link rel=\"stylesheet\" href=\"/x/c.css\" integrity=\"sha256-c.css\">",
            "<link rel=\"modulepreload\" fetchpriority=\"low\" href=\"/x/a.js\" integrity=\"sha256-a.js\">",
            "<script async blocking=\"render\" src=\"/x/t.js\" integrity=\"sha256-t.js\"></script>",
            "<script type=\"module\" src=\"/x/b.js\" integrity=\"sha256-b.js\" data-js=\"/x/a.js\" data-wasm=\"/x/a.wasm\" \
             data-wasm-integrity=\"sha256-a.wasm\" data-pack=\"/x/vi.pack\" data-pack-integrity=\"sha256-vi.pack\" \
             data-base=\"/x/\" data-search=\"/x/search.vi.bin\" data-voice=\"/x/voice/1/worker.js\" \
             data-sprite=\"/x/icons.svg\" \
             data-pictures=\"/x/pictures.svg\" data-drawings=\"/x/own.svg\" data-sw=\"/x/sw.js\">",
            // What looks like a mark in a body is text.
            "<div id=\"app\">%head% <use href=\"/x/icons.svg#i-a\"></use><use href=\"/x/own.svg#a\"></use></div>",
        ] {
            assert!(text.contains(part), "{part}\nnot in\n{text}");
        }
        Ok(())
    }

    #[test]
    fn only_the_booth_names_what_it_needs() -> anyhow::Result<()> {
        let linked = |name: &str| Linked { address: format!("/x/{name}"), integrity: String::new() };
        let mut linkage = linkage();
        (linkage.texts, linkage.capture) = (linked("t.bin"), linked("m.js"));
        linkage.programs.push((Program::named("booth").expect("a program"), linked("l.js"), linked("l.wasm")));
        linkage.packs.push(("vi.listening".into(), linked("l.pack")));
        let named = "data-texts=\"/x/t.bin\" data-capture=\"/x/m.js\"";
        let booth = Page { part: "listening".into(), program: "booth".into(), ..page(true) };
        assert!(write(SHELL, &booth, &site(), &linkage)?.contains(named));
        assert!(!write(SHELL, &page(true), &site(), &linkage)?.contains("data-texts"));
        Ok(())
    }

    #[test]
    fn what_is_not_listed_says_so_and_still_has_its_address() -> anyhow::Result<()> {
        let text = write(SHELL, &page(false), &site(), &linkage())?;
        assert!(text.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(text.contains("rel=\"canonical\"") && text.contains("hreflang=\"en\""));
        let lost = Page { alternates: Vec::new(), ..page(false) };
        assert!(!write(SHELL, &lost, &site(), &linkage())?.contains("canonical"));
        assert!(!sitemap(&[page(false)], &site()).contains("<url>"));
        assert!(sitemap(&[page(true)], &site()).contains("<loc>https://a.example/x/nguon/</loc>"));
        Ok(())
    }

    #[test]
    fn a_shell_without_a_place_and_a_missing_pack_are_faults() {
        assert!(write("<html>%head%%body%</html>", &page(true), &site(), &linkage()).is_err());
        let english = Page { locale: "en".into(), ..page(true) };
        assert!(write(SHELL, &english, &site(), &linkage()).is_err());
    }
}
