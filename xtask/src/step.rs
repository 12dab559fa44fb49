//! Running one command as a named step: it says what it does, how long that usually takes, and
//! how long it took. It deliberately never hides the command's own output.

use crate::failure::Failure;
use std::process::{Command, Stdio};
use std::time::Instant;

/// One named piece of work.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Continues "stopped while", such as `building the page`.
    pub doing: &'a str,
    /// How long it usually takes, such as `about a minute`.
    pub usually: &'a str,
    /// What to do when it fails.
    pub advice: &'a str,
}

impl Step<'_> {
    /// Says that the step begins.
    pub fn announce(&self) {
        println!("==> {} (usually {})", self.doing, self.usually);
    }

    /// Runs the command, its output shown as it comes.
    pub fn run(&self, command: &mut Command) -> Result<(), Failure> {
        self.announce();
        self.run_quietly(command)
    }

    /// Runs the command without announcing the step (again).
    pub fn run_quietly(&self, command: &mut Command) -> Result<(), Failure> {
        let began = Instant::now();
        let status = command
            .stdin(Stdio::null())
            .status()
            .map_err(|error| self.failed(command, &error.to_string()))?;
        if !status.success() {
            return Err(self.failed(command, &status.to_string()));
        }
        let seconds = began.elapsed().as_secs();
        if seconds > 1 {
            println!("    done in {seconds} s");
        }
        Ok(())
    }

    fn failed(&self, command: &Command, how: &str) -> Failure {
        Failure::new(self.doing)
            .found(format!("`{}` ended with: {how}.", line(command)))
            .advice(self.advice)
    }
}

/// The command as a person would type it (without the environment).
fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
