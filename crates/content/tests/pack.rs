//! A pack comes back as it went, and nothing else is taken for one.

use std::path::Path;

use content::{CivilDate, Inline, Locale, Pack, PackError, Pattern, Piece};
use proptest::prelude::*;
use readiness::Condition;

fn pack(locale: Locale) -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/broken-content/sound");
    let built_on = CivilDate::new(2026, 11, 23).expect("a real day");
    content::load(&root, locale, built_on).expect("sound content")
}

fn bytes() -> Vec<u8> {
    pack(Locale::Vi).encode().expect("encodes")
}

/// The header of a pack before another body, with the checksum of that body.
fn with_checksum(whole: &[u8], body: &[u8]) -> Vec<u8> {
    let sum = body
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    [&whole[..5], &sum.to_le_bytes(), body].concat()
}

#[test]
fn a_pack_comes_back_whole() {
    for locale in Locale::ALL {
        let pack = pack(locale);
        assert_eq!(Pack::decode(&pack.encode().expect("encodes")).as_ref(), Ok(&pack));
        assert_eq!(pack.locale, locale);
        assert!(pack.checks.len() == 1 && pack.guides.len() == 1 && pack.sources.len() == 2);
    }
}

#[test]
fn messages_are_ready_made_and_only_vietnamese_is_spoken() {
    let (vi, en) = (pack(Locale::Vi), pack(Locale::En));
    assert_eq!(
        vi.messages.get("home-title"),
        Some(&Pattern(vec![Piece::Always(Inline::Text("Trang đầu".to_owned()))]))
    );
    assert_eq!(vi.regional.iter().map(|regional| regional.region.as_str()).collect::<Vec<_>>(), ["south"]);
    assert!(!vi.speech.is_empty() && en.speech.is_empty() && en.regional.is_empty());
}

#[test]
fn what_is_wrong_has_a_name() {
    let whole = bytes();
    assert_eq!(Pack::decode(b""), Err(PackError::NotAPack));
    assert_eq!(Pack::decode(b"<!DOCTYPE html>"), Err(PackError::NotAPack));
    let mut newer = whole.clone();
    newer[4] += 1;
    assert_eq!(Pack::decode(&newer), Err(PackError::Version(newer[4])));
    let mut longer = whole.clone();
    longer.push(0);
    assert_eq!(Pack::decode(&longer), Err(PackError::Damaged));
    assert_eq!(Pack::decode(&with_checksum(&whole, &whole[13..])).as_ref(), Ok(&pack(Locale::Vi)));
    assert_eq!(Pack::decode(&with_checksum(&whole, &longer[13..])), Err(PackError::Damaged), "left-over byte");
    assert_eq!(Pack::decode(&vec![0; 5_000_000]), Err(PackError::TooLarge));
}

#[test]
fn conditions_that_nest_too_deep_are_refused_before_they_use_up_the_stack() {
    let nested = |levels: usize| {
        let mut pack = pack(Locale::Vi);
        let leaf = Condition::Asked(0);
        let when = (0..levels).fold(leaf, |inner, _| Condition::Not(Box::new(inner)));
        pack.checks[0].check.outcomes[0].when = Some(when);
        pack
    };
    let deep = nested(48);
    assert_eq!(Pack::decode(&deep.encode().expect("encodes")).as_ref(), Ok(&deep));
    assert_eq!(Pack::decode(&nested(49).encode().expect("encodes")), Err(PackError::Damaged));
    // As no program of ours could write it: one more `Not` is one more byte.
    let (one, two) = (nested(1).encode().expect("encodes"), nested(2).encode().expect("encodes"));
    let at = (13..one.len()).find(|at| one[*at] != two[*at]).expect("a difference");
    let body = [&one[13..at], &[two[at]; 200_000], &one[at..]].concat();
    assert_eq!(Pack::decode(&with_checksum(&one, &body)), Err(PackError::Damaged));
    // What was refused leaves nothing behind.
    assert!(Pack::decode(&deep.encode().expect("encodes")).is_ok());
}

proptest! {
    #[test]
    fn a_cut_pack_is_refused(cut in any::<prop::sample::Index>()) {
        let whole = bytes();
        prop_assert!(Pack::decode(&whole[..cut.index(whole.len())]).is_err());
    }

    #[test]
    fn a_flipped_bit_is_noticed(at in any::<prop::sample::Index>(), bit in 0_u32..8) {
        let mut bytes = bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(Pack::decode(&bytes).is_err());
    }

    #[test]
    fn other_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(Pack::decode(&bytes).is_err());
    }

    /// Even with a right header and checksum, so that the decoder itself meets anything.
    #[test]
    fn a_forged_pack_never_panics(
        mut body in prop::collection::vec(any::<u8>(), 0..400),
        keep in any::<prop::sample::Index>(),
    ) {
        let whole = bytes();
        let mut forged = whole[13..].to_vec();
        forged.truncate(keep.index(forged.len()));
        forged.append(&mut body);
        let bytes = with_checksum(&whole, &forged);
        if let Ok(pack) = Pack::decode(&bytes) {
            // Whatever it holds, it can be asked.
            let today = CivilDate::new(2026, 11, 23).expect("a real day");
            content::Content::new(pack).text("home-title", today);
        }
    }
}
