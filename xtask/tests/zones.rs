//! The day is the one of Việt Nam and the results are those of that day, whatever zone the machine is set to.

use std::process::Command;

/// The midnight in Việt Nam at which the fees of the card double, in seconds since 1970: the last second of 2026 there
/// (16:59:59 UTC) and the first of 2027.
const INSTANTS: [(u64, &str); 2] = [(1_798_736_399, "2026-12-31"), (1_798_736_400, "2027-01-01")];
/// Who has an answer that depends on the day: the fee, an age, a renewal, a time limit.
const ASKED: [(&str, &str); 4] = [
    (
        "the-can-cuoc",
        "ngay-sinh=2002-01-01 giay-dang-co=the-can-cuoc tinh-trang-the=mat ngay-cap=2024-09-10 thong-tin-the=dung \
         vneid=muc-1 tu-lam=tu-lam-duoc dien-mien=khong",
    ),
    (
        "dinh-danh-dien-tu",
        "ngay-sinh=2021-01-01 tai-khoan=chua-co the=con-han muon=muc-2 dai-dien=cha-me dai-dien-muc-2=co",
    ),
    ("cu-tru", "viec=gia-han cho-cu=o-tiep han-tam-tru=2027-01-16 cach-nop=truc-tiep uy-quyen=tu-lam dien-mien=khong"),
    (
        "tre-em",
        "ngay-sinh=2026-10-20 khai-sinh=da cu-tru=chua ngay-khai-sinh=2026-11-01 cha-me-o=cung-noi bhyt=co the=chua \
         muon-the=khong vneid-tre=chua muon-vneid=khong dai-dien=cha-me vneid-dai-dien=muc-2",
    ),
];

/// Zones as POSIX writes them, which needs no zone files: the sign is turned, minutes may follow.
fn zones() -> Vec<String> {
    let whole = (-12..=14).map(|hours: i32| format!("<zone>{}", -hours));
    whole.chain(["<zone>-5:45", "<zone>-12:45", "<zone>9:30"].map(str::to_owned)).collect()
}

/// What is answered in a zone at an instant, or on a day.
fn answer(zone: &str, instant: Option<u64>, day: Option<&str>, (check, answers): (&str, &str)) -> String {
    let mut call = Command::new(env!("CARGO_BIN_EXE_xtask"));
    call.args(["answer", check, "--json"]).args(day.map(|day| format!("--today={day}")));
    call.args(answers.split_whitespace()).env("TZ", zone).env_remove("SOURCE_DATE_EPOCH");
    if let Some(instant) = instant {
        call.env("SOURCE_DATE_EPOCH", instant.to_string());
    }
    let output = call.output().expect("the command");
    assert!(output.status.success(), "{zone}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a text")
}

#[test]
fn results_are_those_of_the_day_in_viet_nam_in_every_zone() {
    let expected = |day| ASKED.map(|asked| answer("UTC0", None, Some(day), asked));
    let days = [("2026-12-31", expected("2026-12-31")), ("2027-01-01", expected("2027-01-01"))];
    for (one, other) in days[0].1.iter().zip(&days[1].1) {
        assert_ne!(one, other, "the day makes no difference");
    }
    let zones = zones();
    let (first, second) = zones.split_at(zones.len() / 2);
    let check = |zones: &[String]| {
        for (index, zone) in zones.iter().enumerate() {
            for (place, (instant, day)) in INSTANTS.iter().enumerate() {
                // Each zone is tried at both, and each with every check in some zones.
                let which = (index + place) % ASKED.len();
                let expected = &days.iter().find(|(known, _)| known == day).expect("a day").1[which];
                assert_eq!(answer(zone, Some(*instant), None, ASKED[which]), *expected, "{zone} at {instant}");
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| check(first));
        check(second);
    });
}
