//! `cargo xtask bench`: weight, first usable frame and checking, each beside its yardstick
//! from the same run, as Markdown tables. It deliberately judges nothing: the bars are in `test`.

use crate::binary;
use crate::browser;
use crate::failure::Failure;
use crate::page;
use crate::setup;
use crate::step::Step;
use crate::weight;
use crate::workspace::Workspace;
use std::process::Command;

const ADVICE: &str = "Repair what is said above, then run the same command again.";

/// Measures and prints; `runs` is how often each page is opened.
pub fn run(workspace: &Workspace, runs: u32) -> Result<(), Failure> {
    setup::for_building(workspace)?;
    browser::set_up(workspace)?;
    page::build(workspace)?;
    binary::build(workspace)?;
    let bare = bare_yew(workspace)?;
    let ours = weight::total(&weight::first_load(&workspace.dist())?);
    let bare = weight::total(&weight::first_load(&bare)?);

    Step {
        doing: "opening the page and swagger-ui in Chromium",
        usually: "a minute",
        advice: ADVICE,
    }
    .run(
        Command::new("node")
            .arg(workspace.test_npm().join("bench.mjs"))
            .args([runs.to_string(), ours.to_string(), bare.to_string()])
            .env("SCIM_WORKBENCH", workspace.binary())
            .envs(browser::chromium().map(|file| ("CHROMIUM", file)))
            .current_dir(&workspace.root),
    )?;

    users(workspace)?;
    let step =
        Step { doing: "timing the checks natively", usually: "half a minute", advice: ADVICE };
    step.announce();
    println!();
    step.run_quietly(&mut example(workspace, "throughput"))
}

/// Only the files of 100,000 users.
pub fn users_alone(workspace: &Workspace) -> Result<(), Failure> {
    setup::for_building(workspace)?;
    browser::set_up(workspace)?;
    page::build(workspace)?;
    users(workspace)
}

/// Files of 100,000 users, in the browser beside ajv and natively beside the `jsonschema` crate.
fn users(workspace: &Workspace) -> Result<(), Failure> {
    let corpus = workspace.root.join("target/bench");
    Step { doing: "making files of 100,000 users", usually: "half a minute", advice: ADVICE }
        .run(example(workspace, "corpus").arg(&corpus))?;
    Step {
        doing: "compiling the users' JSON Schema with ajv",
        usually: "a second",
        advice: ADVICE,
    }
    .run(
        Command::new("node")
            .arg(workspace.test_npm().join("ajv.mjs"))
            .args([corpus.join("schema.json"), corpus.join("ajv.mjs")]),
    )?;
    Step { doing: "checking the users in Chromium", usually: "two minutes", advice: ADVICE }.run(
        Command::new("node")
            .arg(workspace.test_npm().join("throughput.mjs"))
            .args([&corpus, &workspace.package()])
            .envs(browser::chromium().map(|file| ("CHROMIUM", file))),
    )?;
    Step { doing: "checking the users natively", usually: "a minute", advice: ADVICE }
        .run(example(workspace, "users").arg(&corpus))
}

/// An example of the domain, compiled for speed.
fn example(workspace: &Workspace, name: &str) -> Command {
    let mut command = Command::new("cargo");
    command
        .args([
            "run",
            "--profile",
            "bulk",
            "--quiet",
            "--package",
            "domain",
            "--example",
            name,
            "--",
        ])
        .current_dir(&workspace.root);
    command
}

/// Builds the least Yew app with the page's own profile; returns its dist folder.
fn bare_yew(workspace: &Workspace) -> Result<std::path::PathBuf, Failure> {
    let source = workspace.root.join("xtask/bare-yew");
    let package = workspace.root.join("target/bare-yew/package");
    let dist = workspace.root.join("target/bare-yew/dist");
    Step { doing: "compiling a bare Yew app", usually: "half a minute", advice: ADVICE }
        .run(&mut page::wasm_pack(workspace, "xtask/bare-yew", "first", "page", &package)?)?;
    Step { doing: "bundling the bare Yew app", usually: "a second", advice: ADVICE }
        .run_quietly(&mut page::bundler(workspace, &source, &package, &dist))?;
    Ok(dist)
}
