//! `npm ci` for one folder with a lock, when its parts are missing or the lock changed. It
//! deliberately runs no install scripts.

use crate::failure::Failure;
use crate::program;
use crate::stamp::Stamp;
use crate::step::Step;
use std::path::Path;
use std::process::Command;

/// Makes sure that `folder/node_modules` is what `folder/package-lock.json` says.
pub fn ensure(folder: &Path, what: &str, usually: &str) -> Result<(), Failure> {
    let missing = ["node", "npm"].into_iter().find(|name| program::find(name).is_none());
    if let Some(name) = missing {
        return Err(Failure::new(format!("looking for {name}"))
            .found(format!("`{name}` is not on the PATH."))
            .advice(
                "Install Node 20 or later with npm (https://nodejs.org, or `apt install nodejs npm`).",
            ));
    }
    let modules = folder.join("node_modules");
    let stamp = Stamp::new(
        modules.join(".xtask-stamp"),
        &[],
        &[folder.join("package-lock.json")],
        vec![modules.join(".package-lock.json")],
    )?;
    if stamp.holds() {
        return Ok(());
    }
    let doing = format!("installing {what} from npm");
    Step {
        doing: &doing,
        usually,
        advice: "Check that npm can reach its registry, then run the same command again.",
    }
    .run(
        Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(folder),
    )?;
    stamp.set()
}
