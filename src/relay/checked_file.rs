//! One file, read and checked: its name, its text, what it was taken for, and its report.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};

use domain::check::context::Context;
use domain::check::guess::guess;
use domain::check::report::Report;
use domain::check::run::check;
use domain::check::subject::Kind;

/// A file that was checked.
#[derive(Debug)]
pub struct CheckedFile {
    /// As the person wrote it; `<stdin>` for the standard input.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// What it was checked as.
    pub kind: Kind,
    /// What was found.
    pub report: Report,
}

impl CheckedFile {
    /// Reads and checks `file`, `-` being the standard input; a kind that is not given is guessed.
    ///
    /// # Errors
    /// Why it could not be read, as a sentence.
    pub fn read(file: &OsStr, kind: Option<Kind>) -> Result<Self, String> {
        let is_stdin = file == "-";
        let name =
            if is_stdin { "<stdin>".to_owned() } else { file.to_string_lossy().into_owned() };
        let bytes = if is_stdin { read_stdin() } else { fs::read(file) };
        let bytes = bytes.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => format!("{name}: there is no such file."),
            io::ErrorKind::IsADirectory => format!("{name}: this is a folder, not a file."),
            io::ErrorKind::PermissionDenied => format!("{name}: this user may not read it."),
            _ => format!("{name}: it could not be read: {error}."),
        })?;
        let text = decode(bytes).map_err(|why| format!("{name}: {why}"))?;
        let kind = kind.unwrap_or_else(|| guess(&text));
        let report = check(&text, kind, &Context::default());
        Ok(Self { name, text, kind, report })
    }
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn decode(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("the text is UTF-16; save it as UTF-8.".to_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        format!("byte {at} (0x{byte:02x}) is not UTF-8; save the file as UTF-8.")
    })
}

#[cfg(test)]
mod tests {
    use crate::checked_file::decode;

    #[test]
    fn the_first_byte_that_is_not_utf_8_is_named() {
        assert!(decode(b"{\"a\xe9\"}".to_vec()).unwrap_err().starts_with("byte 3 (0xe9)"));
        assert!(decode(vec![0xff, 0xfe, 0x7b, 0]).unwrap_err().contains("UTF-16"));
    }
}
