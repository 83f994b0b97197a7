//! Walks a Fluent pattern: which variables and which other messages it names.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Something that a pattern takes from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need<'a> {
    /// A variable, by its name without the dollar sign.
    Variable(&'a str),
    /// Another message, by its id.
    Message(&'a str),
}

/// Calls `found` for every variable and message that the pattern names, in the order they stand.
pub(crate) fn needs<'a>(pattern: &Pattern<&'a str>, found: &mut dyn FnMut(Need<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_needs(expression, found);
        }
    }
}

fn expression_needs<'a>(expression: &Expression<&'a str>, found: &mut dyn FnMut(Need<'a>)) {
    match expression {
        Expression::Inline(inline) => inline_needs(inline, found),
        Expression::Select { selector, variants } => {
            inline_needs(selector, found);
            for variant in variants {
                needs(&variant.value, found);
            }
        }
    }
}

fn inline_needs<'a>(inline: &InlineExpression<&'a str>, found: &mut dyn FnMut(Need<'a>)) {
    match inline {
        InlineExpression::VariableReference { id } => found(Need::Variable(id.name)),
        InlineExpression::MessageReference { id, .. } => found(Need::Message(id.name)),
        InlineExpression::Placeable { expression } => expression_needs(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_needs(argument, found);
            }
            for argument in &arguments.named {
                inline_needs(&argument.value, found);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
