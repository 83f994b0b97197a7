//! The service worker: keeping the portal for when the network is gone, and waiting for consent before a new version.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorker, ServiceWorkerRegistration, ServiceWorkerState};

use super::trusted;

/// Registers the service worker at `address` with the reach `scope`. `waiting` is called when a new version is ready
/// and waits. A browser without service workers keeps working, with the network.
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
    spawn_local(async move {
        // A refused registration (private window, old browser) leaves the portal as it is: with the network only.
        let Ok(registration) = JsFuture::from(promise).await else {
            return;
        };
        watch(&registration.unchecked_into(), Rc::new(waiting));
    });
}

fn watch(registration: &ServiceWorkerRegistration, waiting: Rc<dyn Fn()>) {
    if registration.waiting().is_some() && controlled() {
        waiting();
    }
    let found = registration.clone();
    let on_found = Closure::<dyn FnMut()>::new(move || {
        let Some(worker) = found.installing() else {
            return;
        };
        let waiting = Rc::clone(&waiting);
        let installing = worker.clone();
        let on_state = Closure::<dyn FnMut()>::new(move || {
            // Without a worker in charge this is the first visit, not a new version.
            if installing.state() == ServiceWorkerState::Installed && controlled() {
                waiting();
            }
        });
        worker.set_onstatechange(Some(on_state.as_ref().unchecked_ref()));
        on_state.forget();
    });
    registration.set_onupdatefound(Some(on_found.as_ref().unchecked_ref()));
    on_found.forget();
}

fn controlled() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().service_worker().controller().is_some())
}

/// Lets the waiting version take over, and loads the page anew once it has.
pub fn accept_update() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let container = window.navigator().service_worker();
    let reload = Closure::<dyn FnMut()>::new(|| {
        if let Some(window) = web_sys::window() {
            // Reloading the page one is on cannot be refused.
            let _ = window.location().reload();
        }
    });
    container.set_oncontrollerchange(Some(reload.as_ref().unchecked_ref()));
    reload.forget();
    spawn_local(async move {
        let Ok(registration) = JsFuture::from(container.get_registration()).await else {
            return;
        };
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else {
            return;
        };
        if let Some(worker) = registration.waiting() {
            skip_waiting(&worker);
        }
    });
}

fn skip_waiting(worker: &ServiceWorker) {
    let message = js_sys::Object::new();
    // Both calls act on plain objects of our own and cannot fail.
    let _ = js_sys::Reflect::set(&message, &"type".into(), &"SKIP_WAITING".into());
    let _ = worker.post_message(&message);
}
