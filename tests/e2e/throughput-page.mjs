// Runs in the page of the benchmark: checks a file of users with ours, and with what a page would
// do without it: decode, `JSON.parse`, ajv's precompiled code. From the same bytes, in turns.
import init, { File } from "./bulk.js";
import { checkFile } from "./check_file.js";
import validate from "./ajv.mjs";

const SETTINGS = { kind: "user" };

/** Counts the users that ajv refuses, and its errors by keyword: the summary of the other side. */
const refuse = (users) => {
  const summary = { documents: 0, faulty: 0, keywords: {} };
  for (const user of users) {
    summary.documents += 1;
    if (validate(user)) continue;
    summary.faulty += 1;
    for (const { keyword } of validate.errors) summary.keywords[keyword] = (summary.keywords[keyword] ?? 0) + 1;
  }
  return summary;
};

const lines = function* (text) {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    yield JSON.parse(text.slice(at, end));
    at = end + 1;
  }
};

const SIDES = {
  ours: (bytes) => checkFile(File, bytes, SETTINGS),
  ajv: (bytes, isArray) => {
    const text = new TextDecoder().decode(bytes);
    return refuse(isArray ? JSON.parse(text) : lines(text));
  },
  parse: (bytes, isArray) => {
    const text = new TextDecoder().decode(bytes);
    let documents = 0;
    for (const _ of isArray ? JSON.parse(text) : lines(text)) documents += 1;
    return { documents };
  },
};

/** What each side took in each round, in ms, and its summary. */
window.measure = async (files, rounds) => {
  await init({ module_or_path: "./bulk_bg.wasm" });
  const measured = [];
  for (const name of files) {
    const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer());
    const of = { name, bytes: bytes.length, times: {}, summaries: {} };
    for (let round = -1; round < rounds; round += 1) {
      for (const [side, work] of Object.entries(SIDES)) {
        const began = performance.now();
        const summary = work(bytes, name.endsWith(".json"));
        const took = performance.now() - began;
        of.summaries[side] = summary;
        if (round >= 0) (of.times[side] ??= []).push(took); // the first round warms both
        await new Promise((done) => setTimeout(done));
      }
    }
    measured.push(of);
  }
  return measured;
};
