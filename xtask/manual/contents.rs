//! The manual's table of contents, read off `check/catalog.rs`: its order is the manual's, and
//! the comments between its lines are the chapters' titles.

/// Where the list begins.
const LIST: &str = "pub const RULES: &[Rule] = &[";

/// A chapter: its title, and the files of its rules without `.rs`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// For people: `Users`.
    pub title: String,
    /// `json_syntax`, …
    pub files: Vec<String>,
}

/// The chapters of the catalog's text.
///
/// # Errors
/// The line that is neither a title nor a rule, or a list that begins without a title.
pub fn contents(catalog: &str) -> Result<Vec<Chapter>, String> {
    let list = catalog.split_once(LIST).and_then(|(_, rest)| rest.split_once("];"));
    let Some((list, _)) = list else { return Err(format!("It holds no `{LIST}`.")) };
    let mut chapters: Vec<Chapter> = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("// ") {
            chapters.push(Chapter { title: title.to_owned(), files: Vec::new() });
            continue;
        }
        let file = line.strip_suffix("::RULE,");
        match file.and_then(|file| Some((file, chapters.last_mut()?))) {
            Some((file, chapter)) => chapter.files.push(file.to_owned()),
            None => return Err(format!("`{line}` is no rule below a chapter's title.")),
        }
    }
    Ok(chapters)
}

#[cfg(test)]
mod tests {
    use crate::contents::{Chapter, contents};

    #[test]
    fn comments_are_titles_and_the_lines_below_them_are_rules() {
        let catalog = "//! Head.\npub const RULES: &[Rule] = &[\n    // JSON\n    a::RULE,\n    \
            // Users, all\n    b_c::RULE,\n    d::RULE,\n];\npub const OTHER: &[Rule] = &[e::RULE,\n];";
        let chapter = |title: &str, files: &[&str]| Chapter {
            title: title.to_owned(),
            files: files.iter().map(|it| (*it).to_owned()).collect(),
        };
        let expected = vec![chapter("JSON", &["a"]), chapter("Users, all", &["b_c", "d"])];
        assert_eq!(contents(catalog), Ok(expected));
    }

    #[test]
    fn what_is_neither_is_said() {
        let list = |lines: &str| contents(&format!("pub const RULES: &[Rule] = &[\n{lines}\n];"));
        assert_eq!(list("a::RULE,"), Err("`a::RULE,` is no rule below a chapter's title.".into()));
        assert_eq!(
            list("// T\nRule { a },"),
            Err("`Rule { a },` is no rule below a chapter's title.".into())
        );
        assert!(contents("").is_err());
    }
}
