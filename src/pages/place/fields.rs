//! The fields of the form: each with its label, and beside it what is wrong with it.

use leptos::prelude::*;
use place::{Fault, Why, most_letters};

use super::draft::Draft;
use crate::components::el::{Part, el};
use crate::components::icon::icon;
use crate::components::live::live;
use crate::state::site::Site;

/// The id of a field by its flat name.
pub(super) fn id(name: &str) -> String {
    format!("the-{}", name.replace('.', "-"))
}

/// What a field is called; the flat name itself where no card has it.
pub(super) fn label(site: &Site, name: &str) -> String {
    let parts: Vec<&str> = name.split('.').collect();
    let number = |at: &str| at.parse::<i64>().unwrap_or_default() + 1;
    if most_letters(name) == 0 {
        return name.to_owned();
    }
    match parts.as_slice() {
        [list, at] if *list == "notices" || *list == "links" => {
            site.tx(&format!("place-form-{list}-one"), &[("number", number(at).into())])
        }
        [list, at, field] if *list == "sessions" => {
            let one = site.tx("place-form-sessions-one", &[("number", number(at).into())]);
            [&one, ": ", &site.message(&format!("place-form-{field}"))].concat()
        }
        [desk, field] => {
            let of = site.message(&format!("place-desk-{desk}"));
            [&of, ": ", &site.message(&format!("place-form-{field}"))].concat()
        }
        _ => site.message(&format!("place-form-{name}")),
    }
}

/// Why a field cannot stay as it is.
pub(super) fn reason(site: &Site, why: Why) -> String {
    let most = if let Why::TooLong { most } = why { i64::from(most) } else { 0 };
    site.tx(&format!("place-form-error-{}", why.id()), &[("most", most.into())])
}

/// The field and why it cannot stay as it is, in one line.
pub(super) fn told(site: &Site, fault: &Fault) -> String {
    let why = reason(site, fault.why);
    if fault.field.is_empty() { why } else { [&label(site, &fault.field), ": ", &why].concat() }
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Line,
    Lines,
    Phone,
    Day,
    Time,
    Address,
}

/// A field of this flat name. `said` is its label.
pub(super) fn field(site: &Site, draft: Draft, name: String, said: String, kind: Kind) -> AnyView {
    let (id, error, hint) = (id(&name), format!("{}-loi", id(&name)), format!("{}-luu-y", id(&name)));
    let why = {
        let name = name.clone();
        Memo::new(move |_| draft.faults.with(|all| all.iter().find(|fault| fault.field == name).map(|fault| fault.why)))
    };
    let hinted = match kind {
        Kind::Phone => Some("place-form-phone-hint"),
        Kind::Address => Some("place-form-links-hint"),
        _ => None,
    };
    let wrong = {
        let (site, error) = (site.clone(), error.clone());
        live(move || {
            why.get()
                .map(|why| {
                    el("p").class("field-error").id(error.clone()).with(icon("gap", "")).with(reason(&site, why)).done()
                })
                .into_any()
        })
    };
    let invalid = Signal::derive(move || why.get().map(|_| "true".to_owned()));
    let described = {
        let hint = hinted.map(|_| hint.clone());
        Signal::derive(move || {
            let ids: Vec<String> = why.get().map(|_| error.clone()).into_iter().chain(hint.clone()).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    };
    let value = draft.get(&name);
    let most = most_letters(&name).to_string();
    let disabled = site.asleep();
    let put = move |text: String| draft.put(&name, text);
    let input = if kind == Kind::Lines {
        view! {
            <textarea
                class="field__text field__text--form"
                id=id.clone()
                rows="3"
                maxlength=most
                autocomplete="off"
                disabled=disabled
                aria-invalid=invalid
                aria-describedby=described
                on:input=move |event| put(event_target_value(&event))
            >
                {value}
            </textarea>
        }
        .into_any()
    } else {
        let (kind, class) = match kind {
            Kind::Phone => ("tel", "field__input"),
            Kind::Day => ("date", "field__input"),
            Kind::Time => ("time", "field__input"),
            Kind::Address => ("url", "field__input field__input--line"),
            Kind::Line | Kind::Lines => ("text", "field__input field__input--line"),
        };
        // A day and a time are as long as the browser writes them.
        let most = (kind != "date" && kind != "time").then_some(most);
        view! {
            <input
                class=class
                id=id.clone()
                type=kind
                value=value
                maxlength=most
                autocomplete="off"
                disabled=disabled
                aria-invalid=invalid
                aria-describedby=described
                on:input=move |event| put(event_target_value(&event))
            />
        }
        .into_any()
    };
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).with(said))
        .with(hinted.map(|message| el("p").class("field__hint").id(hint).with(site.message(message)).done()))
        .with(wrong)
        .with(input.view())
        .done()
}

/// Which kind of session it is.
pub(super) fn choice(site: &Site, draft: Draft, name: String, said: String) -> AnyView {
    let id = id(&name);
    let chosen = draft.get(&name);
    let options = ["session", "card-point"].map(|kind| {
        let option = el("option").set("value", kind);
        let option = if chosen == kind { option.set("selected", "") } else { option };
        option.with(site.message(&format!("place-kind-{kind}")))
    });
    let options = options.into_iter().map(crate::components::el::El::done).collect::<Vec<_>>();
    let disabled = site.asleep();
    let select = view! {
        <select
            class="field__input field__input--line"
            id=id.clone()
            disabled=disabled
            on:change=move |event| draft.put(&name, event_target_value(&event))
        >
            {options}
        </select>
    };
    el("div")
        .class("field")
        .with(el("label").class("field__label").set("for", id).with(said))
        .with(select.into_any())
        .done()
}
