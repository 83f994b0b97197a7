//! Exact intervals: of whoever knows only the month or the year of a date, the result asks back exactly where the missing
//! day could change it.
//!
//! Three-valued logic alone is careful, not exact: "before June or after June" is unknown for a year, though every day of
//! it gives the same. So what it leaves open is looked at again with the days halved, until each part of them is settled.

use crate::answer::{Answer, Slots};
use crate::date::{CivilDate, DateSpan};
use crate::model::Target;
use crate::session::{Session, bits};
use crate::verdict::{Because, Fee, ItemVerdict, Verdict};

/// No check that people answer has as many parts of days that differ. Beyond, what is open stays open.
const MOST_PARTS: usize = 2_000;

/// What the parts of the days looked at so far agree on. `None` is nothing yet, or, once open, no longer agreed.
struct Agreed<T> {
    found: Option<T>,
    is_open: bool,
}

impl<T> Agreed<T> {
    /// Where three-valued logic has settled it already, nothing is looked at.
    fn unless(settled: bool) -> Option<Self> {
        (!settled).then_some(Self { found: None, is_open: false })
    }

    fn open(&mut self) {
        self.is_open = true;
        self.found = None;
    }
}

struct Refining<'s, 'a> {
    session: &'s Session<'a>,
    /// The outcome, when it is looked for.
    outcome: Option<Agreed<(Option<usize>, Because)>>,
    /// Each item of the check, when its line is looked for; within, whether it is on the list.
    items: Vec<Option<Agreed<Option<ItemVerdict>>>>,
    parts: usize,
}

impl Session<'_> {
    /// Evaluates the result, exactly for dates of which only the month or the year is known.
    pub(crate) fn judge_exactly(&self, slots: &[Option<Answer>], path: u64, verdict: &mut Verdict) {
        self.judge(slots, path, verdict);
        let is_vague = |index: &usize| matches!(slots.get(*index), Some(Some(Answer::Date(span))) if !span.is_exact());
        let dates: Vec<usize> = bits(path).filter(is_vague).collect();
        if dates.is_empty() {
            return;
        }
        let line = |index: usize| verdict.items.iter().find(|line| line.item == index);
        let items = 0..self.check.items.len();
        let mut refining = Refining {
            session: self,
            outcome: Agreed::unless(verdict.decided),
            items: items.map(|index| Agreed::unless(line(index).is_none_or(|line| self.is_settled(line)))).collect(),
            parts: 0,
        };
        if refining.is_done() {
            return;
        }
        refining.look(&mut slots.to_vec(), &dates);
        refining.tell(verdict);
    }

    /// Whether the result says that the answers contradict each other.
    fn contradicts(&self, verdict: &Verdict) -> bool {
        let is_contradiction =
            |index: &usize| self.check.warnings.get(*index).is_some_and(|warning| warning.contradiction);
        verdict.warnings.iter().any(is_contradiction)
    }

    /// Whether the answers settle a line of the checklist.
    fn is_settled(&self, line: &ItemVerdict) -> bool {
        let case = self.check.items.get(line.item).and_then(|item| item.cases.get(line.case));
        case.is_some_and(|case| !case.undecided) && !matches!(line.fee, Fee::Ask { rule: None, .. })
    }
}

impl Refining<'_, '_> {
    /// Whether nothing is left to look for.
    fn is_done(&self) -> bool {
        self.outcome.as_ref().is_none_or(|outcome| outcome.is_open)
            && self.items.iter().flatten().all(|item| item.is_open)
    }

    /// Looks at the days of `slots`, and at halves of them where they leave open what is looked for.
    fn look(&mut self, slots: &mut Slots, dates: &[usize]) {
        if self.is_done() {
            return;
        }
        self.parts += 1;
        let widest = dates.iter().filter_map(|&index| Some((index, span_of(slots, index)?)));
        let widest = widest.max_by_key(|(_, span)| span.last.number() - span.first.number());
        let half = widest.filter(|(_, span)| !span.is_exact() && self.parts < MOST_PARTS);
        let (end, path) = self.session.follow(slots);
        let mut verdict = Verdict::default();
        if end == Target::Result {
            self.session.judge(slots, path, &mut verdict);
            if self.session.contradicts(&verdict) {
                // Days that other answers rule out are not among those that may be meant.
                return;
            }
            if half.is_none() || self.settles(&verdict) {
                self.add(&verdict);
                return;
            }
        } else if half.is_none() {
            // On such days something else would be asked: what it says is not known.
            self.outcome.iter_mut().for_each(Agreed::open);
            self.items.iter_mut().flatten().for_each(Agreed::open);
            return;
        }
        let Some((index, span)) = half else { return };
        let middle = i32::midpoint(span.first.number(), span.last.number());
        let parts = [(span.first.number(), middle), (middle + 1, span.last.number())];
        for (first, last) in parts {
            let days = CivilDate::from_number(first).zip(CivilDate::from_number(last));
            if let (Some((first, last)), Some(slot)) = (days, slots.get_mut(index)) {
                *slot = Some(Answer::Date(DateSpan { first, last }));
                self.look(slots, dates);
            }
        }
        if let Some(slot) = slots.get_mut(index) {
            *slot = Some(Answer::Date(span));
        }
    }

    /// Whether a result settles everything that is still looked for.
    fn settles(&self, verdict: &Verdict) -> bool {
        let outcome = verdict.decided || self.outcome.as_ref().is_none_or(|outcome| outcome.is_open);
        let is_open = |line: &ItemVerdict| self.items.get(line.item).is_some_and(|item| is_looked_for(item.as_ref()));
        outcome && verdict.items.iter().all(|line| !is_open(line) || self.session.is_settled(line))
    }

    /// Takes in the result of some of the days.
    fn add(&mut self, verdict: &Verdict) {
        if let Some(outcome) = &mut self.outcome
            && !outcome.is_open
        {
            match &mut outcome.found {
                _ if !verdict.decided => outcome.open(),
                None => outcome.found = Some((verdict.outcome, verdict.because)),
                Some((found, because)) if *found == verdict.outcome => *because = because.and(verdict.because),
                Some(_) => outcome.open(),
            }
        }
        for (index, item) in self.items.iter_mut().enumerate() {
            let Some(item) = item.as_mut().filter(|item| !item.is_open) else { continue };
            let line = verdict.items.iter().find(|line| line.item == index).copied();
            let case =
                |line: &ItemVerdict| self.session.check.items.get(line.item).and_then(|i| i.cases.get(line.case));
            let is_undecided = line.as_ref().and_then(case).is_some_and(|case| case.undecided);
            match &mut item.found {
                _ if is_undecided => item.open(),
                None => item.found = Some(line),
                Some(None) if line.is_none() => {}
                Some(Some(found)) if line.is_some_and(|line| line.case == found.case) => {
                    line.iter().for_each(|line| merge(found, line));
                }
                Some(_) => item.open(),
            }
        }
    }

    /// Puts what all days agree on in the place of what three-valued logic left open.
    fn tell(self, verdict: &mut Verdict) {
        if let Some((outcome, because)) = self.outcome.and_then(|outcome| outcome.found) {
            verdict.outcome = outcome;
            verdict.decided = true;
            verdict.because = because;
        }
        for (index, item) in self.items.into_iter().enumerate() {
            match item.and_then(|item| item.found) {
                None => {}
                Some(None) => verdict.items.retain(|line| line.item != index),
                Some(Some(found)) => {
                    for line in verdict.items.iter_mut().filter(|line| line.item == index) {
                        *line = found;
                    }
                }
            }
        }
    }
}

fn is_looked_for<T>(agreed: Option<&Agreed<T>>) -> bool {
    agreed.is_some_and(|agreed| !agreed.is_open)
}

/// Puts two lines of one case together: what they differ in is open.
fn merge(found: &mut ItemVerdict, line: &ItemVerdict) {
    found.because = found.because.and(line.because);
    if !found.fee.same_amount(line.fee) {
        found.fee = found.fee.or(line.fee);
    }
    if found.days != line.days {
        found.days = None;
    }
    if found.channel != line.channel {
        found.channel = None;
    }
    if found.online != line.online {
        found.online = None;
    }
}

fn span_of(slots: &Slots, index: usize) -> Option<DateSpan> {
    match slots.get(index) {
        Some(Some(Answer::Date(span))) => Some(*span),
        _ => None,
    }
}
