//! `cargo xtask figures`: the tables of fees, time limits, ages and fines, of a day or of all time.

use std::path::Path;
use std::process::ExitCode;

use anyhow::bail;
use content::{CivilDate, Content, Figure, FigureValue, Locale, Row, Standing, Table};
use serde_json::{Value, json};

use crate::build;
use crate::out::println;

/// Which day, in which form.
#[derive(Debug, clap::Args)]
pub struct FiguresArgs {
    /// The day asked about; today in Việt Nam unless given
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<CivilDate>,
    /// One JSON document instead of text
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// A spreadsheet as comma-separated values instead of text
    #[arg(long)]
    csv: bool,
    /// The language of labels and amounts
    #[arg(long, value_name = "vi|en", default_value = "vi")]
    language: String,
}

/// Prints the tables of a day.
///
/// # Errors
/// When the call was wrong or the content cannot be read.
pub fn run(args: &FiguresArgs, root: &Path) -> anyhow::Result<ExitCode> {
    let Some(locale) = Locale::ALL.into_iter().find(|locale| locale.code() == args.language) else {
        bail!("--language {:?} is none of: vi, en", args.language);
    };
    let today = match args.today {
        Some(day) => day,
        None => build::day(None)?,
    };
    let content = match content::load(root, locale, today) {
        Ok(pack) => Content::new(pack),
        Err(report) => bail!("the content cannot be read; `cargo xtask check` says all:\n{report}"),
    };
    if args.json {
        println!("{:#}", document(&content, today));
    } else if args.csv {
        // What is printed ends its own last line.
        println!("{}", String::from_utf8(of_day(&content, today)?)?.trim_end());
    } else {
        text(&content, today);
    }
    Ok(ExitCode::SUCCESS)
}

/// The rows of every table with how they stand on a day.
fn rows<'a>(content: &'a Content, day: CivilDate) -> impl Iterator<Item = (&'a Table, &'a str, &'a Row, Standing<'a>)> {
    content.law().tables.iter().flat_map(move |table| {
        table.groups.iter().flat_map(move |group| {
            let of = move |row: &'a Row| (table, group.id.as_str(), row, row.on(content.figures(), day));
            group.rows.iter().map(of)
        })
    })
}

/// The tables of a day as one document. What does not hold has no values.
pub fn document(content: &Content, day: CivilDate) -> Value {
    let row = |group: &str, row: &Row, on: &Standing<'_>| {
        let next = on.next.as_ref().map(|(day, then)| {
            json!({ "on": day.to_string(), "values": plain(then), "amount": content.row_amount(row, then) })
        });
        let sources = on.values.iter().map(|value| {
            let checked = content.source(&value.source).map(|source| source.checked.to_string());
            json!({ "id": value.source, "at": value.at, "checked": checked, "fact": value.fact, "mark": value.mark.name() })
        });
        json!({
            "id": row.id,
            "group": group,
            "figures": row.figures,
            "what": content.text(&row.label_id(), day),
            "holds": !on.values.is_empty(),
            "values": plain(&on.values),
            "amount": content.row_amount(row, &on.values),
            "since": on.since.filter(|_| !on.values.is_empty()).map(|day| day.to_string()),
            "next": next,
            "needs_confirmation": on.values.iter().any(|value| value.mark.is_weak()),
            "sources": sources.collect::<Vec<_>>(),
        })
    };
    let tables = content.law().tables.iter().map(|table| {
        let rows = rows(content, day).filter(|(of, ..)| of.id == table.id);
        let rows = rows.map(|(_, group, one, on)| row(group, one, &on));
        json!({ "id": table.id, "title": content.text(&table.title_id(), day), "rows": rows.collect::<Vec<_>>() })
    });
    json!({ "today": day.to_string(), "tables": tables.collect::<Vec<_>>() })
}

/// Amounts without units: numbers, and days as text.
fn plain(values: &[&FigureValue]) -> Vec<Value> {
    let one = |value: &&FigureValue| match (value.amount.date(), value.amount.whole(), value.amount.tenths()) {
        (Some(day), ..) => json!(day.to_string()),
        (_, Some(number), _) => json!(number),
        (.., Some(tenths)) => json!(format!("{}.{}", tenths / 10, tenths % 10).parse::<f64>().ok()),
        _ => Value::Null,
    };
    values.iter().map(one).collect()
}

fn text(content: &Content, day: CivilDate) {
    println!("{day}");
    for table in &content.law().tables {
        println!("\n{}", content.text(&table.title_id(), day));
        for group in &table.groups {
            println!("\n  {}", content.text(&group.title_id(), day));
            for (_, _, row, on) in rows(content, day).filter(|(of, id, ..)| of.id == table.id && *id == group.id) {
                let what = content.text(&row.label_id(), day);
                let amount = if on.values.is_empty() { "–".to_owned() } else { content.row_amount(row, &on.values) };
                let since =
                    on.since.filter(|_| !on.values.is_empty()).map(|day| format!("; {day} →")).unwrap_or_default();
                let next = on.next.as_ref().map(|(day, then)| match content.row_amount(row, then) {
                    gone if gone.is_empty() => format!("; {day}: –"),
                    amount => format!("; {day}: {amount}"),
                });
                println!("    {what}: {amount}{since}{}", next.unwrap_or_default());
            }
        }
    }
}

/// The tables of a day as a spreadsheet.
fn of_day(content: &Content, day: CivilDate) -> anyhow::Result<Vec<u8>> {
    let mut out = writer();
    out.write_record(["table", "group", "row", "what", "amount", "since", "next_on", "next", "sources", "confirm"])?;
    for (table, group, row, on) in rows(content, day) {
        let written = |day: Option<CivilDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let next = on.next.as_ref();
        let sources: Vec<&str> = on.values.iter().map(|value| value.source.as_str()).collect();
        let confirm = if on.values.iter().any(|value| value.mark.is_weak()) { "yes" } else { "" };
        out.write_record([
            table.id.as_str(),
            group,
            &row.id,
            &content.text(&row.label_id(), day),
            &content.row_amount(row, &on.values),
            &written(on.since.filter(|_| !on.values.is_empty())),
            &written(next.map(|(day, _)| *day)),
            &next.map(|(_, then)| content.row_amount(row, then)).unwrap_or_default(),
            &sources.join(" "),
            confirm,
        ])?;
    }
    finished(out)
}

/// Every figure of the tables with each time it holds, as a spreadsheet. It begins with the mark by which spreadsheet
/// programs know UTF-8.
///
/// # Errors
/// None in practice: it is written to memory.
pub fn every_span(content: &Content) -> anyhow::Result<Vec<u8>> {
    let mut out = writer();
    let day = content.built_on();
    let columns = match content.locale() {
        Locale::Vi => [
            "Bảng",
            "Nhóm",
            "Việc",
            "Mã số liệu",
            "Mức",
            "Số",
            "Đơn vị",
            "Từ ngày",
            "Đến hết ngày",
            "Căn cứ",
            "Số hiệu",
            "Điều khoản",
            "Ngày kiểm tra",
            "Cần xác nhận với công an cấp xã",
        ],
        Locale::En => [
            "Table",
            "Group",
            "What",
            "Figure",
            "Amount",
            "Number",
            "Unit",
            "From",
            "Until",
            "Source",
            "Official number",
            "Place",
            "Checked",
            "To be confirmed with the commune police",
        ],
    };
    let yes = if content.locale() == Locale::Vi { "có" } else { "yes" };
    out.write_record(columns)?;
    for table in &content.law().tables {
        for group in &table.groups {
            for row in &group.rows {
                for figure in row.figures.iter().filter_map(|id| content.figures().get(id)) {
                    for value in &figure.values {
                        span(
                            &mut out,
                            content,
                            day,
                            [&table.title_id(), &group.title_id(), &row.label_id()],
                            figure,
                            value,
                            yes,
                        )?;
                    }
                }
            }
        }
    }
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(finished(out)?);
    Ok(bytes)
}

fn span(
    out: &mut csv::Writer<Vec<u8>>,
    content: &Content,
    day: CivilDate,
    titles: [&str; 3],
    figure: &Figure,
    value: &FigureValue,
    yes: &str,
) -> anyhow::Result<()> {
    let source = content.source(&value.source);
    let written = |day: Option<CivilDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let number = match plain(&[value]).pop() {
        Some(Value::String(text)) => text,
        Some(number) => number.to_string(),
        None => String::new(),
    };
    let [table, group, what] = titles.map(|id| content.text(id, day));
    out.write_record([
        table,
        group,
        what,
        figure.id.clone(),
        content::format::amount(content.locale(), figure.kind, value.amount),
        number,
        figure.kind.name().to_owned(),
        written(value.from),
        written(value.until),
        source.map(|source| content.text(&source.title_id(), day)).unwrap_or_default(),
        source.map(|source| source.number.clone()).unwrap_or_default(),
        content::format::place_in_law(content.locale(), &value.at),
        source.map(|source| source.checked.to_string()).unwrap_or_default(),
        if value.mark.is_weak() { yes.to_owned() } else { String::new() },
    ])?;
    Ok(())
}

/// Lines end as RFC 4180 has it.
fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new())
}

fn finished(out: csv::Writer<Vec<u8>>) -> anyhow::Result<Vec<u8>> {
    out.into_inner().map_err(|error| anyhow::anyhow!("writing the spreadsheet: {error}"))
}

#[cfg(test)]
mod tests;
