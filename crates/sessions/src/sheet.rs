//! Tables for a spreadsheet program: values separated by commas (RFC 4180).

/// A table as text: with the mark by which spreadsheets know that the letters are Vietnamese, every value safe to open.
pub fn write<R: AsRef<[String]>>(rows: &[R]) -> String {
    let mut text = String::from("\u{feff}");
    for row in rows {
        for (n, value) in row.as_ref().iter().enumerate() {
            if n > 0 {
                text.push(',');
            }
            put(&mut text, value);
        }
        text.push_str("\r\n");
    }
    text
}

fn put(text: &mut String, value: &str) {
    let value: String = value.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    // A spreadsheet takes what begins so for a formula and runs it; an apostrophe makes it words.
    let runs = value.starts_with(['=', '+', '-', '@']) && value.parse::<f64>().is_err();
    let quoted = runs || value.contains([',', '"', '\n', ';']) || value.starts_with(' ') || value.ends_with(' ');
    if !quoted {
        text.push_str(&value);
        return;
    }
    text.push('"');
    if runs {
        text.push('\'');
    }
    text.push_str(&value.replace('"', "\"\""));
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stay_apart_and_none_runs() {
        let row = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
        let rows = [row(&["ngày", "số, người"]), row(&["=1+1", "nói \"có\""]), row(&["-12", "một\nhai"])];
        assert_eq!(write(&rows), "\u{feff}ngày,\"số, người\"\r\n\"'=1+1\",\"nói \"\"có\"\"\"\r\n-12,\"một\nhai\"\r\n");
    }
}
