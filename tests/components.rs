//! Components in headless Chromium, mounted without a prerendered page.
//!
//! Run by `cargo xtask test --only components`.
#![cfg(target_arch = "wasm32")]

use std::sync::Arc;

use content::{CivilDate, Content, Figures, Inline, Locale, Messages, Pack, Pattern, Piece};
use leptos::prelude::*;
use leptos::task::tick;
use readout::{Gender, Region};
use tu_so_sang_the::components::display_panel::DisplayPanel;
use tu_so_sang_the::components::notices::NoticeStrip;
use tu_so_sang_the::components::say::say;
use tu_so_sang_the::components::steps::{Place, Steps};
use tu_so_sang_the::components::voice_table::VoiceTable;
use tu_so_sang_the::state::listening::Listening;
use tu_so_sang_the::state::notices::Notice;
use tu_so_sang_the::state::settings::{TextSize, Theme};
use tu_so_sang_the::state::site::{Assets, Site};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A site with three messages; every other text is its own id, as in a debug build.
fn site() -> Site {
    let message = |id: &str, text: &str| (id.to_owned(), Pattern(vec![Piece::Always(Inline::Text(text.to_owned()))]));
    let messages: Messages = [
        message("two", "Sổ giấy đã bỏ. Nay dùng thẻ căn cước."),
        message("notice-clock-wrong", "Đồng hồ sai ngày."),
        message("voice-sample", "Xin chào bà con."),
    ]
    .into_iter()
    .collect();
    let pack = Pack {
        part: None,
        locale: Locale::Vi,
        built_on: CivilDate::parse("2026-11-23").expect("a date"),
        figures: Figures::default(),
        sources: Vec::new(),
        guides: Vec::new(),
        checks: Vec::new(),
        references: Vec::new(),
        messages,
        law: content::Law::default(),
        regional: Vec::new(),
        speech: Vec::new(),
    };
    Site::new(Arc::new(Content::new(pack)), Assets { base: "/".to_owned(), ..Assets::default() }, "/".to_owned())
}

/// Mounts a view into an element of its own; it stays there for the rest of the run.
fn mount(site: &Site, view: impl FnOnce() -> AnyView + 'static) -> Element {
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    let host = document.create_element("div").expect("an element");
    document.body().expect("a body").append_child(&host).expect("a place");
    let site = site.clone();
    leptos::mount::mount_to(host.clone().unchecked_into::<HtmlElement>(), move || {
        provide_context(site.clone());
        provide_context(Listening::new(site));
        view()
    })
    .forget();
    host
}

fn all(host: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = host.query_selector_all(selector).expect("a selector");
    (0..found.length()).filter_map(|n| found.item(n)?.dyn_into().ok()).collect()
}

fn pressed(buttons: &[HtmlElement]) -> Vec<bool> {
    buttons.iter().map(|button| button.get_attribute("aria-pressed").as_deref() == Some("true")).collect()
}

#[wasm_bindgen_test]
fn a_message_is_shown_sentence_by_sentence() {
    let host = mount(&site(), || say("two"));
    let sentences: Vec<_> =
        all(&host, "[data-say=two] > [data-sentence]").iter().map(HtmlElement::inner_text).collect();
    assert_eq!(sentences, ["Sổ giấy đã bỏ.", "Nay dùng thẻ căn cước."]);
    assert_eq!(host.text_content().as_deref(), Some("Sổ giấy đã bỏ. Nay dùng thẻ căn cước."));
}

#[wasm_bindgen_test]
async fn size_and_colours_wait_for_the_app_and_then_obey() {
    let site = site();
    let host = mount(&site, || view! { <DisplayPanel /> }.into_any());
    let buttons = all(&host, "button.look");
    assert_eq!(buttons.len(), TextSize::ALL.len() + Theme::ALL.len());
    assert!(buttons.iter().all(|button| button.has_attribute("disabled")));
    site.started.set(true);
    tick().await;
    assert!(buttons.iter().all(|button| !button.has_attribute("disabled")));
    assert_eq!(pressed(&buttons), [true, false, false, true, false, false, false]);
    buttons[2].click();
    buttons[6].click();
    tick().await;
    assert_eq!(pressed(&buttons), [false, false, true, false, false, false, true]);
    let settings = site.settings.get_untracked();
    assert_eq!((settings.text, settings.theme), (TextSize::Largest, Theme::Contrast));
}

#[wasm_bindgen_test]
async fn a_notice_is_told_once_and_can_be_closed() {
    let site = site();
    let host =
        mount(&site, || view! { <NoticeStrip waiting=RwSignal::new(false) bare=Memo::new(|_| false) /> }.into_any());
    site.notices.tell(Notice::ClockWrong);
    site.notices.tell(Notice::ClockWrong);
    tick().await;
    assert_eq!(all(&host, ".notice").len(), 1);
    assert!(host.text_content().is_some_and(|text| text.contains("Đồng hồ sai ngày.")));
    all(&host, ".notice__close")[0].click();
    tick().await;
    assert!(all(&host, ".notice").is_empty());
}

#[wasm_bindgen_test]
fn progress_tells_sure_and_possible_steps_apart() {
    let host = mount(&site(), || {
        let place = Memo::new(|_| Place { done: 2, least: 1, most: 3 });
        view! { <Steps place=place /> }.into_any()
    });
    let count = |class: &str| all_svg(&host, &format!("circle.{class}"));
    assert_eq!((count("full"), count("here"), count("open"), count("maybe")), (2, 1, 1, 2));
}

fn all_svg(host: &Element, selector: &str) -> u32 {
    host.query_selector_all(selector).expect("a selector").length()
}

#[wasm_bindgen_test]
async fn the_voice_that_was_chosen_is_marked() {
    let site = site();
    let host = mount(&site, || view! { <VoiceTable /> }.into_any());
    site.settings.update(|settings| {
        settings.region = Region::South;
        settings.gender = Gender::Man;
    });
    tick().await;
    assert_eq!(pressed(&all(&host, "button.taste")), [false, false, false, false, false, true]);
}
