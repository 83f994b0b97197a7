//! From a chart back to answers: what a set of answers leads to, and answers that a combination stands for.

use crate::answer::{Answer, Slots, after_others};
use crate::chart::ask::Reply;
use crate::chart::build::decided_by;
use crate::chart::{Asked, Chart, Cube, Ref, Side, Subject, Value};
use crate::date::CivilDate;
use crate::evaluate::{View, bit};
use crate::lens::Lens;
use crate::model::{Check, Target};
use crate::partition::Partition;
use crate::session::{MOST, Session, bits};

impl<E> Chart<E> {
    /// What answers lead to, given by the index of each question on one side; of the other sides nothing is known.
    ///
    /// Nothing when an answer is a date of which only the month or the year is known.
    pub fn end_of(&self, session: &Session<'_>, side: usize, slots: &[Option<Answer>]) -> Option<&E> {
        let mut at = self.root;
        loop {
            match at {
                Ref::End(end) => return self.ends.get(end as usize),
                Ref::Node(number) => {
                    let node = self.nodes.get(number as usize)?;
                    let value = self.value_of(session, side, node.subject, slots)?;
                    at = node.branches.iter().find(|(of, _)| *of == value)?.1;
                }
            }
        }
    }

    /// Whether answers lie in a combination; those of a date of which only the month or the year is known do not.
    pub fn lies_in(&self, session: &Session<'_>, side: usize, slots: &[Option<Answer>], cube: &Cube) -> bool {
        cube.limits.iter().all(|limit| {
            let value = self.value_of(session, side, limit.subject, slots);
            value.is_some_and(|value| limit.values >> value & 1 == 1)
        })
    }

    /// The value of a subject for some answers.
    fn value_of(&self, session: &Session<'_>, side: usize, subject: u16, slots: &[Option<Answer>]) -> Option<u8> {
        let answer = |asked: &Asked| slots.get((*asked.at.get(side)?)?).copied().flatten();
        match self.subjects.get(usize::from(subject))? {
            Subject::Question(asked) => {
                let asked = self.asked.get(*asked)?;
                asked.value_of(session.check, side, answer(asked)?)
            }
            Subject::Chosen { asked, group } => {
                let asked = self.asked.get(*asked)?;
                let Answer::Several(set) = answer(asked)? else { return None };
                let question = session.check.questions.get((*asked.at.get(side)?)?)?;
                let chosen = |id: &String| question.option_index(id).is_some_and(|index| set >> index & 1 == 1);
                Some(u8::from(asked.groups.get(*group)?.iter().any(chosen)))
            }
            Subject::Dates { side: of, condition } => {
                let answered = slots.iter().enumerate().filter(|(_, answer)| answer.is_some());
                let path = answered.fold(0, |set, (index, _)| set | 1 << index);
                let view = View { session, slots, path, ahead: 0, rules: &[] };
                (*of == side).then(|| view.find(condition, 0).0 as u8)
            }
        }
    }
}

impl Asked {
    /// The value that an answer has.
    fn value_of(&self, check: &Check, side: usize, answer: Answer) -> Option<u8> {
        let option = |index: u8| {
            let question = check.questions.get((*self.at.get(side)?)?)?;
            let id = &question.options.get(usize::from(index))?.id;
            self.values.iter().position(|value| matches!(value, Value::Option(of) if of == id))
        };
        let place = match answer {
            Answer::Option(index) | Answer::Unknown(index) => option(index),
            Answer::Several(_) => self.values.iter().position(|value| *value == Value::Several),
            Answer::Number(number) => self
                .values
                .iter()
                .position(|value| matches!(value, Value::Numbers(first, last) if (*first..=*last).contains(&number))),
            Answer::Date(span) if span.is_exact() => return self.value_of_day(span.first),
            Answer::Date(_) => None,
        };
        u8::try_from(place?).ok()
    }
}

/// Draws answers of a combination, for one side alone.
pub struct Drawer<'l> {
    session: &'l Session<'l>,
    partition: Partition<'l>,
}

/// No answers that can be given take as many steps to find.
const MOST_STEPS: u32 = 20_000;

/// Where a drawing stands.
struct Drawing<'d, E, P> {
    chart: &'d Chart<E>,
    cube: &'d Cube,
    pick: P,
    /// Steps left, so that nothing is looked for without end.
    left: u32,
}

impl<'l> Drawer<'l> {
    /// A drawer for charts of this side; nothing when they cannot be made.
    pub fn new(side: &Side<'l>) -> Option<Self> {
        let atoms = Lens::of(side.session, None, decided_by(side)).atoms;
        (atoms.len() <= MOST).then(|| Self { session: side.session, partition: Partition::new(side.session, atoms) })
    }

    /// Answers that lie in a row: in one of the combinations `cubes` as well as in `line`, which may be wider.
    pub fn draw_line<E>(
        &self,
        chart: &Chart<E>,
        cubes: &[Cube],
        line: &Cube,
        mut pick: impl FnMut(usize) -> usize,
    ) -> Option<Vec<(String, String)>> {
        let mut left: Vec<Cube> = cubes.iter().filter_map(|cube| cube.and(line)).collect();
        while !left.is_empty() {
            let chosen = left.swap_remove(pick(left.len()).min(left.len() - 1));
            if let Some(answers) = self.draw(chart, &chosen, &mut pick) {
                return Some(answers);
            }
        }
        None
    }

    /// Answers, as question id and raw text, that lie in a combination and lead to the result. `pick` is given a number
    /// and chooses one below it. Nothing when none were found.
    pub fn draw<E>(
        &self,
        chart: &Chart<E>,
        cube: &Cube,
        pick: impl FnMut(usize) -> usize,
    ) -> Option<Vec<(String, String)>> {
        let mut drawing = Drawing { chart, cube, pick, left: MOST_STEPS };
        let check = self.session.check;
        let mut slots = vec![None; check.questions.len()];
        let path = self.go_on(&mut drawing, &mut slots, Target::Question(0), 0)?;
        let mut given = Vec::new();
        for index in bits(path) {
            let question = check.questions.get(index)?;
            given.push((question.id.clone(), (*slots.get(index)?)?.raw(question)));
        }
        Some(given)
    }

    /// The path of answers from here to the result.
    fn go_on<E, P: FnMut(usize) -> usize>(
        &self,
        drawing: &mut Drawing<'_, E, P>,
        slots: &mut Slots,
        target: Target,
        path: u64,
    ) -> Option<u64> {
        let Target::Question(question) = target else {
            return drawing.chart.lies_in(self.session, 0, slots, drawing.cube).then_some(path);
        };
        let index = usize::from(question);
        let is_it = |asked: &Asked| asked.at.first() == Some(&Some(index));
        let number = drawing.chart.asked.iter().position(is_it)?;
        let mut replies = self.replies(drawing, number, index, slots);
        while !replies.is_empty() && drawing.left > 0 {
            drawing.left -= 1;
            let chosen = (drawing.pick)(replies.len()).min(replies.len() - 1);
            let answer = replies.swap_remove(chosen);
            if after_others(self.session.check, index, answer, slots).is_err() {
                continue;
            }
            *slots.get_mut(index)? = Some(answer);
            if self.fits(drawing, slots)
                && let Some(to) = self.session.step(question, answer, slots, path | bit(question))
                && let Some(found) = self.go_on(drawing, slots, to, path | bit(question))
            {
                return Some(found);
            }
            *slots.get_mut(index)? = None;
        }
        None
    }

    /// The answers to a question that a combination allows.
    fn replies<E, P>(&self, drawing: &Drawing<'_, E, P>, number: usize, index: usize, slots: &Slots) -> Vec<Answer> {
        let Some(asked) = drawing.chart.asked.get(number) else { return Vec::new() };
        let subject = drawing.chart.subjects.iter().position(|subject| *subject == Subject::Question(number));
        let allowed = subject.and_then(|subject| u16::try_from(subject).ok()).and_then(|of| drawing.cube.of(of));
        let allowed = allowed.unwrap_or(u64::MAX);
        let mut replies = Vec::new();
        for (value, of) in asked.values.iter().enumerate().filter(|(value, _)| allowed >> value & 1 == 1) {
            let Ok(value) = u8::try_from(value) else { continue };
            let mut add = |groups: u64, day: Option<CivilDate>| {
                replies.extend(asked.answer(self.session.check, 0, Reply { value, groups, day }));
            };
            match of {
                Value::Option(_) => add(0, None),
                Value::Several => (0..1_u64 << asked.groups.len()).for_each(|groups| add(groups, None)),
                Value::Numbers(first, last) => replies.extend([*first, *last].map(Answer::Number)),
                Value::Days(spans) => {
                    let within = |day: &CivilDate| spans.iter().any(|span| span.first <= *day && *day <= span.last);
                    let ends = spans.iter().flat_map(|span| [span.first, span.last]);
                    let mut days: Vec<CivilDate> =
                        self.partition.days(index, slots).into_iter().chain(ends).filter(within).collect();
                    days.sort_unstable();
                    days.dedup();
                    days.into_iter().for_each(|day| add(0, Some(day)));
                }
            }
        }
        replies.dedup();
        replies
    }

    /// Whether the answers so far agree with what a combination limits.
    fn fits<E, P>(&self, drawing: &Drawing<'_, E, P>, slots: &Slots) -> bool {
        drawing.cube.limits.iter().all(|limit| match drawing.chart.subjects.get(usize::from(limit.subject)) {
            Some(Subject::Dates { condition, .. }) => {
                let is_open = crate::lens::reads(self.session.check, condition);
                if bits(is_open).any(|index| slots.get(index).is_none_or(Option::is_none)) {
                    return true;
                }
                let value = drawing.chart.value_of(self.session, 0, limit.subject, slots);
                value.is_some_and(|value| limit.values >> value & 1 == 1)
            }
            _ => {
                let value = drawing.chart.value_of(self.session, 0, limit.subject, slots);
                value.is_none_or(|value| limit.values >> value & 1 == 1)
            }
        })
    }
}
