//! Elements put together at run time, all of one type.
//!
//! `view!` gives every element, every kind of attribute and every kind of child a type of its own, and each type its
//! own code to make it, to find it again at the takeover and to change it. The pages are long and mostly words, so that
//! code was half of what a reader had to load. Here the tag and the attributes are values instead. What needs typed
//! elements (drawings, form fields) is still written with `view!`.

use std::borrow::Cow;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{self, MouseEvent, SubmitEvent};
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;
use leptos::tachys::html::event::on;

use super::say::say;

/// An element in the making.
#[must_use = "an element is part of a page only once it is `done`"]
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag. Not for elements that hold nothing, such as `input`.
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// What an attribute can be.
pub enum Value {
    /// Always the same.
    Fixed(&'static str),
    /// Known when the page is made.
    Text(String),
    /// Follows what it reads.
    Live(Signal<String>),
    /// Follows what it reads, and may be absent.
    Maybe(Signal<Option<String>>),
    /// There or not.
    Flag(Signal<bool>),
}

impl From<&'static str> for Value {
    fn from(value: &'static str) -> Self {
        Value::Fixed(value)
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Value::Text(value)
    }
}

impl From<Cow<'static, str>> for Value {
    fn from(value: Cow<'static, str>) -> Self {
        match value {
            Cow::Borrowed(fixed) => Value::Fixed(fixed),
            Cow::Owned(text) => Value::Text(text),
        }
    }
}

impl From<Signal<String>> for Value {
    fn from(value: Signal<String>) -> Self {
        Value::Live(value)
    }
}

impl From<Signal<Option<String>>> for Value {
    fn from(value: Signal<Option<String>>) -> Self {
        Value::Maybe(value)
    }
}

impl From<Signal<bool>> for Value {
    fn from(value: Signal<bool>) -> Self {
        Value::Flag(value)
    }
}

fn attribute(name: &'static str, value: Value) -> AnyAttribute {
    match value {
        Value::Fixed(value) => custom_attribute(name, value).into_any_attr(),
        Value::Text(value) => custom_attribute(name, value).into_any_attr(),
        Value::Live(value) => custom_attribute(name, value).into_any_attr(),
        Value::Maybe(value) => custom_attribute(name, value).into_any_attr(),
        Value::Flag(value) => custom_attribute(name, value).into_any_attr(),
    }
}

/// What can stand within an element.
pub trait Part {
    /// The part as a view.
    fn part(self) -> AnyView;
}

impl Part for AnyView {
    fn part(self) -> AnyView {
        self
    }
}

impl Part for El {
    fn part(self) -> AnyView {
        self.done()
    }
}

impl Part for Vec<El> {
    fn part(self) -> AnyView {
        self.into_iter().map(El::done).collect::<Vec<_>>().into_any()
    }
}

impl Part for Vec<AnyView> {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl Part for Option<AnyView> {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl Part for &'static str {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl Part for String {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl Part for Signal<String> {
    fn part(self) -> AnyView {
        self.into_any()
    }
}

impl El {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.set_value(name, value.into())
    }

    #[inline(never)]
    fn set_value(mut self, name: &'static str, value: Value) -> Self {
        self.attributes.push(attribute(name, value));
        self
    }

    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        self.set_value("class", Value::Fixed(class))
    }

    /// Sets the id.
    pub fn id(self, id: impl Into<Value>) -> Self {
        self.set_value("id", id.into())
    }

    /// What a press does.
    pub fn press(self, act: impl FnMut() + 'static) -> Self {
        self.press_boxed(Box::new(act))
    }

    #[inline(never)]
    fn press_boxed(mut self, mut act: Box<dyn FnMut()>) -> Self {
        let act: Box<dyn FnMut(MouseEvent)> = Box::new(move |_| act());
        self.attributes.push(on(ev::click, act).into_any_attr());
        self
    }

    /// What happens when the form is sent.
    pub fn on_submit(mut self, act: impl FnMut(SubmitEvent) + 'static) -> Self {
        let act: Box<dyn FnMut(SubmitEvent)> = Box::new(act);
        self.attributes.push(on(ev::submit, act).into_any_attr());
        self
    }

    /// Adds a part.
    pub fn add(self, part: impl Part) -> Self {
        self.add_view(part.part())
    }

    #[inline(never)]
    fn add_view(mut self, view: AnyView) -> Self {
        self.children.push(view);
        self
    }

    /// Adds the text of a message, sentence by sentence.
    pub fn say(self, id: impl Into<Cow<'static, str>>) -> Self {
        self.add_view(say(id.into()))
    }

    /// The finished element.
    #[inline(never)]
    pub fn done(self) -> AnyView {
        custom(self.tag).add_any_attr(self.attributes).child(self.children).into_any()
    }
}

/// Parts that stand side by side.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    parts.into_any()
}
