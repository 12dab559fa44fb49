//! Documents by chance, the same ones at every run.

use crate::random::Random;

/// Pieces that are likely to break a document.
const PIECES: [&str; 32] = [
    "\"", "'", "{", "}", "[", "]", ",", ":", "\\", "\n", "\r\n", "\t", " ", "//", "/*", "“", "”",
    "é", "😀", "\u{FEFF}", "\u{A0}", "0", "-", ".", "e", "\\u", "\\uD83D", "=", "#", "true",
    "None", "…",
];

impl Random {
    fn word(&mut self, of: &[&'static str]) -> &'static str {
        self.pick::<&'static str>(of)
    }

    /// A valid document: an object or array, on one line or over several.
    pub fn document(&mut self) -> String {
        let indent = *self.pick(&[None, Some("  "), Some("\t"), Some("    ")]);
        let newline = *self.pick(&["\n", "\n", "\r\n"]);
        let mut out = String::new();
        let style = Style { indent, newline, colon: self.word(&[": ", ":", " : "]) };
        self.container(&mut out, &style, 0);
        if self.below(2) == 0 {
            out.push_str(newline);
        }
        out
    }

    /// A JSON value on one line.
    pub fn value(&mut self) -> String {
        let mut out = String::new();
        self.node(&mut out, &Style { indent: None, newline: "\n", colon: ": " }, 3);
        out
    }

    /// The text with one to three random insertions, deletions or cuts.
    pub fn mutated(&mut self, text: &str) -> String {
        let mut characters: Vec<String> = text.chars().map(String::from).collect();
        for _ in 0..=self.below(3) {
            let at = self.below(characters.len() + 1);
            match self.below(5) {
                0 => characters.truncate(at),
                1 | 2 if at < characters.len() => drop(characters.remove(at)),
                _ => characters.insert(at, (*self.pick(&PIECES)).to_owned()),
            }
        }
        characters.concat()
    }

    /// Pieces without any order.
    pub fn noise(&mut self) -> String {
        (0..self.below(24)).map(|_| *self.pick(&PIECES)).collect()
    }

    fn node(&mut self, out: &mut String, style: &Style, depth: usize) {
        match self.below(9) {
            0..=2 if depth < 4 => self.container(out, style, depth),
            0 | 3 => out.push_str(self.word(&["null", "true", "false"])),
            1 | 4 => out.push_str(self.word(&["0", "-1", "12.50", "1e9", "10000000000000000001"])),
            _ => out.push_str(self.word(&[
                "\"\"",
                "\"anna\"",
                "\"a\\\"b\"",
                "\"é 😀\"",
                "\"\\u00e9,\"",
                "\"{}[]:\"",
            ])),
        }
    }

    fn container(&mut self, out: &mut String, style: &Style, depth: usize) {
        let is_object = self.below(3) > 0;
        let count = self.below(4);
        let inline = style.indent.is_none() || self.below(4) == 0;
        let style = if inline { &Style { indent: None, ..*style } } else { style };
        out.push(if is_object { '{' } else { '[' });
        for index in 0..count {
            if index > 0 {
                out.push(',');
            }
            match style.indent {
                Some(unit) => out.push_str(&(style.newline.to_owned() + &unit.repeat(depth + 1))),
                None if index > 0 => out.push(' '),
                None => {}
            }
            if is_object {
                let name = self.pick(&["a", "b", "name", "A", "é", "x\\\"y", "0", "", "urn:x:1.0"]);
                out.push_str(&format!("\"{name}\"{}", style.colon));
            }
            self.node(out, style, depth + 1);
        }
        if let (Some(unit), true) = (style.indent, count > 0) {
            out.push_str(&(style.newline.to_owned() + &unit.repeat(depth)));
        }
        out.push(if is_object { '}' } else { ']' });
    }
}

#[derive(Clone, Copy)]
struct Style {
    indent: Option<&'static str>,
    newline: &'static str,
    colon: &'static str,
}
