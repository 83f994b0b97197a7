//! The one Trusted Types policy: it lets through addresses of scripts on our own origin, and nothing else.
//!
//! The served policy has `require-trusted-types-for 'script'`, so a plain string may start neither a worker nor a
//! service worker.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A script address that the browser accepts; a plain string where the browser has no Trusted Types.
    pub type ScriptUrl;
}

/// The policy's name, as the `trusted-types` directive of the content policy lists it.
const POLICY: &str = "tsst";

thread_local! {
    // The browser refuses a second policy of the same name, so the first is kept for the page's life.
    static MADE: std::cell::OnceCell<Option<JsValue>> = const { std::cell::OnceCell::new() };
}

/// `url` as a script address, or nothing when it leads to another origin.
pub fn script_url(url: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let location = window.location();
    let absolute = web_sys::Url::new_with_base(url, &location.href().ok()?).ok()?;
    if absolute.origin() != location.origin().ok()? {
        return None;
    }
    let href = JsValue::from_str(&absolute.href());
    MADE.with(|made| match made.get_or_init(|| policy(&window)) {
        Some(policy) => {
            let create = js_sys::Reflect::get(policy, &"createScriptURL".into()).ok()?;
            create.dyn_into::<js_sys::Function>().ok()?.call1(policy, &href).ok()
        }
        None => Some(href),
    })
}

fn policy(window: &web_sys::Window) -> Option<JsValue> {
    let factory = js_sys::Reflect::get(window, &"trustedTypes".into()).ok()?;
    let create = js_sys::Reflect::get(&factory, &"createPolicy".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let rules = js_sys::Object::new();
    // `script_url` above has checked the origin before the policy sees the address.
    let same = Closure::<dyn Fn(JsValue) -> JsValue>::new(|url| url);
    js_sys::Reflect::set(&rules, &"createScriptURL".into(), same.as_ref()).ok()?;
    same.forget();
    create.call2(&factory, &POLICY.into(), &rules).ok()
}
