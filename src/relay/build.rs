//! Embeds the built page: a table of every file under `dist/`, with an entity tag of its bytes.
//! Without `dist/` the table is empty, so that the relay builds and tests before the page does.
//! Embeds the rules' manual too, which is read off the heads of their files.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use manual::asset::asset;

fn main() -> io::Result<()> {
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../../dist");
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    if root.is_dir() {
        collect(&root.canonicalize()?, "", &mut files)?;
    }
    files.sort();
    let mut table = String::from("/// The built page.\npub static EMBEDDED: &[Embedded] = &[\n");
    for (name, path) in files {
        println!("cargo::rerun-if-changed={}", path.display());
        let tag = fingerprint(&fs::read(&path)?);
        let row = format!(
            "Embedded {{ name: {name:?}, tag: \"{tag:016x}\", bytes: include_bytes!({path:?}) }},"
        );
        writeln!(table, "    {row}").map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    let out = PathBuf::from(variable("OUT_DIR")?);
    fs::write(out.join("embedded.rs"), table)?;
    let rules = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../domain/check");
    for part in ["catalog.rs", "rules"] {
        println!("cargo::rerun-if-changed={}", rules.join(part).display());
    }
    fs::write(out.join("manual.json"), asset(&rules).map_err(io::Error::other)?)
}

fn variable(name: &str) -> io::Result<String> {
    std::env::var(name).map_err(io::Error::other)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let name = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, entry.path()));
        }
    }
    Ok(())
}

/// FNV-1a over 64 bits: to tell versions of one file apart, not against forgery.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
