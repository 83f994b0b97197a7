//! A household: what its members' results come to together.
//!
//! Each member is answered for in the check [`HOUSEHOLD`] as one person is in any other; a [`Plan`] says who has to go, who can
//! do it online, who has to ask first, who goes together, what is brought and what it costs. It is made from the results alone
//! and knows no more than they do: what a member leaves open stays open in the plan.
//!
//! An item that says how it is done, by a channel or by `online` in a case, is an errand. The check's file says so too.

mod label;

use serde::{Deserialize, Serialize};

use crate::date::CivilDate;
use crate::model::{Check, Copy, Item, Status};
use crate::verdict::{Change, Fee, ItemVerdict, Upcoming, Verdict};

pub use label::{LONGEST_LABEL, Label, LabelError};

/// The check whose results make a plan.
pub const HOUSEHOLD: &str = "ho-gia-dinh";
/// No household has more members here.
pub const MOST_MEMBERS: usize = 12;

/// The channel of what the office comes home for.
const AT_HOME: &str = "tai-nha";
/// The item of what is put right before anything else is applied for.
const FIRST: &str = "sua-du-lieu";

/// How an errand is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// Someone has to go.
    InPerson,
    /// The office comes.
    AtHome,
    /// Nobody has to go.
    Online,
    /// The answers leave it open.
    Open,
}

/// Whether an errand has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Need {
    /// It has to.
    Must,
    /// It has to be asked first.
    Ask,
    /// It may be, for whoever wishes.
    May,
}

/// Something a member has to do, to ask about, or may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// The line of the member's checklist.
    pub line: ItemVerdict,
    /// How it is done.
    pub way: Way,
    /// Whether it has to be.
    pub need: Need,
}

/// A sum in đồng that may be known only within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    /// The least it can be.
    pub least: i64,
    /// The most it can be; `None` when nothing bounds it.
    pub most: Option<i64>,
}

impl Total {
    /// Nothing.
    pub const ZERO: Self = Self { least: 0, most: Some(0) };
    /// Anything.
    pub const OPEN: Self = Self { least: 0, most: None };

    /// The sum when it is certain.
    pub fn exact(self) -> Option<i64> {
        self.most.filter(|most| *most == self.least)
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            least: self.least.saturating_add(other.least),
            most: self.most.zip(other.most).map(|(one, other)| one.saturating_add(other)),
        }
    }

    /// What a line of a checklist adds. Of what has to be asked it is open whether it is paid at all; what need not be done
    /// costs nothing.
    fn of(status: Status, fee: Fee) -> Self {
        let bounds = match fee {
            Fee::NotApplicable => Self::ZERO,
            Fee::Exact { vnd, .. } => Self { least: vnd, most: Some(vnd) },
            Fee::Ask { range: Some((least, most)), .. } => Self { least, most: Some(most) },
            Fee::Ask { range: None, .. } => Self::OPEN,
        };
        match status {
            Status::Missing => bounds,
            Status::Ask => Self { least: 0, ..bounds },
            Status::Ready | Status::NotNeeded => Self::ZERO,
        }
    }
}

/// What the plan says about one member.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberPlan {
    /// Whether there is a result. Without one nothing else is said.
    pub finished: bool,
    /// Whether the answers settle the result.
    pub decided: bool,
    /// The errands, in the order of the checklist.
    pub errands: Vec<Errand>,
    /// The papers to bring or to have at hand, in the order of the checklist.
    pub bring: Vec<ItemVerdict>,
    /// Everything to be asked, in the order of the checklist.
    pub ask: Vec<ItemVerdict>,
    /// Whether data have to be put right before the member goes.
    pub first: bool,
}

impl MemberPlan {
    fn of(check: &Check, verdict: &Verdict) -> Self {
        let item = |line: &ItemVerdict| check.items.get(line.item);
        let lines = || verdict.items.iter().copied();
        let errands: Vec<Errand> = lines().filter_map(|line| errand(item(&line)?, line)).collect();
        let mut plan = Self { finished: true, decided: verdict.decided, errands, ..Self::default() };
        let going = plan.has(|errand| errand.is(Need::Must, Way::InPerson) || errand.is(Need::Must, Way::AtHome));
        let doing = plan.has(|errand| errand.need == Need::Must);
        let brought = |line: &ItemVerdict| {
            item(line).is_some_and(|item| item.copy != Copy::None)
                && match line.status {
                    Status::Ready => going,
                    Status::Missing => doing,
                    Status::Ask | Status::NotNeeded => false,
                }
        };
        plan.bring = lines().filter(brought).collect();
        let is_open = |line: &ItemVerdict| {
            line.status == Status::Ask || plan.errands.iter().any(|errand| errand.line == *line && errand.is_open())
        };
        plan.ask = lines().filter(is_open).collect();
        plan.first =
            lines().any(|line| line.status != Status::Ready && item(&line).is_some_and(|item| item.id == FIRST));
        plan
    }

    fn has(&self, what: impl Fn(&Errand) -> bool) -> bool {
        self.errands.iter().any(what)
    }

    /// Whether the member has to go somewhere.
    pub fn goes(&self) -> bool {
        self.has(|errand| errand.is(Need::Must, Way::InPerson))
    }

    /// Whether the office comes home to the member.
    pub fn is_visited(&self) -> bool {
        self.has(|errand| errand.is(Need::Must, Way::AtHome))
    }

    /// Whether something is done online.
    pub fn is_online(&self) -> bool {
        self.has(|errand| errand.is(Need::Must, Way::Online))
    }

    /// Whether something has to be asked before it is known what the member has to do.
    pub fn asks_first(&self) -> bool {
        self.finished && (!self.decided || self.has(|errand| errand.need == Need::Ask || errand.is_open()))
    }

    /// Whether the member surely has nothing to do.
    pub fn has_nothing(&self) -> bool {
        self.finished && !self.asks_first() && !self.has(|errand| errand.need == Need::Must)
    }

    /// The errands of a need and a way.
    pub fn errands(&self, need: Need, way: Way) -> impl Iterator<Item = &Errand> {
        self.errands.iter().filter(move |errand| errand.is(need, way))
    }
}

impl Errand {
    /// Whether it has to be done, and it is open who has to go.
    fn is_open(&self) -> bool {
        self.is(Need::Must, Way::Open)
    }

    fn is(&self, need: Need, way: Way) -> bool {
        self.need == need && self.way == way
    }
}

/// A line of a checklist as an errand, when it is one.
fn errand(item: &Item, line: ItemVerdict) -> Option<Errand> {
    let says_how = !item.channels.is_empty() || item.cases.iter().any(|case| case.online.is_some());
    let case = item.cases.get(line.case)?;
    let need = match line.status {
        Status::Missing if line.online.is_some() || says_how => Need::Must,
        Status::NotNeeded if line.online.is_some() => Need::May,
        Status::Ask if line.online.is_some() || (says_how && case.undecided) => Need::Ask,
        _ => return None,
    };
    let channel = line.channel.and_then(|channel| item.channels.get(channel));
    let way = match line.online {
        Some(true) => Way::Online,
        Some(false) if channel.is_some_and(|channel| channel.id == AT_HOME) => Way::AtHome,
        Some(false) => Way::InPerson,
        None => Way::Open,
    };
    Some(Errand { line, way, need })
}

/// Members who go to the same place. Members are given by their index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Id of the place.
    pub place: String,
    /// Who has to go and can go at once.
    pub members: Vec<usize>,
    /// Who has to go, but has data to put right first.
    pub later: Vec<usize>,
    /// Who may come along, for something nobody has to do.
    pub may: Vec<usize>,
}

/// A day on which something changes for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDay {
    /// The day.
    pub on: CivilDate,
    /// Index of the member.
    pub member: usize,
    /// What it brings.
    pub what: PlanChange,
}

/// What a day brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanChange {
    /// Another fee for what the member has to do.
    Fee {
        /// Until the day before.
        old: Fee,
        /// From the day on.
        new: Fee,
    },
    /// A day of the member's own: the check's reminder by index.
    Reminder(usize),
}

/// What a household has to do. Members are given by their index, in the order in which they came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What each has to do.
    pub members: Vec<MemberPlan>,
    /// Who goes where, and with whom.
    pub together: Vec<Group>,
    /// What it costs on the day asked about.
    pub fee: Total,
    /// What it costs from a later day on, for every day on which that changes.
    pub later: Vec<(CivilDate, Total)>,
    /// Days to know, in their order.
    pub when: Vec<PlanDay>,
}

impl Plan {
    /// Puts results together, one for each member; `None` for whoever has no result yet.
    pub fn new(check: &Check, verdicts: &[Option<&Verdict>]) -> Self {
        let member =
            |verdict: &Option<&Verdict>| verdict.map_or_else(MemberPlan::default, |it| MemberPlan::of(check, it));
        let members: Vec<MemberPlan> = verdicts.iter().map(member).collect();
        let fee_on = |day: Option<CivilDate>| {
            let fees = verdicts.iter().map(|verdict| verdict.map_or(Total::OPEN, |verdict| fee(verdict, day)));
            fees.fold(Total::ZERO, Total::and)
        };
        let when = days(verdicts);
        let mut turns: Vec<CivilDate> =
            when.iter().filter(|day| matches!(day.what, PlanChange::Fee { .. })).map(|day| day.on).collect();
        turns.dedup();
        Self {
            together: groups(check, &members),
            fee: fee_on(None),
            later: turns.into_iter().map(|on| (on, fee_on(Some(on)))).collect(),
            members,
            when,
        }
    }

    /// The members of whom something holds.
    pub fn who(&self, what: impl Fn(&MemberPlan) -> bool) -> Vec<usize> {
        let holds = self.members.iter().enumerate().filter(|(_, member)| what(member));
        holds.map(|(index, _)| index).collect()
    }

    /// Whether everybody has a result and nothing has to be asked first: then what the plan says is all there is.
    pub fn is_settled(&self) -> bool {
        !self.members.is_empty() && self.members.iter().all(|member| member.finished && !member.asks_first())
    }

    /// Whether surely nobody has anything to do.
    pub fn is_ready(&self) -> bool {
        !self.members.is_empty() && self.members.iter().all(MemberPlan::has_nothing)
    }
}

/// What a member pays, on the day asked about or on a later one.
fn fee(verdict: &Verdict, later: Option<CivilDate>) -> Total {
    let changed = |item: usize| {
        let of_item = verdict.upcoming.iter().filter(|coming| coming.item == Some(item));
        let by_then = of_item.filter(|coming| later.is_some_and(|later| coming.on <= later));
        by_then.filter_map(new_fee).next_back()
    };
    let lines = verdict.items.iter();
    let totals = lines.map(|line| Total::of(line.status, changed(line.item).unwrap_or(line.fee)));
    totals.fold(Total::ZERO, Total::and)
}

fn new_fee(coming: &Upcoming) -> Option<Fee> {
    match coming.change {
        Change::Fee { new, .. } => Some(new),
        _ => None,
    }
}

fn days(verdicts: &[Option<&Verdict>]) -> Vec<PlanDay> {
    let mut days: Vec<PlanDay> = Vec::new();
    for (member, verdict) in verdicts.iter().enumerate().filter_map(|(index, verdict)| Some((index, (*verdict)?))) {
        for coming in &verdict.upcoming {
            let line = verdict.items.iter().find(|line| Some(line.item) == coming.item);
            let counts = line.is_some_and(|line| matches!(line.status, Status::Missing | Status::Ask));
            if let (Change::Fee { old, new }, true) = (coming.change, counts) {
                put(&mut days, PlanDay { on: coming.on, member, what: PlanChange::Fee { old, new } });
            }
        }
        for (reminder, on) in &verdict.reminders {
            // The day printed on a card is as a rule the birthday itself: once is enough.
            let is_told =
                |day: &PlanDay| day.member == member && day.on == *on && matches!(day.what, PlanChange::Reminder(_));
            if !days.iter().any(is_told) {
                put(&mut days, PlanDay { on: *on, member, what: PlanChange::Reminder(*reminder) });
            }
        }
    }
    days
}

/// Puts a day in its place among those before it. There are few, and this is far smaller than a sort.
fn put(days: &mut Vec<PlanDay>, day: PlanDay) {
    let at = days.partition_point(|before| (before.on, before.member) <= (day.on, day.member));
    days.insert(at, day);
}

fn groups(check: &Check, members: &[MemberPlan]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for need in [Need::Must, Need::May] {
        for (index, member) in members.iter().enumerate() {
            for errand in member.errands(need, Way::InPerson) {
                let Some(place) = check.place_of(&errand.line) else { continue };
                let at = groups.iter().position(|group| group.place == place).unwrap_or_else(|| {
                    groups.push(Group { place: place.to_owned(), members: vec![], later: vec![], may: vec![] });
                    groups.len() - 1
                });
                let Some(group) = groups.get_mut(at) else { continue };
                let list = match need {
                    Need::May => &mut group.may,
                    _ if member.first => &mut group.later,
                    _ => &mut group.members,
                };
                if !list.contains(&index) {
                    list.push(index);
                }
            }
        }
    }
    // Whoever has to go to a place is not also invited there.
    for group in &mut groups {
        let Group { members, later, may, .. } = group;
        may.retain(|index| !members.contains(index) && !later.contains(index));
    }
    groups
}
