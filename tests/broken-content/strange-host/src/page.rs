//! A page that names messages in every way the checker knows.

fn page(site: &Site) -> Vec<String> {
    let menu = ["guides", "checks"].map(|name| site.message(&format!("menu-{name}")));
    let known = known(format!("guide-{}-title", guide.id));
    vec![site.t("home-title"), site.tx("page-count", &[("count", 2.into())]), menu.concat(), known("home-phone"), known("check-unknown")]
}

// https://comments.example/ lead nowhere.
const ELSEWHERE: &str = "https://nguoi-la.example/?a=1";
const OFFICIAL: &str = "https://vanban.chinhphu.vn/";

#[cfg(test)]
const IN_TESTS: &str = "https://tests.example/";
