//! A digest of files, to see whether work has to be done again. It deliberately is no
//! cryptographic hash: nobody attacks a build folder with collisions.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::Hasher;
use std::io;
use std::path::Path;

/// Collects names and contents into one number.
#[derive(Default)]
pub struct Digest(DefaultHasher);

impl Digest {
    /// Adds a text, such as a version or a flag.
    pub fn text(&mut self, text: &str) {
        self.0.write_usize(text.len());
        self.0.write(text.as_bytes());
    }

    /// Adds a file, or a folder with all below it in the order of the names.
    /// What does not exist counts as absent. `node_modules` is left out.
    pub fn tree(&mut self, path: &Path) -> io::Result<()> {
        self.text(&path.to_string_lossy());
        if path.is_dir() {
            let mut below: Vec<_> = fs::read_dir(path)?
                .map(|entry| entry.map(|it| it.path()))
                .collect::<Result<_, _>>()?;
            below.sort();
            below.retain(|each| each.file_name().is_none_or(|name| name != "node_modules"));
            below.iter().try_for_each(|each| self.tree(each))
        } else {
            match fs::read(path) {
                Ok(bytes) => {
                    self.0.write_usize(bytes.len());
                    self.0.write(&bytes);
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => self.0.write_u8(0),
                Err(error) => return Err(error),
            }
            Ok(())
        }
    }

    /// The number as text.
    pub fn finish(&self) -> String {
        format!("{:016x}", self.0.finish())
    }
}
