//! Reports as JSON for programs: one array over all files, one line a problem.

use domain::json::locator::Locator;
use serde_json::json;

use crate::checked_file::CheckedFile;

/// An array of `{file, code, severity, pointer, line, column, message, help}`.
pub fn render(files: &[CheckedFile]) -> String {
    let mut rows = Vec::new();
    for file in files {
        let mut locator = Locator::new(&file.text);
        for found in &file.report.diagnostics {
            let position = locator.at(found.span.start);
            let row = json!({
                "file": file.name,
                "code": found.code,
                "severity": found.severity.as_str(),
                "pointer": found.pointer.to_string(),
                "line": position.line,
                "column": position.column,
                "message": found.message,
                "help": found.help,
            });
            rows.push(format!("\n  {row}"));
        }
    }
    match rows.is_empty() {
        true => "[]\n".to_owned(),
        false => format!("[{}\n]\n", rows.join(",")),
    }
}
