//! Pictures that a team shows in its sessions: each a file's bytes under its id.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStore, IdbTransaction, IdbTransactionMode};

use crate::{StoreError, failed, finish, open, request};

const DATABASE: &str = "tsst-pictures";
const VERSION: u32 = 1;
const PICTURES: &str = "pictures";

/// The pictures of this device.
#[derive(Clone, Debug)]
pub struct Pictures(IdbDatabase);

impl Pictures {
    /// Opens the place where they are kept, and makes it on first use.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] where the browser has none or refuses it.
    pub async fn open() -> Result<Self, StoreError> {
        Ok(Self(open(DATABASE, VERSION, |database| database.create_object_store(PICTURES).ok().map(drop)).await?))
    }

    /// Keeps a picture.
    ///
    /// # Errors
    /// [`StoreError::Full`] when there is no room.
    pub async fn put(&self, id: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let (transaction, store) = self.begin(IdbTransactionMode::Readwrite)?;
        let asked = store.put_with_key(&Uint8Array::from(bytes), &id.into());
        finish(&transaction, asked.map(drop)).await
    }

    /// The bytes of a picture; one that is not there is no error.
    ///
    /// # Errors
    /// When the device fails.
    pub async fn get(&self, id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let (_, store) = self.begin(IdbTransactionMode::Readonly)?;
        let found = request::done(&store.get(&id.into()).map_err(failed)?).await?;
        Ok((!found.is_undefined()).then(|| Uint8Array::new(&found).to_vec()))
    }

    /// Forgets every picture but these.
    ///
    /// # Errors
    /// When the device fails.
    pub async fn keep_only(&self, ids: &[String]) -> Result<(), StoreError> {
        let (_, store) = self.begin(IdbTransactionMode::Readonly)?;
        let all = request::done(&store.get_all_keys().map_err(failed)?).await?;
        let is_kept = |key: &JsValue| key.as_string().is_some_and(|key| ids.contains(&key));
        let gone: Vec<JsValue> = Array::from(&all).iter().filter(|key| !is_kept(key)).collect();
        if gone.is_empty() {
            return Ok(());
        }
        let (transaction, store) = self.begin(IdbTransactionMode::Readwrite)?;
        let asked = gone.iter().try_for_each(|key| store.delete(key).map(drop));
        finish(&transaction, asked).await
    }

    fn begin(&self, mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), StoreError> {
        let transaction = self.0.transaction_with_str_and_mode(PICTURES, mode).map_err(failed)?;
        let store = transaction.object_store(PICTURES).map_err(failed)?;
        Ok((transaction, store))
    }
}
