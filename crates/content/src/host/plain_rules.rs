//! Plain language, measured: long sentences, abbreviations and words of offices that nobody explains, passive piles.
//!
//! A message has `# plain: why` above it where it has to be as it is, such as the name of a button in another program.

use std::collections::{BTreeMap, BTreeSet};

use crate::fault::{Fault, LANGUAGE};
use crate::figure::Figure;
use crate::format;
use crate::host::ftl_file::{Message, Messages};
use crate::host::plain_file::Plain;
use crate::host::reference_file::{Forms, forms_of};
use crate::locale::Locale;
use crate::message::{Inline, Pattern, Piece};

/// So many words of a sentence are enough to find it by.
const SHOWN: usize = 8;
/// What Vietnamese says before a verb when something is done to somebody.
const PASSIVES: [&str; 2] = ["bị", "được"];
/// After these `được` says that something may be done.
const MAY: [&str; 3] = ["không", "mới", "chỉ"];
/// What English does.
const PASSIVES_EN: [&str; 2] = ["been", "being"];

/// Measures every message of a folder of messages in one language.
pub(crate) struct Measure<'a> {
    plain: &'a Plain,
    locale: Locale,
    /// Words that the glossary has in its forms.
    defined: BTreeSet<&'a str>,
    /// Forms of the glossary, in small letters.
    forms: BTreeSet<String>,
    /// The longest text of each figure.
    figures: BTreeMap<&'a str, String>,
}

impl<'a> Measure<'a> {
    /// A measure for one language.
    pub(crate) fn new(plain: &'a Plain, locale: Locale, terms: &'a [Forms], figures: &'a [Figure]) -> Self {
        let forms = || terms.iter().flat_map(|forms| forms_of(forms, locale.code()));
        let names = plain.names.iter().map(String::as_str);
        let texts = |figure: &'a Figure| {
            let texts = figure.values.iter().map(|value| format::amount(locale, figure.kind, value.amount));
            Some((figure.id.as_str(), texts.max_by_key(|text| words(text).count())?))
        };
        Measure {
            plain,
            locale,
            defined: forms().flat_map(|form| form.split_whitespace()).chain(names).collect(),
            forms: forms().map(|form| form.to_lowercase()).collect(),
            figures: figures.iter().filter_map(texts).collect(),
        }
    }

    /// Reports what is not plain in these messages.
    pub(crate) fn messages(&self, messages: &Messages, faults: &mut Vec<Fault>) {
        for (id, pattern) in &messages.compiled {
            let Some(message) = messages.by_id.get(id).filter(|message| !message.is_free) else { continue };
            let text = self.text(pattern);
            self.sentences(id, message, &text, faults);
            self.abbreviations(id, message, &text, faults);
            if self.locale == Locale::Vi {
                self.jargon(id, message, &text, faults);
            }
        }
    }

    /// The text with figures as they are shown; what else is put in is one word.
    fn text(&self, pattern: &Pattern) -> String {
        let mut text = String::new();
        for piece in &pattern.0 {
            let inlines = match piece {
                Piece::Always(inline) => std::slice::from_ref(inline),
                Piece::Choice(choice) => choice.default.as_slice(),
            };
            for inline in inlines {
                match inline {
                    Inline::Text(words) => text.push_str(words),
                    Inline::Variable(name) => {
                        text.push_str(self.figures.get(name.as_str()).map_or("0", String::as_str));
                    }
                    Inline::Message(_) => text.push('0'),
                }
            }
        }
        text
    }

    fn sentences(&self, id: &str, message: &Message, text: &str, faults: &mut Vec<Fault>) {
        for range in readout::sentences(text) {
            let sentence = &text[range];
            let (count, most) = (words(sentence).count(), self.plain.longest);
            if count > most {
                let unit = if self.locale == Locale::Vi { "syllables" } else { "words" };
                let what =
                    format!("`{id}` has a sentence of {count} {unit}, {most} is the most: “{}”", begin(sentence));
                faults.push(fault(message, what, "make two sentences of it"));
            }
            if let Some(clause) = self.pile(sentence) {
                let what = format!("`{id}` piles up passives: “{}”", clause.trim());
                faults.push(fault(message, what, "say who does it"));
            }
        }
    }

    /// A clause that says too often that something is done to somebody.
    fn pile<'t>(&self, sentence: &'t str) -> Option<&'t str> {
        let passives = if self.locale == Locale::Vi { PASSIVES } else { PASSIVES_EN };
        sentence.split([',', ';', ':', '.', '?', '!', '(', ')', '“', '”', '–']).find(|clause| {
            let all: Vec<String> = words(clause).map(str::to_lowercase).collect();
            let is = |word: &String| passives.contains(&word.as_str());
            // At the end of a clause `được` says that something can be done, after such a word that it may be: no passive.
            let is_passive = |at: usize| {
                is(&all[at])
                    && at + 1 < all.len()
                    && at.checked_sub(1).is_none_or(|before| !MAY.contains(&all[before].as_str()))
            };
            let counted = (0..all.len()).filter(|at| is_passive(*at)).count();
            let side_by_side = all.windows(2).any(|pair| is(&pair[0]) && is(&pair[1]));
            counted > self.plain.passives || side_by_side
        })
    }

    fn abbreviations(&self, id: &str, message: &Message, text: &str, faults: &mut Vec<Fault>) {
        let unknown: BTreeSet<&str> =
            tokens(text).filter(|token| is_abbreviation(token) && !self.defined.contains(token)).collect();
        for token in unknown {
            let what = format!("`{id}` has the abbreviation {token}, which the glossary does not define");
            let mend = "write it out, or add it to content/glossary.toml; a name goes to `names` in content/plain.toml";
            faults.push(fault(message, what, mend));
        }
    }

    fn jargon(&self, id: &str, message: &Message, text: &str, faults: &mut Vec<Fault>) {
        let text = text.to_lowercase();
        for (word, say) in self.plain.jargon.iter().filter(|(word, _)| has(&text, word)) {
            let what = format!("`{id}` has the office word “{word}”");
            faults.push(fault(message, what, &format!("say: {say}")));
        }
        for word in self.plain.explained.iter().filter(|word| !self.forms.contains(*word) && has(&text, word)) {
            let what = format!("`{id}` has the office word “{word}”, which the glossary does not explain");
            faults.push(fault(message, what, "explain it in content/glossary.toml, or say it in other words"));
        }
    }
}

fn fault(message: &Message, what: String, mend: &str) -> Fault {
    message.site.fault(format!("{LANGUAGE}{what}"), mend)
}

/// Syllables in Vietnamese, words in English: what stands between spaces and has a letter or a digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let all = text.split(|c: char| c.is_whitespace() || c == '\u{a0}');
    all.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty())
}

fn begin(sentence: &str) -> String {
    let mut all = sentence.split_whitespace();
    let shown: Vec<&str> = all.by_ref().take(SHOWN).collect();
    format!("{}{}", shown.join(" "), if all.next().is_some() { " …" } else { "" })
}

/// Words with the hyphens within them; of a legal number its symbol, such as `NĐ-CP`; of an address nothing.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '/' || c == '.')).filter_map(|token| {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric());
        let symbol = token.rsplit('/').next().unwrap_or(token);
        (!symbol.is_empty() && !symbol.contains('.')).then_some(symbol)
    })
}

/// Two capitals side by side.
fn is_abbreviation(token: &str) -> bool {
    let mut before = false;
    token.chars().any(|c| {
        let both = before && c.is_uppercase();
        before = c.is_uppercase();
        both
    })
}

/// Whether a text in small letters has these words as words of their own.
fn has(text: &str, word: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word)
        .any(|(at, _)| !joins(text[..at].chars().next_back()) && !joins(text[at + word.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_told_from_names() {
        let all = |text| tokens(text).filter(|token| is_abbreviation(token)).collect::<Vec<_>>();
        assert_eq!(all("Nghị định 104/2022/NĐ-CP, mẫu CT07 (VNeID)."), ["NĐ-CP", "CT07", "VNeID"]);
        assert_eq!(all("JavaScript, Hà Nội, dichvucong.gov.vn, e-ID"), ["e-ID"]);
    }

    #[test]
    fn words_are_found_whole() {
        assert!(has("phải niêm yết ở xã", "niêm yết") && !has("niêm yếtt", "niêm yết"));
    }

    #[test]
    fn passives_are_counted_in_a_clause() {
        let plain = Plain { passives: 1, longest: 25, ..Plain::default() };
        let measure = Measure::new(&plain, Locale::Vi, &[], &[]);
        assert!(measure.pile("Giấy bị thu rồi được cấp lại cho dân.").is_some());
        assert!(measure.pile("Thẻ bị được thu.").is_some());
        assert!(measure.pile("Giấy bị thu, rồi được cấp lại.").is_none());
        assert!(measure.pile("Thẻ được cấp ở xã cũng dùng được.").is_none());
        assert!(measure.pile("Tra được rồi thì không được đòi giấy.").is_none());
        let measure = Measure::new(&plain, Locale::En, &[], &[]);
        assert!(measure.pile("It has been seen being made by them").is_some());
    }
}
