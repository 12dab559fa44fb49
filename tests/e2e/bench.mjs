// The page beside swagger-ui-dist on loopback: bytes of the first load and the first usable frame.
// usage: node bench.mjs RUNS OUR_BYTES BARE_YEW_BYTES     (`cargo xtask bench` does that)
// Usable means: an action of the person has had its effect on the screen. Ours: the tenant's
// address is typed and the request shows it. swagger-ui: the first operation is clicked and open.
import { readFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import zlib from "node:zlib";
import { launch, serve } from "./harness.mjs";

const [runs = "15", ours = "0", bare = "0"] = process.argv.slice(2);
const swagger = path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const operation = (summary) => ({ summary, responses: { 200: { description: "done" } } });
const SPEC = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths: Object.fromEntries(
    ["pets", "pets/{id}", "orders", "orders/{id}", "users", "users/{name}"].map((each) => [
      `/${each}`,
      { get: operation(`Read ${each}`), put: operation(`Write ${each}`), delete: operation(`Delete ${each}`) },
    ]),
  ),
};

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", json: "application/json", png: "image/png" };
const FIRST_LOAD = [
  "index.html",
  "swagger-ui.css",
  "index.css",
  "swagger-ui-bundle.js",
  "swagger-ui-standalone-preset.js",
  "swagger-initializer.js",
];

const brotli = (bytes) =>
  zlib.brotliCompressSync(bytes, {
    params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 },
  });

/** swagger-ui-dist as it comes, precompressed like ours, with a spec of its own origin. */
const files = new Map(
  FIRST_LOAD.map((name) => {
    const bytes = readFileSync(path.join(swagger, name));
    const local = name === "swagger-initializer.js" ? Buffer.from(String(bytes).replace(/https:\/\/[^"]*/, "spec.json")) : bytes;
    return [name, brotli(local)];
  }),
);
const weight = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
files.set("spec.json", brotli(Buffer.from(JSON.stringify(SPEC))));

const server = http.createServer((request, response) => {
  const name = request.url.slice(1) || "index.html";
  const bytes = files.get(name);
  if (!bytes) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[name.split(".").pop()], "content-encoding": "br" }).end(bytes);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

/**
 * Runs in the page: tries the action at each change and each frame until it has had its effect; the
 * frame after the effect is the first usable one. The same for both pages.
 */
const watch = (which) => {
  const MARK = "bench-mark.vmwareidentity.com";
  const has = {
    ours: () => !!document.querySelector(".request .url")?.textContent.includes(MARK),
    swagger: () => !!document.querySelector(".opblock.is-open"),
  }[which];
  const act = {
    ours: () => {
      const field = document.getElementById("address");
      if (!field || field.closest("[inert]")) return;
      field.value = `https://${MARK}`;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    swagger: () => {
      const control = document.querySelector(".opblock .opblock-summary-control");
      if (control && !window.clicked) window.clicked = (control.click(), true); // again would close it
    },
  }[which];
  const done = () => {
    if ("usable" in window || !has()) return;
    window.usable = 0;
    requestAnimationFrame(() => (window.usable = performance.now()));
  };
  const look = () => (has() ? done() : act());
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const frame = () => {
    look();
    if (!("usable" in window)) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

const browser = await launch();
const open = async (which, url) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch, which);
  await page.goto(url);
  // Not waitForFunction: it would need `unsafe-eval`, which our policy refuses.
  for (let tries = 0; !(await page.evaluate(() => window.usable)); tries += 1) {
    if (tries > 200) throw new Error(`${url} was not usable within 20 s.`);
    await page.waitForTimeout(100);
  }
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    usable: window.usable,
  }));
  await context.close();
  return times;
};

const workbench = await serve();
const PAGES = { ours: workbench.url, swagger: `http://127.0.0.1:${server.address().port}/` };
const times = { ours: [], swagger: [] };
for (let run = -1; run < Number(runs); run += 1) {
  for (const [which, url] of Object.entries(PAGES)) {
    const each = await open(which, url);
    if (run >= 0) times[which].push(each); // the first round warms the machine
  }
}
await browser.close();
await workbench.stop();
server.close();

/** A run that was read before its paint was noted says nothing of the paint. */
const known = (which, what) => times[which].map((each) => each[what]).filter(Number.isFinite);
const median = (which, what) => {
  const sorted = known(which, what).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
const range = (which, what) => {
  const all = known(which, what);
  return `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`;
};
const row = (name, what) =>
  `| ${name} | ${median("ours", what).toFixed(0)} ms (${range("ours", what)}) ` +
  `| ${median("swagger", what).toFixed(0)} ms (${range("swagger", what)}) ` +
  `| ${(median("swagger", what) / median("ours", what)).toFixed(1)} × |`;
const kilo = (bytes) => (Number(bytes) / 1000).toFixed(1);

console.log(`
| first load, brotli | KB | ours ÷ it |
|---|--:|--:|
| scim-workbench | ${kilo(ours)} | |
| a bare Yew app | ${kilo(bare)} | ${(Number(ours) / Number(bare)).toFixed(1)} |
| swagger-ui-dist | ${kilo(weight)} | ${(Number(ours) / weight).toFixed(2)} |

| on loopback, median of ${runs} (range) | scim-workbench | swagger-ui-dist | sooner by |
|---|--:|--:|--:|
${row("first contentful paint", "paint")}
${row("first usable frame", "usable")}
`);
