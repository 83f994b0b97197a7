//! The sections of the book that list what a check is made of.

use std::collections::BTreeSet;

use content::{CivilDate, Locale, format};
use readiness::{Condition, FeeRule, Kind, Mark, Precision, ReminderDay, SourceRef, Truth, days_told_apart};

use crate::paths::book::Book;
use crate::paths::flow::ways;
use crate::paths::html::escaped;
use crate::paths::words::status;

impl Book<'_> {
    /// The questions with their answers and the reason they are asked.
    pub(super) fn questions(&self, out: &mut String) {
        let words = &self.words;
        out.push_str("<h2>2. Các câu hỏi</h2><table><thead><tr><th class=\"no\">Số</th><th class=\"third\">Câu hỏi, vì sao hỏi</th>\
                      <th>Câu trả lời</th></tr></thead><tbody>");
        for (index, question) in words.check.questions.iter().enumerate() {
            let kind = match question.kind {
                Kind::Choice => "chọn một".to_owned(),
                Kind::Several { .. } => "chọn một hay nhiều".to_owned(),
                Kind::Number { least, most } => format!("một số từ {least} đến {most}"),
                Kind::Date { precision: Precision::Day, .. } => "một ngày".to_owned(),
                Kind::Date { precision: Precision::DayOrYear, .. } => "một ngày, hoặc tháng, hoặc năm".to_owned(),
            };
            let mut answers = String::new();
            for option in &question.options {
                let hint = words.own(&format!("-{}-{}-hint", question.id, option.id));
                let hint =
                    if hint.is_empty() { hint } else { format!(" <span class=\"small\">({})</span>", escaped(&hint)) };
                answers.push_str(&format!("<li>{}{hint}</li>", escaped(&words.option(&question.id, &option.id))));
            }
            let note = |ending: &str, before: &str| {
                let text = words.own(&format!("-{}-{ending}", question.id));
                if text.is_empty() {
                    text
                } else {
                    format!("<br><span class=\"small\">{before}{}</span>", escaped(&text))
                }
            };
            let no_unknown = question
                .no_unknown
                .as_ref()
                .map_or("", |_| "<br><span class=\"small\">(không có “Tôi không biết”)</span>");
            out.push_str(&format!(
                "<tr><td>C{}</td><td><b>{}</b> <span class=\"id\">[{}]</span>{}{}</td><td><span class=\"small\">{kind}</span>\
                 <ul>{answers}</ul>{no_unknown}</td></tr>",
                index + 1,
                escaped(&words.question(index)),
                escaped(&question.id),
                note("why", "Vì sao hỏi: "),
                note("help", "Giúp: "),
            ));
        }
        out.push_str("</tbody></table>");
    }

    /// Every edge in words.
    pub(super) fn edges(&self, out: &mut String) {
        let words = &self.words;
        out.push_str(
            "<h2>4. Đường đi giữa các câu hỏi</h2><table><thead><tr><th class=\"no\">Từ</th><th>Câu trả lời</th>\
                      <th>Khi</th><th class=\"third\">Tới</th></tr></thead><tbody>",
        );
        for index in 0..words.check.questions.len() {
            for way in ways(words, index) {
                let to = way.to.map_or_else(
                    || "<b>Kết quả</b>".to_owned(),
                    |to| format!("C{} {}", to + 1, escaped(&words.question(to))),
                );
                let when = way.when.unwrap_or_else(|| "luôn".to_owned());
                out.push_str(&format!(
                    "<tr><td>C{}</td><td>{}</td><td>{}</td><td>{to}</td></tr>",
                    index + 1,
                    escaped(&way.answers),
                    escaped(&when),
                ));
            }
        }
        out.push_str("</tbody></table>");
    }

    /// The named rules.
    pub(super) fn rules(&self, out: &mut String) {
        out.push_str("<h2>5. Các quy tắc</h2><p class=\"small\">Mỗi quy tắc đặt tên cho một điều kiện; quy tắc sau dùng được quy \
                      tắc trước.</p><table><thead><tr><th class=\"no\">Số</th><th class=\"narrow\">Tên</th><th>Đúng khi</th>\
                      </tr></thead><tbody>");
        for (index, rule) in self.words.check.rules.iter().enumerate() {
            let exclusive = self.words.check.exclusive.iter().filter(|(one, _)| usize::from(*one) == index);
            let exclusive: Vec<String> = exclusive.map(|(_, other)| format!("Q{}", other + 1)).collect();
            let exclusive = if exclusive.is_empty() {
                String::new()
            } else {
                format!(
                    "<br><span class=\"small\">Đã chứng minh: không đường nào cùng đúng với {}</span>",
                    exclusive.join(", ")
                )
            };
            out.push_str(&format!(
                "<tr><td>Q{}</td><td class=\"id\">{}</td><td>{}{exclusive}</td></tr>",
                index + 1,
                escaped(&rule.id),
                escaped(&self.words.condition(&rule.when))
            ));
        }
        out.push_str("</tbody></table>");
    }

    /// The thresholds of dates on the day asked about.
    pub(super) fn days(&self, out: &mut String) {
        let words = &self.words;
        out.push_str("<h2>6. Các mốc ngày, tính đến ngày hỏi</h2>");
        let mut any = false;
        for (index, _) in words.check.questions.iter().enumerate().filter(|(_, question)| question.is_date()) {
            any = true;
            out.push_str(&format!(
                "<h3>C{} {}</h3><table><thead><tr><th class=\"third\">Ngày</th><th>Khi ấy</th></tr></thead><tbody>",
                index + 1,
                escaped(&words.question(index))
            ));
            for (spans, told) in days_told_apart(self.session, index) {
                let spans: Vec<String> = spans.iter().map(|span| words.span(*span)).collect();
                let told: Vec<String> = told
                    .into_iter()
                    .map(|(condition, truth)| {
                        let said = match truth {
                            Truth::Yes => "đúng",
                            Truth::No => "không",
                            Truth::Unknown => "chưa rõ",
                        };
                        format!("<li>{}: <b>{said}</b></li>", escaped(&words.condition(condition)))
                    })
                    .collect();
                let told = if told.is_empty() {
                    "không có mốc riêng".to_owned()
                } else {
                    format!("<ul>{}</ul>", told.concat())
                };
                out.push_str(&format!("<tr><td>{}</td><td>{told}</td></tr>", escaped(&spans.join("; hoặc "))));
            }
            out.push_str("</tbody></table>");
        }
        if !any {
            out.push_str("<p>Bài này không hỏi ngày nào.</p>");
        }
    }

    /// Everything that the list may hold, the fees, warnings and reminders, each with its condition and its basis.
    pub(super) fn catalogue(&self, out: &mut String) {
        let words = &self.words;
        let check = words.check;
        out.push_str("<h2>7. Các mục, lệ phí, lời nhắc</h2>");
        for (index, item) in check.items.iter().enumerate() {
            out.push_str(&format!(
                "<h3>M{} {} <span class=\"id\">[{}]</span></h3><table><thead><tr><th class=\"no\">Số</th><th>Trường hợp</th>\
                 <th class=\"third\">Khi</th><th class=\"narrow\">Căn cứ</th></tr></thead><tbody>",
                index + 1,
                escaped(&words.item(index)),
                escaped(&item.id)
            ));
            for (number, case) in item.cases.iter().enumerate() {
                let text = words.own(&format!("-item-{}-{}", item.id, case.id));
                let place =
                    case.place.as_ref().map(|place| format!("Nơi: {}.", words.text(&format!("check-place-{place}"))));
                let days = case.days.map(|days| format!("Thời gian: {}.", words.figure(days)));
                let fee = case.fee.then(|| "Có tính lệ phí.".to_owned());
                let ask = case.needs_confirmation.then(|| "Kèm lời dặn xác nhận với công an cấp xã.".to_owned());
                let online = case
                    .online
                    .map(|online| if online { "Làm trên mạng được." } else { "Phải đến trực tiếp." }.to_owned());
                let more: Vec<String> = [place, days, online, fee, ask].into_iter().flatten().collect();
                let when = self.when(case.when.as_ref(), case.undecided);
                out.push_str(&format!(
                    "<tr class=\"long\"><td>M{}.{}</td><td><b>{}</b> <span class=\"id\">[{}]</span><br>{}<br><span class=\"small\">{}</span></td>\
                     <td>{}</td><td class=\"small\">{}</td></tr>",
                    index + 1,
                    number + 1,
                    status(case.status),
                    escaped(&case.id),
                    escaped(&text),
                    escaped(&more.join(" ")),
                    escaped(&when),
                    self.basis(&case.facts, case.mark, &case.sources)
                ));
            }
            out.push_str("</tbody></table>");
            if !item.channels.is_empty() {
                out.push_str("<p class=\"small\">Cách nộp, thử từ trên xuống:</p><ul class=\"small\">");
                for channel in &item.channels {
                    let place = channel.place.as_ref().map_or_else(String::new, |place| {
                        format!(", nơi nộp: {}", words.text(&format!("check-place-{place}")))
                    });
                    out.push_str(&format!(
                        "<li>{} <span class=\"id\">[{}]</span>{}: {}</li>",
                        escaped(&words.text(&format!("check-channel-{}", channel.id))),
                        escaped(&channel.id),
                        escaped(&place),
                        escaped(&self.when(channel.when.as_ref(), false))
                    ));
                }
                out.push_str("</ul>");
            }
        }
        if !check.fees.is_empty() {
            out.push_str(
                "<h3>Lệ phí</h3><table><thead><tr><th class=\"no\">Số</th><th>Khi</th><th class=\"third\">Mức</th></tr>\
                          </thead><tbody>",
            );
            for (index, fee) in check.fees.iter().enumerate() {
                out.push_str(&format!(
                    "<tr><td>P{}</td><td><span class=\"id\">[{}]</span> {}</td><td>{}</td></tr>",
                    index + 1,
                    escaped(&fee.id),
                    escaped(&self.when(fee.when.as_ref(), false)),
                    escaped(&self.fee_rule(fee))
                ));
            }
            out.push_str("</tbody></table>");
        }
        self.notes(out);
    }

    fn notes(&self, out: &mut String) {
        let words = &self.words;
        let check = words.check;
        if !check.warnings.is_empty() {
            out.push_str("<h3>Lời nhắc bên kết quả</h3><table><thead><tr><th class=\"no\">Số</th><th>Lời nhắc</th>\
                          <th class=\"third\">Khi chắc chắn là</th><th class=\"narrow\">Căn cứ</th></tr></thead><tbody>");
            for (index, warning) in check.warnings.iter().enumerate() {
                let kind = if warning.contradiction { " (hai câu trả lời trái nhau)" } else { "" };
                out.push_str(&format!(
                    "<tr><td>N{}</td><td>{} <span class=\"id\">[{}]</span>{kind}</td><td>{}</td><td class=\"small\">{}</td></tr>",
                    index + 1,
                    escaped(&words.own(&format!("-warning-{}", warning.id))),
                    escaped(&warning.id),
                    escaped(&self.when(warning.when.as_ref(), false)),
                    self.basis(&warning.facts, warning.mark, &[])
                ));
            }
            out.push_str("</tbody></table>");
        }
        if !check.reminders.is_empty() {
            out.push_str("<h3>Ngày nên nhớ của riêng từng người</h3><table><thead><tr><th>Ngày nhớ</th><th class=\"third\">Khi</th>\
                          <th class=\"narrow\">Căn cứ</th></tr></thead><tbody>");
            for reminder in &check.reminders {
                let day = match reminder.on {
                    ReminderDay::Birthday(age) => format!("sinh nhật lần {}", words.figure(age)),
                    ReminderDay::Milestone(_) => "mốc tuổi phải đổi thẻ kế tiếp".to_owned(),
                    ReminderDay::Date { date, length, earlier } => {
                        let of = format!("ngày ở C{}", usize::from(date) + 1);
                        length.map_or_else(
                            || of.clone(),
                            |length| format!("{} {} {of}", words.figure(length), if earlier { "trước" } else { "sau" }),
                        )
                    }
                };
                out.push_str(&format!(
                    "<tr><td>{} <span class=\"id\">[{}]</span><br><span class=\"small\">{}. {}</span></td><td>{}</td><td class=\"small\">{}</td></tr>",
                    escaped(&words.own(&format!("-reminder-{}", reminder.id))),
                    escaped(&reminder.id),
                    escaped(&day),
                    escaped(&words.own(&format!("-reminder-{}-note", reminder.id))),
                    escaped(&self.when(reminder.when.as_ref(), false)),
                    self.basis(&reminder.facts, reminder.mark, &reminder.sources)
                ));
            }
            out.push_str("</tbody></table>");
        }
    }

    /// What a fee rule says.
    fn fee_rule(&self, fee: &FeeRule) -> String {
        let figures: Vec<String> = fee.figures.iter().map(|figure| self.words.figure(*figure)).collect();
        match (fee.ask, figures.is_empty()) {
            (false, _) => figures.join(", "),
            (true, true) => "hỏi lại, chưa nguồn nào nói".to_owned(),
            (true, false) => format!("hỏi lại, từ {}", figures.join(" đến ")),
        }
    }

    /// A condition of an entry of a list that is tried in order.
    pub(super) fn when(&self, when: Option<&Condition>, undecided: bool) -> String {
        match (undecided, when) {
            (true, _) => "khi chưa rõ cái nào ở trên đúng".to_owned(),
            (false, None) => "mọi trường hợp còn lại".to_owned(),
            (false, Some(when)) => self.words.condition(when),
        }
    }

    /// What something rests on.
    pub(super) fn basis(&self, facts: &[String], mark: Mark, sources: &[SourceRef]) -> String {
        let mut out = String::new();
        for source in sources {
            let number = self.words.content.source(&source.id).map_or("", |source| &source.number);
            let name = if number.is_empty() {
                self.words.text(&format!("source-{}-title", source.id))
            } else {
                number.to_owned()
            };
            let checked = self.words.content.source(&source.id).map(|source| format::date(Locale::Vi, source.checked));
            let at = if source.at.is_empty() { String::new() } else { format!(", {}", source.at) };
            let checked = checked.map_or_else(String::new, |day| format!(" (kiểm tra {day})"));
            out.push_str(&format!("{}{}{checked}<br>", escaped(&name), escaped(&at)));
        }
        out.push_str(&format!("{}; dữ kiện {}", mark.name(), escaped(&facts.join(", "))));
        out
    }

    /// The figures that the check reads, with every value they have.
    pub(super) fn figures(&self, out: &mut String) {
        out.push_str("<h2>10. Các mức đã dùng</h2><table><thead><tr><th class=\"third\">Tên</th><th>Mức</th><th>Áp dụng</th><th>Nguồn</th>\
                      </tr></thead><tbody>");
        for id in &self.words.check.figures {
            let Some(figure) = self.words.content.figures().get(id) else { continue };
            for value in &figure.values {
                let day = |day: CivilDate| format::date(Locale::Vi, day);
                let from = value.from.map_or_else(|| "từ trước".to_owned(), |from| format!("từ {}", day(from)));
                let until = value.until.map_or_else(|| "đến nay".to_owned(), |until| format!("đến hết {}", day(until)));
                let number = self.words.content.source(&value.source).map_or("", |source| &source.number);
                let number = if number.is_empty() { &value.source } else { number };
                out.push_str(&format!(
                    "<tr><td class=\"id\">{}</td><td>{}</td><td>{from} {until}</td><td class=\"small\">{}; {}; dữ kiện {}</td></tr>",
                    escaped(id),
                    escaped(&format::amount(Locale::Vi, figure.kind, value.amount)),
                    escaped(number),
                    value.mark.name(),
                    escaped(&value.fact)
                ));
            }
        }
        out.push_str("</tbody></table>");
    }

    /// The sources that are named.
    pub(super) fn sources(&self, out: &mut String) {
        let words = &self.words;
        let of_check = words.check.source_refs().map(|source| source.id.as_str());
        let of_reminders =
            words.check.reminders.iter().flat_map(|reminder| &reminder.sources).map(|source| source.id.as_str());
        let figures = words.check.figures.iter().filter_map(|id| words.content.figures().get(id));
        let of_figures = figures.flat_map(|figure| &figure.values).map(|value| value.source.as_str());
        let ids: BTreeSet<&str> = of_check.chain(of_reminders).chain(of_figures).collect();
        out.push_str("<h2>11. Nguồn</h2><table><thead><tr><th class=\"narrow\">Số hiệu</th><th>Tên, địa chỉ</th><th class=\"narrow\">Hiệu lực</th>\
                      <th class=\"narrow\">Kiểm tra ngày, độ chắc</th></tr></thead><tbody>");
        for id in ids {
            let Some(source) = words.content.source(id) else { continue };
            let day = |day: CivilDate| format::date(Locale::Vi, day);
            let from = source.from.map_or_else(|| "…".to_owned(), day);
            let until = source.until.map_or_else(|| "nay".to_owned(), day);
            out.push_str(&format!(
                "<tr><td>{}</td><td>{}<br><span class=\"id\">{}</span></td><td>{from} – {until}</td><td>{}<br>{}</td></tr>",
                escaped(&source.number),
                escaped(&words.text(&source.title_id())),
                escaped(&source.address),
                day(source.checked),
                source.mark.name()
            ));
        }
        out.push_str("</tbody></table>");
    }
}
