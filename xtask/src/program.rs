//! Finding a program on a PATH. It deliberately runs nothing.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

/// The first file of that name on the given PATH.
pub fn find_on(path: &OsStr, name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(path).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

/// The first file of that name on this process's PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    find_on(&env::var_os("PATH").unwrap_or_default(), name)
}
