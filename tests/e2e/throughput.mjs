// Checks 100,000 users from a file's bytes in headless Chromium, beside decode + `JSON.parse` + ajv,
// and prints a table. usage: node throughput.mjs CORPUS PACKAGE ROUNDS  (`cargo xtask bench` does that)
// CORPUS is what the example `corpus` writes, with ajv.mjs; PACKAGE is wasm-pack's output.
import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { launch } from "./harness.mjs";

const [corpus, pkg, rounds = "5"] = process.argv.slice(2);
const here = import.meta.dirname;
const FOLDERS = {
  "throughput-page.mjs": here,
  "check_file.js": path.join(here, "../../static"),
  "ajv.mjs": corpus,
};
const FILES = ["ascii.ndjson", "ascii.json", "scripts.ndjson", "scripts.json"];
const TYPES = { html: "text/html", js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm" };
const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="throughput-page.mjs"></script>';

const server = http.createServer((request, response) => {
  const name = path.basename(request.url);
  const type = TYPES[name.split(".").pop()] ?? "application/octet-stream";
  if (!name) return response.writeHead(200, { "content-type": TYPES.html }).end(PAGE);
  const folder = FOLDERS[name] ?? (FILES.includes(name) ? corpus : pkg);
  try {
    const bytes = readFileSync(path.join(folder, name));
    response.writeHead(200, { "content-type": type }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await launch();
const page = await browser.newPage();
page.setDefaultTimeout(0);
page.on("pageerror", (error) => console.error(String(error)));
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => window.measure);
const measured = await page.evaluate(([files, rounds]) => window.measure(files, rounds), [FILES, Number(rounds)]);
await browser.close();
server.close();

const faults = JSON.parse(readFileSync(path.join(corpus, "faults.json"), "utf8"));
const faulty = Object.values(faults).reduce((sum, each) => sum + each, 0);
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const rows = measured.map(({ name, bytes, times, summaries: { ours, ajv } }) => {
  for (const [code, count] of Object.entries(faults)) {
    const documents = ours.codes.filter((it) => it.code === code).reduce((sum, it) => sum + it.documents, 0);
    if (documents !== count) throw new Error(`${name}: ${code} in ${documents} documents, not in ${count}.`);
  }
  if (ours.faulty !== faulty || ajv.documents !== ours.documents) throw new Error(`${name}: ${ours.faulty} faulty.`);
  const speed = (side) => `${(bytes / median(times[side]) / 1000).toFixed(0)} MB/s`;
  const each = (side) => `${((median(times[side]) * 1000) / ours.documents).toFixed(2)} µs`;
  return (
    `| ${name} | ${speed("ours")}, ${each("ours")} | ${speed("ajv")}, ${each("ajv")} | ${each("parse")} ` +
    `| ${ajv.faulty} of ${faulty} | ${(median(times.ajv) / median(times.ours)).toFixed(1)} × |`
  );
});
console.log(`
| 100 000 users in the browser, median of ${rounds} | ours | decode, \`JSON.parse\`, ajv | of it decode and parse | ajv finds | faster by |
|---|--:|--:|--:|--:|--:|
${rows.join("\n")}
`);
if (process.env.DETAILS) console.log(JSON.stringify(measured.map(({ name, times }) => ({ name, times })), null, 1));
