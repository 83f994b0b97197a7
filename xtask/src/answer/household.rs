//! `cargo xtask answer ho-gia-dinh Label:question=option …`: several members and the plan for all of them.

use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use content::{CivilDate, Content};
use readiness::{
    Check, HOUSEHOLD, ItemVerdict, Label, MOST_MEMBERS, MemberPlan, Need, Plan, PlanChange, Session, State, Total, Way,
};
use serde_json::{Value, json};

use super::{Refused, document, exit, fee, question_id, refused, text, together};
use crate::out::println;

/// A member as given: the label and the answers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Member<'a> {
    label: Label,
    answers: Vec<(&'a str, String)>,
}

/// Whether answers are given for members: a label and a colon stand before the question.
pub(super) fn is_meant(answers: &[String]) -> bool {
    answers.iter().any(|answer| answer.split('=').next().is_some_and(|left| left.contains(':')))
}

/// Reads the members in the order in which they are first named. `Label:` alone is one with no answers yet.
///
/// # Errors
/// When the check has no members, a label is refused, or an answer is given without one; the call was wrong then.
pub(super) fn members<'a>(check: &Check, answers: &'a [String]) -> anyhow::Result<Vec<Member<'a>>> {
    ensure!(check.id == HOUSEHOLD, "only the check {HOUSEHOLD} has members: write question=option");
    let mut given: Vec<(Label, Vec<(&str, &str)>)> = Vec::new();
    for answer in answers {
        let (label, rest) = answer
            .split_once(':')
            .filter(|(label, _)| !label.contains('='))
            .with_context(|| format!("{answer} names no member: write Label:question=option"))?;
        let label = Label::parse(label).with_context(|| format!("the label of {answer}"))?;
        let at = given.iter().position(|(known, _)| *known == label).unwrap_or_else(|| {
            given.push((label, Vec::new()));
            given.len() - 1
        });
        if rest.is_empty() {
            continue;
        }
        let (question, option) =
            rest.split_once('=').with_context(|| format!("{answer} is no answer: write Label:question=option"))?;
        ensure!(check.question(question).is_some(), "the check has no question {question}");
        if let Some((_, answers)) = given.get_mut(at) {
            answers.push((question, option));
        }
    }
    ensure!(given.len() <= MOST_MEMBERS, "a household has at most {MOST_MEMBERS} members here");
    Ok(given.into_iter().map(|(label, answers)| Member { label, answers: together(check, answers) }).collect())
}

/// Replays the answers of every member and prints the plan. The exit status is that of one person's answers.
pub(super) fn run(
    content: &Content,
    check: &Check,
    today: CivilDate,
    answers: &[String],
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let members = members(check, answers)?;
    if members.is_empty() {
        bail!("there are no members: write Label:question=option");
    }
    let session = Session::new(check, content.figure_table(), today);
    let states: Vec<State> = members.iter().map(|member| session.replay(&member.answers)).collect();
    let verdicts: Vec<_> = states.iter().map(|state| state.verdict.as_ref()).collect();
    let plan = Plan::new(check, &verdicts);
    let refused: Vec<Vec<Refused>> = states.iter().map(|state| refused(check, state)).collect();
    let labels: Vec<&str> = members.iter().map(|member| member.label.as_str()).collect();
    if as_json {
        let all = whole(check, &labels, &states, &refused, &plan);
        println!("{}", serde_json::to_string_pretty(&all)?);
    } else {
        for ((label, state), member) in labels.iter().zip(&states).zip(&plan.members) {
            println!("== {label}");
            text::state(content, check, state, today);
            println!();
            if !member.bring.is_empty() {
                println!("   mang: {}", names(check, &member.bring).join(", "));
            }
        }
        print(check, &labels, &plan);
    }
    for (label, refused) in labels.iter().zip(&refused) {
        for Refused { question, answer, error, .. } in refused {
            eprintln!("error: {label}:{question}={answer}: {error}");
        }
    }
    Ok(exit(refused.iter().flatten()))
}

/// The document of one person for the whole household, with the members' own and the plan.
fn whole(check: &Check, labels: &[&str], states: &[State], refused: &[Vec<Refused>], plan: &Plan) -> Value {
    let members = labels.iter().zip(states).zip(refused).map(|((label, state), refused)| {
        let mut one = document(check, state, refused);
        if let Value::Object(one) = &mut one {
            one.insert("label".to_owned(), json!(label));
        }
        one
    });
    let next = states.iter().find_map(|state| state.next.map(|next| question_id(check, next)));
    let warnings: std::collections::BTreeSet<&str> = states
        .iter()
        .filter_map(|state| state.verdict.as_ref())
        .flat_map(|verdict| &verdict.warnings)
        .filter_map(|warning| Some(check.warnings.get(*warning)?.id.as_str()))
        .collect();
    json!({
        "check": check.id,
        "complete": plan.members.iter().all(|member| member.finished),
        "next": next,
        "outcome": null,
        "items": [],
        "dropped": [],
        "warnings": warnings,
        "refused": refused.iter().flatten().collect::<Vec<_>>(),
        "members": members.collect::<Vec<_>>(),
        "plan": plan_document(check, labels, plan),
    })
}

fn plan_document(check: &Check, labels: &[&str], plan: &Plan) -> Value {
    let of = |need: Need, way: Way| {
        let each = plan.members.iter().zip(labels).filter_map(move |(member, label)| {
            let lines: Vec<ItemVerdict> = member.errands(need, way).map(|errand| errand.line).collect();
            let place = lines.first().and_then(|line| check.place_of(line));
            (!lines.is_empty()).then(|| json!({ "member": label, "items": names(check, &lines), "where": place }))
        });
        each.collect::<Vec<_>>()
    };
    let only = |what: fn(&MemberPlan) -> bool| named(labels, &plan.who(what));
    let ask = plan.members.iter().zip(labels).filter(|(member, _)| member.asks_first());
    let ask = ask.map(|(member, label)| json!({ "member": label, "items": names(check, &member.ask) }));
    let bring = plan.members.iter().zip(labels).filter(|(member, _)| !member.bring.is_empty());
    let bring = bring.map(|(member, label)| json!({ "member": label, "items": names(check, &member.bring) }));
    let together = plan.together.iter().map(|group| {
        json!({
            "where": group.place,
            "members": named(labels, &group.members),
            "later": named(labels, &group.later),
            "may": named(labels, &group.may),
        })
    });
    let when = plan.when.iter().map(|day| {
        let label = labels.get(day.member);
        match day.what {
            PlanChange::Fee { old, new } => {
                json!({ "on": day.on.to_string(), "member": label, "what": "fee", "old": fee(old), "new": fee(new) })
            }
            PlanChange::Reminder(index) => {
                let id = check.reminders.get(index).map(|reminder| &reminder.id);
                json!({ "on": day.on.to_string(), "member": label, "what": "reminder", "id": id })
            }
        }
    });
    let later = plan
        .later
        .iter()
        .map(|(on, total)| json!({ "on": on.to_string(), "fee_vnd": total.exact(), "fee": sum(*total) }));
    json!({
        "settled": plan.is_settled(),
        "go": of(Need::Must, Way::InPerson),
        "at_home": of(Need::Must, Way::AtHome),
        "online": of(Need::Must, Way::Online),
        "ask": ask.collect::<Vec<_>>(),
        "nothing": only(MemberPlan::has_nothing),
        "may_go": of(Need::May, Way::InPerson),
        "may_online": of(Need::May, Way::Online),
        "unfinished": only(|member| !member.finished),
        "first": only(|member| member.first),
        "together": together.collect::<Vec<_>>(),
        "bring": bring.collect::<Vec<_>>(),
        "fee_vnd": plan.fee.exact(),
        "fee": sum(plan.fee),
        "fee_later": later.collect::<Vec<_>>(),
        "when": when.collect::<Vec<_>>(),
    })
}

/// A sum in the words that a fee has: exact, or to be asked within bounds.
fn sum(total: Total) -> Value {
    match total.exact() {
        Some(vnd) => json!({ "kind": "exact", "vnd": vnd }),
        None => json!({ "kind": "ask", "lowest_vnd": total.least, "highest_vnd": total.most }),
    }
}

fn names<'c>(check: &'c Check, lines: &[ItemVerdict]) -> Vec<&'c str> {
    lines.iter().filter_map(|line| Some(check.items.get(line.item)?.id.as_str())).collect()
}

fn named<'l>(labels: &[&'l str], members: &[usize]) -> Vec<&'l str> {
    members.iter().filter_map(|index| labels.get(*index).copied()).collect()
}

/// The plan for people, in Vietnamese.
fn print(check: &Check, labels: &[&str], plan: &Plan) {
    println!("== Cả nhà");
    let rows: [(&str, Vec<usize>); 6] = [
        ("phải đi", plan.who(MemberPlan::goes)),
        ("công an đến nhà", plan.who(MemberPlan::is_visited)),
        ("làm trên mạng", plan.who(MemberPlan::is_online)),
        ("phải hỏi trước", plan.who(MemberPlan::asks_first)),
        ("chưa phải làm gì", plan.who(MemberPlan::has_nothing)),
        ("chưa trả lời xong", plan.who(|member| !member.finished)),
    ];
    for (what, members) in rows.into_iter().filter(|(_, members)| !members.is_empty()) {
        println!("{what}: {}", named(labels, &members).join(", "));
    }
    for group in plan.together.iter().filter(|group| group.members.len() > 1) {
        println!("đi cùng nhau đến {}: {}", group.place, named(labels, &group.members).join(", "));
    }
    println!("lệ phí: {}", sum_text(plan.fee));
    for (on, total) in &plan.later {
        println!("từ {on}: {}", sum_text(*total));
    }
    for day in &plan.when {
        if let PlanChange::Reminder(index) = day.what {
            let id = check.reminders.get(index).map_or("", |reminder| &reminder.id);
            println!("{}: {} ({id})", day.on, labels.get(day.member).copied().unwrap_or_default());
        }
    }
}

fn sum_text(total: Total) -> String {
    match (total.exact(), total.most) {
        (Some(vnd), _) => format!("{vnd} đồng"),
        (None, Some(most)) => format!("{} đến {most} đồng, hỏi lại", total.least),
        (None, None) => format!("từ {} đồng, còn chỗ phải hỏi", total.least),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use content::Locale;

    use super::*;

    const TODAY: &str = "2026-11-23";
    const LOST: &str = "giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2024-09-10 thong-tin-the=dung";

    fn content() -> Content {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        Content::new(content::load(&root, Locale::Vi, CivilDate::MIN).expect("the content"))
    }

    fn given(members: &[(&str, String)]) -> Vec<String> {
        let each = members.iter().flat_map(|(label, answers)| {
            let mut answers: Vec<String> =
                answers.split_whitespace().map(|answer| format!("{label}:{answer}")).collect();
            if answers.is_empty() {
                answers.push(format!("{label}:"));
            }
            answers
        });
        each.collect()
    }

    fn plan_of(members: &[(&str, String)]) -> Value {
        let content = content();
        let check = content.check(HOUSEHOLD).map(|entry| &entry.check).expect("the check");
        let answers = given(members);
        let members = super::members(check, &answers).expect("members");
        let session = Session::new(check, content.figure_table(), CivilDate::parse(TODAY).expect("a day"));
        let states: Vec<State> = members.iter().map(|member| session.replay(&member.answers)).collect();
        let verdicts: Vec<_> = states.iter().map(|state| state.verdict.as_ref()).collect();
        let labels: Vec<&str> = members.iter().map(|member| member.label.as_str()).collect();
        let refused: Vec<Vec<Refused>> = states.iter().map(|state| refused(check, state)).collect();
        assert!(refused.iter().all(Vec::is_empty));
        whole(check, &labels, &states, &refused, &Plan::new(check, &verdicts))
    }

    fn family() -> Vec<(&'static str, String)> {
        vec![
            (
                "Bà",
                "ngay-sinh=1950 giay-dang-co=cmnd thong-tin-dan-cu=dung vneid=khong-can di-lam=khong-di-duoc"
                    .to_owned(),
            ),
            ("Bố", format!("ngay-sinh=1990-05-17 {LOST} vneid=muc-2 dien-mien=khong cong-dan-so=chua-du")),
            ("Mẹ", format!("ngay-sinh=1992-05-17 {LOST} vneid=khong-can di-lam=tu-di dien-mien=khong")),
            (
                "Con lớn",
                "ngay-sinh=2012-11-23 giay-dang-co=chua-co thong-tin-dan-cu=dung vneid=muon-muc-2 di-lam=tu-di \
                 dien-thoai=du"
                    .to_owned(),
            ),
            ("Con nhỏ", "ngay-sinh=2016-06-01 giay-dang-co=chua-co thong-tin-dan-cu=dung dai-dien=cha-me".to_owned()),
        ]
    }

    #[test]
    fn a_family_gets_one_plan() {
        let all = plan_of(&family());
        let plan = &all["plan"];
        let who = |list: &str| -> Vec<&str> {
            let rows = plan[list].as_array().expect("a list").iter();
            rows.map(|row| row["member"].as_str().or(row.as_str()).expect("a label")).collect()
        };
        assert_eq!(who("go"), ["Mẹ", "Con lớn"]);
        assert_eq!(who("at_home"), ["Bà"]);
        assert_eq!(who("online"), ["Bố"]);
        assert_eq!(who("may_go"), ["Con nhỏ"]);
        assert_eq!(who("nothing"), ["Con nhỏ"]);
        assert_eq!(who("ask"), [""; 0]);
        assert_eq!(plan["together"][0]["members"], json!(["Mẹ", "Con lớn"]));
        assert_eq!(plan["together"][0]["may"], json!(["Con nhỏ"]));
        // 0 for the grandmother and the first card, half the fee of a reissue for each parent (2.27).
        assert_eq!(plan["fee_vnd"], json!(70_000));
        assert_eq!(
            plan["fee_later"][0],
            json!({
                "on": "2027-01-01", "fee_vnd": 140_000, "fee": { "kind": "exact", "vnd": 140_000 },
            })
        );
        assert_eq!(all["complete"], json!(true));
        assert_eq!(all["members"].as_array().map(Vec::len), Some(5));
        assert_eq!(all["members"][2]["outcome"], json!("cap-lai"));
        // Fourteen on 2030-06-01: the younger child must have a card then (2.2).
        let days = plan["when"].as_array().expect("days");
        let due = json!({ "on": "2030-06-01", "member": "Con nhỏ", "what": "reminder", "id": "phai-co-the" });
        assert!(days.contains(&due), "{days:?}");
    }

    #[test]
    fn who_has_not_finished_leaves_the_sum_open() {
        let mut family = family();
        family.push(("Ông", String::new()));
        let all = plan_of(&family);
        assert_eq!(all["complete"], json!(false));
        assert_eq!(all["next"], json!("ngay-sinh"));
        assert_eq!(all["plan"]["unfinished"], json!(["Ông"]));
        assert_eq!(all["plan"]["fee_vnd"], Value::Null);
        assert_eq!(all["plan"]["fee"], json!({ "kind": "ask", "lowest_vnd": 70_000, "highest_vnd": null }));
        assert_eq!(all["plan"]["settled"], json!(false));
    }

    #[test]
    fn a_wrong_call_is_told() {
        let content = content();
        let wrong = |check: &str, answers: &[&str]| {
            let check = content.check(check).map(|entry| &entry.check).expect("the check");
            let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
            assert!(is_meant(&answers));
            super::members(check, &answers).expect_err("refused").to_string()
        };
        assert!(wrong("the-can-cuoc", &["Bà:ngay-sinh=1950"]).contains("members"));
        assert!(wrong(HOUSEHOLD, &["Bà:ngay-sinh=1950", "giay-dang-co=cmnd"]).contains("names no member"));
        assert!(wrong(HOUSEHOLD, &["0912345678:ngay-sinh=1950"]).contains("label"));
        assert!(wrong(HOUSEHOLD, &["Bà:tuoi=80"]).contains("no question"));
        let many: Vec<String> = (0..=MOST_MEMBERS).map(|n| format!("Người {n}:")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(wrong(HOUSEHOLD, &many).contains("at most"));
        assert!(!is_meant(&["ngay-sinh=1950".to_owned()]));
    }
}
