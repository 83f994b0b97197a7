//! Days that a check does not tell apart, for asking many people at once: "who was born until then, who since?"

use crate::answer::{Answer, Slots};
use crate::condition::{Condition, Truth};
use crate::date::{CivilDate, DateSpan};
use crate::evaluate::{View, bit};
use crate::lens::dates_of;
use crate::model::{Kind, Range};
use crate::partition::Partition;
use crate::session::{MOST, Session, conditions};

impl Session<'_> {
    /// The ranges of days that are worth telling apart when a date question is asked of people who have answered alike:
    /// between two ranges something turns that their answers so far settle. In order, without gaps, from the first day
    /// that can be answered to the last; none for a question that takes no dates.
    ///
    /// A range can be given as an answer ([`DateSpan`]'s text), and then means any day of it. So what is told of a range
    /// is true of everyone in it; what its days decide otherwise together with a later answer comes out as unknown.
    pub fn ranges<Q: AsRef<str>, R: AsRef<str>>(&self, question: usize, given: &[(Q, R)]) -> Vec<DateSpan> {
        let Some(Kind::Date { range, not_before, .. }) = self.check.questions.get(question).map(|asked| asked.kind)
        else {
            return Vec::new();
        };
        let mut slots: Slots = vec![None; self.check.questions.len().min(MOST)];
        let mut path = 0_u64;
        for step in self.replay(given).path {
            if let (Some(slot), Ok(index)) = (slots.get_mut(step.question), u8::try_from(step.question)) {
                *slot = Some(step.answer);
                path |= bit(index);
            }
        }
        let mut first = CivilDate::MIN;
        if let Some(Some(Answer::Date(other))) = not_before.and_then(|other| slots.get(usize::from(other)).copied()) {
            first = other.first;
        }
        let last = if range == Range::Past { self.today } else { CivilDate::MAX };
        if first > last {
            return Vec::new();
        }
        let mut atoms = Vec::new();
        conditions(self.check).for_each(|condition| dates_of(condition, &mut atoms));
        let days = Partition::new(self, atoms).days(question, &slots);
        let (index, count) = (u8::try_from(question).unwrap_or(u8::MAX), slots.len());
        let path = path | bit(index);
        let ahead = self.reach.get(question).copied().unwrap_or(0) & !path;
        let mut said = |day: CivilDate| -> Vec<Truth> {
            if question < count {
                slots[question] = Some(Answer::Date(DateSpan::exact(day)));
            }
            let view = View { session: self, slots: &slots, path, ahead, rules: &[] };
            conditions(self.check).map(|condition: &Condition| view.find(condition, 0).0).collect()
        };
        let mut ranges: Vec<DateSpan> = Vec::new();
        let mut before: Option<Vec<Truth>> = None;
        for day in days.into_iter().filter(|day| (first..=last).contains(day)) {
            let now = said(day);
            match (&before, ranges.last_mut()) {
                (Some(said), Some(open)) if *said != now => {
                    // Nothing turns between two days that are looked at, unless they are neighbours.
                    open.last = day.plus_days(-1).unwrap_or(day);
                    ranges.push(DateSpan { first: day, last });
                }
                (None, _) => ranges.push(DateSpan { first, last }),
                _ => {}
            }
            before = Some(now);
        }
        if ranges.is_empty() {
            ranges.push(DateSpan { first, last });
        }
        ranges
    }
}
