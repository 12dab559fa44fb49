//! `cargo xtask test`: every kind of test, each run even when one before it failed, and one
//! summary at the end. It deliberately contains no test itself.

use crate::binary;
use crate::browser;
use crate::failure::Failure;
use crate::page;
use crate::setup;
use crate::tally::Tally;
use crate::weight;
use crate::workspace::Workspace;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

/// One kind of test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Native,
    Browser,
    EndToEnd,
    Weight,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Native, Self::Browser, Self::EndToEnd, Self::Weight];

    fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Browser => "browser",
            Self::EndToEnd => "e2e",
            Self::Weight => "weight",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Self::Native => "the domain, the state, the relay and the architecture, natively",
            Self::Browser => "the page's WebAssembly in headless Chromium",
            Self::EndToEnd => "the built page and binary in headless Chromium",
            Self::Weight => "the first load against its budget",
        }
    }

    fn usually(self) -> &'static str {
        match self {
            Self::Native => "two minutes the first time, seconds later",
            Self::Browser => "a minute the first time, ten seconds later",
            Self::EndToEnd => "half a minute",
            Self::Weight => "no time",
        }
    }
}

/// What came of one kind.
struct Outcome {
    kind: Kind,
    tally: Tally,
    complaint: Option<String>,
}

/// Sets up, builds and runs every kind of test, or the one that `filter` names.
pub fn run(workspace: &Workspace, filter: Option<&str>) -> Result<(), Failure> {
    let kinds: Vec<Kind> =
        Kind::ALL.into_iter().filter(|kind| filter.is_none_or(|it| it == kind.name())).collect();
    if kinds.is_empty() {
        return Err(Failure::new("choosing the tests")
            .found(format!("There is no kind of test named `{}`.", filter.unwrap_or_default()))
            .advice(format!("Use one of {}.", Kind::ALL.map(Kind::name).join(", "))));
    }
    if kinds != [Kind::Native] {
        setup::for_building(workspace)?;
        browser::set_up(workspace)?;
    }
    if kinds.iter().any(|kind| matches!(kind, Kind::EndToEnd | Kind::Weight)) {
        page::build(workspace)?;
        binary::build(workspace)?;
    }
    let began = Instant::now();
    let mut outcomes = Vec::new();
    for kind in kinds {
        println!("\n==> {} tests: {} (usually {})", kind.name(), kind.meaning(), kind.usually());
        outcomes.push(of_kind(workspace, kind)?);
    }
    summary(&outcomes, began.elapsed().as_secs())
}

fn of_kind(workspace: &Workspace, kind: Kind) -> Result<Outcome, Failure> {
    let mut command = match kind {
        Kind::Native => native(workspace),
        Kind::Browser => in_browser(workspace)?,
        Kind::EndToEnd => end_to_end(workspace)?,
        Kind::Weight => {
            let complaint = weight::judge(workspace).err().map(|failure| failure.to_string());
            let failed = u32::from(complaint.is_some());
            return Ok(Outcome { kind, tally: Tally { passed: 1 - failed, failed }, complaint });
        }
    };
    let (mut tally, ended_well) = counted(&mut command)?;
    let complaint = (!ended_well).then(|| format!("`{}` failed; see above.", words(&command)));
    if !ended_well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(Outcome { kind, tally, complaint })
}

fn native(workspace: &Workspace) -> Command {
    let mut command = Command::new("cargo");
    command.args(["test", "--workspace", "--no-fail-fast"]).current_dir(&workspace.root);
    command
}

fn in_browser(workspace: &Workspace) -> Result<Command, Failure> {
    let mut command = Command::new("wasm-pack");
    command
        .args(["test", "--headless", "--chrome", "--mode", "no-install", "."])
        .args(["--test", "browser"])
        .env("PATH", setup::path(workspace)?)
        .current_dir(&workspace.root);
    Ok(command)
}

fn end_to_end(workspace: &Workspace) -> Result<Command, Failure> {
    let folder = workspace.test_npm();
    let mut specs: Vec<_> = fs::read_dir(&folder)
        .map_err(|error| Failure::io("looking for the end-to-end tests", &folder, &error))?
        .filter_map(|entry| entry.ok().map(|it| it.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    specs.sort();
    let mut command = Command::new("node");
    command
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(specs)
        .env("SCIM_WORKBENCH", workspace.binary())
        .current_dir(&workspace.root);
    if let Some(chromium) = browser::chromium() {
        command.env("CHROMIUM", chromium);
    }
    Ok(command)
}

/// Shows the output as it comes and counts the tests in it.
fn counted(command: &mut Command) -> Result<(Tally, bool), Failure> {
    let line = words(command);
    let failed = |error: std::io::Error| {
        Failure::new("running the tests")
            .found(format!("`{line}`: {error}."))
            .advice("Check that the program is installed: `cargo xtask setup`.")
    };
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n') {
            let text = String::from_utf8_lossy(&text.map_err(failed)?).into_owned();
            println!("{text}");
            tally.read(&text);
        }
    }
    Ok((tally, child.wait().map_err(failed)?.success()))
}

fn summary(outcomes: &[Outcome], seconds: u64) -> Result<(), Failure> {
    let mut sum = Tally::default();
    println!("\n==> summary after {seconds} s");
    for Outcome { kind, tally, .. } in outcomes {
        println!("    {:<8} {:>4} passed, {} failed", kind.name(), tally.passed, tally.failed);
        sum.add(*tally);
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    let complaints: Vec<String> = outcomes
        .iter()
        .filter_map(|it| Some(format!("{}: {}", it.kind.name(), it.complaint.as_deref()?)))
        .collect();
    if complaints.is_empty() {
        return Ok(());
    }
    Err(Failure::new("testing")
        .found(complaints.join(" "))
        .advice("Repair it, then run only that kind: `cargo xtask test KIND`."))
}

fn words(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
