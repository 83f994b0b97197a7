//! Writing JSON. Reading it is `miniserde`'s; its writing would bring tables for numbers that a manifest never holds.

use std::fmt::Write;

/// JSON text that is being put together.
#[derive(Default)]
pub(crate) struct Json {
    text: String,
    /// Whether the next member has one before it.
    follows: bool,
}

impl Json {
    /// The finished text.
    pub(crate) fn done(self) -> String {
        self.text
    }

    /// Begins an object or a list, with its bracket.
    pub(crate) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.follows = false;
    }

    /// Ends it.
    pub(crate) fn close(&mut self, bracket: char) {
        self.text.push(bracket);
        self.follows = true;
    }

    /// Begins a member of an object; its value follows.
    pub(crate) fn name(&mut self, name: &str) {
        self.next();
        self.quoted(name);
        self.text.push(':');
    }

    /// Begins an item of a list; its value follows.
    pub(crate) fn next(&mut self) {
        if self.follows {
            self.text.push(',');
        }
        self.follows = true;
    }

    /// A text.
    pub(crate) fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => self.text.extend(['\\', c]),
                c if c < ' ' => {
                    // Writing to a String cannot fail.
                    let _ = write!(self.text, "\\u{:04x}", c as u32);
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
        self.follows = true;
    }

    /// A whole number.
    pub(crate) fn whole(&mut self, number: i64) {
        // Writing to a String cannot fail.
        let _ = write!(self.text, "{number}");
        self.follows = true;
    }

    /// A number with its thousandths.
    pub(crate) fn thousandths(&mut self, number: f64) {
        // No length and no loudness comes near the end of an i64.
        let thousandths = (number * 1_000.0).round() as i64;
        if thousandths < 0 {
            self.text.push('-');
        }
        let (whole, rest) = (thousandths.unsigned_abs() / 1_000, thousandths.unsigned_abs() % 1_000);
        let _ = write!(self.text, "{whole}.{rest:03}");
        self.follows = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_read_what_is_written() {
        let strange = "\"\\\n\u{1}\u{2028}ấ🎙";
        let mut json = Json::default();
        json.open('{');
        json.name("a");
        json.quoted(strange);
        json.name("b");
        json.open('[');
        for number in [-0.5, 0.0, 3.2, -19.0625] {
            json.next();
            json.thousandths(number);
        }
        json.close(']');
        json.name("c");
        json.whole(-7);
        json.close('}');
        let read: serde_json::Value = serde_json::from_str(&json.done()).expect("JSON");
        assert_eq!(read, serde_json::json!({ "a": strange, "b": [-0.5, 0.0, 3.2, -19.063], "c": -7 }));
    }
}
