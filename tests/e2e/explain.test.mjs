// Answers and messages, pasted into the step Check: what they were taken for, what they mean, and
// that each link leads to the field. What is pasted stays, and its secrets stay in the tab.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { open, serious } from "./harness.mjs";
import { goTo, paste, rich, selected, textIn, traces, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const PASTED = path.resolve(import.meta.dirname, "../explain/pasted");
const pasted = (name) => readFileSync(path.join(PASTED, `${name}.txt`), "utf8");

const DOC = "check-json";

const check = async (options) => {
  const opened = await stage.page({ route: "check", ...options });
  await rich(opened.page);
  return opened;
};
const focused = (page) => page.evaluate(() => document.activeElement.id);
const card = (page) => page.locator(".card.answer");

/** The explanation of a text, once it stands there. */
const explained = async (page, text) => {
  await paste(page, DOC, text);
  await card(page).waitFor();
  return {
    taken: await card(page).locator("header").textContent(),
    what: await card(page).locator(".what").textContent(),
    causes: await card(page).locator(".causes > li").allTextContents(),
    steps: await card(page).locator(".steps > li").allTextContents(),
  };
};

/** Follows the link of the card whose text matches, and waits for the focus it leads to. */
const follow = async (page, link, id) => {
  await card(page).getByRole("link", { name: link }).first().click();
  await until(`the focus on ${id}`, async () => (await focused(page)) === id);
};

const FAMILIES = [
  ["okta-create-400-engine", "a message of Okta", /create the user jdoe.*400/],
  ["okta-authenticating-html", "a message of Okta", /web page instead of an answer/],
  ["okta-log-no-reason", "an event of Okta's System Log", /gives no reason/],
  ["curl-v-401", "an HTTP answer", /does not take the token \(401\)/],
  ["postman-console", "Postman's console", /does not accept this client/],
  ["body-access-forbidden", "an error of Access", /does not allow this/],
  ["body-scim11-duplicate", "a SCIM 1.1 error", /\(409\)/],
  ["body-scim20-invalid", "a SCIM 2.0 error", /userName is required/],
  ["body-relay-host", "a problem (RFC 9457)", /relay/],
  ["page-502", "a web page", /502/],
  ["status-409", "a status", /409 Conflict/],
  ["chrome-cors-preflight", "a message of Chrome", /does not let web pages read it/],
  ["firefox-networkerror", "a message of Firefox", /does not tell a page why/],
  ["safari-load-failed", "a message of Safari", /does not tell a page why/],
  ["curl-60", "a message of curl", /does not trust the certificate/],
  ["powershell-name", "a message of PowerShell", /did not find/],
  ["words-engine-filter", "a text of Access's SCIM engine", /filter/],
];

test("each family of answers and messages is told from the text and explained", async () => {
  const { page, context, complaints } = await check();
  for (const [name, taken, what] of FAMILIES) {
    const said = await explained(page, pasted(name));
    assert.ok(said.taken.includes(`Taken for ${taken}`), `${name}: ${said.taken}`);
    assert.match(said.what, what, name);
    assert.ok(said.steps.length > 0, name);
    const told = await page.locator("#check-kind option").first().textContent();
    assert.equal(told, `Told from the text: ${taken}`);
  }
  assert.equal(await page.locator("[aria-label='What was found']").count(), 0, "no list of JSON problems beside a sentence");
  await paste(page, DOC, '{"userName": "jdoe"}');
  await card(page).waitFor({ state: "detached" });
  await page.locator("#check-json-problems > li").first().waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

const LINKS = [
  ["curl-6", /Did you mean/, "connect", "address"],
  ["body-oauth-invalid-client", /Copy client id and secret/, "connect", "client-secret"],
  ["body-oauth-invalid-scope", /scope admin/, "connect", "client-id"],
  ["http-401-expired", /Get a new token/, "connect", "send"],
  ["chrome-cors-preflight", /Start scim-workbench/, "connect", "transport"],
  ["status-409", /Look the user up/, "user", "find-name"],
  ["status-409", /List the directories/, "directory", "send"],
  ["body-access-unknown", /externalId/, "user", "user-json-externalId"],
  ["okta-namespace-domain", /External namespace/, "okta", "okta-attribute-domain"],
  ["okta-verify-401", /Paste it into Okta/, "okta", "okta-connection"],
];

test("a link leads to the field, and back at the step the text is as it was", async () => {
  const { page, context, complaints } = await check();
  for (const [name, link, step, id] of LINKS) {
    const text = pasted(name);
    await explained(page, text);
    await follow(page, link, id);
    assert.equal(await page.locator("main").getAttribute("data-step"), step);
    await goTo(page, "check");
    await rich(page);
    assert.equal(await textIn(page, DOC), text);
  }
  // A field in a fold is unfolded; where there is no field, the text is led to.
  const naming = (name) => `{"errors":[{"code":"x.y","message":"'${name}' is wrong"}]}`;
  await explained(page, naming("displayName"));
  await follow(page, /displayName/, "user-json-displayName");
  await goTo(page, "check");
  await rich(page);
  await explained(page, naming("schemas"));
  await follow(page, /schemas/, "user-json");
  assert.match((await selected(page)).text, /^"schemas": \[/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a link to a place opens by itself, and works a second time", async () => {
  for (const [fragment, id] of [
    ["user?at=/emails", "user-json-emails-0-value"],
    ["user?at=/urn:scim:schemas:extension:workspace:1.0/domain", "user-json-urn-scim-schemas-extension-workspace-1-0-domain"],
    ["connect?at=address", "address"],
    ["okta?at=mappings", "okta-mappings"],
  ]) {
    const { page, context, complaints } = await stage.page({ route: fragment });
    await until(`the focus on ${id}`, async () => (await focused(page)) === id);
    assert.deepEqual(complaints, []);
    await context.close();
  }
  const { page, context } = await check();
  await page.getByRole("group", { name: "Try a message" }).getByRole("button", { name: "HTTP exchange" }).click();
  for (let round = 0; round < 2; round++) {
    await follow(page, "found in this text", "check-json");
    await page.locator("#step").focus();
  }
  await context.close();
});

test("an exchange shows what it means and, under it, what is wrong with its body, and a fix mends only that", async () => {
  const { page, context } = await check();
  await page.getByRole("group", { name: "Try a message" }).getByRole("button", { name: "HTTP exchange" }).click();
  await card(page).waitFor();
  const text = await textIn(page, DOC);
  const sections = await page.locator(".request section").evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  assert.deepEqual(sections, ["What it means", "What was found"]);
  assert.match(await page.locator(".verdict").textContent(), /^In it: /);
  const row = page.locator("#check-json-problems > li", { hasText: "wrong-user-type" });
  await row.getByRole("button", { name: /^Fix/ }).click();
  assert.equal(await textIn(page, DOC), text.replace('"provisioned"', '"PROVISIONED"'));
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await textIn(page, DOC), text);
  await context.close();
});

test("what is chosen holds against what is told, and nothing typed is lost", async () => {
  const { page, context } = await check();
  const text = "curl: (6) Could not resolve host: acme.example";
  await explained(page, text);
  await page.locator("#check-kind").selectOption({ label: "User" });
  await card(page).waitFor({ state: "detached" });
  assert.equal(await page.locator("#check-json-problems > li").count(), 1);
  await page.locator("#check-kind").selectOption({ label: "Answer or message" });
  await card(page).waitFor();
  await paste(page, DOC, "good morning");
  await until("the word on it", async () => /no answer and no message/.test(await card(page).textContent()));
  await page.reload();
  await rich(page);
  await card(page).waitFor();
  assert.equal(await textIn(page, DOC), "good morning");
  await context.close();
});

test("a secret in what is pasted stays in the editor and leaves no trace", async () => {
  const { page, context } = await check();
  const token = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL290aGVyLnZtd2FyZWlkZW50aXR5LmNvbSJ9.c2lnbmF0dXJl";
  const text = `> GET /SAAS/jersey/manager/api/scim/Users HTTP/1.1\n> Host: acme.vmwareidentity.com\n> Authorization: Bearer ${token}\n>\n< HTTP/1.1 401\n< Set-Cookie: S=${token}\n<\n{"message":"bad token ${token}"}`;
  await explained(page, text);
  assert.match(await page.locator(".secret").textContent(), /holds a secret/);
  assert.ok(!(await card(page).textContent()).includes("eyJ"));
  const { storage, cookies, url } = await traces(page);
  for (const trace of [storage, cookies, url]) assert.ok(!trace.includes("eyJ"), trace);
  await page.reload();
  await rich(page);
  await card(page).waitFor();
  const kept = await textIn(page, DOC);
  assert.equal(kept, text.replaceAll(token, "…").replace("S=…", "…"));
  await context.close();
});

test("the step passes axe with an explanation, by keyboard too", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, context } = await check({ colorScheme });
    await explained(page, pasted("okta-create-400-mara"));
    assert.deepEqual(await serious(page), []);
    await card(page).getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("main:not([data-step=check])").waitFor();
    await context.close();
  }
});
