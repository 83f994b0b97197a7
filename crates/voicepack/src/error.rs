//! Why a file is not a voice pack that can be taken in.

/// The reason, with the name of the file or field that it is about. Names come from the file and may be anything:
/// they are cut to a length that can be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file, a recording in it, or what it unpacks to, is larger than a pack may be.
    #[error("larger than a voice pack may be")]
    TooLarge,
    /// More files inside than a pack may have.
    #[error("more files than a voice pack may have")]
    TooMany,
    /// A file inside unpacks to far more than it came as.
    #[error("{0} unpacks to far more than it came as")]
    Bomb(String),
    /// Not a zip file.
    #[error("not a zip file")]
    NotAZip,
    /// Bytes are missing or changed.
    #[error("damaged or cut off")]
    Damaged,
    /// A name inside that leads out of the pack, or that no system agrees on.
    #[error("the name {0:?} leads out of the pack")]
    BadPath(String),
    /// Two files inside have one name, or one place.
    #[error("{0:?} is there twice")]
    Twice(String),
    /// A link or another thing that is no file.
    #[error("{0:?} is a link and no file")]
    Link(String),
    /// Encrypted, or compressed in a way that packs do not use.
    #[error("{0:?} is encrypted or compressed in an unknown way")]
    Packing(String),
    /// A zip file without a manifest, or with one of something else.
    #[error("not a voice pack: no manifest.json that says so")]
    NotAPack,
    /// A pack of another version of the format.
    #[error("a voice pack of version {0}, this program reads version 1")]
    Version(u32),
    /// A pack in another language.
    #[error("a voice pack in {0:?}, not in Vietnamese")]
    Language(String),
    /// A field of the manifest is missing or holds what it may not.
    #[error("the manifest's {0} is missing or wrong")]
    Field(&'static str),
    /// The manifest names no recording.
    #[error("no recordings in it")]
    Empty,
    /// The manifest names a file that is not there.
    #[error("{0:?} is missing")]
    Missing(String),
    /// A recording that is no sound of a kind that packs use.
    #[error("{0:?} is not MP3, AAC, Opus or WAV")]
    NotSound(String),
    /// A recording stands under the key of another sentence or voice.
    #[error("the recording {0:?} is not of the sentence that it says")]
    WrongKey(String),
}

impl PackError {
    /// A word for the reason, the same in every version; what it is about says [`PackError::about`].
    pub fn code(&self) -> &'static str {
        match self {
            PackError::TooLarge => "large",
            PackError::TooMany => "many",
            PackError::Bomb(_) => "bomb",
            PackError::NotAZip => "no-zip",
            PackError::Damaged => "damaged",
            PackError::BadPath(_) => "path",
            PackError::Twice(_) => "twice",
            PackError::Link(_) => "link",
            PackError::Packing(_) => "packing",
            PackError::NotAPack => "no-pack",
            PackError::Version(_) => "version",
            PackError::Language(_) => "language",
            PackError::Field(_) => "field",
            PackError::Empty => "empty",
            PackError::Missing(_) => "missing",
            PackError::NotSound(_) => "sound",
            PackError::WrongKey(_) => "key",
        }
    }

    /// The file, the field or the version that it is about; empty where it is about the whole.
    pub fn about(&self) -> String {
        match self {
            PackError::Bomb(name)
            | PackError::BadPath(name)
            | PackError::Twice(name)
            | PackError::Link(name)
            | PackError::Packing(name)
            | PackError::Language(name)
            | PackError::Missing(name)
            | PackError::NotSound(name)
            | PackError::WrongKey(name) => name.clone(),
            PackError::Version(version) => version.to_string(),
            PackError::Field(field) => (*field).to_owned(),
            PackError::TooLarge
            | PackError::TooMany
            | PackError::NotAZip
            | PackError::Damaged
            | PackError::NotAPack
            | PackError::Empty => String::new(),
        }
    }
}

/// A name as it can be shown: not longer than a line, without what controls a screen.
pub(crate) fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(60).collect()
}
