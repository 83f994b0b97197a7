//! The hands that are counted for one question: a number for each answer, as typed, until everyone is counted.

use super::MOST_PEOPLE;

/// An answer, and how many raise their hand for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The answer as the check reads it.
    pub raw: String,
    /// The number as it was typed; nothing is none.
    pub typed: String,
    /// Whether the volunteer has added the answer, which can be taken away again.
    pub added: bool,
}

impl Row {
    /// The number, when it is one.
    pub fn people(&self) -> Option<u32> {
        number(&self.typed)
    }
}

/// A count as it is typed; nothing is none.
pub fn number(typed: &str) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(0);
    }
    let is_number = typed.bytes().all(|byte| byte.is_ascii_digit());
    typed.parse().ok().filter(|people| is_number && *people <= MOST_PEOPLE)
}

/// How the numbers stand to the people asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everyone is counted.
    Fits,
    /// So many are not counted yet.
    Short(u32),
    /// So many are counted too many.
    Over(u32),
    /// A number is none: the row, by its index.
    NoNumber(usize),
}

/// The counts for one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hands {
    people: u32,
    rows: Vec<Row>,
}

impl Hands {
    /// No hands yet, of so many people who can give these answers.
    pub fn new(people: u32, answers: impl IntoIterator<Item = String>) -> Self {
        let row = |raw| Row { raw, typed: String::new(), added: false };
        Self { people, rows: answers.into_iter().map(row).collect() }
    }

    /// How many people are asked.
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// The rows, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The answers, in order.
    pub fn answers(&self) -> Vec<String> {
        self.rows.iter().map(|row| row.raw.clone()).collect()
    }

    /// Takes what is typed for a row.
    pub fn type_in(&mut self, row: usize, typed: &str) {
        if let Some(row) = self.rows.get_mut(row) {
            // No count has more letters.
            row.typed = typed.chars().take(12).collect();
        }
    }

    /// One more or one less for a row, never less than none.
    pub fn step(&mut self, row: usize, more: bool) {
        if let Some(row) = self.rows.get_mut(row) {
            let people = row.people().unwrap_or(0);
            let people = if more { (people + 1).min(MOST_PEOPLE) } else { people.saturating_sub(1) };
            row.typed = people.to_string();
        }
    }

    /// Gives a row everyone who is not counted in another.
    pub fn rest(&mut self, row: usize) {
        let others = self.rows.iter().enumerate().filter(|(at, _)| *at != row);
        let others: u32 = others.filter_map(|(_, row)| row.people()).fold(0, u32::saturating_add);
        let rest = self.people.saturating_sub(others);
        if let Some(row) = self.rows.get_mut(row) {
            row.typed = rest.to_string();
        }
    }

    /// Adds an answer and its number; one that is there already gets the number on top. Its index.
    pub fn add(&mut self, raw: &str, typed: &str) -> usize {
        if let Some(at) = self.rows.iter().position(|row| row.raw == raw) {
            if let (Some(there), Some(more)) = (self.rows[at].people(), number(typed)) {
                self.rows[at].typed = there.saturating_add(more).min(MOST_PEOPLE).to_string();
            }
            return at;
        }
        self.rows.push(Row { raw: raw.to_owned(), typed: String::new(), added: true });
        let at = self.rows.len() - 1;
        self.type_in(at, typed);
        at
    }

    /// Takes an added answer away.
    pub fn remove(&mut self, row: usize) {
        if self.rows.get(row).is_some_and(|row| row.added) {
            self.rows.remove(row);
        }
    }

    /// How many are counted; what is no number counts as none.
    pub fn counted(&self) -> u32 {
        self.rows.iter().filter_map(Row::people).fold(0, u32::saturating_add)
    }

    /// How the numbers stand to the people asked.
    pub fn standing(&self) -> Standing {
        if let Some(row) = self.rows.iter().position(|row| row.people().is_none()) {
            return Standing::NoNumber(row);
        }
        let counted = self.counted();
        match self.people.checked_sub(counted) {
            Some(0) => Standing::Fits,
            Some(left) => Standing::Short(left),
            None => Standing::Over(counted - self.people),
        }
    }

    /// Whether the number of a row may be what is wrong: it is none, or one of too many.
    pub fn is_faulty(&self, row: usize) -> bool {
        match self.standing() {
            Standing::NoNumber(wrong) => wrong == row,
            Standing::Over(_) => self.rows.get(row).and_then(Row::people).is_some_and(|people| people > 0),
            Standing::Fits | Standing::Short(_) => false,
        }
    }

    /// The row to look at when the numbers do not fit: the first that may be wrong, or that has none yet.
    pub fn look_at(&self) -> usize {
        let rows = || 0..self.rows.len();
        let empty = |row: &usize| self.rows.get(*row).is_some_and(|row| row.typed.trim().is_empty());
        rows().find(|row| self.is_faulty(*row)).or_else(|| rows().find(empty)).unwrap_or(0)
    }

    /// The answers and their numbers, for [`Room::answer`](super::Room::answer).
    pub fn hands(&self) -> Vec<(String, u32)> {
        self.rows.iter().filter_map(|row| Some((row.raw.clone(), row.people()?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hands() -> Hands {
        Hands::new(20, ["co", "khong", "khong-biet"].map(str::to_owned))
    }

    #[test]
    fn numbers_are_typed_stepped_and_filled_up() {
        let mut hands = hands();
        assert_eq!(hands.standing(), Standing::Short(20));
        hands.type_in(0, " 12 ");
        hands.step(1, true);
        hands.step(1, true);
        hands.step(1, false);
        assert_eq!(hands.standing(), Standing::Short(7));
        hands.rest(2);
        assert_eq!((hands.rows()[2].typed.as_str(), hands.standing()), ("7", Standing::Fits));
        // Filling up again, in another row, counts the others as they stand.
        hands.rest(0);
        assert_eq!(hands.rows()[0].typed, "12");
        hands.step(0, true);
        assert_eq!(hands.standing(), Standing::Over(1));
        hands.rest(1);
        assert_eq!((hands.rows()[1].typed.as_str(), hands.standing()), ("0", Standing::Fits));
        let given = [("co".to_owned(), 13), ("khong".to_owned(), 0), ("khong-biet".to_owned(), 7)];
        assert_eq!(hands.hands(), given);
        hands.step(1, false);
        assert_eq!(hands.rows()[1].typed, "0", "never less than nobody");
    }

    #[test]
    fn what_is_no_number_is_pointed_at_and_stays() {
        for typed in ["mười", "-1", "1.5", "+3", "99999999999", "2001", "3 4"] {
            let mut hands = hands();
            hands.type_in(0, "20");
            hands.type_in(1, typed);
            assert_eq!(hands.standing(), Standing::NoNumber(1), "{typed}");
            assert_eq!(hands.rows()[1].typed, typed);
        }
    }

    #[test]
    fn only_numbers_that_may_be_wrong_are_pointed_at() {
        let mut hands = hands();
        let faulty = |hands: &Hands| (0..3).filter(|row| hands.is_faulty(*row)).collect::<Vec<_>>();
        hands.type_in(0, "12");
        assert_eq!((faulty(&hands), hands.look_at()), (vec![], 1), "somebody is missing: the first without a number");
        hands.type_in(2, "9");
        assert_eq!((faulty(&hands), hands.look_at()), (vec![0, 2], 0), "too many: not the one that nobody gave");
        hands.type_in(1, "ba");
        assert_eq!((faulty(&hands), hands.look_at()), (vec![1], 1));
        hands.type_in(1, "");
        hands.type_in(2, "8");
        assert_eq!((faulty(&hands), hands.look_at()), (vec![], 1));
        assert_eq!(Hands::default().look_at(), 0);
    }

    #[test]
    fn answers_are_added_once_and_taken_away() {
        let mut hands = hands();
        assert_eq!(hands.add("a,b", "4"), 3);
        assert_eq!(hands.add("a,b", "2"), 3);
        assert_eq!((hands.rows().len(), hands.counted()), (4, 6));
        hands.remove(0);
        assert_eq!(hands.rows().len(), 4, "an answer of the check stays");
        hands.remove(3);
        assert_eq!((hands.rows().len(), hands.counted()), (3, 0));
        hands.remove(9);
        hands.type_in(9, "1");
        hands.rest(9);
        assert_eq!(hands.counted(), 0);
    }
}
