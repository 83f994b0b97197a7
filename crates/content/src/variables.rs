//! Which messages take something beside the figures of the law.
//!
//! A message named here must use every variable of its row. Others may use what a call of the program gives them where
//! the call names the message; so this table is needed where the program chooses the message by a name. The program
//! gives values with [`Content::text_with`](crate::Content::text_with). In the order of ids.

/// Message id, and the variables it takes.
pub const VARIABLES: &[(&str, &[&str])] = &[
    ("answers-change-what", &["question"]),
    ("answers-dropped", &["questions"]),
    ("change-fee", &["date", "item", "new", "old"]),
    ("check-ho-gia-dinh-error-full", &["most"]),
    ("check-ho-gia-dinh-error-too-long", &["characters"]),
    ("check-ho-gia-dinh-for", &["name"]),
    ("check-ho-gia-dinh-member-open-who", &["name"]),
    ("check-ho-gia-dinh-member-remove-who", &["name"]),
    ("check-ho-gia-dinh-plan-bring", &["name", "papers"]),
    ("check-ho-gia-dinh-plan-day", &["date", "name", "what"]),
    ("check-ho-gia-dinh-plan-fee-later", &["date", "fee"]),
    ("check-ho-gia-dinh-plan-fee-open", &["low"]),
    ("check-ho-gia-dinh-plan-later", &["names"]),
    ("check-ho-gia-dinh-plan-may-join", &["names", "place"]),
    ("check-ho-gia-dinh-plan-together", &["names", "place"]),
    ("check-length", &["least", "most"]),
    ("drive-more-shift", &["days", "fewer", "finish"]),
    ("drive-more-station", &["days", "fewer", "finish"]),
    ("fee-range", &["high", "low"]),
    ("outcome-kicker", &["date"]),
    ("player-count", &["all", "now"]),
    ("question-progress-exact", &["least", "now"]),
    ("question-progress-last", &["now"]),
    ("question-progress-range", &["least", "most", "now"]),
    ("search-because-near", &["words"]),
    ("search-because-other", &["words"]),
    ("search-because-same", &["words"]),
    ("search-count", &["count"]),
    ("source-fold", &["date"]),
    ("sources-checked", &["date"]),
    ("sources-from", &["from"]),
    ("sources-from-until", &["from", "until"]),
    ("sources-until", &["until"]),
];
