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
    let bare_yew = bare(workspace, "bare-yew", "", "a bare Yew app")?;
    let without_rules = bare(workspace, "bare-check", "", "a reader of JSON")?;
    let with_rules = bare(workspace, "bare-check", "rules", "a reader of JSON with the rules")?;
    let ours = weight::total(&weight::first_load(&workspace.dist())?);

    Step {
        doing: "opening the page and swagger-ui in Chromium",
        usually: "a minute",
        advice: ADVICE,
    }
    .run(
        Command::new("node")
            .arg(workspace.test_npm().join("bench.mjs"))
            .args([runs.to_string(), ours.to_string(), bare_yew.to_string()])
            .env("SCIM_WORKBENCH", workspace.binary())
            .envs(browser::chromium().map(|file| ("CHROMIUM", file)))
            .current_dir(&workspace.root),
    )?;

    println!("\n| checking, brotli | KB |\n|---|--:|");
    for (what, bytes) in [
        ("the rules add to the page", with_rules.saturating_sub(without_rules)),
        ("the part for files, when one is opened", weight::for_files(&workspace.dist())?.brotli),
    ] {
        println!("| {what} | {:.1} |", bytes as f64 / 1000.0);
    }
    println!();

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

/// Builds a package that the page is compared with, by the page's own profile; what it weighs.
fn bare(workspace: &Workspace, name: &str, features: &str, what: &str) -> Result<u64, Failure> {
    // The start of the least app starts any module.
    let source = workspace.root.join("xtask/bare-yew");
    let folder = workspace.root.join("target").join(format!("{name}{features}"));
    let (package, dist) = (folder.join("package"), folder.join("dist"));
    let mut compile =
        page::wasm_pack(workspace, &format!("xtask/{name}"), "first", "page", &package)?;
    compile.args(["--", "--features", features]);
    Step { doing: &format!("compiling {what}"), usually: "half a minute", advice: ADVICE }
        .run(&mut compile)?;
    Step { doing: &format!("bundling {what}"), usually: "a second", advice: ADVICE }
        .run_quietly(&mut page::bundler(workspace, &source, &package, &dist))?;
    Ok(weight::total(&weight::first_load(&dist)?))
}
