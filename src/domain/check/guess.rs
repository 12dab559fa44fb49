//! Tells what a pasted text is meant to be, from its members. It judges nothing.

use crate::check::subject::Kind;
use crate::json::grammar;

/// A document with `domains` or `type` and without `userName` is a directory, any other a user.
/// A text that is not JSON is judged by the member names in it.
pub fn guess(text: &str) -> Kind {
    let root = grammar::read(text).ok();
    let has = |name: &str| match &root {
        Some(root) => root.member_like(name).is_some(),
        None => text.contains(&format!("\"{name}\"")),
    };
    if !has("userName") && (has("domains") || has("type") && !has("emails")) {
        Kind::DirectoryConfig
    } else {
        Kind::User
    }
}

#[cfg(test)]
mod tests {
    use crate::check::guess::guess;
    use crate::check::subject::Kind;

    #[test]
    fn the_kind_is_guessed_from_the_members() {
        for (text, expected) in [
            (r#"{"type":"OTHER_DIRECTORY","name":"a","domains":["b"]}"#, Kind::DirectoryConfig),
            (r#"{"name":"a","domains":["b"]}"#, Kind::DirectoryConfig),
            (r#"{"type":"OTHER_DIRECTORY"}"#, Kind::DirectoryConfig),
            (r#"{"type":"OTHER_DIRECTORY","domains":["b"]"#, Kind::DirectoryConfig),
            (r#"{"userName":"a","type":"x","domains":[]}"#, Kind::User),
            (r#"{"UserName":"a","domains":[]}"#, Kind::User),
            (r#"{"emails":[{"type":"work"}]"#, Kind::User),
            ("{}", Kind::User),
            ("", Kind::User),
        ] {
            assert_eq!(guess(text), expected, "{text}");
        }
    }
}
