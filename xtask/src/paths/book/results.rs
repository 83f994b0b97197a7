//! The section of the book that counts: every result, the answers that lead to it, and what changes later.

use content::{CivilDate, Locale, format};
use readiness::{Chart, Cube, Fee, Line, Session, Table, changes};

use crate::paths::book::Book;
use crate::paths::html::{escaped, sign};
use crate::paths::words::{Words, status};

impl Book<'_> {
    /// Every outcome with its list.
    pub(super) fn results(&self, out: &mut String) {
        let words = &self.words;
        out.push_str("<h2>8. Các kết quả</h2><table><thead><tr><th class=\"no\">Số</th><th>Kết quả</th><th class=\"narrow\">Số dòng</th>\
                      </tr></thead><tbody>");
        for (index, outcome) in words.check.outcomes.iter().enumerate() {
            let rows = self.end_of(index).map_or(0, |end| self.tables.rows.get(end).map_or(0, Vec::len));
            out.push_str(&format!(
                "<tr><td>K{}</td><td>{} <span class=\"id\">[{}]</span></td><td>{rows}</td></tr>",
                index + 1,
                escaped(&words.outcome(Some(index))),
                escaped(&outcome.id)
            ));
        }
        out.push_str("</tbody></table>");
        for index in 0..words.check.outcomes.len() {
            self.outcome(out, index);
        }
    }

    fn end_of(&self, outcome: usize) -> Option<usize> {
        self.tables.outcomes.ends.iter().position(|end| *end == Some(outcome))
    }

    fn outcome(&self, out: &mut String, index: usize) {
        let words = &self.words;
        let Some(outcome) = words.check.outcomes.get(index) else { return };
        let title = words.outcome(Some(index));
        out.push_str(&format!(
            "<section class=\"outcome\"><h2>Kết quả K{}: {} <span class=\"id\">[{}]</span></h2><p>{}</p>\
             <p class=\"small\"><b>Điều kiện trong tệp</b> (thử sau các kết quả đứng trước): {}</p>\
             <p class=\"small\"><b>Căn cứ:</b> {}</p>",
            index + 1,
            escaped(&title),
            escaped(&outcome.id),
            escaped(&words.own(&format!("-outcome-{}", outcome.id))),
            escaped(&self.when(outcome.when.as_ref(), outcome.undecided)),
            self.basis(&outcome.facts, outcome.mark, &outcome.sources)
        ));
        let Some(end) = self.end_of(index) else {
            out.push_str(
                "<p class=\"note\">Vào ngày hỏi này không câu trả lời nào dẫn tới kết quả này (xem mục 9).</p>",
            );
            out.push_str(&sign(&format!("Kết quả K{}", index + 1)));
            out.push_str("</section>");
            return;
        };
        out.push_str("<h3>Trả lời thế nào thì ra kết quả này</h3><table><thead><tr><th class=\"no\">Dòng</th><th>Câu trả lời</th></tr>\
                      </thead><tbody>");
        for (number, cube) in self.tables.rows.get(end).into_iter().flatten().enumerate() {
            let lines = words.cube(&self.tables.outcomes, cube);
            out.push_str(&format!("<tr><td>{}.{}</td><td>{}</td></tr>", index + 1, number + 1, listed(&lines)));
        }
        out.push_str("</tbody></table><h3>Danh sách khi ra kết quả này</h3><p class=\"small\">");
        let titles = (0..words.check.questions.len())
            .map(|question| format!("<b>C{}</b> {}", question + 1, escaped(&words.question(question))));
        out.push_str(&titles.collect::<Vec<_>>().join(" · "));
        out.push_str("</p><table class=\"list\"><thead><tr><th class=\"third\">Mục và trường hợp</th><th>Khi</th></tr></thead><tbody>");
        for (item, table) in self.tables.items.iter().enumerate() {
            let order = |line: &Option<Line>| line.map_or((usize::MAX, None), |line| (line.case, line.channel));
            self.told(out, table, index, order, |line| self.line(item, *line));
        }
        out.push_str("</tbody></table><h4>Lệ phí</h4><table class=\"list\"><tbody>");
        let order = |fee: &Fee| match fee {
            Fee::Exact { rule, .. } => (*rule, 0),
            Fee::Ask { rule, range } => (rule.unwrap_or(usize::MAX - 1), range.map_or(0, |(_, most)| most)),
            Fee::NotApplicable => (usize::MAX, 0),
        };
        self.told(out, &self.tables.fee, index, order, |fee: &Fee| escaped(&words.fee(*fee)));
        out.push_str("</tbody></table>");
        self.warnings(out, index);
        out.push_str(&sign(&format!("Kết quả K{} “{title}” và danh sách của nó", index + 1)));
        out.push_str("</section>");
    }

    /// What is told of a part in an outcome, with the answers.
    fn told<T, O: Ord>(
        &self,
        out: &mut String,
        table: &Table<T>,
        outcome: usize,
        order: impl Fn(&T) -> O,
        say: impl Fn(&T) -> String,
    ) {
        let (Some(chart), Some(rows)) = (table.within.get(outcome), table.rows.get(outcome)) else { return };
        let mut told: Vec<(&T, &Vec<Cube>)> = chart.ends.iter().zip(rows).collect();
        told.sort_by_key(|(told, _)| order(told));
        for (told, cubes) in told {
            let tall = if cubes.len() > 4 { " class=\"long\"" } else { "" };
            out.push_str(&format!(
                "<tr{tall}><td class=\"third\">{}</td><td>{}</td></tr>",
                say(told),
                self.cubes(chart, cubes)
            ));
        }
    }

    /// Combinations below one another; all answers when nothing is limited.
    fn cubes<E>(&self, chart: &Chart<E>, cubes: &[Cube]) -> String {
        if cubes.iter().any(|cube| cube.limits.is_empty()) {
            return "<i>mọi câu trả lời dẫn tới kết quả này</i>".to_owned();
        }
        let words = Words { short: true, ..self.words };
        let rows = cubes.iter().map(|cube| {
            let lines: Vec<String> = words.cube(chart, cube).iter().map(|line| escaped(line)).collect();
            format!("<div class=\"row\">• {}</div>", lines.join(" <b>·</b> "))
        });
        rows.collect()
    }

    fn line(&self, item: usize, line: Option<Line>) -> String {
        let title = escaped(&self.words.item(item));
        let Some(line) = line else { return format!("M{} {title}: <b>không có trong danh sách</b>", item + 1) };
        let of = self.words.check.items.get(item);
        let case = of.and_then(|of| of.cases.get(line.case)).map_or("", |case| &case.id);
        let channel = line.channel.and_then(|channel| of?.channels.get(channel));
        let channel =
            channel.map(|channel| format!("cách nộp: {}", self.words.text(&format!("check-channel-{}", channel.id))));
        let is_open = of.is_some_and(|of| !of.channels.is_empty()) && channel.is_none();
        let open = is_open.then(|| "cách nộp: chưa rõ".to_owned());
        let online =
            line.online.map(|online| if online { "làm trên mạng được" } else { "phải đến trực tiếp" }.to_owned());
        let days = line.days.map(|days| self.words.days(days));
        let more: Vec<String> = [channel, open, online, days].into_iter().flatten().collect();
        let more = if more.is_empty() {
            String::new()
        } else {
            format!("<br><span class=\"small\">{}</span>", escaped(&more.join("; ")))
        };
        format!(
            "M{}.{} {title}: <b>{}</b> <span class=\"id\">[{}]</span>{more}",
            item + 1,
            line.case + 1,
            status(line.status),
            escaped(case)
        )
    }

    fn warnings(&self, out: &mut String, outcome: usize) {
        let shown = self.tables.warnings.iter().enumerate().filter_map(|(warning, table)| {
            let (chart, rows) = (table.within.get(outcome)?, table.rows.get(outcome)?);
            let end = chart.ends.iter().position(|shown| *shown)?;
            let name = self.words.check.warnings.get(warning).map_or("", |warning| &warning.id);
            let cubes = self.cubes(chart, rows.get(end)?);
            Some(format!(
                "<tr class=\"long\"><td class=\"third\">N{} <span class=\"id\">[{}]</span></td><td>{cubes}</td></tr>",
                warning + 1,
                escaped(name)
            ))
        });
        let shown: String = shown.collect();
        if shown.is_empty() {
            out.push_str("<h4>Lời nhắc</h4><p>Không có lời nhắc nào.</p>");
        } else {
            out.push_str(&format!("<h4>Lời nhắc được hiện</h4><table class=\"list\"><tbody>{shown}</tbody></table>"));
        }
    }

    /// What the law of days to come changes.
    pub(super) fn changes(&self, out: &mut String) -> anyhow::Result<()> {
        let words = &self.words;
        out.push_str("<h2>9. Những ngày kết quả tự đổi</h2>");
        if self.turning.is_empty() {
            out.push_str("<p>Sau ngày hỏi, các mức và quy tắc của bài này không có ngày thay đổi nào đã biết.</p>");
            return Ok(());
        }
        out.push_str("<p class=\"small\">Cùng những câu trả lời, xét vào ngày thay đổi: trái là theo luật của ngày hôm trước, phải là theo luật \
                      của ngày ấy. Những gì không ghi thì không đổi.</p>");
        for day in &self.turning {
            let Some(eve) = day.plus_days(-1) else { continue };
            let table = words.content.figure_table();
            let old = Session::under(words.check, table, eve, *day);
            let new = Session::new(words.check, table, *day);
            out.push_str(&format!("<h3>Từ ngày {}</h3>", format::date(Locale::Vi, *day)));
            self.turned_figures(out, *day, eve);
            let changed = changes(&old, &new)?;
            if changed.is_empty() {
                out.push_str("<p>Không kết quả nào đổi.</p>");
                continue;
            }
            out.push_str("<table class=\"list\"><thead><tr><th class=\"third\">Phần, đổi từ → thành</th><th>Khi</th></tr></thead><tbody>");
            // Days are told as on the day of the change.
            let then = Words { content: words.content, check: words.check, day: *day, short: false };
            for part in &changed {
                for (end, cubes) in part.chart.ends.iter().zip(&part.rows) {
                    let Some((before, after)) = end else { continue };
                    let rows: String = cubes
                        .iter()
                        .map(|cube| {
                            let lines: Vec<String> =
                                then.cube(&part.chart, cube).iter().map(|line| escaped(line)).collect();
                            let lines = if lines.is_empty() {
                                "<i>mọi câu trả lời</i>".to_owned()
                            } else {
                                lines.join(" <b>và</b> ")
                            };
                            format!("<div class=\"row\">• {lines}</div>")
                        })
                        .collect();
                    out.push_str(&format!(
                        "<tr class=\"long\"><td>{}<br>{} → <b>{}</b></td><td>{rows}</td></tr>",
                        escaped(&then.part(&part.part)),
                        escaped(&then.told(&part.part, before)),
                        escaped(&then.told(&part.part, after))
                    ));
                }
            }
            out.push_str("</tbody></table>");
        }
        Ok(())
    }

    fn turned_figures(&self, out: &mut String, day: CivilDate, eve: CivilDate) {
        let content = self.words.content;
        let text = |id: &str, on: CivilDate| {
            let kind = content.figures().get(id).map(|figure| figure.kind)?;
            content.figure(id, on).map(|value| format::amount(Locale::Vi, kind, value.amount))
        };
        let turned: String = self
            .words
            .check
            .figures
            .iter()
            .filter_map(|id| {
                let (before, after) = (text(id, eve), text(id, day));
                let say = |text: Option<String>| text.unwrap_or_else(|| "không có".to_owned());
                (before != after).then(|| {
                    format!("<li><span class=\"id\">{}</span>: {} → {}</li>", escaped(id), say(before), say(after))
                })
            })
            .collect();
        if !turned.is_empty() {
            out.push_str(&format!("<p>Mức thay đổi:</p><ul>{turned}</ul>"));
        }
    }
}

fn listed(lines: &[String]) -> String {
    match lines {
        [] => "<i>mọi câu trả lời</i>".to_owned(),
        _ => {
            let lines: String = lines.iter().map(|line| format!("<li>{}</li>", escaped(line))).collect();
            format!("<ul>{lines}</ul>")
        }
    }
}
