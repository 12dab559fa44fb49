//! The tools of the build, each installed only when it is missing. It deliberately never replaces
//! a tool that a person installed: what must have one version goes to the workbench's own cache.

use crate::failure::Failure;
use crate::npm;
use crate::program;
use crate::step::Step;
use crate::versions;
use crate::workspace::Workspace;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const WASM: &str = "wasm32-unknown-unknown";
const NETWORK: &str =
    "Check that this machine can reach the registry of crates, then run the same command again.";

/// Everything that `build` and `serve` need.
pub fn for_building(workspace: &Workspace) -> Result<(), Failure> {
    wasm_target()?;
    wasm_pack(workspace)?;
    wasm_bindgen(workspace)?;
    npm::ensure(&workspace.build_npm(), "esbuild and binaryen (wasm-opt)", "ten seconds")
}

/// The PATH on which wasm-pack finds the locked wasm-bindgen and wasm-opt, and we find wasm-pack.
pub fn path(workspace: &Workspace) -> Result<OsString, Failure> {
    let version = wasm_bindgen_version(workspace)?;
    Ok(workspace.path_with(&[
        workspace.tool("wasm-bindgen", &version).join("bin"),
        workspace.build_npm().join("node_modules/.bin"),
        workspace.cache.join("wasm-pack/bin"),
    ]))
}

fn wasm_target() -> Result<(), Failure> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output().map_err(|error| {
        Failure::new("looking for Rust")
            .found(format!("`rustc --print sysroot`: {error}."))
            .advice("Install Rust with rustup (https://rustup.rs).")
    })?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    if sysroot.join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    if program::find("rustup").is_none() {
        return Err(Failure::new("looking for the WebAssembly target of Rust")
            .found(format!("{WASM} is not installed, and `rustup` is not on the PATH."))
            .advice(format!(
                "Install Rust with rustup (https://rustup.rs), or the {WASM} standard library from \
                 where your Rust came from."
            )));
    }
    Step {
        doing: "adding the WebAssembly target to Rust",
        usually: "ten seconds",
        advice: "Check that rustup can reach its server, then run the same command again.",
    }
    .run(Command::new("rustup").args(["target", "add", WASM]))
}

fn wasm_pack(workspace: &Workspace) -> Result<(), Failure> {
    let knows_no_pack = |program: &Path| {
        Command::new(program)
            .args(["build", "--help"])
            .stderr(Stdio::null())
            .output()
            .is_ok_and(|help| String::from_utf8_lossy(&help.stdout).contains("--no-pack"))
    };
    let own = workspace.cache.join("wasm-pack");
    let path = workspace.path_with(&[own.join("bin")]);
    if program::find_on(&path, "wasm-pack").is_some_and(|found| knows_no_pack(&found)) {
        return Ok(());
    }
    let step = Step { doing: "installing wasm-pack", usually: "two minutes", advice: NETWORK };
    cargo_install(&step, &["wasm-pack"], &own)
}

fn wasm_bindgen(workspace: &Workspace) -> Result<(), Failure> {
    let version = wasm_bindgen_version(workspace)?;
    let own = workspace.tool("wasm-bindgen", &version);
    if program::find_on(own.join("bin").as_os_str(), "wasm-bindgen-test-runner").is_some() {
        return Ok(());
    }
    let doing = format!("installing the wasm-bindgen CLI {version}");
    let step = Step { doing: &doing, usually: "two minutes", advice: NETWORK };
    cargo_install(&step, &["wasm-bindgen-cli", "--version", &version], &own)
}

/// With the tool's own lock first; without it when that lock no longer builds.
fn cargo_install(step: &Step<'_>, what: &[&str], root: &Path) -> Result<(), Failure> {
    let command = |locked: &[&str]| {
        let mut command = Command::new("cargo");
        command.arg("install").args(what).args(locked).arg("--root").arg(root);
        command
    };
    step.run(&mut command(&["--locked"])).or_else(|_| {
        println!("    its own lock did not build; trying without it");
        step.run_quietly(&mut command(&[]))
    })
}

fn wasm_bindgen_version(workspace: &Workspace) -> Result<String, Failure> {
    let file = workspace.root.join("Cargo.lock");
    let doing = "reading the version of wasm-bindgen";
    let lock = fs::read_to_string(&file).map_err(|error| Failure::io(doing, &file, &error))?;
    versions::locked(&lock, "wasm-bindgen").map(str::to_owned).ok_or_else(|| {
        Failure::new(doing)
            .found("Cargo.lock names no wasm-bindgen.")
            .advice("Restore Cargo.lock from the repository.")
    })
}
