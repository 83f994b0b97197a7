//! What the built-in synthesiser (espeak-ng) needs on top of spoken words: which of its voices to use and how, and
//! spellings it reads rightly. The displayed text is never changed.

use crate::letters::{self, HỎI, NGÃ, NẶNG};
use crate::pace::Speed;
use crate::style::{Gender, Region};

/// A voice of the synthesiser. Its id is one of a fixed list: an unknown id would silently keep the voice before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The id with its variant, as `set_voice` takes it.
    pub id: &'static str,
    /// How high it speaks, in the synthesiser's units of 0 to 99.
    pub pitch: u8,
    /// How far its tones rise and fall, in the same units. Pitch and range are those at which the six tones were
    /// measured to lie furthest apart (voice/README.md).
    pub range: u8,
}

/// The voice for a region and gender.
///
/// ```
/// use readout::{Gender, Region, espeak::voice};
/// assert_eq!(voice(Region::South, Gender::Woman).id, "vi-vn-x-south+Annie");
/// ```
pub const fn voice(region: Region, gender: Gender) -> Voice {
    let (id, pitch, range) = match (region, gender) {
        (Region::North, Gender::Man) => ("vi", 50, 60),
        (Region::North, Gender::Woman) => ("vi+Annie", 50, 50),
        (Region::Central, Gender::Man) => ("vi-vn-x-central+Nguyen", 50, 90),
        (Region::Central, Gender::Woman) => ("vi-vn-x-central+Annie", 70, 80),
        (Region::South, Gender::Man) => ("vi-vn-x-south+Nguyen", 50, 60),
        (Region::South, Gender::Woman) => ("vi-vn-x-south+Annie", 50, 50),
    };
    Voice { id, pitch, range }
}

/// The rate for a speed, in words a minute as `set_rate` takes it.
pub fn rate(speed: Speed) -> u16 {
    const NORMAL: f32 = 175.0;
    (NORMAL * speed.factor()).round() as u16
}

/// Spoken words in the spelling the synthesiser reads rightly. Takes what [`crate::spoken`] gives; whatever else it is
/// given, no markup of the synthesiser (`<`, `&`, `[[`) is left.
///
/// ```
/// use readout::{Region, espeak::prepare};
/// assert_eq!(prepare("họa mĩ qui định", Region::South), "hoạ mỉ quy định");
/// ```
pub fn prepare(words: &str, region: Region) -> String {
    let mut out = String::with_capacity(words.len());
    let mut syllable: Vec<char> = Vec::with_capacity(8);
    for c in words.chars() {
        if c.is_alphabetic() {
            syllable.push(c);
            continue;
        }
        flush(&mut syllable, region, &mut out);
        out.push(if matches!(c, '<' | '>' | '&' | '[' | ']') { ' ' } else { c });
    }
    flush(&mut syllable, region, &mut out);
    out
}

fn flush(syllable: &mut Vec<char>, region: Region, out: &mut String) {
    respell(syllable);
    let merged = region != Region::North;
    out.extend(syllable.drain(..).map(|c| {
        // South of the pass ngã is spoken as hỏi, which the synthesiser keeps apart.
        if merged && letters::tone(c) == NGÃ { letters::with_tone(c, HỎI) } else { c }
    }));
}

fn respell(syllable: &mut Vec<char>) {
    // A letter that stands alone ("độ c") goes by its name.
    if let [letter] = syllable[..]
        && letters::plain(letter).is_ascii_lowercase()
        && !matches!(letters::plain(letter), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
        && let Some(name) = letters::name(letter)
    {
        *syllable = name.chars().collect();
    }
    match syllable.as_mut_slice() {
        // "họa" is split in two, "hoạ" is not. The other tones are read rightly on either letter.
        [.., o, a] if letters::lower(*o) == 'ọ' && letters::lower(*a) == 'a' => {
            *o = letters::with_tone(*o, 0);
            *a = letters::with_tone(*a, NẶNG);
        }
        // "qui" loses its vowel and tone, "quy" does not; of "quin", "quinh" the same without a tone.
        [q, u, i, rest @ ..]
            if letters::lower(*q) == 'q'
                && letters::lower(*u) == 'u'
                && letters::plain(*i) == 'i'
                && (rest.is_empty() || letters::tone(*i) == 0) =>
        {
            let tone = letters::tone(*i);
            let y = if letters::is_upper(*i) { 'Y' } else { 'y' };
            *i = letters::with_tone(y, tone);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_the_synthesiser_misreads_are_rewritten() {
        assert_eq!(prepare("tọa độ, Họa. hoạt quít", Region::North), "toạ độ, Hoạ. hoạt quít");
        assert_eq!(prepare("QUÍ quì qui quỷ", Region::North), "QUÝ quỳ quy quỷ");
        assert_eq!(prepare("Quinh quít quịt", Region::North), "Quynh quít quịt");
        assert_eq!(prepare("độ c, đê", Region::North), "độ xê, đê");
        assert_eq!(prepare("nghĩ mãi", Region::North), "nghĩ mãi");
        assert_eq!(prepare("nghĩ mãi Ữ", Region::Central), "nghỉ mải Ử");
    }

    /// Every onset before the old "ọa", and all that the synthesiser reads rightly as it stands (measured with its own
    /// phonemes over 17,425 syllables: of the tones on "oa", "oe" and "uy" only nặng on "oa" is misread).
    #[test]
    fn old_and_new_places_of_the_tone_come_to_the_same() {
        for onset in ["", "h", "t", "d", "đ", "l", "x", "kh", "ng", "th", "ch", "tr", "nh", "s", "r", "Th", "H"] {
            assert_eq!(prepare(&format!("{onset}ọa"), Region::North), format!("{onset}oạ"));
            assert_eq!(prepare(&format!("{onset}oạ"), Region::North), format!("{onset}oạ"));
        }
        for right in ["hòa", "hoà", "hóa", "hoá", "hỏa", "khỏe", "khoẻ", "thụy", "thuỵ", "hoạt", "loạn", "ngoại"]
        {
            assert_eq!(prepare(right, Region::North), right);
        }
    }

    #[test]
    fn the_south_and_the_centre_say_ngã_as_hỏi_and_keep_all_other_tones() {
        let tones = "ngã ngả ngá ngà nga ngạ, chữ chử, sẽ sẻ, mỹ mỷ, đã đả, nguyễn, hữu, vẫn";
        let merged = "ngả ngả ngá ngà nga ngạ, chử chử, sẻ sẻ, mỷ mỷ, đả đả, nguyển, hửu, vẩn";
        assert_eq!(prepare(tones, Region::North), tones);
        assert_eq!(prepare(tones, Region::South), merged);
        assert_eq!(prepare(tones, Region::Central), merged);
    }

    #[test]
    fn only_voices_of_the_list_are_asked_for() {
        // What the cut engine carries (voice/README.md).
        let (voices, variants) = (["vi", "vi-vn-x-central", "vi-vn-x-south"], ["Annie", "Nguyen", "m3"]);
        for (region, gender) in Region::ALL.into_iter().flat_map(|region| Gender::ALL.map(|gender| (region, gender))) {
            let id = voice(region, gender).id;
            let (voice, variant) = id.split_once('+').map_or((id, None), |(voice, variant)| (voice, Some(variant)));
            assert!(voices.contains(&voice) && variant.is_none_or(|variant| variants.contains(&variant)), "{id}");
        }
    }

    #[test]
    fn no_markup_is_left() {
        let text = prepare("a<b>&lt;[[x]]", Region::South);
        assert!(!text.contains(['<', '>', '&', '[', ']']), "{text}");
    }

    #[test]
    fn every_slot_has_its_own_voice_and_rates_are_in_bounds() {
        let mut ids: Vec<_> =
            Region::ALL.into_iter().flat_map(|region| Gender::ALL.map(|gender| voice(region, gender).id)).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 6);
        assert_eq!(Speed::ALL.map(rate), [88, 105, 123, 149, 175, 219, 263, 306, 350]);
    }
}
