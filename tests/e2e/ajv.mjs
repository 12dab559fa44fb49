// Compiles a JSON Schema with ajv 8 into a module of its own, so that nothing is compiled at run
// time. usage: node ajv.mjs SCHEMA.json OUT.mjs     (`cargo xtask bench` does that)
import { readFileSync, writeFileSync } from "node:fs";
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
const code = standalone.default(ajv, ajv.compile(JSON.parse(readFileSync(schema, "utf8"))));
if (/\brequire\(/.test(code)) throw new Error("The compiled schema needs parts of ajv.");
writeFileSync(out, code);
