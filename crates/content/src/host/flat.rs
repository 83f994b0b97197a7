//! The running text of a pattern, with the way back to its place in the file.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::fault::SourceFile;

/// Stands in a running text for what is put in.
pub(crate) const PUT_IN: char = '\u{fffc}';

/// A running text: a whole pattern, or one variant of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    /// The text, with [`PUT_IN`] for what is put in.
    pub(crate) text: String,
    /// Where pieces of it begin: offset here, offset in the file.
    pieces: Vec<(usize, usize)>,
}

impl Flat {
    fn push(&mut self, file: &SourceFile, piece: &str) {
        self.pieces.push((self.text.len(), file.offset_of(piece)));
        self.text.push_str(piece);
    }

    /// The offset in the file of an offset in the text.
    pub(crate) fn offset(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(0, |(start, offset)| offset + (at - start))
    }

    /// The text of a pattern with its default variants, and `0` for whatever is put in.
    pub(crate) fn default_text(pattern: &Pattern<&str>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
                    Expression::Inline(_) => text.push('0'),
                    Expression::Select { variants, .. } => {
                        let default = variants.iter().find(|variant| variant.default);
                        text.push_str(&default.map(|variant| Self::default_text(&variant.value)).unwrap_or_default());
                    }
                },
            }
        }
        text
    }
}

/// The running texts of a pattern: its own, then those of its variants.
pub(crate) fn flatten(file: &SourceFile, pattern: &Pattern<&str>) -> Vec<Flat> {
    let mut own = Flat::default();
    let mut variants_texts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push(file, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => own.push(file, value),
                Expression::Inline(InlineExpression::NumberLiteral { value }) => own.push(file, value),
                Expression::Inline(_) => own.text.push(PUT_IN),
                Expression::Select { variants, .. } => {
                    own.text.push(PUT_IN);
                    for variant in variants {
                        variants_texts.extend(flatten(file, &variant.value));
                    }
                }
            },
        }
    }
    variants_texts.insert(0, own);
    variants_texts
}
