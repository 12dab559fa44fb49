//! The weight of the first load: the brotli bytes of what index.html names. It deliberately does
//! not count what loads later, when it is first used.

use crate::failure::Failure;
use crate::workspace::Workspace;
use std::fs;
use std::path::Path;

/// The most that the first load may weigh, in bytes (150 KB, as browsers' tools count them).
pub const BUDGET: u64 = 150_000;

/// The most that the part for whole files may weigh, in bytes. It loads when a file is opened.
pub const FILES_BUDGET: u64 = 200_000;

/// One file of the page.
#[derive(Debug, PartialEq, Eq)]
pub struct Weight {
    /// Its name in dist/.
    pub name: String,
    /// Its size as sent with brotli, in bytes.
    pub brotli: u64,
}

/// index.html and the scripts, styles and WebAssembly that it names.
pub fn first_load(dist: &Path) -> Result<Vec<Weight>, Failure> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| unreadable(&index, &error))?;
    let mut names = vec!["index.html".to_owned()];
    for name in named(&html) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names.into_iter().map(|name| weigh(dist, name)).collect()
}

/// The WebAssembly that checks files of many documents, and nothing else needs.
pub fn for_files(dist: &Path) -> Result<Weight, Failure> {
    let entries = fs::read_dir(dist).map_err(|error| unreadable(dist, &error))?;
    let names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let is_it = |name: &String| name.starts_with("bulk_bg-") && name.ends_with(".wasm");
    match names.into_iter().find(is_it) {
        Some(name) => weigh(dist, name),
        None => Err(Failure::new("weighing the page")
            .found(format!("There is no bulk_bg-….wasm in {}.", dist.display()))
            .advice("Run `cargo xtask build`, and look at what it says.")),
    }
}

fn weigh(dist: &Path, name: String) -> Result<Weight, Failure> {
    let file = dist.join(format!("{name}.br"));
    let brotli = fs::metadata(&file).map_err(|error| unreadable(&file, &error))?.len();
    Ok(Weight { name, brotli })
}

/// The `href` and `src` values that end in .js, .css or .wasm.
fn named(html: &str) -> impl Iterator<Item = &str> {
    html.split("=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|value| [".js", ".css", ".wasm"].iter().any(|extension| value.ends_with(extension)))
}

/// Prints the weights and their sum.
pub fn print(workspace: &Workspace) -> Result<(), Failure> {
    let weights = first_load(&workspace.dist())?;
    println!("==> the first load, in brotli bytes");
    for weight in &weights {
        println!("    {:>8}  {}", weight.brotli, weight.name);
    }
    println!("    {:>8}  of {BUDGET}", total(&weights));
    let for_files = for_files(&workspace.dist())?;
    println!("==> the part for whole files, in brotli bytes");
    println!("    {:>8}  {} of {FILES_BUDGET}", for_files.brotli, for_files.name);
    Ok(())
}

/// Fails when the first load or the part for whole files is over its budget.
pub fn judge(workspace: &Workspace) -> Result<(), Failure> {
    print(workspace)?;
    within("the first load", total(&first_load(&workspace.dist())?), BUDGET)?;
    within("the part for whole files", for_files(&workspace.dist())?.brotli, FILES_BUDGET)
}

fn within(what: &str, weighs: u64, budget: u64) -> Result<(), Failure> {
    if weighs <= budget {
        return Ok(());
    }
    Err(Failure::new(format!("weighing {what}"))
        .found(format!("It weighs {weighs} bytes, {} over its budget.", weighs - budget))
        .advice("Take something out of it, or load it when it is first used."))
}

/// The sum in bytes.
pub fn total(weights: &[Weight]) -> u64 {
    weights.iter().map(|weight| weight.brotli).sum()
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::io("weighing the page", path, error)
}

#[cfg(test)]
mod tests {
    use crate::weight::*;

    #[test]
    fn what_the_html_names_is_weighed_once() {
        let html = r#"<link href="a-1.css"><link href="b.wasm"><script src="c.js"></script><a href="x.html">"#;
        assert_eq!(named(html).collect::<Vec<_>>(), ["a-1.css", "b.wasm", "c.js"]);
    }
}
