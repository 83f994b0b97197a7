//! The plan of an issuing drive: the example of 2022, what may never happen, and what is refused beside which field.

use proptest::prelude::*;
use readiness::CivilDate;
use sessions::drive::{Change, Draft, FIELDS, Fault, Field, Plan, Weekdays, Wrong, chart};
use sessions::kept::Refused;

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a day")
}

/// The drive of 2022 as one station: 15,000 people, 490 a day, three shifts from 7 to 22, every day from 25 July.
fn of_2022() -> Draft {
    let mut draft = Draft::default();
    for (field, text) in [
        (Field::Eligible, "15.000"),
        (Field::Stations, "1"),
        (Field::Officers, "5"),
        (Field::Crew, "5"),
        (Field::Shifts, "3"),
        (Field::Hours, "5"),
        (Field::Rate, "33"),
        (Field::Daily, "490"),
        (Field::Start, "25-7-2022"),
    ] {
        draft.set(field, text);
    }
    draft.weekdays = Weekdays::ALL;
    draft
}

fn with(fields: &[(Field, &str)]) -> Result<Plan, Vec<Fault>> {
    let mut draft = of_2022();
    fields.iter().for_each(|(field, text)| draft.set(*field, text));
    draft.read()
}

fn plan(fields: &[(Field, &str)]) -> Plan {
    with(fields).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn fifteen_thousand_people_at_490_a_day_are_31_working_days() {
    let plan = plan(&[]);
    let forecast = plan.forecast().expect("a forecast");
    assert_eq!((forecast.left, forecast.capacity, forecast.daily, forecast.days), (15_000, 495, 490, 31));
    assert_eq!(forecast.finish, Some(day("2022-08-24")));
    let days = plan.days();
    assert_eq!((days.len(), days[0].quota, days[30].quota, days[30].total), (31, 490, 300, 15_000));
    // A day more only where somebody is left for it.
    let even = self::plan(&[(Field::Eligible, "14700")]).forecast().expect("a forecast");
    assert_eq!(even.days, 30);
    // Without Sundays it is as many working days, and four more on the calendar.
    let mut draft = of_2022();
    draft.weekdays = Weekdays::ALL.toggled(sessions::drive::Weekday::Sunday);
    let forecast = draft.read().expect("a plan").forecast().expect("a forecast");
    assert_eq!((forecast.days, forecast.finish), (31, Some(day("2022-08-29"))));
}

#[test]
fn one_more_station_or_shift_is_told() {
    let plan = plan(&[(Field::Daily, "")]);
    let days = |plan: &Plan| plan.forecast().expect("a forecast").days;
    assert_eq!(days(&plan), 31, "495 a day");
    assert_eq!(plan.changed(Change::Station).map(|plan| days(&plan)), Some(16));
    assert_eq!(plan.changed(Change::Shift).map(|plan| days(&plan)), Some(23), "660 a day");
    // A day has 24 hours.
    let long = with(&[(Field::Hours, "8")]).expect("a plan");
    assert_eq!(long.changed(Change::Shift), None);
}

/// Nothing is told of the stations.
const NO_WORK: [(Field, &str); 6] = [
    (Field::Stations, ""),
    (Field::Officers, " "),
    (Field::Crew, ""),
    (Field::Shifts, ""),
    (Field::Hours, ""),
    (Field::Rate, ""),
];

#[test]
fn the_quota_of_a_day_is_enough_where_nothing_is_told_of_the_stations() {
    let plan = plan(&NO_WORK);
    assert!(!plan.knows_work());
    let forecast = plan.forecast().expect("a forecast");
    assert_eq!((forecast.daily, forecast.days, forecast.finish), (490, 31, Some(day("2022-08-24"))));
    assert!(!forecast.falls_short(&plan));
    let mut fields = NO_WORK.to_vec();
    fields.push((Field::Daily, "1"));
    let faults = with(&fields).expect_err("years");
    assert_eq!(faults, [Fault { field: Field::Daily, wrong: Wrong::TooManyDays, line: None }]);
    // Without the quota, or with a part of the work, everything is needed.
    *fields.last_mut().expect("one") = (Field::Daily, "");
    assert_eq!(with(&fields).expect_err("empty").len(), 6);
    *fields.last_mut().expect("one") = (Field::Stations, "2");
    assert_eq!(with(&fields).expect_err("empty").len(), 5);
}

#[test]
fn people_in_no_group_are_not_given_to_the_groups() {
    let groups = "Khu phố 1: 4.000\nKhu phố 2: 5.000\nKhu phố 3: 4.000";
    let plan = plan(&[(Field::Groups, groups)]);
    assert_eq!((plan.grouped(), plan.ungrouped()), (13_000, 2_000));
    assert_eq!(plan.shares(15_000), [4_000, 5_000, 4_000, 2_000]);
    assert_eq!(plan.shares(490), [131, 163, 131, 65]);
    // More in the groups than in the drive: each gets less than it has.
    let plan = self::plan(&[(Field::Groups, groups), (Field::Eligible, "6500")]);
    assert_eq!((plan.ungrouped(), plan.shares(6_500)), (0, vec![2_000, 2_500, 2_000, 0]));
}

#[test]
fn stations_without_officers_serve_nobody() {
    let plan = plan(&[(Field::Stations, "4"), (Field::Officers, "12"), (Field::Daily, "")]);
    assert_eq!((plan.working_stations(), plan.capacity()), (2, 990));
}

#[test]
fn a_quota_beyond_what_can_be_done_is_not_believed() {
    let plan = plan(&[(Field::Daily, "600")]);
    let forecast = plan.forecast().expect("a forecast");
    assert!(forecast.falls_short(&plan));
    assert_eq!(forecast.daily, 495);
}

#[test]
fn a_day_to_be_over_by_tells_whether_and_how_many_a_day() {
    let in_time = plan(&[(Field::End, "25-8-2022")]).forecast().expect("a forecast");
    assert_eq!(
        (in_time.days_until_end, in_time.is_in_time(), in_time.daily_for_end),
        (Some(32), Some(true), Some(469))
    );
    let late = plan(&[(Field::End, "2022-08-03")]).forecast().expect("a forecast");
    assert_eq!((late.days_until_end, late.is_in_time(), late.daily_for_end), (Some(10), Some(false), Some(1_500)));
}

#[test]
fn the_round_of_a_station_is_waited_for() {
    let plan = plan(&[(Field::Eligible, "400"), (Field::Places, "Thôn Đông: 3\nThôn Tây: 2"), (Field::Groups, "")]);
    let days = plan.days();
    let at: Vec<_> = days.iter().map(|day| (day.quota, day.place)).collect();
    assert_eq!(at, [(80, Some(0)), (80, Some(0)), (80, Some(0)), (80, Some(1)), (80, Some(1))]);
    assert_eq!(plan.forecast().expect("a forecast").days, 5);
}

#[test]
fn a_round_that_is_too_long_is_not_mended_by_more_people_a_day() {
    let of_places = [(Field::Eligible, "400"), (Field::Places, "Thôn Đông: 20"), (Field::End, "2022-08-03")];
    let plan = plan(&of_places);
    let forecast = plan.forecast().expect("a forecast");
    assert_eq!((forecast.daily, forecast.steady, forecast.days), (490, 20, 20));
    assert!(plan.days().iter().all(|day| day.quota == forecast.steady));
    assert_eq!((forecast.days_until_end, forecast.is_in_time()), (Some(10), Some(false)));
    assert!(forecast.is_round_too_long(&plan));
    // It fits; that it is late has another ground.
    let plan = self::plan(&[(Field::Places, "Thôn Đông: 10"), (Field::End, "2022-08-03")]);
    let forecast = plan.forecast().expect("a forecast");
    assert_eq!((forecast.steady, forecast.is_in_time()), (490, Some(false)));
    assert!(!forecast.is_round_too_long(&plan));
}

#[test]
fn nobody_left_is_no_day() {
    let plan = plan(&[(Field::Done, "15000")]);
    let forecast = plan.forecast().expect("a forecast");
    assert_eq!((forecast.left, forecast.days, forecast.finish), (0, 0, None));
    assert!(plan.days().is_empty());
}

#[test]
fn what_was_counted_is_held_against_the_plan() {
    let plan = plan(&[(Field::End, "25-8-2022"), (Field::Counts, "26/7/2022: 500\n25/7/2022: 400\n27/7/2022: 450")]);
    let progress = plan.progress().expect("progress");
    assert_eq!((progress.served, progress.planned, progress.ahead()), (1_350, 1_470, -120));
    assert_eq!((progress.left, progress.days_left, progress.needed), (13_650, 29, Some(471)));
    // 450 a day on the average: 31 days more.
    assert_eq!(progress.expected, Some(day("2022-08-27")));
    assert_eq!(progress.points.len(), 31);
    assert_eq!(progress.points[2].served, Some(1_350));
    assert_eq!(progress.points[3].served, None);
    // As planned, when no day was set.
    let plan = self::plan(&[(Field::Counts, "25/7/2022: 0")]);
    let progress = plan.progress().expect("progress");
    assert_eq!((progress.days_left, progress.needed, progress.expected), (30, Some(500), None));
    assert_eq!(self::plan(&[]).progress(), None);
}

#[test]
fn the_chart_stands_where_the_figures_say() {
    let plan = plan(&[(Field::Counts, "25/7/2022: 3750\n26/7/2022: 3750")]);
    let progress = plan.progress().expect("progress");
    let drawn = chart(&progress.points, 620, 300);
    assert_eq!(drawn.top, 15_000);
    assert_eq!(drawn.served, "0,300 20,225 40,150");
    assert_eq!(drawn.last, Some((40, 150)));
    assert!(drawn.planned.starts_with("0,300 20,291 ") && drawn.planned.ends_with(" 620,0"), "{}", drawn.planned);
    assert_eq!(chart(&[], 620, 300).planned, "0,300");
}

#[test]
fn each_fault_stands_beside_its_field() {
    let faults = |fields: &[(Field, &str)]| {
        let faults = with(fields).expect_err("faults");
        faults.into_iter().map(|fault| (fault.field, fault.wrong, fault.line)).collect::<Vec<_>>()
    };
    let one = |field: Field, text: &str| faults(&[(field, text)]);
    assert_eq!(one(Field::Stations, "0"), [(Field::Stations, Wrong::Zero, None)]);
    assert_eq!(one(Field::Eligible, ""), [(Field::Eligible, Wrong::Empty, None)]);
    assert_eq!(one(Field::Eligible, "nhiều"), [(Field::Eligible, Wrong::NotNumber, None)]);
    assert_eq!(one(Field::Eligible, "99999999"), [(Field::Eligible, Wrong::TooLarge, None)]);
    assert_eq!(one(Field::Done, "15001"), [(Field::Done, Wrong::MoreThanEligible, None)]);
    assert_eq!(one(Field::Officers, "4"), [(Field::Officers, Wrong::NoCrew, None)]);
    assert_eq!(one(Field::Hours, "8,5"), [(Field::Hours, Wrong::MoreThanADay, None)]);
    assert_eq!(one(Field::Daily, "0"), [(Field::Daily, Wrong::Zero, None)]);
    assert_eq!(one(Field::Daily, "1"), [(Field::Daily, Wrong::TooManyDays, None)]);
    assert_eq!(one(Field::Start, "31-2-2026"), [(Field::Start, Wrong::NotDate, None)]);
    assert_eq!(one(Field::Start, "2026"), [(Field::Start, Wrong::NotDate, None)], "a year is no day");
    assert_eq!(one(Field::End, "24-7-2022"), [(Field::End, Wrong::EndBeforeStart, None)]);
    assert_eq!(one(Field::Holidays, "2-9-2022\nQuốc khánh"), [(Field::Holidays, Wrong::NotDate, Some(2))]);
    assert_eq!(one(Field::Places, "Thôn Đông: 0"), [(Field::Places, Wrong::Zero, Some(1))]);
    assert_eq!(one(Field::Groups, "Tổ 1: 12\n\nTổ 1: 13"), [(Field::Groups, Wrong::Twice, Some(3))]);
    assert_eq!(one(Field::Groups, "Tổ 1"), [(Field::Groups, Wrong::NotPair, Some(1))]);
    assert_eq!(one(Field::Groups, "Tổ 1: ba"), [(Field::Groups, Wrong::NotNumber, Some(1))]);
    assert_eq!(one(Field::Counts, "24-7-2022: 5"), [(Field::Counts, Wrong::BeforeStart, Some(1))]);
    assert_eq!(one(Field::Counts, "25-7-2022: 15001"), [(Field::Counts, Wrong::MoreThanEligible, Some(1))]);
    assert_eq!(one(Field::Counts, "25-7-2022: 5\n25/07/2022: 6"), [(Field::Counts, Wrong::Twice, Some(2))]);
    assert_eq!(
        faults(&[(Field::Rate, "0,1"), (Field::Hours, "0,1"), (Field::Shifts, "1"), (Field::Daily, "")]),
        [(Field::Rate, Wrong::Nobody, None)]
    );
    // All at once, in the order of the form.
    assert_eq!(
        faults(&[(Field::Rate, ""), (Field::Stations, "0"), (Field::End, "1-1-2020")]),
        [
            (Field::Stations, Wrong::Zero, None),
            (Field::Rate, Wrong::Empty, None),
            (Field::End, Wrong::EndBeforeStart, None)
        ]
    );
    let mut draft = of_2022();
    draft.weekdays = Weekdays::NONE;
    let faults = draft.read().expect_err("faults");
    assert_eq!(faults, [Fault { field: Field::Weekdays, wrong: Wrong::NoWeekday, line: None }]);
    draft.weekdays = Weekdays::OFFICE;
    draft.set(Field::Start, "30-7-2022");
    draft.set(Field::End, "31-7-2022");
    let faults = draft.read().expect_err("faults");
    assert_eq!(faults, [Fault { field: Field::End, wrong: Wrong::NoWorkingDay, line: None }]);
}

#[test]
fn what_is_kept_comes_back_and_what_is_not_ours_does_not() {
    let mut draft = of_2022();
    draft.set(Field::Groups, "Tổ 1: 320\nTổ \\2: 12");
    draft.set(Field::Hours, "tám");
    assert_eq!(Draft::parse(&draft.write()), Ok(draft), "also what is no plan yet");
    assert_eq!(Draft::parse(&Draft::default().write()), Ok(Draft::default()));
    assert_eq!(Draft::parse("tsst-agenda v=1"), Err(Refused::OtherKind));
    assert_eq!(Draft::parse("tsst-drive v=1\nname=Bà Ba"), Err(Refused::Damaged));
    assert_eq!(Draft::parse("tsst-drive v=1\nweekdays=monday,monday"), Err(Refused::Damaged));
    assert_eq!(Draft::parse("tsst-drive v=1\neligible=1\neligible=2"), Err(Refused::Damaged));
    let long = format!("tsst-drive v=1\neligible={}", "1".repeat(101));
    assert_eq!(Draft::parse(&long), Err(Refused::Damaged));
}

fn plans() -> impl Strategy<Value = Plan> {
    let size = (0..200_000_u32, 0..100_u32, 1..40_u32, 1..200_u32, 1..6_u32);
    let work = (1..5_u32, 1..48_u32, 1..400_u32, prop::option::of(1..5_000_u32), 1..128_u8);
    let rest = (0..90_000_i32, prop::collection::vec(0..4_000_u32, 0..20), prop::collection::vec(1..9_u32, 0..5));
    (size, work, rest, prop::collection::vec(0..400_i32, 0..10)).prop_map(|(size, work, rest, holidays)| {
        let (eligible, done, stations, officers, crew) = size;
        let (shifts, hours, rate, daily, weekdays) = work;
        let (start, groups, places) = rest;
        let start = CivilDate::from_number(start).expect("a day");
        let weekdays = sessions::drive::Weekday::ALL
            .into_iter()
            .filter(|day| weekdays & (1 << *day as u8) != 0)
            .fold(Weekdays::NONE, Weekdays::toggled);
        Plan {
            eligible,
            done: eligible / 100 * done,
            stations,
            officers,
            crew,
            shifts,
            hours,
            rate,
            daily,
            weekdays,
            holidays: holidays.into_iter().filter_map(|after| start.plus_days(after)).collect(),
            places: places.into_iter().map(|days| sessions::drive::Place { name: String::new(), days }).collect(),
            groups: groups.into_iter().map(|people| sessions::drive::Group { name: String::new(), people }).collect(),
            start,
            end: None,
            counts: Vec::new(),
        }
    })
}

proptest! {
    #[test]
    fn quotas_are_the_total_and_none_is_more_than_a_day_can(plan in plans()) {
        let Some(forecast) = plan.forecast() else { return Ok(()) };
        let days = plan.days();
        prop_assert_eq!(days.len(), usize::try_from(forecast.days).expect("few"));
        prop_assert_eq!(days.iter().map(|day| day.quota).sum::<u32>(), forecast.left);
        prop_assert!(days.iter().all(|day| day.quota <= forecast.daily && day.quota <= forecast.capacity));
        prop_assert!(days.windows(2).all(|pair| pair[0].on < pair[1].on && pair[0].total <= pair[1].total));
        prop_assert_eq!(days.last().map(|day| day.on), forecast.finish);
        for day in &days {
            prop_assert!(plan.weekdays.has(sessions::drive::Weekday::of(day.on)) && !plan.holidays.contains(&day.on));
            let shares = plan.shares(day.quota);
            prop_assert_eq!(shares.iter().sum::<u64>(), if plan.groups.is_empty() { 0 } else { u64::from(day.quota) });
            prop_assert!(plan.groups.iter().zip(&shares).all(|(group, share)| *share <= u64::from(group.people)));
        }
    }

    #[test]
    fn a_group_is_never_given_more_people_than_it_has(plan in plans(), people in 0..300_000_u32) {
        for whole in [plan.left(), people] {
            let shares = plan.shares(whole);
            prop_assert!(plan.groups.iter().zip(&shares).all(|(group, share)| *share <= u64::from(group.people)));
            if plan.groups.is_empty() {
                prop_assert!(shares.is_empty());
                continue;
            }
            // The last share is that of people in no group; together they are everybody.
            prop_assert_eq!(shares.len(), plan.groups.len() + 1);
            prop_assert!(shares.last().is_some_and(|rest| *rest <= plan.ungrouped()));
            prop_assert_eq!(shares.iter().sum::<u64>(), u64::from(whole.min(plan.left())));
        }
    }

    #[test]
    fn the_quota_alone_is_a_plan_of_that_quota(plan in plans(), daily in 1..5_000_u32) {
        let plan = Plan { stations: 0, officers: 0, crew: 0, shifts: 0, hours: 0, rate: 0, daily: Some(daily), ..plan };
        let Some(forecast) = plan.forecast() else { return Ok(()) };
        prop_assert!(forecast.days >= plan.left().div_ceil(daily) && forecast.daily == daily);
        prop_assert!(!forecast.falls_short(&plan));
        prop_assert_eq!(plan.days().iter().map(|day| day.quota).sum::<u32>(), plan.left());
        prop_assert_eq!((plan.changed(Change::Station), plan.changed(Change::Shift)), (None, None));
    }

    #[test]
    fn one_more_station_or_shift_is_never_later(plan in plans()) {
        let before = plan.forecast();
        for change in [Change::Station, Change::Shift] {
            let Some(more) = plan.changed(change) else { continue };
            let after = more.forecast();
            if let Some(before) = &before {
                let after = after.as_ref().expect("what could be done still can");
                prop_assert!(after.days <= before.days && after.finish <= before.finish);
            }
        }
    }

    #[test]
    fn the_needed_rate_is_enough_and_one_less_is_not(plan in plans(), served in prop::collection::vec(0..3_000_u32, 1..30)) {
        let days = plan.days();
        let mut plan = plan;
        let mut left = plan.left();
        for (day, people) in days.iter().zip(served) {
            let people = people.min(left);
            left -= people;
            plan.counts.push((day.on, people));
        }
        let Some(progress) = plan.progress() else { return Ok(()) };
        prop_assert_eq!(progress.left, left);
        if let Some(needed) = progress.needed {
            let days = u64::from(progress.days_left);
            prop_assert!(u64::from(needed) * days >= u64::from(left));
            prop_assert!(u64::from(needed - 1) * days < u64::from(left));
        }
        prop_assert!(progress.points.windows(2).all(|pair| pair[0].planned <= pair[1].planned));
    }

    #[test]
    fn any_fields_are_a_plan_or_faults(texts in prop::collection::vec("[0-9a-zT:\n.,/ -]{0,24}", FIELDS.len())) {
        let mut draft = Draft::default();
        for (field, text) in FIELDS.into_iter().zip(&texts) {
            draft.set(field, text);
        }
        match draft.read() {
            Ok(plan) => prop_assert!(plan.forecast().is_some()),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }
}
