//! What is spoken in other words than it is shown says the same: the texts of a region, and the words that an author
//! gives a voice for one message (`.spoken`).
//!
//! A region may say it otherwise and may change nothing that counts: figures (they come as variables), digits, documents,
//! places in a law, names and addresses are the same as in standard Vietnamese. What it does not say otherwise it leaves
//! out, and the standard text is read.

use std::collections::BTreeSet;

use crate::fault::Fault;
use crate::host::flat::PUT_IN;
use crate::host::ftl_file::{Message, Messages};
use crate::host::message_rules::same_variables;
use crate::host::text_rules::is_place;

/// Documents, offices and terms of the law, which have one name everywhere.
const TERMS: [&str; 30] = [
    "bảo hiểm y tế",
    "biên lai",
    "chủ hộ",
    "chứng minh nhân dân",
    "công an",
    "căn cước công dân",
    "căn cước điện tử",
    "dịch vụ công",
    "giấy chứng nhận",
    "giấy khai sinh",
    "giấy phép lái xe",
    "giấy xác nhận",
    "hộ chiếu",
    "hợp đồng",
    "lệ phí",
    "luật",
    "mã định danh",
    "nghị định",
    "người giám hộ",
    "nơi ở hiện tại",
    "phiếu thu nhận",
    "sổ hộ khẩu",
    "sổ tạm trú",
    "số định danh",
    "thông tư",
    "thường trú",
    "thẻ căn cước",
    "tạm trú",
    "tờ khai",
    "ủy ban nhân dân",
];

/// The ids of the figures that are given; nothing when their file could not be read.
pub(crate) type Figures<'a> = Option<&'a BTreeSet<String>>;

/// Regional messages: each in other words what Vietnamese says, sentence by sentence.
pub(crate) fn regional(vi: &Messages, region: &Messages, figures: Figures<'_>, faults: &mut Vec<Fault>) {
    for (id, message) in &region.by_id {
        let Some(standard) = vi.by_id.get(id) else {
            if vi.has(id) {
                continue;
            }
            let what = format!("`{id}` is said in a region and not in standard Vietnamese");
            faults.push(message.site.fault(what, "mend the id, or add it to locales/vi"));
            continue;
        };
        if message.whole == standard.whole {
            let what = format!("`{id}` is said in a region as everywhere");
            faults.push(message.site.fault(what, "take it out; what a region has not is read as it is shown"));
        }
        in_step(id, standard, message, "a region", faults);
        only_figures(id, message, figures, "a region", faults);
        same_names(id, standard, message, faults);
    }
}

/// Words that a voice is given for a message instead of those that are shown.
pub(crate) fn spoken(vi: &Messages, figures: Figures<'_>, faults: &mut Vec<Fault>) {
    for (id, spoken) in &vi.spoken {
        if let Some(shown) = vi.by_id.get(id) {
            in_step(id, shown, &spoken.message, "its spoken form", faults);
            only_figures(id, &spoken.message, figures, "its spoken form", faults);
        }
    }
}

/// Words for a voice where no voice reads them, or where all is spoken anyway.
pub(crate) fn not_spoken(messages: &Messages, faults: &mut Vec<Fault>) {
    for (id, spoken) in &messages.spoken {
        let what = format!("`{id}` has the attribute `.spoken`, which only locales/vi has");
        faults.push(spoken.message.site.fault(what, "take it out; a region writes what is spoken as its text"));
    }
}

/// Sentence answers sentence, and nothing is put in that the standard text has not.
fn in_step(id: &str, standard: &Message, message: &Message, whose: &str, faults: &mut Vec<Fault>) {
    let (here, there) = (sentences(message), sentences(standard));
    if here != there {
        let what = format!("`{id}` has {here} sentences where standard Vietnamese has {there}");
        faults.push(message.site.fault(what, "say it in as many sentences, so that both keep step"));
    }
    if !message.messages.is_empty() {
        let what = format!("`{id}` puts in another message, which {whose} cannot");
        faults.push(message.site.fault(what, "write the words out"));
    }
    same_variables(id, standard, message, faults);
}

/// Values that the page puts in are known where it is shown, not where it is spoken in other words.
fn only_figures(id: &str, message: &Message, figures: Figures<'_>, whose: &str, faults: &mut Vec<Fault>) {
    let Some(figures) = figures else { return };
    for variable in message.variables.iter().filter(|variable| !figures.contains(*variable)) {
        let what = format!("`{id}` takes ${variable}, which {whose} is not given");
        faults.push(message.site.fault(what, "take the message out; it is then read as it is shown"));
    }
}

fn sentences(message: &Message) -> usize {
    readout::sentences(&message.text).len()
}

fn same_names(id: &str, standard: &Message, message: &Message, faults: &mut Vec<Fault>) {
    let (there, here) = (Names::of(&standard.whole), Names::of(&message.whole));
    for name in there.fixed.difference(&here.all) {
        let what = format!("`{id}` leaves out {name}, which the Vietnamese text has");
        faults.push(message.site.fault(what, "a region keeps numbers, documents, places in a law and names"));
    }
    for name in here.fixed.difference(&there.all) {
        let what = format!("`{id}` has {name}, which the Vietnamese text has not");
        faults.push(message.site.fault(what, "a region keeps numbers, documents, places in a law and names"));
    }
}

/// What in a text has one form everywhere.
#[derive(Debug, Default)]
struct Names {
    /// Surely a name: digits with the place before them, capitals inside a sentence, addresses, terms.
    fixed: BTreeSet<String>,
    /// These and every other word; a name may open a sentence, where it looks like any word.
    all: BTreeSet<String>,
}

impl Names {
    fn of(text: &str) -> Self {
        let mut names = Self::default();
        let lower = text.to_lowercase();
        let terms = TERMS.iter().filter(|term| lower.contains(*term)).map(|term| (*term).to_owned());
        names.fixed.extend(terms);
        for line in text.lines() {
            names.line(line);
        }
        names.all.extend(names.fixed.iter().cloned());
        names
    }

    fn line(&mut self, line: &str) {
        let mut before = "";
        let mut opens = true;
        for piece in line.split_whitespace() {
            let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
            let ends = piece.ends_with(['.', '!', '?', '…', ':', '”', '"']);
            if word.is_empty() {
                // Something put in, with the end of its sentence; or a mark of its own: a quotation mark, a dash.
                opens = ends || (opens && !piece.contains(PUT_IN)) || piece.ends_with(is_opening);
                continue;
            }
            opens |= piece.starts_with(is_opening);
            let capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let first = word.starts_with(char::is_uppercase);
            let has_digit = word.chars().any(|c| c.is_ascii_digit());
            let address = word.trim_matches('.').contains('.');
            if has_digit {
                let placed = is_place(before);
                self.fixed.insert(if placed { format!("{} {word}", before.to_lowercase()) } else { word.to_owned() });
            } else if address || capitals > usize::from(first) || (first && !opens) {
                self.fixed.insert(word.to_owned());
            }
            self.all.insert(word.to_owned());
            opens = ends;
            before = word;
        }
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '“' | '"' | '‘' | '(' | '–' | '-' | '«')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(text: &str) -> Vec<String> {
        Names::of(text).fixed.into_iter().collect()
    }

    #[test]
    fn names_are_told_from_words_that_open_a_sentence() {
        assert_eq!(fixed("Mở VNeID, vào Ví giấy tờ. Chọn mục: Nơi ở."), ["VNeID", "Ví"]);
        assert!(fixed("Hết từ ngày \u{fffc}. Nay đưa thẻ.").is_empty());
        assert_eq!(fixed("Theo khoản 3 Điều 38, mẫu CT07."), ["CT07", "khoản 3", "Điều", "điều 38"]);
        assert_eq!(
            fixed("Nói: “Tôi có thẻ căn cước.” Rồi vào dichvucong.gov.vn."),
            ["dichvucong.gov.vn", "thẻ căn cước"]
        );
    }

    #[test]
    fn what_is_put_in_ends_or_opens_a_sentence_like_any_word() {
        assert_eq!(fixed("Từ ngày \u{fffc}. Nay mình đưa."), Vec::<String>::new());
        assert_eq!(fixed("\u{fffc} Huế nhận."), ["Huế"]);
        assert_eq!(fixed("Nộp: \u{fffc}."), Vec::<String>::new());
    }

    #[test]
    fn a_name_may_move_to_the_head_of_a_sentence() {
        let (one, other) = (Names::of("Đến Hà Nội nộp."), Names::of("Hà Nội nhận."));
        assert!(one.fixed.difference(&other.all).next().is_none());
        assert!(other.fixed.difference(&one.all).next().is_none());
    }
}
