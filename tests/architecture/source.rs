//! One source file as the checks see it: its path, its text, and its code with comments, the
//! insides of strings and test modules blanked (every line and column stays where it was).
//! It deliberately is no Rust parser: a dozen lexical rules are enough here.

use std::fs;
use std::path::Path;

/// One source file.
pub struct Source {
    /// From the root of the clone, with `/`.
    pub path: String,
    /// As it lies on the disk.
    pub text: String,
    /// Blanked as said above.
    pub code: String,
}

impl Source {
    /// A file of that path and text.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), code: without_tests(&plain(text)) }
    }

    /// Every `.rs` file below a folder, in the order of the names.
    pub fn below(root: &Path, folder: &str) -> Vec<Self> {
        let mut sources = Vec::new();
        let mut entries: Vec<_> = fs::read_dir(root.join(folder))
            .unwrap_or_else(|error| panic!("{folder}: {error}"))
            .map(|entry| entry.unwrap())
            .collect();
        entries.sort_by_key(|entry| entry.file_name());
        for entry in entries {
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                if !path.ends_with("/node_modules") {
                    sources.extend(Self::below(root, &path));
                }
            } else if path.ends_with(".rs") {
                sources.push(Self::new(&path, &fs::read_to_string(entry.path()).unwrap()));
            }
        }
        sources
    }

    /// The file's name without `.rs`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".rs").unwrap_or(name)
    }

    /// The one-based line of a byte of the text or the code.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }

    /// Where a word stands in the code, not as a part of a longer word.
    pub fn words(&self, word: &str) -> Vec<usize> {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        self.code
            .match_indices(word)
            .map(|(at, _)| at)
            .filter(|at| {
                let before = self.code[..*at].chars().next_back();
                let after = self.code[at + word.len()..].chars().next();
                !before.is_some_and(|c| part(c) && word.starts_with(part))
                    && !after.is_some_and(|c| part(c) && word.ends_with(part))
            })
            .collect()
    }
}

/// Blanks comments and the insides of string and character literals.
fn plain(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = if bytes[at..].starts_with(b"//") {
            text[at..].find('\n').map_or(bytes.len(), |length| at + length)
        } else if bytes[at..].starts_with(b"/*") {
            text[at..].find("*/").map_or(bytes.len(), |length| at + length + 2)
        } else if let Some(end) = raw_string(text, at).or_else(|| quoted(bytes, at)) {
            blank(&mut code, at + 1, end.saturating_sub(1));
            at = end;
            continue;
        } else {
            at += 1;
            continue;
        };
        blank(&mut code, at, end);
        at = end;
    }
    String::from_utf8(code).expect("blanks are ASCII and whole literals are blanked")
}

fn blank(code: &mut [u8], from: usize, to: usize) {
    code[from..to.max(from)]
        .iter_mut()
        .filter(|byte| **byte != b'\n')
        .for_each(|byte| *byte = b' ');
}

/// The end of `r"…"` or `r#"…"#` that begins at `at`.
fn raw_string(text: &str, at: usize) -> Option<usize> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let preceded = text[..at].chars().next_back().is_some_and(|c| word(c) && c != 'b');
    let rest = text.get(at..)?.strip_prefix('r').filter(|_| !preceded)?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let body = rest[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(at + 2 + hashes + body.find(&close)? + close.len())
}

/// The end of `"…"` or `'c'` that begins at `at`; a lifetime is none.
fn quoted(bytes: &[u8], at: usize) -> Option<usize> {
    let quote = *bytes.get(at).filter(|byte| matches!(byte, b'"' | b'\''))?;
    let mut next = at + 1;
    while let Some(byte) = bytes.get(next) {
        match byte {
            b'\\' => next += 1,
            byte if *byte == quote => return Some(next + 1),
            _ => {}
        }
        next += 1;
        if quote == b'\'' && next > at + 2 && bytes[at + 1] != b'\\' && bytes[at + 1].is_ascii() {
            // Not `'c'`: only a closing quote may come now, or it is a lifetime.
            return (bytes.get(next) == Some(&quote) && next == at + 2).then_some(next + 1);
        }
    }
    None
}

/// Blanks `#[cfg(test)] mod … { … }`.
fn without_tests(code: &str) -> String {
    let mut bytes = code.as_bytes().to_vec();
    for (at, _) in code.match_indices("#[cfg(test)]") {
        let mut depth = 0;
        for (offset, byte) in code[at..].bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                b';' if depth == 0 => {}
                _ => continue,
            }
            if depth == 0 {
                blank(&mut bytes, at, at + offset + 1);
                break;
            }
        }
    }
    String::from_utf8(bytes).expect("only ASCII was put in, over whole blocks")
}

#[test]
fn comments_strings_and_test_modules_are_not_code() {
    let text = "let a = \"crate::b\"; // crate::c\nlet d: &'static str = r#\"crate::\"e\"#; \
        let q = '\"'; let n = '\\n'; use crate::f;\n#[cfg(test)]\nmod tests {\n use crate::g; }\nfn h() {}\n";
    let source = Source::new("x.rs", text);
    let found: Vec<_> = source.words("crate::").iter().map(|at| &text[*at..at + 8]).collect();
    assert_eq!(found, ["crate::f"]);
    assert_eq!(source.code.len(), text.len());
    assert_eq!(source.line(source.words("h")[0]), 6);
}
