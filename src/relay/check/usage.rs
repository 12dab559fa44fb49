//! What `check` says of itself.

use std::fmt::Write as _;

use domain::check::subject::Kind;
use domain::profile::catalog::PROFILES;

const HELP: &str = "\
Checks users, directories and what else goes to Workspace ONE Access before it is sent, by the
rules of the page and in its words.

Usage: scim-workbench check [OPTIONS] FILE...

FILE holds one JSON document, an array of them, one a line, or one after the other; - is the
standard input.

What it is checked as:
  --kind KIND             {KINDS}
                          [default: told from each document]
  --profile NAME          The rule set, with its date or without [default: {DEFAULT}];
                          --list-profiles says what there is.
  --strict                As the standards have it: what Access puts right itself is an error.
  --domain DOMAIN         A domain of the directory that is to take the users; repeatable.
  --tenant URL            The tenant that is to take it.
  --media-type TYPE       The Content-Type that it is sent with.

What a machine can mend:
  --fix                   Mend it in the file, and leave every other byte as it is. What comes
                          from the standard input goes, mended, to the standard output, and the
                          report to the standard error.
  --diff                  Write what --fix would change as a unified diff to the standard output,
                          and the report to the standard error. Also: --fix --dry-run.

What is written:
  --format FORMAT         text: for people [default].
                          json: for programs, one array with a row for each problem.
                          sarif: SARIF 2.1.0 for code hosts and editors.
  -q, --quiet             Errors only.
  --limit N               At most N problems [default: 100 in text, all in json, the 25000 that
                          code hosts take in sarif]; 0 is all. What is left out is counted.

A row of json: {file, code, severity, pointer, line, column, message, help, document, kind,
profile, endLine, endColumn, offset, length, source, confidence, fix}.
  severity                error, warning or info
  pointer                 RFC 6901; in an array it begins with the document's index from 0
  document                which of the file's documents, from 1; null for a broken array
  line, column            from 1, in characters; endLine and endColumn are behind the last one
  offset, length          bytes of the file, from 0
  confidence              how well the source is known: documented, observed, inferred, borrowed
  fix                     null, or {title, edits: [{offset, length, replacement}]}; edits is null
                          where a secret would be written out, and for the later ones of very
                          many in one long document
After --fix and --diff, lines and offsets are those of the mended text.

Exit status: 0 without errors, 1 with errors (after --fix: with errors that are left), 2 where a
file could not be read or written, or the command line is wrong.
";

/// `scim-workbench check --help`
pub fn help() -> String {
    let mut kinds = String::new();
    let mut width = 0;
    for kind in Kind::ALL {
        if !kinds.is_empty() {
            kinds.push_str(", ");
            width += 2;
        }
        if width + kind.word().len() > 70 {
            kinds = kinds.trim_end().to_owned() + "\n" + &" ".repeat(26);
            width = 0;
        }
        kinds.push_str(kind.word());
        width += kind.word().len();
    }
    let default = PROFILES.first().map(|it| it.name).unwrap_or_default();
    HELP.replace("{KINDS}", &kinds).replace("{DEFAULT}", default)
}

/// `scim-workbench check --list-profiles`
pub fn profiles() -> String {
    let mut out = String::new();
    for (at, profile) in PROFILES.iter().enumerate() {
        let default = if at == 0 { " (the default)" } else { "" };
        let _ = writeln!(out, "{}: {}{default}", profile.name, profile.title);
        for line in wrapped(profile.about, 96) {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

/// Lines of at most `width` characters, broken at spaces.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
