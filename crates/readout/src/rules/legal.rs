//! Numbers of legal documents: "104/2022/NĐ-CP", "57-NQ/TW", "NĐ104/2022/NĐ-CP".
//!
//! They are read as a newsreader does: the kind when it was not said just before, the number, a pause and the year,
//! and whose document it is. The slashes are not spoken.

use super::{Match, Rules};
use crate::letters;
use crate::number::{self, cardinal};

/// Last words of the kinds of documents when they are written out.
const KINDS: [&str; 13] = [
    "nghị định",
    "thông tư",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "công điện",
    "công văn",
    "kế hoạch",
    "văn bản",
    "hướng dẫn",
    "thông báo",
    "hiến pháp",
    "pháp lệnh",
];

/// The symbol behind the last slash, in parts between hyphens.
struct Symbol {
    end: usize,
    parts: Vec<(usize, usize)>,
}

impl Rules<'_> {
    /// The number of a document that begins at `from`.
    pub(super) fn legal_number(&self, from: usize) -> Option<Match> {
        let (_, first_end) = self.small_number(from, 6)?;
        let mut number_end = first_end;
        if self.at(first_end) == '.' {
            number_end = self.small_number(first_end + 1, 3)?.1;
        }
        if self.at(number_end) == '/'
            && let Some(symbol) = self.symbol(number_end + 1)
        {
            let words = self.document(from, number_end, None, Some(&symbol));
            return Some(Match { end: symbol.end, words });
        }
        if self.at(number_end) == '-' {
            return self.party_document(from, number_end);
        }
        if self.at(number_end) != '/' {
            return None;
        }
        let (year, year_end) = self.small_number(number_end + 1, 4)?;
        if year_end - number_end != 5 || !(1900..2200).contains(&year) || self.is_digit(year_end) {
            return None;
        }
        if self.at(year_end) == '/'
            && let Some(symbol) = self.symbol(year_end + 1)
        {
            let words = self.document(from, number_end, Some(year), Some(&symbol));
            return Some(Match { end: symbol.end, words });
        }
        // Without a symbol "12/2022" is a month unless a document was named; no month is above twelve.
        let is_month = first_end == number_end && self.value(from, first_end) <= 12;
        if is_month && !self.document_before(from) {
            return None;
        }
        let goes_on = self.is_word_char(year_end) || (self.at(year_end) == '/' && self.is_digit(year_end + 1));
        let words = self.document(from, number_end, Some(year), None);
        (!goes_on).then_some(Match { end: year_end, words })
    }

    /// "57-NQ/TW": the Party puts the kind before the slash.
    fn party_document(&self, from: usize, number_end: usize) -> Option<Match> {
        let start = number_end + 1;
        let kind_end = self.letters_end(start, 6);
        let known = self.lexicon.documents.contains_key(&self.source.text(start, kind_end));
        let issuer = if known && self.at(kind_end) == '/' { self.symbol(kind_end + 1)? } else { return None };
        let mut parts = vec![(start, kind_end)];
        parts.extend(issuer.parts);
        let symbol = Symbol { end: issuer.end, parts };
        let words = self.document(from, number_end, None, Some(&symbol));
        Some(Match { end: symbol.end, words })
    }

    /// "NĐ104/2022/NĐ-CP": the short kind grown together with the number. A year has to follow, for "CT01/CT07" is
    /// two forms.
    pub(super) fn glued_document(&self, from: usize) -> Option<Match> {
        if !letters::is_upper(self.at(from)) {
            return None;
        }
        let kind_end = self.letters_end(from, 6);
        let (_, number_end) = self.small_number(kind_end, 6)?;
        let (_, year_end) =
            if self.at(number_end) == '/' { self.small_number(number_end + 1, 4)? } else { return None };
        let kind = self.lexicon.documents.get(&self.source.text(from, kind_end))?;
        let number = if year_end == number_end + 5 { self.legal_number(kind_end)? } else { return None };
        Some(Match { end: number.end, words: format!("{} {}", kind.words(self.style.region), number.words) })
    }

    /// A symbol such as `NĐ-CP`, `QĐ-BCA-C06`, `QH15`: at least two capitals, at most 40 characters.
    fn symbol(&self, from: usize) -> Option<Symbol> {
        if !letters::is_upper(self.at(from)) || !letters::is_upper(self.at(from + 1)) {
            return None;
        }
        let mut parts = Vec::new();
        let mut start = from;
        let mut index = from;
        while index < from + 40 {
            if self.is_word_char(index) {
                index += 1;
            } else if self.at(index) == '-' && index > start && letters::is_upper(self.at(index + 1)) {
                parts.push((start, index));
                index += 1;
                start = index;
            } else {
                break;
            }
        }
        parts.push((start, index));
        Some(Symbol { end: index, parts })
    }

    fn document(&self, from: usize, number_end: usize, year: Option<u64>, symbol: Option<&Symbol>) -> String {
        let mut kind = None;
        let mut issuers = Vec::new();
        for (index, &(start, end)) in symbol.map_or(&[][..], |symbol| &symbol.parts).iter().enumerate() {
            let written = self.source.text(start, end);
            if index == 0
                && let Some(reading) = self.lexicon.documents.get(&written)
            {
                kind = Some(reading.words(self.style.region).to_owned());
            } else if let Some(assembly) = self.assembly(start, end) {
                if index == 0 {
                    kind = Some("luật".to_owned());
                }
                issuers.push(assembly);
            } else if let Some(reading) = self.lexicon.issuers.get(&written) {
                issuers.push(reading.words(self.style.region).to_owned());
            } else if let Some(reading) = self.lexicon.abbreviations.get(&written).filter(|r| r.before.is_none()) {
                issuers.push(reading.words(self.style.region).to_owned());
            } else {
                issuers.push(self.code_words(start, end));
            }
        }
        let mut words = String::new();
        // Behind "số" the kind would come too late; what was named before stands.
        let named = self.document_before(from) || self.word_before(from) == "số" || self.law_before(from);
        if let Some(kind) = kind.filter(|kind| !named && !self.said_before(from, kind)) {
            words.push_str(&kind);
            words.push(' ');
        }
        words.push_str(&self.document_figure(from, number_end));
        if let Some(year) = year {
            words.push_str(", năm ");
            words.push_str(&cardinal(year, self.style));
        }
        for (index, issuer) in issuers.iter().enumerate() {
            words.push_str(if index == 0 { " của " } else { ", " });
            words.push_str(issuer);
        }
        words
    }

    /// The number itself: "06" is a name and keeps its zero, "66.7" is two numbers.
    fn document_figure(&self, from: usize, end: usize) -> String {
        let text = self.source.text(from, end);
        let parts: Vec<String> = text
            .split('.')
            .map(|part| if part.starts_with('0') { number::digits(part) } else { self.plain_words(part) })
            .collect();
        parts.join(" chấm ")
    }

    /// The National Assembly or its Standing Committee with the term: `QH15`, `UBTVQH15`.
    fn assembly(&self, start: usize, end: usize) -> Option<String> {
        let digits_start = (start..end).find(|&index| self.is_digit(index))?;
        let body = match self.source.text(start, digits_start).as_str() {
            "QH" => "Quốc hội",
            "UBTVQH" => "Ủy ban Thường vụ Quốc hội",
            _ => return None,
        };
        let (term, term_end) = self.small_number(digits_start, 2)?;
        (term_end == end).then(|| format!("{body} khóa {}", cardinal(term, self.style)))
    }

    /// Whether a kind of document stands right before, written out or short.
    fn document_before(&self, at: usize) -> bool {
        let [mut near, mut far, third] = self.words_before::<3>(at);
        if near == "số" {
            near = far;
            far = third;
        }
        let phrase = format!("{far} {near}");
        let short: String = near.chars().map(letters::upper).collect();
        near == "luật" || KINDS.contains(&phrase.as_str()) || self.lexicon.documents.contains_key(&short)
    }

    /// Whether the last two words of a kind stand right before its number: "Thông tư liên tịch 01/2016/TTLT-BCA".
    fn said_before(&self, at: usize, kind: &str) -> bool {
        let [near, far] = self.words_before::<2>(at);
        let mut words = kind.rsplit(' ');
        words.next() == Some(near.as_str()) && words.next().is_none_or(|word| word == far)
    }

    /// Whether a law was named a few words before, as in "Luật Cư trú 68/2020/QH14".
    fn law_before(&self, at: usize) -> bool {
        self.words_before::<6>(at).iter().any(|word| word == "luật")
    }
}
