//! Which answers to a question a proof tries.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::Answer;
use crate::condition::Condition;
use crate::figures::FigureValue;
use crate::model::{Check, Kind, MOST_SEVERAL};
use crate::session::{MOST, Session, bits, for_each_condition};

/// Every option of a question as an answer, with every set of options that can be chosen together, and numbers around
/// every threshold. Sets and numbers that no condition tells apart are tried once.
pub(crate) fn options(session: &Session<'_>, question: usize) -> Vec<Answer> {
    let check = session.check;
    let Some(asked) = check.questions.get(question) else { return Vec::new() };
    let unknown = asked.unknown_option();
    let together = if asked.is_several() { asked.together() } else { 0 };
    let numbers = (0..asked.options.len()).filter_map(|option| Some((option, u8::try_from(option).ok()?)));
    let alone = numbers.filter(|(option, _)| *option >= MOST || together >> option & 1 == 0);
    let answer =
        |(option, number)| if unknown == Some(option) { Answer::Unknown(number) } else { Answer::Option(number) };
    let mut answers: Vec<Answer> = alone.map(answer).collect();
    match asked.kind {
        Kind::Choice | Kind::Date { .. } => {}
        Kind::Several { .. } => answers.extend(sets(check, question, together).into_iter().map(Answer::Several)),
        Kind::Number { least, most } => {
            let mut limits = BTreeSet::from([least, most]);
            for_each_condition(check, &mut |condition| {
                if let Condition::NumberAtLeast { question: read, figure } = condition
                    && usize::from(*read) == question
                {
                    let value = session.values.get(usize::from(*figure)).copied().flatten();
                    let limit = value.and_then(FigureValue::number);
                    limits.extend(limit.into_iter().flat_map(|limit| [limit.saturating_sub(1), limit]));
                }
            });
            answers.extend(limits.into_iter().filter(|number| (least..=most).contains(number)).map(Answer::Number));
        }
    }
    answers
}

/// The sets of options to try: each one when they are few, else one for all that no condition tells apart.
fn sets(check: &Check, question: usize, together: u64) -> Vec<u64> {
    const FEW: u32 = 6;
    let mut groups: Vec<u64> = bits(together).map(|option| 1 << option).collect();
    if together.count_ones() > FEW {
        let mut masks = BTreeSet::new();
        for_each_condition(check, &mut |condition| {
            if let Condition::Is { question: read, options } = condition
                && usize::from(*read) == question
            {
                masks.insert(*options & together);
            }
        });
        let mut alike: BTreeMap<Vec<bool>, u64> = BTreeMap::new();
        for option in groups {
            *alike.entry(masks.iter().map(|mask| mask & option != 0).collect()).or_default() |= option;
        }
        groups = alike.into_values().collect();
    }
    let count = 1_u64 << groups.len().min(MOST_SEVERAL);
    let set = |chosen: u64| bits(chosen).filter_map(|group| groups.get(group)).fold(0, |set, group| set | group);
    (1..count).map(set).collect()
}
