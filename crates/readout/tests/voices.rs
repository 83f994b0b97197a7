//! Lists of voices as devices give them, and who speaks for whom: a table of fake devices, built after the lists that
//! were seen (readium/speech `json/vi.json`, browser issue threads).

use readout::preferences::Preferences;
use readout::voices::{Casting, Caution, DeviceVoice, Inventory, Layer};
use readout::{Gender, Region};

use Layer::{Borrowed, BuiltIn, Recorded, Tagged};

const CENTRAL_WOMAN: (Region, Gender) = (Region::Central, Gender::Woman);
const SOUTH_MAN: (Region, Gender) = (Region::South, Gender::Man);

fn voice(name: &str, lang: &str, local: bool) -> DeviceVoice {
    DeviceVoice { name: name.to_owned(), lang: lang.to_owned(), local }
}

/// A device, what its owner has said of its voices, and who speaks for whom.
struct Row {
    device: &'static str,
    /// Name, language, whether it works without the network.
    voices: &'static [(&'static str, &'static str, bool)],
    tags: &'static [(&'static str, (Region, Gender))],
    network: bool,
    built_in: bool,
    recorded: bool,
    slot: (Region, Gender),
    expected: &'static [Layer],
    caution: Option<Caution>,
}

const ROW: Row = Row {
    device: "",
    voices: &[],
    tags: &[],
    network: false,
    built_in: true,
    recorded: false,
    slot: CENTRAL_WOMAN,
    expected: &[],
    caution: None,
};

const ROWS: &[Row] = &[
    Row {
        device: "no voices at all: headless Chromium, Android WebView, Edge on Android",
        expected: &[BuiltIn, BuiltIn],
        ..ROW
    },
    Row { device: "nothing anywhere: the text is shown", built_in: false, ..ROW },
    Row { device: "a recording comes first", recorded: true, expected: &[Recorded, BuiltIn, BuiltIn], ..ROW },
    Row { device: "a recording alone", recorded: true, built_in: false, expected: &[Recorded], ..ROW },
    Row {
        device: "English only: Android without the Vietnamese pack",
        voices: &[("English United States", "en_US", true), ("Google UK English Female", "en-GB", false)],
        expected: &[BuiltIn, BuiltIn],
        ..ROW
    },
    Row {
        device: "English only, and no built-in voice: nobody speaks",
        voices: &[("English United States", "en_US", true), ("Samantha", "en-US", true)],
        built_in: false,
        network: true,
        ..ROW
    },
    Row {
        device: "languages that only look like Vietnamese",
        voices: &[
            ("Volapük", "vo", true),
            ("Visayan", "vis-PH", true),
            ("Venda", "ve", true),
            ("no language", "", true),
        ],
        built_in: false,
        ..ROW
    },
    Row {
        device: "Android: one language entry, untagged, is behind the built-in voice",
        voices: &[("English", "en_US", true), ("Tiếng Việt (Việt Nam)", "vi_VN", true)],
        expected: &[BuiltIn, BuiltIn, Borrowed(1)],
        ..ROW
    },
    Row {
        device: "Android without the built-in voice says whose voice it is",
        voices: &[("Vietnamese Vietnam", "vi_VN", true)],
        built_in: false,
        expected: &[Borrowed(0)],
        caution: Some(Caution::Unknown),
        ..ROW
    },
    Row {
        device: "Firefox on Android writes the language its own way",
        voices: &[("Vietnamese (Vietnam)", "vie-VNM-f000", true)],
        built_in: false,
        expected: &[Borrowed(0)],
        caution: Some(Caution::Unknown),
        ..ROW
    },
    Row {
        device: "iPhone: Linh, tagged as Southern, speaks for the South's women only",
        voices: &[("Samantha", "en-US", true), ("Linh", "vi-VN", true)],
        tags: &[("Linh", (Region::South, Gender::Woman))],
        slot: (Region::South, Gender::Woman),
        expected: &[Tagged(1), BuiltIn, BuiltIn],
        ..ROW
    },
    Row {
        device: "iPhone: Linh, tagged as Southern, does not speak for the Centre",
        voices: &[("Linh", "vi-VN", true)],
        tags: &[("Linh", (Region::South, Gender::Woman))],
        expected: &[BuiltIn, BuiltIn, Borrowed(0)],
        ..ROW
    },
    Row {
        device: "without the built-in voice a woman of the South stands in for one of the Centre, and that is said",
        voices: &[("Linh", "vi-VN", true)],
        tags: &[("Linh", (Region::South, Gender::Woman))],
        built_in: false,
        expected: &[Borrowed(0)],
        caution: Some(Caution::OtherRegion(Region::South)),
        ..ROW
    },
    Row {
        device: "without the built-in voice a man of the Centre stands in for a woman before others do",
        voices: &[("Linh", "vi-VN", true), ("An", "vi-VN", true), ("Mai", "vi-VN", true)],
        tags: &[("Linh", (Region::South, Gender::Woman)), ("Mai", (Region::Central, Gender::Man))],
        built_in: false,
        expected: &[Borrowed(2), Borrowed(0), Borrowed(1)],
        caution: Some(Caution::OtherGender),
        ..ROW
    },
    Row {
        device: "Edge: voices of the network are off",
        voices: &[
            ("Microsoft HoaiMy Online (Natural) - Vietnamese (Vietnam)", "vi-VN", false),
            ("Microsoft NamMinh Online (Natural) - Vietnamese (Vietnam)", "vi-VN", false),
        ],
        tags: &[("Microsoft NamMinh Online (Natural) - Vietnamese (Vietnam)", SOUTH_MAN)],
        slot: SOUTH_MAN,
        expected: &[BuiltIn, BuiltIn],
        ..ROW
    },
    Row {
        device: "Edge: voices of the network, allowed and tagged",
        voices: &[
            ("Microsoft HoaiMy Online (Natural) - Vietnamese (Vietnam)", "vi-VN", false),
            ("Microsoft NamMinh Online (Natural) - Vietnamese (Vietnam)", "vi-VN", false),
        ],
        tags: &[("Microsoft NamMinh Online (Natural) - Vietnamese (Vietnam)", SOUTH_MAN)],
        network: true,
        slot: SOUTH_MAN,
        expected: &[Tagged(1), BuiltIn, BuiltIn, Borrowed(0)],
        ..ROW
    },
    Row {
        device: "ChromeOS: what works without the network goes before what does not",
        voices: &[
            ("Chrome OS vi network", "vi-VN", false),
            ("Android Speech Recognition vi-vn-x-vic-local", "vi-VN", true),
        ],
        network: true,
        built_in: false,
        expected: &[Borrowed(1), Borrowed(0)],
        caution: Some(Caution::Unknown),
        ..ROW
    },
    Row {
        device: "Linux with speech-dispatcher: three regions by name, none by the listener",
        voices: &[
            ("Vietnamese (Northern) espeak-ng", "vi", true),
            ("Vietnamese (Central) espeak-ng", "vi-VN-X-CENTRAL", true),
            ("Vietnamese (Southern) espeak-ng", "vi-VN-X-SOUTH", true),
        ],
        expected: &[BuiltIn, BuiltIn, Borrowed(0), Borrowed(1), Borrowed(2)],
        ..ROW
    },
    Row {
        device: "Windows: An is tagged, a recording still comes first",
        voices: &[("Microsoft An - Vietnamese (Vietnam)", "vi-VN", true)],
        tags: &[("Microsoft An - Vietnamese (Vietnam)", (Region::North, Gender::Man))],
        recorded: true,
        slot: (Region::North, Gender::Man),
        expected: &[Recorded, Tagged(0), BuiltIn, BuiltIn],
        ..ROW
    },
    Row {
        device: "a tag for a voice that is gone changes nothing",
        voices: &[("English", "en-US", true)],
        tags: &[("Linh", CENTRAL_WOMAN), ("English", CENTRAL_WOMAN)],
        expected: &[BuiltIn, BuiltIn],
        ..ROW
    },
];

#[test]
fn each_device_speaks_as_it_should() {
    assert!(ROWS.len() >= 14, "{}", ROWS.len());
    for row in ROWS {
        let device: Vec<DeviceVoice> = row.voices.iter().map(|(name, lang, local)| voice(name, lang, *local)).collect();
        let mut likes = Preferences { network: row.network, ..Preferences::default() };
        for (name, said) in row.tags {
            assert!(likes.tag(name, Some(*said)));
        }
        let inventory = Inventory { device: &device, built_in: row.built_in, likes: &likes };
        let found = inventory.candidates(row.slot.0, row.slot.1, row.recorded);
        assert_eq!(found, row.expected, "{}", row.device);
        let caution = found.first().and_then(|layer| inventory.caution(*layer, row.slot.0));
        assert_eq!(caution, row.caution, "{}", row.device);
        let remote = found.first().is_some_and(|layer| inventory.is_remote(*layer));
        assert!(!remote || row.network, "{}: the text leaves the device unasked", row.device);
    }
}

/// Whatever the device, the listener and the slot: only Vietnamese voices speak.
#[test]
fn a_voice_of_another_language_never_speaks() {
    let all: Vec<DeviceVoice> =
        ROWS.iter().flat_map(|row| row.voices.iter().map(|(name, lang, local)| voice(name, lang, *local))).collect();
    let mut likes = Preferences { network: true, ..Preferences::default() };
    for (n, one) in all.iter().enumerate().take(20) {
        likes.tag(&one.name, Some((Region::ALL[n % 3], Gender::ALL[n % 2])));
    }
    let mut spoken = 0;
    for built_in in [false, true] {
        let inventory = Inventory { device: &all, built_in, likes: &likes };
        for region in Region::ALL {
            for gender in Gender::ALL {
                for layer in inventory.candidates(region, gender, false) {
                    if let Tagged(at) | Borrowed(at) = layer {
                        assert!(all[at].lang.to_lowercase().starts_with("vi"), "{:?}", all[at]);
                        assert_ne!(all[at].lang, "vis-PH");
                        spoken += 1;
                    }
                }
            }
        }
    }
    assert!(spoken > 50);
}

#[test]
fn a_device_voice_that_failed_is_not_tried_again_until_the_list_changes() {
    let mut casting = Casting::default();
    let all = || vec![Recorded, Tagged(0), BuiltIn, BuiltIn];
    assert_eq!(casting.voice(0, all), Some(Recorded));
    assert_eq!(casting.voice(1, all), Some(Tagged(0)));
    assert_eq!(casting.voice(2, all), Some(BuiltIn));
    assert_eq!(casting.voice(0, all), Some(Recorded), "a recording that failed may be a single clip");
    assert_eq!(casting.voice(1, all), Some(BuiltIn));
    assert_eq!(casting.voice(2, all), Some(BuiltIn));
    assert_eq!(casting.voice(3, all), None);
    casting.forget();
    assert_eq!(casting.voice(0, all), Some(Recorded));
    assert_eq!(casting.voice(1, all), Some(Tagged(0)));
}
