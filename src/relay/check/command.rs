//! `scim-workbench check`: reads, mends where that is wanted, checks and reports every file; the
//! exit status tells the worst.

use std::env;
use std::ffi::OsStr;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use domain::check::bulk::each;
use domain::check::context::Context;
use domain::check::fix_each::{FixedEach, fix_each};
use domain::check::mode::Mode;
use domain::check::severity::Severity;
use domain::timestamp::Moment;

use crate::check::difference::difference;
use crate::check::json::JsonReport;
use crate::check::mending::mending;
use crate::check::options::{CheckOptions, Fixing, Format};
use crate::check::outlet::Outlet;
use crate::check::paint::Paint;
use crate::check::place::Places;
use crate::check::problem::{Document, Problem};
use crate::check::replace::replace;
use crate::check::reporter::Reporter;
use crate::check::sarif::log::SarifLog;
use crate::check::source_text::SourceText;
use crate::check::tally::Tally;
use crate::check::text::TextReport;

/// How many problems are shown to a person who has not said how many.
const MOST_SHOWN: usize = 100;

/// Checks and reports; 0 without errors, 1 with, 2 where a file could not be read or written.
pub fn run(options: &CheckOptions) -> ExitCode {
    let context = context(options);
    let mut total = Tally::new(context.profile);
    let mut report = reporter(options);
    let (mut read, mut is_lost) = (0, false);
    for file in &options.files {
        match one(file, options, &context, report.as_mut()) {
            Ok(tally) => {
                read += 1;
                total.add(&tally);
            }
            Err(why) => {
                is_lost = true;
                report.lost(&why);
            }
        }
    }
    if let Err(error) = report.close(read, &total) {
        eprintln!("scim-workbench: the report could not be written: {error}.");
        is_lost = true;
    }
    match is_lost {
        true => ExitCode::from(2),
        false => ExitCode::from(u8::from(total.count(Severity::Error) > 0)),
    }
}

fn context(options: &CheckOptions) -> Context {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let default = Context::default();
    Context {
        profile: options.profile.unwrap_or(default.profile),
        mode: if options.strict { Mode::Strict } else { Mode::Compatible },
        domains: options.domains.clone(),
        tenant: options.tenant.clone(),
        media_type: options.media_type.clone(),
        now: now.and_then(|it| i64::try_from(it.as_secs()).ok()).map(Moment::from_epoch_seconds),
        ..default
    }
}

/// The format, on the standard output unless that is for the mended text or the difference.
fn reporter(options: &CheckOptions) -> Box<dyn Reporter> {
    let is_taken = match options.fixing {
        Fixing::Offered => false,
        Fixing::Done => options.files.iter().any(|file| file == "-"),
        Fixing::Shown => true,
    };
    let (out, paint): (Box<dyn Write>, Paint) = match is_taken {
        true => (Box::new(io::stderr()), Paint::on(&io::stderr())),
        false => (Box::new(io::stdout()), Paint::on(&io::stdout())),
    };
    let out = BufWriter::with_capacity(1 << 16, out);
    let limit = |default: usize| match options.limit {
        None => default,
        Some(0) => usize::MAX,
        Some(limit) => limit,
    };
    match options.format {
        Format::Text => Box::new(TextReport::new(out, paint, options.quiet, limit(MOST_SHOWN))),
        Format::Json => Box::new(JsonReport::new(out, limit(usize::MAX))),
        Format::Sarif => {
            let root = env::current_dir().and_then(|it| it.canonicalize()).unwrap_or_default();
            Box::new(SarifLog::new(out, limit(usize::MAX), &root))
        }
    }
}

/// Mends, checks and reports one file.
fn one(
    file: &OsStr,
    options: &CheckOptions,
    context: &Context,
    report: &mut dyn Reporter,
) -> Result<Tally, String> {
    let mut file = SourceText::read(file)?;
    let mut mended = Vec::new();
    if options.fixing != Fixing::Offered {
        let fixed = fix_each(&file.text, options.kind, context);
        hand_out(&file, fixed.as_ref(), options.fixing)?;
        if let Some(fixed) = fixed {
            (file.text, mended) = (fixed.text, fixed.mended);
        }
    }
    let tally = look(&file, options, context, report);
    let is_silent = options.fixing == Fixing::Offered || mended.is_empty() && tally.problems() == 0;
    let is_done = options.fixing == Fixing::Done;
    let said = if is_silent { String::new() } else { mending(&file.name, &mended, is_done) };
    report.file(&file, &tally, &said);
    Ok(tally)
}

/// Writes what `--fix` or `--diff` is asked to write.
fn hand_out(file: &SourceText, fixed: Option<&FixedEach>, fixing: Fixing) -> Result<(), String> {
    let text = match (fixing, fixed, &file.path) {
        (Fixing::Done, Some(fixed), Some(path)) => return replace(path, &fixed.text),
        (Fixing::Done, None, Some(_)) | (Fixing::Shown | Fixing::Offered, None, _) => return Ok(()),
        (Fixing::Done, fixed, None) => fixed.map_or(file.text.clone(), |it| it.text.clone()),
        (Fixing::Shown | Fixing::Offered, Some(fixed), _) => {
            let paint = Paint::on(&io::stdout());
            difference(&file.name, &file.text, &fixed.text, &fixed.edits, paint)
        }
    };
    let mut out = Outlet::new(io::stdout());
    out.put(&text);
    out.close().map_err(|error| format!("{}: it could not be written: {error}.", file.name))
}

/// Checks every document of a file.
fn look(
    file: &SourceText,
    options: &CheckOptions,
    context: &Context,
    report: &mut dyn Reporter,
) -> Tally {
    let mut tally = Tally::new(context.profile);
    let mut places = Places::new(&file.text);
    each(&file.text, options.kind, context, &mut |mut checked| {
        if options.quiet {
            checked.report.diagnostics.retain(|it| it.severity == Severity::Error);
        }
        let is_faulty = !checked.report.diagnostics.is_empty();
        // A clean document is not walked through for its place.
        let place = if is_faulty { places.at(checked.start) } else { places.last() };
        let document = Document::new(file, context.profile, &checked, place);
        tally.document(&document, is_faulty);
        let mut within = Places::after(&file.text, place);
        for (nth, found) in checked.report.diagnostics.iter().enumerate() {
            let from = within.at(checked.start + found.span.start);
            let to = from.ahead(&file.text, checked.start + found.span.end);
            let problem = Problem { document, found, from, to, nth };
            tally.problem(&problem);
            report.problem(&problem);
        }
        true
    });
    tally
}
