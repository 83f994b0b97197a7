//! Ask the room: a check walked by show of hands. Everyone who answered alike is one group; a question is asked of the
//! first group that has one left, and splits it. At the end each group has its result, and together they say how many
//! need each paper. Counts only: nobody is known.

pub mod hands;

use std::collections::BTreeMap;

use readiness::{Session, State, Status};

use crate::kept::{self, Refused};

/// What a kept room begins with.
pub const KIND: &str = "tsst-room";

/// No room has more people.
pub const MOST_PEOPLE: u32 = 2_000;
/// No room falls into more groups.
pub const MOST_GROUPS: usize = 200;

/// People who have answered alike so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Question ids and answers.
    pub given: Vec<(String, String)>,
    /// How many they are.
    pub people: u32,
}

/// A room that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    people: u32,
    groups: Vec<Group>,
    /// As it was before each answer.
    before: Vec<Vec<Group>>,
    /// The hands of each answer: all that is kept, for the groups follow from it.
    steps: Vec<Vec<(String, u32)>>,
}

/// Why counts are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// There is nobody to ask.
    Nobody,
    /// More hands than people.
    TooMany {
        /// People in the group that was asked.
        people: u32,
    },
    /// Fewer hands than people: somebody has not answered.
    TooFew {
        /// People who have not.
        left: u32,
    },
    /// The check refuses an answer, or takes none now.
    NoAnswer,
    /// More groups than can be asked one after another.
    TooManyGroups,
}

/// What a room comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Result {
    /// People by result, by its index in the check; nothing is a check without a fitting one.
    pub outcomes: BTreeMap<Option<usize>, u32>,
    /// People by item, by its index in the check, and status.
    pub items: BTreeMap<usize, [u32; 4]>,
    /// People whose questions are not over.
    pub open: u32,
}

impl Result {
    /// The result that most have; of equals the first of the check.
    pub fn commonest(&self) -> Option<usize> {
        let most = self.outcomes.iter().filter_map(|(outcome, people)| Some(((*outcome)?, *people)));
        most.max_by_key(|(outcome, people)| (*people, std::cmp::Reverse(*outcome))).map(|(outcome, _)| outcome)
    }

    /// People who have a result: those of whom the other numbers are.
    pub fn asked(&self) -> u32 {
        self.outcomes.values().sum()
    }

    /// People for whom an item has this status.
    pub fn people(&self, item: usize, status: Status) -> u32 {
        self.items.get(&item).map_or(0, |counts| counts[place(status)])
    }

    /// Items that somebody lacks or has to ask about: index and people, most people first.
    pub fn needed(&self) -> Vec<(usize, u32)> {
        let needs = |item: usize| self.people(item, Status::Missing) + self.people(item, Status::Ask);
        let needed = self.items.keys().map(|item| (*item, needs(*item)));
        most_first(&mut needed.filter(|(_, people)| *people > 0))
    }

    /// Results with a text and how many people have each, most people first.
    pub fn most(&self) -> Vec<(usize, u32)> {
        most_first(&mut self.outcomes.iter().filter_map(|(outcome, people)| Some(((*outcome)?, *people))))
    }
}

/// A share of all in whole hundredths; nothing where it would say that some are nobody, or everybody.
pub fn percent(people: u32, all: u32) -> Option<u32> {
    let percent = (people * 100 + all / 2) / all.max(1);
    let is_so = (percent == 0) == (people == 0) && (percent == 100) == (people == all);
    is_so.then_some(percent)
}

/// What most people have first, else in the order given. A few lines put in one by one: a general sort is much more to send
/// to the browser.
fn most_first(lines: &mut dyn Iterator<Item = (usize, u32)>) -> Vec<(usize, u32)> {
    let mut sorted: Vec<(usize, u32)> = Vec::new();
    for line in lines {
        let at = sorted.iter().position(|(_, people)| *people < line.1).unwrap_or(sorted.len());
        sorted.insert(at, line);
    }
    sorted
}

const fn place(status: Status) -> usize {
    match status {
        Status::Ready => 0,
        Status::Missing => 1,
        Status::Ask => 2,
        Status::NotNeeded => 3,
    }
}

/// How many people were in the room of a kept text, whichever check it was asked.
pub fn people_of(text: &str) -> Option<u32> {
    let pairs = kept::parse(KIND, text).ok()?;
    let people = pairs.iter().find(|(name, _)| name == "people")?.1.parse().ok();
    people.filter(|people| (1..=MOST_PEOPLE).contains(people))
}

impl Room {
    /// A room of so many people.
    ///
    /// # Errors
    /// [`NotCounted`] when there is nobody, or more than a room holds.
    pub fn new(people: u32) -> std::result::Result<Self, NotCounted> {
        match people {
            0 => Err(NotCounted::Nobody),
            1..=MOST_PEOPLE => {
                let groups = vec![Group { given: Vec::new(), people }];
                Ok(Self { people, groups, before: Vec::new(), steps: Vec::new() })
            }
            _ => Err(NotCounted::TooMany { people: MOST_PEOPLE }),
        }
    }

    /// How many people there are.
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// How many answers have been counted.
    pub const fn answers(&self) -> usize {
        self.steps.len()
    }

    /// The groups.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The group to ask now and its question, by their indexes; nothing when everyone has a result.
    pub fn next(&self, session: &Session<'_>) -> Option<(usize, usize)> {
        self.groups.iter().enumerate().find_map(|(n, group)| Some((n, session.replay(&group.given).next?)))
    }

    /// Splits the group that is asked now by its answers: each as it is chosen or typed, and how many gave it.
    ///
    /// # Errors
    /// [`NotCounted`], and the room stays as it was.
    pub fn answer(&mut self, session: &Session<'_>, hands: &[(String, u32)]) -> std::result::Result<(), NotCounted> {
        let (at, question) = self.next(session).ok_or(NotCounted::NoAnswer)?;
        let question = session.check().questions.get(question).ok_or(NotCounted::NoAnswer)?;
        let asked = &self.groups[at];
        let raised = hands.iter().fold(0, |sum: u32, (_, people)| sum.saturating_add(*people));
        if raised > asked.people {
            return Err(NotCounted::TooMany { people: asked.people });
        }
        if raised < asked.people {
            return Err(NotCounted::TooFew { left: asked.people - raised });
        }
        let mut split: Vec<Group> = Vec::new();
        for (raw, people) in hands.iter().filter(|(_, people)| *people > 0) {
            let mut given = asked.given.clone();
            given.push((question.id.clone(), raw.clone()));
            if session.replay(&given).invalid.is_some() {
                return Err(NotCounted::NoAnswer);
            }
            match split.iter_mut().find(|group| group.given == given) {
                Some(group) => group.people += people,
                None => split.push(Group { given, people: *people }),
            }
        }
        if self.groups.len() + split.len() > MOST_GROUPS {
            return Err(NotCounted::TooManyGroups);
        }
        self.steps.push(hands.iter().filter(|(_, people)| *people > 0).cloned().collect());
        // What is too long to be kept could not be had back after the page is loaded anew.
        if kept::parse(KIND, &self.write("")).is_err() {
            self.steps.pop();
            return Err(NotCounted::TooManyGroups);
        }
        self.before.push(self.groups.clone());
        self.groups.splice(at..=at, split);
        Ok(())
    }

    /// The hands of the last answer.
    pub fn last(&self) -> Option<&[(String, u32)]> {
        self.steps.last().map(Vec::as_slice)
    }

    /// Takes back the last answer. Whether there was one.
    pub fn undo(&mut self) -> bool {
        match self.before.pop() {
            Some(groups) => {
                self.groups = groups;
                self.steps.pop();
                true
            }
            None => false,
        }
    }

    /// What the room comes to by now.
    pub fn result(&self, session: &Session<'_>) -> Result {
        let mut result = Result::default();
        for group in &self.groups {
            let State { verdict: Some(verdict), .. } = session.replay(&group.given) else {
                result.open += group.people;
                continue;
            };
            *result.outcomes.entry(verdict.outcome).or_default() += group.people;
            for line in &verdict.items {
                result.items.entry(line.item).or_default()[place(line.status)] += group.people;
            }
        }
        result
    }

    /// The least and the most questions that are still to be asked of one person of the room.
    pub fn questions_left(&self, session: &Session<'_>) -> (usize, usize) {
        let progress = self.groups.iter().map(|group| session.replay(&group.given).progress);
        progress.fold((0, 0), |(least, most), progress| (least.max(progress.least), most.max(progress.most)))
    }

    /// Groups that have a question left, and the people in them.
    pub fn waiting(&self, session: &Session<'_>) -> (usize, u32) {
        let waiting = self.groups.iter().filter(|group| session.replay(&group.given).next.is_some());
        waiting.fold((0, 0), |(groups, people), group| (groups + 1, people + group.people))
    }

    /// The room as a text for the tab: how many people, and the hands of each answer.
    pub fn write(&self, check: &str) -> String {
        let mut pairs = vec![("check", check.to_owned()), ("people", self.people.to_string())];
        for hands in &self.steps {
            pairs.extend(hands.iter().map(|(raw, people)| ("hands", format!("{raw} {people}"))));
            pairs.push(("next", String::new()));
        }
        kept::write(KIND, &pairs)
    }

    /// The room of such a text, asked anew from the first question on.
    ///
    /// # Errors
    /// [`Refused`] when it is no such text, is of another check, or its hands cannot be.
    pub fn parse(text: &str, session: &Session<'_>) -> std::result::Result<Self, Refused> {
        let mut pairs = kept::parse(KIND, text)?.into_iter();
        let named = |pair: Option<(String, String)>, name: &str| {
            pair.filter(|(found, _)| found == name).map(|(_, value)| value).ok_or(Refused::Damaged)
        };
        if named(pairs.next(), "check")? != session.check().id {
            return Err(Refused::OtherKind);
        }
        let people = named(pairs.next(), "people")?.parse().map_err(|_| Refused::Damaged)?;
        let mut room = Self::new(people).map_err(|_| Refused::Damaged)?;
        let mut hands = Vec::new();
        for (name, value) in pairs {
            match name.as_str() {
                "hands" => {
                    let (raw, people) = value.rsplit_once(' ').ok_or(Refused::Damaged)?;
                    hands.push((raw.to_owned(), people.parse().map_err(|_| Refused::Damaged)?));
                }
                "next" => {
                    room.answer(session, &hands).map_err(|_| Refused::Damaged)?;
                    hands.clear();
                }
                _ => return Err(Refused::Damaged),
            }
        }
        if hands.is_empty() { Ok(room) } else { Err(Refused::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_not_told_as_nobody_and_not_quite_all_not_as_everybody() {
        assert_eq!((percent(0, 300), percent(300, 300)), (Some(0), Some(100)));
        assert_eq!((percent(1, 300), percent(1_999, 2_000)), (None, None));
        assert_eq!((percent(1, 3), percent(2, 3), percent(1, 200)), (Some(33), Some(67), Some(1)));
        assert_eq!(percent(10, 10), Some(100));
    }

    #[test]
    fn the_people_of_a_kept_room_are_known_without_its_check() {
        let room = Room::new(20).expect("a room");
        assert_eq!(people_of(&room.write("the-can-cuoc")), Some(20));
        let damaged =
            ["", "check=a", "people=0", "people=2001", "people=x"].map(|line| format!("tsst-room v=1\n{line}"));
        for text in damaged.iter().map(String::as_str).chain(["", "tsst-tally v=1\npeople=3"]) {
            assert_eq!(people_of(text), None, "{text}");
        }
    }

    #[test]
    fn whoever_is_not_asked_to_the_end_is_none_of_those_who_have_a_result() {
        let sums = Result { outcomes: [(Some(2), 7), (None, 3)].into(), open: 30, ..Result::default() };
        assert_eq!(sums.asked(), 10);
    }
}
