//! From a Fluent pattern to the pieces that the program puts together, and what of Fluent has no such pieces.
//!
//! What is allowed: text, `{ "text" }`, `{ $variable }`, `{ message }`, and a choice by a variable that holds a whole
//! number, with variants such as `[0]` and the default `*[other]`; in English also `[one]`, which is the number 1.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Ast, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::fault::{Fault, SourceFile};
use crate::message::{Choice, Inline, Pattern, Piece};

/// The forms of plural that Fluent knows besides `other`.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// What is wrong with the shape of one message.
struct Compiler<'a> {
    file: &'a SourceFile,
    id: &'a str,
    vietnamese: bool,
    faults: &'a mut Vec<Fault>,
}

/// The pieces of a message; nothing when it has a shape that the program does not know, which is then reported.
pub(crate) fn compile(
    file: &SourceFile,
    id: &str,
    pattern: &Ast<&str>,
    vietnamese: bool,
    faults: &mut Vec<Fault>,
) -> Option<Pattern> {
    let before = faults.len();
    let mut compiler = Compiler { file, id, vietnamese, faults };
    let mut pieces = Vec::new();
    compiler.pattern(pattern, &mut pieces);
    (faults.len() == before).then_some(Pattern(pieces))
}

impl Compiler<'_> {
    fn fault(&mut self, at: &str, what: String, mend: &str) {
        self.faults.push(self.file.fault(self.file.offset_of(at), what, mend));
    }

    fn pattern(&mut self, pattern: &Ast<&str>, pieces: &mut Vec<Piece>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value, (*value).to_owned(), pieces),
                PatternElement::Placeable { expression } => self.expression(expression, pieces),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, pieces: &mut Vec<Piece>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.expression(expression, pieces),
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.words(value, unescape_unicode_to_string(value).into_owned(), pieces);
            }
            Expression::Inline(inline) => {
                if let Some(inline) = self.inline(inline) {
                    push(pieces, inline);
                }
            }
            Expression::Select { selector, variants } => {
                let variable = match self.inline(selector) {
                    Some(Inline::Variable(variable)) => Some(variable),
                    Some(Inline::Text(_) | Inline::Message(_)) => {
                        let at = variants.first().map_or("", |variant| key(&variant.key));
                        let what = format!("`{}` chooses by something that is no variable", self.id);
                        self.fault(at, what, "choose by a number that the program gives");
                        None
                    }
                    None => None,
                };
                let choice = self.choice(variable.unwrap_or_default(), variants);
                pieces.push(Piece::Choice(choice));
            }
        }
    }

    /// Plain words, which may not hold what marks pieces in a pack.
    fn words(&mut self, at: &str, words: String, pieces: &mut Vec<Piece>) {
        if let Some(c) = words.chars().find(|c| c.is_control() && *c != '\n') {
            let what = format!("`{}` has the control character {c:?}", self.id);
            self.fault(at, what, "take it out");
        }
        push(pieces, Inline::Text(words));
    }

    fn choice(&mut self, variable: String, variants: &[Variant<&str>]) -> Choice {
        let mut choice = Choice { variable, variants: Vec::new(), default: Vec::new() };
        for variant in variants {
            let text = self.text(&variant.value, key(&variant.key));
            if variant.default {
                self.default_key(&variant.key);
                choice.default = text;
            } else if let Some(number) = self.number(&variant.key) {
                choice.variants.push((number, text));
            }
        }
        choice
    }

    /// The text of a variant, which holds no further choice.
    fn text(&mut self, pattern: &Ast<&str>, at: &str) -> Vec<Inline> {
        let mut pieces = Vec::new();
        self.pattern(pattern, &mut pieces);
        let mut text = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Always(inline) => text.push(inline),
                Piece::Choice(_) => {
                    let what = format!("`{}` chooses within the variant [{at}]", self.id);
                    self.fault(at, what, "make the inner text a message of its own, or name each case in one choice");
                }
            }
        }
        text
    }

    fn default_key(&mut self, of: &VariantKey<&str>) {
        let name = key(of);
        if name != "other" {
            let what = format!("`{}` has the default *[{name}]", self.id);
            self.fault(name, what, "name the default *[other]");
        }
    }

    /// The number that chooses a variant.
    fn number(&mut self, of: &VariantKey<&str>) -> Option<i64> {
        let name = key(of);
        let (what, mend) = match of {
            VariantKey::NumberLiteral { value } => match value.parse() {
                Ok(number) => return Some(number),
                Err(_) => (format!("has the variant [{value}], which is no whole number"), "choose by whole numbers"),
            },
            VariantKey::Identifier { name: "one" } if !self.vietnamese => return Some(1),
            VariantKey::Identifier { name } if PLURALS.contains(name) => {
                let language = if self.vietnamese { "Vietnamese" } else { "English" };
                (
                    format!("has the plural form [{name}], which {language} has not"),
                    "choose by number, as [0], [1] and *[other]",
                )
            }
            VariantKey::Identifier { name } => {
                (format!("chooses by the word [{name}]"), "choose by number, as [0], [1] and *[other]")
            }
        };
        let what = format!("`{}` {what}", self.id);
        self.fault(name, what, mend);
        None
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<Inline> {
        let (at, what, mend) = match inline {
            InlineExpression::StringLiteral { value } => {
                return Some(Inline::Text(unescape_unicode_to_string(value).into_owned()));
            }
            InlineExpression::VariableReference { id } => return Some(Inline::Variable(id.name.to_owned())),
            InlineExpression::MessageReference { id, attribute: None } => {
                return Some(Inline::Message(id.name.to_owned()));
            }
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                let what = format!("puts in the attribute `.{}` of `{}`", attribute.name, id.name);
                (attribute.name, what, "make it a message of its own")
            }
            InlineExpression::NumberLiteral { value } => {
                (*value, format!("puts in the number {value} by itself"), "write it as words of the text")
            }
            InlineExpression::FunctionReference { id, .. } => (
                id.name,
                format!("uses the function {}, which nothing supplies", id.name),
                "use a figure, a variable or plain words",
            ),
            InlineExpression::TermReference { id, .. } => (
                id.name,
                format!("uses the term {}, which nothing supplies", id.name),
                "use a figure, a variable or plain words",
            ),
            // Only a selector can still be one here, and a selector in braces is not Fluent.
            InlineExpression::Placeable { .. } => return None,
        };
        let what = format!("`{}` {what}", self.id);
        self.fault(at, what, mend);
        None
    }
}

/// Puts text that follows text into one piece, and leaves empty text out.
fn push(pieces: &mut Vec<Piece>, inline: Inline) {
    if inline == Inline::Text(String::new()) {
        return;
    }
    if let (Some(Piece::Always(Inline::Text(before))), Inline::Text(text)) = (pieces.last_mut(), &inline) {
        before.push_str(text);
    } else {
        pieces.push(Piece::Always(inline));
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[cfg(test)]
mod tests {
    use crate::fault::SourceFile;
    use crate::host::ftl_file;

    fn faults(text: &str, vietnamese: bool) -> Vec<String> {
        let mut faults = Vec::new();
        let file = SourceFile::new("a.ftl", text);
        let messages = ftl_file::read(&[file], vietnamese, &mut faults);
        assert_eq!(messages.misshapen, !faults.is_empty());
        faults.into_iter().map(|fault| format!("{} {}", fault.line, fault.what)).collect()
    }

    #[test]
    fn every_shape_that_is_not_known_is_reported() {
        let cases = [
            ("a = { b.c }", "1 `a` puts in the attribute `.c` of `b`"),
            ("a = { NUMBER($b) }", "1 `a` uses the function NUMBER, which nothing supplies"),
            ("a = { -b }", "1 `a` uses the term b, which nothing supplies"),
            ("a = { $b ->\n [1.5] x\n *[other] y\n }", "2 `a` has the variant [1.5], which is no whole number"),
            ("a = { $b ->\n [few] x\n *[other] y\n }", "2 `a` has the plural form [few], which English has not"),
            ("a = { $b ->\n [book] x\n *[other] y\n }", "2 `a` chooses by the word [book]"),
            ("a = { $b ->\n [other] x\n *[other] y\n }", "2 `a` chooses by the word [other]"),
            ("a = { $b ->\n *[one] y\n }", "2 `a` has the default *[one]"),
            ("a = { \"b\" ->\n *[other] y\n }", "2 `a` chooses by something that is no variable"),
            ("a = { LEN($b) ->\n *[other] y\n }", "1 `a` uses the function LEN, which nothing supplies"),
            ("a = { $b ->\n *[other] { $c ->\n *[other] y\n }\n }", "2 `a` chooses within the variant [other]"),
        ];
        for (text, expected) in cases {
            assert_eq!(faults(text, false), [expected], "{text}");
        }
        let control = faults("# digits: a try\na = x { \"\\u0001\" }", false);
        assert_eq!(control, ["2 `a` has the control character '\\u{1}'"]);
        let number = faults("# digits: a try\na = { 5 }", false);
        assert_eq!(number, ["2 `a` puts in the number 5 by itself"]);
        let one = "a = { $b ->\n [one] x\n *[other] y\n }";
        assert_eq!(faults(one, false), [""; 0]);
        assert_eq!(faults(one, true), ["2 `a` has the plural form [one], which Vietnamese has not"]);
    }
}
