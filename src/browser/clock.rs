//! What day it is in Việt Nam.

use readiness::CivilDate;

/// Việt Nam keeps UTC+7 all year.
const OFFSET_MS: f64 = 7.0 * 3_600_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// Today's civil date in Việt Nam, whatever zone the device is set to; nothing when the device's clock stands
/// outside the years that a date can have.
pub fn today() -> Option<CivilDate> {
    let days = ((js_sys::Date::now() + OFFSET_MS) / DAY_MS).floor();
    CivilDate::from_days_since_1970(days as i64)
}
