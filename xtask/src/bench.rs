//! `cargo xtask bench`: weight, first usable frame and check throughput, each beside its yardstick
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

    Step { doing: "timing the checks natively", usually: "half a minute", advice: ADVICE }
        .announce();
    println!();
    Step { doing: "timing the checks natively", usually: "half a minute", advice: ADVICE }
        .run_quietly(
            Command::new("cargo")
                .args(["run", "--release", "--quiet", "--package", "domain"])
                .args(["--example", "throughput"])
                .current_dir(&workspace.root),
        )
}

/// Builds the least Yew app with the page's own profile; returns its dist folder.
fn bare_yew(workspace: &Workspace) -> Result<std::path::PathBuf, Failure> {
    let source = workspace.root.join("xtask/bare-yew");
    let package = workspace.root.join("target/bare-yew/package");
    let dist = workspace.root.join("target/bare-yew/dist");
    Step { doing: "compiling a bare Yew app", usually: "half a minute", advice: ADVICE }
        .run(&mut page::wasm_pack(workspace, "xtask/bare-yew", "first", &package)?)?;
    Step { doing: "bundling the bare Yew app", usually: "a second", advice: ADVICE }
        .run_quietly(&mut page::bundler(workspace, &source, &package, &dist))?;
    Ok(dist)
}
