//! The native binary, with dist/ inside. It deliberately leaves the question what changed to Cargo.

use crate::failure::Failure;
use crate::step::Step;
use crate::workspace::Workspace;
use std::process::Command;

/// Leaves target/release/scim-workbench.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    Step {
        doing: "building the native binary",
        usually: "two to three minutes the first time, seconds later",
        advice: "Repair what the compiler says above, then run the same command again.",
    }
    .run(
        Command::new("cargo")
            .args(["build", "--release", "--package", "relay"])
            .current_dir(&workspace.root),
    )
}
