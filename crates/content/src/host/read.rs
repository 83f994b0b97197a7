//! The whole tree, read once: what the rules look at and what packs are made of.

use std::collections::BTreeMap;

use readiness::CivilDate;
use readout::Lexicon;

use crate::fault::{Fault, SourceFile};
use crate::figure::{Figure, Figures};
use crate::host::check_file::CheckFile;
use crate::host::drawing_file::{Drawings, LISTED};
use crate::host::ftl_file::{self, Messages};
use crate::host::host_file::{self, Hosts};
use crate::host::plain_file::{self, Plain};
use crate::host::reference_file::{self, Forms, Known, TermEntry, forms_of};
use crate::host::refs::Refs;
use crate::host::search_file::{self, SearchWords};
use crate::host::source_file::UNCONFIRMED;
use crate::host::tree::Root;
use crate::host::warnings::Review;
use crate::host::{check_file, figure_file, guide_file, news_file, source_file, support, tables_file};
use crate::law::Law;
use crate::locale::Locale;
use crate::model::{Guide, Source};
use crate::pack::{CheckEntry, Pack, Regional};
use crate::reference::{Journey, Question, References, Term};

/// Folders below `locales/`: the complete languages, then what regions say in other words.
pub(crate) const LANGUAGES: [&str; 2] = ["vi", "en"];
/// Folder and region.
pub(crate) const REGIONS: [(&str, &str); 2] = [("vi-x-central", "central"), ("vi-x-south", "south")];

/// Everything that was read, and what was wrong in single files.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) sources: Vec<Source>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) guides: Vec<Guide>,
    pub(crate) check_files: Vec<CheckFile>,
    pub(crate) terms: Vec<TermEntry>,
    /// The forms of every term, also of those with faults.
    pub(crate) forms: Vec<Forms>,
    questions: Vec<Question>,
    pub(crate) journeys: Vec<Journey>,
    /// How plain the language has to be; nothing where nobody says it.
    pub(crate) plain: Option<Plain>,
    pub(crate) refs: Refs,
    pub(crate) reviews: Vec<Review>,
    /// By folder.
    pub(crate) locales: BTreeMap<String, Messages>,
    lexicon: Lexicon,
    /// Nothing when the file cannot be made out.
    hosts: Option<Hosts>,
    pub(crate) search: SearchWords,
    /// The drawings for lists.
    pub(crate) drawings: Drawings,
    /// Tables and news; what rests on a source is found when a pack is made.
    pub(crate) law: Law,
    pub(crate) faults: Vec<Fault>,
    /// The files of messages.
    texts: Vec<SourceFile>,
    /// Files of the content that could not be read at all, so that what they name is not known.
    pub(crate) torn: Vec<String>,
    /// Files of the content of which something could not be made out.
    partial: Vec<String>,
    /// Whether something is left out of the lists above, so that no pack can be made.
    pub(crate) incomplete: bool,
}

impl Tree {
    /// Reads everything below a root.
    pub(crate) fn read(root: &Root) -> Self {
        let mut tree = Self::default();
        tree.read_hosts(root);
        tree.read_sources(root);
        tree.read_figures(root);
        tree.read_guides(root);
        tree.read_checks(root);
        tree.drawings = Drawings::read(root, LISTED, &mut tree.faults);
        tree.read_references(root);
        tree.read_speech(root);
        tree.read_search(root);
        tree.read_tables(root);
        tree.read_news(root);
        tree.read_plain(root);
        tree.read_locales(root);
        tree
    }

    fn read_hosts(&mut self, root: &Root) {
        let Some(file) = self.required(root, "content/hosts.toml") else { return };
        self.hosts = host_file::read(&file, &mut self.faults);
    }

    /// Whether every address that texts and the program name is one that pages may show.
    pub(crate) fn check_addresses(&self, program: &[SourceFile], faults: &mut Vec<Fault>) {
        let Some(hosts) = &self.hosts else { return };
        for file in program {
            // Comments lead nowhere, and tests stand last.
            let tests = file.text.find("\n#[cfg(test)]").unwrap_or(file.text.len());
            let is_code = |at: usize| {
                let line = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
                at < tests && !file.text[line..at].contains("//")
            };
            hosts.check_text(file, &is_code, faults);
        }
        for file in &self.texts {
            hosts.check_text(file, &|_| true, faults);
        }
    }

    fn read_sources(&mut self, root: &Root) {
        let Some(file) = self.required(root, "content/sources.toml") else { return };
        let sources = source_file::read(&file, self.hosts.as_ref(), &mut self.refs, &mut self.faults);
        self.sources = self.complete(&file, sources);
    }

    fn read_figures(&mut self, root: &Root) {
        let Some(file) = self.required(root, "content/figures.toml") else { return };
        let figures = figure_file::read(&file, &mut self.refs, &mut self.faults);
        self.figures = self.complete(&file, figures);
    }

    fn read_guides(&mut self, root: &Root) {
        for file in root.files("content/guides", "toml", &mut self.faults) {
            self.unconfirmed(&file);
            let name = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
            let drawings = Drawings::read(root, &format!("public/drawings/{name}.svg"), &mut self.faults);
            let guide = guide_file::read(&file, &drawings, &mut self.refs, &mut self.reviews, &mut self.faults);
            let guide = guide.map(|guide| vec![guide]);
            let guides = self.complete(&file, guide);
            self.guides.extend(guides);
        }
    }

    fn read_checks(&mut self, root: &Root) {
        for file in root.files("content/checks", "toml", &mut self.faults) {
            self.unconfirmed(&file);
            let check = check_file::read(&file, &mut self.refs, &mut self.faults);
            let checks = self.complete(&file, check.map(|check| vec![check]));
            self.refs.owned.extend(checks.iter().map(|read| format!("check-{}-", read.check.id)));
            self.check_files.extend(checks);
        }
    }

    /// Words, questions and journeys, which name what guides and checks give. Content without them has none.
    fn read_references(&mut self, root: &Root) {
        let (guides, refs, faults) = (
            std::mem::take(&mut self.guides),
            &mut std::mem::take(&mut self.refs),
            &mut std::mem::take(&mut self.faults),
        );
        let checks: Vec<String> = self.check_files.iter().map(|read| read.check.id.clone()).collect();
        let unknown = [self.torn.as_slice(), &self.partial].concat();
        let is_torn = move |path: &str| unknown.iter().any(|of| of == path);
        let known = Known { guides: &guides, checks: &checks, is_torn: &is_torn };
        if let Some(file) = root.file("content/glossary.toml", faults) {
            let read = reference_file::terms(&file, &known, refs, &mut self.forms, faults);
            self.unconfirmed(&file);
            self.terms = self.complete(&file, read);
        }
        if let Some(file) = root.file("content/questions.toml", faults) {
            let read = reference_file::questions(&file, &known, refs, faults);
            self.unconfirmed(&file);
            self.questions = self.complete(&file, read);
        }
        if let Some(file) = root.file("content/journeys.toml", faults) {
            let read = reference_file::journeys(&file, &known, refs, faults);
            self.unconfirmed(&file);
            self.journeys = self.complete(&file, read);
        }
        self.faults.append(faults);
        self.refs = std::mem::take(refs);
        self.guides = guides;
    }

    /// Content without it may be written in any words.
    fn read_plain(&mut self, root: &Root) {
        let Some(file) = root.file("content/plain.toml", &mut self.faults) else { return };
        self.unconfirmed(&file);
        match plain_file::read(&file, &mut self.faults) {
            Some(plain) => self.plain = Some(plain),
            None => self.torn.push(file.path),
        }
    }

    fn read_speech(&mut self, root: &Root) {
        let files = root.files("content/speech", "toml", &mut self.faults);
        for file in &files {
            self.unconfirmed(file);
        }
        match Lexicon::from_files(files.iter().map(|file| (&file.path, &file.text))) {
            Ok(lexicon) => self.lexicon = lexicon,
            Err(faults) => {
                self.incomplete = true;
                self.faults.extend(faults.into_iter().map(|fault| Fault {
                    file: fault.file,
                    line: fault.line,
                    what: fault.message,
                    mend: "mend the reading".to_owned(),
                }));
            }
        }
    }

    /// Content without it is found by what it says alone.
    fn read_search(&mut self, root: &Root) {
        let Some(file) = root.file("content/search.toml", &mut self.faults) else { return };
        self.unconfirmed(&file);
        match search_file::read(&file, &mut self.refs, &mut self.faults) {
            Some(words) => self.search = words,
            None => self.torn.push(file.path),
        }
    }

    /// Content without it has no tables.
    fn read_tables(&mut self, root: &Root) {
        let Some(file) = root.file("content/tables.toml", &mut self.faults) else { return };
        self.unconfirmed(&file);
        let (first_day, tables) = tables_file::read(&file, &mut self.refs, &mut self.faults).unzip();
        self.law.first_day = first_day.flatten();
        self.law.tables = self.complete(&file, tables);
    }

    /// Content without it tells changes by the dates of its sources and figures alone.
    fn read_news(&mut self, root: &Root) {
        let Some(file) = root.file("content/news.toml", &mut self.faults) else { return };
        self.unconfirmed(&file);
        match news_file::read(&file, &mut self.refs, &mut self.faults) {
            Some((news, changes)) => {
                self.law.news = self.complete(&file, Some(news));
                self.law.changes = self.complete(&file, Some(changes));
            }
            None => {
                self.complete::<()>(&file, None);
            }
        }
    }

    fn read_locales(&mut self, root: &Root) {
        let known = || LANGUAGES.into_iter().chain(REGIONS.map(|(folder, _)| folder));
        for folder in root.folders("locales") {
            if !known().any(|known| known == folder) {
                let file = format!("locales/{folder}");
                let what = format!("`{folder}` is no language of the portal");
                let mend = format!("name it as one of: {}", known().collect::<Vec<_>>().join(", "));
                self.faults.push(Fault { file, line: 1, what, mend });
            }
        }
        for folder in known() {
            let files = root.files(&format!("locales/{folder}"), "ftl", &mut self.faults);
            for file in &files {
                self.unconfirmed(file);
            }
            let messages = ftl_file::read(&files, folder != "en", &mut self.faults);
            self.texts.extend(files);
            self.incomplete |= !messages.torn.is_empty() || messages.misshapen;
            self.locales.insert(folder.to_owned(), messages);
        }
    }

    /// A file that every content has.
    fn required(&mut self, root: &Root, path: &str) -> Option<SourceFile> {
        let file = root.file(path, &mut self.faults);
        match &file {
            Some(file) => self.unconfirmed(file),
            None => {
                let what = "the file is not there".to_owned();
                self.faults.push(Fault { file: path.to_owned(), line: 1, what, mend: "write it".to_owned() });
                self.torn.push(path.to_owned());
                self.incomplete = true;
            }
        }
        file
    }

    /// What was read of a file without what could not be made out, which is remembered.
    fn complete<T>(&mut self, file: &SourceFile, read: Option<Vec<Option<T>>>) -> Vec<T> {
        if read.is_none() {
            self.torn.push(file.path.clone());
        }
        let read = read.unwrap_or_else(|| vec![None]);
        if read.iter().any(Option::is_none) {
            self.partial.push(file.path.clone());
        }
        self.incomplete |= read.iter().any(Option::is_none);
        read.into_iter().flatten().collect()
    }

    /// Reports what could not be confirmed and yet is written down.
    fn unconfirmed(&mut self, file: &SourceFile) {
        for (at, _) in file.text.match_indices(UNCONFIRMED) {
            let what = format!("{UNCONFIRMED} has no place in the content");
            self.faults.push(file.fault(at, what, "take it out until a source confirms it"));
        }
    }

    /// Whether a file could not be read at all.
    pub(crate) fn is_torn(&self, path: &str) -> bool {
        self.torn.iter().any(|torn| torn == path)
    }

    /// The messages of a folder below `locales/`.
    pub(crate) fn messages(&self, folder: &str) -> Option<&Messages> {
        self.locales.get(folder)
    }

    /// The pack of one language.
    pub(crate) fn pack(self, locale: Locale, built_on: CivilDate) -> Pack {
        let compiled = |folder: &str| -> crate::message::Messages {
            let messages = self.locales.get(folder).into_iter().flat_map(|messages| &messages.compiled);
            messages.map(|(id, pattern)| (id.clone(), pattern.clone())).collect()
        };
        let law = support::with_support(&self);
        let is_spoken = locale == Locale::Vi;
        // What an author gives a voice holds in every region that has no words of its own.
        let spoken = |folder: &str| -> crate::message::Messages {
            let given = self.locales.get(locale.code()).into_iter().flat_map(|messages| &messages.spoken);
            let given = given.filter_map(|(id, spoken)| Some((id.clone(), spoken.compiled.clone()?)));
            let own = compiled(folder);
            let mut all: BTreeMap<String, _> = given.collect();
            all.extend(own.iter().map(|(id, pattern)| (id.to_owned(), pattern.clone())));
            all.into_iter().collect()
        };
        let regional = [("", "north")]
            .iter()
            .chain(&REGIONS)
            .filter(|_| is_spoken)
            .map(|(folder, region)| Regional { region: (*region).to_owned(), messages: spoken(folder) });
        let terms = self
            .terms
            .iter()
            .map(|entry| Term { forms: forms_of(&entry.forms, locale.code()).to_vec(), ..entry.term.clone() });
        Pack {
            part: None,
            references: References {
                terms: terms.collect(),
                explained: Vec::new(),
                questions: self.questions,
                journeys: self.journeys,
            }
            .encode(),
            locale,
            built_on,
            regional: regional.filter(|regional| !regional.messages.is_empty()).collect(),
            messages: compiled(locale.code()),
            // Writing to memory cannot fail for a table of texts; without readings, words are spelled.
            speech: if is_spoken { postcard::to_allocvec(&self.lexicon).unwrap_or_default() } else { Vec::new() },
            law,
            figures: Figures::from(self.figures),
            sources: self.sources,
            guides: self.guides,
            checks: self.check_files.into_iter().map(|read| CheckEntry::of(read.check, read.picture)).collect(),
        }
    }
}
