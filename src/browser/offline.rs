//! The service worker: keeping the portal for when the network is gone, and waiting for consent before a new version.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorker, ServiceWorkerRegistration, ServiceWorkerState};

use super::{navigation, trusted};

/// Registers the service worker at `address` with the reach `scope`. `waiting` is called when a new version is ready
/// and waits, and when it has taken over because another tab let it. A browser without service workers keeps working,
/// with the network.
pub fn register(address: &str, scope: &str, waiting: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(url) = trusted::script_url(address) else {
        return;
    };
    let Ok(container) = js_sys::Reflect::get(&window.navigator(), &"serviceWorker".into()) else {
        return;
    };
    let Some(register) =
        js_sys::Reflect::get(&container, &"register".into()).ok().and_then(|f| f.dyn_into::<js_sys::Function>().ok())
    else {
        return;
    };
    let options = js_sys::Object::new();
    if js_sys::Reflect::set(&options, &"scope".into(), &scope.into()).is_err() {
        return;
    }
    let Some(promise) =
        register.call2(&container, &url, &options).ok().and_then(|p| p.dyn_into::<js_sys::Promise>().ok())
    else {
        return;
    };
    let waiting: Rc<dyn Fn()> = Rc::new(waiting);
    let (mut had_one, told) = (controlled(), Rc::clone(&waiting));
    let on_change = Closure::<dyn FnMut()>::new(move || {
        // The first worker is no new version. What came with an older one goes on asking for files that are gone.
        if std::mem::replace(&mut had_one, true) {
            told();
        }
    });
    window.navigator().service_worker().set_oncontrollerchange(Some(on_change.as_ref().unchecked_ref()));
    on_change.forget();
    spawn_local(async move {
        // A refused registration (private window, old browser) leaves the portal as it is: with the network only.
        let Ok(registration) = JsFuture::from(promise).await else {
            return;
        };
        watch(&registration.unchecked_into(), waiting);
    });
}

fn watch(registration: &ServiceWorkerRegistration, waiting: Rc<dyn Fn()>) {
    if registration.waiting().is_some() && controlled() {
        waiting();
    }
    // One may have been found before anybody listened.
    watch_installing(registration, &waiting);
    let found = registration.clone();
    let on_found = Closure::<dyn FnMut()>::new(move || watch_installing(&found, &waiting));
    registration.set_onupdatefound(Some(on_found.as_ref().unchecked_ref()));
    on_found.forget();
}

fn watch_installing(registration: &ServiceWorkerRegistration, waiting: &Rc<dyn Fn()>) {
    let Some(worker) = registration.installing() else {
        return;
    };
    let (waiting, installing) = (Rc::clone(waiting), worker.clone());
    let on_state = Closure::<dyn FnMut()>::new(move || {
        // Without a worker in charge this is the first visit, not a new version.
        if installing.state() == ServiceWorkerState::Installed && controlled() {
            waiting();
        }
    });
    worker.set_onstatechange(Some(on_state.as_ref().unchecked_ref()));
    on_state.forget();
}

fn controlled() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().service_worker().controller().is_some())
}

/// Lets the waiting version take over, and loads the page anew once it has; at once where it has already.
pub fn accept_update() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let container = window.navigator().service_worker();
    let reload = Closure::<dyn FnMut()>::new(navigation::reload);
    container.set_oncontrollerchange(Some(reload.as_ref().unchecked_ref()));
    reload.forget();
    spawn_local(async move {
        let registration = JsFuture::from(container.get_registration()).await;
        let registration = registration.and_then(JsCast::dyn_into::<ServiceWorkerRegistration>);
        match registration.ok().and_then(|registration| registration.waiting()) {
            Some(worker) => skip_waiting(&worker),
            // Another tab has let it take over.
            None => navigation::reload(),
        }
    });
}

fn skip_waiting(worker: &ServiceWorker) {
    let message = js_sys::Object::new();
    // Both calls act on plain objects of our own and cannot fail.
    let _ = js_sys::Reflect::set(&message, &"type".into(), &"SKIP_WAITING".into());
    let _ = worker.post_message(&message);
}
