//! The page: wasm-pack compiles it, `manual` writes the rules' manual, `xtask/npm/bundle.mjs` lays
//! all out in dist/. Compiling and bundling are skipped while its inputs are unchanged. It deliberately downloads nothing (see `setup`).

use crate::failure::Failure;
use crate::setup;
use crate::stamp::Stamp;
use crate::step::Step;
use crate::workspace::Workspace;
use manual::asset::asset;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One module of the page.
struct Part {
    /// Its name in the bundle.
    name: &'static str,
    /// Where its package lies.
    folder: &'static str,
    /// Cargo's profile.
    profile: &'static str,
    /// What it is, for people.
    what: &'static str,
}

/// The page's modules: the step that is on the screen at once, the whole that takes over, and what
/// finds the documents of a file in a worker.
const PARTS: [Part; 3] = [
    Part { name: "first", folder: "src/first", profile: "page", what: "the page's first part" },
    Part { name: "page", folder: ".", profile: "page", what: "the whole page" },
    Part { name: "bulk", folder: "src/bulk", profile: "bulk", what: "the part for whole files" },
];

/// The rules' manual, beside what wasm-pack leaves.
const MANUAL: &str = "rules.json";

/// What wasm-pack leaves of the part of this name.
fn outputs(name: &str) -> [String; 2] {
    [format!("{name}.js"), format!("{name}_bg.wasm")]
}

/// Leaves the page in dist/.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let package = workspace.package();
    fs::create_dir_all(&package)
        .map_err(|error| Failure::io("building the page", &package, &error))?;
    compile(workspace)?;
    write_manual(workspace)?;
    bundle(workspace)
}

fn write_manual(workspace: &Workspace) -> Result<(), Failure> {
    let manual = asset(&workspace.root.join("src/domain/check")).map_err(|fault| {
        Failure::new("writing the rules' manual")
            .found(fault)
            .advice("Mend that file's head as ARCHITECTURE.md's recipe for a rule says.")
    })?;
    let file = workspace.package().join(MANUAL);
    fs::write(&file, manual)
        .map_err(|error| Failure::io("writing the rules' manual", &file, &error))
}

fn compile(workspace: &Workspace) -> Result<(), Failure> {
    let package = workspace.package();
    let flags = std::env::var("RUSTFLAGS").unwrap_or_default();
    let stamp = Stamp::new(
        package.join("wasm.stamp"),
        &[&compiler(), &flags],
        &inputs(
            workspace,
            &[
                "Cargo.toml",
                "Cargo.lock",
                ".cargo",
                "src/ui",
                "src/first",
                "src/bulk",
                "src/domain",
                "xtask/npm/package-lock.json",
            ],
        ),
        PARTS.iter().flat_map(|it| outputs(it.name).map(|file| package.join(file))).collect(),
    )?;
    if stamp.holds() {
        return Ok(());
    }
    for part in PARTS {
        compile_part(workspace, &part)?;
    }
    stamp.set()
}

fn compile_part(workspace: &Workspace, part: &Part) -> Result<(), Failure> {
    let Part { name, folder, profile, what } = part;
    Step {
        doing: &format!("compiling {what} to WebAssembly"),
        usually: "a minute or two the first time, half a minute later",
        advice: "Repair what the compiler says above, then run the same command again.",
    }
    .run(&mut wasm_pack(workspace, folder, name, profile, &workspace.package())?)
}

fn bundle(workspace: &Workspace) -> Result<(), Failure> {
    let package = workspace.package();
    let mut from = inputs(
        workspace,
        &["index.html", "static", "xtask/npm/bundle.mjs", "xtask/npm/package-lock.json"],
    );
    from.push(package.join(MANUAL));
    for part in PARTS {
        from.extend(outputs(part.name).map(|file| package.join(file)));
    }
    let stamp = Stamp::new(package.join("dist.stamp"), &[], &from, vec![workspace.dist()])?;
    if stamp.holds() {
        println!("==> the page in dist/ is up to date");
        return Ok(());
    }
    Step {
        doing: "bundling and compressing the page into dist/",
        usually: "three seconds",
        advice: "Repair what is said above in index.html or static/, then run the same command again.",
    }
    .run(&mut bundler(workspace, &workspace.root, &package, &workspace.dist()))?;
    stamp.set()
}

/// The command that compiles the package in `folder` by Cargo's `profile` into the module `name`
/// in `package`.
pub fn wasm_pack(
    workspace: &Workspace,
    folder: &str,
    name: &str,
    profile: &str,
    package: &Path,
) -> Result<Command, Failure> {
    let mut command = Command::new("wasm-pack");
    command
        .args(["build", "--mode", "no-install", "--profile", profile, "--target", "web"])
        .args(["--no-typescript", "--no-pack", "--out-name", name, "--out-dir"])
        .arg(package)
        .arg(folder)
        .env("PATH", setup::path(workspace)?)
        .current_dir(&workspace.root);
    Ok(command)
}

/// The command that lays `source`'s index.html and static/ out with `package` in `dist`.
pub fn bundler(workspace: &Workspace, source: &Path, package: &Path, dist: &Path) -> Command {
    let mut command = Command::new("node");
    command
        .arg(workspace.build_npm().join("bundle.mjs"))
        .args([source, package, dist])
        .current_dir(&workspace.root);
    command
}

fn inputs(workspace: &Workspace, names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(|name| workspace.root.join(name)).collect()
}

/// The compiler's version: a new one makes a new page.
fn compiler() -> String {
    Command::new("rustc")
        .arg("--version")
        .output()
        .map(|out| String::from_utf8_lossy(&out.stdout).into_owned())
        .unwrap_or_default()
}
