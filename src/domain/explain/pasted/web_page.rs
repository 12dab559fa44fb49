//! A web page that came instead of an answer: what its title and its words tell.

/// What a page tells of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebPage {
    /// Its title, else its first heading; empty where there is neither.
    pub title: String,
    /// Whether it asks a person to sign in.
    pub signs_in: bool,
}

/// The page in `text`, if it is one.
pub fn read(text: &str) -> Option<WebPage> {
    let lower = text.to_ascii_lowercase();
    let start = lower.trim_start_matches('\u{feff}').trim_start();
    let is_page = start.starts_with("<!doctype html")
        || start.starts_with("<html")
        || start.starts_with("<head");
    let title = inside(text, &lower, "title").or_else(|| inside(text, &lower, "h1"));
    let is_fragment = start.starts_with('<') && title.is_some();
    let signs_in = ["type=\"password\"", "sign in", "log in", "samlrequest", "/saas/auth/login"]
        .iter()
        .any(|sign| lower.contains(sign));
    (is_page || is_fragment).then(|| WebPage { title: title.unwrap_or_default(), signs_in })
}

/// The text inside the first element of this name, on one line.
fn inside(text: &str, lower: &str, name: &str) -> Option<String> {
    let open = lower.find(&format!("<{name}"))?;
    let start = open + lower.get(open..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</")?;
    let line = text.get(start..end)?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}
