//! Good input of every kind, from the project's own content, and what it is read with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use content::{CivilDate, Content, Locale, Pack, Part};
use readiness::{Answer, Check, Kind, Question, Session, write_share};

use super::mutate::Random;

/// What the cases are made of.
pub struct Ground {
    pub(super) today: CivilDate,
    /// The whole content in each language, by which messages are looked up too.
    pub(super) contents: [Content; 2],
    /// Texts of links.
    pub(super) links: Vec<Vec<u8>>,
    /// Answers as they are kept on the device.
    pub(super) saved: Vec<Vec<u8>>,
    /// The files of the checks.
    pub(super) files: Vec<Vec<u8>>,
    /// Their paths from the root, in the same order.
    pub(super) paths: Vec<String>,
    /// Cards of the place, as files and as they are kept.
    pub(super) cards: Vec<Vec<u8>>,
    /// Packs as they are sent.
    pub(super) packs: Vec<Vec<u8>>,
    /// Whether the app opens links, so that it has to say why one cannot be read.
    pub(super) opens_links: bool,
}

/// Journeys through each check.
const JOURNEYS: u64 = 12;
/// Packs larger than this would leave time for few cases.
const LARGEST_PACK: usize = 120_000;

impl Ground {
    /// Reads the project below a root.
    ///
    /// # Errors
    /// When its content cannot be read.
    pub fn read(root: &Path, today: CivilDate) -> anyhow::Result<Self> {
        let load = |locale| match content::load(root, locale, today) {
            Ok(pack) => Ok(pack),
            Err(report) => bail!("the content cannot be read:\n{report}"),
        };
        let (vi, en) = (load(Locale::Vi)?, load(Locale::En)?);
        let mut packs = Vec::new();
        for pack in [&vi, &en] {
            packs.extend(pack.parts().iter().map(|part| pack.part(part).encode()).collect::<Result<Vec<_>, _>>()?);
        }
        packs.retain(|pack| pack.len() <= LARGEST_PACK);
        let contents = [Content::new(vi), Content::new(en)];
        let (mut links, mut kept) = (Vec::new(), Vec::new());
        for entry in contents[0].checks() {
            let session = Session::new(&entry.check, contents[0].figure_table(), today);
            for seed in 0..JOURNEYS {
                let (answers, given) = journey(&session, seed);
                links.push(write_share(&entry.check, answers, seed % 2 == 0).into_bytes());
                kept.push(saved::write(&given).into_bytes());
            }
        }
        let files = check_files(root)?;
        let (paths, files) = files.into_iter().unzip();
        let card = fs::read(root.join("deploy/local.example.json")).context("reading deploy/local.example.json")?;
        let kept_card = place::json::read(&card).map(|card| card.lines().into_bytes()).unwrap_or_default();
        let opens_links = sources(&root.join("src"))?.iter().any(|text| text.contains("read_share("));
        Ok(Self { today, contents, links, saved: kept, files, paths, cards: vec![card, kept_card], packs, opens_links })
    }

    /// The same with nothing to say.
    #[cfg(test)]
    pub(super) fn forget_messages(&mut self) {
        for content in &mut self.contents {
            let locale = content.locale();
            let empty = Pack {
                part: None,
                locale,
                built_on: self.today,
                law: content::Law::default(),
                references: Vec::new(),
                figures: content.figures().clone(),
                sources: Vec::new(),
                guides: Vec::new(),
                checks: content.checks().to_vec(),
                messages: content::Messages::default(),
                regional: Vec::new(),
                speech: Vec::new(),
            };
            *content = Content::new(empty);
        }
    }

    pub(super) fn checks(&self) -> impl Iterator<Item = &Check> {
        self.contents[0].checks().iter().map(|entry| &entry.check)
    }

    /// The engine for a check of the content.
    pub(super) fn session<'a>(&'a self, check: &'a Check) -> Session<'a> {
        Session::new(check, self.contents[0].figure_table(), self.today)
    }
}

/// The check files by path.
fn check_files(root: &Path) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let folder = root.join("content/checks");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") {
            files.insert(format!("content/checks/{name}"), fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// The text of every Rust file below a folder.
fn sources(folder: &Path) -> anyhow::Result<Vec<String>> {
    let names = crate::finish::files::below(folder)?;
    let rust = names.into_iter().filter(|name| name.ends_with(".rs"));
    rust.map(|name| fs::read_to_string(folder.join(&name)).with_context(|| name.clone())).collect()
}

/// A way through a check: what was answered, as the engine has it and as it is kept.
type Journey = (Vec<(usize, Answer)>, Vec<(String, String)>);

/// One way through a check. It may stop before the result.
pub(super) fn journey(session: &Session<'_>, seed: u64) -> Journey {
    let mut random = Random::new(seed);
    let mut given: Vec<(String, String)> = Vec::new();
    let mut state = session.replay(&given);
    // A check that was spoilt may lead in circles.
    for _ in 0..session.check().questions.len() {
        let Some(question) = state.next.and_then(|next| session.check().questions.get(next)) else { break };
        given.push((question.id.clone(), raw(question, &mut random)));
        state = session.replay(&given);
        if state.invalid.is_some() || random.below(12) == 0 {
            break;
        }
    }
    let answers = state.path.iter().map(|answered| (answered.question, answered.answer));
    (answers.collect(), given)
}

/// An answer that the question may be given.
fn raw(question: &Question, random: &mut Random) -> String {
    let days = ["1950", "1966-02", "1990-05-17", "2012-11-23", "2020-02-29", "2025-01-15", "2027"];
    match question.kind {
        Kind::Date { .. } if random.below(3) > 0 => days[random.below(days.len())].to_owned(),
        Kind::Number { least, .. } if random.below(3) > 0 => {
            least.saturating_add(i64::try_from(random.below(40)).unwrap_or(0)).to_string()
        }
        _ => random.pick(&question.options).map_or_else(String::new, |option| option.id.clone()),
    }
}

/// Where the checksum of a pack stands, and where its body begins.
const SUM: std::ops::Range<usize> = 5..13;

/// Puts the checksum of its body into a pack, so that the decoder itself meets what is in it.
pub(super) fn forge(pack: &mut [u8]) {
    let Some((head, body)) = pack.split_at_mut_checked(SUM.end) else { return };
    let fnv = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    head[SUM].copy_from_slice(&body.iter().fold(0xcbf2_9ce4_8422_2325, fnv).to_le_bytes());
}

/// The check that a pack is of.
pub(super) fn check_of(pack: &Pack) -> Option<&Check> {
    let Some(Part::Check(id)) = &pack.part else { return None };
    pack.checks.iter().map(|entry| &entry.check).find(|check| check.id == *id)
}
