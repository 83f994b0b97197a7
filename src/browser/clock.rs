//! What day it is in Việt Nam.

use readiness::CivilDate;

/// Việt Nam keeps UTC+7 all year.
const OFFSET_MS: f64 = 7.0 * 3_600_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// Today's civil date in Việt Nam, whatever zone the device is set to; nothing when the device's clock stands
/// outside the years that a date can have.
pub fn today() -> Option<CivilDate> {
    let days = ((js_sys::Date::now() + OFFSET_MS) / DAY_MS).floor();
    // A cast of a float beyond the integers ends at their bounds, which no date reaches.
    CivilDate::new(1970, 1, 1).ok()?.plus_days(days as i32)
}
