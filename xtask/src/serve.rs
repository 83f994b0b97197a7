//! `cargo xtask serve`: the finished site with the headers it has in production, on this machine only.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, VARY};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use crate::project::{self, Site};
use crate::setup::{self, Need};
use crate::{build, headers};

/// Where to serve.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The port at 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Serve dist/ as it stands, without building it
    #[arg(long)]
    built: bool,
    #[command(flatten)]
    build: build::Args,
}

/// Sets up, builds, and serves until it is stopped.
///
/// # Errors
/// When the site cannot be built or the port is taken.
pub fn run(args: &Args) -> anyhow::Result<bool> {
    // A taken port should be known before minutes of building.
    let socket = bind(args.port)?;
    let site = Site::load(args.build.base.as_deref())?;
    if args.built {
        ensure!(project::dist().is_dir(), "there is no dist/ to serve as it stands; leave --built away and it is made");
    } else {
        let tools = setup::run(Need::Build)?;
        build::site(&args.build, &tools, &project::dist(), true)?;
    }
    let address = socket.local_addr()?;
    let serving = serving(socket, project::dist(), &site.base, || {
        println!("http://{address}{}", site.base);
    });
    runtime()?.block_on(serving)?;
    Ok(true)
}

/// A server on a thread of its own, until the value is dropped.
pub struct Running {
    address: SocketAddr,
    base: String,
    _stop: tokio::sync::oneshot::Sender<()>,
}

impl Running {
    /// Serves the folder on the socket.
    ///
    /// # Errors
    /// When the socket has no address or no thread can be started.
    pub fn on(socket: std::net::TcpListener, folder: PathBuf, base: &str) -> anyhow::Result<Self> {
        let address = socket.local_addr()?;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let runtime = runtime()?;
        let below = base.to_owned();
        std::thread::spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    ended = serving(socket, folder, &below, || ()) => {
                        if let Err(error) = ended {
                            eprintln!("the server stopped: {error:#}");
                        }
                    }
                    _ = stopped => {}
                }
            });
        });
        Ok(Running { address, base: base.to_owned(), _stop: stop })
    }

    /// The address of the first page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }
}

/// Takes a port of this machine; 0 takes any that is free.
///
/// # Errors
/// One line when the port is taken.
pub fn bind(port: u16) -> anyhow::Result<std::net::TcpListener> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    match std::net::TcpListener::bind(address) {
        Ok(socket) => Ok(socket),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            bail!("port {port} is taken; stop what uses it, or choose another with --port")
        }
        Err(error) => Err(error).with_context(|| format!("cannot serve at {address}")),
    }
}

/// What runs a server.
///
/// # Errors
/// When the system gives no event queue.
pub fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().context("starting the server")
}

/// Serves the folder for good; `ready` is called once answers can be had.
///
/// # Errors
/// When the socket stops working.
pub async fn serving(
    socket: std::net::TcpListener,
    folder: PathBuf,
    base: &str,
    ready: impl FnOnce(),
) -> anyhow::Result<()> {
    socket.set_nonblocking(true)?;
    let listener = TcpListener::from_std(socket)?;
    ready();
    axum::serve(listener, router(folder, base)).await.context("serving")
}

struct Served {
    folder: PathBuf,
    base: String,
}

fn router(folder: PathBuf, base: &str) -> Router {
    Router::new().fallback(answer).with_state(Arc::new(Served { folder, base: base.to_owned() }))
}

async fn answer(State(served): State<Arc<Served>>, request: Request<Body>) -> Response {
    let path = request.uri().path().to_owned();
    let below = below_base(&path, &served.base).map(str::to_owned);
    let mut response = match &below {
        Some(below) => file_or_404(&served, below, request).await,
        // Only somebody who typed the address by hand comes here.
        None if request.method() == Method::GET => moved(&served.base),
        None => StatusCode::NOT_FOUND.into_response(),
    };
    let path = below.unwrap_or(path);
    // A missing file may be there tomorrow.
    let caching = if response.status().is_success() { headers::caching(&path) } else { headers::ASK };
    add_headers(response.headers_mut(), caching);
    response
}

fn add_headers(to: &mut HeaderMap, caching: &'static str) {
    for (name, value) in headers::every() {
        let name = HeaderName::from_bytes(name.as_bytes());
        let value = HeaderValue::from_str(&value);
        // The tests below see to it that every header is one.
        if let (Ok(name), Ok(value)) = (name, value) {
            to.insert(name, value);
        }
    }
    to.insert(CACHE_CONTROL, HeaderValue::from_static(caching));
    // Between us and the reader something may keep an answer; the next reader may not know brotli.
    to.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
    let plain = to.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).filter(|kind| kind.starts_with("text/"));
    if let Some(kind) = plain.filter(|kind| !kind.contains("charset"))
        && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        to.insert(CONTENT_TYPE, kind);
    }
}

/// The path from the site's own root, beginning with a slash; nothing for a path outside of `base`.
fn below_base<'a>(path: &'a str, base: &str) -> Option<&'a str> {
    path.strip_prefix(base.trim_end_matches('/')).filter(|below| below.starts_with('/'))
}

async fn file_or_404(served: &Served, below: &str, mut request: Request<Body>) -> Response {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    if !below.ends_with('/') && !below.contains("..") && served.folder.join(&below[1..]).is_dir() {
        return moved(&format!("{}{}/{query}", served.base.trim_end_matches('/'), below));
    }
    let Ok(uri) = below.parse::<Uri>() else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    *request.uri_mut() = uri;
    let files = ServeDir::new(&served.folder).precompressed_br().precompressed_gzip();
    let method = request.method().clone();
    let accepted = request.headers().get("accept-encoding").cloned();
    match files.oneshot(request).await {
        Ok(found) if found.status() != StatusCode::NOT_FOUND => found.map(Body::new),
        Ok(_) => not_found(&served.folder, below, method, accepted).await,
        Err(never) => match never {},
    }
}

async fn not_found(folder: &Path, below: &str, method: Method, accepted: Option<HeaderValue>) -> Response {
    let page = if below.starts_with("/en/") { "en/404.html" } else { "404.html" };
    // A request of its own: what the browser knows of another page must not make this one empty.
    let mut request = Request::new(Body::empty());
    *request.method_mut() = method;
    if let Some(accepted) = accepted {
        request.headers_mut().insert("accept-encoding", accepted);
    }
    let file = ServeFile::new(folder.join(page)).precompressed_br().precompressed_gzip();
    match file.oneshot(request).await {
        Ok(found) => {
            let mut response = found.map(Body::new);
            *response.status_mut() = StatusCode::NOT_FOUND;
            response
        }
        Err(never) => match never {},
    }
}

fn moved(to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, to)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    fn folder() -> anyhow::Result<tempfile::TempDir> {
        let place = tempfile::tempdir()?;
        let mut files = crate::finish::files::Files::default();
        for (name, text) in [
            ("index.html", "first"),
            ("index.html.br", "first in brotli"),
            ("404.html", "missing"),
            ("en/404.html", "missing in English"),
            ("nguon/index.html", "sources"),
            ("assets/a.css", "style"),
        ] {
            files.add(name, text)?;
        }
        files.write(place.path())?;
        Ok(place)
    }

    fn ask(
        base: &str,
        path: &str,
        headers: &[(&'static str, &'static str)],
    ) -> anyhow::Result<(u16, HeaderMap, String)> {
        let place = folder()?;
        let mut request = Request::builder().uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty())?;
        runtime()?.block_on(async {
            let response = router(place.path().to_path_buf(), base).oneshot(request).await?;
            let (parts, body) = response.into_parts();
            let text = String::from_utf8(to_bytes(body, 10_000).await?.to_vec())?;
            Ok((parts.status.as_u16(), parts.headers, text))
        })
    }

    #[test]
    fn pages_come_with_every_header() -> anyhow::Result<()> {
        let (status, got, text) = ask("/", "/nguon/", &[])?;
        assert_eq!((status, text.as_str()), (200, "sources"));
        for (name, value) in headers::every() {
            assert_eq!(got.get(name).map(HeaderValue::as_bytes), Some(value.as_bytes()), "{name}");
        }
        assert_eq!(got[CACHE_CONTROL], headers::ASK);
        assert_eq!(got[CONTENT_TYPE], "text/html; charset=utf-8");
        assert_eq!(got[VARY], "Accept-Encoding");
        assert_eq!(ask("/", "/assets/a.css", &[])?.1[CACHE_CONTROL], headers::FOREVER);
        Ok(())
    }

    #[test]
    fn the_compressed_twin_is_sent_to_whom_can_read_it() -> anyhow::Result<()> {
        assert_eq!(ask("/", "/", &[("accept-encoding", "gzip, br")])?.2, "first in brotli");
        assert_eq!(ask("/", "/", &[])?.2, "first");
        Ok(())
    }

    #[test]
    fn an_unknown_path_gets_the_404_page_of_its_language() -> anyhow::Result<()> {
        let old = ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT");
        let (status, got, text) = ask("/", "/khong-co/", &[old])?;
        assert_eq!((status, text.as_str()), (404, "missing"));
        assert!(got.contains_key("content-security-policy"));
        let (status, got, text) = ask("/", "/en/assets/x", &[])?;
        assert_eq!((status, text.as_str()), (404, "missing in English"));
        assert_eq!(got[CACHE_CONTROL], headers::ASK);
        assert_eq!(ask("/", "/assets/missing.css", &[])?.1[CACHE_CONTROL], headers::ASK);
        assert_eq!(ask("/", "/../../etc/passwd", &[])?.0, 404);
        assert_eq!(ask("/", "/%2e%2e/%2e%2e/etc/passwd", &[])?.0, 404);
        Ok(())
    }

    #[test]
    fn a_folder_without_its_slash_is_moved() -> anyhow::Result<()> {
        let (status, got, _) = ask("/", "/nguon?a=1", &[])?;
        assert_eq!((status, got[LOCATION].to_str()?), (308, "/nguon/?a=1"));
        Ok(())
    }

    #[test]
    fn a_base_holds_the_whole_site() -> anyhow::Result<()> {
        assert_eq!(ask("/x/", "/x/nguon/", &[])?.2, "sources");
        assert_eq!(ask("/x/", "/x/assets/a.css", &[])?.1[CACHE_CONTROL], headers::FOREVER);
        assert_eq!(ask("/x/", "/x/nguon", &[])?.1[LOCATION], "/x/nguon/");
        for outside in ["/", "/x", "/xy/"] {
            assert_eq!(ask("/x/", outside, &[])?.1[LOCATION], "/x/", "{outside}");
        }
        Ok(())
    }

    #[test]
    fn a_taken_port_is_one_line() -> anyhow::Result<()> {
        let first = bind(0)?;
        let port = first.local_addr()?.port();
        let error = bind(port).map(drop).map_err(|error| error.to_string());
        assert_eq!(error, Err(format!("port {port} is taken; stop what uses it, or choose another with --port")));
        Ok(())
    }
}
