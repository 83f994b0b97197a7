//! The questions of a chart: what is told apart by the conditions that are looked at, on one side or both.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::Answer;
use crate::chart::build::decided_by;
use crate::chart::{Asked, ChartError, Part, Side, Value};
use crate::condition::{Condition, Truth};
use crate::date::{CivilDate, DateSpan};
use crate::evaluate::{View, bit};
use crate::figures::FigureValue;
use crate::lens::{Leaf, Lens};
use crate::model::{Check, Kind, MOST_SEVERAL, Question};
use crate::partition::Partition;
use crate::session::{MOST, Session, bits};

/// An answer, as both sides understand it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    /// Index of the value.
    pub(crate) value: u8,
    /// The groups chosen, as a bit set.
    pub(crate) groups: u64,
    /// The day.
    pub(crate) day: Option<CivilDate>,
}

/// The questions of all sides: those of one id and one kind are one question.
pub(crate) fn asked(
    sides: &[Side<'_>],
    lenses: &[Lens<'_>],
    partitions: &[Partition<'_>],
) -> Result<Vec<Asked>, ChartError> {
    let mut all: Vec<Asked> = Vec::new();
    for (side, of) in sides.iter().enumerate() {
        for (index, question) in of.session.check.questions.iter().enumerate().take(MOST) {
            let alike = |other: &Asked| {
                let there = other.at.iter().zip(sides).find_map(|(at, side)| side.session.check.questions.get((*at)?));
                other.id == question.id && there.is_some_and(|there| same_kind(there.kind, question.kind))
            };
            match all.iter_mut().find(|other| alike(other)) {
                Some(other) => other.at.iter_mut().skip(side).take(1).for_each(|at| *at = Some(index)),
                None => {
                    let at = (0..sides.len()).map(|other| (other == side).then_some(index)).collect();
                    let (values, groups, told) = (Vec::new(), Vec::new(), Vec::new());
                    all.push(Asked { id: question.id.clone(), at, values, groups, told });
                }
            }
        }
    }
    for asked in &mut all {
        let here: Vec<Here<'_, '_>> = asked
            .at
            .iter()
            .enumerate()
            .filter_map(|(side, at)| {
                let (index, side_of) = ((*at)?, sides.get(side)?);
                let question = side_of.session.check.questions.get(index)?;
                Some(Here {
                    side,
                    session: side_of.session,
                    index,
                    question,
                    lens: lenses.get(side)?,
                    partition: partitions.get(side)?,
                })
            })
            .collect();
        let together = |id: &str| {
            here.iter().any(|here| {
                let index = here.question.option_index(id).filter(|index| *index < MOST);
                here.question.is_several() && index.is_some_and(|index| here.question.together() >> index & 1 == 1)
            })
        };
        let mut values: Vec<Value> = Vec::new();
        for id in here.iter().flat_map(|here| &here.question.options).map(|option| &option.id) {
            let value = Value::Option(id.clone());
            if !together(id) && !values.contains(&value) {
                values.push(value);
            }
        }
        match here.first().map(|here| here.question.kind) {
            None | Some(Kind::Choice) => {}
            Some(Kind::Several { .. }) => {
                values.push(Value::Several);
                asked.groups = groups(&here);
            }
            Some(Kind::Number { .. }) => values.extend(numbers(&here)),
            Some(Kind::Date { .. }) => values.extend(days(&here)),
        }
        if values.len() > MOST || asked.groups.len() > MOST_SEVERAL {
            return Err(ChartError::TooWide);
        }
        let told = here.iter().enumerate().flat_map(|(number, here)| {
            let atoms = here.own().filter_map(|leaf| leaf.atom);
            atoms.map(move |atom| (number, (here.side, atom))).collect::<Vec<_>>()
        });
        asked.told = told
            .enumerate()
            .map(|(place, (_, atom))| {
                let said = values.iter().map(|value| match value {
                    Value::Days(spans) => {
                        let first = spans.first().map_or(CivilDate::MIN, |span| span.first);
                        alone(&here, first).get(place).copied().unwrap_or(0)
                    }
                    _ => u8::MAX,
                });
                (atom, said.collect())
            })
            .collect();
        asked.values = values;
    }
    Ok(all)
}

/// A question on one side.
struct Here<'h, 'l> {
    side: usize,
    session: &'h Session<'h>,
    index: usize,
    question: &'h Question,
    lens: &'h Lens<'l>,
    partition: &'h Partition<'l>,
}

impl<'h, 'l> Here<'h, 'l> {
    /// The conditions on this date alone.
    fn own(&self) -> impl Iterator<Item = &'h Leaf<'l>> {
        let own = u8::try_from(self.index).map_or(0, bit);
        self.lens.leaves.iter().filter(move |leaf| leaf.atom.is_some() && leaf.reads == own)
    }
}

const fn same_kind(one: Kind, other: Kind) -> bool {
    matches!(
        (one, other),
        (Kind::Choice, Kind::Choice)
            | (Kind::Several { .. }, Kind::Several { .. })
            | (Kind::Number { .. }, Kind::Number { .. })
            | (Kind::Date { .. }, Kind::Date { .. })
    )
}

/// The options that some condition names, put together where no condition tells them apart.
fn groups(here: &[Here<'_, '_>]) -> Vec<Vec<String>> {
    let mut alike: BTreeMap<Vec<(usize, usize)>, Vec<String>> = BTreeMap::new();
    let mut order: Vec<&String> = Vec::new();
    for option in here.iter().flat_map(|here| &here.question.options) {
        if !order.contains(&&option.id) {
            order.push(&option.id);
        }
    }
    for id in order {
        let mut read = Vec::new();
        for (side, here) in here.iter().enumerate() {
            let Some(index) = here.question.option_index(id).filter(|index| here.question.together() >> index & 1 == 1)
            else {
                continue;
            };
            for (leaf, of) in here.lens.leaves.iter().enumerate() {
                if let Condition::Is { question, options } = of.condition
                    && usize::from(*question) == here.index
                    && options >> index & 1 == 1
                {
                    read.push((side, leaf));
                }
            }
        }
        if !read.is_empty() {
            alike.entry(read).or_default().push(id.clone());
        }
    }
    alike.into_values().collect()
}

/// The numbers between the thresholds.
fn numbers(here: &[Here<'_, '_>]) -> Vec<Value> {
    let mut firsts = BTreeSet::new();
    let mut most = 0;
    for here in here {
        let Kind::Number { least, most: last } = here.question.kind else { continue };
        firsts.insert(least);
        firsts.insert(last + 1);
        most = most.max(last);
        for leaf in &here.lens.leaves {
            if let Condition::NumberAtLeast { question, figure } = leaf.condition
                && usize::from(*question) == here.index
            {
                let value = here.session.values.get(usize::from(*figure)).copied().flatten();
                firsts.extend(value.and_then(FigureValue::number).filter(|limit| (least..=last).contains(limit)));
            }
        }
    }
    let firsts: Vec<i64> = firsts.into_iter().collect();
    let spans = firsts.windows(2).filter_map(|pair| Some((*pair.first()?, pair.get(1)? - 1)));
    spans.filter(|(_, last)| *last <= most).map(|(first, last)| Value::Numbers(first, last)).collect()
}

/// What the conditions on this date alone say of a day.
fn alone(here: &[Here<'_, '_>], day: CivilDate) -> Vec<u8> {
    let mut said = Vec::new();
    for here in here {
        let Ok(question) = u8::try_from(here.index) else { continue };
        let mut slots = vec![None; here.session.check.questions.len()];
        if let Some(slot) = slots.get_mut(here.index) {
            *slot = Some(Answer::Date(DateSpan::exact(day)));
        }
        let view = View { session: here.session, slots: &slots, path: bit(question), ahead: 0, rules: &[] };
        said.extend(here.own().map(|leaf| view.find(leaf.condition, 0).0 as u8));
    }
    said
}

/// The days of a date question, put together where no condition on this date alone tells them apart.
fn days(here: &[Here<'_, '_>]) -> Vec<Value> {
    let mut tried = BTreeSet::new();
    let mut last = CivilDate::MIN;
    for here in here {
        let empty = vec![None; here.session.check.questions.len()];
        tried.extend(here.partition.days(here.index, &empty));
        last = last.max(latest(here));
    }
    tried.extend([CivilDate::MIN, last]);
    let mut found: Vec<(Vec<u8>, Vec<DateSpan>)> = Vec::new();
    let mut first = CivilDate::MIN;
    let mut said = alone(here, first);
    let mut add = |said: Vec<u8>, span: DateSpan| match found.iter_mut().find(|(known, _)| *known == said) {
        Some((_, spans)) => spans.push(span),
        None => found.push((said, vec![span])),
    };
    for day in tried.into_iter().filter(|day| *day <= last) {
        let next = alone(here, day);
        if next == said {
            continue;
        }
        // The first day that says something else lies somewhere after the last that was tried.
        let (mut before, mut after) = (first.number(), day.number());
        while after - before > 1 {
            let middle = i32::midpoint(before, after);
            match CivilDate::from_number(middle) {
                Some(tried) if alone(here, tried) == said => before = middle,
                _ => after = middle,
            }
        }
        if let (Some(end), Some(begin)) = (CivilDate::from_number(before), CivilDate::from_number(after)) {
            add(std::mem::replace(&mut said, next), DateSpan { first, last: end });
            first = begin;
        }
    }
    add(said, DateSpan { first, last });
    found.into_iter().map(|(_, spans)| Value::Days(spans)).collect()
}

/// The last day a date question takes.
fn latest(here: &Here<'_, '_>) -> CivilDate {
    match here.question.kind {
        Kind::Date { range: crate::model::Range::Past, .. } => here.session.today,
        _ => CivilDate::MAX,
    }
}

/// What a condition says of some days.
type Said<'l> = (&'l Condition, Truth);

/// The days of a date question that a check tells apart, each with what its conditions on this date alone say of them.
pub fn days_told_apart<'l>(session: &'l Session<'l>, question: usize) -> Vec<(Vec<DateSpan>, Vec<Said<'l>>)> {
    let check = session.check;
    let Some(asked) = check.questions.get(question).filter(|asked| asked.is_date()) else { return Vec::new() };
    let parts = [Part::Outcome, Part::Fee].into_iter();
    let parts = parts.chain((0..check.items.len()).map(Part::Item)).chain((0..check.warnings.len()).map(Part::Warning));
    let lens = Lens::of(session, None, decided_by(&Side { session, parts: parts.collect() }));
    let partition = Partition::new(session, lens.atoms.clone());
    let here = [Here { side: 0, session, index: question, question: asked, lens: &lens, partition: &partition }];
    let spans = days(&here).into_iter().filter_map(|value| match value {
        Value::Days(spans) => Some(spans),
        _ => None,
    });
    let conditions: Vec<&'l Condition> = here.iter().flat_map(Here::own).map(|leaf| leaf.condition).collect();
    let said = |spans: &[DateSpan]| {
        let first = spans.first().map_or(CivilDate::MIN, |span| span.first);
        let truths = alone(&here, first).into_iter().map(|said| match said {
            0 => Truth::No,
            1 => Truth::Unknown,
            _ => Truth::Yes,
        });
        conditions.iter().copied().zip(truths).collect()
    };
    spans.map(|spans| (spans.clone(), said(&spans))).collect()
}

impl Asked {
    /// A reply as one side takes it; nothing when that side cannot be answered so.
    pub(crate) fn answer(&self, check: &Check, side: usize, reply: Reply) -> Option<Answer> {
        let question = check.questions.get((*self.at.get(side)?)?)?;
        let option = |id: &str| question.option_index(id).and_then(|index| u8::try_from(index).ok());
        match self.values.get(usize::from(reply.value))? {
            Value::Option(id) if id == crate::UNKNOWN => Some(Answer::Unknown(option(id)?)),
            Value::Option(id) => Some(Answer::Option(option(id)?)),
            Value::Days(_) => Some(Answer::Date(DateSpan::exact(reply.day?))),
            Value::Numbers(first, last) => match question.kind {
                Kind::Number { least, most } if least <= *first && *last <= most => Some(Answer::Number(*first)),
                _ => None,
            },
            Value::Several => {
                let chosen = bits(reply.groups).filter_map(|group| self.groups.get(group)).flatten();
                let mut set = 0;
                for id in chosen {
                    set |= bit(option(id)?);
                }
                if set == 0 {
                    // Something has to be chosen: something that no condition names.
                    let named = |index: usize| {
                        let id = question.options.get(index).map(|option| &option.id);
                        self.groups.iter().flatten().any(|grouped| Some(grouped) == id)
                    };
                    set = 1 << bits(question.together()).find(|index| !named(*index))?;
                }
                Some(Answer::Several(set))
            }
        }
    }

    /// For each value the first that no condition still looked at tells from it.
    pub(crate) fn alike(&self, live: &[u64]) -> Vec<u8> {
        let said = |value: usize| {
            let is_live = |(side, atom): (usize, usize)| live.get(side).is_some_and(|live| live >> atom & 1 == 1);
            let told = self.told.iter().filter(move |(atom, _)| is_live(*atom));
            told.map(move |(_, said)| said.get(value).copied())
        };
        let is_day = |value: usize| matches!(self.values.get(value), Some(Value::Days(_)));
        let first = |value: usize| {
            let alike = |other: &usize| is_day(*other) && said(*other).eq(said(value));
            if is_day(value) { (0..value).find(alike).unwrap_or(value) } else { value }
        };
        (0..self.values.len()).map(|value| u8::try_from(first(value)).unwrap_or(u8::MAX)).collect()
    }

    /// The value of a day.
    pub(crate) fn value_of_day(&self, day: CivilDate) -> Option<u8> {
        let holds = |value: &Value| match value {
            Value::Days(spans) => spans.iter().any(|span| span.first <= day && day <= span.last),
            _ => false,
        };
        u8::try_from(self.values.iter().position(holds)?).ok()
    }
}
