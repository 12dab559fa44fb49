//! The page, embedded at build time: media types, precompressed copies, entity tags, caching and
//! the headers that keep it to itself.

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};

/// One file of the built page.
#[derive(Debug)]
pub struct Embedded {
    /// Its path under `dist/`, e.g. `index.html`.
    pub name: &'static str,
    /// A fingerprint of its bytes.
    pub tag: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Scripts, styles, pictures and the module come from the page's own origin; calls go there, to
/// tenants over https, and to practice tenants on this machine. Nothing inline, nothing else.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; manifest-src 'self'; worker-src 'self'; \
    connect-src 'self' https: http://127.0.0.1:* http://localhost:*; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const NO_PAGE: &str = "The page was not built into this binary. Run `cargo xtask build`, or \
    `cargo xtask serve`, which builds and starts everything.\n";

/// The files that a server shows.
pub type Files = &'static [Embedded];

/// Answers any path that nothing else answers.
pub async fn serve(State(files): State<Files>, request: Request) -> Response<Body> {
    let mut response = respond(files, &request);
    guard_page(response.headers_mut());
    response
}

fn respond(files: Files, request: &Request) -> Response<Body> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are here.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let name = match request.uri().path() {
        "/" => "index.html",
        path => path.strip_prefix('/').unwrap_or(path),
    };
    let Some(file) = find(files, name) else {
        return match files.is_empty() {
            true => plain(StatusCode::NOT_FOUND, NO_PAGE),
            false => plain(StatusCode::NOT_FOUND, "There is nothing here. The page is at /\n"),
        };
    };
    let accepted = request.headers().get(header::ACCEPT_ENCODING);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (chosen, encoding) = choose(files, file, accepted);
    let known = request.headers().get(header::IF_NONE_MATCH);
    deliver(file, chosen, encoding, known)
}

fn deliver(
    file: &Embedded,
    chosen: &'static Embedded,
    encoding: Option<&'static str>,
    known: Option<&HeaderValue>,
) -> Response<Body> {
    let tag = format!("\"{}\"", chosen.tag);
    let is_known = known.and_then(|value| value.to_str().ok()).is_some_and(|value| {
        value.split(',').map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == tag)
    });
    let mut response = match is_known {
        true => Response::new(Body::empty()),
        false => Response::new(Body::from(Bytes::from_static(chosen.bytes))),
    };
    if is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, tag);
    }
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching(file.name)));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(file.name)));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn find(files: Files, name: &str) -> Option<&'static Embedded> {
    files.iter().find(|file| file.name == name)
}

/// The smallest copy that the client takes: Brotli, then gzip, then the file itself.
fn choose(
    files: Files,
    file: &'static Embedded,
    accepted: &str,
) -> (&'static Embedded, Option<&'static str>) {
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        let copy = find(files, &format!("{}.{ending}", file.name));
        if let Some(copy) = copy.filter(|_| accepts(accepted, coding)) {
            return (copy, Some(coding));
        }
    }
    (file, None)
}

/// Whether `Accept-Encoding` names the coding with a weight above 0 (RFC 9110 §12.5.3).
fn accepts(header: &str, coding: &str) -> bool {
    header.split(',').any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let is_it = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let refused = parts.any(|part| {
            let weight = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="));
            weight.and_then(|it| it.parse::<f32>().ok()).is_some_and(|it| it <= 0.0)
        });
        is_it && !refused
    })
}

/// A name that holds a hash of the content never changes its bytes; any other is asked for anew.
/// The hash stands before the ending: esbuild's eight letters of base 32, or hexadecimal digits.
fn caching(name: &str) -> &'static str {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let part = stem.rsplit(['-', '.', '/']).next().unwrap_or_default();
    let is_base_32 = |byte: u8| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte);
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let is_hash = part.len() == 8 && part.bytes().all(is_base_32)
        || part.len() >= 16 && part.bytes().all(is_hex);
    match is_hash && part.len() < stem.len() {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        "br" | "gz" => "application/octet-stream",
        _ => "application/octet-stream",
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

fn guard_page(headers: &mut HeaderMap) {
    for (name, value) in [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        (
            "permissions-policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)",
        ),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use crate::site::{accepts, caching};

    #[test]
    fn a_coding_is_taken_when_it_is_named_and_not_refused() {
        for (header, expected) in [
            ("gzip, deflate, br, zstd", true),
            ("BR", true),
            ("br;q=0.1", true),
            ("br; q=0", false),
            ("br;q=0.000", false),
            ("gzip", false),
            ("brotli", false),
            ("", false),
        ] {
            assert_eq!(accepts(header, "br"), expected, "{header}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for (name, expected) in [
            ("page_bg-PXQ3TVLK.wasm", true),
            ("boot-ABCDEFGH.js", true),
            ("app-2345ABCD.css", true),
            ("page-0123456789abcdef.wasm", true),
            ("index.html", false),
            ("favicon.svg", false),
            ("icon-512.png", false),
            ("boot-PXQ3TVL.js", false),
            ("boot-pxq3tvlk.js", false),
            ("boot-PXQ3TVL1.js", false),
            ("page-0123456789abcde.wasm", false),
            ("MANIFEST.txt", false),
        ] {
            assert_eq!(caching(name).contains("immutable"), expected, "{name}");
        }
    }
}
