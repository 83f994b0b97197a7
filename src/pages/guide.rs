//! One guide: the short answer first, then its sections, each statement with its law.

use content::{Guide, Section, SectionKind, Statement};
use leptos::prelude::*;

use super::not_found::NotFound;
use crate::components::back_link::BackLink;
use crate::components::confirm::{ConfirmNote, ReviewBanner};
use crate::components::hear::HearButton;
use crate::components::icon::Icon;
use crate::components::say::Say;
use crate::components::source::SourceFold;
use crate::components::swap_table::SwapTable;
use crate::components::timeline::Timeline;
use crate::routes::Route;
use crate::state::site::site;

/// A guide by its id.
#[component]
pub fn GuidePage(
    /// The guide.
    id: String,
) -> impl IntoView {
    let site = site();
    let Some(guide) = site.content().guide(&id).cloned() else {
        return view! { <NotFound /> }.into_any();
    };
    let t = |id: &'static str| site.words(id);
    let index = guide
        .sections
        .iter()
        .map(|section| {
            let site = site.clone();
            let title = guide.section_title_id(section);
            view! {
                <li>
                    <a href=format!("#{}", section.id)>{site.words(title)}</a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let sections = guide.sections.iter().map(|section| section_view(&guide, section)).collect::<Vec<_>>();
    let next = {
        let check = site.content().checks().first().map(|entry| site.link(&Route::Check(entry.check.id.clone())));
        check.map(|href| {
            view! {
                <p class="row">
                    <a class="button" href=href>
                        <Icon name="card" />
                        {t("guide-to-check")}
                    </a>
                </p>
            }
        })
    };
    view! {
        <div class="wrap article">
            <nav class="index" aria-label=t("guide-index")>
                <p class="index__head">{t("guide-index")}</p>
                <ol>{index}</ol>
            </nav>
            <article class="flow read">
                <BackLink href=site.link(&Route::Guides) label=t("nav-guides") />
                <h1 id="tieu-de" tabindex="-1">
                    <Say id=guide.title_id() />
                </h1>
                <HearButton label="hear-page" />
                {sections}
                {next}
            </article>
        </div>
    }
    .into_any()
}

fn section_view(guide: &Guide, section: &Section) -> AnyView {
    let title = guide.section_title_id(section);
    let heading = format!("{}-tieu-de", section.id);
    match section.kind {
        SectionKind::Answer => answer(guide, section, title, heading).into_any(),
        SectionKind::Text => view! {
            <section class="flow" id=section.id.clone() aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>
                    <Say id=title />
                </h2>
                {statements(guide, section)}
            </section>
        }
        .into_any(),
        SectionKind::Ways => view! {
            <section class="flow" id=section.id.clone() aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>
                    <Say id=title />
                </h2>
                <ol class="ways">
                    {section
                        .statements
                        .iter()
                        .map(|statement| {
                            let id = guide.statement_id(statement);
                            view! {
                                <li class="way">
                                    <h3 class="way__title">
                                        <Say id=format!("{id}-title") />
                                    </h3>
                                    <p>
                                        <Say id=id />
                                    </p>
                                    {grounds(statement)}
                                </li>
                            }
                        })
                        .collect::<Vec<_>>()}
                </ol>
            </section>
        }
        .into_any(),
        SectionKind::Timeline => view! {
            <section class="flow" id=section.id.clone() aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>
                    <Say id=title />
                </h2>
                <Timeline guide=guide.clone() section=section.clone() />
            </section>
        }
        .into_any(),
        SectionKind::Table => view! {
            <section class="flow" id=section.id.clone() aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>
                    <Say id=title />
                </h2>
                <SwapTable guide=guide.clone() section=section.clone() />
            </section>
        }
        .into_any(),
        SectionKind::Clerk => clerk(guide, section, title, heading).into_any(),
    }
}

fn answer(guide: &Guide, section: &Section, title: String, heading: String) -> impl IntoView + use<> {
    let texts = section
        .statements
        .iter()
        .enumerate()
        .map(|(n, statement)| {
            let id = guide.statement_id(statement);
            // The first statement is the answer in two words, as large as the page allows.
            let class = if n == 0 { "answer__short" } else { "answer__text" };
            view! {
                <p class=class>
                    <Say id=id />
                </p>
            }
        })
        .collect::<Vec<_>>();
    let grounds = section.statements.iter().map(grounds).collect::<Vec<_>>();
    view! {
        <section class="answer" id=section.id.clone() aria-labelledby=heading.clone()>
            <h2 class="answer__label" id=heading.clone()>
                <Say id=title />
            </h2>
            {texts}
        </section>
        <div class="answer__grounds">{grounds}</div>
    }
}

fn clerk(guide: &Guide, section: &Section, title: String, heading: String) -> impl IntoView + use<> {
    let site = site();
    let card = site.link(&Route::ClerkCard(guide.id.clone()));
    let open = site.words("clerk-open");
    view! {
        <section class="flow" id=section.id.clone() aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>
                <Say id=title />
            </h2>
            {statements(guide, section)}
            <p class="row">
                <a class="button" href=card>
                    <Icon name="desk" />
                    {open}
                </a>
            </p>
        </section>
    }
}

fn statements(guide: &Guide, section: &Section) -> Vec<AnyView> {
    section
        .statements
        .iter()
        .map(|statement| {
            view! {
                <div class="statement" id=statement.id.clone()>
                    <p>
                        <Say id=guide.statement_id(statement) />
                    </p>
                    {grounds(statement)}
                </div>
            }
            .into_any()
        })
        .collect()
}

/// What a statement rests on, and what the reader should know about that.
pub fn grounds(statement: &Statement) -> impl IntoView + use<> {
    view! {
        {statement.needs_confirmation.then(|| view! { <ConfirmNote /> })}
        {statement.review.map(|review| view! { <ReviewBanner review=review /> })}
        <SourceFold citations=statement.sources.clone() />
    }
}
