//! `cargo xtask serve`: set up, build, start the binary. It deliberately hands the terminal over
//! to the binary, so that Ctrl-C reaches it and nothing else.

use crate::binary;
use crate::failure::Failure;
use crate::page;
use crate::setup;
use crate::workspace::Workspace;
use std::process::Command;

/// Runs `scim-workbench serve ARGS` in the place of this process.
pub fn run(workspace: &Workspace, args: &[&str]) -> Result<(), Failure> {
    setup::for_building(workspace)?;
    page::build(workspace)?;
    binary::build(workspace)?;
    println!("==> starting the workbench; Ctrl-C stops it");
    let mut command = Command::new(workspace.binary());
    command.arg("serve").args(args);
    replace(&mut command)
}

fn failed(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new("starting the workbench")
        .found(format!("{}: {error}.", command.get_program().to_string_lossy()))
        .advice("Run `cargo xtask build` and look at what it says.")
}

#[cfg(unix)]
fn replace(command: &mut Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(failed(command, &error))
}

#[cfg(not(unix))]
fn replace(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| failed(command, &error))?;
    std::process::exit(status.code().unwrap_or(1))
}
