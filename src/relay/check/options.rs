//! What was asked of `check` on the command line. It performs nothing.

use std::ffi::OsString;

use domain::access::tenant::Tenant;
use domain::check::subject::Kind;
use domain::profile::catalog::{PROFILES, profile};
use domain::profile::profile::Profile;
use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use crate::check::usage;
use crate::option_value::{sentence, value};

/// How `check` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For code hosts and editors: SARIF 2.1.0.
    Sarif,
}

/// What is done with what a machine can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixing {
    /// It is offered.
    Offered,
    /// It is done.
    Done,
    /// It is shown as a difference.
    Shown,
}

/// The options of `check`.
#[derive(Clone, Debug)]
pub struct CheckOptions {
    /// `--format`
    pub format: Format,
    /// `--kind`; guessed of each document without it.
    pub kind: Option<Kind>,
    /// `--profile`
    pub profile: Option<&'static Profile>,
    /// `--strict`
    pub strict: bool,
    /// `--domain`
    pub domains: Vec<String>,
    /// `--tenant`
    pub tenant: Option<Tenant>,
    /// `--media-type`
    pub media_type: Option<String>,
    /// `--fix`, `--diff`
    pub fixing: Fixing,
    /// `--quiet`
    pub quiet: bool,
    /// `--limit`; `Some(0)` is no limit.
    pub limit: Option<usize>,
    /// The files; `-` is the standard input.
    pub files: Vec<OsString>,
}

/// What the rest of the command line asks for.
#[derive(Debug)]
pub enum Asked {
    /// To read this.
    ToRead(String),
    /// To check.
    ToCheck(Box<CheckOptions>),
}

/// Reads what follows the word `check`.
///
/// # Errors
/// What is wrong, as a sentence.
pub fn read(parser: &mut Parser) -> Result<Asked, String> {
    let mut options = CheckOptions {
        format: Format::Text,
        kind: None,
        profile: None,
        strict: false,
        domains: Vec::new(),
        tenant: None,
        media_type: None,
        fixing: Fixing::Offered,
        quiet: false,
        limit: None,
        files: Vec::new(),
    };
    let (mut is_fix, mut is_dry, mut is_diff) = (false, false, false);
    while let Some(argument) = parser.next().map_err(|error| sentence(&error))? {
        match argument {
            Long("format") => options.format = format(&value(parser)?)?,
            Long("kind") => options.kind = Some(kind(&value(parser)?)?),
            Long("profile") => options.profile = Some(named(&value(parser)?)?),
            Long("strict") => options.strict = true,
            Long("domain") => options.domains.push(value(parser)?),
            Long("tenant") => options.tenant = Some(tenant(&value(parser)?)?),
            Long("media-type") => options.media_type = Some(value(parser)?),
            Long("fix") => is_fix = true,
            Long("dry-run") => is_dry = true,
            Long("diff") => is_diff = true,
            Short('q') | Long("quiet") => options.quiet = true,
            Long("limit") => options.limit = Some(limit(&value(parser)?)?),
            Long("list-profiles") => return Ok(Asked::ToRead(usage::profiles())),
            Short('h') | Long("help") => return Ok(Asked::ToRead(usage::help())),
            Value(file) => options.files.push(file),
            other => return Err(sentence(&other.unexpected())),
        }
    }
    if is_dry && !is_fix {
        return Err("--dry-run goes with --fix; --diff is short for both.".to_owned());
    }
    options.fixing = match is_fix {
        _ if is_dry || is_diff => Fixing::Shown,
        true => Fixing::Done,
        false => Fixing::Offered,
    };
    if options.files.is_empty() {
        return Err("No file was given; - is the standard input.".to_owned());
    }
    if options.files.iter().filter(|file| *file == "-").count() > 1 {
        return Err("The standard input (-) can be read once only.".to_owned());
    }
    Ok(Asked::ToCheck(Box::new(options)))
}

fn format(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "sarif" => Ok(Format::Sarif),
        other => Err(format!("`{other}` is no format; write text, json or sarif.")),
    }
}

fn kind(word: &str) -> Result<Kind, String> {
    Kind::parse(word).ok_or_else(|| {
        let words = one_of(Kind::ALL.into_iter().map(Kind::word));
        format!("`{word}` is no kind; write {words}.")
    })
}

fn named(name: &str) -> Result<&'static Profile, String> {
    profile(name).ok_or_else(|| {
        let names = one_of(PROFILES.iter().map(|it| it.name));
        format!("`{name}` is no profile; write {names}, with the date or without.")
    })
}

fn tenant(address: &str) -> Result<Tenant, String> {
    Tenant::parse(address).ok_or_else(|| {
        format!("`{address}` is no tenant's address; write https://HOST, such as https://acme.vmwareidentity.com.")
    })
}

fn limit(number: &str) -> Result<usize, String> {
    number.parse().map_err(|_| {
        format!("`{number}` is no number of problems; write one such as 500, or 0 for all.")
    })
}

/// `a, b or c`
fn one_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<&str> = words.collect();
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}
