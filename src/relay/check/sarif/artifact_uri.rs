//! The URI of a file (RFC 3986): relative to the folder in which the command runs, which on a code
//! host is the root of the repository; absolute for a file elsewhere.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Component, Path};

/// The URI of `path` as seen from `root`; both absolute, without links.
pub fn artifact_uri(path: &Path, root: &Path) -> String {
    let (start, rest) = match path.strip_prefix(root) {
        Ok(rest) => ("", rest),
        Err(_) => ("file://", path),
    };
    let mut out = String::from(start);
    let mut is_first = !start.is_empty();
    for component in rest.components() {
        let name = match component {
            Component::Normal(name) => name,
            Component::Prefix(prefix) => prefix.as_os_str(),
            _ => continue,
        };
        if is_first || out.len() > start.len() {
            out.push('/');
        }
        is_first = false;
        encode(&mut out, name);
    }
    out
}

/// Everything but unreserved characters as `%XX`; a colon too, which a first segment must not hold.
fn encode(out: &mut String, name: &OsStr) {
    for &byte in name.as_encoded_bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::check::sarif::artifact_uri::artifact_uri;

    #[test]
    #[cfg(unix)]
    fn files_below_the_root_are_relative_and_others_absolute() {
        for (path, wanted) in [
            ("/repo/users/a.json", "users/a.json"),
            ("/repo/a: b#é?%.json", "a%3A%20b%23%C3%A9%3F%25.json"),
            ("/tmp/a.json", "file:///tmp/a.json"),
            ("/repository/a", "file:///repository/a"),
        ] {
            assert_eq!(artifact_uri(Path::new(path), Path::new("/repo")), wanted);
        }
    }
}
