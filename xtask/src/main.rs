//! `cargo xtask`: sets up, builds, serves, tests, fuzzes and measures the workbench.
//! It deliberately has no dependencies from outside and knows nothing of
//! SCIM.

mod bench;
mod binary;
mod browser;
mod digest;
mod failure;
mod fuzz;
mod help;
mod npm;
mod page;
mod program;
mod serve;
mod setup;
mod stamp;
mod step;
mod tally;
mod test;
mod versions;
mod weight;
mod workspace;

use failure::Failure;
use std::process::ExitCode;
use workspace::Workspace;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<(), Failure> {
    let workspace = Workspace::here();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["setup"] => setup::for_building(&workspace),
        ["build"] => {
            setup::for_building(&workspace)?;
            page::build(&workspace)?;
            binary::build(&workspace)?;
            weight::print(&workspace)
        }
        ["serve", rest @ ..] => serve::run(&workspace, after_dashes(rest)),
        ["test"] => test::run(&workspace, None),
        ["test", filter] => test::run(&workspace, Some(filter)),
        ["bench", "users"] => bench::users_alone(&workspace),
        ["bench"] => bench::run(&workspace, 15),
        ["bench", runs] => bench::run(&workspace, number(runs)?),
        ["fuzz", rest @ ..] => fuzz::run(&workspace, rest),
        [] | ["help" | "--help" | "-h"] => {
            help::print();
            Ok(())
        }
        other => {
            help::print();
            Err(Failure::new("reading the command line")
                .found(format!("`cargo xtask {}` is not a command.", other.join(" ")))
                .advice("Use one of the commands above."))
        }
    }
}

fn number(word: &str) -> Result<u32, Failure> {
    word.parse().ok().filter(|number| *number > 0).ok_or_else(|| {
        Failure::new("reading the command line")
            .found(format!("`{word}` is not a number of runs."))
            .advice("Give a whole number from 1 up.")
    })
}

/// `serve -- --bind X` and `serve --bind X` mean the same.
fn after_dashes<'a>(words: &'a [&'a str]) -> &'a [&'a str] {
    match words {
        ["--", rest @ ..] => rest,
        rest => rest,
    }
}
