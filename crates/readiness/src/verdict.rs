//! The result: an outcome, the checklist with its reasons and fees, warnings, and what changes soon.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::condition::Truth;
use crate::date::CivilDate;
use crate::evaluate::{Decision, Finding, View, bit, decide};
use crate::figures::{FigureValue, Unit};
use crate::model::{Case, Item, ReminderDay, Status};
use crate::session::{MOST, Session, bits};

/// A set of questions: those whose answers led to something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Because(pub(crate) u64);

impl Because {
    /// The questions of both.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Indexes of the questions, in the order of the check.
    pub fn questions(self) -> impl Iterator<Item = usize> {
        bits(self.0)
    }
}

/// The result of a finished questionnaire. Indexes point into the check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Index of the outcome; `None` only when the check declares none that fits, which [`prove`](crate::prove) reports.
    pub outcome: Option<usize>,
    /// Whether the answers settle the outcome. When not, it is the one declared for that.
    pub decided: bool,
    /// The answers behind the outcome.
    pub because: Because,
    /// The checklist, in the order of the check.
    pub items: Vec<ItemVerdict>,
    /// Indexes of the warnings that surely apply.
    pub warnings: Vec<usize>,
    /// What changes after the day asked about, in the order of days. Filled by [`Session::replay`].
    pub upcoming: Vec<Upcoming>,
    /// The person's own days to remember, as index of the reminder and day. Filled by [`Session::replay`].
    pub reminders: Vec<(usize, CivilDate)>,
}

/// One line of the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemVerdict {
    /// Index of the item.
    pub item: usize,
    /// Index of its case.
    pub case: usize,
    /// Where the person stands.
    pub status: Status,
    /// The answers behind it.
    pub because: Because,
    /// What it costs on the day asked about.
    pub fee: Fee,
    /// How many working days it takes, when it is said.
    pub days: Option<FigureValue>,
    /// Index of the channel within the item, when the answers settle it.
    pub channel: Option<usize>,
    /// Whether it can be done online; `None` is unknown or not said.
    pub online: Option<bool>,
}

/// A fee in đồng.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fee {
    /// There is none to speak of: nothing is applied for.
    #[default]
    NotApplicable,
    /// Exactly this, which may be 0.
    Exact {
        /// The amount in đồng.
        vnd: i64,
        /// Index of the fee rule.
        rule: usize,
    },
    /// To be asked: the answers or the sources leave it open.
    Ask {
        /// The least and the most it can be in đồng, when the sources bound it.
        range: Option<(i64, i64)>,
        /// Index of the fee rule that says no source settles it; `None` when it is the answers that leave it open.
        rule: Option<usize>,
    },
}

/// Something of the result that is different for whoever comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// The first day of the change.
    pub on: CivilDate,
    /// Index of the item; `None` when it is no line of the checklist that changes.
    pub item: Option<usize>,
    /// What changes.
    pub change: Change,
}

/// A change of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The fee.
    Fee {
        /// Until the day before.
        old: Fee,
        /// From the day on.
        new: Fee,
    },
    /// The working days it takes.
    Days {
        /// Until the day before.
        old: Option<FigureValue>,
        /// From the day on.
        new: Option<FigureValue>,
    },
    /// The case of the item; `None` where it is not on the list.
    Case {
        /// Until the day before.
        old: Option<usize>,
        /// From the day on.
        new: Option<usize>,
    },
    /// The outcome, by index.
    Outcome {
        /// Until the day before.
        old: Option<usize>,
        /// From the day on.
        new: Option<usize>,
    },
    /// A warning is shown from the day on, or no longer.
    Warning {
        /// Index of the warning.
        warning: usize,
        /// Whether it is shown from the day on.
        begins: bool,
    },
}

impl Verdict {
    /// How many items have a status.
    pub fn count(&self, status: Status) -> usize {
        self.items.iter().filter(|item| item.status == status).count()
    }
}

impl Session<'_> {
    /// Evaluates the result for answers that lie on a finished path, reusing the buffers of `verdict`.
    pub(crate) fn judge(&self, slots: &[Option<Answer>], path: u64, verdict: &mut Verdict) {
        // None is read before it is found. All zeros are written at once.
        let mut findings: [Finding; MOST] = [(Truth::No, 0); MOST];
        let count = self.check.rules.len().min(MOST);
        for index in 0..count {
            let rules = findings.get(..index).unwrap_or_default();
            let view = View { session: self, slots, path, ahead: 0, rules };
            let finding = self.check.rules.get(index).map_or((Truth::Unknown, 0), |rule| view.find(&rule.when, 0));
            if let Some(place) = findings.get_mut(index) {
                *place = finding;
            }
        }
        let rules = findings.get(..count).unwrap_or_default();
        let view = View { session: self, slots, path, ahead: 0, rules };

        let outcomes = &self.check.outcomes;
        let undecided = || outcomes.iter().position(|outcome| outcome.undecided);
        let regular = outcomes.iter().enumerate().filter(|(_, outcome)| !outcome.undecided);
        let (decision, because) = decide(&view, regular.map(|(index, outcome)| (index, outcome.when.as_ref())));
        (verdict.outcome, verdict.decided) = match decision {
            Decision::Entry(outcome) => (Some(outcome), true),
            Decision::None => (None, true),
            Decision::Open { .. } => (undecided(), false),
        };
        verdict.because = Because(because);

        let mut fee = None;
        verdict.items.clear();
        for (index, item) in self.check.items.iter().enumerate() {
            if let Some(line) = self.judge_item(&view, index, item, &mut fee) {
                verdict.items.push(line);
            }
        }
        verdict.warnings.clear();
        let surely = self.check.warnings.iter().enumerate();
        let surely = surely.filter(|(_, warning)| view.holds(warning.when.as_ref()).0 == Truth::Yes);
        verdict.warnings.extend(surely.map(|(index, _)| index));
        verdict.upcoming.clear();
        verdict.reminders.clear();
    }

    fn judge_item(&self, view: &View<'_, '_>, index: usize, item: &Item, fee: &mut Option<Fee>) -> Option<ItemVerdict> {
        let regular = item.cases.iter().enumerate().filter(|(_, case)| !case.undecided);
        let (decision, because) = decide(view, regular.map(|(index, case)| (index, case.when.as_ref())));
        let case_index = match decision {
            Decision::Entry(case) => case,
            Decision::None => return None,
            Decision::Open { .. } => item.cases.iter().position(|case| case.undecided)?,
        };
        let case: &Case = item.cases.get(case_index)?;
        let channels = item.channels.iter().enumerate().map(|(index, channel)| (index, channel.when.as_ref()));
        let channel = match decide(view, channels).0 {
            Decision::Entry(channel) => Some(channel),
            Decision::None | Decision::Open { .. } => None,
        };
        let online = channel.and_then(|channel| item.channels.get(channel)).map(|channel| channel.online);
        Some(ItemVerdict {
            item: index,
            case: case_index,
            status: case.status,
            because: Because(because),
            fee: if case.fee { *fee.get_or_insert_with(|| self.fee(view)) } else { Fee::NotApplicable },
            days: case.days.and_then(|days| self.values.get(usize::from(days)).copied().flatten()),
            channel,
            online: online.or(case.online),
        })
    }

    fn fee(&self, view: &View<'_, '_>) -> Fee {
        let rules = self.check.fees.iter().enumerate().map(|(index, rule)| (index, rule.when.as_ref()));
        match decide(view, rules).0 {
            Decision::None => Fee::NotApplicable,
            Decision::Entry(rule) => self.fee_of_rule(rule),
            Decision::Open { candidates, or_none } => self.fee_of_several(candidates, or_none),
        }
    }

    /// The fee when an unknown answer leaves several rules possible: the same if they agree, else their range.
    fn fee_of_several(&self, candidates: u64, or_none: bool) -> Fee {
        let mut exact = None;
        let mut range = or_none.then_some((0, 0));
        for index in bits(candidates) {
            let fee = self.fee_of_rule(index);
            let (least, most) = match fee {
                Fee::Exact { vnd, .. } => (vnd, vnd),
                Fee::Ask { range: Some(range), .. } => range,
                Fee::Ask { range: None, .. } | Fee::NotApplicable => {
                    return Fee::Ask { range: None, rule: None };
                }
            };
            exact.get_or_insert(fee);
            range = Some(range.map_or((least, most), |(low, high): (i64, i64)| (low.min(least), high.max(most))));
        }
        match (range, exact) {
            (Some((least, most)), Some(fee @ Fee::Exact { .. })) if least == most => fee,
            _ => Fee::Ask { range, rule: None },
        }
    }

    fn fee_of_rule(&self, index: usize) -> Fee {
        let open = Fee::Ask { range: None, rule: Some(index) };
        let Some(rule) = self.check.fees.get(index) else {
            return open;
        };
        let amount = |nth: usize| {
            let figure = rule.figures.get(nth)?;
            self.values.get(usize::from(*figure)).copied().flatten().and_then(FigureValue::number)
        };
        match (rule.ask, amount(0), amount(1)) {
            (false, Some(vnd), _) => Fee::Exact { vnd, rule: index },
            (true, Some(one), Some(other)) => {
                Fee::Ask { range: Some((one.min(other), one.max(other))), rule: Some(index) }
            }
            _ => open,
        }
    }

    /// What is different for whoever gives the same answers after a figure or a rule has changed.
    ///
    /// Only such days are looked at, each beside the day before it, so that a birthday in between is no change of them.
    pub(crate) fn upcoming(&self, slots: &[Option<Answer>], path: u64) -> Vec<Upcoming> {
        let mut changes = Vec::new();
        let (mut before, mut after) = (Verdict::default(), Verdict::default());
        for on in self.check.turning_days(self.table).into_iter().filter(|day| *day > self.today) {
            let Some(eve) = on.plus_days(-1) else { continue };
            Session::new(self.check, self.table, eve).judge_exactly(slots, path, &mut before);
            Session::new(self.check, self.table, on).judge_exactly(slots, path, &mut after);
            self.compare(on, &before, &after, &mut changes);
        }
        changes
    }

    /// The days of the person's own that are certain and still to come.
    pub(crate) fn reminders(&self, slots: &[Option<Answer>], path: u64) -> Vec<(usize, CivilDate)> {
        let view = View { session: self, slots, path, ahead: 0, rules: &[] };
        let certain = |question: u8| match slots.get(usize::from(question)) {
            Some(Some(Answer::Date(span))) if span.is_exact() && path & bit(question) != 0 => Some(span.first),
            _ => None,
        };
        let number = |figure: u16| {
            let number = self.values.get(usize::from(figure)).copied().flatten()?.number()?;
            i32::try_from(number).ok()
        };
        let day = |on: ReminderDay| match on {
            ReminderDay::Birthday(age) => certain(self.check.birth?)?.plus_years(number(age)?),
            ReminderDay::Milestone(index) => {
                let used = self.check.predicates.get(usize::from(index))?;
                let milestones = self.milestones.get(usize::from(index))?.as_ref()?;
                milestones.next(certain(self.check.birth?)?, certain(used.date)?)
            }
            ReminderDay::Date { date, length: None, .. } => certain(date),
            ReminderDay::Date { date, length: Some(figure), earlier } => {
                let unit = self.table.get(self.check.figures.get(usize::from(figure))?)?.unit;
                let length = if earlier { number(figure)?.checked_neg()? } else { number(figure)? };
                match unit {
                    Unit::Days => certain(date)?.plus_days(length),
                    Unit::Months => certain(date)?.plus_months(length),
                    Unit::Years => certain(date)?.plus_years(length),
                    Unit::Other => None,
                }
            }
        };
        let told = self.check.reminders.iter().enumerate().filter_map(|(index, reminder)| {
            let on = day(reminder.on).filter(|on| *on > self.today)?;
            (view.holds(reminder.when.as_ref()).0 == Truth::Yes).then_some((index, on))
        });
        told.collect()
    }

    fn compare(&self, on: CivilDate, before: &Verdict, after: &Verdict, changes: &mut Vec<Upcoming>) {
        let mut note = |item: Option<usize>, change: Change| changes.push(Upcoming { on, item, change });
        if before.outcome != after.outcome {
            note(None, Change::Outcome { old: before.outcome, new: after.outcome });
        }
        for index in 0..self.check.items.len() {
            let line = |verdict: &Verdict| verdict.items.iter().find(|line| line.item == index).copied();
            let (old, new) = (line(before), line(after));
            let case = |line: Option<ItemVerdict>| line.map(|line| line.case);
            if case(old) != case(new) {
                note(Some(index), Change::Case { old: case(old), new: case(new) });
            }
            let (Some(old), Some(new)) = (old, new) else { continue };
            if !old.fee.same_amount(new.fee) {
                note(Some(index), Change::Fee { old: old.fee, new: new.fee });
            }
            if old.days != new.days {
                note(Some(index), Change::Days { old: old.days, new: new.days });
            }
        }
        for warning in 0..self.check.warnings.len() {
            let begins = after.warnings.contains(&warning);
            if before.warnings.contains(&warning) != begins {
                note(None, Change::Warning { warning, begins });
            }
        }
    }
}

impl Fee {
    /// What it may be when it is one of two: to be asked, between the lowest and the highest.
    pub(crate) fn or(self, other: Self) -> Self {
        let bounds = |fee: Self| match fee {
            Self::NotApplicable => Some((0, 0)),
            Self::Exact { vnd, .. } => Some((vnd, vnd)),
            Self::Ask { range, .. } => range,
        };
        let range = bounds(self).zip(bounds(other));
        Self::Ask { range: range.map(|(one, two)| (one.0.min(two.0), one.1.max(two.1))), rule: None }
    }

    /// Whether two fees are the same to whoever pays them, whichever rules they come from.
    pub fn same_amount(self, other: Self) -> bool {
        match (self, other) {
            (Self::Exact { vnd: one, .. }, Self::Exact { vnd: two, .. }) => one == two,
            (one, two) => one == two,
        }
    }
}
