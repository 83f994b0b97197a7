//! One person who was served at a table, as far as that is counted: as one line, which the page of a result puts at the
//! end of the tally without reading the rest of it.

use readiness::{Check, CivilDate, Status, Verdict};

use crate::kept::{self, Refused};
use crate::tally::{KIND, VISIT};

/// In the place of what there is not.
const NONE: &str = "-";
/// The result of a household's plan, which has one of its own for each member.
pub const WHOLE_PLAN: &str = "ca-nha";
/// No id of ours is longer.
const LONGEST_ID: usize = 64;
/// Nor does anybody lack more papers.
const MOST_MISSING: usize = 64;

/// Whether a text can be an id of ours.
pub(crate) fn is_id(id: &str) -> bool {
    let shaped = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    !id.is_empty() && id != NONE && id.len() <= LONGEST_ID && shaped
}

/// One person who was helped, as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The day.
    pub on: CivilDate,
    /// Id of the check.
    pub check: String,
    /// Id of the result.
    pub outcome: String,
    /// Ids of the papers that were missing.
    pub missing: Vec<String>,
    /// The region whose voice was heard, if any was.
    pub region: Option<String>,
}

impl Visit {
    /// Who was helped with these results of a check: one person, or those of a household that have one.
    pub fn of(check: &Check, verdicts: &[&Verdict], on: CivilDate, region: Option<String>) -> Self {
        let outcome = match verdicts {
            [one] => one.outcome.and_then(|outcome| check.outcomes.get(outcome)).map(|outcome| outcome.id.as_str()),
            _ => None,
        };
        // In the order of the list, each once: to sort them would cost the page of a result more than it has room for.
        let is_missing = |item: usize| {
            let mut lines = verdicts.iter().flat_map(|verdict| &verdict.items);
            lines.any(|line| line.item == item && line.status == Status::Missing)
        };
        let missing = check.items.iter().enumerate().filter(|(at, _)| is_missing(*at));
        let missing = missing.map(|(_, item)| item.id.clone()).collect();
        Self { on, check: check.id.clone(), outcome: outcome.unwrap_or(NONE).to_owned(), missing, region }
    }

    /// A household, with the result of each member that has one by now.
    pub fn of_household(check: &Check, members: &[Option<&Verdict>], on: CivilDate) -> Self {
        let verdicts: Vec<&Verdict> = members.iter().flatten().copied().collect();
        let mut visit = Self::of(check, &verdicts, on, None);
        // Without any result there is no plan yet, and who lives alone has a result of their own.
        if members.len() > 1 && !verdicts.is_empty() {
            visit.outcome = WHOLE_PLAN.to_owned();
        }
        visit
    }

    fn write(&self) -> String {
        let region = self.region.as_deref().unwrap_or(NONE);
        let missing = if self.missing.is_empty() { NONE.to_owned() } else { self.missing.join(",") };
        format!("{} {} {} {region} {missing}", self.on, self.check, self.outcome)
    }

    /// The visit of such a line; nothing where it is none of ours.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let on = CivilDate::parse(words.next()?).ok()?;
        let (check, outcome, region, missing) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let missing: Vec<String> = match missing {
            NONE => Vec::new(),
            all => all.split(',').map(str::to_owned).collect(),
        };
        let named = is_id(check) && (outcome == NONE || is_id(outcome)) && (region == NONE || is_id(region));
        let fits = missing.len() <= MOST_MISSING && missing.iter().all(|id| is_id(id)) && words.next().is_none();
        let region = (region != NONE).then(|| region.to_owned());
        (named && fits).then(|| Self { on, check: check.to_owned(), outcome: outcome.to_owned(), missing, region })
    }
}

/// The tally as a text, with one person more at its end. Where there is none yet, it begins.
///
/// # Errors
/// [`Refused`] when the text is no tally, or is full; nothing is lost of it.
pub fn append(text: Option<&str>, visit: &Visit) -> Result<String, Refused> {
    let mut text = text.map_or_else(|| kept::write::<&str, &str>(KIND, &[]), str::to_owned);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&format!("{VISIT}={}\n", visit.write()));
    kept::parse(KIND, &text).map(|_| text)
}

/// The number in a text such as `2026-11-28 5`, where it is one of this day.
pub(crate) fn number_of_day(text: &str, day: CivilDate) -> Option<u32> {
    text.strip_prefix(&format!("{day} "))?.parse().ok()
}

/// How many people a tally has counted on a day, as far as its text can be read.
pub fn counted_on(text: &str, day: CivilDate) -> u32 {
    let pairs = kept::parse(KIND, text).unwrap_or_default();
    let of = |(name, value): &(String, String)| match name.as_str() {
        "day" => number_of_day(value, day),
        VISIT => value.starts_with(&format!("{day} ")).then_some(1),
        _ => None,
    };
    pairs.iter().filter_map(of).fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use readiness::{Because, Mark, Outcome};

    use super::*;

    fn visit() -> Visit {
        Visit {
            on: CivilDate::parse("2026-11-28").expect("a day"),
            check: "the-can-cuoc".to_owned(),
            outcome: "con-thieu".to_owned(),
            missing: vec!["anh".to_owned(), "to-khai".to_owned()],
            region: Some("south".to_owned()),
        }
    }

    #[test]
    fn a_line_comes_back_as_it_went_and_nothing_else_does() {
        for visit in [
            visit(),
            Visit { missing: Vec::new(), ..visit() },
            Visit { region: None, outcome: NONE.to_owned(), ..visit() },
        ] {
            assert_eq!(Visit::parse(&visit.write()), Some(visit));
        }
        for line in ["", "2026-11-28 a b - -  ", "2026 a b - -", "2026-11-28 a b - - c", "2026-11-28 - b - -"] {
            assert_eq!(Visit::parse(line), None, "{line}");
        }
    }

    #[test]
    fn a_household_has_a_plan_once_anybody_has_a_result_and_who_lives_alone_has_that_result() {
        let outcome = Outcome {
            id: "con-thieu".to_owned(),
            when: None,
            undecided: false,
            facts: Vec::new(),
            mark: Mark::SeenL,
            sources: Vec::new(),
        };
        let check = Check { id: "ho-gia-dinh".to_owned(), outcomes: vec![outcome], ..Check::default() };
        let one = Verdict {
            outcome: Some(0),
            decided: true,
            because: Because::default(),
            items: Vec::new(),
            warnings: Vec::new(),
            upcoming: Vec::new(),
            reminders: Vec::new(),
        };
        let outcome = |members: &[Option<&Verdict>]| Visit::of_household(&check, members, visit().on).outcome;
        for nobody in [&[][..], &[None], &[None, None]] {
            assert_eq!(outcome(nobody), NONE, "{} members", nobody.len());
        }
        assert_eq!(outcome(&[Some(&one)]), "con-thieu");
        for several in [[Some(&one), None], [None, Some(&one)], [Some(&one), Some(&one)]] {
            assert_eq!(outcome(&several), WHOLE_PLAN);
        }
    }

    #[test]
    fn those_of_a_day_are_counted_in_the_sums_and_at_the_end() {
        let mut text = append(None, &visit()).expect("a first one");
        text = crate::tally::Tally::parse(&text).expect("a tally").write();
        text = append(Some(&text), &visit()).expect("a second one");
        let later = |days: i32| visit().on.plus_days(days).expect("a day");
        text = append(Some(&text), &Visit { on: later(1), ..visit() }).expect("a third one");
        assert_eq!((counted_on(&text, visit().on), counted_on(&text, later(1))), (2, 1));
        assert_eq!((counted_on(&text, later(2)), counted_on("damaged", visit().on)), (0, 0));
    }

    #[test]
    fn nothing_is_appended_to_what_is_no_tally_or_is_full() {
        assert_eq!(append(Some("tsst-drive v=1\n"), &visit()), Err(Refused::OtherKind));
        assert_eq!(append(Some("tsst-tally v=1\npeople"), &visit()), Err(Refused::Damaged));
        let mut text = append(None, &visit()).expect("a first one");
        assert_eq!(text, "tsst-tally v=1\nvisit=2026-11-28 the-can-cuoc con-thieu south anh,to-khai\n");
        let full = loop {
            match append(Some(&text), &visit()) {
                Ok(more) => text = more,
                Err(error) => break error,
            }
        };
        assert_eq!(full, Refused::TooLong);
        assert!(crate::tally::Tally::parse(&text).expect("a tally").people() > 1_000);
    }
}
