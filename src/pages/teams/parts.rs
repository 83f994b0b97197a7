//! What the pages of teams are put together from: numbers in text, tables, buttons, files.

use content::{Amount, FigureKind, Value};
use leptos::prelude::*;

use crate::browser::chosen_file::{self, NotRead};
use crate::browser::document;
use crate::components::el::{El, el};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::components::say::say_text;
use crate::state::site::Site;

/// A number of people or days, in groups of three.
pub(super) fn count(number: u32) -> Value {
    Value::Amount(FigureKind::Count, Amount::Whole(i64::from(number)))
}

/// Text that is put together here, to be heard like any other.
pub(super) fn said(text: String) -> AnyView {
    say_text(Signal::stored(text))
}

/// A value as it is written in a line of text.
pub(super) fn written(site: &Site, value: Value) -> String {
    site.tx("drive-value", &[("value", value)])
}

/// A table that scrolls within itself on a small screen.
pub(super) fn table(name: String, head: &[String], rows: Vec<AnyView>, foot: Option<AnyView>) -> AnyView {
    let head = head.iter().map(|title| el("th").set("scope", "col").with(title.clone()).done()).collect::<Vec<_>>();
    el("div")
        .class("drive__scroll")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", name.clone())
        .with(
            el("table")
                .class("drive__table")
                .with(el("caption").class("hide").with(name))
                .with(el("thead").with(el("tr").with(head)))
                .with(el("tbody").with(rows))
                .with(foot.map(|foot| el("tfoot").with(foot).done())),
        )
        .done()
}

/// A row whose first cell names it.
pub(super) fn row(cells: Vec<String>) -> AnyView {
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(n, text)| if n == 0 { el("th").set("scope", "row").with(text) } else { el("td").with(text) }.done());
    el("tr").with(cells.collect::<Vec<_>>()).done()
}

/// A button with a drawing, still without its words.
pub(super) fn button(site: &Site, drawing: &str, act: impl FnMut() + 'static) -> El {
    el("button")
        .class("button button--quiet")
        .set("type", "button")
        .set("disabled", site.asleep())
        .press(act)
        .with(icon(drawing, ""))
}

/// Why something is refused: the text of a message, while there is one.
pub(super) fn refusal(site: &Site, refused: impl Fn() -> Option<String> + Send + 'static) -> AnyView {
    let site = site.clone();
    live(move || {
        let fault = refused().map(|id| {
            let text = site.message(&id);
            el("p").class("field-error").set("role", "alert").with(icon("gap", "")).with(text).done()
        });
        fault.into_any()
    })
}

/// A field for a file of the team's own, of at most so many bytes. `take` is given its text, or the end of the message
/// that says why there is none.
pub(super) fn chooser(
    site: &Site,
    id: &'static str,
    label: &'static str,
    most: usize,
    take: impl Fn(Result<String, &'static str>) + Copy + 'static,
) -> AnyView {
    let chosen = move |_| {
        leptos::task::spawn_local(async move {
            match chosen_file::text(id, most).await {
                Ok(text) => take(Ok(text)),
                Err(NotRead::NoFile) => {}
                Err(NotRead::TooLarge) => take(Err("too-long")),
                Err(NotRead::Unreadable) => take(Err("failed")),
            }
        });
    };
    let field = view! {
        <input class="drive__file" id=id type="file" accept=".txt,text/plain" disabled=site.asleep() on:change=chosen />
    };
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).say(label))
        .with(field.into_any())
        .done()
}

/// A button that asks once more before it does what cannot be taken back. Its messages: what the button says, what is
/// asked, yes and no. What follows a yes puts the focus where it goes on.
pub(super) fn sure(
    site: &Site,
    [id, question, yes_word, no_word]: [&'static str; 4],
    asking: RwSignal<bool>,
    act: impl Fn() + Copy + Send + 'static,
) -> AnyView {
    let site = site.clone();
    live(move || {
        if !asking.get() {
            let ask = move || {
                asking.set(true);
                document::focus_soon(id);
            };
            return button(&site, "close", ask).id(id).with(site.message(id)).done();
        }
        let yes = move || {
            asking.set(false);
            act();
        };
        // Back on the button that asked, which bears the same id.
        let no = move || {
            asking.set(false);
            document::focus_soon(id);
        };
        el("div")
            .class("panel flow")
            .set("role", "alert")
            .with(el("p").id(id).set("tabindex", "-1").with(site.message(question)))
            .with(
                el("p")
                    .class("row actions")
                    .with(button(&site, "tick", yes).with(site.message(yes_word)))
                    .with(button(&site, "back", no).with(site.message(no_word))),
            )
            .done()
    })
}
