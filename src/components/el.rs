//! Elements put together at run time, all of one type.
//!
//! `view!` gives every element, every kind of attribute and every kind of child a type of its own, and each type its
//! own code to make it, to find it again at the takeover and to change it. The pages are long and mostly words, so that
//! code was half of what a reader had to load. Here the tag and the attributes are values instead. What needs typed
//! elements (drawings, form fields) is still written with `view!`.

use std::borrow::Cow;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::{CustomAttributeKey, custom_attribute};
use leptos::ev::{self, MouseEvent, SubmitEvent};
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;
use leptos::tachys::html::event::on;

use super::say::say;
use crate::state::words::Words;

/// An element in the making. Boxed, so that a chain of calls hands on one word and not the whole.
#[must_use = "an element is part of a page only once it is `done`"]
pub struct El(Box<Making>);

struct Making {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with this tag. Not for elements that hold nothing, such as `input`.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Making { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// The name of an attribute.
#[derive(Clone, Copy)]
struct Name(&'static str);

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl CustomAttributeKey for Name {
    /// Not empty, or else every attribute that was sent would be set once more at the takeover.
    const KEY: &'static str = "-";
}

/// What an attribute can be: fixed or known when the page is made; or following what it reads, and then also absent,
/// or only there or not.
pub trait Value {
    /// Puts the value on the element.
    fn put(self, name: &'static str, element: El) -> El;
}

// Each kind stands in a function of its own that is never copied into the pages.
macro_rules! value {
    ($kind:ty) => {
        impl Value for $kind {
            #[inline(never)]
            fn put(self, name: &'static str, mut element: El) -> El {
                element.0.attributes.push(custom_attribute(Name(name), self).into_any_attr());
                element
            }
        }
    };
}

value!(&'static str);
value!(String);
value!(Signal<String>);
value!(Signal<Option<String>>);
value!(Signal<bool>);

impl Value for Words {
    fn put(self, name: &'static str, element: El) -> El {
        match self {
            Words::Fixed(text) => text.put(name, element),
            Words::Following(text) => text.put(name, element),
        }
    }
}

impl Value for Cow<'static, str> {
    fn put(self, name: &'static str, element: El) -> El {
        self.into_owned().put(name, element)
    }
}

/// What can stand within an element.
pub trait Part {
    /// Puts the part at the end of the element.
    fn join(self, element: El) -> El;
    /// The part as a view of its own.
    fn view(self) -> AnyView;
}

macro_rules! part {
    ($kind:ty) => {
        impl Part for $kind {
            #[inline(never)]
            fn join(self, mut element: El) -> El {
                element.0.children.push(self.into_any());
                element
            }

            fn view(self) -> AnyView {
                self.into_any()
            }
        }
    };
}

part!(Vec<AnyView>);
part!(Option<AnyView>);
part!(&'static str);
part!(String);
part!(Signal<String>);

impl Part for AnyView {
    #[inline(never)]
    fn join(self, mut element: El) -> El {
        element.0.children.push(self);
        element
    }

    fn view(self) -> AnyView {
        self
    }
}

impl Part for Words {
    fn join(self, element: El) -> El {
        match self {
            Words::Fixed(text) => text.join(element),
            Words::Following(text) => text.join(element),
        }
    }

    fn view(self) -> AnyView {
        match self {
            Words::Fixed(text) => text.into_any(),
            Words::Following(text) => text.into_any(),
        }
    }
}

impl Part for El {
    fn join(self, element: El) -> El {
        self.done().join(element)
    }

    fn view(self) -> AnyView {
        self.done()
    }
}

impl Part for Vec<El> {
    fn join(self, element: El) -> El {
        self.into_iter().map(El::done).collect::<Vec<_>>().join(element)
    }

    fn view(self) -> AnyView {
        self.into_iter().map(El::done).collect::<Vec<_>>().into_any()
    }
}

impl El {
    /// Sets an attribute.
    #[inline]
    pub fn set(self, name: &'static str, value: impl Value) -> Self {
        value.put(name, self)
    }

    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        class.put("class", self)
    }

    /// Sets the id.
    #[inline]
    pub fn id(self, id: impl Value) -> Self {
        id.put("id", self)
    }

    /// What a press does.
    pub fn press(self, act: impl FnMut() + 'static) -> Self {
        self.press_boxed(Box::new(act))
    }

    /// What a press does, where the second press of a double one would do it to something else.
    pub fn press_once(mut self, mut act: Box<dyn FnMut()>) -> Self {
        let act: Box<dyn FnMut(MouseEvent)> = Box::new(move |event| {
            if event.detail() < 2 {
                act();
            }
        });
        self.0.attributes.push(on(ev::click, act).into_any_attr());
        self
    }

    #[inline(never)]
    fn press_boxed(mut self, mut act: Box<dyn FnMut()>) -> Self {
        let act: Box<dyn FnMut(MouseEvent)> = Box::new(move |_| act());
        self.0.attributes.push(on(ev::click, act).into_any_attr());
        self
    }

    /// What happens when the form is sent.
    pub fn on_submit(mut self, act: impl FnMut(SubmitEvent) + 'static) -> Self {
        let act: Box<dyn FnMut(SubmitEvent)> = Box::new(act);
        self.0.attributes.push(on(ev::submit, act).into_any_attr());
        self
    }

    /// Adds a part.
    #[inline]
    pub fn with(self, part: impl Part) -> Self {
        part.join(self)
    }

    /// Adds the text of a message, sentence by sentence.
    #[inline]
    pub fn say(self, id: impl Into<Cow<'static, str>>) -> Self {
        self.say_message(id.into())
    }

    #[inline(never)]
    fn say_message(self, id: Cow<'static, str>) -> Self {
        say(id).join(self)
    }

    /// The finished element.
    #[inline(never)]
    pub fn done(self) -> AnyView {
        let Making { tag, attributes, children } = *self.0;
        custom(tag).add_any_attr(attributes).child(children).into_any()
    }
}

/// Parts that stand side by side.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    parts.into_any()
}
