//! Random journeys through a check, the same each time: every option, and dates around every threshold.

use readiness::{Answer, CivilDate, DateSpan, FigureValue, Kind, Session, Target, Unit, Verdict};

/// Numbers that look random and are the same on every machine.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed ^ 0x2545_f491_4f6c_dd1d)
    }

    /// A number below a bound.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    pub(super) fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}

/// What a person may answer on a day: the days around each threshold of a check.
pub(super) struct Answers<'s> {
    session: &'s Session<'s>,
    days: Vec<CivilDate>,
}

/// The answers of one journey: question and raw text, in the order of the path.
pub(super) type Journey = Vec<(usize, String)>;

impl<'s> Answers<'s> {
    pub(super) fn new(session: &'s Session<'s>, table: &readiness::FigureTable) -> Self {
        let today = session.today();
        let mut days = vec![today];
        for figure in session.check().figures.iter().filter_map(|id| table.get(id)) {
            for span in &figure.spans {
                days.extend(span.from.iter().chain(&span.until));
                match span.value {
                    FigureValue::Date(day) => days.push(day),
                    FigureValue::Number(number) => {
                        let length = i32::try_from(number).unwrap_or(0).min(100);
                        let both = [-length, length].into_iter();
                        days.extend(both.filter_map(|length| match figure.unit {
                            Unit::Days => today.plus_days(length),
                            Unit::Months => today.plus_months(length),
                            Unit::Years => today.plus_years(length),
                            Unit::Other => None,
                        }));
                    }
                    FigureValue::Tenths(_) => {}
                }
            }
        }
        let around = |day: &CivilDate| [-1, 0, 1].map(|by| day.plus_days(by)).into_iter().flatten();
        let mut days: Vec<CivilDate> = days.iter().flat_map(around).collect();
        days.sort_unstable();
        days.dedup();
        Self { session, days }
    }

    /// An answer to a question, as it would be typed; a date may still be refused.
    pub(super) fn one(&self, question: usize, random: &mut Random) -> String {
        let asked = &self.session.check().questions[question];
        let options = asked.options.len();
        match asked.kind {
            Kind::Date { .. } if options == 0 || random.below(8) > 0 => {
                let mut day = *random.pick(&self.days);
                if random.below(3) == 0 {
                    let by = i32::try_from(random.below(24_000)).unwrap_or(0);
                    day = self.session.today().plus_days(600 - by).unwrap_or(day);
                }
                let written = day.to_string();
                match random.below(8) {
                    0 => written[..4].to_owned(),
                    1 => written[..7].to_owned(),
                    _ => written,
                }
            }
            Kind::Number { least, most } if options == 0 || random.below(4) > 0 => {
                let width = usize::try_from(most - least + 1).unwrap_or(1).min(200);
                (least + i64::try_from(random.below(width)).unwrap_or(0)).to_string()
            }
            Kind::Several { .. } => {
                let chosen: Vec<&str> =
                    asked.options.iter().filter(|_| random.below(3) == 0).map(|option| option.id.as_str()).collect();
                let alone = [asked.none_option(), asked.unknown_option()];
                let is_alone = |id: &&str| alone.iter().flatten().any(|option| asked.options[*option].id == *id);
                if chosen.is_empty() || (chosen.len() > 1 && chosen.iter().any(is_alone)) {
                    random.pick(&asked.options).id.clone()
                } else {
                    chosen.join(",")
                }
            }
            _ => random.pick(&asked.options).id.clone(),
        }
    }

    /// A journey from the first question to the result, on from what is already answered.
    pub(super) fn journey(&self, mut given: Journey, random: &mut Random) -> Journey {
        let check = self.session.check();
        let mut slots = vec![None; check.questions.len()];
        for (question, raw) in &given {
            slots[*question] = self.read(&given, *question, raw);
        }
        let mut verdict = Verdict::default();
        while let Target::Question(next) = self.session.walk(&slots, &mut verdict) {
            let question = usize::from(next);
            let mut raw = self.one(question, random);
            let mut tried = 0;
            slots[question] = loop {
                match self.read(&given, question, &raw) {
                    Some(answer) => break Some(answer),
                    None if tried > 3 => raw = self.last_resort(question),
                    None => raw = self.one(question, random),
                }
                tried += 1;
            };
            given.push((question, raw));
        }
        given
    }

    /// An answer that is never refused.
    pub(super) fn last_resort(&self, question: usize) -> String {
        let options = &self.session.check().questions[question].options;
        options.last().map_or_else(|| self.session.today().to_string(), |option| option.id.clone())
    }

    /// An answer after those given; nothing when it is refused.
    fn read(&self, given: &Journey, question: usize, raw: &str) -> Option<Answer> {
        let asked = &self.session.check().questions[question];
        if let Some(option) = asked.option_index(raw) {
            let index = u8::try_from(option).ok()?;
            return Some(if asked.unknown_option() == Some(option) {
                Answer::Unknown(index)
            } else {
                Answer::Option(index)
            });
        }
        if let (Kind::Date { not_before: None, range: readiness::Range::Any, .. }, Ok(day)) =
            (asked.kind, CivilDate::parse(raw))
        {
            return Some(Answer::Date(DateSpan::exact(day)));
        }
        let mut tried = self.named(given);
        tried.retain(|(id, _)| *id != asked.id);
        tried.push((asked.id.clone(), raw.to_owned()));
        let state = self.session.replay(&tried);
        state.path.iter().find(|answered| answered.question == question).map(|answered| answered.answer)
    }

    /// A journey as questions and answers by name.
    pub(super) fn named(&self, journey: &Journey) -> Vec<(String, String)> {
        let name = |question: usize| self.session.check().questions[question].id.clone();
        journey.iter().map(|(question, raw)| (name(*question), raw.clone())).collect()
    }
}
