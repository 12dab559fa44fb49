//! Reads a message on a connection: who reports, what went wrong, and with which host.

use crate::explain::network::table::TABLE;
use crate::explain::network::teller::Teller;
use crate::explain::network::trouble::Trouble;

/// A message, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Who reports.
    pub teller: Teller,
    /// What went wrong.
    pub trouble: Trouble,
    /// The URL or the host that was called, where the message names it.
    pub target: Option<String>,
    /// How long was waited, where the message says it, in seconds.
    pub waited: Option<u32>,
}

/// The pieces after which messages name a host.
const BEFORE_HOST: [&str; 11] = [
    "could not resolve host: ",
    "could not resolve proxy: ",
    "failed to connect to ",
    "getaddrinfo enotfound ",
    "getaddrinfo eai_again ",
    "connect econnrefused ",
    "remote name could not be resolved: ",
    "no such host is known. (",
    "unknownhostexception: ",
    "lookup ",
    "matches target host name ",
];

/// The message in `text`, if it is one.
pub fn read(text: &str) -> Option<Notice> {
    let lower = text.to_lowercase();
    let (_, teller, trouble) = TABLE.iter().find(|(piece, _, _)| lower.contains(piece))?;
    let target = target(text, *trouble);
    Some(Notice {
        teller: said_by(&lower, *teller),
        trouble: *trouble,
        target,
        waited: waited(&lower),
    })
}

/// A program may quote another: curl and PowerShell print what OpenSSL says.
fn said_by(lower: &str, teller: Teller) -> Teller {
    let signs = [
        ("curl: (", Teller::Curl),
        ("invoke-restmethod", Teller::PowerShell),
        ("invoke-webrequest", Teller::PowerShell),
        ("postman", Teller::Postman),
        ("could not get response", Teller::Postman),
        ("could not send request", Teller::Postman),
        ("disable ssl verification", Teller::Postman),
        ("error: connect e", Teller::Postman),
    ];
    let quoted = signs.iter().find(|(sign, _)| lower.contains(sign)).map(|(_, teller)| *teller);
    match teller {
        Teller::Chrome | Teller::Firefox | Teller::Safari => teller,
        _ => quoted.unwrap_or(teller),
    }
}

/// What was called. A browser names the page as well: first of mixed content, last of CORS.
fn target(text: &str, trouble: Trouble) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    // Browsers name the page's own origin, and curl its manual.
    let is_other =
        |before: &str, url: &str| before.eq_ignore_ascii_case("origin") || url.contains("//curl.");
    let befores = std::iter::once("").chain(words.iter().copied());
    let urls = words
        .iter()
        .zip(befores)
        .flat_map(|(word, before)| urls_of(word).filter(move |url| !is_other(before, url)));
    let urls: Vec<&str> = urls.collect();
    let url = match trouble {
        Trouble::MixedContent => urls.iter().rev().find(|url| url.starts_with("http://")),
        _ => urls.first(),
    };
    url.map(|url| (*url).to_owned()).or_else(|| host(text))
}

fn urls_of(word: &str) -> impl Iterator<Item = &str> {
    let start = word.find("https://").into_iter().chain(word.find("http://")).min();
    let url = start.and_then(|at| word.get(at..));
    let ends = |it: char| "'\"‘’“”<>(),;`".contains(it);
    url.and_then(|url| url.split(ends).next())
        .map(|url| url.trim_end_matches(['.', ':']))
        .into_iter()
}

fn host(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    BEFORE_HOST.iter().find_map(|piece| {
        let at = lower.find(piece)? + piece.len();
        let ends = |it: char| it.is_whitespace() || "'\"()[],;/".contains(it);
        let rest = text.get(at..)?.trim_start_matches(['\'', '"']);
        let host = rest.split(ends).next()?.trim_end_matches(['.', ':']);
        (!host.is_empty()).then(|| host.to_owned())
    })
}

/// The seconds of `after 60001 milliseconds`, `within 60 seconds`.
fn waited(lower: &str) -> Option<u32> {
    let words: Vec<&str> =
        lower.split(|it: char| it.is_whitespace() || ".,()".contains(it)).collect();
    words.windows(2).find_map(|pair| {
        let [number, unit] = *pair else { return None };
        let number: u32 = number.parse().ok()?;
        match unit {
            "ms" | "milliseconds" if number >= 1000 => Some(number / 1000),
            "s" | "seconds" if number > 0 => Some(number),
            _ => None,
        }
    })
}
