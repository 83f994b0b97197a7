//! Web and mail addresses.

use super::{Match, Rules};
use crate::{letters, number, syllable};

/// Last labels by which an address without a scheme is known.
const ENDINGS: [&str; 10] = ["vn", "com", "org", "net", "gov", "edu", "info", "io", "app", "asia"];
/// How far an address is looked for. What is longer is read to its end once it is known to be one.
const LOOK_AHEAD: usize = 96;

impl Rules<'_> {
    /// The web or mail address that begins at `from`.
    pub(super) fn web(&self, from: usize) -> Option<Match> {
        let (start, certain) = self.address_start(from);
        let look_end =
            (start..start + LOOK_AHEAD).find(|&index| !is_address(self.at(index))).unwrap_or(start + LOOK_AHEAD);
        if !certain && !self.is_address(start, look_end) {
            return None;
        }
        let mut end = look_end;
        while is_address(self.at(end)) {
            end += 1;
        }
        // The full stop, comma or bracket behind an address belongs to the sentence.
        while end > start && matches!(self.at(end - 1), '.' | ':' | '-' | '?' | '&' | '=' | '%' | '#' | '~' | '+') {
            end -= 1;
        }
        let end_spoken = if self.at(end.saturating_sub(1)) == '/' { end - 1 } else { end };
        let words = self.address_words(start, end_spoken.max(start));
        (!words.is_empty()).then_some(Match { end, words })
    }

    /// The place behind the scheme, and whether there was one.
    fn address_start(&self, from: usize) -> (usize, bool) {
        // Nearly every word is none; tell so without copying it.
        if !matches!(letters::lower(self.at(from)), 'h' | 'w') {
            return (from, false);
        }
        let head = self.lower_text(from, from + 8);
        for scheme in ["https://", "http://"] {
            if head.starts_with(scheme) {
                let host = from + scheme.len();
                let www = self.lower_text(host, host + 4) == "www.";
                return (if www { host + 4 } else { host }, true);
            }
        }
        // Nobody says the www.
        if head.starts_with("www.") { (from + 4, true) } else { (from, false) }
    }

    fn is_address(&self, from: usize, end: usize) -> bool {
        if !self.source.slice(from, end).contains(&'.') {
            return false;
        }
        let text = self.lower_text(from, end);
        // The host ends at the first slash; a mail address has its host behind the @.
        let host = text.split('/').next().unwrap_or("");
        let host = host.rsplit('@').next().unwrap_or("").trim_end_matches(['.', ':']);
        let mut labels = host.split('.');
        let last = labels.next_back().unwrap_or("");
        let rest: Vec<&str> = labels.collect();
        !rest.is_empty() && rest.iter().all(|label| !label.is_empty()) && ENDINGS.contains(&last)
    }

    fn address_words(&self, from: usize, end: usize) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut index = from;
        while index < end {
            let c = self.at(index);
            if c.is_ascii_alphanumeric() {
                let stop = (index..end)
                    .find(|&other| {
                        !self.at(other).is_ascii_alphanumeric() || self.is_digit(other) != self.is_digit(index)
                    })
                    .unwrap_or(end);
                words.push(self.label_words(index, stop));
                index = stop;
                continue;
            }
            let name = match c {
                '.' => "chấm",
                '/' => "gạch chéo",
                '-' => "gạch ngang",
                '_' => "gạch dưới",
                '@' => "a còng",
                ':' => "hai chấm",
                '?' => "hỏi",
                '=' => "bằng",
                '&' => "và",
                '#' => "thăng",
                '%' => "phần trăm",
                '+' => "cộng",
                _ => "",
            };
            if !name.is_empty() {
                words.push(name.to_owned());
            }
            index += 1;
        }
        words.join(" ")
    }

    fn label_words(&self, from: usize, end: usize) -> String {
        if self.is_digit(from) {
            return number::digits(&self.source.text(from, end));
        }
        let label = self.lower_text(from, end);
        for table in [&self.lexicon.labels, &self.lexicon.words] {
            if let Some(reading) = table.get(&label) {
                return reading.words(self.style.region).to_owned();
            }
        }
        match syllable::split(&label) {
            Some(pieces) => pieces.join(" "),
            None if label.len() > 4 && label.chars().any(|c| "aeiouy".contains(c)) => label,
            None => label.chars().filter_map(letters::name).collect::<Vec<_>>().join(" "),
        }
    }
}

fn is_address(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '.' | '/' | '-' | '_' | '@' | ':' | '?' | '=' | '&' | '#' | '%' | '~' | '+')
}
