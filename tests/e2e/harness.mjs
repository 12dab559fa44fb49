// What every end-to-end test stands on: the release binary, a second one that only practises, and
// Chromium. It deliberately knows nothing of the page's steps.
//
//   const stage = await open();                     // in a before() hook; stage.close() in after()
//   const { page, foreign } = await stage.page();   // foreign: requests to other origins so far
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");

/** The steps of the page, as in its URL fragment. */
export const ROUTES = ["connect", "directory", "user", "okta", "check", "practice"];

/** The practice tenants' OAuth client. */
export const CLIENT = { id: "OktaSCIM", secret: "for-the-tests-only" };

const FLAGS = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? "").split(path.delimiter).map((each) => path.join(each, name)))
    .find((file) => existsSync(file));

/** Headless Chromium: `CHROMIUM`, or the first on the PATH. */
export const launch = () => {
  const executablePath =
    process.env.CHROMIUM ?? onPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]);
  if (!executablePath) throw new Error("Chromium is not on the PATH; `cargo xtask test` installs it.");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
};

/** The release binary. */
export const binary = () => {
  const target = path.resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
  const file = process.env.SCIM_WORKBENCH ?? path.join(target, "release/scim-workbench");
  if (!existsSync(file)) throw new Error(`${file} does not exist; run \`cargo xtask build\`.`);
  return file;
};

/** Starts `scim-workbench serve` on a free port; resolves once it listens. */
export const serve = (...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(binary(), ["serve", "--bind", "127.0.0.1:0", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const ended = new Promise((done) => child.once("exit", done));
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the binary did not say \`listening on\` within 10 s:\n${output}`));
    }, 10_000);
    const read = (bytes) => {
      output += bytes;
      const url = /listening on (http:\/\/\S+)\s/.exec(output)?.[1];
      if (!url) return;
      clearTimeout(late);
      resolve({
        url: url.replace(/\/$/, ""),
        host: new URL(url).host,
        output: () => output,
        stop: () => (child.kill("SIGTERM"), ended),
      });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`the binary ended with ${code}:\n${output}`));
    });
  });

/** Waits until WebAssembly runs: the frame of index.html is inert before. */
export const started = (page) => page.waitForSelector("#app:not([inert]) h1", { timeout: 10_000 });

/**
 * Two processes and a browser. `workbench` serves the page and may relay to `practice`, a second
 * process that plays the tenant and relays nothing.
 */
export const open = async () => {
  const practice = await serve("--no-relay", "--practice-secret", CLIENT.secret);
  const workbench = await serve("--allow-host", practice.host, "--practice-secret", CLIENT.secret);
  const browser = await launch();
  const page = async ({ route = "connect", allow = [], ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const foreign = [];
    const complaints = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && ![workbench.url, ...allow].includes(origin))
        foreign.push(request.url());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${workbench.url}/#/${route}`);
    await started(page);
    return { page, context, foreign, complaints };
  };
  const close = async () => {
    await browser.close();
    await Promise.all([practice.stop(), workbench.stop()]);
  };
  return { practice, workbench, browser, page, close };
};

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds of serious or critical impact, one line each, once nothing moves any more. */
export const serious = async (page, runOnly = RULES) => {
  if (!(await page.evaluate(() => !!window.axe))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(async (runOnly) => {
    const moving = document.getAnimations().filter((it) => it.effect.getComputedTiming().endTime < Infinity);
    await Promise.all(moving.map((it) => it.finished.catch(() => {})));
    return window.axe.run(document, { runOnly, resultTypes: ["violations"] });
  }, runOnly);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`));
};
