//! What reads spoilt input, and what has to hold whatever it is given.

use content::{Content, Pack};
use readiness::{AnswerError, Session, ShareError, State, Verdict, read_share};

use super::ground::{Ground, check_of, forge, journey};
use super::mutate::{Random, spoilt};

/// A place where input from outside is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The end of an address.
    Links,
    /// What the device has kept.
    Saved,
    /// What is fetched with a page.
    Packs,
    /// What the makers of a check have written.
    CheckFiles,
    /// The card of the place, as a file and as it is kept.
    Cards,
}

/// Why a case fails.
pub(super) type Wrong = String;

impl Target {
    /// Every target.
    pub const ALL: [Self; 5] = [Self::Links, Self::Saved, Self::Packs, Self::CheckFiles, Self::Cards];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Links => "shared links",
            Self::Saved => "saved answers",
            Self::Packs => "content packs",
            Self::CheckFiles => "check files",
            Self::Cards => "cards of the place",
        }
    }

    /// The input of a case: the same for the same number.
    pub(super) fn input(self, ground: &Ground, number: u64) -> Vec<u8> {
        let mut random = Random::new(number);
        match self {
            Self::Links => {
                let link = random.pick(&ground.links).map_or(&[][..], Vec::as_slice);
                let data = link.iter().rposition(|byte| *byte == b'.').map_or(0, |dot| dot + 1);
                // Where version, check and questions are right, the answers are read.
                if random.below(2) == 0 {
                    let (head, data) = link.split_at(data);
                    [head, &spoilt(&[data.to_vec()], &mut random)].concat()
                } else {
                    spoilt(&ground.links, &mut random)
                }
            }
            Self::Saved => spoilt(&ground.saved, &mut random),
            Self::Packs => {
                let mut pack = spoilt(&ground.packs, &mut random);
                // One in eight is refused by its checksum alone.
                if random.below(8) > 0 {
                    forge(&mut pack);
                }
                pack
            }
            Self::CheckFiles => spoilt(&ground.files, &mut random),
            Self::Cards => spoilt(&ground.cards, &mut random),
        }
    }

    /// Reads an input and uses what was read. True when it was taken.
    pub(super) fn read(self, ground: &Ground, input: &[u8], number: u64) -> Result<bool, Wrong> {
        match self {
            Self::Links => link(ground, &String::from_utf8_lossy(input)),
            Self::Saved => kept(ground, &String::from_utf8_lossy(input), number),
            Self::Packs => pack(ground, input, number),
            Self::CheckFiles => check_file(ground, &String::from_utf8_lossy(input), number),
            Self::Cards => card(ground, input),
        }
    }
}

fn link(ground: &Ground, text: &str) -> Result<bool, Wrong> {
    let (check, answers) = match read_share(text, |id| ground.checks().find(|check| check.id == id)) {
        Ok(read) => read,
        Err(error) => {
            if ground.opens_links {
                said(ground, &link_message(error))?;
            }
            return Ok(false);
        }
    };
    // What is read is what could have been typed, once each.
    bounded(answers.len() <= check.questions.len(), "more answers than questions")?;
    bounded(answers.iter().all(|(id, _)| check.question(id).is_some()), "an answer to no question")?;
    stands(ground, &ground.session(check), &answers)?;
    Ok(true)
}

fn kept(ground: &Ground, text: &str, number: u64) -> Result<bool, Wrong> {
    let Ok(pairs) = saved::parse(text) else {
        said(ground, "notice-answers-damaged")?;
        said(ground, "notice-settings-damaged")?;
        return Ok(false);
    };
    bounded(pairs.len() <= 64 && pairs.iter().all(|(name, value)| name.len() + value.len() <= 1_100), "too much")?;
    // Kept again and read again, it is the same.
    if saved::parse(&saved::write(&pairs)).as_ref() != Ok(&pairs) {
        return Err("it does not come back as it was read".to_owned());
    }
    let checks = ground.contents[0].checks();
    let entry = &checks[usize::try_from(number).unwrap_or(0) % checks.len()];
    // Most of it is of one check, which is the one whose questions it names.
    let of_names = ground.checks().find(|check| pairs.iter().any(|(id, _)| check.question(id).is_some()));
    stands(ground, &ground.session(of_names.unwrap_or(&entry.check)), &pairs)?;
    Ok(true)
}

fn card(ground: &Ground, bytes: &[u8]) -> Result<bool, Wrong> {
    let text = String::from_utf8_lossy(bytes);
    let kept = place::Card::from_lines(&text).map_err(|fault| vec![fault]);
    let read = place::json::read(bytes).map_err(|placed| placed.into_iter().map(|placed| placed.fault).collect());
    let mut taken = false;
    for read in [kept, read] {
        match read {
            Ok(card) => {
                bounded(card.lines().len() <= place::LONGEST_CARD + 4, "more than a card can be")?;
                let comes_back = place::Card::from_lines(&card.lines()).as_ref() == Ok(&card);
                bounded(comes_back, "it does not come back as it was read")?;
                bounded(card.links().into_iter().all(place::is_official), "a way to a stranger")?;
                taken = true;
            }
            Err(faults) => {
                bounded(!faults.is_empty(), "refused without a reason")?;
                faults.iter().try_for_each(|fault| said(ground, &format!("place-form-error-{}", fault.why.id())))?;
            }
        }
    }
    Ok(taken)
}

fn pack(ground: &Ground, bytes: &[u8], number: u64) -> Result<bool, Wrong> {
    let Ok(pack) = Pack::decode(bytes) else { return Ok(false) };
    let check = check_of(&pack).cloned();
    let content = Content::new(pack);
    for id in content.message_ids().take(20) {
        let _ = content.text(id, ground.today);
    }
    if let Some(check) = check {
        let session = Session::new(&check, content.figure_table(), ground.today);
        let (_, given) = journey(&session, number);
        let _ = session.replay(&given);
    }
    Ok(true)
}

fn check_file(ground: &Ground, text: &str, number: u64) -> Result<bool, Wrong> {
    let path = &ground.paths[usize::try_from(number).unwrap_or(0) % ground.paths.len()];
    let (read, faults) = content::read_check(path, text);
    for fault in &faults {
        bounded(fault.file == *path && fault.line > 0, "a fault without its place")?;
        bounded(!fault.what.is_empty() && !fault.mend.is_empty(), "a fault that does not say what to do")?;
    }
    bounded(read.is_some() || !faults.is_empty(), "a check that is lost without a word")?;
    let Some(read) = read else { return Ok(false) };
    let session = ground.session(&read.check);
    let (_, given) = journey(&session, number);
    stands(ground, &session, &given)?;
    Ok(true)
}

/// Replays answers as a page does, and asks for a message wherever the page would show one.
fn stands(ground: &Ground, session: &Session<'_>, answers: &[(String, String)]) -> Result<(), Wrong> {
    let state = session.replay(answers);
    let of_given = state.pending.iter().chain(&state.dropped).filter_map(|given| given.error);
    for error in state.invalid.iter().map(|invalid| invalid.error).chain(of_given) {
        said(ground, &answer_message(error))?;
    }
    bounded(state.path.len() <= session.check().questions.len(), "a path longer than the check")?;
    bounded(state.progress.least <= state.progress.most, "more questions at least than at most")?;
    same_again(session, &state)
}

/// What is kept of a state gives the same state, and walking its path gives the same result.
fn same_again(session: &Session<'_>, state: &State) -> Result<(), Wrong> {
    if state.verdict.is_none() {
        return Ok(());
    }
    let mut slots = vec![None; session.check().questions.len()];
    for answered in &state.path {
        slots[answered.question] = Some(answered.answer);
    }
    let mut verdict = Verdict::default();
    session.walk(&slots, &mut verdict);
    let replayed = state.verdict.as_ref();
    bounded(replayed.is_some_and(|it| it.outcome == verdict.outcome && it.items == verdict.items), "another result")
}

fn bounded(holds: bool, otherwise: &str) -> Result<(), Wrong> {
    if holds { Ok(()) } else { Err(otherwise.to_owned()) }
}

/// A message has to be there in both languages, and say something.
pub(super) fn said(ground: &Ground, id: &str) -> Result<(), Wrong> {
    let is_said = |content: &Content| content.has(id) && !content.text(id, ground.today).trim().is_empty();
    let lacks = ground.contents.iter().find(|content| !is_said(content));
    lacks.map_or(Ok(()), |content| Err(format!("no message {id} in {}", content.locale().code())))
}

/// Id of the message beside a field.
pub(super) fn answer_message(error: AnswerError) -> String {
    format!("check-error-{}", error.id())
}

/// Id of the message about a link.
pub(super) fn link_message(error: ShareError) -> String {
    format!("notice-link-{}", error.id())
}
