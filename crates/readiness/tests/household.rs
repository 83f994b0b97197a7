//! The plan of a household: sums, who goes and who asks, and labels that identify nobody.

use proptest::prelude::*;
use readiness::{
    Case, Change, ChannelRule, Check, CivilDate, Copy, Fee, Group, Item, ItemVerdict, LONGEST_LABEL, Label, LabelError,
    Mark, Plan, PlanChange, Status, Total, Upcoming, Verdict,
};

fn case(id: &str, status: Status, place: &str) -> Case {
    Case {
        id: id.to_owned(),
        when: None,
        undecided: false,
        status,
        place: Some(place.to_owned()),
        days: None,
        fee: false,
        online: None,
        facts: vec![],
        mark: Mark::Seen,
        needs_confirmation: false,
        sources: vec![],
    }
}

fn channel(id: &str, online: bool) -> ChannelRule {
    ChannelRule { id: id.to_owned(), when: None, online, place: None }
}

const CARD: usize = 0;
const PAPER: usize = 1;
const DATA: usize = 2;

/// The card with four ways, a paper to bring, and data to put right.
fn check() -> Check {
    let item = |id: &str, copy: Copy| Item { id: id.to_owned(), copy, channels: vec![], cases: vec![] };
    let card = Item {
        channels: vec![channel("truc-tiep", false), channel("tai-nha", false), channel("toan-trinh", true)],
        cases: vec![
            case("phai", Status::Missing, "cong-an-xa"),
            case("noi-khac", Status::Missing, "ubnd-xa"),
            Case { undecided: true, ..case("hoi-lai", Status::Ask, "cong-an-xa") },
            case("neu-muon", Status::NotNeeded, "cong-an-xa"),
        ],
        ..item("the-can-cuoc", Copy::None)
    };
    let paper = Item {
        cases: vec![case("co", Status::Ready, "cong-an-xa"), case("thieu", Status::Missing, "cong-an-xa")],
        ..item("giay-cu", Copy::Original)
    };
    let data = Item { cases: vec![case("sai", Status::Missing, "vneid")], ..item("sua-du-lieu", Copy::None) };
    Check { items: vec![card, paper, data], ..Check::default() }
}

fn line(item: usize, case: usize, status: Status, fee: Fee, way: Option<usize>) -> ItemVerdict {
    let online = way.map(|way| way == 2);
    ItemVerdict { item, case, status, because: Default::default(), fee, days: None, channel: way, online }
}

fn verdict(items: Vec<ItemVerdict>) -> Verdict {
    Verdict { decided: true, items, ..Verdict::default() }
}

fn exact(vnd: i64) -> Fee {
    Fee::Exact { vnd, rule: 0 }
}

fn goes(fee: Fee) -> Verdict {
    verdict(vec![line(CARD, 0, Status::Missing, fee, Some(0)), line(PAPER, 0, Status::Ready, Fee::NotApplicable, None)])
}

fn plan(verdicts: &[Option<&Verdict>]) -> Plan {
    Plan::new(&check(), verdicts)
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

#[test]
fn everyone_stands_where_the_result_puts_them() {
    let (going, home, online) = (
        goes(exact(35_000)),
        verdict(vec![line(CARD, 0, Status::Missing, exact(0), Some(1))]),
        verdict(vec![
            line(CARD, 0, Status::Missing, exact(0), Some(2)),
            line(PAPER, 0, Status::Ready, Fee::NotApplicable, None),
        ]),
    );
    let asking = Verdict {
        decided: false,
        ..verdict(vec![line(CARD, 2, Status::Ask, Fee::Ask { range: None, rule: None }, None)])
    };
    let nothing = verdict(vec![line(PAPER, 0, Status::Ready, Fee::NotApplicable, None)]);
    let may = verdict(vec![line(CARD, 3, Status::NotNeeded, exact(0), Some(0))]);
    let all = [Some(&going), Some(&home), Some(&online), Some(&asking), Some(&nothing), Some(&may), None];
    let plan = plan(&all);
    assert_eq!(plan.who(readiness::MemberPlan::goes), [0]);
    assert_eq!(plan.who(readiness::MemberPlan::is_visited), [1]);
    assert_eq!(plan.who(readiness::MemberPlan::is_online), [2]);
    assert_eq!(plan.who(readiness::MemberPlan::asks_first), [3]);
    assert_eq!(plan.who(readiness::MemberPlan::has_nothing), [4, 5]);
    assert_eq!(plan.who(|member| !member.finished), [6]);
    assert_eq!(plan.members[0].bring.len(), 1, "who goes brings the paper");
    assert!(plan.members[2].bring.is_empty(), "who files online brings nothing");
    assert!(!plan.is_settled() && !plan.is_ready());
}

#[test]
fn whoever_has_to_do_it_and_does_not_know_whether_to_go_asks_first() {
    let open = verdict(vec![line(CARD, 0, Status::Missing, exact(35_000), None)]);
    let plan = plan(&[Some(&open)]);
    assert_eq!(plan.who(readiness::MemberPlan::asks_first), [0]);
    assert_eq!(plan.members[0].ask.len(), 1);
    assert!(!plan.is_ready() && !plan.is_settled());
}

#[test]
fn whoever_goes_to_the_same_place_goes_together_and_who_has_data_to_mend_goes_later() {
    let going = goes(exact(0));
    let elsewhere = verdict(vec![line(CARD, 1, Status::Missing, exact(0), Some(0))]);
    let later = verdict(vec![
        line(CARD, 0, Status::Missing, exact(0), Some(0)),
        line(DATA, 0, Status::Missing, Fee::NotApplicable, None),
    ]);
    let may = verdict(vec![line(CARD, 3, Status::NotNeeded, exact(0), Some(0))]);
    let plan = plan(&[Some(&going), Some(&elsewhere), Some(&later), Some(&may), Some(&going)]);
    let group = |place: &str, members: &[usize], later: &[usize], may: &[usize]| Group {
        place: place.to_owned(),
        members: members.to_vec(),
        later: later.to_vec(),
        may: may.to_vec(),
    };
    assert_eq!(plan.together, [group("cong-an-xa", &[0, 4], &[2], &[3]), group("ubnd-xa", &[1], &[], &[])]);
}

#[test]
fn a_coming_fee_is_added_up_for_its_day() {
    let lost = Verdict {
        upcoming: vec![Upcoming {
            on: day("2027-01-01"),
            item: Some(CARD),
            change: Change::Fee { old: exact(35_000), new: exact(70_000) },
        }],
        reminders: vec![(0, day("2030-05-17")), (1, day("2030-05-17"))],
        ..goes(exact(35_000))
    };
    let free = goes(exact(0));
    let plan = plan(&[Some(&lost), Some(&free), Some(&lost)]);
    assert_eq!(plan.fee.exact(), Some(70_000));
    assert_eq!(plan.later, [(day("2027-01-01"), Total { least: 140_000, most: Some(140_000) })]);
    let reminders = plan.when.iter().filter(|day| matches!(day.what, PlanChange::Reminder(_)));
    assert_eq!(reminders.count(), 2, "two names of one day are one day to remember");
    assert!(plan.when.is_sorted_by_key(|day| day.on));
}

#[test]
fn a_label_identifies_nobody() {
    assert_eq!(Label::parse("  Con   lớn ").expect("a label").as_str(), "Con lớn");
    assert!(Label::parse("Bà 80 tuổi").is_ok());
    assert!(Label::parse("Cháu 12345").is_ok(), "five digits are no number of anything");
    let refused = |label: &str| Label::parse(label).expect_err(label);
    assert_eq!(refused(" \t "), LabelError::Empty);
    for number in ["001095012345", "0912 345 678", "Bà 123456", "١٢٣٤٥٦", "1a2b3c4d5e6f"] {
        assert_eq!(refused(number), LabelError::Digits, "{number}");
    }
    assert_eq!(refused(&"ă".repeat(LONGEST_LABEL + 1)), LabelError::TooLong);
    assert!(Label::parse(&"ă".repeat(LONGEST_LABEL)).is_ok());
    assert_eq!(refused(&"x".repeat(100_000)), LabelError::TooLong);
    for odd in ["a:b", "a=b", "a\u{202e}b", "a\u{0}b"] {
        assert_eq!(refused(odd), LabelError::Character, "{odd:?}");
    }
}

fn any_fee() -> impl Strategy<Value = Fee> {
    prop_oneof![
        Just(Fee::NotApplicable),
        (0..100_000_i64).prop_map(exact),
        (0..50_000_i64, 0..50_000_i64)
            .prop_map(|(least, more)| Fee::Ask { range: Some((least, least + more)), rule: None }),
        Just(Fee::Ask { range: None, rule: None }),
    ]
}

fn any_member() -> impl Strategy<Value = Option<Verdict>> {
    let card = (0..4_usize, any_fee(), proptest::option::of(0..3_usize), any::<bool>(), any::<bool>());
    proptest::option::weighted(
        0.85,
        card.prop_map(|(case, fee, way, decided, data)| {
            let status = [Status::Missing, Status::Missing, Status::Ask, Status::NotNeeded][case];
            let mut items = vec![line(CARD, case, status, fee, way)];
            if data {
                items.push(line(DATA, 0, Status::Missing, Fee::NotApplicable, None));
            }
            Verdict { decided, ..verdict(items) }
        }),
    )
}

fn any_household() -> impl Strategy<Value = Vec<Option<Verdict>>> {
    proptest::collection::vec(any_member(), 0..12)
}

fn of(members: &[Option<Verdict>]) -> Plan {
    plan(&members.iter().map(Option::as_ref).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn the_total_is_the_sum_of_what_each_pays(members in any_household()) {
        let each = members.iter().map(|member| of(std::slice::from_ref(member)).fee);
        prop_assert_eq!(of(&members).fee, each.fold(Total::ZERO, Total::and));
        let (mut least, mut most) = (0, Some(0));
        for member in &members {
            let Some(card) = member.as_ref().map(|member| member.items[0]) else {
                most = None;
                continue;
            };
            let (low, high) = match (card.status, card.fee) {
                (Status::NotNeeded, _) | (_, Fee::NotApplicable) => (0, Some(0)),
                (_, Fee::Exact { vnd, .. }) => (vnd, Some(vnd)),
                (_, Fee::Ask { range, .. }) => (range.map_or(0, |range| range.0), range.map(|range| range.1)),
            };
            least += if card.status == Status::Ask { 0 } else { low };
            most = most.zip(high).map(|(most, high)| most + high);
        }
        prop_assert_eq!(of(&members).fee, Total { least, most });
    }

    #[test]
    fn who_has_not_finished_or_has_to_ask_leaves_the_plan_open(members in any_household()) {
        let plan = of(&members);
        let open = members.iter().any(|member| member.as_ref().is_none_or(|member| !member.decided));
        prop_assert!(!(open && (plan.is_settled() || plan.is_ready())));
        if members.iter().any(Option::is_none) {
            prop_assert_eq!(plan.fee.exact(), None);
        }
        if plan.is_ready() {
            prop_assert!(plan.is_settled());
            prop_assert!(plan.together.iter().all(|group| group.members.is_empty() && group.later.is_empty()));
            prop_assert_eq!(plan.fee.exact(), Some(0));
        }
    }

    #[test]
    fn the_order_of_members_changes_no_sum_and_no_errand(
        (members, other) in any_household().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let (one, two) = (of(&members), of(&other));
        prop_assert_eq!(one.fee, two.fee);
        prop_assert_eq!(one.is_settled(), two.is_settled());
        prop_assert_eq!(one.is_ready(), two.is_ready());
        for what in [readiness::MemberPlan::goes, readiness::MemberPlan::is_online, readiness::MemberPlan::asks_first] {
            prop_assert_eq!(one.who(what).len(), two.who(what).len());
        }
    }

    #[test]
    fn everyone_who_goes_is_in_a_group_and_nobody_twice_in_one(members in any_household()) {
        let plan = of(&members);
        for index in plan.who(readiness::MemberPlan::goes) {
            prop_assert!(plan.together.iter().any(|group| group.members.contains(&index) || group.later.contains(&index)));
        }
        for group in &plan.together {
            let mut all = [&group.members[..], &group.later, &group.may].concat();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            prop_assert_eq!(all.len(), count);
        }
    }

    #[test]
    fn a_label_is_taken_as_it_comes_back_or_not_at_all(typed in "\\PC{0,40}") {
        if let Ok(label) = Label::parse(&typed) {
            prop_assert_eq!(Label::parse(label.as_str()), Ok(label.clone()));
            prop_assert!(label.as_str().chars().count() <= LONGEST_LABEL);
        }
    }
}
