//! `scim-workbench check`: reads, checks and reports every file; the exit status tells the worst.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use domain::check::severity::Severity;

use crate::arguments::{CheckOptions, Format};
use crate::checked_file::CheckedFile;
use crate::{check_json, check_text};

/// Checks and reports; 0 without errors, 1 with, 2 where a file could not be read.
pub fn run(options: &CheckOptions) -> ExitCode {
    let mut files = Vec::new();
    let mut is_unread = false;
    for file in &options.files {
        match CheckedFile::read(file, options.kind) {
            Ok(file) => files.push(file),
            Err(why) => {
                is_unread = true;
                eprintln!("scim-workbench: {why}");
            }
        }
    }
    let report = match options.format {
        Format::Json => check_json::render(&files),
        Format::Text => {
            let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            files.iter().map(|file| check_text::render(file, colour)).collect()
        }
    };
    let written = io::stdout().write_all(report.as_bytes()).and_then(|()| io::stdout().flush());
    // A reader that went away, as `head` does, is no fault; a full disk is one.
    let is_lost = written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    if is_unread || is_lost {
        return ExitCode::from(2);
    }
    ExitCode::from(u8::from(files.iter().any(|file| file.report.count(Severity::Error) > 0)))
}
