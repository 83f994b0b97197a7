//! The plan: who goes, with whom, what is brought, what it costs, and which days to remember.

use content::{Amount, FigureKind, Value};
use leptos::prelude::*;
use readiness::{Check, HOUSEHOLD, ItemVerdict, MemberPlan, Need, Plan, PlanChange, Status, Total, Verdict, Way};
use sessions::visit::Visit;

use super::{Shown, everyone, to_members};
use crate::browser::document;
use crate::components::confirm::ConfirmNote;
use crate::components::el::{el, parts};
use crate::components::hear::HearAction;
use crate::components::icon::icon;
use crate::components::live::{live, words};
use crate::components::onward::onward;
use crate::components::place;
use crate::components::say::say_text;
use crate::components::source::SourceFold;
use crate::pages::answers::Restart;
use crate::pages::not_found::NotFound;
use crate::pages::serving;
use crate::routes::Route;
use crate::state::household;
use crate::state::site::{Site, site};

/// The plan of the household, as the result of its check.
pub(super) fn page() -> AnyView {
    let site = site();
    let Some(check) = site.content().check(HOUSEHOLD).map(|entry| entry.check.clone()) else {
        return view! { <NotFound /> }.into_any();
    };
    let kicker = {
        let site = site.clone();
        words(move || site.tx("outcome-kicker", &[("date", Value::Date(site.today.get()))]))
    };
    let body = {
        let site = site.clone();
        live(move || {
            let mut everyone = everyone(&site);
            // The reader who answered for others only is no member.
            everyone.retain(|shown| shown.member.is_some() || shown.state.is_some());
            if everyone.is_empty() {
                let href = site.link(&Route::Check(HOUSEHOLD.to_owned()));
                return parts(vec![
                    el("p").say("outcome-needs-answers").done(),
                    el("p").class("row").with(onward(href, site.t("check-continue"))).done(),
                ]);
            }
            Page::new(&site, &check, everyone).view()
        })
    };
    el("div")
        .class("wrap narrow result")
        .with(el("p").class("kicker").with(kicker))
        .with(el("h1").id("tieu-de").set("tabindex", "-1").say("check-ho-gia-dinh-plan-title"))
        .with(body)
        .done()
}

/// The plan on its page.
pub(super) struct Page<'a> {
    site: &'a Site,
    check: &'a Check,
    everyone: Vec<Shown>,
    plan: Plan,
}

impl<'a> Page<'a> {
    pub(super) fn new(site: &'a Site, check: &'a Check, everyone: Vec<Shown>) -> Self {
        let plan = Plan::new(check, &verdicts(&everyone));
        Self { site, check, everyone, plan }
    }

    pub(super) fn view(self) -> AnyView {
        let t = |id: &'static str| self.site.message(id);
        let list = self.list();
        let members = self.everyone.iter().zip(&self.plan.members).map(|(shown, plan)| self.member(shown, plan));
        let members = members.collect::<Vec<_>>();
        let visit = Visit::of_household(self.check, &verdicts(&self.everyone), self.site.today.get());
        parts(vec![
            el("section")
                .class("first")
                .set("aria-labelledby", "ca-nha")
                .with(el("h2").class("first__label").id("ca-nha").say("check-ho-gia-dinh-plan-fee-title"))
                .with(el("p").class("first__text").with(said(self.fee(self.plan.fee))))
                .with(el("p").class("small").say("check-ho-gia-dinh-plan-fee-note"))
                .done(),
            el("div")
                .class("row actions screen-only")
                .with(
                    el("button")
                        .class("button")
                        .set("type", "button")
                        .press(|| document::print(false))
                        .with(icon("print", ""))
                        .with(t("print")),
                )
                .with(view! { <HearAction label="hear-result" class="" /> }.into_any())
                .with(to_members(self.site, HOUSEHOLD))
                .done(),
            el("ol").class("list").with(list).done(),
            self.together(),
            self.days(),
            place::where_to_go(self.site),
            el("h2").class("screen-only").say("check-ho-gia-dinh-plan-each-title").done(),
            parts(members),
            el("p").class("small").say("outcome-guidance").done(),
            serving::bar(self.site, visit, None),
            view! { <Restart check=HOUSEHOLD.to_owned() /> }.into_any(),
        ])
    }

    /// Who has to do what, in order of what is most pressing.
    fn list(&self) -> Vec<AnyView> {
        let must = |way: Way| move |member: &MemberPlan| titles_of(self, member, Need::Must, way);
        let may = |member: &MemberPlan| {
            [titles_of(self, member, Need::May, Way::InPerson), titles_of(self, member, Need::May, Way::Online)]
                .concat()
        };
        let asked = |member: &MemberPlan| {
            if member.asks_first() { member.ask.iter().map(|line| self.title(line)).collect() } else { Vec::new() }
        };
        let rows = [
            self.row("missing", "gap", "check-ho-gia-dinh-plan-go", must(Way::InPerson)),
            self.row("missing", "gap", "check-ho-gia-dinh-plan-home", must(Way::AtHome)),
            self.row("missing", "gap", "check-ho-gia-dinh-plan-online", must(Way::Online)),
            self.row("ask", "ask", "check-ho-gia-dinh-plan-ask", asked),
            self.names_row("ask", "ask", "check-ho-gia-dinh-plan-open", &self.plan.who(|member| !member.finished)),
            self.names_row("ready", "tick", "check-ho-gia-dinh-plan-nothing", &self.plan.who(MemberPlan::has_nothing)),
            self.row("none", "minus", "check-ho-gia-dinh-plan-may", may),
        ];
        rows.into_iter().flatten().collect()
    }

    /// One group, each member with the lines that put them there.
    fn row(
        &self,
        class: &str,
        drawing: &'static str,
        id: &'static str,
        lines: impl Fn(&MemberPlan) -> Vec<String>,
    ) -> Option<AnyView> {
        let each = self.everyone.iter().zip(&self.plan.members).filter_map(|(shown, member)| {
            let lines = lines(member);
            let text = format!("{}: {}.", shown.name, lines.join("; "));
            (!lines.is_empty()).then(|| el("p").with(said(text)).done())
        });
        let each: Vec<AnyView> = each.collect();
        (!each.is_empty()).then(|| frame(class, drawing, id, each))
    }

    fn names_row(&self, class: &str, drawing: &'static str, id: &'static str, members: &[usize]) -> Option<AnyView> {
        let names = self.names(members);
        (!members.is_empty()).then(|| frame(class, drawing, id, vec![el("p").with(said(format!("{names}."))).done()]))
    }

    /// Who can go in one way, and what each brings.
    fn together(&self) -> AnyView {
        let mut rows: Vec<String> = Vec::new();
        for group in &self.plan.together {
            let place = || Value::from(self.site.message(&format!("check-place-{}", group.place)));
            if group.members.len() > 1 {
                rows.push(self.tx(
                    "check-ho-gia-dinh-plan-together",
                    &[("names", self.names(&group.members).into()), ("place", place())],
                ));
            }
            let goes = !group.members.is_empty() || !group.later.is_empty();
            if goes && !group.may.is_empty() {
                rows.push(self.tx(
                    "check-ho-gia-dinh-plan-may-join",
                    &[("names", self.names(&group.may).into()), ("place", place())],
                ));
            }
            if !group.later.is_empty() {
                rows.push(self.tx("check-ho-gia-dinh-plan-later", &[("names", self.names(&group.later).into())]));
            }
        }
        for (shown, member) in
            self.everyone.iter().zip(&self.plan.members).filter(|(_, member)| !member.bring.is_empty())
        {
            let papers: Vec<String> = member.bring.iter().map(|line| self.title(line)).collect();
            rows.push(self.tx(
                "check-ho-gia-dinh-plan-bring",
                &[("name", shown.name.as_str().into()), ("papers", papers.join("; ").into())],
            ));
        }
        self.section("check-ho-gia-dinh-plan-way-title", "pin", rows)
    }

    /// Days on which something changes, and what the family pays from then on.
    fn days(&self) -> AnyView {
        let mut rows: Vec<String> = Vec::new();
        for (on, total) in &self.plan.later {
            rows.push(self.tx(
                "check-ho-gia-dinh-plan-fee-later",
                &[("date", Value::Date(*on)), ("fee", self.fee(*total).into())],
            ));
        }
        for day in &self.plan.when {
            let PlanChange::Reminder(index) = day.what else { continue };
            let (Some(reminder), Some(shown)) = (self.check.reminders.get(index), self.everyone.get(day.member)) else {
                continue;
            };
            let what = self.site.message(&format!("check-{HOUSEHOLD}-reminder-{}", reminder.id));
            rows.push(self.tx(
                "check-ho-gia-dinh-plan-day",
                &[("date", Value::Date(day.on)), ("name", shown.name.as_str().into()), ("what", what.into())],
            ));
        }
        self.section("check-ho-gia-dinh-plan-when-title", "days", rows)
    }

    fn section(&self, title: &'static str, drawing: &'static str, rows: Vec<String>) -> AnyView {
        if rows.is_empty() {
            return ().into_any();
        }
        let rows =
            rows.into_iter().map(|text| el("li").with(icon(drawing, "")).with(el("span").with(said(text))).done());
        el("section")
            .class("flow")
            .set("aria-labelledby", title)
            .with(el("h2").id(title).say(title))
            .with(el("ul").class("points").with(rows.collect::<Vec<_>>()))
            .done()
    }

    /// A member's own list, folded away, and the way to the answers.
    fn member(&self, shown: &Shown, plan: &MemberPlan) -> AnyView {
        let verdict = shown.state.as_ref().and_then(|state| state.verdict.as_ref());
        let outcome = verdict.and_then(|verdict| self.check.outcomes.get(verdict.outcome?));
        let headline = outcome.map_or_else(
            || self.site.message("check-ho-gia-dinh-member-left"),
            |outcome| self.site.message(&format!("check-{HOUSEHOLD}-outcome-{}-title", outcome.id)),
        );
        let lines = verdict.into_iter().flat_map(|verdict| &verdict.items);
        let lines = lines.filter_map(|line| {
            let item = self.check.items.get(line.item)?;
            let case = item.cases.get(line.case)?;
            let word = match line.status {
                Status::Ready => "status-ready",
                Status::Missing => "status-missing",
                Status::Ask => "status-ask",
                Status::NotNeeded => "status-not-needed",
            };
            Some(
                el("li")
                    .with(el("b").say(format!("check-{HOUSEHOLD}-item-{}-title", item.id)))
                    .with(" – ")
                    .say(word)
                    .with(". ")
                    .say(format!("check-{HOUSEHOLD}-item-{}-{}", item.id, case.id))
                    .with(case.needs_confirmation.then(|| view! { <ConfirmNote /> }.into_any()))
                    .with(view! { <SourceFold citations=case.sources.clone() /> }.into_any())
                    .done(),
            )
        });
        let warnings = verdict.into_iter().flat_map(|verdict| &verdict.warnings).filter_map(|index| {
            let warning = self.check.warnings.get(*index)?;
            Some(el("li").say(format!("check-{HOUSEHOLD}-warning-{}", warning.id)).done())
        });
        let lines = lines.chain(warnings).collect::<Vec<_>>();
        let (site, member) = (self.site.clone(), shown.member);
        let label = if plan.finished { "check-ho-gia-dinh-member-review" } else { "check-ho-gia-dinh-member-open" };
        el("details")
            .class("why screen-only")
            .with(el("summary").with(icon("down", "icon-s")).with(format!("{}: {headline}", shown.name)))
            .with(el("ul").with(lines))
            .with(
                el("p").class("row").with(
                    el("button")
                        .class("button button--quiet")
                        .set("type", "button")
                        .press(move || household::open(&site, member))
                        .with(self.site.message(label)),
                ),
            )
            .done()
    }

    fn title(&self, line: &ItemVerdict) -> String {
        let item = self.check.items.get(line.item).map_or("", |item| &item.id);
        self.site.message(&format!("check-{HOUSEHOLD}-item-{item}-title"))
    }

    fn names(&self, members: &[usize]) -> String {
        let names: Vec<&str> =
            members.iter().filter_map(|index| Some(self.everyone.get(*index)?.name.as_str())).collect();
        names.join(", ")
    }

    fn tx(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.site.tx(id, values)
    }

    /// A sum in words: what is open is said, and never left out.
    fn fee(&self, total: Total) -> String {
        let money =
            |vnd: i64| content::format::amount(self.site.content().locale(), FigureKind::Money, Amount::Whole(vnd));
        match (total.exact(), total.most) {
            (Some(0), _) => self.site.message("fee-free"),
            (Some(vnd), _) => money(vnd),
            (None, Some(most)) => {
                self.site.tx("fee-range", &[("low", money(total.least).into()), ("high", money(most).into())])
            }
            (None, None) => self.tx("check-ho-gia-dinh-plan-fee-open", &[("low", money(total.least).into())]),
        }
    }
}

/// What each member's answers have led to so far.
fn verdicts(everyone: &[Shown]) -> Vec<Option<&Verdict>> {
    everyone.iter().map(|shown| shown.state.as_ref()?.verdict.as_ref()).collect()
}

fn titles_of(page: &Page<'_>, member: &MemberPlan, need: Need, way: Way) -> Vec<String> {
    member.errands(need, way).map(|errand| page.title(&errand.line)).collect()
}

fn frame(class: &str, drawing: &'static str, id: &'static str, body: Vec<AnyView>) -> AnyView {
    // Told by a word too, not by shape and colour alone.
    let word = match class {
        "missing" => "check-ho-gia-dinh-word-must",
        "ask" => "status-ask",
        "ready" => "status-ready",
        _ => "check-ho-gia-dinh-word-may",
    };
    el("li")
        .set("class", format!("item item--{class}"))
        .with(el("p").set("class", format!("status status--{class}")).with(icon(drawing, "")).say(word))
        .with(el("div").class("item__body").with(el("h3").say(id)).with(body))
        .done()
}

fn said(text: String) -> AnyView {
    say_text(Signal::derive(move || text.clone()))
}
