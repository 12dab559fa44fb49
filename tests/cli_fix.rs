//! `check --fix` and the files: what is kept of one, and when it is left alone. What is mended is in
//! `cli_golden.rs`.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "the helpers of these tests fail by panicking")]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const BAD: &str = r#"{"type": "other_directory", "name": "A", "domains": ["a.b"]}"#;
const GOOD: &str = r#"{"type": "OTHER_DIRECTORY", "name": "A", "domains": ["a.b"]}"#;

/// An empty folder, which goes when it is dropped.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("scim-workbench-fix-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn check(&self, arguments: &[&str]) -> Output {
        let program = env!("CARGO_BIN_EXE_scim-workbench");
        let arguments = ["check"].iter().chain(arguments);
        Command::new(program).args(arguments).current_dir(&self.0).output().unwrap()
    }

    fn names(&self) -> Vec<String> {
        let all = fs::read_dir(&self.0).unwrap().map(|it| it.unwrap().file_name());
        let mut all: Vec<String> = all.map(|it| it.into_string().unwrap()).collect();
        all.sort();
        all
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn rights(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_mended_file_keeps_its_rights_its_link_and_its_neighbours() {
    let desk = Desk::new("rights");
    let file = desk.0.join("it is mine.json");
    fs::write(&file, format!("{BAD}\r\n")).unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o640)).unwrap();
    symlink(&file, desk.0.join("link.json")).unwrap();
    let output = desk.check(&["--fix", "link.json"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), format!("{GOOD}\r\n"));
    assert_eq!(rights(&file), 0o640);
    assert!(fs::symlink_metadata(desk.0.join("link.json")).unwrap().is_symlink());
    assert_eq!(desk.names(), ["it is mine.json", "link.json"]);
}

#[test]
fn a_read_only_file_is_left_alone() {
    let desk = Desk::new("read-only");
    let file = desk.0.join("a.json");
    fs::write(&file, BAD).unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o444)).unwrap();
    let output = desk.check(&["--fix", "a.json"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "scim-workbench: a.json: it could not be mended: it is read-only.\n");
    assert_eq!((fs::read_to_string(&file).unwrap(), desk.names().len()), (BAD.to_owned(), 1));
}

#[test]
fn a_file_without_anything_to_mend_is_not_written() {
    let desk = Desk::new("untouched");
    let file = desk.0.join("a.json");
    fs::write(&file, GOOD).unwrap();
    let before = fs::metadata(&file).unwrap().modified().unwrap();
    fs::set_permissions(&file, Permissions::from_mode(0o444)).unwrap();
    assert_eq!(desk.check(&["--fix", "a.json"]).status.code(), Some(0));
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), before);
}

#[test]
fn a_difference_shows_what_fix_does_and_changes_nothing() {
    let desk = Desk::new("patch");
    let text = format!("[\n  {GOOD},\n  {BAD}\n]\n");
    for name in ["a.json", "b.json"] {
        fs::write(desk.0.join(name), &text).unwrap();
    }
    let output = desk.check(&["--diff", "a.json"]);
    assert_eq!(fs::read_to_string(desk.0.join("a.json")).unwrap(), text);
    let difference = String::from_utf8(output.stdout).unwrap();
    let wanted = format!(
        "--- a/a.json\n+++ b/a.json\n@@ -1,4 +1,4 @@\n [\n   {GOOD},\n-  {BAD}\n+  {GOOD}\n ]\n"
    );
    assert_eq!(difference, wanted);
    assert_eq!(desk.check(&["--fix", "b.json"]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(desk.0.join("b.json")).unwrap(), text.replace(BAD, GOOD));
}
