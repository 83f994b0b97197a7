//! Figures with the size and unit that follow them.

use super::range::{Item, Kind};
use super::unit::Unit;
use super::{Match, Rules, figure::Figure};
use crate::letters;
use crate::number::{self, cardinal};

/// What a short or written size multiplies by.
#[derive(Clone, Copy)]
enum Scale {
    Thousand,
    Million,
    Billion,
}

impl Rules<'_> {
    /// A signed quantity: "-12,5", "+3". The sign must not stand behind a letter or digit.
    pub(super) fn signed(&self, from: usize) -> Option<Match> {
        let sign = match self.at(from) {
            '-' => "âm",
            '+' => "cộng",
            _ => return None,
        };
        if !self.is_digit(from + 1) || (from > 0 && self.is_word_char(from - 1)) {
            return None;
        }
        let item = self.item(from + 1)?;
        Some(Match { end: item.end, words: format!("{sign} {}", item.words) })
    }

    /// A figure with its size and unit, at a digit or at a currency before a digit.
    pub(super) fn quantity(&self, from: usize) -> Option<Item> {
        if is_currency(self.at(from)) {
            let start = if self.at(from + 1) == ' ' { from + 2 } else { from + 1 };
            let unit = self.unit(from).filter(|unit| unit.end == from + 1)?;
            return self.priced(start, unit);
        }
        let figure = self.figure(from)?;
        if let Some((end, words)) = self.ordinal(&figure, from) {
            return Some(Item { end, words, kind: Kind::Plain(figure.value()) });
        }
        if let Some((end, words)) = self.scaled(&figure, from) {
            let unit = self.unit(end);
            let (end, words) = match unit {
                Some(unit) => (unit.end, format!("{words} {}", unit.words)),
                // "30k/lượt"
                None => self.with_per(end, words),
            };
            return Some(Item { end, words, kind: Kind::Measured });
        }
        let unit = self.unit(figure.end);
        let end = unit.as_ref().map_or(figure.end, |unit| unit.end);
        Some(self.with_unit(&figure, from, unit, end))
    }

    /// A sum behind its currency: "$5", "$2 tỷ".
    fn priced(&self, start: usize, unit: Unit) -> Option<Item> {
        let figure = self.figure(start)?;
        if let Some((end, words)) = self.scaled(&figure, start) {
            return Some(Item { end, words: format!("{words} {}", unit.words), kind: Kind::Measured });
        }
        let end = figure.end;
        Some(self.with_unit(&figure, start, Some(unit), end))
    }

    /// A sum behind the code of its currency: "USD 5", "VNĐ 30.000", "US$5".
    pub(super) fn coded_sum(&self, from: usize) -> Option<Match> {
        if !letters::is_upper(self.at(from)) {
            return None;
        }
        let code_end = self.letters_end(from, 4);
        let signed = self.at(code_end) == '$' && self.source.text(from, code_end) == "US";
        let mut start = if signed { code_end + 1 } else { code_end };
        if self.at(start) == ' ' {
            start += 1;
        }
        if !self.is_digit(start) || !(signed || code_end - from == 3) {
            return None;
        }
        let unit = self.unit(if signed { code_end } else { from })?;
        if !(unit.is_money() && matches!(unit.end, end if end == code_end || end == code_end + 1)) {
            return None;
        }
        // "VNĐ 30.000 đồng" names it twice.
        let item = self.priced(start, unit)?;
        Some(Match { end: item.end, words: item.words })
    }

    fn with_unit(&self, figure: &Figure, at: usize, unit: Option<Unit>, end: usize) -> Item {
        let Some(unit) = unit else {
            return Item { end, words: self.figure_words(figure, at), kind: Kind::Plain(figure.value()) };
        };
        if let Some(words) = self.with_cents(figure, at, &unit) {
            return Item { end, words, kind: Kind::Measured };
        }
        // "35,000 đồng" is thirty-five thousand: nobody writes thousandths of a đồng or of a dollar.
        let words = match figure.parts.as_slice() {
            [(',', digits)] if unit.is_money() && digits.len() == 3 && figure.whole != "0" => {
                self.plain_words(&format!("{}{digits}", figure.whole))
            }
            _ => self.figure_words(figure, at),
        };
        Item { end, words: format!("{words} {}", unit.words), kind: Kind::Measured }
    }

    /// "2,50€" as "hai ơ rô năm mươi xu".
    fn with_cents(&self, figure: &Figure, at: usize, unit: &Unit) -> Option<String> {
        let [(_, digits)] = figure.parts.as_slice() else {
            return None;
        };
        if !unit.has_cents() || digits.len() > 2 || figure.whole.len() > 18 {
            return None;
        }
        let cents: u64 = format!("{digits:0<2}").parse().ok()?;
        let whole = Figure { end: figure.end, whole: figure.whole.clone(), parts: Vec::new() };
        let mut words = Vec::new();
        if !Self::is_zero_whole(figure) || cents == 0 {
            words.push(format!("{} {}", self.figure_words(&whole, at), unit.words));
        }
        if cents > 0 {
            words.push(format!("{} xu", cardinal(cents, self.style)));
        }
        Some(words.join(" "))
    }

    /// "thứ 4", "tháng 4", and the month before a year in "tháng 1 2024".
    fn ordinal(&self, figure: &Figure, from: usize) -> Option<(usize, String)> {
        let value = figure.value()?;
        match self.word_before(from).as_str() {
            "thứ" => match value {
                1 => Some((figure.end, "nhất".to_owned())),
                4 => Some((figure.end, "tư".to_owned())),
                _ => None,
            },
            "tháng" if (1..=12).contains(&value) => {
                let month = Self::month(value, self.style);
                let year_start = figure.end + 1;
                match self.small_number(year_start, 4) {
                    Some((year, end))
                        if self.at(figure.end) == ' '
                            && end - year_start == 4
                            && year >= 1000
                            && !self.is_word_char(end) =>
                    {
                        Some((end, format!("{month} năm {}", cardinal(year, self.style))))
                    }
                    _ => Some((figure.end, month)),
                }
            }
            "" if value == 4 && self.follows_weekday(from) && !self.counts_follow(figure.end) => {
                Some((figure.end, "tư".to_owned()))
            }
            _ => None,
        }
    }

    /// Whether days of the week stand before, as in "thứ 2, 4, 6".
    fn follows_weekday(&self, from: usize) -> bool {
        let mut start = from;
        while start > 0 && from - start < 12 && (self.is_digit(start - 1) || matches!(self.at(start - 1), ',' | ' ')) {
            start -= 1;
        }
        let [word, of] = self.words_before(start);
        word == "thứ" && of != "lần"
    }

    /// "10k", "1tr2", "3 tỷ", "35 nghìn": a figure with its size.
    fn scaled(&self, figure: &Figure, at: usize) -> Option<(usize, String)> {
        let spaced = matches!(self.at(figure.end), ' ' | '\u{A0}');
        let start = if spaced { figure.end + 1 } else { figure.end };
        let end = self.letters_end(start, 6);
        let written = self.lower_text(start, end);
        let (scale, own_word) = match written.as_str() {
            "k" if !spaced => (Scale::Thousand, None),
            // "5 tr. 7" may be page seven.
            "tr" if !spaced || self.at(end) != '.' || !self.is_digit(self.skip_spaces(end + 1)) => {
                (Scale::Million, None)
            }
            "t" if !spaced && self.at(start) == 't' => (Scale::Billion, None),
            "nghìn" | "ngàn" => (Scale::Thousand, None),
            "triệu" => (Scale::Million, None),
            "tỷ" | "tỉ" if !self.is_count_noun(end) => (Scale::Billion, Some(self.source.text(start, end))),
            _ => return None,
        };
        let small = self.small_number(end, 3).filter(|_| written.chars().count() <= 2);
        let behind = small.map_or(end, |(_, behind)| behind);
        if self.is_word_char(behind) || (small.is_some() && !figure.parts.is_empty()) {
            return None;
        }
        let mut words = self.figure_words(figure, at);
        words.push(' ');
        words.push_str(own_word.as_deref().unwrap_or_else(|| self.scale_word(scale)));
        if let Some((digits, behind)) = small {
            // "1tr2" is a million and two tenths of a million.
            let rest = digits * [1, 100, 10, 1][behind - end];
            if rest > 0 {
                words.push(' ');
                words.push_str(&cardinal(rest, self.style));
                if let Some(below) = self.scale_below(scale) {
                    words.push(' ');
                    words.push_str(below);
                }
            }
        }
        Some((behind, words))
    }

    /// "tỉ lệ", "tỷ số" behind a number are other words than the size.
    fn is_count_noun(&self, end: usize) -> bool {
        matches!(self.word_after(end).as_str(), "lệ" | "số" | "giá" | "suất" | "trọng")
    }

    fn scale_word(&self, scale: Scale) -> &'static str {
        match scale {
            Scale::Thousand => self.style.thousand_word(),
            Scale::Million => "triệu",
            Scale::Billion => self.style.billion_word(),
        }
    }

    fn scale_below(&self, scale: Scale) -> Option<&'static str> {
        match scale {
            Scale::Thousand => None,
            Scale::Million => Some(self.style.thousand_word()),
            Scale::Billion => Some("triệu"),
        }
    }

    /// A person's height and the like, "1m65": behind the metre come hundredths without their unit.
    pub(super) fn metres(&self, from: usize) -> Option<Item> {
        let (metres, end) = self.small_number(from, 2)?;
        let (rest, behind) = self.small_number(end + 1, 2)?;
        let power = behind == end + 2 && matches!(rest, 2 | 3);
        if self.at(end) != 'm' || power || self.is_word_char(behind) {
            return None;
        }
        let small = if self.at(end + 1) == '0' {
            format!("không {}", number::digit(rest))
        } else {
            cardinal(rest, self.style)
        };
        Some(Item {
            end: behind, words: format!("{} mét {small}", cardinal(metres, self.style)), kind: Kind::Measured
        })
    }

    /// Words with what they are "per", if a slash and a word or unit follow.
    pub(super) fn with_per(&self, mut end: usize, mut words: String) -> (usize, String) {
        while self.at(end) == '/'
            && let Some((per_end, per)) = self.per(end + 1)
        {
            words.push_str(" trên ");
            words.push_str(&per);
            end = per_end;
        }
        (end, words)
    }

    /// Whether the word at or behind `from` counts things, so that figures before it are amounts and no date.
    pub(super) fn counts_follow(&self, from: usize) -> bool {
        const COUNTED: [&str; 25] = [
            "ngày", "tuần", "tháng", "năm", "tuổi", "giờ", "phút", "giây", "người", "lần", "triệu", "nghìn", "ngàn",
            "tỷ", "tỉ", "đồng", "km", "m", "kg", "bản", "tờ", "trẻ", "bước", "loại", "điểm",
        ];
        let next = self.at(self.skip_spaces(from));
        next == '%' || COUNTED.contains(&self.word_after(from).as_str())
    }

    /// A letter as part of a position ("điểm a", "điều 3a").
    pub(super) fn position_letter(c: char) -> &'static str {
        match letters::lower(c) {
            // In a list of positions d and đ must sound different.
            'd' => "dê",
            other => letters::name(other).unwrap_or(""),
        }
    }
}

/// A sign of money that may stand before its sum.
pub(super) fn is_currency(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '₫' | '₩')
}
