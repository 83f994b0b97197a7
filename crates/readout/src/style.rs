//! Regions and the switches in which Vietnamese number words differ.

use serde::{Deserialize, Serialize};

/// The region whose way of speaking is followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Region {
    /// Miền Bắc.
    #[default]
    North,
    /// Miền Trung.
    Central,
    /// Miền Nam.
    South,
}

impl Region {
    /// Every region, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::North, Self::Central, Self::South];

    /// The name used in settings and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::Central => "central",
            Self::South => "south",
        }
    }

    /// The value with this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == name)
    }
}

/// The gender of a voice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Gender {
    /// Giọng nữ.
    #[default]
    Woman,
    /// Giọng nam.
    Man,
}

impl Gender {
    /// Every gender, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Woman, Self::Man];

    /// The name used in settings and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
        }
    }

    /// The value with this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == name)
    }
}

/// The word for 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Thousand {
    /// Northern "nghìn".
    Nghìn,
    /// Central and Southern "ngàn".
    Ngàn,
}

/// The word for an empty place of tens, as in 101.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Odd {
    /// Northern "linh".
    Linh,
    /// Central and Southern "lẻ".
    Lẻ,
}

/// The word for a final 4 after twenty and more, as in 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Four {
    /// "hai mươi tư".
    Tư,
    /// "hai mươi bốn".
    Bốn,
}

/// The spelling of 1,000,000,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Billion {
    /// "tỷ".
    Tỷ,
    /// "tỉ".
    Tỉ,
}

/// Whether an empty place of hundreds before the last two digits is spoken, as in 2022.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ZeroHundred {
    /// "hai nghìn không trăm hai mươi hai".
    Said,
    /// "hai nghìn hai mươi hai".
    Unsaid,
}

/// The switches of one way of speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Style {
    /// Whose readings of abbreviations and words are taken.
    pub region: Region,
    /// nghìn or ngàn.
    pub thousand: Thousand,
    /// linh or lẻ.
    pub odd: Odd,
    /// tư or bốn after twenty.
    pub four: Four,
    /// tỷ or tỉ.
    pub billion: Billion,
    /// "không trăm" spoken or not.
    pub zero_hundred: ZeroHundred,
}

impl Style {
    /// The usual switches of a region.
    ///
    /// ```
    /// use readout::{Region, Style, number::cardinal};
    /// assert_eq!(cardinal(2104, &Style::of(Region::North)), "hai nghìn một trăm linh bốn");
    /// assert_eq!(cardinal(2104, &Style::of(Region::South)), "hai ngàn một trăm lẻ bốn");
    /// ```
    pub const fn of(region: Region) -> Self {
        let north = matches!(region, Region::North);
        Self {
            region,
            thousand: if north { Thousand::Nghìn } else { Thousand::Ngàn },
            odd: if north { Odd::Linh } else { Odd::Lẻ },
            four: Four::Tư,
            billion: Billion::Tỷ,
            zero_hundred: ZeroHundred::Said,
        }
    }

    pub(crate) const fn thousand_word(&self) -> &'static str {
        match self.thousand {
            Thousand::Nghìn => "nghìn",
            Thousand::Ngàn => "ngàn",
        }
    }

    pub(crate) const fn odd_word(&self) -> &'static str {
        match self.odd {
            Odd::Linh => "linh",
            Odd::Lẻ => "lẻ",
        }
    }

    pub(crate) const fn billion_word(&self) -> &'static str {
        match self.billion {
            Billion::Tỷ => "tỷ",
            Billion::Tỉ => "tỉ",
        }
    }
}

impl Default for Style {
    fn default() -> Self {
        Self::of(Region::North)
    }
}
