//! How numbers, amounts and dates are written in each language. Pure: no clock, no device settings.

use readiness::{CivilDate, DateSpan};

use crate::figure::{Amount, FigureKind};
use crate::locale::Locale;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An amount with its unit: `35.000 đồng`, `7 working days`, `31-12-2022`.
///
/// An amount of a kind it does not belong to, such as a date of money, is written without a unit.
pub fn amount(locale: Locale, kind: FigureKind, amount: Amount) -> String {
    if let Amount::Date(day) = amount {
        return date(locale, day);
    }
    if kind == FigureKind::WorkingDays && amount == Amount::Tenths(5) {
        return match locale {
            Locale::Vi => "nửa ngày làm việc",
            Locale::En => "half a working day",
        }
        .to_owned();
    }
    let number = match amount {
        Amount::Whole(number) => integer(locale, number),
        Amount::Tenths(tenths) => decimal(locale, tenths),
        Amount::Date(_) => String::new(),
    };
    let unit = match (locale, kind) {
        (Locale::Vi, FigureKind::Money) => " đồng",
        (Locale::Vi, FigureKind::WorkingDays) => " ngày làm việc",
        (Locale::Vi, FigureKind::Days) => " ngày",
        (Locale::Vi, FigureKind::Hours) => " giờ",
        (Locale::Vi, FigureKind::Months) => " tháng",
        (Locale::Vi, FigureKind::Years) => " năm",
        (Locale::Vi, FigureKind::Age) => " tuổi",
        (Locale::En, FigureKind::Money) => " đồng",
        (Locale::En, FigureKind::WorkingDays) => " working day",
        (Locale::En, FigureKind::Days) => " day",
        // An hour of the day, not a length of time: "before 23:00".
        (Locale::En, FigureKind::Hours) => ":00",
        (Locale::En, FigureKind::Months) => " month",
        (Locale::En, FigureKind::Years) => " year",
        (_, FigureKind::Percent) => "%",
        (Locale::En, FigureKind::Age) | (_, FigureKind::Count | FigureKind::Date) => "",
    };
    let counted = matches!(kind, FigureKind::WorkingDays | FigureKind::Days | FigureKind::Months | FigureKind::Years);
    let plural = if locale == Locale::En && counted && amount != Amount::Whole(1) { "s" } else { "" };
    format!("{number}{unit}{plural}")
}

/// A whole number in groups of three: `35.000` in Vietnamese, `35,000` in English.
pub fn integer(locale: Locale, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let separator = match locale {
        Locale::Vi => '.',
        Locale::En => ',',
    };
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        out.push('-');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// A number of tenths with one decimal: 15 is `1,5` in Vietnamese, `1.5` in English.
pub fn decimal(locale: Locale, tenths: i64) -> String {
    let whole = integer(locale, tenths / 10);
    let sign = if tenths < 0 && tenths / 10 == 0 { "-" } else { "" };
    let point = match locale {
        Locale::Vi => ',',
        Locale::En => '.',
    };
    format!("{sign}{whole}{point}{}", (tenths % 10).abs())
}

/// A day as it stands in a line of text: `31-12-2022`, `31 December 2022`.
pub fn date(locale: Locale, day: CivilDate) -> String {
    let (year, month, number) = day.parts();
    match locale {
        Locale::Vi => format!("{number:02}-{month:02}-{year:04}"),
        Locale::En => format!("{number} {} {year}", month_name(month)),
    }
}

/// A day, a month or a year as it stands in a line of text: `31-12-2022`, `12-2022`, `2022`; in English
/// `31 December 2022`, `December 2022`, `2022`.
pub fn span(locale: Locale, span: DateSpan) -> String {
    let (year, month, _) = span.first.parts();
    if span.is_exact() {
        date(locale, span.first)
    } else if DateSpan::month(year, month) == Some(span) {
        match locale {
            Locale::Vi => format!("{month:02}-{year:04}"),
            Locale::En => format!("{} {year}", month_name(month)),
        }
    } else {
        year.to_string()
    }
}

/// A day in full words, as at the head of a printed page: `ngày 23 tháng 11 năm 2026`, `23 November 2026`.
pub fn date_in_words(locale: Locale, day: CivilDate) -> String {
    let (year, month, number) = day.parts();
    match locale {
        Locale::Vi => format!("ngày {number} tháng {month} năm {year}"),
        Locale::En => date(locale, day),
    }
}

/// A day as the `datetime` attribute of `<time>` and as in addresses: `2026-11-23`.
pub fn date_iso(day: CivilDate) -> String {
    day.to_string()
}

/// The place in a law (`điểm b khoản 2 Điều 23`) in the language of the page (`point b, clause 2, Article 23`).
///
/// In Vietnamese it stays as it is. In English words that this function does not know stay Vietnamese, as they
/// stand in the source.
pub fn place_in_law(locale: Locale, at: &str) -> String {
    if locale == Locale::Vi {
        return at.to_owned();
    }
    let mut out = String::with_capacity(at.len());
    let mut words = at.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let english = match word {
            "điểm" | "Điểm" => "point",
            "khoản" | "Khoản" => "clause",
            "điều" | "Điều" => "Article",
            "chương" | "Chương" => "Chapter",
            "mục" | "Mục" => "Section",
            "và" => "and",
            "đến" => "to",
            "phụ" | "Phụ" if words.peek() == Some(&"lục") => {
                words.next();
                "Annex"
            }
            "sửa" if words.peek() == Some(&"đổi") => {
                words.next();
                "amending"
            }
            "sửa" => "amending",
            other => other,
        };
        let starts_place = matches!(english, "clause" | "Article" | "Annex");
        if !out.is_empty() {
            let follows_number = out.ends_with(|last: char| last.is_alphanumeric()) && !out.ends_with(" and");
            out.push_str(if starts_place && follows_number && !ends_with_link(&out) { ", " } else { " " });
        }
        out.push_str(english);
    }
    out
}

fn ends_with_link(text: &str) -> bool {
    ["and", "to", "amending"].contains(&text.rsplit(' ').next().unwrap_or(text))
}

fn month_name(month: u32) -> &'static str {
    let index = usize::try_from(month).unwrap_or_default().saturating_sub(1);
    MONTHS.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{En, Vi};

    fn day(year: i32, month: u32, day: u32) -> CivilDate {
        CivilDate::new(year, month, day).expect("a real day")
    }

    #[test]
    fn amounts_carry_their_unit() {
        let cases = [
            (FigureKind::Money, Amount::Whole(35_000), "35.000 đồng", "35,000 đồng"),
            (FigureKind::Money, Amount::Whole(0), "0 đồng", "0 đồng"),
            (FigureKind::Money, Amount::Whole(30_000_000), "30.000.000 đồng", "30,000,000 đồng"),
            (FigureKind::WorkingDays, Amount::Whole(7), "7 ngày làm việc", "7 working days"),
            (FigureKind::WorkingDays, Amount::Whole(1), "1 ngày làm việc", "1 working day"),
            (FigureKind::WorkingDays, Amount::Tenths(5), "nửa ngày làm việc", "half a working day"),
            (FigureKind::WorkingDays, Amount::Tenths(15), "1,5 ngày làm việc", "1.5 working days"),
            (FigureKind::Days, Amount::Whole(30), "30 ngày", "30 days"),
            (FigureKind::Hours, Amount::Whole(23), "23 giờ", "23:00"),
            (FigureKind::Months, Amount::Whole(12), "12 tháng", "12 months"),
            (FigureKind::Years, Amount::Whole(1), "1 năm", "1 year"),
            (FigureKind::Age, Amount::Whole(14), "14 tuổi", "14"),
            (FigureKind::Count, Amount::Whole(1_000), "1.000", "1,000"),
            (FigureKind::Percent, Amount::Whole(50), "50%", "50%"),
            (FigureKind::Date, Amount::Date(day(2022, 12, 31)), "31-12-2022", "31 December 2022"),
            (FigureKind::Date, Amount::Date(day(2021, 7, 1)), "01-07-2021", "1 July 2021"),
        ];
        for (kind, value, vi, en) in cases {
            assert_eq!(amount(Vi, kind, value), vi);
            assert_eq!(amount(En, kind, value), en);
        }
    }

    #[test]
    fn numbers_are_grouped_and_keep_their_sign() {
        let cases = [(0, "0"), (999, "999"), (1_000, "1.000"), (-1_234_567, "-1.234.567"), (100_000, "100.000")];
        for (number, written) in cases {
            assert_eq!(integer(Vi, number), written);
        }
        assert_eq!(integer(En, i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!([decimal(Vi, -5), decimal(Vi, 12_345), decimal(En, 12_345)], ["-0,5", "1.234,5", "1,234.5"]);
    }

    #[test]
    fn days_are_written_for_a_line_a_page_head_and_a_program() {
        let today = day(2026, 11, 23);
        assert_eq!(date_in_words(Vi, today), "ngày 23 tháng 11 năm 2026");
        assert_eq!(date_in_words(En, today), "23 November 2026");
        assert_eq!(date_iso(day(2026, 3, 1)), "2026-03-01");
    }

    #[test]
    fn places_in_a_law_are_translated_by_word() {
        let cases = [
            ("khoản 3 Điều 38", "clause 3, Article 38"),
            ("điểm b khoản 2 Điều 23", "point b, clause 2, Article 23"),
            ("Điều 6 và Điều 7", "Article 6 and Article 7"),
            ("Phụ lục II", "Annex II"),
            ("khoản 10 Điều 5 sửa khoản 2 Điều 21", "clause 10, Article 5 amending clause 2, Article 21"),
            ("", ""),
        ];
        for (vi, en) in cases {
            assert_eq!(place_in_law(En, vi), en);
            assert_eq!(place_in_law(Vi, vi), vi);
        }
    }
}
