//! Puts a new text in the place of a file, whole or not at all: it is written beside the file and
//! then takes its name. A link stays a link; who may read and write stays as it was.

use std::ffi::{OsStr, OsString};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Replaces what `file` holds.
///
/// # Errors
/// Why it could not be done, as a sentence; the file is then as it was.
pub fn replace(file: &OsStr, text: &str) -> Result<(), String> {
    let name = file.to_string_lossy();
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::PermissionDenied => {
            format!("{name}: it could not be mended: this user may not write it or its folder.")
        }
        _ => format!("{name}: it could not be mended: {error}."),
    };
    let path = fs::canonicalize(file).map_err(failed)?;
    let rights = fs::metadata(&path).map_err(failed)?.permissions();
    if rights.readonly() {
        return Err(format!("{name}: it could not be mended: it is read-only."));
    }
    let mut beside = OsString::from(".");
    beside.push(path.file_name().unwrap_or(file));
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(beside);
    let written = write(&beside, text, rights).and_then(|()| fs::rename(&beside, &path));
    written.map_err(|error| {
        // What is left over is of no use to anybody; that it cannot be removed changes nothing.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

fn write(path: &Path, text: &str, rights: fs::Permissions) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.set_permissions(rights)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
