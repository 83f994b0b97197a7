//! Packs: what is written is read back, and whatever is wrong is refused with its reason.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use proptest::prelude::*;
use readout::{Gender, Region};
use serde_json::{Value, json};
use voicepack::{ClipInfo, Manifest, Pack, PackError, Sound, Word, clip_key, wav, write};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const SENTENCES: [&str; 3] = ["Xin chào bà con.", "Từ nay không phải mang sổ hộ khẩu.", "Phí là 30.000 đồng."];

fn sound(seed: usize) -> Vec<u8> {
    wav::write(&vec![seed as f32 / 10.0; 2_400], 24_000)
}

fn manifest() -> Manifest {
    let clip = |(n, text): (usize, &&str)| {
        let key = clip_key(text, Region::Central, Gender::Woman);
        let info = ClipInfo {
            file: String::new(),
            text: (*text).to_owned(),
            message: "guide-a-b".to_owned(),
            sentence: n as u32,
            seconds: 0.1,
            loudness: Some(-19.25),
            words: vec![Word { from: 0, to: 3, starts: 0, ends: 40 }, Word { from: 4, to: 6, starts: 40, ends: 90 }],
        };
        (key, info)
    };
    Manifest {
        id: "phong-thu-central-woman".to_owned(),
        region: Region::Central,
        gender: Gender::Woman,
        created: "2026-11-27".to_owned(),
        consent: "Tôi là người đọc và đồng ý.".to_owned(),
        licence: "CC0-1.0".to_owned(),
        clips: SENTENCES.iter().enumerate().map(clip).collect(),
    }
}

fn pack() -> Vec<u8> {
    let manifest = manifest();
    let sounds: BTreeMap<String, Vec<u8>> =
        manifest.clips.iter().map(|(key, clip)| (key.clone(), sound(clip.sentence as usize))).collect();
    write(&manifest, |key| sounds.get(key).map(Vec::as_slice)).expect("a pack")
}

/// The pack as another program would write it, with one thing changed.
struct Other {
    manifest: Value,
    files: Vec<(String, Vec<u8>)>,
    method: CompressionMethod,
}

fn other() -> Other {
    let bytes = pack();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a zip");
    let mut all: Vec<(String, Vec<u8>)> = (0..archive.len())
        .map(|n| {
            let mut file = archive.by_index(n).expect("a file");
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut bytes).expect("its bytes");
            (file.name().to_owned(), bytes)
        })
        .collect();
    let (name, manifest) = all.remove(0);
    assert_eq!(name, "manifest.json");
    let manifest = serde_json::from_slice(&manifest).expect("JSON");
    Other { manifest, files: all, method: CompressionMethod::Deflated }
}

impl Other {
    fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(self.method);
        for (name, bytes) in &self.files {
            zip.start_file(name.clone(), options).expect("a file");
            zip.write_all(bytes).expect("its bytes");
        }
        zip.start_file("manifest.json", options).expect("the manifest");
        zip.write_all(self.manifest.to_string().as_bytes()).expect("its text");
        zip.finish().expect("a zip").into_inner()
    }

    fn refused(&self) -> PackError {
        match Pack::read(&self.bytes()) {
            Ok(_) => panic!("was taken in"),
            Err(error) => error,
        }
    }

    fn clip(&mut self) -> &mut Value {
        let clips = self.manifest["clips"].as_object_mut().expect("clips");
        clips.values_mut().next().expect("a clip")
    }
}

#[test]
fn what_is_written_is_read_back() {
    let bytes = pack();
    let read = Pack::read(&bytes).expect("our own pack");
    let mut expected = manifest();
    for (key, clip) in &mut expected.clips {
        clip.file = format!("clips/{key}.wav");
    }
    assert_eq!(read.manifest, expected);
    for clip in &read.clips {
        assert_eq!(clip.sound, Sound::Wav);
        assert_eq!(clip.bytes, sound(expected.clips[&clip.key].sentence as usize));
    }
    assert_eq!(pack(), bytes, "the same recordings make the same bytes");
}

#[test]
fn packs_of_other_programs_are_read() {
    let mut other = other();
    other.files.push(("__MACOSX/._clips".to_owned(), b"what a system leaves".to_vec()));
    other.manifest["future"] = json!({"deep": [1, {"er": null}]});
    other.clip()["speaker"] = json!("left out");
    for method in [CompressionMethod::Deflated, CompressionMethod::Stored] {
        other.method = method;
        let bytes = other.bytes();
        let read = Pack::read(&bytes).expect("a sound pack");
        assert_eq!(read.clips.len(), 3);
    }
    // Editors of one system put a mark before the text, and tools make entries for folders.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.add_directory("clips", options).expect("a folder");
    for (name, bytes) in &other.files {
        zip.start_file(name.clone(), options).expect("a file");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.start_file("manifest.json", options).expect("the manifest");
    zip.write_all(format!("\u{FEFF}{}", other.manifest).as_bytes()).expect("its text");
    assert!(Pack::read(&zip.finish().expect("a zip").into_inner()).is_ok());
}

#[test]
fn every_fault_of_the_manifest_has_its_reason() {
    type Change = fn(&mut Other);
    let faults: [(&str, Change, PackError); 21] = [
        ("format", |o| o.manifest["format"] = json!("audiobook"), PackError::NotAPack),
        ("no format", |o| drop(o.manifest.as_object_mut().expect("object").remove("format")), PackError::NotAPack),
        ("version", |o| o.manifest["version"] = json!(2), PackError::Version(2)),
        ("language", |o| o.manifest["language"] = json!("en-GB"), PackError::Language("en-GB".to_owned())),
        ("no language", |o| o.manifest["language"] = Value::Null, PackError::Field("language")),
        ("region", |o| o.manifest["region"] = json!("west"), PackError::Field("region")),
        ("gender", |o| o.manifest["gender"] = json!("child"), PackError::Field("gender")),
        ("id", |o| o.manifest["id"] = json!("../../etc"), PackError::Field("id")),
        ("day", |o| o.manifest["created"] = json!("27/11/2026"), PackError::Field("created")),
        ("consent", |o| o.manifest["consent"] = json!("  "), PackError::Field("consent")),
        ("licence", |o| o.manifest["licence"] = json!("x".repeat(5_000)), PackError::Field("licence")),
        ("clips", |o| o.manifest["clips"] = json!([]), PackError::Field("clips")),
        ("no clips", |o| o.manifest["clips"] = json!({}), PackError::Empty),
        ("text", |o| o.clip()["text"] = json!(""), PackError::Field("text")),
        ("seconds", |o| o.clip()["seconds"] = json!(-1), PackError::Field("seconds")),
        ("hours", |o| o.clip()["seconds"] = json!(1e300), PackError::Field("seconds")),
        ("loudness", |o| o.clip()["loudness"] = json!(99), PackError::Field("loudness")),
        ("word order", |o| o.clip()["words"] = json!([[4, 6, 0, 9], [0, 3, 9, 12]]), PackError::Field("words")),
        ("word past the end", |o| o.clip()["words"] = json!([[0, 999, 0, 9]]), PackError::Field("words")),
        ("type", |o| o.clip()["sentence"] = json!("first"), PackError::Field("clips")),
        ("no file", |o| o.clip()["file"] = json!("clips/none.mp3"), PackError::Missing("clips/none.mp3".to_owned())),
    ];
    for (name, change, expected) in faults {
        let mut other = other();
        change(&mut other);
        assert_eq!(other.refused(), expected, "{name}");
    }
    let mut other = other();
    other.clip()["text"] = json!("Một câu khác.");
    assert!(matches!(other.refused(), PackError::WrongKey(_)));
    let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(Manifest::parse(nested.as_bytes()), Err(PackError::NotAPack));
    let deep = format!("{{\"format\":\"voice-pack\",\"x\":{nested}}}");
    assert!(Manifest::parse(deep.as_bytes()).is_err());
}

#[test]
fn every_fault_of_the_files_has_its_reason() {
    let mut wrong_type = other();
    wrong_type.files[0].1 = b"<html><script>alert(1)</script></html>".to_vec();
    assert!(matches!(wrong_type.refused(), PackError::NotSound(_)));

    for bad in ["../evil.wav", "/etc/passwd", "a\\b.wav", "clips/../../x"] {
        let mut path = other();
        path.files.push((bad.to_owned(), Vec::new()));
        assert!(matches!(path.refused(), PackError::BadPath(_)), "{bad}");
    }

    let mut many = other();
    many.method = CompressionMethod::Stored;
    many.files.extend((0..8_000).map(|n| (format!("x{n}"), Vec::new())));
    assert_eq!(many.refused(), PackError::TooMany);

    let mut bomb = other();
    bomb.files[0].1 = vec![0; 7_000_000];
    assert!(matches!(bomb.refused(), PackError::Bomb(_)));

    let mut large = other();
    large.files[0].1 = vec![0; 9_000_000];
    assert_eq!(large.refused(), PackError::TooLarge);

    assert_eq!(Pack::read(&vec![0; 120_000_001]).map(drop), Err(PackError::TooLarge));
    assert_eq!(Pack::read(b"").map(drop), Err(PackError::NotAZip));
    assert_eq!(Pack::read(b"ID3\x04 a song").map(drop), Err(PackError::NotAZip));
    // A zip behind something else is something else as well.
    assert_eq!(Pack::read(&[b"MZ".as_slice(), &pack()].concat()).map(drop), Err(PackError::NotAZip));

    let mut nothing = other();
    nothing.manifest = json!({"name": "an extension"});
    assert_eq!(nothing.refused(), PackError::NotAPack);
}

#[test]
fn links_and_doubles_are_refused() {
    let other = other();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("clips/link.wav", "/etc/passwd", SimpleFileOptions::default()).expect("a link");
    zip.start_file("manifest.json", SimpleFileOptions::default()).expect("the manifest");
    zip.write_all(other.manifest.to_string().as_bytes()).expect("its text");
    let bytes = zip.finish().expect("a zip").into_inner();
    assert!(matches!(Pack::read(&bytes).map(drop), Err(PackError::Link(_))));

    // Two files of one name: no writer makes it, so one is renamed in the bytes, at both places.
    let mut double = other;
    let first = double.files[0].0.clone();
    let twin = first.replace("clips/", "clipz/");
    double.files.push((twin.clone(), sound(9)));
    let mut bytes = double.bytes();
    for at in 0..bytes.len() - twin.len() {
        if bytes[at..].starts_with(twin.as_bytes()) {
            bytes[at..at + first.len()].copy_from_slice(first.as_bytes());
        }
    }
    assert!(matches!(Pack::read(&bytes).map(drop), Err(PackError::Twice(_))));
}

/// Where the central directory of a zip begins.
fn directory(bytes: &[u8]) -> usize {
    let end = bytes.len() - 22;
    u32::from_le_bytes(*bytes[end + 16..].first_chunk().expect("four bytes")) as usize
}

#[test]
fn files_that_share_their_bytes_are_refused() {
    let mut bytes = pack();
    // The third entry of the directory is made to point to the second one's file, whose name it takes.
    let mut at = directory(&bytes);
    let length = |bytes: &[u8], at: usize| 46 + usize::from(u16::from_le_bytes([bytes[at + 28], bytes[at + 29]]));
    at += length(&bytes, at);
    let second = bytes[at..at + length(&bytes, at)].to_vec();
    let third = at + second.len();
    bytes[third..third + second.len()].copy_from_slice(&second);
    assert!(matches!(Pack::read(&bytes).map(drop), Err(PackError::Twice(_))));
}

#[test]
fn a_changed_byte_of_sound_is_damage() {
    let good = pack();
    let place = good.windows(4).position(|part| part == b"WAVE").expect("a recording");
    let mut bytes = good.clone();
    bytes[place + 60] ^= 1;
    assert_eq!(Pack::read(&bytes).map(drop), Err(PackError::Damaged));
}

#[test]
fn what_is_cut_off_anywhere_is_refused() {
    let bytes = pack();
    for end in (0..bytes.len()).step_by(7).chain(bytes.len() - 30..bytes.len()) {
        let error = Pack::read(&bytes[..end]).map(drop);
        assert!(matches!(error, Err(PackError::Damaged | PackError::NotAZip)), "{end}: {error:?}");
    }
}

#[test]
fn a_pack_that_nobody_could_read_is_not_written() {
    let manifest = manifest();
    assert!(matches!(write(&manifest, |_| None), Err(PackError::Missing(_))));
    assert!(matches!(write(&manifest, |_| Some(b"no sound")), Err(PackError::NotSound(_))));
    let consent = Manifest { consent: String::new(), ..manifest.clone() };
    let sound = sound(1);
    assert_eq!(write(&consent, |_| Some(&sound)), Err(PackError::Field("consent")));
    let none = Manifest { clips: BTreeMap::new(), ..manifest };
    assert_eq!(write(&none, |_| Some(&sound)), Err(PackError::Empty));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = Pack::read(&bytes);
        let _ = Pack::read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        let _ = Manifest::parse(&bytes);
        let _ = Sound::of(&bytes);
    }

    #[test]
    fn a_spoilt_pack_is_whole_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>(), length in 1..40_usize) {
        let good = pack();
        let mut bytes = good.clone();
        let from = at.index(bytes.len());
        let to = (from + length).min(bytes.len());
        bytes[from..to].fill(byte);
        if let Ok(read) = Pack::read(&bytes) {
            // Only what no reader goes by may have changed: dates, versions, a message's name.
            prop_assert_eq!(read.clips.len(), 3);
            let sounds: Vec<Vec<u8>> = (0..3).map(sound).collect();
            prop_assert!(read.clips.iter().all(|clip| sounds.contains(&clip.bytes.to_vec())));
        }
    }

    #[test]
    fn a_spoilt_manifest_is_read_or_refused(at in any::<prop::sample::Index>(), bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
        let good = manifest().to_json().replace("\"file\":\"\"", "\"file\":\"a.mp3\"").into_bytes();
        let from = at.index(good.len());
        let to = (from + bytes.len()).min(good.len());
        let spoilt = [&good[..from], &bytes, &good[to..]].concat();
        if let Ok(read) = Manifest::parse(&spoilt) {
            // What is taken in can be handed on.
            let again = Manifest::parse(read.to_json().as_bytes()).expect("our own");
            prop_assert_eq!(Manifest::parse(again.to_json().as_bytes()), Ok(again));
        }
    }

    #[test]
    fn any_text_survives(text in "\\PC{1,80}", message in "[a-z-]{0,30}", seconds in 0.0..119.0_f64) {
        prop_assume!(!text.trim().is_empty());
        let key = clip_key(&text, Region::South, Gender::Man);
        let clip = ClipInfo {
            file: String::new(), text: text.clone(), message, sentence: 3, seconds, loudness: None, words: Vec::new(),
        };
        let one = Manifest {
            region: Region::South, gender: Gender::Man, clips: BTreeMap::from([(key.clone(), clip)]), ..manifest()
        };
        let sound = sound(4);
        let bytes = write(&one, |_| Some(&sound)).expect("a pack");
        let read = Pack::read(&bytes).expect("our own");
        let back = &read.manifest.clips[&key];
        prop_assert_eq!(&back.text, &text);
        prop_assert!((back.seconds - seconds).abs() < 0.001);
    }
}
