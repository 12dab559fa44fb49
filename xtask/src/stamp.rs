//! A stamp beside the output of a slow step: what it was made from and what it became. The step
//! is skipped while both still hold. It deliberately does not look at clocks.

use crate::digest::Digest;
use crate::failure::Failure;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One slow step's inputs and outputs.
pub struct Stamp {
    file: PathBuf,
    inputs: String,
    outputs: Vec<PathBuf>,
}

impl Stamp {
    /// `texts` and `inputs` are what the step reads, `outputs` what it writes; the stamp is `file`.
    pub fn new(
        file: PathBuf,
        texts: &[&str],
        inputs: &[PathBuf],
        outputs: Vec<PathBuf>,
    ) -> Result<Self, Failure> {
        let mut digest = Digest::default();
        texts.iter().for_each(|text| digest.text(text));
        for input in inputs {
            digest.tree(input).map_err(|error| unreadable(input, &error))?;
        }
        Ok(Self { file, inputs: digest.finish(), outputs })
    }

    /// Whether the outputs are there, unchanged, and made from these very inputs.
    pub fn holds(&self) -> bool {
        self.outputs.iter().all(|output| output.exists())
            && fs::read_to_string(&self.file)
                .is_ok_and(|found| self.text().is_ok_and(|wanted| wanted == found))
    }

    /// Remembers that the step has just been done.
    pub fn set(&self) -> Result<(), Failure> {
        self.text()
            .and_then(|text| fs::write(&self.file, text))
            .map_err(|error| unreadable(&self.file, &error))
    }

    fn text(&self) -> io::Result<String> {
        let mut digest = Digest::default();
        self.outputs.iter().try_for_each(|output| digest.tree(output))?;
        Ok(format!("{} {}\n", self.inputs, digest.finish()))
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::io("looking whether anything changed", path, error)
}

#[cfg(test)]
mod tests {
    use crate::stamp::Stamp;
    use std::fs;

    #[test]
    fn a_stamp_holds_until_an_input_or_an_output_changes() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (input, output) = (folder.join("in"), folder.join("out"));
        let stamp = || {
            Stamp::new(
                folder.join("stamp"),
                &["1.0"],
                std::slice::from_ref(&input),
                vec![output.clone()],
            )
            .unwrap()
        };
        fs::write(&input, "a").unwrap();
        assert!(!stamp().holds(), "nothing was made yet");
        fs::write(&output, "A").unwrap();
        stamp().set().unwrap();
        assert!(stamp().holds());
        fs::write(&output, "tampered").unwrap();
        assert!(!stamp().holds(), "the output changed");
        fs::write(&output, "A").unwrap();
        fs::write(&input, "b").unwrap();
        assert!(!stamp().holds(), "the input changed");
        fs::write(&input, "a").unwrap();
        assert!(stamp().holds());
        fs::remove_dir_all(&folder).unwrap();
    }
}
