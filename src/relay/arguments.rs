//! Reads the command line into a command. It performs nothing.

use std::ffi::OsString;
use std::net::SocketAddr;

use domain::secret::Secret;
use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use crate::allowed_host::AllowedHost;
use crate::check::options::{self, Asked, CheckOptions};
use crate::config::Config;
use crate::option_value::{sentence, value};
use crate::usage;

/// What the person wants.
#[derive(Debug)]
pub enum Command {
    /// Print this to the standard output.
    Print(String),
    /// Serve.
    Serve(ServeOptions),
    /// Check files.
    Check(Box<CheckOptions>),
}

/// The options of `serve`.
#[derive(Debug)]
pub struct ServeOptions {
    /// `--bind`
    pub bind: SocketAddr,
    /// `--allow-host`
    pub allowed_hosts: Vec<AllowedHost>,
    /// `--practice-secret`
    pub practice_secret: Option<Secret>,
    /// Without `--no-practice`.
    pub practice: bool,
    /// Without `--no-relay`.
    pub relay: bool,
}

/// Reads the arguments, the program's own name first.
///
/// # Errors
/// What is wrong and where to read on, as one or two lines.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, String> {
    let mut parser = Parser::from_iter(arguments);
    let hint = |help: &str, why: String| format!("{why}\nTry: scim-workbench {help}--help");
    match parser.next().map_err(|error| hint("", sentence(&error)))? {
        None => Err(hint("", "No command was given; there are serve and check.".to_owned())),
        Some(Short('h') | Long("help")) => Ok(Command::Print(usage::HELP.to_owned())),
        Some(Short('V') | Long("version")) => Ok(Command::Print(
            concat!("scim-workbench ", env!("CARGO_PKG_VERSION"), "\n").to_owned(),
        )),
        Some(Value(command)) if command == "serve" => {
            serve(&mut parser).map_err(|why| hint("serve ", why))
        }
        Some(Value(command)) if command == "check" => {
            check(&mut parser).map_err(|why| hint("check ", why))
        }
        Some(Value(command)) if command == "help" => Ok(Command::Print(usage::HELP.to_owned())),
        Some(Value(command)) => {
            let command = command.to_string_lossy().into_owned();
            Err(hint("", format!("`{command}` is no command; there are serve and check.")))
        }
        Some(other) => Err(hint("", sentence(&other.unexpected()))),
    }
}

fn serve(parser: &mut Parser) -> Result<Command, String> {
    let mut options = ServeOptions {
        bind: Config::DEFAULT_BIND,
        allowed_hosts: Vec::new(),
        practice_secret: None,
        practice: true,
        relay: true,
    };
    while let Some(argument) = parser.next().map_err(|error| sentence(&error))? {
        match argument {
            Long("bind") => options.bind = address(&value(parser)?)?,
            Long("allow-host") => {
                let host = AllowedHost::parse(&value(parser)?);
                options.allowed_hosts.push(host.map_err(|why| format!("{why}."))?);
            }
            Long("practice-secret") => {
                let secret = Secret::new(value(parser)?);
                if secret.is_empty() {
                    return Err("The value of --practice-secret is empty.".to_owned());
                }
                options.practice_secret = Some(secret);
            }
            Long("no-practice") => options.practice = false,
            Long("no-relay") => options.relay = false,
            Short('h') | Long("help") => return Ok(Command::Print(usage::SERVE_HELP.to_owned())),
            other => return Err(sentence(&other.unexpected())),
        }
    }
    if options.practice_secret.is_some() && !options.practice {
        return Err("--practice-secret and --no-practice contradict each other.".to_owned());
    }
    if !options.allowed_hosts.is_empty() && !options.relay {
        return Err("--allow-host and --no-relay contradict each other.".to_owned());
    }
    Ok(Command::Serve(options))
}

fn check(parser: &mut Parser) -> Result<Command, String> {
    Ok(match options::read(parser)? {
        Asked::ToRead(text) => Command::Print(text),
        Asked::ToCheck(options) => Command::Check(options),
    })
}

fn address(text: &str) -> Result<SocketAddr, String> {
    let named = text.strip_prefix("localhost:").map(|port| format!("127.0.0.1:{port}"));
    named.as_deref().unwrap_or(text).parse().map_err(|_| {
        format!(
            "`{text}` is no address to listen on; write ADDRESS:PORT such as 127.0.0.1:8080 or \
             [::1]:8080."
        )
    })
}

#[cfg(test)]
mod tests {
    use domain::check::subject::Kind;
    use domain::profile::catalog::PROFILES;

    use crate::arguments::{Command, parse};
    use crate::check::options::{Fixing, Format};

    fn read(line: &str) -> Result<Command, String> {
        parse(
            std::iter::once("scim-workbench")
                .chain(line.split(' ').filter(|it| !it.is_empty()))
                .map(Into::into),
        )
    }

    #[test]
    fn options_of_serve_are_read_in_any_order_and_with_an_equals_sign() {
        let line = "serve --no-relay --bind=[::1]:9000 --practice-secret s3cret";
        let Ok(Command::Serve(options)) = read(line) else { panic!("{line}") };
        assert_eq!(options.bind.to_string(), "[::1]:9000");
        assert_eq!(
            options.practice_secret.map(|it| it.expose().to_owned()).as_deref(),
            Some("s3cret")
        );
        assert!(!options.relay);
        let Ok(Command::Serve(options)) = read("serve --allow-host a --allow-host b:1") else {
            panic!("allow-host")
        };
        assert_eq!(options.allowed_hosts.len(), 2);
        assert_eq!(options.bind.to_string(), "127.0.0.1:8080");
    }

    #[test]
    fn options_of_check_are_read() {
        let line = "check --strict --kind token-request --profile access-provisioned --domain a.b \
                    --domain c.d --tenant https://ACME.vmwareidentity.com/SAAS -q --limit=7 \
                    --media-type application/json --format=sarif a.json -";
        let Ok(Command::Check(options)) = read(line) else { panic!("{line}") };
        assert_eq!((options.format, options.fixing), (Format::Sarif, Fixing::Offered));
        assert_eq!(options.kind, Some(Kind::TokenRequest));
        assert_eq!(options.profile.map(|it| it.name), Some("access-provisioned@2022-07"));
        assert_eq!(options.domains, ["a.b", "c.d"]);
        assert_eq!(options.tenant.as_ref().map(|it| it.host()), Some("acme.vmwareidentity.com"));
        assert_eq!(options.media_type.as_deref(), Some("application/json"));
        assert!(options.strict && options.quiet);
        assert_eq!((options.limit, options.files.len()), (Some(7), 2));
        for (line, fixing) in [
            ("check --fix a", Fixing::Done),
            ("check --dry-run --fix a", Fixing::Shown),
            ("check --diff a", Fixing::Shown),
            ("check --fix --diff a", Fixing::Shown),
        ] {
            let Ok(Command::Check(options)) = read(line) else { panic!("{line}") };
            assert_eq!(options.fixing, fixing, "{line}");
        }
    }

    #[test]
    fn every_kind_and_every_profile_has_its_word() {
        for kind in Kind::ALL {
            let line = format!("check --kind {} a", kind.word());
            let Ok(Command::Check(options)) = read(&line) else { panic!("{line}") };
            assert_eq!(options.kind, Some(kind));
        }
        for profile in PROFILES {
            let (bare, _) = profile.name.split_once('@').unwrap_or((profile.name, ""));
            for name in [profile.name, bare] {
                let line = format!("check --profile {name} a");
                let Ok(Command::Check(options)) = read(&line) else { panic!("{line}") };
                assert_eq!(options.profile, Some(*profile));
            }
        }
    }

    #[test]
    fn what_is_wrong_is_named_and_the_right_help_is_pointed_to() {
        for (line, why, help) in [
            ("", "No command was given", "workbench --help"),
            ("sevre", "`sevre` is no command", "workbench --help"),
            ("--colour", "--colour", "workbench --help"),
            ("serve --port 1", "--port", "serve --help"),
            ("serve x", "x", "serve --help"),
            ("serve --bind", "--bind", "serve --help"),
            ("serve --bind 8080", "`8080` is no address", "serve --help"),
            ("serve --allow-host http://a", "is a URL", "serve --help"),
            ("serve --practice-secret=", "is empty", "serve --help"),
            ("serve --practice-secret a --no-practice", "contradict", "serve --help"),
            ("serve --allow-host a --no-relay", "contradict", "serve --help"),
            ("check", "No file", "check --help"),
            ("check --format xml a", "text, json or sarif", "check --help"),
            ("check --kind group a", "`group` is no kind; write user, directory", "check --help"),
            ("check --profile x a", "`x` is no profile; write okta-custom-app@", "check --help"),
            ("check --tenant a..b a", "`a..b` is no tenant's address", "check --help"),
            ("check --limit few a", "`few` is no number", "check --help"),
            ("check --dry-run a", "goes with --fix", "check --help"),
            ("check --domain", "--domain", "check --help"),
            ("check --now 1 a", "--now", "check --help"),
            ("check - -", "once only", "check --help"),
        ] {
            let Err(message) = read(line) else { panic!("{line}") };
            assert!(message.contains(why) && message.contains(help), "{line}: {message}");
        }
    }
}
