//! Chromium, its driver and the npm parts of the end-to-end tests. It deliberately uses whichever
//! Chromium is on the PATH and downloads none of its own.

use crate::failure::Failure;
use crate::npm;
use crate::program;
use crate::step::Step;
use crate::workspace::Workspace;
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The browser on the PATH, if there is one.
pub fn chromium() -> Option<PathBuf> {
    NAMES.into_iter().find_map(program::find)
}

/// Everything that `test` and `bench` need beyond `setup::for_building`.
pub fn set_up(workspace: &Workspace) -> Result<(), Failure> {
    install_chromium()?;
    npm::ensure(&workspace.test_npm(), "playwright-core and axe-core", "ten seconds")
}

fn install_chromium() -> Result<(), Failure> {
    if missing().is_empty() {
        return Ok(());
    }
    if program::find("apt-get").is_none() {
        return Err(still_missing("there is no apt-get to install it with"));
    }
    let step = Step {
        doing: "installing Chromium and its driver with apt",
        usually: "a minute",
        advice: "Install the packages chromium and chromium-driver yourself, then run the same \
                 command again.",
    };
    step.announce();
    step.run_quietly(&mut as_root(&["update", "-q"]))?;
    step.run_quietly(&mut as_root(&[
        "install",
        "-q",
        "-y",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ]))?;
    if missing().is_empty() { Ok(()) } else { Err(still_missing("apt did not bring it")) }
}

fn missing() -> Vec<&'static str> {
    let chromium = chromium().is_none().then_some("chromium");
    let driver = program::find("chromedriver").is_none().then_some("chromedriver");
    chromium.into_iter().chain(driver).collect()
}

fn still_missing(why: &str) -> Failure {
    Failure::new("looking for Chromium and its driver")
        .found(format!("Not on the PATH: {}; {why}.", missing().join(" and ")))
        .advice("Install Chromium (or Chrome) and the chromedriver of the same version.")
}

/// `sudo` is put in front when this is not root and sudo exists.
fn as_root(words: &[&str]) -> Command {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| String::from_utf8_lossy(&id.stdout).trim() == "0");
    let mut command = if root || program::find("sudo").is_none() {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("apt-get");
        sudo
    };
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
