// Nothing typed is lost: by a reload, by the whole page taking over from its first part, by a part
// that does not load. Secrets are lost on purpose.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CLIENT, open, started } from "./harness.mjs";
import { choose, connect, goTo, send, textIn, traces } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const WHOLE = /\/(whole-[\w-]+\.js|page_bg-[\w-]+\.wasm)$/;
const SECRET = "a-secret-of-this-test";

const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("scim-workbench.drafts") ?? "{}"));

test("a reload keeps the address, the client, the way, all three documents and the ticked lines, and no secret", async () => {
  const { page, context, complaints } = await stage.page();
  const address = `${stage.practice.url}/practice/keeping`;
  await connect(page, { way: "Relay", address, secret: CLIENT.secret });
  await page.locator("#client-id").fill("OktaSCIM");
  await send(page);
  const texts = {
    directory: '{"type": "OTHER_DIRECTORY", "name": "half a directory",',
    user: '{"userName": "half a user"',
    check: "not even JSON: ü 😀 </textarea>",
  };
  for (const [route, text] of Object.entries(texts)) {
    await goTo(page, route);
    await page.locator(`#${route}-json`).fill(text);
  }
  await goTo(page, "okta");
  await choose(page, "Which app", "Catalogue");
  const ticks = page.locator("[role=checkbox]");
  await ticks.nth(0).click();
  await ticks.nth(2).click();
  const marks = () => ticks.evaluateAll((all) => all.map((it) => it.getAttribute("aria-checked")));
  const before = await marks();
  assert.equal(before.filter((it) => it === "true").length, 2);

  await page.reload();
  await started(page);
  assert.deepEqual(await marks(), before);
  for (const [route, text] of Object.entries(texts)) {
    await goTo(page, route);
    assert.equal(await textIn(page, `${route}-json`), text);
  }
  await goTo(page, "connect");
  assert.equal(await page.locator("#address").inputValue(), address);
  assert.equal(await page.locator("#client-id").inputValue(), "OktaSCIM");
  assert.equal(await page.locator("#transport [aria-pressed=true]").textContent(), "Relay");
  assert.equal(await page.locator("#client-secret").inputValue(), "");
  assert.match(await page.locator(".token-none").textContent(), /No token/);
  const { storage } = await traces(page);
  assert.ok(storage.includes("half a user") && !storage.includes(CLIENT.secret));
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a pasted token is of this visit only", async () => {
  const { page, context } = await stage.page();
  await choose(page, "How the token comes", "Paste one");
  await page.locator("#pasted-token").fill(SECRET);
  await page.locator(".token").waitFor();
  await goTo(page, "user");
  await page.locator("#user-json-userName").fill("someone");
  assert.ok(!Object.values(await traces(page)).some((text) => text.includes(SECRET)));
  await goTo(page, "connect");
  await page.reload();
  await started(page);
  await choose(page, "How the token comes", "Paste one");
  assert.equal(await page.locator("#pasted-token").inputValue(), "");
  await context.close();
});

test("what is typed and sent before the whole page has loaded is what the whole page sends", async () => {
  const { page, context, complaints } = await stage.page();
  await page.route(WHOLE, async (route) => {
    await new Promise((done) => setTimeout(done, 150));
    await route.continue();
  });
  const address = `${stage.practice.url}/practice/early`;
  const { status } = await send(page, async () => {
    await connect(page, { way: "Relay", address, secret: CLIENT.secret });
    await page.locator("#send").click();
  });
  assert.equal(status, "200");
  assert.equal(await page.locator("#address").inputValue(), address);
  assert.equal(await page.locator("#client-secret").inputValue(), CLIENT.secret);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("what is typed while the whole page is on its way is there when it comes, secrets too", async () => {
  const { page, context } = await stage.page();
  let go;
  const held = new Promise((done) => (go = done));
  await page.route(WHOLE, async (route) => (await held, route.continue()));
  await connect(page, { way: "Direct", address: "https://acme.vmwareidentity.com", secret: "early" });
  await page.locator('nav.path a[href="#/directory"]').click();
  await page.locator("#client-id").fill("typed-late");
  await page.locator("#client-secret").fill("late");
  await page.locator("#address").fill("https://late.vmwareidentity.com");
  go();
  await page.locator("main[data-step=directory]").waitFor();
  assert.match(await page.locator(".request .url").textContent(), /^https:\/\/late\.vmwareidentity\.com/);
  await goTo(page, "connect");
  assert.equal(await page.locator("#address").inputValue(), "https://late.vmwareidentity.com");
  assert.equal(await page.locator("#client-id").inputValue(), "typed-late");
  assert.equal(await page.locator("#client-secret").inputValue(), "late");
  await context.close();
});

test("a pasted token survives the take-over", async () => {
  const { page, context } = await stage.page();
  await choose(page, "How the token comes", "Paste one");
  await page.locator("#pasted-token").fill(SECRET);
  await goTo(page, "user");
  await goTo(page, "connect");
  assert.equal(await page.locator("#pasted-token").inputValue(), SECRET);
  await context.close();
});

test("a reload while the whole page is loading loses no draft", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await page.locator("#user-json-userName").fill("kept.user");
  await goTo(page, "connect");
  await page.reload();
  await started(page);
  await page.route(WHOLE, () => {});
  await page.locator("#address").fill("https://kept.vmwareidentity.com");
  await page.locator("#send").click();
  await page.unroute(WHOLE);
  await page.reload();
  await started(page);
  assert.equal(await page.locator("#address").inputValue(), "https://kept.vmwareidentity.com");
  await goTo(page, "user");
  assert.equal(await page.locator("#user-json-userName").inputValue(), "kept.user");
  assert.equal((await stored(page)).address, "https://kept.vmwareidentity.com");
  await context.close();
});

for (const [what, which] of [
  ["script", /\/whole-[\w-]+\.js$/],
  ["WebAssembly", /\/page_bg-[\w-]+\.wasm$/],
]) {
  test(`when the whole page's ${what} does not load, the page says so, keeps what was typed, and a second try works`, async () => {
    const { page, context } = await stage.page();
    let tries = 0;
    await page.route(which, (route) => ((tries += 1), route.abort()));
    const address = `${stage.practice.url}/practice/second`;
    await connect(page, { way: "Relay", address, secret: CLIENT.secret });
    await page.locator("#send").click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.textContent(), /did not load/);
    assert.ok(tries > 0);
    assert.equal(await page.locator("#address").inputValue(), address);
    assert.equal(await page.locator("#client-secret").inputValue(), CLIENT.secret);
    await page.locator("#client-id").fill(CLIENT.id);
    await page.unroute(which);
    const { status } = await send(page);
    assert.equal(status, "200");
    assert.equal(await alert.count(), 0);
    assert.equal(await page.locator("#address").inputValue(), address);
    await context.close();
  });
}

test("when the first part does not load, the page says so over its frame", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await page.route(/\/first_bg-[\w-]+\.wasm$/, (route) => route.abort());
  await page.goto(`${stage.workbench.url}/?again#/connect`);
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").textContent(), /did not load/);
  assert.match(await page.locator("#app").textContent(), /Connect to a tenant/);
  await context.close();
});

test("a broken or foreign text in the storage does not stop the page", async () => {
  const { page, context, complaints } = await stage.page();
  for (const text of ["{", "[]", '"x"', '{"version":99,"address":7}', '{"version":1,"address":7,"user":null,"oktaDone":"x"}']) {
    await page.evaluate((text) => localStorage.setItem("scim-workbench.drafts", text), text);
    await page.reload();
    await started(page);
    assert.equal(await page.locator("#address").inputValue(), "https://practice.example", text);
    await goTo(page, "user");
    assert.equal(await page.locator("#user-json-userName").inputValue(), "mara.lopez", text);
    await goTo(page, "connect");
  }
  assert.deepEqual(complaints, []);
  await context.close();
});
