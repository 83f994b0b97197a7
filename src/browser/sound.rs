//! Hearing a sound file.

use std::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioBuffer, AudioBufferSourceNode, AudioContext};

/// The loudspeaker does not answer, or the bytes are no sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHeard;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    static SOUNDING: RefCell<Option<AudioBufferSourceNode>> = const { RefCell::new(None) };
}

/// Gets the loudspeaker ready. To be called from a press, because a browser lets no page begin by itself.
pub fn wake() {
    CONTEXT.with_borrow_mut(|context| {
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        if let Some(context) = context {
            // Where it is refused nothing sounds, and that is told when it should.
            let _ = context.resume();
        }
    });
}

/// Plays a sound file from its beginning, in place of what sounds.
///
/// # Errors
/// When nothing sounds.
pub async fn play(file: &Uint8Array) -> Result<(), NotHeard> {
    hush();
    let context = CONTEXT.with_borrow(Clone::clone).ok_or(NotHeard)?;
    // The browser takes the bytes away, so it gets a copy.
    let decoding = context.decode_audio_data(&file.slice(0, file.length()).buffer()).map_err(|_| NotHeard)?;
    let sound: AudioBuffer = JsFuture::from(decoding).await.map_err(|_| NotHeard)?.unchecked_into();
    JsFuture::from(context.resume().map_err(|_| NotHeard)?).await.map_err(|_| NotHeard)?;
    let source = context.create_buffer_source().map_err(|_| NotHeard)?;
    source.set_buffer(Some(&sound));
    source.connect_with_audio_node(&context.destination()).map_err(|_| NotHeard)?;
    source.start().map_err(|_| NotHeard)?;
    SOUNDING.set(Some(source));
    Ok(())
}

/// Silence.
pub fn hush() {
    if let Some(source) = SOUNDING.take() {
        // What has ended already is silent.
        #[expect(deprecated, reason = "web-sys has deprecated the method of one of two classes that share it")]
        let _ = source.stop();
    }
}
