// axe-core finds nothing of serious or critical impact: on every step, wide and narrow, light and
// dark, at rest and in the states that a person gets to see. What does not hang on the colours is
// looked at once a width.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CLIENT, ROUTES, open, serious } from "./harness.mjs";
import { choose, connect, goTo, send } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const CONTRAST = ["color-contrast"];
const LOOKS = [
  { width: 1440, colorScheme: "light" },
  { width: 1440, colorScheme: "dark", rules: CONTRAST },
  { width: 390, colorScheme: "light", rules: CONTRAST },
  { width: 390, colorScheme: "dark" },
];

const BAD_USER = '{"schemas": ["urn:scim:schemas:core:1.0"], "userName": "a@b", "active": "True", "displayName": "x"';

/** The states beyond the first look of a step, each reached from the one before. */
const STATES = {
  "the first part, with a problem in the address": async (page) => {
    await page.locator("#address").fill("http://acme.vmwareidentity.co");
  },
  "the first part, with an empty client and over the relay": async (page) => {
    await choose(page, "Send through", "Relay");
    await page.locator("#client-id").fill("");
  },
  "a pasted token": async (page) => {
    await choose(page, "How the token comes", "Paste one");
  },
  "a refused token": async (page) => {
    await choose(page, "How the token comes", "Request one");
    await connect(page, { way: "Practice", address: "https://practice.example", secret: "wrong" });
    await page.locator("#client-id").fill(CLIENT.id);
    assert.equal((await send(page)).tone, "bad");
  },
  "a token and its answer": async (page) => {
    await page.locator("#client-secret").fill("practice-secret");
    assert.equal((await send(page)).tone, "good");
  },
  "a directory with problems": async (page) => {
    await goTo(page, "directory");
    await page.locator("#directory-json").fill('{"type": "Other", "name": "", "domains": ["ACME example", ""], "x": 1}');
    await page.locator("#directory-json-problems > li").first().waitFor();
  },
  "the chosen directory in the list": async (page) => {
    await page.getByRole("button", { name: "Example" }).click();
    await send(page);
    await choose(page, "Request", "List what is there");
    await send(page);
  },
  "a user with problems and an open fold": async (page) => {
    await goTo(page, "user");
    await page.locator(".fold summary").click();
    await page.locator("#user-json").fill(`${BAD_USER}}`);
    await page.locator("#user-json-problems > li").first().waitFor();
  },
  "a user in broken JSON": async (page) => {
    await page.locator("#user-json").fill(BAD_USER);
    await page.locator(".banner").waitFor();
  },
  "a created user and the open log": async (page) => {
    await page.getByRole("button", { name: "Example" }).click();
    assert.equal((await send(page)).status, "201");
    await page.locator(".log > summary").click();
    await page.locator(".log-row").nth(1).click();
  },
  "a user looked up": async (page) => {
    await choose(page, "Request", "Look up");
    assert.equal((await send(page)).status, "200");
  },
  "Okta's sheet with a token and ticked lines": async (page) => {
    await goTo(page, "okta");
    await page.locator("[role=checkbox]").first().click();
  },
  "Okta's other sheet": async (page) => {
    await choose(page, "Which app", "Catalogue");
  },
  "a checked text with problems": async (page) => {
    await goTo(page, "check");
    await page.locator("#check-json").fill(`${BAD_USER}}`);
    await page.locator("#check-json-problems > li").first().waitFor();
  },
  "a sound text": async (page) => {
    await page.getByRole("button", { name: "Example" }).click();
    await page.locator(".verdict[data-state=good]").waitFor();
  },
  "the practice tenant's open log": async (page) => {
    await goTo(page, "practice");
    await page.locator("main details summary").first().click();
  },
};

for (const { width, colorScheme, rules } of LOOKS) {
  const viewport = { width, height: 900 };

  test(`axe-core finds nothing serious on any step at ${width} px in ${colorScheme} colours`, async () => {
    const { page, context } = await stage.page({ viewport, colorScheme });
    const found = [];
    for (const route of ROUTES) {
      if (route !== "connect") await goTo(page, route);
      found.push(...(await serious(page, rules)).map((each) => `${route}: ${each}`));
    }
    assert.deepEqual(found, []);
    await context.close();
  });

  test(`axe-core finds nothing serious in any state at ${width} px in ${colorScheme} colours`, async () => {
    const { page, context } = await stage.page({ viewport, colorScheme });
    const found = [];
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      found.push(...(await serious(page, rules)).map((each) => `${state}: ${each}`));
    }
    assert.deepEqual(found, []);
    await context.close();
  });
}

test("an error is tied to its field, in words that are also in the list", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await page.locator("#user-json-externalId").fill("");
  const field = page.locator("#user-json-externalId");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  const note = await page.locator(`[id="${await field.getAttribute("aria-describedby")}"]`).textContent();
  const listed = await page.locator("#user-json-problems > li b").allTextContents();
  assert.deepEqual(listed, [note]);
  await context.close();
});

test("axe-core would find a fault if there was one", async () => {
  const { page, context } = await stage.page();
  await page.evaluate(() => document.querySelector("label[for=address]").remove());
  await page.evaluate(() => document.querySelector("#address").removeAttribute("placeholder"));
  assert.ok((await serious(page)).some((each) => /label/.test(each)));
  await context.close();
});
