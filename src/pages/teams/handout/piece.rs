//! The parts of a sheet: how high each is (`sessions::paper`), and how it looks.

use leptos::prelude::*;
use sessions::paper::{Block, Run, Style};

use super::told::Words;
use crate::components::el::{El, el};
use crate::components::qr;

/// A part of a sheet, which is never cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// The title of the sheet, and for whom it is.
    Title(Words, Option<String>),
    /// The title of a matter.
    Head(Words),
    /// A statement, beside a mark: its title, what it says, and the advice to ask.
    Said(Option<Words>, Vec<Words>, Option<Words>),
    /// Something to bring, beside a box.
    Bring(Words),
    /// An office, or when people meet: a name and lines.
    Desk(String, Vec<String>),
    /// A code with the address of a page, and that address. The code is drawn once the whole address is known.
    Code { label: String, title: String, address: String, whole: bool },
    /// A slide for its presenter: title and time, the text, the sources.
    Note { title: String, time: String, texts: Vec<(Option<String>, Words)>, sources: String },
    /// What is printed small.
    Small(String),
}

impl Piece {
    /// Its texts, as they are reckoned.
    pub(super) fn block(&self) -> Block {
        let mut block = Block::default();
        let mut put = |style: Style, indented: bool, text: &str| {
            block.runs.push(Run { style, indented, text: text.to_owned() });
        };
        match self {
            Self::Title(title, below) => {
                put(Style::Title, false, &title.text);
                if let Some(below) = below {
                    put(Style::Text, false, below);
                }
                block.with_next = true;
            }
            Self::Head(title) => {
                put(Style::Head, false, &title.text);
                block.with_next = true;
            }
            Self::Said(title, texts, advice) => {
                title.iter().chain(texts).for_each(|words| put(Style::Text, true, &words.text));
                advice.iter().for_each(|words| put(Style::Small, true, &words.text));
            }
            Self::Bring(words) => put(Style::Text, true, &words.text),
            Self::Desk(name, lines) => [name].into_iter().chain(lines).for_each(|line| put(Style::Text, false, line)),
            Self::Code { label, title, address, .. } => {
                put(Style::Text, false, title);
                put(Style::Small, false, address);
                put(Style::Small, false, label);
                block.has_code = true;
            }
            Self::Note { title, time, texts, sources } => {
                put(Style::Head, false, title);
                put(Style::Text, false, time);
                for (before, words) in texts {
                    let before = before.as_deref().unwrap_or_default();
                    put(Style::Text, false, &[before, &words.text].join(" "));
                }
                put(Style::Small, false, sources);
                block.is_ruled = true;
            }
            Self::Small(text) => put(Style::Small, false, text),
        }
        block
    }

    /// How it looks.
    pub(super) fn view(&self) -> AnyView {
        let line = |class: &'static str, words: &Words| el("p").class(class).with(words.said()).done();
        let plain = |class: &'static str, text: &str| el("p").class(class).with(text.to_owned()).done();
        match self {
            Self::Title(title, below) => part_of("paper__part paper__top")
                .with(el("h2").class("paper__title").with(title.said()))
                .with(below.as_ref().map(|below| plain("paper__text", below)))
                .done(),
            Self::Head(title) => {
                part_of("paper__part paper__top").with(el("h3").class("paper__head").with(title.said())).done()
            }
            Self::Said(title, texts, advice) => part_of("paper__part paper__said")
                .with(title.as_ref().map(|title| line("paper__strong", title)))
                .with(texts.iter().map(|words| line("paper__text", words)).collect::<Vec<_>>())
                .with(advice.as_ref().map(|words| line("paper__small paper__advice", words)))
                .done(),
            Self::Bring(words) => part_of("paper__part paper__bring").with(line("paper__text", words)).done(),
            Self::Desk(name, lines) => part()
                .with(line("paper__strong", &Words::own(name.clone())))
                .with(lines.iter().map(|text| line("paper__text", &Words::own(text.clone()))).collect::<Vec<_>>())
                .done(),
            Self::Code { label, title, address, whole } => {
                let code = whole.then(|| qr::printed(address, label.clone())).flatten();
                part_of("paper__part paper__code")
                    .with(el("div").class("paper__square").with(code))
                    .with(
                        el("div")
                            .with(line("paper__strong", &Words::own(title.clone())))
                            .with(plain("paper__small paper__address", address))
                            .with(line("paper__small", &Words::own(label.clone()))),
                    )
                    .done()
            }
            Self::Note { title, time, texts, sources } => {
                let texts = texts.iter().map(|(before, words)| {
                    let before = before.as_ref().map(|before| el("b").with([before, " "].concat()).done());
                    el("p").class("paper__text").with(before).with(words.said()).done()
                });
                part_of("paper__part paper__note")
                    .with(el("h3").class("paper__head").with(title.clone()))
                    .with(plain("paper__text paper__time", time))
                    .with(texts.collect::<Vec<_>>())
                    .with(plain("paper__small", sources))
                    .done()
            }
            Self::Small(text) => part().with(plain("paper__small", text)).done(),
        }
    }
}

fn part() -> El {
    part_of("paper__part")
}

fn part_of(class: &'static str) -> El {
    el("div").class(class)
}
