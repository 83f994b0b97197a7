//! What the app knows and this program asks for, and what it is told in return.

use js_sys::{Array, Function};
use readout::Region;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The functions that the app hands over, in one object.
    pub type Host;

    /// The words of a message in a region where people say it otherwise; nothing where they do not.
    #[wasm_bindgen(method, js_name = variant)]
    fn variant_of(this: &Host, message: &str, region: &str) -> Option<String>;

    /// The text of a message; `now` and `all` are its values, for the messages that have them.
    #[wasm_bindgen(method)]
    pub fn message(this: &Host, id: &str, now: &str, all: &str) -> String;

    #[wasm_bindgen(method, getter)]
    fn report(this: &Host) -> Function;

    /// The address of the worker that makes MP3 files, as the browser's trusted types want it; false where there is none.
    #[wasm_bindgen(method, getter)]
    pub fn encoder(this: &Host) -> JsValue;

    /// Tells the reader that no voice speaks.
    #[wasm_bindgen(method)]
    pub fn notice(this: &Host, id: &str);
}

impl Host {
    /// The words of a message in a region where people say it otherwise.
    pub fn variant(&self, message: &str, region: Region) -> Option<String> {
        self.variant_of(message, region.as_str())
    }

    /// Tells how playback stands.
    pub fn tell(&self, state: &State) {
        let fields = Array::of5(
            &state.playing.into(),
            &state.waiting.into(),
            &(state.position as f64).into(),
            &(state.sentences as f64).into(),
            &state.seconds_left.into(),
        );
        fields.push(&state.adrift.into());
        fields.push(&state.caution.into());
        fields.push(&state.finished.into());
        // The app's own function: it cannot throw anything that could be mended here.
        let _ = self.report().apply(&JsValue::UNDEFINED, &fields);
    }
}

/// How playback stands, for the bar to show.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Whether a sentence sounds or is about to.
    pub playing: bool,
    /// Whether a sentence has been asked for and does not sound yet.
    pub waiting: bool,
    /// The sentence, counted from 0.
    pub position: usize,
    /// How many there are.
    pub sentences: usize,
    /// About how long the rest takes, this sentence included.
    pub seconds_left: u32,
    /// Whether the page no longer follows the voice.
    pub adrift: bool,
    /// The message that says whose voice is heard, when it is not the one wished for; empty when it is.
    pub caution: &'static str,
    /// Whether all of it has been read to its end.
    pub finished: bool,
}
