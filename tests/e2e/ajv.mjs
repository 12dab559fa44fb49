// Compiles a JSON Schema with ajv 8 into a module of its own, so that nothing is compiled at run
// time. usage: node ajv.mjs SCHEMA.json OUT.mjs     (`cargo xtask bench` does that)
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const [schema, out] = process.argv.slice(2);
// `unicode: false` counts lengths as JavaScript does: faster, and no part of ajv is needed later.
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  unicode: false,
  logger: false,
  code: { source: true, esm: true, optimize: 2 },
});
// The one part that is needed later compares entries of lists; it goes into the module itself.
const equal = readFileSync(createRequire(import.meta.url).resolve("fast-deep-equal"), "utf8");
const code = standalone
  .default(ajv, ajv.compile(JSON.parse(readFileSync(schema, "utf8"))))
  .replaceAll('require("ajv/dist/runtime/equal").default', `((module) => {${equal}return module.exports;})({})`);
if (/\brequire\(/.test(code)) throw new Error("The compiled schema needs parts of ajv.");
writeFileSync(out, code);
