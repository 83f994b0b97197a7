//! Voice packs on the reader's device, and a team's pictures.
//!
//! A thin adapter to IndexedDB that both the app (the recording booth, sessions) and the program for listeners use. It
//! keeps the text of each pack's manifest and the sound of each clip, and decides nothing about either: reading and
//! checking a pack is `crates/voicepack`'s; of pictures, `crates/sessions`'.
//!
//! Whatever changes several things does it in one transaction, so that half a pack is never there. The libraries for
//! this (`idb`, `rexie`, `indexed_db_futures`) bring executors and serialisers for what are six calls here.

mod pictures;
mod request;

pub use pictures::Pictures;

use js_sys::{Array, Object, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbIndexParameters, IdbKeyRange, IdbObjectStore, IdbObjectStoreParameters, IdbTransaction,
    IdbTransactionMode, StorageManager,
};

const DATABASE: &str = "tsst-voices";
const VERSION: u32 = 1;
const PACKS: &str = "packs";
const CLIPS: &str = "clips";
/// Of the clips, by their key, in whichever pack they are.
const BY_KEY: &str = "key";

/// Why something could not be kept or found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser has no storage for this, or refuses it: a private window, a strict setting.
    Unavailable,
    /// There is no room left. Nothing of what was to be kept is there.
    Full,
    /// Anything else. Nothing of what was to be kept is there.
    Failed,
}

impl core::fmt::Display for StoreError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            StoreError::Unavailable => "the device keeps nothing here",
            StoreError::Full => "no room left on the device",
            StoreError::Failed => "the device failed to keep or to find it",
        })
    }
}

impl std::error::Error for StoreError {}

/// What is known of a pack on the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Its name among packs.
    pub id: String,
    /// The region of its voice: `north`, `central`, `south`.
    pub region: String,
    /// The gender of its voice: `woman`, `man`.
    pub gender: String,
    /// Whether it is being recorded on this device, and did not come as a file.
    pub own: bool,
    /// Its `manifest.json`.
    pub manifest: String,
    /// How many bytes of sound it has.
    pub bytes: f64,
}

/// A clip to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewClip<'a> {
    /// Its key (`voicepack::clip_key`).
    pub key: &'a str,
    /// The sound file.
    pub sound: &'a [u8],
    /// Its loudness in LUFS, where known.
    pub loudness: Option<f64>,
    /// When its words sound: for each the first character, the one after the last, begin and end in milliseconds.
    pub words: &'a [u32],
}

/// A clip that was found.
#[derive(Clone, Debug)]
pub struct Clip {
    /// The sound file.
    pub sound: Uint8Array,
    /// Its loudness in LUFS, where known.
    pub loudness: Option<f64>,
    /// As in [`NewClip::words`].
    pub words: Vec<u32>,
}

/// How much room the device gives to the portal, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// What is used, by everything that the portal keeps.
    pub used: f64,
    /// All there is.
    pub all: f64,
}

/// The packs of this device.
#[derive(Clone, Debug)]
pub struct Store(IdbDatabase);

impl Store {
    /// Opens the place where packs are kept, and makes it on first use.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] where the browser has none or refuses it.
    pub async fn open() -> Result<Self, StoreError> {
        Ok(Store(open(DATABASE, VERSION, make).await?))
    }

    /// Every pack, by id.
    ///
    /// # Errors
    /// When the device fails.
    pub async fn packs(&self) -> Result<Vec<Kept>, StoreError> {
        let packs = self.begin(IdbTransactionMode::Readonly)?.object_store(PACKS).map_err(failed)?;
        let all = request::done(&packs.get_all().map_err(failed)?).await?;
        Ok(Array::from(&all).iter().map(|record| kept(&record)).collect())
    }

    /// The clip with this key, in whichever pack it is; a recording made on this device comes first.
    ///
    /// The key says region, gender and sentence (`voicepack::clip_key`).
    ///
    /// # Errors
    /// When the device fails; a clip that is not there is no error.
    pub async fn clip(&self, key: &str) -> Result<Option<Clip>, StoreError> {
        let clips = self.begin(IdbTransactionMode::Readonly)?.object_store(CLIPS).map_err(failed)?;
        let index = clips.index(BY_KEY).map_err(failed)?;
        // They come in the order of the packs' ids, and those recorded here begin with what sorts first.
        let found = request::done(&index.get(&key.into()).map_err(failed)?).await?;
        Ok((!found.is_undefined()).then(|| clip(&found)))
    }

    /// All clips of a pack with their keys.
    ///
    /// # Errors
    /// When the device fails.
    pub async fn clips(&self, pack: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let clips = self.begin(IdbTransactionMode::Readonly)?.object_store(CLIPS).map_err(failed)?;
        let all = request::done(&clips.get_all_with_key(&of_pack(pack)?.into()).map_err(failed)?).await?;
        let pair = |record: JsValue| (text(&record, "key"), clip(&record).sound.to_vec());
        Ok(Array::from(&all).iter().map(pair).collect())
    }

    /// Keeps a pack with all its clips, in place of an older one of the same id: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::Full`] when there is no room. What was there before is there still.
    pub async fn put<'a>(&self, pack: &Kept, clips: impl Iterator<Item = NewClip<'a>>) -> Result<(), StoreError> {
        if room().await.is_some_and(|room| room.all - room.used < pack.bytes) {
            return Err(StoreError::Full);
        }
        let transaction = self.begin(IdbTransactionMode::Readwrite)?;
        let asked = (|| {
            let store = transaction.object_store(CLIPS)?;
            store.delete(&of_pack(&pack.id).map_err(|_| JsValue::NULL)?.into())?;
            for clip in clips {
                put_clip(&store, &pack.id, &clip)?;
            }
            transaction.object_store(PACKS)?.put(&record(pack))
        })();
        finish(&transaction, asked.map(drop)).await
    }

    /// Keeps one clip more, or anew, and what the pack now says of itself; `without` is the key of a clip that goes.
    ///
    /// # Errors
    /// As for [`Store::put`].
    pub async fn put_clip(&self, pack: &Kept, clip: &NewClip<'_>, without: Option<&str>) -> Result<(), StoreError> {
        let transaction = self.begin(IdbTransactionMode::Readwrite)?;
        let asked = (|| {
            let store = transaction.object_store(CLIPS)?;
            if let Some(key) = without {
                store.delete(&place(&pack.id, key))?;
            }
            put_clip(&store, &pack.id, clip)?;
            transaction.object_store(PACKS)?.put(&record(pack))
        })();
        finish(&transaction, asked.map(drop)).await
    }

    /// Forgets a pack with all its clips.
    ///
    /// # Errors
    /// When the device fails; then all of it is still there.
    pub async fn remove(&self, pack: &str) -> Result<(), StoreError> {
        let transaction = self.begin(IdbTransactionMode::Readwrite)?;
        let range = JsValue::from(of_pack(pack)?);
        let asked = (|| {
            transaction.object_store(CLIPS)?.delete(&range)?;
            transaction.object_store(PACKS)?.delete(&pack.into())
        })();
        finish(&transaction, asked.map(drop)).await
    }

    fn begin(&self, mode: IdbTransactionMode) -> Result<IdbTransaction, StoreError> {
        let stores = Array::of2(&PACKS.into(), &CLIPS.into());
        self.0.transaction_with_str_sequence_and_mode(&stores, mode).map_err(failed)
    }
}

/// Opens a database, and makes it on first use.
async fn open(name: &str, version: u32, make: fn(&IdbDatabase) -> Option<()>) -> Result<IdbDatabase, StoreError> {
    // Also in a worker, which has no window.
    let factory = Reflect::get(&js_sys::global(), &"indexedDB".into()).map_err(|_| StoreError::Unavailable)?;
    let factory: web_sys::IdbFactory = factory.dyn_into().map_err(|_| StoreError::Unavailable)?;
    let request = factory.open_with_u32(name, version).map_err(|_| StoreError::Unavailable)?;
    let making = request.clone();
    let upgrade = wasm_bindgen::closure::Closure::once_into_js(move || {
        // When a step fails, the opening fails with it.
        let _ = making.result().ok().and_then(|database| make(&database.unchecked_into()));
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    let database: IdbDatabase = match request::done(&request).await {
        Ok(database) => database.unchecked_into(),
        Err(StoreError::Full) => return Err(StoreError::Full),
        Err(_) => return Err(StoreError::Unavailable),
    };
    // A later version of the portal in another tab must not wait for this one.
    let old = database.clone();
    let close = wasm_bindgen::closure::Closure::<dyn FnMut()>::new(move || old.close());
    database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
    close.forget();
    Ok(database)
}

/// How much room there is; nothing where the browser does not tell.
pub async fn room() -> Option<Room> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some(Room { used: number("usage")?, all: number("quota")? })
}

/// Asks the browser not to clear away what is kept when the device gets full. Whether it agrees.
pub async fn persist() -> bool {
    let Some(Ok(asked)) = manager().map(|manager| manager.persist()) else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.as_bool() == Some(true))
}

/// Only pages that were loaded safely have one.
fn manager() -> Option<StorageManager> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()
}

fn make(database: &IdbDatabase) -> Option<()> {
    let by_id = IdbObjectStoreParameters::new();
    by_id.set_key_path(&"id".into());
    database.create_object_store_with_optional_parameters(PACKS, &by_id).ok()?;
    let clips = database.create_object_store(CLIPS).ok()?;
    clips.create_index_with_str_and_optional_parameters(BY_KEY, "key", &IdbIndexParameters::new()).ok()?;
    Some(())
}

/// Waits for the end of a transaction whose wishes were `asked`; a wish that was refused takes all back.
async fn finish(transaction: &IdbTransaction, asked: Result<(), JsValue>) -> Result<(), StoreError> {
    if let Err(error) = asked {
        // What has already ended cannot be taken back, and then nothing was asked.
        let _ = transaction.abort();
        return Err(request::kind(&error));
    }
    request::complete(transaction).await
}

fn put_clip(store: &IdbObjectStore, pack: &str, clip: &NewClip<'_>) -> Result<(), JsValue> {
    let loudness = clip.loudness.map_or(JsValue::UNDEFINED, JsValue::from_f64);
    let value = object(&[
        ("key", clip.key.into()),
        ("sound", Uint8Array::from(clip.sound).into()),
        ("loudness", loudness),
        ("words", Uint32Array::from(clip.words).into()),
    ]);
    store.put_with_key(&value, &place(pack, clip.key)).map(drop)
}

/// Where a clip stands: by its pack, then by its key.
fn place(pack: &str, key: &str) -> JsValue {
    Array::of2(&pack.into(), &key.into()).into()
}

/// Where all clips of a pack stand: after its id alone, and before its id with what is greater than every text.
fn of_pack(pack: &str) -> Result<IdbKeyRange, StoreError> {
    let (from, to) = (Array::of1(&pack.into()), Array::of2(&pack.into(), &Array::new()));
    IdbKeyRange::bound(&from, &to).map_err(failed)
}

fn record(pack: &Kept) -> JsValue {
    object(&[
        ("id", pack.id.as_str().into()),
        ("region", pack.region.as_str().into()),
        ("gender", pack.gender.as_str().into()),
        ("own", pack.own.into()),
        ("manifest", pack.manifest.as_str().into()),
        ("bytes", pack.bytes.into()),
    ])
}

fn kept(record: &JsValue) -> Kept {
    let member = |name: &str| Reflect::get(record, &name.into()).unwrap_or(JsValue::UNDEFINED);
    Kept {
        id: text(record, "id"),
        region: text(record, "region"),
        gender: text(record, "gender"),
        own: member("own").is_truthy(),
        manifest: text(record, "manifest"),
        bytes: member("bytes").as_f64().unwrap_or(0.0),
    }
}

fn clip(record: &JsValue) -> Clip {
    let member = |name: &str| Reflect::get(record, &name.into()).unwrap_or(JsValue::UNDEFINED);
    Clip {
        sound: Uint8Array::new(&member("sound")),
        loudness: member("loudness").as_f64(),
        words: Uint32Array::new(&member("words")).to_vec(),
    }
}

fn text(record: &JsValue, name: &str) -> String {
    Reflect::get(record, &name.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        // A plain object of our own takes every member.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn failed(error: JsValue) -> StoreError {
    request::kind(&error)
}
