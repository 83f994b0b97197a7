//! Reads `content/checks/*.toml`.

use std::collections::BTreeMap;

use readiness::{
    Case, ChannelRule, Check, Condition, Copy, FeeRule, Item, Mark, Named, Outcome, Reminder, SourceRef, Spot, Status,
    Warning,
};

use crate::fault::{Fault, SourceFile};
use crate::host::condition_file::{Draft, DraftSpan, Names, draft};
use crate::host::guide_file::check_confirmation;
use crate::host::question_file::DraftQuestion;
use crate::host::refs::{Marked, Named as NamedRef, Refs, Site};
use crate::host::source_file::mark;
use crate::host::toml_file::{Table, parse};

/// A check as it was read, with the lines of its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckFile {
    /// Path of the file from the root.
    pub path: String,
    /// The drawing that stands for it in lists.
    pub picture: String,
    /// The check.
    pub check: Check,
    /// The line of each part, counted from 1.
    pub lines: BTreeMap<Spot, usize>,
}

impl CheckFile {
    /// The fault with the line of the part it is about.
    pub fn locate(&self, fault: &readiness::Fault) -> Fault {
        Fault {
            file: self.path.clone(),
            line: self.lines.get(&fault.spot).copied().unwrap_or(1),
            what: fault.what.clone(),
            mend: fault.mend.clone(),
        }
    }
}

/// The check of one file: nothing when the file is not TOML, nothing within when the check cannot be made out.
pub(crate) fn read(file: &SourceFile, refs: &mut Refs, faults: &mut Vec<Fault>) -> Option<Option<CheckFile>> {
    let read = parse(file, faults, |top| {
        let id = top.id("id");
        if let Some(id) = &id
            && !file.path.ends_with(&format!("/{}.toml", id.value))
        {
            let what = format!("the check `{}` stands in a file of another name", id.value);
            top.fault(id.offset, what, format!("name the file {}.toml", id.value));
        }
        let slug_en = top.id("slug-en");
        if let Some(slug) = &slug_en {
            let site = Site::of(file, slug.offset);
            refs.check_addresses.push(NamedRef { id: slug.value.to_owned(), site });
        }
        let checked = top.date("checked");
        let picture = refs.picture(top, file, "card");
        let names = Names {
            file,
            refs,
            questions: BTreeMap::new(),
            rules: BTreeMap::new(),
            figures: Vec::new(),
            predicates: Vec::new(),
        };
        let prefix = format!("check-{}", id.as_ref().map_or("?", |id| id.value));
        let mut reading = Reading { file, prefix, names, lines: BTreeMap::new(), exclusive: Vec::new(), sound: true };
        for ending in ["title", "short-title", "description", "intro"] {
            reading.message(&format!("-{ending}"), id.as_ref().map_or(0, |id| id.offset));
        }
        let mut check = reading.check(top);
        check.id = id?.value.to_owned();
        check.slug_en = slug_en?.value.to_owned();
        check.checked = checked?.value.to_string();
        check.figures = std::mem::take(&mut reading.names.figures);
        check.predicates = std::mem::take(&mut reading.names.predicates);
        reading.sound.then(|| CheckFile { path: file.path.clone(), picture, check, lines: reading.lines })
    })?;
    if let Some(read) = &read {
        let found = readiness::verify(&read.check);
        faults.extend(found.iter().map(|fault| read.locate(fault)));
    }
    Some(read)
}

pub(crate) struct Reading<'f, 'r> {
    file: &'f SourceFile,
    /// What the ids of all its messages begin with.
    prefix: String,
    pub(crate) names: Names<'f, 'r>,
    lines: BTreeMap<Spot, usize>,
    /// Pairs of rules that contradict each other.
    exclusive: Vec<(u16, u16)>,
    /// Whether every part could be made out.
    pub(crate) sound: bool,
}

/// What a text rests on.
struct Basis {
    facts: Vec<String>,
    mark: Mark,
    needs_confirmation: bool,
}

impl Reading<'_, '_> {
    /// A message that must be there; `ending` follows the name of the check.
    pub(crate) fn message(&mut self, ending: &str, offset: usize) -> String {
        let id = format!("{}{ending}", self.prefix);
        self.names.refs.message(id.clone(), &Site::of(self.file, offset));
        id
    }

    /// A message that may be there.
    pub(crate) fn optional_message(&mut self, ending: &str) {
        self.names.refs.optional.push(format!("{}{ending}", self.prefix));
    }

    /// A line of the file.
    pub(crate) fn site(&self, offset: usize) -> Site {
        Site::of(self.file, offset)
    }

    /// Remembers where a part stands.
    pub(crate) fn place(&mut self, spot: Spot, offset: usize) {
        self.lines.insert(spot, self.file.line(offset));
    }

    fn check(&mut self, top: &Table<'_>) -> Check {
        let mut check = Check::default();
        let birth = top.optional_text("birth-date");
        let drafts: Vec<DraftQuestion<'_>> = self.all(top, "question", Self::question);
        for (index, draft) in drafts.iter().enumerate() {
            let options = draft.question.options.iter().map(|option| option.id.clone()).collect();
            let index = u8::try_from(index).unwrap_or(u8::MAX);
            self.names.questions.insert(draft.question.id.clone(), (index, options));
        }
        if let Some(birth) = birth {
            check.birth = self.names.question(top, &birth);
            self.sound &= check.birth.is_some();
        }
        check.rules = self.all(top, "rule", Self::rule);
        check.exclusive = std::mem::take(&mut self.exclusive);
        for draft in drafts {
            let question = self.connect(top, draft);
            check.questions.push(question);
        }
        check.outcomes = self.all(top, "outcome", Self::outcome);
        check.items = self.all(top, "item", Self::item);
        check.fees = self.all(top, "fee", Self::fee);
        check.warnings = self.all(top, "warning", Self::warning);
        check.reminders = self.all(top, "reminder", Self::reminder);
        check
    }

    /// The tables of a list, each read with its index.
    pub(crate) fn all<'a, T>(
        &mut self,
        table: &Table<'a>,
        key: &'static str,
        read: impl Fn(&mut Self, &Table<'a>, usize) -> Option<T>,
    ) -> Vec<T> {
        let mut index = 0;
        let parts = table.tables(key, |part| {
            index += 1;
            read(self, part, index - 1)
        });
        self.sound &= parts.iter().all(Option::is_some);
        parts.into_iter().flatten().collect()
    }

    fn rule(&mut self, table: &Table<'_>, index: usize) -> Option<Named> {
        let id = table.id("id");
        self.place(Spot::Rule(index), table.offset());
        if !["when", "from", "until"].iter().any(|key| table.has(key)) {
            table.fault(table.offset(), "the rule has no condition", "add `when`");
        }
        let when = self.when(table);
        for other in table.texts("never-with") {
            match self.names.rules.get(other.value).copied() {
                Some(above) => self.exclusive.push((u16::try_from(index).unwrap_or(u16::MAX), above)),
                None => {
                    table.fault(other.offset, format!("there is no rule `{}` above", other.value), "name a rule above");
                }
            }
        }
        let id = id?.value.to_owned();
        self.names.rules.insert(id.clone(), u16::try_from(index).unwrap_or(u16::MAX));
        Some(Named { id, when: when?? })
    }

    /// The condition of a part with the days it acts: nothing within when it has none, nothing at all when it cannot be made out.
    fn when(&mut self, table: &Table<'_>) -> Option<Option<Condition>> {
        let span = DraftSpan::of(table);
        let when = match table.table("when", draft) {
            None => None,
            Some(draft) => Some(self.resolve(table, draft.as_ref()?)?),
        };
        Some(self.names.within(&span, when))
    }

    /// A condition with indexes.
    pub(crate) fn resolve(&mut self, table: &Table<'_>, draft: &Draft<'_>) -> Option<Condition> {
        self.names.resolve(table, draft)
    }

    fn outcome(&mut self, table: &Table<'_>, index: usize) -> Option<Outcome> {
        let id = table.id("id");
        self.place(Spot::Outcome(index), table.offset());
        let name = id.as_ref().map_or("?", |id| id.value);
        let messages = vec![
            self.message(&format!("-outcome-{name}-title"), table.offset()),
            self.message(&format!("-outcome-{name}"), table.offset()),
        ];
        let basis = self.basis(table, &format!("the outcome `{name}`"), messages);
        let (when, undecided) = (self.when(table), table.flag("undecided"));
        let sources = self.sources(table, &format!("the outcome `{name}`"));
        let basis = basis?;
        decides(table, &format!("the outcome `{name}`"), &basis);
        let Basis { facts, mark, .. } = basis;
        Some(Outcome { id: id?.value.to_owned(), when: when?, undecided, facts, mark, sources: sources? })
    }

    fn item(&mut self, table: &Table<'_>, index: usize) -> Option<Item> {
        let id = table.id("id");
        self.place(Spot::Item(index), table.offset());
        let name = id.as_ref().map_or("?", |id| id.value).to_owned();
        self.message(&format!("-item-{name}-title"), table.offset());
        let copies = [Copy::Original, Copy::Copy, Copy::None].map(Copy::name);
        let copy = table.optional_name("copy", Copy::of_name, &copies).map_or(Copy::None, |copy| copy.value);
        let common = Common { place: self.place_text(table), days: self.days(table), fee: table.flag("fee") };
        let channels = self.all(table, "channel", |reading, table, channel| {
            reading.place(Spot::Channel(index, channel), table.offset());
            let id = table.id("id")?;
            reading.names.refs.message(format!("check-channel-{}", id.value), &Site::of(reading.file, id.offset));
            let online = table.flag("online");
            let place = reading.place_text(table);
            Some(ChannelRule { id: id.value.to_owned(), when: reading.when(table)?, online, place })
        });
        if !table.has("case") {
            table.fault(table.offset(), "the item says nothing", "add an [[item.case]], or remove it");
        }
        let cases = self.all(table, "case", |reading, table, case| {
            reading.place(Spot::Case(index, case), table.offset());
            reading.case(table, &name, &common)
        });
        Some(Item { id: id?.value.to_owned(), copy, channels, cases })
    }

    fn case(&mut self, table: &Table<'_>, item: &str, common: &Common) -> Option<Case> {
        let id = table.id("id");
        let name = id.as_ref().map_or("?", |id| id.value);
        let what = format!("the case `{name}` of `{item}`");
        let messages = vec![self.message(&format!("-item-{item}-{name}"), table.offset())];
        let basis = self.basis(table, &what, messages);
        let sources = self.sources(table, &what);
        let statuses = [Status::Ready, Status::Missing, Status::Ask, Status::NotNeeded].map(Status::name);
        let status = table.name("status", Status::of_name, &statuses).map(|status| status.value);
        let undecided = table.flag("undecided");
        let place = if table.has("place") { self.place_text(table) } else { common.place.clone() };
        let days = if table.has("days") { self.days(table) } else { common.days };
        let fee = if table.has("fee") { table.flag("fee") } else { common.fee };
        let online = table.has("online").then(|| table.flag("online"));
        let when = self.when(table);
        let Basis { facts, mark, needs_confirmation } = basis?;
        Some(Case {
            id: id?.value.to_owned(),
            when: when?,
            undecided,
            status: status?,
            place,
            days,
            fee,
            online,
            facts,
            mark,
            needs_confirmation,
            sources: sources?,
        })
    }

    /// The place, whose text is common to all checks; empty for none.
    fn place_text(&mut self, table: &Table<'_>) -> Option<String> {
        let place = table.optional_text("place").filter(|place| !place.value.is_empty())?;
        self.names.refs.message(format!("check-place-{}", place.value), &Site::of(self.file, place.offset));
        Some(place.value.to_owned())
    }

    /// The figure of how long it takes; empty for none.
    fn days(&mut self, table: &Table<'_>) -> Option<u16> {
        let days = table.optional_text("days").filter(|days| !days.value.is_empty())?;
        Some(self.names.figure(&days))
    }

    fn fee(&mut self, table: &Table<'_>, index: usize) -> Option<FeeRule> {
        let id = table.id("id");
        self.place(Spot::Fee(index), table.offset());
        let when = self.when(table);
        let ask = table.flag("ask");
        let given = table.optional_text("figure").into_iter().chain(table.texts("figures"));
        let figures = given.map(|figure| self.names.figure(&figure)).collect();
        Some(FeeRule { id: id?.value.to_owned(), when: when?, figures, ask })
    }

    fn warning(&mut self, table: &Table<'_>, index: usize) -> Option<Warning> {
        let id = table.id("id");
        self.place(Spot::Warning(index), table.offset());
        let name = id.as_ref().map_or("?", |id| id.value);
        let messages = vec![self.message(&format!("-warning-{name}"), table.offset())];
        let basis = self.basis(table, &format!("the warning `{name}`"), messages);
        let when = self.when(table);
        let contradiction = table.flag("contradiction");
        let Basis { facts, mark, needs_confirmation } = basis?;
        Some(Warning { id: id?.value.to_owned(), when: when?, facts, mark, needs_confirmation, contradiction })
    }

    fn reminder(&mut self, table: &Table<'_>, index: usize) -> Option<Reminder> {
        let id = table.id("id");
        self.place(Spot::Reminder(index), table.offset());
        let name = id.as_ref().map_or("?", |id| id.value);
        let what = format!("the reminder `{name}`");
        let messages = vec![
            self.message(&format!("-reminder-{name}"), table.offset()),
            self.message(&format!("-reminder-{name}-note"), table.offset()),
        ];
        let basis = self.basis(table, &what, messages);
        let sources = self.sources(table, &what);
        let when = self.when(table);
        if !table.has("on") {
            table.fault(table.offset(), format!("{what} has no day"), "add `on`");
        }
        let on = table.table("on", |on| self.names.reminder_day(on));
        let Basis { facts, mark, needs_confirmation } = basis?;
        let (on, sources) = (on??, sources?);
        Some(Reminder { id: id?.value.to_owned(), when: when?, on, facts, mark, needs_confirmation, sources })
    }

    fn basis(&mut self, table: &Table<'_>, what: &str, messages: Vec<String>) -> Option<Basis> {
        let facts: Vec<String> = table.texts("fact").into_iter().map(|fact| fact.value.to_owned()).collect();
        if facts.is_empty() {
            table.fault(
                table.place_of("fact"),
                format!("{what} names no row of the fact sheet"),
                "add fact = [\"1.1\"]",
            );
        }
        let mark = mark(table);
        let needs_confirmation = table.flag("needs-confirmation");
        check_confirmation(table, what, mark, needs_confirmation);
        let mark = mark?;
        let site = Site::of(self.file, table.offset());
        self.names.refs.marked.push(Marked { messages, mark, site });
        Some(Basis { facts, mark, needs_confirmation })
    }

    fn sources(&mut self, table: &Table<'_>, what: &str) -> Option<Vec<SourceRef>> {
        let citations = table.tables("sources", |citation| {
            let id = citation.id("id")?;
            self.names.refs.source(id.value, Site::of(self.file, id.offset));
            let at = citation.optional_text("at").map_or("", |at| at.value);
            Some(SourceRef { id: id.value.to_owned(), at: at.to_owned() })
        });
        if citations.is_empty() {
            let mend = "add sources = [{ id = \"…\", at = \"…\" }], or take it out";
            table.fault(table.offset(), format!("{what} has no source"), mend);
        }
        citations.into_iter().collect()
    }
}

/// What an item says for all its cases.
struct Common {
    place: Option<String>,
    days: Option<u16>,
    fee: bool,
}

/// Reports an outcome that rests on what may not decide one.
fn decides(table: &Table<'_>, what: &str, basis: &Basis) {
    if basis.mark.is_weak() {
        let what = format!("{what} is decided by something marked {} alone", basis.mark.name());
        table.fault(
            table.place_of("mark"),
            what,
            "rest it on rows marked SEEN or SEEN-L, or make it a question to ask",
        );
    }
}
