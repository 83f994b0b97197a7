//! The headers that the site is served with: the one place. Our server sends them, and the files for other servers
//! (`dist/_headers`, `deploy/nginx.conf`, `deploy/Caddyfile`) are written from here.

use std::fmt::Write;

/// The content policy. No inline script or style, no other origin, and no string may become a script.
///
/// `tsst` is the one Trusted Types policy (`src/browser/trusted.rs`); it lets the voice worker and the service worker
/// start. `wasm-unsafe-eval` allows compiling wasm and nothing else. Sounds may be made by the page itself (`blob:`): the
/// silence that keeps the buttons of the lock screen (`speaker/src/browser/awake.rs`) and recordings; and pictures that a
/// team has chosen for its slides (`src/browser/pictures.rs`). Nobody else can make such an address of this origin. What
/// is not named falls back to `default-src`, workers to `script-src`: every byte of it stands in the first answer, before
/// any text.
const POLICY: [(&str, &str); 11] = [
    ("default-src", "'self'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self' blob:"),
    ("media-src", "'self' blob:"),
    ("object-src", "'none'"),
    ("base-uri", "'none'"),
    ("form-action", "'self'"),
    (FRAMES, "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "tsst"),
];

/// The one part that a page cannot say of itself.
const FRAMES: &str = "frame-ancestors";

/// What browsers offer to pages; empty brackets close it for everyone. Names that Chromium does not know would be
/// warned of on every page, so this is its list; what is for the page itself by default, as the whole screen is, needs
/// no name.
const PERMISSIONS: &str = "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), \
    gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), \
    microphone=(self), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), serial=(), \
    storage-access=(), usb=(), xr-spatial-tracking=()";

/// For a year, and for good: the name of the file changes with its bytes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// Asked for anew each time; unchanged bytes are not sent again.
pub const ASK: &str = "no-cache";

/// Only where the site is reached by https, so not from our own server on this machine.
const TRANSPORT: (&str, &str) = ("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

/// The content policy as a header.
pub fn policy() -> String {
    joined(|_| true)
}

/// The content policy as a page can carry it itself, for a server that sends no headers.
pub fn policy_of_page() -> String {
    joined(|name| name != FRAMES)
}

fn joined(keep: impl Fn(&str) -> bool) -> String {
    let parts: Vec<String> =
        POLICY.iter().filter(|(name, _)| keep(name)).map(|(name, value)| format!("{name} {value}")).collect();
    parts.join("; ")
}

/// What every answer carries, apart from how long it may be kept.
pub fn every() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", policy()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", PERMISSIONS.to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ]
}

/// Whether the file's name changes with its bytes; `path` stands below the base and begins with a slash.
pub fn is_forever(path: &str) -> bool {
    path.starts_with("/assets/") || path.starts_with("/voice/")
}

/// How long an answer for this path may be kept.
pub fn caching(path: &str) -> &'static str {
    if is_forever(path) { FOREVER } else { ASK }
}

/// `_headers`, as several static hosts read it.
pub fn headers_file(base: &str) -> String {
    let mut text = format!("{base}*\n");
    for (name, value) in secured() {
        line(&mut text, format_args!("  {name}: {value}"));
    }
    line(&mut text, format_args!("  Cache-Control: {ASK}"));
    for folder in ["assets", "voice"] {
        line(&mut text, format_args!("{base}{folder}/*\n  ! Cache-Control\n  Cache-Control: {FOREVER}"));
    }
    text
}

/// `deploy/nginx.conf`: one server block for a site at the root of its host.
pub fn nginx() -> String {
    let mut headers = String::new();
    for (name, value) in secured() {
        line(&mut headers, format_args!("    add_header {name} \"{value}\" always;"));
    }
    format!(
        "# Written by `cargo xtask headers` from xtask/src/headers.rs. Set the name, the certificate and the folder.\n\
         map $uri $tsst_caching {{\n    default \"{ASK}\";\n    ~^/(assets|voice)/ \"{FOREVER}\";\n}}\n\n\
         server {{\n    listen 443 ssl;\n    http2 on;\n    server_name tusosangthe.example;\n\
         \x20   root /srv/tu-so-sang-the/dist;\n    index index.html;\n    charset utf-8;\n\n\
         \x20   # The build wrote .br and .gz beside each file; the first line needs the ngx_brotli module.\n\
         \x20   brotli_static on;\n    gzip_static on;\n    gzip_vary on;\n\n\
         \x20   types {{\n        text/html html;\n        text/css css;\n        text/javascript js mjs;\n\
         \x20       text/plain txt;\n        text/csv csv;\n        application/wasm wasm;\n        application/xml xml;\n\
         \x20       application/manifest+json webmanifest;\n        application/json json;\n\
         \x20       image/svg+xml svg;\n        image/png png;\n        font/woff2 woff2;\n    }}\n\
         \x20   default_type application/octet-stream;\n\n\
         {headers}\
         \x20   add_header Cache-Control $tsst_caching always;\n\n\
         \x20   error_page 404 /404.html;\n\
         \x20   location /en/ {{\n        error_page 404 /en/404.html;\n        try_files $uri $uri/ =404;\n    }}\n\
         \x20   location / {{\n        try_files $uri $uri/ =404;\n    }}\n}}\n"
    )
}

/// `deploy/Caddyfile`: the same for Caddy. Of two `header` lines for one path it lets the one without a matcher, or with
/// the wider one, speak last; so no path has two.
pub fn caddy() -> String {
    let mut headers = String::new();
    for (name, value) in secured() {
        line(&mut headers, format_args!("\t\t{name} \"{value}\""));
    }
    format!(
        "# Written by `cargo xtask headers` from xtask/src/headers.rs. Set the name and the folder.\n\
         tusosangthe.example {{\n\troot * /srv/tu-so-sang-the/dist\n\n\
         \theader {{\n{headers}\t}}\n\
         \t@forever path /assets/* /voice/*\n\theader @forever Cache-Control \"{FOREVER}\"\n\
         \t@asked not path /assets/* /voice/*\n\theader @asked Cache-Control \"{ASK}\"\n\n\
         \thandle_errors {{\n\t\t@english path /en/*\n\t\trewrite @english /en/404.html\n\
         \t\t@other not path /en/*\n\t\trewrite @other /404.html\n\t\tfile_server\n\t}}\n\
         \tfile_server {{\n\t\tprecompressed br gzip\n\t}}\n}}\n"
    )
}

fn secured() -> Vec<(&'static str, String)> {
    let mut all = every();
    all.push((TRANSPORT.0, TRANSPORT.1.to_owned()));
    all
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{line}");
}

/// The files under `deploy/` that are written from here, by name.
pub fn deployed() -> [(&'static str, String); 2] {
    [("deploy/nginx.conf", nginx()), ("deploy/Caddyfile", caddy())]
}

/// Writes [`deployed`].
///
/// # Errors
/// When a file cannot be written.
pub fn run() -> anyhow::Result<bool> {
    for (name, text) in deployed() {
        std::fs::write(crate::project::root().join(name), text)?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_strict() {
        let policy = policy();
        assert!(policy.starts_with("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "));
        for banned in ["unsafe-inline", "'unsafe-eval'", "data:", "http", "*"] {
            assert!(!policy.contains(banned), "{banned} in {policy}");
        }
        assert_eq!(policy.matches("blob:").count(), 2, "sounds and pictures only");
        for needed in [
            "media-src 'self' blob:;",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "object-src 'none'",
        ] {
            assert!(policy.contains(needed), "{needed} not in {policy}");
        }
    }

    #[test]
    fn a_page_carries_all_but_what_only_a_header_can() {
        assert!(!policy_of_page().contains(FRAMES));
        assert_eq!(policy_of_page().matches("; ").count() + 1, policy().matches("; ").count());
    }

    #[test]
    fn only_hashed_files_are_kept_for_good() {
        assert_eq!(caching("/assets/a-0123456789abcdef.css"), FOREVER);
        assert_eq!(caching("/voice/0123456789abcdef/worker.js"), FOREVER);
        for path in ["/", "/sw.js", "/nguon/", "/manifest.webmanifest", "/x/assets/a.css"] {
            assert_eq!(caching(path), ASK, "{path}");
        }
    }

    /// What Caddy says of keeping the file at `path`: of all `header` lines that hold for it the last, and that is the one
    /// without a matcher, wherever it stands.
    fn by_caddy<'a>(config: &'a str, path: &str) -> Option<&'a str> {
        let holds = |name: &str| {
            let line = config.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(' '));
            let line = line.unwrap_or_else(|| panic!("{name} is no matcher"));
            let mut paths = line.split(' ').filter_map(|path| path.strip_suffix('*'));
            let is_there = paths.any(|folder| path.starts_with(folder));
            is_there != line.starts_with("not ")
        };
        let mut said = (None, None);
        let mut block = "";
        for line in config.lines().map(str::trim) {
            let (before, value) = line.split_once("Cache-Control ").unwrap_or((line, ""));
            match (before, value) {
                (_, "") if before.ends_with('{') => block = before.trim_end_matches('{').trim(),
                (_, "") => {}
                (before, value) => {
                    let header = if before.is_empty() { block } else { before.trim() };
                    match header.strip_prefix("header").map(str::trim) {
                        Some("") => said.1 = Some(value.trim_matches('"')),
                        Some(name) if holds(name) => said.0 = Some(value.trim_matches('"')),
                        _ => {}
                    }
                }
            }
        }
        said.1.or(said.0)
    }

    #[test]
    fn caddy_and_nginx_keep_what_our_server_keeps() {
        for path in
            ["/assets/a-0123456789abcdef.css", "/voice/0123456789abcdef/worker.js", "/", "/sw.js", "/en/voices/"]
        {
            assert_eq!(by_caddy(&caddy(), path), Some(caching(path)), "{path}");
        }
        let general_last = format!(
            "header {{\n\tCache-Control \"{ASK}\"\n}}\n@forever path /assets/*\nheader @forever Cache-Control \"{FOREVER}\"\n"
        );
        assert_eq!(by_caddy(&general_last, "/assets/a.css"), Some(ASK), "as it once was");
        // Or else a cache on the way would give the packed twin to who cannot unpack it.
        assert!(nginx().contains("gzip_static on;\n    gzip_vary on;\n"));
    }

    #[test]
    fn deploy_files_are_in_step() -> anyhow::Result<()> {
        for (name, text) in deployed() {
            let file = std::fs::read_to_string(crate::project::root().join(name))?;
            assert_eq!(file, text, "{name} is out of step: run `cargo xtask headers`");
            for (header, value) in every() {
                assert!(file.contains(header) && file.contains(&value), "{header} is not in {name}");
            }
        }
        Ok(())
    }
}
