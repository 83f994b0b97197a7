//! Numbers that name and do not count: telephones digit by digit, identity numbers in groups, codes.

use super::quantity::is_currency;
use super::{Match, Rules};
use crate::number::digits;

/// Words behind which figures are said digit by digit.
const NAMING: [&str; 25] = [
    "cccd",
    "cmnd",
    "sđt",
    "đt",
    "hotline",
    "đài",
    "thoại",
    "nóng",
    "khoản",
    "định danh",
    "mã",
    "mã số",
    "bưu chính",
    "zalo",
    "otp",
    "pin",
    "mst",
    "cc",
    "mã vạch",
    "xác nhận",
    "xác thực",
    "bảo mật",
    "số thuế",
    "bí mật",
    "hồ sơ",
];

/// Numbers of a few figures that everybody may call or write to: emergencies, children, floods of unwanted calls.
const SHORT: [&str; 7] = ["111", "112", "113", "114", "115", "156", "5656"];

impl Rules<'_> {
    /// The telephone, identity number or code that begins at `from`.
    pub(super) fn phone(&self, from: usize) -> Option<Match> {
        let plus = self.at(from) == '+' && self.is_digit(from + 1);
        let start = if plus { from + 1 } else { from };
        if !self.is_digit(start) {
            return None;
        }
        let international = plus || self.is_country_code(start);
        let end = if international {
            self.grouped_digits(start, 8, 13)
        } else if self.at(start) == '0' {
            self.identity(start).or_else(|| self.grouped_digits(start, 9, 11))
        } else {
            self.service_number(start)
        };
        // A long number alone in its text counts, unless a zero begins it.
        let end = end.filter(|&end| plus || self.at(start) == '0' || !self.is_alone(start, end));
        let end = end
            .or_else(|| self.keyed(start))
            .or_else(|| self.short_number(start))
            .or_else(|| self.named_digits(start))?;
        let text = self.source.text(start, end);
        let count = text.chars().filter(char::is_ascii_digit).count();
        let words = if count == 12 && !international {
            in_threes(&text)
        } else if text.contains('.') && count < 12 && self.word_before(start) == "mã" {
            text.split('.').map(digits).collect::<Vec<_>>().join(" chấm ")
        } else {
            digits(&text)
        };
        let words = if plus { format!("cộng {words}") } else { words };
        Some(Match { end, words })
    }

    /// Whether nothing but these digits in one piece is written.
    fn is_alone(&self, from: usize, end: usize) -> bool {
        from == 0 && end == self.source.len() && self.digits_end(from, end) == end
    }

    /// "84912345678", "(84) 912 345 678": the country's code without its plus.
    fn is_country_code(&self, from: usize) -> bool {
        let run = self.digits_end(from, 12) - from;
        let bracketed = from > 0 && self.at(from - 1) == '(' && self.at(from + 2) == ')';
        self.at(from) == '8' && self.at(from + 1) == '4' && (run == 11 || (run == 2 && bracketed))
    }

    /// Twelve digits that begin with a province code, in one piece or in threes.
    fn identity(&self, from: usize) -> Option<usize> {
        let run = self.digits_end(from, 13);
        let end = match run - from {
            12 => run,
            3 => {
                let gap = self.at(run);
                let mut end = run;
                for _ in 0..3 {
                    if !matches!(gap, ' ' | '.' | '-') || self.at(end) != gap || self.digits_end(end + 1, 4) != end + 4
                    {
                        return None;
                    }
                    end += 4;
                }
                end
            }
            _ => return None,
        };
        (!self.is_word_char(end)).then_some(end)
    }

    /// Digits in groups with one kind of gap, `least` to `most` of them in all.
    fn grouped_digits(&self, from: usize, least: usize, most: usize) -> Option<usize> {
        // A country's code may have two digits, a city's or an operator's has at least three.
        let shortest = if self.at(from) == '0' { 3 } else { 2 };
        let mut end = self.digits_end(from, most + 1);
        let mut count = end - from;
        if count < 2 {
            return None;
        }
        while count < most {
            let mut gap = end;
            // "(024) 3939.6996"
            if self.at(gap) == ')' {
                gap += 1;
            }
            if matches!(self.at(gap), ' ' | '.' | '-' | '\u{A0}') {
                gap += 1;
            }
            // A space behind a whole number is the end of it.
            let whole = count >= 10 && self.at(end) == ' ';
            let group = self.digits_end(gap, 9) - gap;
            // Behind a bracket all the rest may stand in one piece: "(024)39345678".
            let longest = if self.at(end) == ')' { 9 } else { 7 };
            if gap == end || whole || !(2..=longest).contains(&group) || count + group > most || count < shortest {
                break;
            }
            end = gap + group;
            count += group;
        }
        ((least..=most).contains(&count) && !self.is_word_char(end)).then_some(end)
    }

    /// 1800 and 1900 numbers: 1900.0368, 1900 1234, 18001096.
    fn service_number(&self, from: usize) -> Option<usize> {
        let run = self.digits_end(from, 11);
        let prefix = self.source.text(from, from + 4);
        if prefix != "1900" && prefix != "1800" {
            return None;
        }
        let end = match run - from {
            8 => run,
            4 if matches!(self.at(run), '.' | ' ' | '-' | '\u{A0}') => {
                let end = self.digits_end(run + 1, 7);
                let is_year = end - run == 5 && self.at(run) == '-' && matches!(self.at(run + 1), '1' | '2');
                (matches!(end - run, 5 | 7) && !is_year).then_some(end)?
            }
            _ => return None,
        };
        (!self.is_word_char(end)).then_some(end)
    }

    /// "*101#": what is typed on the keys of a telephone.
    fn keyed(&self, from: usize) -> Option<usize> {
        let end = self.digits_end(from, 16);
        let key = |c: char| matches!(c, '*' | '#');
        (from > 0 && key(self.at(from - 1)) && key(self.at(end))).then_some(end)
    }

    /// "số 113", or "113: công an" at the head of a line.
    fn short_number(&self, from: usize) -> Option<usize> {
        let end = self.digits_end(from, 6);
        if !SHORT.contains(&self.source.text(from, end).as_str()) || self.is_word_char(end) {
            return None;
        }
        // With a slash, a comma or a point and figures behind it, it is a document or an amount.
        let listed = self.at(end) == '/' && SHORT.contains(&self.source.text(end + 1, end + 4).as_str());
        let goes_on = matches!(self.at(end), '/' | '.' | ',' | '-') && self.is_digit(end + 1) && !listed;
        let heads = from == 0 && (self.at(end) == ':' || self.at(end) == ' ' && self.at(end + 1) == '(');
        let called = |word: &String| matches!(word.as_str(), "gọi" | "đài" | "nóng" | "hotline");
        let named = self.word_before(from) == "số"
            || heads
            || self.words_before::<4>(from).iter().any(called)
            || self.follows_short(from);
        (named && !goes_on).then_some(end)
    }

    /// Whether such numbers stand before in a list that somebody is told to call: "gọi 113, 114 hoặc 115".
    fn follows_short(&self, from: usize) -> bool {
        let mut at = from;
        // A list of all of them has seven.
        for _ in 0..SHORT.len() {
            let mut end = at;
            while end > 0 && at - end < 8 && !self.is_digit(end - 1) {
                end -= 1;
            }
            let between = self.lower_text(end, at);
            if ![",", "/", "-", "hoặc", "hay", "và", ", và", "và số"].contains(&between.trim()) || end < 3 {
                return false;
            }
            at = end - 3;
            if !SHORT.contains(&self.source.text(at, end).as_str()) || (at > 0 && self.is_word_char(at - 1)) {
                return false;
            }
            if matches!(self.word_before(at).as_str(), "gọi" | "số" | "đài" | "nóng" | "hotline") {
                return true;
            }
        }
        false
    }

    /// Whether nothing that could be counted follows at `from`: a mark, the end, or a small word.
    fn closes(&self, from: usize) -> bool {
        let next = self.at(self.skip_spaces(from));
        let small = ["để", "hoặc", "và", "trước", "sau", "theo", "là", "thì", "rồi", "nếu", "khi"];
        !next.is_alphanumeric() && !is_currency(next) && next != '%' || small.contains(&self.word_after(from).as_str())
    }

    /// Digits behind a word that says they name something.
    fn named_digits(&self, from: usize) -> Option<usize> {
        let [near, far, third] = self.words_before::<3>(from);
        let (near, far) = if near == "số" && far != "mã" { (far, third.clone()) } else { (near, far) };
        let phrase = format!("{far} {near}");
        let run = self.digits_end(from, 6) - from;
        let called = near == "gọi" && self.at(from) == '1' && run == 3;
        // "gửi 1414", "nhắn 8500": four figures that nothing is counted with.
        let to = matches!(near.as_str(), "tới" | "đến") && matches!(far.as_str(), "gửi" | "nhắn" | "tin");
        let sent = (to || matches!(near.as_str(), "gọi" | "gửi" | "nhắn") || phrase == "nhắn tin") && run == 4;
        let emergency = called || (sent && self.at(from + 4) != '.' && self.closes(from + 4));
        let naming = match near.as_str() {
            // "khoản" is a clause unless it is "tài khoản".
            "khoản" => phrase == "tài khoản",
            // "giấy xác nhận 2026" names a year, "mã xác nhận 4821" does not.
            "nhận" | "thực" | "mật" => third == "mã" && NAMING.contains(&phrase.as_str()),
            _ => NAMING.contains(&near.as_str()) || NAMING.contains(&phrase.as_str()),
        };
        if !naming && !emergency {
            return None;
        }
        let mut end = self.digits_end(from, 24);
        while near == "mã" && self.at(end) == '.' && self.is_digit(end + 1) && end - from < 24 {
            end = self.digits_end(end + 1, 24);
        }
        // Behind the name of a card four figures are rather a year.
        let least = match near.as_str() {
            "cccd" | "cmnd" | "khoản" | "cc" | "sơ" => 6,
            "nhận" | "thực" | "mật" | "pin" | "otp" => 4,
            _ => 3,
        };
        (end - from >= least && !self.is_word_char(end)).then_some(end)
    }
}

/// Twelve digits with a short silence behind every third.
fn in_threes(text: &str) -> String {
    let plain: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    let groups: Vec<String> = plain.chunks(3).map(|group| digits(&group.iter().collect::<String>())).collect();
    groups.join(", ")
}
