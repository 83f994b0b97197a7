//! What stands at a digit, and two of them with a dash between.

use super::quantity::is_currency;
use super::{Match, Rules};

/// What an item is, to tell which two make a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Date,
    Time,
    /// A bare figure, with its value when it is a whole number.
    Plain(Option<u64>),
    /// A figure with size or unit.
    Measured,
}

/// A date, time or quantity.
pub(super) struct Item {
    pub(super) end: usize,
    pub(super) words: String,
    pub(super) kind: Kind,
}

impl Rules<'_> {
    /// The date, time or quantity that begins at `from`.
    pub(super) fn item(&self, from: usize) -> Option<Item> {
        self.date(from)
            .or_else(|| self.time(from))
            .or_else(|| self.metres(from))
            .or_else(|| self.fraction(from))
            .or_else(|| self.quantity(from))
    }

    /// One item, or two with a dash between: "7h-22h" as "bảy giờ đến hai mươi hai giờ".
    pub(super) fn ranged(&self, from: usize) -> Option<Match> {
        let first = self.item(from)?;
        let single = || Match { end: first.end, words: first.words.clone() };
        let Some(second_start) = self.dash(first.end) else {
            return Some(single());
        };
        let Some(second) = self.item(second_start) else {
            return Some(single());
        };
        let fits = match (first.kind, second.kind) {
            // Of three or more it is a list: "7-8-9".
            (Kind::Plain(Some(low)), Kind::Plain(Some(high))) => {
                low < high && self.dash(second.end).is_none() && !self.continues_list(from)
            }
            (Kind::Plain(_), Kind::Plain(_) | Kind::Measured | Kind::Time) | (Kind::Measured, Kind::Measured) => true,
            // "tháng 1–3/2027"
            (Kind::Plain(Some(1..=12)), Kind::Date) => self.word_before(from) == "tháng",
            (first, second) => first == second,
        };
        Some(if fits {
            Match { end: second.end, words: format!("{} đến {}", first.words, second.words) }
        } else {
            single()
        })
    }

    /// Whether a figure and a dash stand right before.
    fn continues_list(&self, from: usize) -> bool {
        let dash = if from > 0 { self.last_place(from) } else { return false };
        matches!(self.at(dash), '-' | '–' | '—') && dash > 0 && self.is_digit(self.last_place(dash))
    }

    /// The place behind a dash that has a space on both sides or on none, when a figure follows.
    pub(super) fn dash(&self, from: usize) -> Option<usize> {
        let spaced = usize::from(self.at(from) == ' ');
        let dash = from + spaced;
        let behind = dash + 1 + spaced;
        let is_dash = matches!(self.at(dash), '-' | '–' | '—');
        let even = spaced == 0 || self.at(dash + 1) == ' ';
        let figure = self.is_digit(behind) || (is_currency(self.at(behind)) && self.is_digit(behind + 1));
        (is_dash && even && figure).then_some(behind)
    }
}
