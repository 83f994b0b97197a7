//! What stands in the form before it is kept.

use std::collections::BTreeMap;

use leptos::prelude::*;
use place::{Card, Fault, MOST_LINKS, MOST_NOTICES, MOST_SESSIONS};

/// A list of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Sessions,
    Notices,
    Links,
}

impl List {
    /// Its name in the flat names of a card, and in messages.
    pub(super) fn id(self) -> &'static str {
        match self {
            List::Sessions => "sessions",
            List::Notices => "notices",
            List::Links => "links",
        }
    }

    /// How many it may have.
    pub(super) fn most(self) -> usize {
        match self {
            List::Sessions => MOST_SESSIONS,
            List::Notices => MOST_NOTICES,
            List::Links => MOST_LINKS,
        }
    }
}

/// The texts of the form by their flat names, and how long its lists are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    texts: BTreeMap<String, String>,
    lengths: [usize; 3],
}

impl Texts {
    /// What a card says, with its sessions by day.
    pub(super) fn of(card: &Card) -> Self {
        let mut texts = Texts::default();
        let single = card.fields().iter().filter(|(name, _)| {
            ![List::Sessions, List::Notices, List::Links].iter().any(|list| name.starts_with(list.id()))
        });
        texts.texts.extend(single.cloned());
        for session in card.sessions() {
            let at = texts.add(List::Sessions);
            let date = session.date.to_string();
            let fields = [
                ("kind", session.kind.id()),
                ("date", date.as_str()),
                ("from", session.from),
                ("to", session.to),
                ("place", session.place),
                ("note", session.note),
            ];
            for (field, text) in fields {
                texts.put(&format!("sessions.{at}.{field}"), text.to_owned());
            }
        }
        for (list, all) in [(List::Notices, card.notices()), (List::Links, card.links())] {
            for text in all {
                let at = texts.add(list);
                texts.put(&format!("{}.{at}", list.id()), text.to_owned());
            }
        }
        texts
    }

    /// What stands in a field.
    pub(super) fn get(&self, name: &str) -> String {
        self.texts.get(name).cloned().unwrap_or_default()
    }

    /// Puts something into a field.
    pub(super) fn put(&mut self, name: &str, text: String) {
        self.texts.insert(name.to_owned(), text);
    }

    /// How long a list is.
    pub(super) fn length(&self, list: List) -> usize {
        self.lengths[list as usize]
    }

    /// Adds an empty row to a list, unless it is full; the place of the last row.
    pub(super) fn add(&mut self, list: List) -> usize {
        let length = &mut self.lengths[list as usize];
        *length = (*length + 1).min(list.most());
        *length - 1
    }

    /// Takes a row out of a list; those after it move up.
    pub(super) fn remove(&mut self, list: List, row: usize) {
        let start = format!("{}.", list.id());
        let (of_list, mut texts): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut self.texts).into_iter().partition(|(name, _)| name.starts_with(&start));
        for (name, text) in of_list {
            let rest = &name[start.len()..];
            let (at, field) = rest.split_once('.').map_or((rest, ""), |(at, field)| (at, field));
            let Ok(at) = at.parse::<usize>() else { continue };
            if at != row {
                let at = if at > row { at - 1 } else { at };
                texts.insert(format!("{start}{at}.{field}").trim_end_matches('.').to_owned(), text);
            }
        }
        self.texts = texts;
        self.lengths[list as usize] = self.lengths[list as usize].saturating_sub(1);
    }

    /// The card of the form. A session in which nothing but its kind was chosen is none.
    pub(super) fn card(&self) -> Result<Card, Vec<Fault>> {
        let is_idle = |name: &str| {
            name.strip_suffix("kind").is_some_and(|start| {
                let others = self.texts.iter().filter(|(other, _)| other.starts_with(start) && *other != name);
                others.into_iter().all(|(_, text)| text.trim().is_empty())
            })
        };
        Card::check(
            self.texts.iter().filter(|(name, _)| !is_idle(name)).map(|(name, text)| (name.clone(), text.clone())),
        )
    }
}

/// The form while it is filled in.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    texts: StoredValue<Texts>,
    /// Counts up when the form has to be made anew: rows came or went, or a whole card came in.
    made: RwSignal<u32>,
    /// Whether the reader has changed anything that is not kept.
    touched: StoredValue<bool>,
    /// What is wrong in it, as of the last try.
    pub(super) faults: RwSignal<Vec<Fault>>,
}

impl Draft {
    /// An empty form.
    pub(super) fn new() -> Self {
        Draft {
            texts: StoredValue::new(Texts::default()),
            made: RwSignal::new(0),
            touched: StoredValue::new(false),
            faults: RwSignal::new(Vec::new()),
        }
    }

    /// Follows the making of the form anew.
    pub(super) fn follow(self) {
        self.made.track();
    }

    /// Fills the form with a card.
    pub(super) fn fill(self, card: &Card) {
        let (texts, before) = (Texts::of(card), self.texts.get_value());
        self.touched.set_value(false);
        self.faults.set(Vec::new());
        // What stands there already stays, with whatever has the focus.
        if texts != before {
            self.texts.set_value(texts);
            self.made.update(|made| *made += 1);
        }
    }

    /// Whether there is something in it that is not kept.
    pub(super) fn is_touched(self) -> bool {
        self.touched.get_value()
    }

    pub(super) fn get(self, name: &str) -> String {
        self.texts.with_value(|texts| texts.get(name))
    }

    pub(super) fn put(self, name: &str, text: String) {
        self.touched.set_value(true);
        self.texts.update_value(|texts| texts.put(name, text));
    }

    pub(super) fn length(self, list: List) -> usize {
        self.texts.with_value(|texts| texts.length(list))
    }

    /// Adds a row; its place.
    pub(super) fn add(self, list: List) -> usize {
        // A card that comes in meanwhile would take the row away.
        self.touched.set_value(true);
        let mut at = 0;
        self.texts.update_value(|texts| at = texts.add(list));
        self.made.update(|made| *made += 1);
        at
    }

    /// Takes a row away. What was wrong is looked for again at the next try: the rows have other numbers now.
    pub(super) fn remove(self, list: List, row: usize) {
        self.touched.set_value(true);
        self.texts.update_value(|texts| texts.remove(list, row));
        self.faults.set(Vec::new());
        self.made.update(|made| *made += 1);
    }

    /// The card of the form, or nothing and what is wrong.
    pub(super) fn card(self) -> Option<Card> {
        let read = self.texts.with_value(Texts::card);
        self.faults.set(read.as_ref().err().cloned().unwrap_or_default());
        read.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Card {
        let fields = [
            ("runs", "Tổ"),
            ("police.phone", "113"),
            ("sessions.5.date", "2026-12-19"),
            ("sessions.5.place", "Sân đình"),
            ("sessions.2.date", "2026-12-05"),
            ("sessions.2.place", "Nhà văn hóa"),
            ("notices.3", "Mang nước."),
        ];
        Card::check(fields.map(|(name, text)| (name.to_owned(), text.to_owned()))).expect("a card")
    }

    #[test]
    fn a_form_holds_the_card_it_was_filled_with() {
        let texts = Texts::of(&card());
        assert_eq!((texts.length(List::Sessions), texts.length(List::Notices), texts.length(List::Links)), (2, 1, 0));
        assert_eq!(texts.get("sessions.0.place"), "Nhà văn hóa");
        let again = texts.card().expect("a card");
        assert_eq!((again.sessions(), again.notices(), again.runs()), (card().sessions(), card().notices(), "Tổ"));
    }

    #[test]
    fn rows_move_up_and_lists_have_an_end() {
        let mut texts = Texts::of(&card());
        texts.add(List::Notices);
        texts.put("notices.1", "Hai.".to_owned());
        texts.remove(List::Notices, 0);
        texts.remove(List::Sessions, 0);
        assert_eq!((texts.get("notices.0").as_str(), texts.get("sessions.0.place").as_str()), ("Hai.", "Sân đình"));
        assert_eq!(texts.card().expect("a card").sessions().len(), 1);
        for _ in 0..99 {
            texts.add(List::Links);
        }
        assert_eq!(texts.length(List::Links), MOST_LINKS);
    }

    #[test]
    fn an_empty_row_is_no_session() {
        let mut texts = Texts::default();
        let at = texts.add(List::Sessions);
        texts.put(&format!("sessions.{at}.kind"), "card-point".to_owned());
        assert!(texts.card().expect("an empty card").is_empty());
        texts.put(&format!("sessions.{at}.note"), "chỉ lời dặn".to_owned());
        assert_eq!(texts.card().expect_err("no day and no place").len(), 2);
    }

    #[test]
    fn a_row_that_comes_or_goes_is_a_change_that_a_card_from_outside_must_not_undo() {
        let owner = Owner::new_root(None);
        owner.with(|| {
            let [added, removed] = [Draft::new(), Draft::new()];
            assert!(!added.is_touched() && !removed.is_touched());
            added.add(List::Sessions);
            removed.remove(List::Sessions, 0);
            assert!(added.is_touched() && removed.is_touched());
        });
    }
}
