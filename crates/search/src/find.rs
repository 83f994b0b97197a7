//! Answers a question.

use std::collections::BTreeMap;

use crate::index::{Index, Name, Same, Term};
use crate::words::{LONGEST_QUESTION, fold, is_marked, is_one_letter_off, words};

/// Words of a question beyond these are not looked at.
const MOST_WORDS: usize = 16;
/// What a word counts that is found in another form, of 100.
const OTHER_NAME: u32 = 80;
const BEGINNING: u32 = 60;
const ONE_LETTER_OFF: u32 = 55;
/// What two words count together that stand together, beside what each counts.
const TOGETHER: u32 = 150;
/// What an idle word counts together with its neighbour, of 100.
const ASIDE: u32 = 50;

/// A place that answers a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Index of the place in [`Index::places`].
    pub place: usize,
    /// How well it fits, compared with other results of the same question.
    pub score: u32,
    /// By which words it was found.
    pub because: Vec<Because>,
}

/// Why a place was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// What was asked.
    pub asked: String,
    /// What stands there.
    pub stands: String,
    /// How they belong together.
    pub how: How,
}

/// How a word of the question belongs to one of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It is the same, diacritics aside.
    Same,
    /// It is another name of the same thing.
    OtherName,
    /// It is its beginning.
    Beginning,
    /// One letter is different.
    OneLetterOff,
}

/// Something asked for: what was typed, and every form in which it may stand.
struct Wish {
    asked: String,
    forms: Vec<Form>,
    /// It is welcome where it stands, and nothing is amiss where it does not.
    aside: bool,
}

/// A word of the question.
struct Asked {
    folded: String,
    word: String,
    /// As it was meant: as it was typed, or as it is mostly written where the whole question has no diacritics.
    /// Nothing where the portal does not have the word.
    meant: Option<String>,
}

/// Words that must all stand at a place.
struct Form {
    words: Vec<String>,
    shown: String,
    how: How,
}

/// What a form counts at a place.
struct Hit<'w> {
    score: u32,
    form: &'w Form,
}

impl Index {
    /// The places that answer a question, the best first, at most `most`. Of the places of one page only the best is
    /// given. An empty question has no answer; in one of nothing but idle words they count like others.
    pub fn find(&self, question: &str, most: usize) -> Vec<Found> {
        let cut = question.char_indices().nth(LONGEST_QUESTION).map_or(question, |(at, _)| &question[..at]);
        let wishes = self.wishes(cut);
        if wishes.is_empty() {
            return Vec::new();
        }
        let mut of_places: BTreeMap<u16, (u32, usize, Vec<Because>)> = BTreeMap::new();
        for wish in &wishes {
            for (place, hit) in self.hits(wish) {
                let found = of_places.entry(place).or_default();
                found.0 += if wish.aside { hit.score * ASIDE / 100 } else { hit.score };
                found.1 += usize::from(!wish.aside);
                found.2.push(Because { asked: wish.asked.clone(), stands: hit.form.shown.clone(), how: hit.form.how });
            }
        }
        let wanted = wishes.iter().filter(|wish| !wish.aside).count().max(1);
        let all = of_places.into_iter().map(|(place, (score, met, because))| {
            // Who asks for three things is not helped by one of them, however often it stands there.
            let share = u32::try_from(100 * met * met / (wanted * wanted)).unwrap_or(0);
            Found { place: usize::from(place), score: score * share / 100, because }
        });
        self.best_of_pages(all.filter(|found| found.score > 0), most)
    }

    fn best_of_pages(&self, all: impl Iterator<Item = Found>, most: usize) -> Vec<Found> {
        let mut best: BTreeMap<&str, Found> = BTreeMap::new();
        for found in all {
            let Some(place) = self.places.get(found.place) else { continue };
            match best.get_mut(place.page.as_str()) {
                // Of two that fit alike the page itself is better than a place on it, which comes later.
                Some(before) if before.score >= found.score => {}
                Some(before) => *before = found,
                None => {
                    best.insert(&place.page, found);
                }
            }
        }
        let mut best: Vec<Found> = best.into_values().collect();
        best.sort_by(|a, b| b.score.cmp(&a.score).then(a.place.cmp(&b.place)));
        best.truncate(most);
        best
    }

    /// What the question asks for, longest names first.
    fn wishes(&self, question: &str) -> Vec<Wish> {
        let asked = self.asked(question);
        let all_idle = asked.iter().all(|word| self.is_idle(word));
        let mut wishes = Vec::new();
        let mut asides = Vec::new();
        let mut at = 0;
        while at < asked.len() {
            let (wish, taken) = match self.named(&asked[at..]) {
                Some((same, taken)) => (Some(named_wish(same, &asked[at..at + taken])), taken),
                None if !all_idle && self.is_idle(&asked[at]) => {
                    // On its own it says nothing, beside its neighbour it may: ở in chỗ ở, sao in bản sao.
                    let beside = asked[at.saturating_sub(1)..].windows(2).take(if at == 0 { 1 } else { 2 });
                    let telling = beside.filter(|pair| !pair.iter().all(|word| self.is_idle(word)));
                    asides.extend(telling.map(|pair| Wish {
                        asked: format!("{} {}", pair[0].word, pair[1].word),
                        forms: vec![pair_form(&pair[0], &pair[1])],
                        aside: true,
                    }));
                    (None, 1)
                }
                None => (Some(self.word_wish(&asked[at], at + 1 == asked.len())), 1),
            };
            wishes.extend(wish);
            at += taken;
        }
        pairs(&mut wishes);
        wishes.extend(asides);
        wishes
    }

    /// The words of the question.
    fn asked(&self, question: &str) -> Vec<Asked> {
        let typed: Vec<String> = words(question).take(MOST_WORDS).collect();
        let marked = typed.iter().any(|word| is_marked(word));
        let asked = typed.into_iter().map(|word| {
            let folded = fold(&word);
            let meant =
                if marked { Some(word.clone()) } else { self.term(&folded).map(|term| term.written().to_owned()) };
            Asked { folded, word, meant }
        });
        asked.collect()
    }

    fn is_idle(&self, word: &Asked) -> bool {
        let meant = word.meant.as_ref().unwrap_or(&word.word);
        self.idle.binary_search(meant).is_ok()
    }

    /// The longest name that these words begin with, and how many words it has.
    fn named(&self, asked: &[Asked]) -> Option<(&Same, usize)> {
        let names = self.same.iter().flat_map(|same| same.names.iter().map(move |name| (same, name)));
        let fitting = names.filter(|(_, name)| {
            name.folded.len() <= asked.len()
                && name.folded.iter().zip(asked).all(|(a, b)| *a == b.folded)
                && is_meant(name, asked)
        });
        fitting.map(|(same, name)| (same, name.folded.len())).max_by_key(|(_, taken)| *taken)
    }

    /// A word on its own: as it is, as a beginning when it is the last, with a letter wrong when it stands nowhere.
    fn word_wish(&self, Asked { folded, word, .. }: &Asked, is_last: bool) -> Wish {
        let form =
            |term: &Term, how: How| Form { words: vec![term.folded.clone()], shown: term.written().to_owned(), how };
        let mut forms: Vec<Form> = self.term(folded).map(|term| form(term, How::Same)).into_iter().collect();
        if is_last && folded.len() >= 2 {
            let longer = self.beginning(folded).filter(|term| term.folded != *folded);
            forms.extend(longer.map(|term| form(term, How::Beginning)));
        }
        if forms.is_empty() {
            let single = self.terms.iter().filter(|term| !term.folded.contains(' '));
            let close = single.filter(|term| is_one_letter_off(&term.folded, folded));
            forms.extend(close.map(|term| form(term, How::OneLetterOff)));
        }
        Wish { asked: word.clone(), forms, aside: false }
    }

    /// Where a wish is met, each place once, by its best form.
    fn hits<'w>(&self, wish: &'w Wish) -> BTreeMap<u16, Hit<'w>> {
        let mut best: BTreeMap<u16, Hit<'w>> = BTreeMap::new();
        for form in &wish.forms {
            for (place, score) in self.of_form(form) {
                match best.get(&place) {
                    Some(before) if before.score >= score => {}
                    _ => {
                        best.insert(place, Hit { score, form });
                    }
                }
            }
        }
        best
    }

    /// What a form counts at each place where all of its words stand.
    fn of_form(&self, form: &Form) -> BTreeMap<u16, u32> {
        let share = match form.how {
            How::Same => 100,
            How::OtherName => OTHER_NAME,
            How::Beginning => BEGINNING,
            How::OneLetterOff => ONE_LETTER_OFF,
        };
        let mut sums: Option<BTreeMap<u16, u32>> = None;
        for word in &form.words {
            let of_word = self.term(word).map(|term| self.counts(term)).unwrap_or_default();
            sums = Some(match sums {
                None => of_word,
                Some(before) => {
                    let both = |(place, sum): (u16, u32)| of_word.get(&place).map(|more| (place, sum + more));
                    before.into_iter().filter_map(both).collect()
                }
            });
        }
        let mut sums = sums.unwrap_or_default();
        let size = u32::try_from(form.words.len()).unwrap_or(1).max(1);
        for sum in sums.values_mut() {
            *sum /= size;
        }
        for pair in form.words.windows(2) {
            let Some(term) = self.term(&format!("{} {}", pair[0], pair[1])) else { continue };
            for (place, more) in self.counts(term) {
                if let Some(sum) = sums.get_mut(&place) {
                    *sum += more * TOGETHER / 100 / (size - 1).max(1);
                }
            }
        }
        sums.into_iter().map(|(place, sum)| (place, sum * share / 100)).collect()
    }

    /// What a word counts at each place: the more places have it, the less it says.
    fn counts(&self, term: &Term) -> BTreeMap<u16, u32> {
        let all = u32::try_from(self.places.len()).unwrap_or(u32::MAX).max(1);
        let with = u32::try_from(term.stands.len()).unwrap_or(u32::MAX).max(1);
        // One more for every halving: a coarse logarithm, the same on every device.
        let rare = 2 + (all / with).max(1).ilog2() * 2;
        term.stands.iter().map(|(place, weight)| (*place, u32::from(*weight) * rare)).collect()
    }
}

/// Whether these words are meant as this name, whose letters they have. A name of one syllable has the letters of many
/// another word: bé those of the English be, cụ those of cũ. In a longer one a single diacritic may be wrong.
fn is_meant(name: &Name, asked: &[Asked]) -> bool {
    let mut other =
        words(&name.shown).zip(asked).filter(|(name, asked)| asked.meant.as_ref().is_some_and(|m| m != name));
    match name.folded.len() {
        1 => other.next().is_none(),
        _ => other.filter(|(_, asked)| is_marked(&asked.word)).nth(1).is_none(),
    }
}

fn named_wish(same: &Same, asked: &[Asked]) -> Wish {
    let typed: Vec<&str> = asked.iter().map(|word| word.folded.as_str()).collect();
    let forms = same.names.iter().map(|name| Form {
        words: name.folded.clone(),
        shown: name.shown.clone(),
        how: if name.folded == typed { How::Same } else { How::OtherName },
    });
    let words: Vec<&str> = asked.iter().map(|word| word.word.as_str()).collect();
    Wish { asked: words.join(" "), forms: forms.collect(), aside: false }
}

/// Two words that stand together.
fn pair_form(first: &Asked, second: &Asked) -> Form {
    Form {
        words: vec![format!("{} {}", first.folded, second.folded)],
        shown: format!("{} {}", first.word, second.word),
        how: How::Same,
    }
}

/// Two words that no name joins may still belong together: that they stand together is asked for as well.
fn pairs(wishes: &mut [Wish]) {
    let single = |wish: &Wish| match wish.forms.first() {
        Some(form) if form.how == How::Same && form.words.len() == 1 => Some(form.words[0].clone()),
        _ => None,
    };
    for at in (1..wishes.len()).rev() {
        let (Some(first), Some(second)) = (single(&wishes[at - 1]), single(&wishes[at])) else { continue };
        let (before, after) = (wishes[at - 1].asked.clone(), wishes[at].asked.clone());
        let words = vec![format!("{first} {second}")];
        let asked = format!("{before} {after}");
        // It is asked for within the second word's own wish, so that a place that has both apart loses nothing.
        wishes[at].forms.push(Form { words, shown: asked, how: How::Same });
    }
}
