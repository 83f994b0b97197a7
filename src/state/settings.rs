//! How the page looks and sounds, as the reader chose it.

use readout::pace::Speed;
use readout::{Gender, Region};

use super::saved::{self, Damaged};

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// Black and white, with firm edges.
    Contrast,
}

impl Theme {
    /// All themes, in the order in which they are offered.
    pub const ALL: [Theme; 4] = [Theme::Auto, Theme::Light, Theme::Dark, Theme::Contrast];

    /// The value of `data-theme`, and the name under which it is kept.
    pub fn as_str(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}

/// The size of the text: 100, 150 or 200 % of what the reader's browser is set to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 150 %.
    Large,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

    /// The value of `data-text`, and the name under which it is kept.
    pub fn as_str(self) -> &'static str {
        match self {
            TextSize::Normal => "1",
            TextSize::Large => "2",
            TextSize::Largest => "3",
        }
    }
}

/// Everything the reader may set. Nothing in it says who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// The size of the text.
    pub text: TextSize,
    /// Whose accent reads aloud.
    pub region: Region,
    /// A woman's or a man's voice.
    pub gender: Gender,
    /// How fast it reads.
    pub speed: Speed,
}

impl Settings {
    /// Reads what [`Settings::write`] wrote.
    ///
    /// # Errors
    /// [`Damaged`] when a line, a name or a value is not one that this version writes.
    pub fn parse(text: &str) -> Result<Settings, Damaged> {
        let mut settings = Settings::default();
        for (key, value) in saved::parse(text)? {
            match key.as_str() {
                "theme" => settings.theme = find(&Theme::ALL, Theme::as_str, &value)?,
                "text" => settings.text = find(&TextSize::ALL, TextSize::as_str, &value)?,
                "region" => settings.region = find(&Region::ALL, Region::as_str, &value)?,
                "gender" => settings.gender = find(&Gender::ALL, Gender::as_str, &value)?,
                "speed" => settings.speed = find(&Speed::ALL, Speed::as_str, &value)?,
                _ => return Err(Damaged),
            }
        }
        Ok(settings)
    }

    /// The settings as text, one a line. `public/theme.js` reads `theme` and `text` from it before the first paint.
    pub fn write(&self) -> String {
        saved::write(&[
            ("theme", self.theme.as_str()),
            ("text", self.text.as_str()),
            ("region", self.region.as_str()),
            ("gender", self.gender.as_str()),
            ("speed", self.speed.as_str()),
        ])
    }
}

fn find<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str) -> Result<T, Damaged> {
    all.iter().copied().find(|one| name(*one) == wanted).ok_or(Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_survives_being_kept() {
        for theme in Theme::ALL {
            for text in TextSize::ALL {
                for region in Region::ALL {
                    for gender in Gender::ALL {
                        for speed in Speed::ALL {
                            let settings = Settings { theme, text, region, gender, speed };
                            assert_eq!(Settings::parse(&settings.write()), Ok(settings));
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_another_version_or_a_fault_left_is_refused() {
        let kept = Settings::default().write();
        for bad in ["", "v=2\ntheme=dark", "theme=dark", "v=1\ntheme=pink", "v=1\nnoise", "v=1\nname=An", "{}"] {
            assert_eq!(Settings::parse(bad), Err(Damaged), "{bad:?}");
        }
        assert_eq!(Settings::parse(&kept.replace("v=1", "v=9")), Err(Damaged));
    }
}
