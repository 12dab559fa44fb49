//! What `cargo xtask` prints without a command. It deliberately does nothing else.

/// Prints the commands, one a line.
pub fn print() {
    println!(
        "cargo xtask COMMAND

  serve [-- ARGS]   set up what is missing, build, start the workbench; ARGS go to the binary
  build             the page in dist/, the native binary in target/release/scim-workbench
  test [FILTER]     set up, build, then every test: native, in the browser, end to end, weight
                    FILTER runs one kind only: native, browser, e2e or weight
  bench [RUNS]      weight, first usable frame and checking beside their yardsticks
  bench users       only the files of 100,000 users, in the browser and natively
  fuzz [TARGET] [--seconds N] [--keep]
                    hold what must hold of any bytes, on bytes that libFuzzer thinks of, N seconds
                    a target (60); --keep copies inputs that reach new code to fuzz/corpus
  setup             only what building needs: wasm target, wasm-pack, wasm-bindgen, npm parts
  help              these lines

Each command installs what it misses and says so; a second run takes seconds."
    );
}
