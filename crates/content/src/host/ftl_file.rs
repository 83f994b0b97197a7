//! Reads `locales/**.ftl`: each message with its line, its variables and its text, and what is wrong in its shape.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern as Ast, PatternElement};
use fluent_syntax::parser::parse;

use crate::fault::{Fault, SourceFile};
use crate::host::compile::compile;
use crate::host::flat::{Flat, flatten};
use crate::host::pattern::{Need, needs};
use crate::host::refs::Site;
use crate::host::text_rules::{check_digits, check_markup};
use crate::host::toml_file::is_id;
use crate::message::Pattern;

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
    /// All its texts, one a line, with [`PUT_IN`](crate::host::flat::PUT_IN) for whatever is put in.
    pub(crate) whole: String,
    /// Whether a line `# plain: why` says that it has to be as it is.
    pub(crate) is_free: bool,
}

/// Words that a voice is given for a message instead of those that are shown: its attribute `.spoken`.
#[derive(Clone, Debug)]
pub(crate) struct Spoken {
    /// The words, as the rules look at them.
    pub(crate) message: Message,
    /// The words in a shape that the program knows.
    pub(crate) compiled: Option<Pattern>,
}

/// All messages of one folder below `locales/`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Messages {
    /// By id.
    pub(crate) by_id: BTreeMap<String, Message>,
    /// What is spoken for some of them, by id.
    pub(crate) spoken: BTreeMap<String, Spoken>,
    /// Those whose shape the program knows, in the order of files.
    pub(crate) compiled: Vec<(String, Pattern)>,
    /// Whether others are not among those.
    pub(crate) misshapen: bool,
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
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    read_message(file, &message, vietnamese, &mut all, faults);
                }
                Entry::Term(term) => {
                    let what = format!("`-{}` is a term", term.id.name);
                    faults.push(file.fault(file.offset_of(term.id.name), what, "make it a message, or write it out"));
                }
                Entry::Junk { content } => all.torn.extend(ids_in(content)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    all
}

/// Looks at one message and keeps it, unless its id was there before.
fn read_message(
    file: &SourceFile,
    message: &ast::Message<&str>,
    vietnamese: bool,
    all: &mut Messages,
    faults: &mut Vec<Fault>,
) {
    let id = message.id.name;
    let at = file.offset_of(id);
    if !is_id(id) {
        let what = format!("`{id}` is not a message id");
        faults.push(file.fault(at, what, "use small letters, digits and single hyphens"));
    }
    let (spoken, others) = message.attributes.iter().partition::<Vec<_>, _>(|attribute| attribute.id.name == "spoken");
    for attribute in others {
        let what = format!("`{id}` has the attribute `.{}`", attribute.id.name);
        faults.push(file.fault(file.offset_of(attribute.id.name), what, "make it a message of its own"));
    }
    if let Some(before) = all.by_id.get(id) {
        let what = format!("the message `{id}` is given twice, first in {}:{}", before.site.file, before.site.line);
        faults.push(file.fault(at, what, "remove one of them"));
        return;
    }
    let Some(pattern) = &message.value else {
        faults.push(file.fault(at, format!("the message `{id}` has no text"), "write its text, or remove it"));
        return;
    };
    let free = message.comment.as_ref().and_then(|comment| reason_for("digits:", comment)).is_some();
    let is_plain = message.comment.as_ref().and_then(|comment| reason_for("plain:", comment)).is_some();
    for attribute in spoken {
        let at = file.offset_of(attribute.id.name);
        let message = read_pattern(file, id, at, &attribute.value, free, faults);
        let compiled = compile(file, id, &attribute.value, vietnamese, faults);
        all.spoken.insert(id.to_owned(), Spoken { message, compiled });
    }
    let read = Message { is_free: is_plain, ..read_pattern(file, id, at, pattern, free, faults) };
    match compile(file, id, pattern, vietnamese, faults) {
        Some(compiled) => all.compiled.push((id.to_owned(), compiled)),
        None => all.misshapen = true,
    }
    all.by_id.insert(id.to_owned(), read);
}

/// Looks at the text of a message, or at what is spoken for it. `free` says that digits may stand in it.
fn read_pattern(
    file: &SourceFile,
    id: &str,
    at: usize,
    pattern: &Ast<&str>,
    free: bool,
    faults: &mut Vec<Fault>,
) -> Message {
    let mut whole = String::new();
    for flat in flatten(file, pattern) {
        check_markup(file, id, &flat, faults);
        if !free {
            check_digits(file, id, &flat, faults);
        }
        whole.push_str(&flat.text);
        whole.push('\n');
    }
    let mut read = Message {
        site: Site::of(file, at),
        variables: BTreeSet::new(),
        selectors: BTreeSet::new(),
        messages: BTreeSet::new(),
        text: Flat::default_text(pattern),
        whole,
        is_free: false,
    };
    needs(pattern, &mut |need| match need {
        Need::Variable(name) => {
            read.variables.insert(name.to_owned());
        }
        Need::Message(name) => {
            read.messages.insert(name.to_owned());
        }
    });
    selectors_of(pattern, &mut read.selectors);
    read
}

/// The reason given by a line such as `# digits: why` above a message.
fn reason_for<'a>(rule: &str, comment: &Comment<&'a str>) -> Option<&'a str> {
    let reasons = comment.content.iter().filter_map(|line| line.trim().strip_prefix(rule));
    reasons.map(str::trim).find(|reason| !reason.is_empty())
}

/// The variables that choose between variants.
fn selectors_of(pattern: &Ast<&str>, selectors: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        if let InlineExpression::VariableReference { id } = selector {
            selectors.insert(id.name.to_owned());
        }
        for variant in variants {
            selectors_of(&variant.value, selectors);
        }
    }
}

/// The words that lines begin with, where a message would have its id.
fn ids_in(junk: &str) -> impl Iterator<Item = String> + '_ {
    let words = junk.lines().map(|line| line.split([' ', '=']).next().unwrap_or(line));
    words.filter(|word| is_id(word)).map(str::to_owned)
}
