//! What `check` writes, command by command: each file in `tests/cli/golden` begins with a command
//! line, and goes on with its exit status, what it wrote, and the files that it changed.
//! `UPDATE_GOLDEN=1` rewrites them; look at the difference before it is committed.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cli")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<PathBuf> = all.filter(|path| path.is_file()).collect();
    all.sort();
    all
}

/// A folder with a copy of every input, which goes when it is dropped.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("scim-workbench-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for file in files(&here()) {
            fs::copy(&file, folder.join(file.file_name().unwrap())).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What the command line does, as its golden file has it.
fn happened(name: &str, line: &str) -> String {
    let desk = Desk::new(name);
    let (arguments, input) = match line.split_once(" < ") {
        Some((arguments, input)) => (arguments, File::open(desk.0.join(input)).unwrap().into()),
        None => (line, Stdio::null()),
    };
    let output = Command::new(env!("CARGO_BIN_EXE_scim-workbench"))
        .args(arguments.split(' '))
        .current_dir(&desk.0)
        .env_remove("NO_COLOR")
        .stdin(input)
        .output()
        .unwrap();
    let mut out = format!("$ {line}\nstatus {}\n", output.status.code().unwrap());
    let written = String::from_utf8(output.stdout).unwrap();
    let written = if line.contains("sarif") { without_idle_rules(&written) } else { written };
    section(&mut out, "stdout", &written);
    section(&mut out, "stderr", &String::from_utf8(output.stderr).unwrap());
    for file in files(&desk.0) {
        let before = here().join(file.file_name().unwrap());
        let (before, after) = (fs::read(&before).unwrap_or_default(), fs::read(&file).unwrap());
        if before != after {
            let title = format!("file {}", file.file_name().unwrap().to_string_lossy());
            section(&mut out, &title, std::str::from_utf8(&after).unwrap());
        }
    }
    out
}

fn section(out: &mut String, title: &str, text: &str) {
    if !text.is_empty() {
        // What an editor would not show, or would take away.
        let text = text.replace('\r', "␍").replace('\u{feff}', "<BOM>");
        out.push_str(&format!("--- {title}\n{text}"));
        if !text.ends_with('\n') {
            out.push_str("<no line end>\n");
        }
    }
}

/// A log with the descriptions of the rules that its results name, and no others: `manual` changes
/// more often than the log.
fn without_idle_rules(log: &str) -> String {
    let mut log: Value = serde_json::from_str(log).unwrap();
    let run = &mut log["runs"][0];
    let named = |rule: &Value, run: &Value| {
        let results = run["results"].as_array().unwrap();
        results.iter().any(|result| result["ruleId"] == rule["id"])
    };
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap().clone();
    let ids = rules.iter().filter(|rule| named(rule, run)).map(|rule| rule["id"].clone()).collect();
    for result in run["results"].as_array_mut().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        result["ruleIndex"] = "as above".into();
    }
    run["tool"]["driver"]["rules"] = Value::Array(ids);
    format!("{log:#}\n")
}

#[test]
fn every_command_line_does_what_its_golden_file_says() {
    let is_update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let all = files(&here().join("golden"));
    assert!(all.len() > 15, "only {} command lines", all.len());
    let mut wrong = Vec::new();
    for path in all {
        let golden = fs::read_to_string(&path).unwrap();
        let line = golden.lines().next().unwrap().strip_prefix("$ ").unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let happened = happened(&name, line);
        if is_update {
            fs::write(&path, &happened).unwrap();
        } else if happened != golden {
            wrong.push(format!("{name}:\n{happened}"));
        }
    }
    assert!(wrong.is_empty(), "UPDATE_GOLDEN=1 if this is right:\n{}", wrong.join("\n"));
}
