//! Evaluating conditions in three values, with the answers that mattered.

use crate::answer::Answer;
use crate::condition::{Condition, DEPTH, DateOf, Limit, Truth};
use crate::date::DateSpan;
use crate::figures::FigureValue;
use crate::model::Kind;
use crate::session::{MOST, Session};

/// A truth value and the set of questions whose answers made it so.
pub(crate) type Finding = (Truth, u64);

/// Answers seen from one place of the graph.
pub(crate) struct View<'s, 'a> {
    pub(crate) session: &'s Session<'a>,
    /// The answer to each question, by index; those off the path are not looked at.
    pub(crate) slots: &'s [Option<Answer>],
    /// The questions on the path so far.
    pub(crate) path: u64,
    /// Questions that may still come: what they would say is unknown. For all others no answer means no.
    pub(crate) ahead: u64,
    /// The rules already evaluated for this place, in their order.
    pub(crate) rules: &'s [Finding],
}

impl View<'_, '_> {
    /// The truth of an optional condition; none is always true.
    pub(crate) fn holds(&self, condition: Option<&Condition>) -> Finding {
        condition.map_or((Truth::Yes, 0), |condition| self.find(condition, 0))
    }

    /// The truth of a condition and the answers behind it.
    pub(crate) fn find(&self, condition: &Condition, depth: u8) -> Finding {
        if depth > DEPTH {
            return (Truth::Unknown, 0);
        }
        match condition {
            Condition::Is { question, options } => self.is(*question, *options),
            Condition::Asked(question) => match self.answer(*question) {
                Ok(_) => (Truth::Yes, bit(*question)),
                Err(truth) => (truth, 0),
            },
            Condition::All(list) => self.fold(list, Truth::No, depth),
            Condition::Any(list) => self.fold(list, Truth::Yes, depth),
            Condition::Not(inner) => {
                let (truth, because) = self.find(inner, depth + 1);
                (truth.negate(), because)
            }
            Condition::Surely(inner) => {
                let (truth, because) = self.find(inner, depth + 1);
                (Truth::of(truth == Truth::Yes), because)
            }
            Condition::AgeAtLeast(figure) => self.age_at_least(*figure),
            Condition::Before { date, limit } => self.on_days(*date, |days| self.before(days, *limit)),
            Condition::InForce { figure, on: DateOf::Today } => {
                (Truth::of(self.session.values.get(usize::from(*figure)).is_some_and(Option::is_some)), 0)
            }
            Condition::InForce { figure, on } => self.on_days(*on, |days| self.in_force(days, *figure)),
            Condition::Predicate(index) => self.predicate(usize::from(*index)),
            Condition::Rule(index) => self.rule(usize::from(*index), depth),
            Condition::NumberAtLeast { question, figure } => self.number_at_least(*question, *figure),
            Condition::Elapsed { date, figure, strictly } => {
                let latest = self.session.thresholds.get(usize::from(*figure));
                let latest = latest.and_then(|of| if *strictly { of.elapsed_strictly } else { of.elapsed });
                self.until_day(*date, latest)
            }
            Condition::Left { date, figure } => {
                let latest = self.session.thresholds.get(usize::from(*figure)).and_then(|of| of.left);
                self.until_day(*date, latest)
            }
            Condition::Acts { from, until } => (Truth::of(self.session.acts(*from, *until)), 0),
        }
    }

    /// Whether the answer to a choice is one of some options.
    fn is(&self, question: u8, options: u64) -> Finding {
        let asked = bit(question);
        let slot = if self.path & asked == 0 { None } else { self.slots.get(usize::from(question)) };
        let (chosen, is_open) = match slot {
            Some(Some(Answer::Option(option))) => (bit(*option), false),
            Some(Some(Answer::Unknown(option))) => (bit(*option), true),
            Some(Some(Answer::Several(set))) => (*set, false),
            Some(Some(Answer::Date(_) | Answer::Number(_))) => (0, false),
            Some(None) | None => return (self.absent(question), 0),
        };
        (between(options & chosen != 0, !is_open), asked)
    }

    /// `end` as soon as one of the list is `end`, else unknown if any is, else the opposite of `end`.
    fn fold(&self, list: &[Condition], end: Truth, depth: u8) -> Finding {
        let mut unknown = false;
        let (mut of_unknown, mut of_all) = (0, 0);
        for condition in list {
            let (truth, because) = match condition {
                // Most conditions of most lists, and no deeper than the list.
                Condition::Is { question, options } => self.is(*question, *options),
                _ => self.find(condition, depth + 1),
            };
            if truth == end {
                return (end, because);
            }
            of_all |= because;
            if truth == Truth::Unknown {
                unknown = true;
                of_unknown |= because;
            }
        }
        if unknown { (Truth::Unknown, of_unknown) } else { (end.negate(), of_all) }
    }

    /// The answer to a question on the path, or what its absence means.
    fn answer(&self, question: u8) -> Result<Answer, Truth> {
        if self.path & bit(question) != 0
            && let Some(Some(answer)) = self.slots.get(usize::from(question))
        {
            return Ok(*answer);
        }
        Err(self.absent(question))
    }

    /// What it means that a question has no answer.
    const fn absent(&self, question: u8) -> Truth {
        if self.ahead & bit(question) != 0 { Truth::Unknown } else { Truth::No }
    }

    /// A statement about the days of a date question; an option that is no date satisfies none.
    fn on_days(&self, date: DateOf, statement: impl Fn(DateSpan) -> Truth) -> Finding {
        match date {
            DateOf::Today => (statement(DateSpan::exact(self.session.law())), 0),
            DateOf::Question(question) => match self.answer(question) {
                Ok(answer) => {
                    let days = self.session.days_of(usize::from(question), answer);
                    (days.map_or(Truth::No, statement), bit(question))
                }
                Err(truth) => (truth, 0),
            },
        }
    }

    fn before(&self, days: DateSpan, limit: Limit) -> Truth {
        let limit = match limit {
            Limit::Today => self.session.today,
            Limit::Figure(figure) => {
                let value = self.session.values.get(usize::from(figure)).copied().flatten();
                match value.and_then(FigureValue::date) {
                    Some(date) => date,
                    None => return Truth::Unknown,
                }
            }
        };
        between(days.last < limit, days.first >= limit)
    }

    fn in_force(&self, days: DateSpan, figure: u16) -> Truth {
        match self.session.spans.get(usize::from(figure)).copied().flatten() {
            Some(span) => between(span.first <= days.first && days.last <= span.last, days.within(span).is_none()),
            None => Truth::Unknown,
        }
    }

    fn birth(&self) -> Option<(DateSpan, u64)> {
        let question = self.session.check.birth?;
        let answer = self.answer(question).ok()?;
        Some((self.session.days_of(usize::from(question), answer)?, bit(question)))
    }

    fn age_at_least(&self, figure: u16) -> Finding {
        let Some((birth, because)) = self.birth() else {
            return (Truth::Unknown, 0);
        };
        match self.session.births.get(usize::from(figure)).copied().flatten() {
            Some(latest) => (between(birth.last.number() <= latest, birth.first.number() > latest), because),
            None => (Truth::Unknown, because),
        }
    }

    /// Whether a date is on or before the day of a number; a figure without a value leaves it unknown.
    fn until_day(&self, date: u8, latest: Option<i32>) -> Finding {
        self.on_days(DateOf::Question(date), |days| match latest {
            Some(latest) => between(days.last.number() <= latest, days.first.number() > latest),
            None => Truth::Unknown,
        })
    }

    fn number_at_least(&self, question: u8, figure: u16) -> Finding {
        let (first, last) = match self.answer(question) {
            Ok(Answer::Number(number)) => (number, number),
            Ok(Answer::Unknown(_)) => match self.session.check.questions.get(usize::from(question)).map(|q| q.kind) {
                Some(Kind::Number { least, most }) => (least, most),
                _ => return (Truth::Unknown, bit(question)),
            },
            Ok(_) => return (Truth::No, bit(question)),
            Err(truth) => return (truth, 0),
        };
        let limit = self.session.values.get(usize::from(figure)).copied().flatten().and_then(FigureValue::number);
        (limit.map_or(Truth::Unknown, |limit| between(first >= limit, last < limit)), bit(question))
    }

    fn predicate(&self, index: usize) -> Finding {
        let Some(used) = self.session.check.predicates.get(index) else {
            return (Truth::Unknown, 0);
        };
        let issue = match self.answer(used.date) {
            Ok(answer) => self.session.days_of(usize::from(used.date), answer),
            Err(truth) => return (truth, 0),
        };
        let (Some((birth, because)), Some(issue), Some(Some(milestones))) =
            (self.birth(), issue, self.session.milestones.get(index))
        else {
            return (Truth::Unknown, bit(used.date));
        };
        (milestones.due(birth, issue), because | bit(used.date))
    }

    fn rule(&self, index: usize, depth: u8) -> Finding {
        match (self.rules.get(index), self.session.check.rules.get(index)) {
            (Some(finding), _) => *finding,
            (None, Some(rule)) => self.find(&rule.when, depth + 1),
            (None, None) => (Truth::Unknown, 0),
        }
    }
}

/// `Yes` when the first holds, `No` when the second does.
const fn between(surely: bool, surely_not: bool) -> Truth {
    if surely {
        Truth::Yes
    } else if surely_not {
        Truth::No
    } else {
        Truth::Unknown
    }
}

/// The set of one question, or of one option.
pub(crate) const fn bit(question: u8) -> u64 {
    if (question as usize) < MOST { 1 << question } else { 0 }
}

/// What a list tried in order comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// This entry, whatever is unknown.
    Entry(usize),
    /// Surely none.
    None,
    /// One of a set of entries, or none when the flag is set.
    Open {
        /// Bit n stands for entry n.
        candidates: u64,
        /// Whether none may apply.
        or_none: bool,
    },
}

/// Tries the entries of a list, each with its index, in order and gives the answers behind the decision.
pub(crate) fn decide<'c>(
    view: &View<'_, '_>,
    list: impl Iterator<Item = (usize, Option<&'c Condition>)>,
) -> (Decision, u64) {
    let (mut candidates, mut of_no, mut of_open) = (0_u64, 0, 0);
    for (index, condition) in list.take_while(|(index, _)| *index < MOST) {
        let (truth, because) = view.holds(condition);
        match truth {
            Truth::No => of_no |= because,
            Truth::Unknown => {
                candidates |= 1 << index;
                of_open |= because;
            }
            Truth::Yes if candidates == 0 => {
                // An entry without a condition of its own, or with days only, is there because those before it are not.
                let own = condition.is_some_and(|condition| !matches!(condition, Condition::Acts { .. }));
                return (Decision::Entry(index), if own { because } else { of_no });
            }
            Truth::Yes => {
                return (Decision::Open { candidates: candidates | 1 << index, or_none: false }, of_open);
            }
        }
    }
    if candidates == 0 { (Decision::None, of_no) } else { (Decision::Open { candidates, or_none: true }, of_open) }
}
