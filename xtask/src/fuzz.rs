//! `cargo xtask fuzz`: builds the fuzz targets with coverage counters on the stable toolchain and
//! runs each for a bounded time. It deliberately needs no `cargo fuzz`; who has that may use it on
//! the same package.

use crate::failure::Failure;
use crate::step::Step;
use crate::workspace::Workspace;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// How long each target runs where the command line does not say, in seconds.
const SECONDS: u32 = 60;

/// An input that takes longer than so many seconds counts as a failure.
const SLOW: u32 = 10;

/// What `cargo fuzz` passes as well, but for the sanitizers, which the stable toolchain has not.
const FLAGS: &str = "--cfg fuzzing -Cdebug-assertions -Ccodegen-units=1 -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    target: Option<String>,
    seconds: u32,
    keep: bool,
}

/// Runs the targets that the words name: `[TARGET] [--seconds N] [--keep]`.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    let wish = Wish::read(words)?;
    let all = targets(workspace)?;
    let chosen: Vec<&String> =
        all.iter().filter(|it| wish.target.as_ref().is_none_or(|name| name == *it)).collect();
    if chosen.is_empty() {
        return Err(Failure::new("choosing what to fuzz")
            .found(format!("There is no target `{}`.", wish.target.unwrap_or_default()))
            .advice(format!("Use one of {}.", all.join(", "))));
    }
    let folder = build(workspace)?;
    for name in chosen {
        let target = Target { workspace, name, program: folder.join(name) };
        target.fuzz(wish.seconds)?;
        if wish.keep {
            target.keep()?;
        }
    }
    Ok(())
}

impl Wish {
    fn read(words: &[&str]) -> Result<Self, Failure> {
        let mut wish = Self { target: None, seconds: SECONDS, keep: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--keep" => wish.keep = true,
                "--seconds" => {
                    let number = words.next().and_then(|it| it.parse().ok());
                    // Zero is no bound for libFuzzer.
                    wish.seconds = number.filter(|it| *it > 0).ok_or_else(|| {
                        refused("`--seconds` has no number.", "Give a whole number from 1 up.")
                    })?;
                }
                name if !name.starts_with('-') && wish.target.is_none() => {
                    wish.target = Some(name.to_owned());
                }
                other => {
                    let found = format!("`{other}` is not understood.");
                    return Err(refused(&found, "Use `cargo xtask fuzz [TARGET] [--seconds N]`."));
                }
            }
        }
        Ok(wish)
    }
}

fn refused(found: &str, advice: &str) -> Failure {
    Failure::new("reading the command line").found(found).advice(advice)
}

/// The files of `fuzz/fuzz_targets`, in the order of their names.
fn targets(workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let folder = workspace.fuzz().join("fuzz_targets");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .map_err(|error| Failure::io("looking for the fuzz targets", &folder, &error))?
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

/// Builds every target; the folder with the programs.
fn build(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let triple = host()?;
    let built = workspace.fuzzed().join("build");
    Step {
        doing: "compiling the fuzz targets",
        usually: "two minutes the first time",
        advice: "libFuzzer needs a C++ compiler: install `g++` or `clang`.",
    }
    .run(
        Command::new("cargo")
            .args(["build", "--release", "--bins", "--target", &triple])
            .current_dir(workspace.fuzz())
            .env("CARGO_TARGET_DIR", &built)
            .env("RUSTFLAGS", FLAGS),
    )?;
    Ok(built.join(triple).join("release"))
}

/// The triple of this machine. Naming it keeps the flags away from build scripts.
fn host() -> Result<String, Failure> {
    let said = Command::new("rustc").arg("-vV").output();
    let said = said.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default();
    said.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned).ok_or_else(|| {
        Failure::new("asking rustc for this machine's name")
            .found("`rustc -vV` named no host.")
            .advice("Check that `rustc` runs.")
    })
}

/// One target and its program.
struct Target<'a> {
    workspace: &'a Workspace,
    name: &'a str,
    program: PathBuf,
}

impl Target<'_> {
    /// The inputs in the repository.
    fn kept(&self) -> PathBuf {
        self.workspace.fuzz().join("corpus").join(self.name)
    }

    /// The inputs that runs on this machine came upon.
    fn found(&self) -> PathBuf {
        self.workspace.fuzzed().join("corpus").join(self.name)
    }

    fn fuzz(&self, seconds: u32) -> Result<(), Failure> {
        let failed = self.workspace.fuzzed().join("failed").join(self.name);
        for folder in [&self.found(), &failed] {
            fs::create_dir_all(folder)
                .map_err(|error| Failure::io("making room for the inputs", folder, &error))?;
        }
        let advice = format!(
            "Repair what it shows, then keep the input named last above, under a name of its own: \
             copy it to fuzz/corpus/{}/, where `cargo test -p domain --test fuzz` holds it for good.",
            self.name
        );
        Step {
            doing: &format!("fuzzing `{}`", self.name),
            usually: &format!("{seconds} s, as was asked"),
            advice: &advice,
        }
        .run(
            Command::new(&self.program)
                .arg(format!("-max_total_time={seconds}"))
                .arg(format!("-timeout={SLOW}"))
                .arg(format!("-dict={}", self.workspace.fuzz().join("words.dict").display()))
                .arg(format!("-artifact_prefix={}/", failed.display()))
                .arg("-print_final_stats=1")
                .args([self.found(), self.kept()]),
        )
    }

    /// Copies into the repository the fewest inputs that reach the code that no kept one reaches.
    fn keep(&self) -> Result<(), Failure> {
        Step {
            doing: &format!("keeping what is new of `{}`", self.name),
            usually: "half a minute",
            advice: "Run the target without `--keep` first.",
        }
        .run(
            Command::new(&self.program)
                .args(["-set_cover_merge=1", "-use_counters=0"])
                .args([self.kept(), self.found()]),
        )
    }
}

#[cfg(test)]
mod tests {
    use crate::fuzz::*;

    #[test]
    fn target_time_and_keeping_may_be_said_in_any_order() {
        let wish = |words: &[&str]| Wish::read(words).ok();
        let of = |target: Option<&str>, seconds, keep| {
            Some(Wish { target: target.map(str::to_owned), seconds, keep })
        };
        assert_eq!(wish(&[]), of(None, SECONDS, false));
        assert_eq!(wish(&["--seconds", "5", "check", "--keep"]), of(Some("check"), 5, true));
        assert_eq!(wish(&["check", "filter"]), None);
        assert_eq!(wish(&["--seconds", "0"]), None);
        assert_eq!(wish(&["--seconds"]), None);
        assert_eq!(wish(&["--runs"]), None);
    }

    #[test]
    fn every_target_of_the_package_is_found_and_has_kept_inputs() {
        let workspace = Workspace::here();
        let names = targets(&workspace).unwrap();
        assert_eq!(names, ["check", "filter", "json_reader"]);
        let manifest = fs::read_to_string(workspace.fuzz().join("Cargo.toml")).unwrap();
        for name in names {
            assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
            assert!(workspace.fuzz().join("corpus").join(name).is_dir());
        }
    }
}
