//! Where things lie: the sources, Cargo's target folder, the tools' cache, and the PATH that puts
//! the locked tools first. It deliberately creates nothing.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folders of one clone.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The folder of the root Cargo.toml.
    pub root: PathBuf,
    /// Cargo's target folder (`CARGO_TARGET_DIR` is honoured).
    pub target: PathBuf,
    /// Where tools of exactly the locked version are kept, so that nobody's own are replaced.
    pub cache: PathBuf,
}

impl Workspace {
    /// The clone that this program was built from.
    pub fn here() -> Self {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().unwrap_or(manifest).to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        let cache = env::var_os("XDG_CACHE_HOME")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from)
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .unwrap_or_else(|| target.clone())
            .join("scim-workbench");
        Self { root, target, cache }
    }

    /// The page as static files.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What wasm-pack leaves.
    pub fn package(&self) -> PathBuf {
        self.root.join("target/page")
    }

    /// The native binary.
    pub fn binary(&self) -> PathBuf {
        self.target.join("release").join(format!("scim-workbench{}", env::consts::EXE_SUFFIX))
    }

    /// The npm parts of the build.
    pub fn build_npm(&self) -> PathBuf {
        self.root.join("xtask/npm")
    }

    /// The npm parts of the tests.
    pub fn test_npm(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// The fuzz package.
    pub fn fuzz(&self) -> PathBuf {
        self.root.join("fuzz")
    }

    /// What fuzzing leaves: programs, inputs that it came upon, inputs that failed.
    pub fn fuzzed(&self) -> PathBuf {
        self.target.join("fuzz")
    }

    /// Where `cargo install --root` puts one tool.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join(format!("{name}-{version}"))
    }

    /// PATH with the given folders first.
    pub fn path_with(&self, first: &[PathBuf]) -> OsString {
        let rest = env::var_os("PATH").unwrap_or_default();
        let all: Vec<PathBuf> = first.iter().cloned().chain(env::split_paths(&rest)).collect();
        env::join_paths(all).unwrap_or(rest)
    }
}
