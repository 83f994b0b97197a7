//! Which letters make a Vietnamese syllable, to tell a word in capitals from an abbreviation.

use crate::letters;

/// Onsets, longest first so that the first that fits is the right one.
const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x", "",
];

/// Rimes without tone.
const RIMES: [&str; 154] = [
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "ă", "ăc", "ăm", "ăn", "ăng", "ăp",
    "ăt", "â", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "e", "ec", "em", "en", "eng", "eo", "ep", "et", "ê",
    "êch", "êm", "ên", "ênh", "êp", "êt", "êu", "i", "ia", "ich", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",
    "im", "in", "inh", "ip", "it", "iu", "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap",
    "oat", "oay", "oăc", "oăm", "oăn", "oăng", "oăt", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "oong",
    "op", "ot", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", "u", "ua", "uân",
    "uâng", "uât", "uây", "uc", "uê", "uêch", "uênh", "ui", "um", "un", "ung", "uôc", "uôi", "uôm", "uôn", "uông",
    "uôt", "uơ", "up", "ut", "uy", "uya", "uych", "uyên", "uyêt", "uynh", "uyt", "ư", "ưa", "ưc", "ưi", "ưng", "ươc",
    "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu", "ưt", "ưu", "y", "yêm", "yên", "oăp",
];

/// Whether these letters, in any case, are one syllable as Vietnamese writes it (a tone may stand on it).
pub(crate) fn is_syllable(text: &[char]) -> bool {
    // "nghiêng", the longest, has seven letters.
    if text.is_empty() || text.len() > 7 {
        return false;
    }
    let lower: String = text.iter().map(|&c| letters::with_tone(letters::lower(c), 0)).collect();
    fits(&lower, |rime| RIMES.contains(&rime) || matches!(rime, "yêng" | "yêt" | "yêu" | "uyp" | "uyu" | "uynh"))
}

/// Whether these ASCII letters, in any case, are one syllable without its shapes and tone ("CUOC").
pub(crate) fn is_plain(text: &[char]) -> bool {
    let lower: String = text.iter().map(char::to_ascii_lowercase).collect();
    text.len() <= 7 && lower.is_ascii() && is_plain_syllable(&lower)
}

/// Whether these plain letters are one syllable when shapes and tones are left out, as in web addresses.
fn is_plain_syllable(text: &str) -> bool {
    fits(text, |rime| {
        RIMES.iter().any(|known| {
            known.chars().count() == rime.len() && known.chars().zip(rime.chars()).all(|(k, r)| letters::plain(k) == r)
        })
    })
}

fn fits(text: &str, is_rime: impl Fn(&str) -> bool) -> bool {
    ONSETS.iter().any(|onset| {
        text.strip_prefix(onset).is_some_and(|rime| {
            // The i of "gi" may be the whole rime, the u of "qu" may not.
            (is_rime(rime) && is_spelled(onset, rime)) || (*onset == "gi" && rime.is_empty())
        })
    })
}

/// Whether an onset is written so before its rime: k, gh and ngh only before e, ê, i, y; c, g and ng never.
fn is_spelled(onset: &str, rime: &str) -> bool {
    let narrow = rime.starts_with(['e', 'ê', 'i', 'y']);
    match onset {
        "k" => narrow || rime.starts_with('a'),
        "gh" | "ngh" => narrow,
        "c" | "g" | "ng" => !narrow,
        _ => true,
    }
}

/// The syllables a plain label such as `dichvucong` is made of, or nothing when it is not made of syllables.
/// The fewest pieces win. Labels above 40 letters are not tried.
pub(crate) fn split(label: &str) -> Option<Vec<&str>> {
    if label.is_empty() || label.len() > 40 || !label.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    // best[i]: where the piece before place i began, in the cheapest split of label[..i], and its cost.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; label.len() + 1];
    best[0] = Some((0, 0));
    for end in 1..=label.len() {
        for start in end.saturating_sub(7)..end {
            let Some((cost_before, _)) = best[start] else {
                continue;
            };
            // One piece more weighs most; of equal splits the one whose pieces begin with a consonant is likelier.
            let bare = label[start..].starts_with(['a', 'e', 'i', 'o', 'u', 'y']);
            let cost = cost_before + if bare { 11 } else { 10 };
            let cheaper = best[end].is_none_or(|(known, _)| cost < known);
            if cheaper && is_plain_syllable(&label[start..end]) {
                best[end] = Some((cost, start));
            }
        }
    }
    let mut pieces = Vec::new();
    let mut end = label.len();
    while end > 0 {
        let (_, start) = best[end]?;
        pieces.push(&label[start..end]);
        end = start;
    }
    pieces.reverse();
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_syllables_and_abbreviations_are_not() {
        let is = |text: &str| is_syllable(&text.chars().collect::<Vec<_>>());
        for word in
            ["LUẬT", "cấm", "QUYẾT", "giữ", "GÌ", "nghiêng", "SIM", "Ở", "tuy", "khuya", "yếu", "Đường", "RƯỢU", "đứt"]
        {
            assert!(is(word), "{word}");
        }
        for word in ["CCCD", "UBND", "NĐ", "QR", "NFC", "ATM", "USB", "VN", "OTP", "qu", ""] {
            assert!(!is(word), "{word}");
        }
    }

    #[test]
    fn labels_split_into_syllables() {
        assert_eq!(split("dichvucong"), Some(vec!["dich", "vu", "cong"]));
        assert_eq!(split("thachthat"), Some(vec!["thach", "that"]));
        assert_eq!(split("vneid"), None);
    }
}
