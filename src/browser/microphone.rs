//! The microphone, as samples.

use js_sys::{Array, Float32Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioContext, AudioWorkletNode, MediaStream, MediaStreamTrack, MessageEvent, MessagePort};

use super::trusted;

/// The name that `public/capture.js` registers.
const PROCESSOR: &str = "tsst-capture";

/// Why there is no microphone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The reader, or who set up the device, does not allow it.
    Denied,
    /// The device has none.
    Missing,
    /// Another program has it, or it does not answer.
    Busy,
    /// This browser cannot record, or the page came without encryption.
    Unsupported,
}

/// An open microphone. The device shows that it listens until this is dropped.
pub struct Microphone {
    context: AudioContext,
    stream: MediaStream,
    port: MessagePort,
    // Both are called as long as this lives.
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _ended: Closure<dyn FnMut()>,
    rate: u32,
}

impl Microphone {
    /// Asks for the microphone, which the browser in turn asks the reader. From then on `heard` is called with the
    /// samples as they come, and `ended` when the microphone is taken away.
    ///
    /// `capture` is the address of `public/capture.js`. To be called from a press.
    ///
    /// # Errors
    /// When there is none to be had.
    pub async fn open(
        capture: &str,
        mut heard: impl FnMut(Vec<f32>) + 'static,
        ended: impl FnMut() + 'static,
    ) -> Result<Self, Refused> {
        let context = AudioContext::new().map_err(|_| Refused::Unsupported)?;
        let opened = stream().await;
        let (stream, node) = match opened {
            Ok(stream) => match node(&context, capture).await {
                Some(node) => (stream, node),
                None => {
                    stop(&stream);
                    close(&context);
                    return Err(Refused::Unsupported);
                }
            },
            Err(refused) => {
                close(&context);
                return Err(refused);
            }
        };
        let on_heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            heard(Float32Array::new(&event.data()).to_vec());
        });
        let on_ended = Closure::<dyn FnMut()>::new(ended);
        let joined = (|| {
            let port = node.port().ok()?;
            port.set_onmessage(Some(on_heard.as_ref().unchecked_ref()));
            let source = context.create_media_stream_source(&stream).ok()?;
            source.connect_with_audio_node(&node).ok()?;
            // A node that leads nowhere is not always asked. What leaves this one is silence.
            node.connect_with_audio_node(&context.destination()).ok()?;
            Some(port)
        })();
        let Some(port) = joined else {
            stop(&stream);
            close(&context);
            return Err(Refused::Unsupported);
        };
        for track in tracks(&stream) {
            track.set_onended(Some(on_ended.as_ref().unchecked_ref()));
        }
        if let Ok(resumed) = context.resume() {
            // One that cannot go on hears nothing, and the meter says so.
            let _ = JsFuture::from(resumed).await;
        }
        let rate = context.sample_rate() as u32;
        Ok(Microphone { context, stream, port, _heard: on_heard, _ended: on_ended, rate })
    }

    /// Samples a second.
    pub fn rate(&self) -> u32 {
        self.rate
    }
}

impl Drop for Microphone {
    fn drop(&mut self) {
        for track in tracks(&self.stream) {
            track.set_onended(None);
        }
        // What is on its way already finds nobody.
        self.port.set_onmessage(None);
        stop(&self.stream);
        close(&self.context);
    }
}

async fn stream() -> Result<MediaStream, Refused> {
    let navigator = web_sys::window().ok_or(Refused::Unsupported)?.navigator();
    // Only pages that were loaded safely have them.
    let devices = Reflect::get(&navigator, &"mediaDevices".into()).ok().filter(|devices| !devices.is_undefined());
    let devices: web_sys::MediaDevices = devices.ok_or(Refused::Unsupported)?.unchecked_into();
    let sound = Object::new();
    // The voice as it is: what makes calls clear makes recordings of different sentences differ.
    for (name, wanted) in [("echoCancellation", false), ("noiseSuppression", false), ("autoGainControl", false)] {
        // A plain object of our own takes every member.
        let _ = Reflect::set(&sound, &name.into(), &wanted.into());
    }
    let _ = Reflect::set(&sound, &"channelCount".into(), &1.into());
    let wanted = web_sys::MediaStreamConstraints::new();
    wanted.set_audio(&sound);
    let asked: Promise = devices.get_user_media_with_constraints(&wanted).map_err(|_| Refused::Unsupported)?;
    JsFuture::from(asked).await.map(JsCast::unchecked_into).map_err(|error| refused(&error))
}

fn refused(error: &JsValue) -> Refused {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" | "SecurityError" => Refused::Denied,
        "NotFoundError" | "OverconstrainedError" => Refused::Missing,
        "TypeError" | "NotSupportedError" => Refused::Unsupported,
        _ => Refused::Busy,
    }
}

async fn node(context: &AudioContext, capture: &str) -> Option<AudioWorkletNode> {
    let worklet = Reflect::get(context, &"audioWorklet".into()).ok().filter(|worklet| !worklet.is_undefined())?;
    // By hand, because the address is a trusted one and no plain text.
    let add: Function = Reflect::get(&worklet, &"addModule".into()).ok()?.dyn_into().ok()?;
    let added: Promise = add.call1(&worklet, &trusted::script_url(capture)?).ok()?.dyn_into().ok()?;
    JsFuture::from(added).await.ok()?;
    AudioWorkletNode::new(context, PROCESSOR).ok()
}

fn tracks(stream: &MediaStream) -> Vec<MediaStreamTrack> {
    Array::from(&stream.get_tracks()).iter().map(JsCast::unchecked_into).collect()
}

fn stop(stream: &MediaStream) {
    tracks(stream).iter().for_each(MediaStreamTrack::stop);
}

fn close(context: &AudioContext) {
    // A context that is closed already stays so.
    let _ = context.close();
}
