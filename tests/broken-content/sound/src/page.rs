//! A page that names messages in every way the checker knows.

fn page(site: &Site) -> Vec<String> {
    let menu = ["guides", "checks"].map(|name| site.message(&format!("menu-{name}")));
    let known = known(format!("guide-{}-title", guide.id));
    vec![site.t("home-title"), site.tx("page-count", &[("count", 2.into())]), menu.concat(), known("home-phone"), known("check-unknown")]
}

#[cfg(test)]
mod tests {
    fn wrong_ids_are_allowed_here() {
        t("no-such-message");
    }
}
