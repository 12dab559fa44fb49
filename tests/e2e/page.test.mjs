// The built page as any visitor gets it: how it comes, how it starts, where its links lead, and
// that hostile text is only text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { ROUTES, open, started } from "./harness.mjs";
import { choose, goTo, paste, problems, rich, send, textIn, traces, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const HEADINGS = {
  connect: "Connect to a tenant",
  directory: "A directory for Okta’s people",
  user: "A provisioned user",
  okta: "What goes into Okta",
  check: "Check or explain anything",
  practice: "The practice tenant",
};

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test("every step opens by its link alone, without a complaint, a foreign request or a breach of the policy", async () => {
  for (const route of ROUTES) {
    const { page, context, foreign, complaints } = await stage.page({ route });
    assert.equal(await page.locator("h1").textContent(), HEADINGS[route]);
    assert.equal(await page.locator(`nav.path [aria-current=step]`).textContent().then((it) => it.replace(/\d/, "")), route[0].toUpperCase() + route.slice(1));
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints, []);
    await context.close();
  }
});

test("a link to no step opens the first", async () => {
  const { page, context } = await stage.page({ route: "nowhere" });
  assert.equal(await page.locator("h1").textContent(), HEADINGS.connect);
  await context.close();
});

test("back and forward walk the steps, and leave what was typed", async () => {
  const { page, context, complaints } = await stage.page();
  await goTo(page, "user");
  await page.locator("#user-json-userName").fill("back.forth");
  await goTo(page, "check");
  await page.goBack();
  await page.locator("main[data-step=user]").waitFor();
  assert.equal(await page.locator("#user-json-userName").inputValue(), "back.forth");
  await page.goBack();
  await page.locator("main[data-step=connect]").waitFor();
  assert.equal(await page.locator("h1").textContent(), HEADINGS.connect);
  await page.goForward();
  await page.goForward();
  await page.locator("main[data-step=check]").waitFor();
  assert.equal(await page.locator("h1").textContent(), HEADINGS.check);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the frame is on the screen, and inert, before any WebAssembly has come", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.route(/\.wasm$/, () => {});
  await page.goto(`${stage.workbench.url}/`, { waitUntil: "commit" });
  await page.locator("h1").waitFor();
  assert.equal(await page.locator("h1").textContent(), HEADINGS.connect);
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.evaluate(() => document.querySelector("#app").inert));
  const painted = () => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
  await until("the first paint", painted);
  await page.mouse.click(600, 300);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
  await context.close();
});

test("nothing moves when WebAssembly takes over the frame", async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  let go;
  const held = new Promise((done) => (go = done));
  await page.route(/first_bg.*\.wasm$/, async (route) => (await held, route.continue()));
  await page.goto(`${stage.workbench.url}/`, { waitUntil: "commit" });
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("#app :is(a, button, input, h1, legend, .url)")].map((it) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return [it.textContent, x, y, width, height].join(" ");
      }),
    );
  await page.locator("#send").waitFor();
  await page.waitForLoadState("load");
  const before = await boxes();
  assert.ok(before.length > 20);
  go();
  await started(page);
  assert.deepEqual(await boxes(), before);
  await context.close();
});

test("the page comes with a strict policy and headers that keep it to itself", async () => {
  const answer = await fetch(`${stage.workbench.url}/`);
  const html = await answer.text();
  const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)[1];
  for (const policy of [answer.headers.get("content-security-policy") ?? "", own]) {
    const directives = Object.fromEntries(policy.split(";").map((it) => it.trim().split(/\s+(.*)/s)));
    assert.equal(directives["default-src"], "'none'");
    assert.equal(directives["script-src"], "'self' 'wasm-unsafe-eval'");
    assert.equal(directives["style-src"], "'self'");
    assert.equal(directives["base-uri"], "'none'");
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*(?!\s|;|$)/);
  }
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
  assert.doesNotMatch(html, /\son\w+=|<style|\sstyle=|<script(?![^>]*\ssrc=)/);
});

test("a breach of the policy would be a complaint", async () => {
  const { page, context, complaints } = await stage.page();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = 1";
    document.body.append(script);
  });
  await until("the complaint", () => complaints.length);
  assert.match(complaints.join(), /Content Security Policy/);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await context.close();
});

test("every file that the page takes is compressed, and kept for a year under its content's name", async () => {
  const { page, context } = await stage.page();
  const files = [];
  page.on("request", (request) => files.push(request.url()));
  await page.reload();
  await started(page);
  await goTo(page, "user");
  await rich(page);
  await context.close();
  const parts = files.filter((url) => /\.(js|css|wasm)$/.test(url));
  const kinds = parts.map((url) => new URL(url).pathname.replace(/-[\w-]{8}\./, "."));
  assert.deepEqual([...new Set(kinds)].sort(), ["/app.css", "/boot.js", "/editor.js", "/first_bg.wasm", "/page_bg.wasm", "/whole.js"]);
  for (const url of parts) {
    const file = await fetch(url, { headers: { "accept-encoding": "br" } });
    assert.equal(file.status, 200, url);
    assert.equal(file.headers.get("content-encoding"), "br", url);
    assert.match(file.headers.get("cache-control") ?? "", /max-age=31536000.*immutable/, url);
    const plain = await fetch(url, { headers: { "accept-encoding": "identity" } });
    assert.equal(plain.headers.get("content-encoding"), null, url);
    assert.deepEqual(Buffer.from(await plain.arrayBuffer()), Buffer.from(await file.arrayBuffer()), url);
  }
  const start = await fetch(`${stage.workbench.url}/`);
  assert.doesNotMatch(start.headers.get("cache-control") ?? "", /immutable/);
});

const HOSTILE = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload=window.ran=1>'\${ran}{{ran}}\u202e\u0000`.replace("\u0000", "");

test("hostile text in any field or document is shown and not run", async () => {
  const { page, context, complaints } = await stage.page();
  const assertHarmless = async (where) => {
    assert.equal(await page.evaluate(() => window.ran), undefined, where);
    assert.equal(await page.locator("#app :is(img:not(.cm-widgetBuffer), script, svg)").count(), 0, where);
  };
  for (const id of ["address", "client-id", "client-secret"]) await page.locator(`#${id}`).fill(HOSTILE);
  assert.match(await page.locator(".request").textContent(), /window\.ran/);
  await assertHarmless("connect");
  await choose(page, "How the token comes", "Paste one");
  await page.locator("#pasted-token").fill(HOSTILE);
  await goTo(page, "directory");
  await page.locator("#directory-json-name").fill(HOSTILE);
  await page.locator("#directory-json-domains-0").fill(HOSTILE);
  assert.equal(JSON.parse(await textIn(page, "directory-json")).name, HOSTILE);
  await assertHarmless("directory");
  await goTo(page, "user");
  await page.locator(".fold summary").click();
  const ids = await page.locator(".sheet input").evaluateAll((all) => all.map((it) => it.id));
  assert.ok(ids.length >= 18);
  for (const id of ids) await page.locator(`[id="${id}"]`).fill(HOSTILE);
  await page.locator("#user-json-problems > li").first().waitFor();
  await assertHarmless("user");
  await goTo(page, "okta");
  await assertHarmless("okta");
  await goTo(page, "check");
  await rich(page);
  await paste(page, "check-json", `{"userName": ${JSON.stringify(HOSTILE)}, ${JSON.stringify(HOSTILE)}: 1}`);
  await page.locator("#check-json-problems > li").first().waitFor();
  await paste(page, "check-json", HOSTILE);
  await assertHarmless("check");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("hostile names from the tenant are shown and not run", async () => {
  const { page, context, complaints } = await stage.page();
  await send(page);
  await goTo(page, "directory");
  await page.locator("#directory-json-name").fill('<img src=x onerror="window.ran=1">');
  await send(page);
  await choose(page, "Request", "List what is there");
  await send(page);
  assert.match(await page.locator(".directories").textContent(), /<img src=x/);
  await goTo(page, "practice");
  assert.match(await page.locator("table").first().textContent(), /<img src=x/);
  assert.equal(await page.locator("#app img").count(), 0);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("no step is wider than a narrow screen, at rest or with problems, an answer and an open log", async () => {
  const { page, context } = await stage.page({ viewport: { width: 390, height: 844 } });
  const wide = [];
  const look = async (state) => {
    const { scroll, inner } = await page.evaluate(() => ({ scroll: document.scrollingElement.scrollWidth, inner: innerWidth }));
    if (scroll > inner) wide.push(`${state}: ${scroll} px`);
  };
  await look("connect");
  for (const route of ROUTES.slice(1)) {
    await goTo(page, route);
    await look(route);
  }
  const long = "x".repeat(300);
  await goTo(page, "connect");
  await page.locator("#address").fill(`https://${"x".repeat(60)}.vmwareidentity.com`);
  await look("a long address");
  await page.locator("#client-id").fill(long);
  await send(page);
  await look("connect with an answer");
  await goTo(page, "user");
  await page.locator("#user-json-userName").fill(long);
  await page.locator("#user-json-emails-0-value").fill(long);
  await look("a user with problems");
  await page.locator(".log > summary").click();
  await page.locator(".log li summary").first().click();
  await look("an open log");
  await goTo(page, "check");
  await page.locator("#check-json").fill(`{"${long}": "${long}", "userName": ["${long}"]}`);
  await look("a checked text");
  await goTo(page, "practice");
  await page.locator("main details summary").first().click();
  await look("the practice log");
  assert.deepEqual(wide, []);
  await context.close();
});

test("a megabyte of JSON is checked in less than a second, and the page goes on", async () => {
  const { page, context } = await stage.page({ route: "check" });
  const member = (index) => `  "member${index}": {"value": ${index}, "text": "${"some text ".repeat(8)}"}`;
  const members = Array.from({ length: 8600 }, (_, index) => member(index));
  const text = `{\n  "schemas": ["urn:scim:schemas:core:1.0"],\n  "userName": 7,\n${members.join(",\n")}\n}`;
  assert.ok(text.length > 1_000_000);
  await rich(page);
  // From the paste to the frame that shows what is wrong.
  const timed = (text) =>
    page.evaluate(() => {
      document.addEventListener(
        "paste",
        () => {
          const began = performance.now();
          requestAnimationFrame(() => setTimeout(() => (window.took = performance.now() - began)));
        },
        { once: true, capture: true },
      );
    })
      .then(() => paste(page, "check-json", text))
      .then(() => until("the frame", () => page.evaluate(() => window.took)));
  // A busy machine is not the page's fault: the quickest of three.
  const times = [];
  for (const spaces of ["", " ", "  "]) {
    times.push(Math.round(await timed(text + spaces)));
    await page.evaluate(() => (window.took = undefined));
  }
  assert.ok(Math.min(...times) < 1000, `it took ${times.join(", ")} ms`);
  assert.match(await page.locator(".verdict").textContent(), /^Not a sound provisioned user: \d+ errors?/);
  const listed = await problems(page, "check-json");
  const wrong = listed.find(({ place }) => place === "3:15");
  assert.equal(wrong?.code, "wrong-type", JSON.stringify(listed.slice(0, 3)));
  assert.match(await page.locator("#check-json-problems > li").last().textContent(), /^And \d+ more/);
  await goTo(page, "user");
  await context.close();
});

for (const { flow, least, base } of [
  { flow: "Custom app", least: 15, base: "https://practice.example/SAAS/jersey/manager/api/scim" },
  { flow: "Catalogue app", least: 4, base: "https://practice.example" },
]) {
  test(`each copy button of Okta's sheet puts exactly its value on the clipboard: ${flow}`, async () => {
    const { page, context } = await stage.page(CLIPBOARD);
    await send(page);
    await goTo(page, "okta");
    await choose(page, "Which app", flow);
    const lines = page.locator(".copy-line:has(button)");
    const count = await lines.count();
    assert.ok(count >= least, `${count} lines`);
    const labels = [];
    for (let index = 0; index < count; index += 1) {
      const line = lines.nth(index);
      const label = await line.locator(".copy-label").textContent();
      const shown = await line.locator("code").textContent();
      await page.evaluate(() => navigator.clipboard.writeText(""));
      await line.locator("button").click();
      const copied = await until(`${label} on the clipboard`, () => clipboard(page));
      if (/^•+$/.test(shown)) assert.ok(copied.length > 24 && !copied.includes("•"), "the token itself is copied");
      else assert.equal(copied, shown);
      await until("the word", async () => /is on the clipboard/.test(await page.locator(".notice").textContent()));
      labels.push(shown);
    }
    assert.ok(labels.includes(base), labels.join(" | "));
    assert.ok(labels.some((it) => /^•+$/.test(it)), "the token is among them");
    await context.close();
  });
}

test("copy as curl gives a command with no secret in it, on every step that has a request", async () => {
  const { page, context } = await stage.page(CLIPBOARD);
  const curl = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.getByRole("button", { name: "Copy as curl" }).click();
    return until("the command", () => clipboard(page));
  };
  await page.locator("#client-secret").fill("practice-secret");
  // Once in the first part of the page, then in the whole.
  const first = await curl();
  assert.match(first, /^curl 'https:\/\/practice\.example\/SAAS\/auth\/oauthtoken'/);
  assert.match(first, /"OktaSCIM:\$CLIENT_SECRET"/);
  await send(page);
  assert.equal(await curl(), first);
  await page.getByRole("button", { name: "Copy token" }).click();
  const token = await until("the token", async () => (await clipboard(page)) !== first && clipboard(page));
  for (const route of ["directory", "user", "okta"]) {
    await goTo(page, route);
    const command = await curl();
    assert.match(command, /Bearer \$ACCESS_TOKEN/);
    assert.ok(!command.includes(token) && !command.includes("practice-secret"), command);
  }
  const { dom, url, storage } = await traces(page);
  assert.ok(![dom, url, storage].some((text) => text.includes(token)));
  await context.close();
});

test("copy JSON and download give the document as it stands in the editor", async () => {
  const { page, context } = await stage.page({ route: "user", ...CLIPBOARD });
  await page.locator("#user-json-userName").fill("O'Brien 😀");
  const text = await textIn(page, "user-json");
  await page.getByRole("button", { name: "Copy JSON" }).click();
  await until("the word", async () => /The JSON is on the clipboard/.test(await page.locator(".notice").textContent()));
  assert.equal(await clipboard(page), `${text}\n`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
  assert.match(download.suggestedFilename(), /^[\w-]+\.json$/);
  assert.equal(readFileSync(await download.path(), "utf8"), `${text}\n`);
  await context.close();
});

test("where the clipboard is refused, the page says what is not on it", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.getByRole("button", { name: "Copy JSON" }).click();
  await until("the word", async () => /did not let the page copy/.test(await page.locator(".notice").textContent()));
  await context.close();
});
