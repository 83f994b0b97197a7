//! Reads `locales/**.ftl`: each message with its line, its variables and its text, and what is wrong in its shape.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Message as Ast, Pattern, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

use crate::fault::{Fault, SourceFile};
use crate::host::flat::{Flat, flatten};
use crate::host::refs::Site;
use crate::host::text_rules::{check_digits, check_markup};
use crate::host::toml_file::is_id;
use crate::pattern::{Need, needs};

/// A message as the rules look at it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Where it stands.
    pub(crate) site: Site,
    /// The names of its variables.
    pub(crate) variables: BTreeSet<String>,
    /// The variables that choose between its variants.
    pub(crate) selectors: BTreeSet<String>,
    /// Ids of messages that it puts in.
    pub(crate) messages: BTreeSet<String>,
    /// Its default text, with `0` for whatever is put in.
    pub(crate) text: String,
}

/// All messages of one folder below `locales/`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Messages {
    /// By id.
    pub(crate) by_id: BTreeMap<String, Message>,
    /// All of them in Fluent, without comments, in the order of files.
    pub(crate) merged: String,
    /// Ids of what is not Fluent and yet looks like a message, so that it is not also reported as missing.
    pub(crate) torn: BTreeSet<String>,
}

impl Messages {
    /// Whether there is a message of this id, readable or not.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.by_id.contains_key(id) || self.torn.contains(id)
    }
}

/// Reads the files of one folder. `vietnamese` says whether they follow its plural, which has one form.
pub(crate) fn read(files: &[SourceFile], vietnamese: bool, faults: &mut Vec<Fault>) -> Messages {
    let mut all = Messages::default();
    for file in files {
        let resource = match parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let what = format!("this is not Fluent: {}", error.kind);
                    faults.push(file.fault(error.pos.start, what, "mend the syntax: id = text"));
                }
                resource
            }
        };
        let mut kept = Vec::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    if read_message(file, &message, vietnamese, &mut all.by_id, faults) {
                        kept.push(Entry::Message(Ast { comment: None, ..message }));
                    }
                }
                Entry::Term(term) => {
                    let what = format!("`-{}` is a term", term.id.name);
                    faults.push(file.fault(file.offset_of(term.id.name), what, "make it a message, or write it out"));
                }
                Entry::Junk { content } => all.torn.extend(ids_in(content)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
        all.merged.push_str(&serialize(&Resource { body: kept }));
    }
    all
}

/// Looks at one message and keeps it; false when its id was there before.
fn read_message(
    file: &SourceFile,
    message: &Ast<&str>,
    vietnamese: bool,
    by_id: &mut BTreeMap<String, Message>,
    faults: &mut Vec<Fault>,
) -> bool {
    let id = message.id.name;
    let at = file.offset_of(id);
    if !is_id(id) {
        let what = format!("`{id}` is not a message id");
        faults.push(file.fault(at, what, "use small letters, digits and single hyphens"));
    }
    for attribute in &message.attributes {
        let what = format!("`{id}` has the attribute `.{}`", attribute.id.name);
        faults.push(file.fault(file.offset_of(attribute.id.name), what, "make it a message of its own"));
    }
    if let Some(before) = by_id.get(id) {
        let what = format!("the message `{id}` is given twice, first in {}:{}", before.site.file, before.site.line);
        faults.push(file.fault(at, what, "remove one of them"));
        return false;
    }
    let Some(pattern) = &message.value else {
        faults.push(file.fault(at, format!("the message `{id}` has no text"), "write its text, or remove it"));
        return false;
    };
    let reason = message.comment.as_ref().and_then(digits_reason);
    for flat in flatten(file, pattern) {
        check_markup(file, id, &flat, faults);
        if reason.is_none() {
            check_digits(file, id, &flat, faults);
        }
    }
    let mut read = Message {
        site: Site::of(file, at),
        variables: BTreeSet::new(),
        selectors: BTreeSet::new(),
        messages: BTreeSet::new(),
        text: Flat::default_text(pattern),
    };
    needs(pattern, &mut |need| match need {
        Need::Variable(name) => {
            read.variables.insert(name.to_owned());
        }
        Need::Message(name) => {
            read.messages.insert(name.to_owned());
        }
    });
    check_selects(file, id, pattern, vietnamese, &mut read.selectors, faults);
    by_id.insert(id.to_owned(), read);
    true
}

/// The reason given by a line `# digits: why` above a message.
fn digits_reason<'a>(comment: &Comment<&'a str>) -> Option<&'a str> {
    let reasons = comment.content.iter().filter_map(|line| line.trim().strip_prefix("digits:"));
    reasons.map(str::trim).find(|reason| !reason.is_empty())
}

/// Looks at what chooses between variants, and at functions and terms, which nothing supplies.
fn check_selects(
    file: &SourceFile,
    id: &str,
    pattern: &Pattern<&str>,
    vietnamese: bool,
    selectors: &mut BTreeSet<String>,
    faults: &mut Vec<Fault>,
) {
    use fluent_syntax::ast::{PatternElement, VariantKey};
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => check_inline(file, id, inline, faults),
            Expression::Select { selector, variants } => {
                check_inline(file, id, selector, faults);
                if let InlineExpression::VariableReference { id } = selector {
                    selectors.insert(id.name.to_owned());
                }
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key
                        && vietnamese
                        && ["zero", "one", "two", "few", "many"].contains(name)
                    {
                        let what = format!("`{id}` has the plural form [{name}], which Vietnamese has not");
                        faults.push(file.fault(
                            file.offset_of(name),
                            what,
                            "choose by number, as [0], [1] and *[other]",
                        ));
                    }
                    check_selects(file, id, &variant.value, vietnamese, selectors, faults);
                }
            }
        }
    }
}

fn check_inline(file: &SourceFile, id: &str, inline: &InlineExpression<&str>, faults: &mut Vec<Fault>) {
    let (name, kind) = match inline {
        InlineExpression::FunctionReference { id, .. } => (id.name, "function"),
        InlineExpression::TermReference { id, .. } => (id.name, "term"),
        _ => return,
    };
    let what = format!("`{id}` uses the {kind} {name}, which nothing supplies");
    faults.push(file.fault(file.offset_of(name), what, "use a figure, a variable or plain words"));
}

/// The words that lines begin with, where a message would have its id.
fn ids_in(junk: &str) -> impl Iterator<Item = String> + '_ {
    let words = junk.lines().map(|line| line.split([' ', '=']).next().unwrap_or(line));
    words.filter(|word| is_id(word)).map(str::to_owned)
}
