//! A check in plain Vietnamese: its questions, answers and conditions as a reader of the fact-check book meets them.

use content::{CivilDate, Content, Locale, format};
use readiness::{
    Chart, Check, Condition, Cube, DateOf, DateSpan, Fee, FigureValue, Limit, Limited, PartName, Predicate, Status,
    Subject, Told, UNKNOWN, Value,
};

/// Conditions nest no deeper in words; what lies below is named by its rule.
const DEEP: usize = 12;

/// The words of one check on one day.
pub(crate) struct Words<'c> {
    pub(crate) content: &'c Content,
    pub(crate) check: &'c Check,
    pub(crate) day: CivilDate,
    /// Whether questions are named by their number alone in combinations of answers.
    pub(crate) short: bool,
}

impl Words<'_> {
    /// The text of a message whose id begins with the name of the check; nothing when there is none.
    pub(crate) fn own(&self, ending: &str) -> String {
        self.text(&format!("check-{}{ending}", self.check.id))
    }

    /// The text of a message; nothing when there is none.
    pub(crate) fn text(&self, id: &str) -> String {
        if self.content.has(id) { self.content.text(id, self.day) } else { String::new() }
    }

    /// The title of a question.
    pub(crate) fn question(&self, index: usize) -> String {
        self.check
            .questions
            .get(index)
            .map_or_else(String::new, |question| or(self.own(&format!("-{}-title", question.id)), &question.id))
    }

    /// A question by its number and its title.
    fn named(&self, index: usize) -> String {
        format!("C{} “{}”", index + 1, self.question(index))
    }

    /// The text of an option, by the id of its question and its own.
    pub(crate) fn option(&self, question: &str, option: &str) -> String {
        let id =
            if option == UNKNOWN { "check-unknown".to_owned() } else { self.own_id(&format!("-{question}-{option}")) };
        or(self.text(&id), option)
    }

    fn own_id(&self, ending: &str) -> String {
        format!("check-{}{ending}", self.check.id)
    }

    /// The title of an outcome.
    pub(crate) fn outcome(&self, index: Option<usize>) -> String {
        let outcome = index.and_then(|index| self.check.outcomes.get(index));
        outcome.map_or_else(
            || "(không có kết quả)".to_owned(),
            |outcome| or(self.own(&format!("-outcome-{}-title", outcome.id)), &outcome.id),
        )
    }

    /// The title of an item.
    pub(crate) fn item(&self, index: usize) -> String {
        let item = self.check.items.get(index);
        item.map_or_else(String::new, |item| or(self.own(&format!("-item-{}-title", item.id)), &item.id))
    }

    /// A figure by its value on the day, and by its name.
    pub(crate) fn figure(&self, index: u16) -> String {
        let Some(id) = self.check.figures.get(usize::from(index)) else { return "?".to_owned() };
        let value = self.content.figure(id, self.day);
        let kind = self.content.figures().get(id).map(|figure| figure.kind);
        match value.zip(kind) {
            Some((value, kind)) => format!("{} [{id}]", format::amount(Locale::Vi, kind, value.amount)),
            None => format!("[{id}: ngày này chưa có hoặc không còn mức nào]"),
        }
    }

    /// A condition in words.
    pub(crate) fn condition(&self, condition: &Condition) -> String {
        self.within(condition, 0)
    }

    fn within(&self, condition: &Condition, depth: usize) -> String {
        if depth > DEEP {
            return "…".to_owned();
        }
        let list = |list: &[Condition], between: &str, empty: &str| match list {
            [] => empty.to_owned(),
            [only] => self.within(only, depth + 1),
            _ => {
                let parts: Vec<String> = list.iter().map(|inner| self.within(inner, depth + 1)).collect();
                format!("({})", parts.join(between))
            }
        };
        match condition {
            Condition::Is { question, options } => {
                let index = usize::from(*question);
                let Some(asked) = self.check.questions.get(index) else { return "?".to_owned() };
                let chosen = asked.options.iter().enumerate().filter(|(option, _)| options >> option & 1 == 1);
                let chosen: Vec<String> =
                    chosen.map(|(_, option)| format!("“{}”", self.option(&asked.id, &option.id))).collect();
                format!("{} là {}", self.named(index), chosen.join(" hoặc "))
            }
            Condition::Asked(question) => format!("có hỏi {}", self.named(usize::from(*question))),
            Condition::All(inner) => list(inner, " VÀ ", "luôn đúng"),
            Condition::Any(inner) => list(inner, " HOẶC ", "không bao giờ đúng"),
            Condition::Not(inner) => format!("KHÔNG phải: {}", self.within(inner, depth + 1)),
            Condition::Surely(inner) => format!("CHẮC CHẮN là: {}", self.within(inner, depth + 1)),
            Condition::AgeAtLeast(figure) => format!("đã đủ {}", self.figure(*figure)),
            Condition::Before { date, limit } => {
                let limit = match limit {
                    Limit::Today => "ngày hỏi".to_owned(),
                    Limit::Figure(figure) => format!("ngày {}", self.figure(*figure)),
                };
                format!("{} trước {limit}", self.date(*date))
            }
            Condition::InForce { figure, on } => {
                format!("{} nằm trong thời gian áp dụng của {}", self.date(*on), self.figure_with_days(*figure))
            }
            Condition::Predicate(index) => self.predicate(usize::from(*index)),
            Condition::Rule(index) => {
                let id = self.check.rules.get(usize::from(*index)).map_or("?", |rule| &rule.id);
                format!("Q{} [{id}]", index + 1)
            }
            Condition::NumberAtLeast { question, figure } => {
                format!("{} từ {} trở lên", self.named(usize::from(*question)), self.figure(*figure))
            }
            Condition::Elapsed { date, figure, strictly } => {
                let more = if *strictly { "đã quá" } else { "đã đủ" };
                format!("{more} {} kể từ ngày ở {}", self.figure(*figure), self.named(usize::from(*date)))
            }
            Condition::Left { date, figure } => {
                format!("còn không quá {} là đến ngày ở {}", self.figure(*figure), self.named(usize::from(*date)))
            }
            Condition::Acts { from, until } => {
                let from = from.map(|from| format!("từ ngày {}", self.figure(from)));
                let until = until.map(|until| format!("đến hết ngày {}", self.figure(until)));
                let days: Vec<String> = from.into_iter().chain(until).collect();
                format!("ngày hỏi {}", days.join(" "))
            }
        }
    }

    fn date(&self, date: DateOf) -> String {
        match date {
            DateOf::Today => "ngày hỏi".to_owned(),
            DateOf::Question(question) => format!("ngày ở {}", self.named(usize::from(question))),
        }
    }

    /// A figure with the days from its first value to its last.
    fn figure_with_days(&self, index: u16) -> String {
        let figure = self.check.figures.get(usize::from(index)).and_then(|id| self.content.figures().get(id));
        let from = figure.and_then(|figure| figure.values.first()).and_then(|value| value.from);
        let until = figure.and_then(|figure| figure.values.last()).and_then(|value| value.until);
        let day = |day: CivilDate| format::date(Locale::Vi, day);
        let days = match (from.map(day), until.map(day)) {
            (Some(from), Some(until)) => format!("từ {from} đến hết {until}"),
            (Some(from), None) => format!("từ {from}"),
            (None, Some(until)) => format!("đến hết {until}"),
            (None, None) => "không có hạn".to_owned(),
        };
        format!("{}, {days}", self.figure(index))
    }

    fn predicate(&self, index: usize) -> String {
        let Some(used) = self.check.predicates.get(index) else { return "?".to_owned() };
        let card = match used.predicate {
            Predicate::IdentityCardDueByAge => "thẻ căn cước",
            Predicate::CitizenCardDueByAge => "thẻ căn cước công dân",
        };
        let (issued, rest) = used.figures.split_first().map_or((None, &[][..]), |(first, rest)| (Some(*first), rest));
        let (grace, ages) = rest.split_first().map_or((None, &[][..]), |(first, rest)| (Some(*first), rest));
        let ages: Vec<String> = ages.iter().map(|age| self.figure(*age)).collect();
        format!(
            "{card} (loại cấp trong thời gian của {}; ngày cấp ở {}) đã đến mốc tuổi phải đổi: có một mốc trong {} đã đến \
             tính đến ngày hỏi, mà thẻ cấp từ trước khi còn {} nữa thì tới mốc đó",
            issued.map_or_else(String::new, |issued| self.figure_with_days(issued)),
            self.named(usize::from(used.date)),
            ages.join(", "),
            grace.map_or_else(String::new, |grace| self.figure(grace)),
        )
    }

    /// A short name of a condition on two dates, for tables.
    fn name_of_pair(&self, condition: &Condition) -> String {
        match condition {
            Condition::Predicate(index) => {
                match self.check.predicates.get(usize::from(*index)).map(|used| used.predicate) {
                    Some(Predicate::IdentityCardDueByAge) => "thẻ căn cước đã đến mốc tuổi phải đổi".to_owned(),
                    Some(Predicate::CitizenCardDueByAge) => "căn cước công dân đã đến mốc tuổi phải đổi".to_owned(),
                    None => "?".to_owned(),
                }
            }
            other => self.condition(other),
        }
    }

    /// A combination of answers, one line for each thing that is limited.
    pub(crate) fn cube<E>(&self, chart: &Chart<E>, cube: &Cube) -> Vec<String> {
        let mut limits = cube.limits.clone();
        limits.sort_by_key(|limit| (self.place(chart, limit), limit.subject));
        limits.iter().map(|limit| self.limit(chart, *limit)).collect()
    }

    /// Where a limit stands among the questions, in the order of the check.
    fn place<E>(&self, chart: &Chart<E>, limit: &Limited) -> usize {
        let of = |asked: usize| {
            let asked = chart.asked.get(asked);
            asked.and_then(|asked| self.check.question_index(&asked.id)).unwrap_or(usize::MAX - 1)
        };
        match chart.subjects.get(usize::from(limit.subject)) {
            Some(Subject::Question(asked) | Subject::Chosen { asked, .. }) => of(*asked),
            _ => usize::MAX,
        }
    }

    fn limit<E>(&self, chart: &Chart<E>, limit: Limited) -> String {
        let title = |id: &str| match self.check.question_index(id) {
            Some(index) if self.short => format!("C{}", index + 1),
            Some(index) => format!("C{} {}", index + 1, self.question(index)),
            None => format!("câu {id}"),
        };
        match chart.subjects.get(usize::from(limit.subject)) {
            Some(Subject::Question(asked)) => {
                let Some(asked) = chart.asked.get(*asked) else { return "?".to_owned() };
                let has = |value: usize| limit.values >> value & 1 == 1;
                let (mut named, mut spans, mut left) = (Vec::new(), Vec::new(), Vec::new());
                for (index, value) in asked.values.iter().enumerate() {
                    match (value, has(index)) {
                        (Value::Days(days), true) => spans.extend(days.iter().copied()),
                        (Value::Days(_), false) => {}
                        (_, true) => named.push(self.value(&asked.id, value)),
                        (_, false) => left.push(self.value(&asked.id, value)),
                    }
                }
                let is_choice = asked.values.iter().all(|value| matches!(value, Value::Option(_)));
                if is_choice && named.len() > 3 && left.len() < named.len() {
                    return format!("{} → mọi câu trả lời, trừ {}", title(&asked.id), left.join("; "));
                }
                let all: Vec<String> = joined(spans).into_iter().map(|span| self.span(span)).chain(named).collect();
                format!("{} → {}", title(&asked.id), all.join("; hoặc "))
            }
            Some(Subject::Chosen { asked, group }) => {
                let Some(asked) = chart.asked.get(*asked) else { return "?".to_owned() };
                let options = asked.groups.get(*group).map_or(&[][..], Vec::as_slice);
                let options: Vec<String> =
                    options.iter().map(|id| format!("“{}”", self.option(&asked.id, id))).collect();
                let said = if limit.values == 1 { "không chọn" } else { "có chọn" };
                format!("{} → {said} {}", title(&asked.id), options.join(" hay "))
            }
            Some(Subject::Dates { condition, .. }) => {
                let truths = ["không", "chưa rõ", "có"];
                let said: Vec<&str> = truths
                    .into_iter()
                    .enumerate()
                    .filter(|(value, _)| limit.values >> value & 1 == 1)
                    .map(|(_, said)| said)
                    .collect();
                format!("Tính theo hai ngày: {}? → {}", self.name_of_pair(condition), said.join("; hoặc "))
            }
            None => "?".to_owned(),
        }
    }

    fn value(&self, question: &str, value: &Value) -> String {
        match value {
            Value::Option(id) => format!("“{}”", self.option(question, id)),
            Value::Several => "có chọn ít nhất một ý".to_owned(),
            Value::Numbers(first, last) if first == last => first.to_string(),
            Value::Numbers(first, last) => format!("từ {first} đến {last}"),
            Value::Days(spans) => spans.iter().map(|span| self.span(*span)).collect::<Vec<_>>().join("; hoặc "),
        }
    }

    /// Days from the first to the last.
    pub(crate) fn span(&self, span: DateSpan) -> String {
        let day = |day: CivilDate| format::date(Locale::Vi, day);
        match (span.first == CivilDate::MIN, span.last == CivilDate::MAX) {
            (true, true) => "ngày bất kỳ".to_owned(),
            (true, false) if span.last == self.day => "ngày bất kỳ đến ngày hỏi".to_owned(),
            (true, false) => format!("đến hết ngày {}", day(span.last)),
            (false, true) => format!("từ ngày {} trở đi", day(span.first)),
            (false, false) if span.is_exact() => format!("đúng ngày {}", day(span.first)),
            (false, false) if span.last == self.day => format!("từ ngày {} đến ngày hỏi", day(span.first)),
            (false, false) => format!("từ ngày {} đến ngày {}", day(span.first), day(span.last)),
        }
    }

    /// A fee, with the rule it comes from.
    pub(crate) fn fee(&self, fee: Fee) -> String {
        let money = |vnd: i64| format!("{} đồng", format::integer(Locale::Vi, vnd));
        let rule = |rule: usize| {
            let id = self.check.fees.get(rule).map_or("?", |rule| &rule.id);
            format!("P{} [{id}]", rule + 1)
        };
        match fee {
            Fee::NotApplicable => "không nói đến lệ phí".to_owned(),
            Fee::Exact { vnd, rule: of } => format!("{}, theo {}", money(vnd), rule(of)),
            Fee::Ask { range, rule: of } => {
                let range = range
                    .map_or_else(String::new, |(least, most)| format!(" (từ {} đến {})", money(least), money(most)));
                let why = of.map_or_else(|| "vì câu trả lời chưa đủ rõ".to_owned(), |of| format!("theo {}", rule(of)));
                format!("hỏi lại{range}, {why}")
            }
        }
    }

    /// A part of a result by its title.
    pub(crate) fn part(&self, part: &PartName) -> String {
        let title = |text: String, id: &str| or(text, id);
        match part {
            PartName::Outcome => "Kết quả".to_owned(),
            PartName::Fee => "Lệ phí".to_owned(),
            PartName::Item(id) => format!("Mục “{}” [{id}]", title(self.own(&format!("-item-{id}-title")), id)),
            PartName::Warning(id) => format!("Lời nhắc [{id}]"),
        }
    }

    /// What is told of a part.
    pub(crate) fn told(&self, part: &PartName, told: &Told) -> String {
        match (told, part) {
            (Told::Nothing, PartName::Outcome) => "không có kết quả".to_owned(),
            (Told::Nothing, PartName::Item(_)) => "không có trong danh sách".to_owned(),
            (Told::Nothing, PartName::Fee) => "không nói đến lệ phí".to_owned(),
            (Told::Nothing, PartName::Warning(_)) => "không hiện".to_owned(),
            (Told::Shown, _) => "hiện".to_owned(),
            (Told::Outcome(id), _) => {
                let index = self.check.outcomes.iter().position(|outcome| outcome.id == *id);
                index.map_or_else(|| format!("[{id}]"), |index| format!("“{}” [{id}]", self.outcome(Some(index))))
            }
            (Told::Fee { range, ask }, _) => {
                let money = |vnd: i64| format!("{} đồng", format::integer(Locale::Vi, vnd));
                match (range, ask) {
                    (Some((vnd, _)), false) => money(*vnd),
                    (Some((least, most)), true) => format!("hỏi lại, từ {} đến {}", money(*least), money(*most)),
                    (None, _) => "hỏi lại".to_owned(),
                }
            }
            (Told::Item { case, status: of, channel, place, online, days }, _) => {
                let channel = channel.as_ref().map(|id| or(self.text(&format!("check-channel-{id}")), id));
                let place = place.as_ref().map(|id| or(self.text(&format!("check-place-{id}")), id));
                let online = online.map(|online| if online { "trên mạng được" } else { "đến trực tiếp" }.to_owned());
                let days = days.map(|days| self.days(days));
                let more: Vec<String> = [channel, place, online, days].into_iter().flatten().collect();
                let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
                format!("{} [{case}]{more}", status(*of))
            }
        }
    }

    /// How long something takes.
    pub(crate) fn days(&self, days: FigureValue) -> String {
        match days {
            FigureValue::Number(days) => format!("{days} ngày làm việc"),
            FigureValue::Tenths(5) => "nửa ngày làm việc".to_owned(),
            FigureValue::Tenths(tenths) => format!("{} ngày làm việc", format::decimal(Locale::Vi, tenths)),
            FigureValue::Date(day) => format::date(Locale::Vi, day),
        }
    }
}

/// A status as the page shows it.
pub(crate) const fn status(status: Status) -> &'static str {
    match status {
        Status::Ready => "Sẵn sàng",
        Status::Missing => "Thiếu",
        Status::Ask => "Hỏi lại",
        Status::NotNeeded => "Không cần",
    }
}

/// Spans in the order of days, those that follow one another put together.
fn joined(mut spans: Vec<DateSpan>) -> Vec<DateSpan> {
    spans.sort_by_key(|span| span.first);
    let mut all: Vec<DateSpan> = Vec::new();
    for span in spans {
        match all.last_mut() {
            Some(last) if last.last.plus_days(1) == Some(span.first) => last.last = span.last,
            _ => all.push(span),
        }
    }
    all
}

fn or(text: String, otherwise: &str) -> String {
    if text.is_empty() { otherwise.to_owned() } else { text }
}
