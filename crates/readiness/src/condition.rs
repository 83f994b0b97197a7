//! The closed vocabulary of conditions. There is no expression language: what is richer is a named [`Predicate`].

use std::cell::Cell;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

/// How deep conditions may nest; deeper ones are unknown, so that no input can exhaust the stack.
pub(crate) const DEPTH: u8 = 48;

/// A truth value of Kleene's three-valued logic. `Unknown` is what an answer leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Truth {
    /// It does not hold, whatever is unknown.
    No,
    /// It cannot be told.
    Unknown,
    /// It holds, whatever is unknown.
    Yes,
}

impl Truth {
    /// `Yes` or `No`.
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// The opposite; the opposite of unknown is unknown.
    #[must_use]
    pub const fn negate(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// A condition over the answers, the figures and the day asked about. Indexes point into the [`Check`](crate::Check).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// The answer to a choice is one of the options of a bit set. A question not on the path answers nothing: it is `No`.
    Is {
        /// Index of the question.
        question: u8,
        /// Bit n stands for option n.
        options: u64,
    },
    /// The question lies on the path and has an answer, even "I do not know".
    Asked(u8),
    /// Every one holds; an empty list holds.
    All(#[serde(deserialize_with = "within")] Vec<Condition>),
    /// At least one holds; an empty list does not.
    Any(#[serde(deserialize_with = "within")] Vec<Condition>),
    /// It does not hold.
    Not(#[serde(deserialize_with = "within")] Box<Condition>),
    /// The person born on the check's birth date is at least as old, in full years, as this figure (by index).
    AgeAtLeast(u16),
    /// A date is before a limit. An option such as "no expiry" is before nothing; a question not on the path is `No`.
    Before {
        /// The date compared.
        date: DateOf,
        /// The first day that is no longer before.
        limit: Limit,
    },
    /// A figure (by index) has a value on a date.
    InForce {
        /// Index of the figure.
        figure: u16,
        /// The date.
        on: DateOf,
    },
    /// A named predicate, by index into [`Check::predicates`](crate::Check::predicates).
    Predicate(u16),
    /// A named rule, by index into [`Check::rules`](crate::Check::rules); it stands above the one that uses it.
    Rule(u16),
    /// It holds whatever is unknown: unknown becomes `No`.
    Surely(#[serde(deserialize_with = "within")] Box<Condition>),
    /// The number answered is at least a figure. An option beside the number, such as "none", is no number: it is `No`.
    NumberAtLeast {
        /// Index of the number question.
        question: u8,
        /// Index of the figure.
        figure: u16,
    },
    /// The time of a figure has passed since a date: it ends on or before the day asked about.
    Elapsed {
        /// Index of the date question.
        date: u8,
        /// Index of the figure: days, months or years.
        figure: u16,
        /// Whether it has to end before the day asked about.
        strictly: bool,
    },
    /// No more than the time of a figure is left until a date, or the date has come.
    Left {
        /// Index of the date question.
        date: u8,
        /// Index of the figure: days, months or years.
        figure: u16,
    },
    /// The day asked about lies between two figures that are days, both included. It stands for `from` and `until`.
    Acts {
        /// Index of the figure that is the first day.
        from: Option<u16>,
        /// Index of the figure that is the last day.
        until: Option<u16>,
    },
}

impl Condition {
    /// Whether conditions nest deeper within it than this.
    pub(crate) fn is_deeper(&self, than: u8) -> bool {
        let is_deeper = |inner: &Self| than == 0 || inner.is_deeper(than - 1);
        match self {
            Self::All(list) | Self::Any(list) => list.iter().any(is_deeper),
            Self::Not(inner) | Self::Surely(inner) => is_deeper(inner),
            _ => false,
        }
    }

    /// How many conditions are looked at when every rule it names is looked at in its place; `rules` says it of those above.
    pub(crate) fn parts(&self, rules: &[u64]) -> u64 {
        let of_parts = match self {
            Self::All(list) | Self::Any(list) => {
                list.iter().fold(0_u64, |sum, inner| sum.saturating_add(inner.parts(rules)))
            }
            Self::Not(inner) | Self::Surely(inner) => inner.parts(rules),
            Self::Rule(index) => rules.get(usize::from(*index)).copied().unwrap_or(0),
            _ => 0,
        };
        of_parts.saturating_add(1)
    }
}

/// Reads what stands within a condition, no deeper than conditions are evaluated: nobody reads a check that nests deeper,
/// and damaged bytes that seem to would use up the stack.
fn within<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    thread_local! {
        static LEVEL: Cell<u8> = const { Cell::new(0) };
    }
    struct Level;
    impl Drop for Level {
        fn drop(&mut self) {
            LEVEL.set(LEVEL.get().saturating_sub(1));
        }
    }
    let level = LEVEL.get();
    if level >= DEPTH {
        return Err(D::Error::custom("conditions nest too deep"));
    }
    LEVEL.set(level + 1);
    let _back = Level;
    T::deserialize(deserializer)
}

/// Which date is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOf {
    /// The day asked about.
    Today,
    /// The answer to a date question, by index.
    Question(u8),
}

/// What a date is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// The day asked about.
    Today,
    /// A figure that is a day, by index.
    Figure(u16),
}

/// Rules that are richer than the vocabulary. Each is a Rust function with its own tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Predicate {
    /// A "thẻ căn cước" (issued under the Law on Identification 2023) has to be changed because an age milestone has come.
    IdentityCardDueByAge,
    /// A "CCCD" (issued under the law of 2014, whose first milestone is the second of today's) has to be changed because
    /// an age milestone has come.
    CitizenCardDueByAge,
}

impl Predicate {
    /// Every predicate.
    pub const ALL: [Self; 2] = [Self::IdentityCardDueByAge, Self::CitizenCardDueByAge];

    /// The name used in check files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::IdentityCardDueByAge => "identity-card-due-by-age",
            Self::CitizenCardDueByAge => "citizen-card-due-by-age",
        }
    }

    /// The predicate of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|predicate| predicate.name() == name)
    }

    /// The figures it reads, in this order: the one whose days are those on which such cards were issued, the years
    /// before a milestone in which a new card runs on to the next, then the milestones.
    pub const fn figures(self) -> &'static [&'static str] {
        match self {
            Self::IdentityCardDueByAge => &[
                "card-age-milestone-1",
                "card-two-year-rule",
                "card-age-milestone-1",
                "card-age-milestone-2",
                "card-age-milestone-3",
                "card-age-milestone-4",
            ],
            Self::CitizenCardDueByAge => &[
                "cccd-age-milestone-1",
                "card-two-year-rule",
                "card-age-milestone-2",
                "card-age-milestone-3",
                "card-age-milestone-4",
            ],
        }
    }
}

/// A predicate as one check uses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PredicateUse {
    /// Which one.
    pub predicate: Predicate,
    /// Index of the date question it looks at beside the birth date.
    pub date: u8,
    /// Indexes of the figures named by [`Predicate::figures`], in that order.
    pub figures: Vec<u16>,
}
