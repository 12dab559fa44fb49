//! One file as it was read: its name and its text. It checks nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// A text to check.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// As the person wrote it; `<stdin>` for the standard input.
    pub name: String,
    /// Where it lies; nowhere, for the standard input.
    pub path: Option<OsString>,
    /// What stands in it.
    pub text: String,
}

impl SourceText {
    /// Reads `file`, `-` being the standard input.
    ///
    /// # Errors
    /// Why it could not be read, as a sentence.
    pub fn read(file: &OsStr) -> Result<Self, String> {
        let is_stdin = file == "-";
        let name =
            if is_stdin { "<stdin>".to_owned() } else { file.to_string_lossy().into_owned() };
        let bytes = if is_stdin { read_stdin() } else { fs::read(file) };
        let bytes = bytes.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => format!("{name}: there is no such file."),
            io::ErrorKind::IsADirectory => is_folder(&name),
            io::ErrorKind::PermissionDenied if Path::new(file).is_dir() => is_folder(&name),
            io::ErrorKind::PermissionDenied => format!("{name}: this user may not read it."),
            _ => format!("{name}: it could not be read: {error}."),
        })?;
        let text = decode(bytes).map_err(|why| format!("{name}: {why}"))?;
        Ok(Self { name, path: (!is_stdin).then(|| file.to_owned()), text })
    }

    /// The byte at which its text begins: after a byte order mark.
    pub fn origin(&self) -> usize {
        if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
    }

    /// Whether it holds an array.
    pub fn is_array(&self) -> bool {
        self.text.trim_start_matches('\u{feff}').trim_start().starts_with('[')
    }
}

fn is_folder(name: &str) -> String {
    let folder = name.trim_end_matches(['/', '\\']);
    format!("{name}: this is a folder; name the files in it, such as {folder}/*.json.")
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
    use crate::check::source_text::decode;

    #[test]
    fn the_first_byte_that_is_not_utf_8_is_named() {
        assert!(decode(b"{\"a\xe9\"}".to_vec()).unwrap_err().starts_with("byte 3 (0xe9)"));
        assert!(decode(vec![0xff, 0xfe, 0x7b, 0]).unwrap_err().contains("UTF-16"));
    }
}
