// The rules' manual in the built page: linked from every problem, opened by a link alone, searched,
// printed; what stands there when it does not load; and that nothing typed is lost by reading.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, serious, started } from "./harness.mjs";
import { goTo, problems, textIn, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const ASSET = /rules-[\w-]+\.json$/;
/** The leaf of this rule, its texts there. */
const leaf = (page, code) => page.locator(".leaf").filter({ has: page.locator("h1", { hasText: code }) }).locator(".what").waitFor();
const focused = (page) => page.evaluate(() => document.activeElement.id);
const listed = (page) => page.locator(".chapter li a").allTextContents();

test("a rule's page opens by its link alone, and loads the manual only then", async () => {
  const asked = [];
  const { page, context, foreign, complaints } = await stage.page({ route: "check" });
  page.on("request", (request) => ASSET.test(request.url()) && asked.push(request.url()));
  await page.locator("#check-json").fill("{}");
  assert.deepEqual(asked, []);
  await page.goto("about:blank");
  await page.goto(`${stage.workbench.url}/#/rules/missing-required`);
  await leaf(page, "missing-required");
  assert.equal(asked.length, 1);
  assert.equal(await page.title(), "missing-required · scim-workbench");
  assert.equal(await page.locator("nav.path [aria-current]").count(), 0);
  assert.equal(await page.locator(".crumbs").textContent(), "All rules");
  assert.deepEqual(await page.locator(".leaf h2").allTextContents(), ["Why", "Example", "Fix", "Reference"]);
  assert.match(await page.locator(".leaf-facts").textContent(), /Looks at.*Under.*Who says so.*How sure/);
  assert.ok((await page.locator("[data-side=wrong] [data-wavy=error]").count()) > 0, "the fault is marked in the example");
  assert.equal(await page.locator("[data-side=right] [data-wavy]").count(), 0);
  await page.locator(".turn [rel=next]").click();
  await page.waitForURL(/#\/rules\/(?!missing-required)/);
  assert.equal(await focused(page), "step");
  assert.equal(asked.length, 1);
  assert.deepEqual([...foreign, ...complaints], []);
  await context.close();
});

test("every problem leads to its rule, and back to itself with what was typed", async () => {
  const { page, context, complaints } = await stage.page({ route: "check" });
  const text = '{"userName": "jo e", "usrName": 1}';
  await page.locator("#check-json").fill(text);
  const found = await problems(page, "check-json");
  assert.ok(found.length > 3);
  for (const index of [0, found.length - 1]) {
    const link = page.locator("#check-json-problems .source a").nth(index);
    assert.equal(await link.getAttribute("href"), `#/rules/${found[index].code}`);
    const id = await link.getAttribute("id");
    await link.focus();
    await page.keyboard.press("Enter");
    await leaf(page, found[index].code);
    assert.equal(await focused(page), "step");
    await page.locator(".turn a").first().click();
    await page.goBack();
    await leaf(page, found[index].code);
    if (index === 0) await page.goBack();
    else await page.locator(".crumbs a", { hasText: "Back to Check" }).click();
    await page.locator("main[data-step=check]").waitFor();
    await until("the focus on the link", async () => (await focused(page)) === id);
    assert.equal(await textIn(page, "check-json"), text);
    assert.equal(await page.title(), "Check · scim-workbench");
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the first step's problems lead to their rules too, and the secret typed there is kept", async () => {
  const { page, context, complaints } = await stage.page();
  await page.locator("#client-secret").fill("not-to-be-lost");
  await page.locator("#address").fill("http://acme.vmwareidentity.com");
  await page.locator(".problems .source a").first().click();
  await leaf(page, "insecure-scheme");
  await page.locator(".crumbs a", { hasText: "Back to Connect" }).click();
  await page.locator("main[data-step=connect]").waitFor();
  assert.equal(await page.locator("#client-secret").inputValue(), "not-to-be-lost");
  assert.equal(await page.locator("#address").inputValue(), "http://acme.vmwareidentity.com");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the index is searched as one types, by severity too, and is as it was on the way back", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await page.locator("header.top a", { hasText: "Rules" }).click();
  await page.locator(".chapter").first().waitFor();
  const all = (await listed(page)).length;
  assert.equal(await page.locator(".count").textContent(), `${all} rules`);
  assert.equal(await page.locator("header.top [aria-current=page]").textContent(), "Rules");
  assert.equal((await page.locator(".chapters em").allTextContents()).map(Number).reduce((a, b) => a + b), all);
  await page.locator(".chapters button").last().click();
  await until("the chapter", () => page.evaluate(() => document.activeElement === [...document.querySelectorAll(".chapter h2")].at(-1)));
  await page.locator("#seek").fill("USERNAME scep");
  assert.ok((await listed(page)).includes("username-is-email"));
  const few = (await listed(page)).length;
  assert.ok(few < all / 4, `${few} of ${all}`);
  assert.equal(await page.locator(".count").textContent(), `${few} of ${all} rules`);
  await page.locator(".chapter a", { hasText: "username-is-email" }).click();
  await leaf(page, "username-is-email");
  await page.goBack();
  await until("the focus on the rule", async () => (await focused(page)) === "rule-username-is-email");
  assert.equal(await page.locator("#seek").inputValue(), "USERNAME scep");
  await page.locator("#seek").fill("");
  await page.locator(".seek button", { hasText: "Errors" }).click();
  const errors = await page.locator(".chapter .grave").allTextContents();
  assert.ok(errors.length > 0 && errors.length < all && errors.every((it) => it === "error"));
  await page.locator("#seek").fill("xyzzy");
  await until("the word", async () => /^None of the \d+ rules/.test(await page.locator(".count").textContent()));
  await page.goBack();
  await page.locator("main[data-step=user]").waitFor();
  await context.close();
});

test("a code that no rule has says so and offers the nearest, whatever it is", async () => {
  const { page, context, complaints } = await stage.page({ route: "rules/missing-requierd" });
  assert.equal(await page.locator("h1").textContent(), "No rule is called missing-requierd");
  await page.locator(".near a").first().click();
  await leaf(page, "missing-required");
  for (const strange of ["%3Cimg%20src=x%20onerror=alert(1)%3E", "x".repeat(5000), "a/b/c"]) {
    await page.goto(`${stage.workbench.url}/#/rules/${strange}`);
    await until("the page", async () => /^No rule is called/.test(await page.locator("h1").textContent()));
    assert.equal(await page.locator("#app img").count(), 0);
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), strange.slice(0, 20));
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a manual that does not load says so, and loads when it is tried again", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await page.route(ASSET, (route) => route.abort());
  await page.locator("#check-json").fill("[]");
  await page.locator("#check-json-problems .source a").first().click();
  await page.locator("[role=alert]").waitFor();
  assert.equal(await page.locator("h1").textContent(), "not-an-object");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("[role=alert]").waitFor();
  await page.unroute(ASSET);
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await leaf(page, "not-an-object");
  await until("the focus", () => page.evaluate(() => document.activeElement !== document.body));
  await page.goBack();
  await page.locator("main[data-step=check]").waitFor();
  assert.equal(await textIn(page, "check-json"), "[]");
  await context.close();
});

test("what is on its way says so, and the frame does not move when it comes", async () => {
  const { page, context } = await stage.page({ route: "check" });
  let go;
  const held = new Promise((done) => (go = done));
  await page.route(ASSET, async (route) => (await held, route.continue()));
  await page.goto(`${stage.workbench.url}/#/rules/json-syntax`);
  await page.locator(".waiting").waitFor();
  const boxes = () =>
    page.evaluate(() => [...document.querySelectorAll("h1, nav.path a, .leaf-facts dt")].map((it) => JSON.stringify(it.getBoundingClientRect())));
  const before = await boxes();
  assert.ok(before.length > 9);
  go();
  await leaf(page, "json-syntax");
  assert.deepEqual(await boxes(), before);
  await context.close();
});

test("a wrong example that is a document opens in the step Check with its rule found, and undo brings the text back", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await page.locator("#check-json").fill('{"mine": 1}');
  await page.goto(`${stage.workbench.url}/#/rules/duplicate-member`);
  await page.getByRole("button", { name: "Open in Check" }).click();
  await page.locator("main[data-step=check]").waitFor();
  assert.ok((await problems(page, "check-json")).some(({ code }) => code === "duplicate-member"));
  assert.match(await page.locator(".notice").textContent(), /Undo/);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await textIn(page, "check-json"), '{"mine": 1}');
  await context.close();
});

for (const [width, height] of [[1440, 900], [390, 844]]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe-core finds nothing serious in the manual at ${width} px in ${colorScheme} colours, and nothing is too wide`, async () => {
      const { page, context } = await stage.page({ viewport: { width, height }, colorScheme });
      const found = [];
      for (const route of ["rules", "rules/missing-required", "rules/wrong-type", "rules/insecure-scheme", "rules/mising-name"]) {
        await page.goto(`${stage.workbench.url}/#/${route}`);
        await page.waitForFunction(() => !document.querySelector(".waiting"));
        found.push(...(await serious(page)).map((each) => `${route}: ${each}`));
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${route}: ${wide} px too wide`);
      }
      assert.deepEqual(found, []);
      await context.close();
    });
  }
}

test("a printed rule holds the rule and nothing of the frame", async () => {
  const { page, context } = await stage.page({ route: "rules/missing-required", colorScheme: "dark" });
  await leaf(page, "missing-required");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const gone of [".top", ".path", ".crumbs", ".turn", ".example .btn"]) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  for (const kept of [".leaf h1", ".example .code", ".leaf-facts"]) assert.ok(await page.locator(kept).first().isVisible(), kept);
  const ink = await page.locator(".leaf h1").evaluate((it) => getComputedStyle(it).color);
  assert.equal(ink, "rgb(29, 33, 37)", "dark ink, whatever the screen's colours are");
  await context.close();
});

test("what the whole page alone draws has its styles, though no style element is let in", async () => {
  const { page, context } = await stage.page({ route: "practice" });
  await started(page);
  assert.equal(await page.locator("td").first().evaluate((it) => getComputedStyle(it).whiteSpace), "nowrap");
  await goTo(page, "check");
  assert.equal(await page.locator("style").count(), 0);
  await context.close();
});
