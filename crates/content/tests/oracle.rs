//! Every message says what Fluent says: the texts of this crate beside those of `fluent-bundle`.

use std::fs;
use std::path::{Path, PathBuf};

use content::{Amount, Choice, CivilDate, Content, FigureKind, Inline, Locale, Pack, Pattern, Piece, Value, format};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

/// Before, at and after the days on which figures change.
fn days() -> Vec<CivilDate> {
    ["1999-12-31", "2022-12-31", "2024-07-01", "2026-11-23", "2026-12-31", "2027-01-01", "2027-03-01", "2099-01-01"]
        .map(day)
        .to_vec()
}

/// What a variable that is no figure may be given.
fn values() -> Vec<Option<Value>> {
    let numbers = [0, 1, 2, 5, 11, 21, 100, 1_000, 1_234_567].map(Value::Number);
    let others = [
        Value::Text("mấy { $x }".to_owned()),
        Value::Text(String::new()),
        Value::Amount(FigureKind::Money, Amount::Whole(35_000)),
        Value::Amount(FigureKind::WorkingDays, Amount::Tenths(5)),
        Value::Date(day("2026-11-23")),
    ];
    numbers.into_iter().chain(others).map(Some).chain([None]).collect()
}

/// A reader of the files below one folder, that shares nothing with this crate's.
fn fluent(locale: &str, files: &[String]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    for text in files {
        let resource = FluentResource::try_new(text.clone()).expect("Fluent");
        bundle.add_resource(resource).expect("no message twice");
    }
    bundle
}

fn files(root: &Path, folder: &str) -> Vec<String> {
    let mut paths: Vec<_> = fs::read_dir(root.join("locales").join(folder))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
}

fn argument(locale: Locale, value: &Value) -> FluentValue<'static> {
    match value {
        Value::Text(text) => text.clone().into(),
        Value::Number(number) => (*number as f64).into(),
        Value::Amount(kind, amount) => format::amount(locale, *kind, *amount).into(),
        Value::Date(day) => format::date(locale, *day).into(),
    }
}

/// What Fluent says, when every figure and the given values are its arguments.
fn said(
    bundle: &FluentBundle<FluentResource>,
    content: &Content,
    id: &str,
    today: CivilDate,
    given: &[(&str, Value)],
) -> String {
    let mut args = FluentArgs::new();
    for figure in content.figures().iter() {
        if let Some(text) = content.figure_text(&figure.id, today) {
            args.set(figure.id.clone(), text);
        }
    }
    for (name, value) in given {
        args.set((*name).to_owned(), argument(content.locale(), value));
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("a message with a text");
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

fn variables(pattern: &Pattern) -> Vec<String> {
    let mut names: Vec<String> = pattern
        .inlines()
        .filter_map(|inline| match inline {
            Inline::Variable(name) => Some(name.clone()),
            Inline::Text(_) | Inline::Message(_) => None,
        })
        .collect();
    names.extend(pattern.0.iter().filter_map(|piece| match piece {
        Piece::Choice(Choice { variable, .. }) => Some(variable.clone()),
        Piece::Always(_) => None,
    }));
    names.sort();
    names.dedup();
    names
}

/// Compares every message of a pack, and gives how many texts that were.
fn compare(pack: &Pack, bundle: &FluentBundle<FluentResource>) -> usize {
    let content = Content::new(pack.clone());
    let mut compared = 0;
    for (id, pattern) in pack.messages.iter() {
        let names = variables(pattern);
        for today in days() {
            assert_eq!(content.text(id, today), said(bundle, &content, id, today, &[]), "{id} on {today}");
            compared += 1;
        }
        for value in values() {
            // One value for all, so also where a name is that of a figure: it wins.
            let given: Vec<(&str, Value)> =
                value.iter().flat_map(|value| names.iter().map(|name| (name.as_str(), value.clone()))).collect();
            let today = day("2026-11-23");
            let own = content.text_with(id, today, &given);
            assert_eq!(own, said(bundle, &content, id, today, &given), "{id} with {value:?}");
            compared += 1;
        }
    }
    compared
}

#[test]
fn every_message_of_the_portal_says_what_fluent_says() {
    for locale in Locale::ALL {
        let pack = content::load(&root(), locale, day("2026-11-23")).expect("the content");
        let bundle = fluent(locale.code(), &files(&root(), locale.code()));
        assert!(compare(&pack, &bundle) > 300 * (days().len() + values().len()));
    }
}

#[test]
fn every_message_of_a_region_says_what_fluent_says() {
    let pack = content::load(&root(), Locale::Vi, day("2026-11-23")).expect("the content");
    // The north has no folder: what authors gave voices to say is tried with the content that is made for it.
    for regional in pack.regional.iter().filter(|regional| regional.region != "north") {
        let bundle = fluent("vi", &files(&root(), &format!("vi-x-{}", regional.region)));
        let own = regional.messages.iter().filter(|(id, _)| bundle.has_message(id)).map(own).collect();
        let pack = Pack { messages: own, ..pack.clone() };
        assert!(compare(&pack, &bundle) > 0);
    }
}

/// A root with these messages in a language, and all else from the sound one.
fn pack_of(locale: Locale, messages: &str) -> Pack {
    let sound = root().join("tests/broken-content/sound");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("oracle-{:?}", std::thread::current().id()));
    let place = folder.join("locales").join(locale.code());
    fs::create_dir_all(&place).expect("a folder");
    fs::write(folder.join("based-on"), sound.to_string_lossy().as_bytes()).expect("a file");
    fs::write(place.join("tried.ftl"), messages).expect("a file");
    let pack = content::load(&folder, locale, day("2026-11-23")).unwrap_or_else(|report| panic!("{messages}{report}"));
    Pack { messages: pack.messages.iter().filter(|(id, _)| id.starts_with("tried")).map(own).collect(), ..pack }
}

fn own((id, pattern): (&str, &Pattern)) -> (String, Pattern) {
    (id.to_owned(), pattern.clone())
}

fn agrees(locale: Locale, messages: &str) {
    compare(&pack_of(locale, messages), &fluent(locale.code(), &[messages.to_owned()]));
}

#[test]
fn every_shape_that_is_allowed_says_what_fluent_says() {
    let shared = "tried-text = Một   hai\n    ba\n     bốn\n\n    năm\ntried-empty = {\"\"}\n\
        tried-literal = {\"{ $a }\"} {\"\\u00e2\\\\ \\\"\"}\ntried-inner = a { $count } b\ntried-nested = { { $count } }\n\
        tried-put-in = ({ tried-inner }) { tried-nested }\ntried-lost = { no-such-message } { $nothing }\n\
        tried-figure = { $le-phi } { $het-so }\n\
        tried-choice = Có { $count ->\n    [0] không { tried-inner }\n    [1] một { $le-phi }\n    [-1] âm\n    [1] lại một\n   \
        *[other] { $count }\n} trang { $count ->\n   *[other] hết\n}\n";
    agrees(Locale::Vi, shared);
    agrees(Locale::En, shared);
    agrees(
        Locale::En,
        "tried-page = { $count ->\n    [0] No page\n    [one] One page\n   *[other] { $count } pages\n}\n",
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_pattern_says_what_fluent_says(
        pieces in prop::collection::vec(
            prop_oneof![
                "[a-zăđ .,]{1,8}".prop_map(|text| format!("{{\"\"}}{text}")),
                Just("{ $count }".to_owned()),
                Just("{ $le-phi }".to_owned()),
                Just("{ tried-other }".to_owned()),
                (0_i64..3, "[a-z]{1,4}", any::<bool>()).prop_map(|(number, text, put_in)| {
                    let put_in = if put_in { "{ $count }" } else { "{ tried-other }" };
                    format!("{{ $count ->\n    [{number}] {text}\n    [one] {put_in}\n   *[other] {text} {put_in}\n}}")
                }),
            ],
            1..6,
        )
    ) {
        agrees(Locale::En, &format!("tried = {}\ntried-other = khác {{ $count }}\n", pieces.concat()));
    }
}
