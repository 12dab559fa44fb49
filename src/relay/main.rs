//! The program `scim-workbench`: reads the command line, runs the command, says why it failed.

use std::io::{self, Write};
use std::process::ExitCode;

use relay::arguments::{self, Command};
use relay::check::command;
use relay::serve_command;

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args_os()) {
        Ok(command) => command,
        Err(why) => return fail(&why),
    };
    match command {
        Command::Print(text) => {
            // A reader that went away, as `head` does, is no fault.
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Command::Serve(options) => match serve_command::run(options) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => fail(&why),
        },
        Command::Check(options) => command::run(&options),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("scim-workbench: {why}");
    ExitCode::from(2)
}
