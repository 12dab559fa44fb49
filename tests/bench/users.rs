//! Checks 100,000 users natively, from a file's bytes, beside `serde_json` and the `jsonschema`
//! crate on the same bytes in the same run: `users CORPUS`, where CORPUS is what the example
//! `corpus` wrote. It prints a table and deliberately judges no time, only that both sides read
//! every user.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use domain::check::bulk::each;
    use domain::check::context::Context;
    use domain::check::subject::Kind;
    use domain::check::summary::Summary;
    use domain::json::position::Position;
    use jsonschema::Validator;
    use std::error::Error;
    use std::fs;
    use std::path::Path;
    use std::time::{Duration, Instant};

    const ROUNDS: usize = 5;

    pub fn main() -> Result<(), Box<dyn Error>> {
        let folder = std::env::args().nth(1).ok_or("say where the users are: users CORPUS")?;
        let file = |name: &str| Path::new(&folder).join(name);
        let schema = serde_json::from_slice(&fs::read(file("schema.json"))?)?;
        let validator = jsonschema::draft7::new(&schema)?;
        println!(
            "| 100 000 users natively, median of {ROUNDS} | ours | `serde_json`, `jsonschema` | \
             faster by |\n|---|--:|--:|--:|"
        );
        for name in ["ascii.ndjson", "scripts.ndjson"] {
            let bytes = fs::read(file(name))?;
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            let mut documents = 0;
            for _ in 0..ROUNDS {
                let began = Instant::now();
                documents = by_us(&bytes)?;
                ours.push(began.elapsed());
                let began = Instant::now();
                let read = by_jsonschema(&bytes, &validator)?;
                theirs.push(began.elapsed());
                if read != documents {
                    return Err(format!("{name}: {documents} documents, and {read}.").into());
                }
            }
            let (ours, theirs) = (median(ours), median(theirs));
            println!(
                "| {name} | {} | {} | {:.1} × |",
                shown(ours, bytes.len(), documents),
                shown(theirs, bytes.len(), documents),
                theirs.as_secs_f64() / ours.as_secs_f64()
            );
        }
        Ok(())
    }

    /// From the bytes to the summary; the number of documents.
    fn by_us(bytes: &[u8]) -> Result<usize, Box<dyn Error>> {
        let text = std::str::from_utf8(bytes)?;
        let mut summary = Summary::new(20);
        let mut documents = 0;
        each(text, Some(Kind::User), &Context::default(), &mut |checked| {
            summary.take(&checked, Position { line: checked.index + 1, column: 1 });
            documents += 1;
            true
        });
        std::hint::black_box(summary.json());
        Ok(documents)
    }

    /// A value and all errors of each line; the number of documents.
    fn by_jsonschema(bytes: &[u8], validator: &Validator) -> Result<usize, Box<dyn Error>> {
        let (mut documents, mut errors) = (0, 0);
        for line in bytes.split(|it| *it == b'\n').filter(|it| !it.is_empty()) {
            let user: serde_json::Value = serde_json::from_slice(line)?;
            documents += 1;
            errors += validator.iter_errors(&user).count();
        }
        std::hint::black_box(errors);
        Ok(documents)
    }

    fn median(mut times: Vec<Duration>) -> Duration {
        times.sort();
        times.get(times.len() / 2).copied().unwrap_or_default()
    }

    fn shown(time: Duration, bytes: usize, documents: usize) -> String {
        let speed = bytes as f64 / time.as_secs_f64() / 1e6;
        format!("{speed:.0} MB/s, {:.2} µs", time.as_secs_f64() * 1e6 / documents as f64)
    }
}
