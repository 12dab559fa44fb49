// By what a document is judged: the profile and how strictly, chosen on the steps User and Check,
// at work at once, kept over a reload.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, started } from "./harness.mjs";
import { choose, goTo, paste, rich, textIn, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const LENIENT = '{"schemas": ["urn:scim:schemas:core:1.0"], "UserName": "jdoe"}';

const codes = (page) => page.locator(".problems .source code:first-child").allTextContents();
const found = (page, ...wanted) =>
  until(`Only ${wanted.join(", ") || "nothing"}`, async () => (await codes(page)).join() === wanted.join());
const judged = (page) => page.locator(".judged").textContent();
const profile = (page) => page.locator(".rule-set select");

test("the profile and the mode that are chosen judge at once and are kept over a reload", async () => {
  const { page, context, complaints } = await stage.page();
  await page.goto(`${stage.workbench.url}/#/user`);
  await started(page);
  assert.match(await judged(page), /^Judged as Okta's custom app, compatible/);
  assert.equal(await profile(page).locator("option", { hasText: "Identity Service" }).count(), 0);
  const upn = page.getByLabel("User principal name");
  await upn.fill("");
  await found(page, "empty-required");
  await profile(page).selectOption({ label: "Provisioned user of Access" });
  assert.match(await page.locator(".rule-set .hint").textContent(), /VMware's document of 2022/);
  await upn.fill("x");
  await upn.fill("");
  await found(page);
  assert.ok(!(await textIn(page, "user-json")).includes("userPrincipalName"));

  await goTo(page, "check");
  await rich(page);
  await paste(page, "check-json", LENIENT);
  await profile(page).selectOption({ label: "Plain SCIM 1.1" });
  await found(page, "wrong-letter-case");
  await page.locator('.problems li[data-severity="info"]').waitFor();
  await choose(page, "How strictly", "Strict");
  await page.locator('.problems li[data-severity="error"]').waitFor();
  await profile(page).selectOption({ label: "Identity Service (SCIM 2.0)" });
  await until("scim-1-urn", async () => (await codes(page)).includes("scim-1-urn"));
  assert.match(await judged(page), /identity-service@/);

  await page.reload();
  await started(page);
  assert.match(await judged(page), /^Judged as Identity Service \(SCIM 2.0\), strict/);
  assert.equal(await profile(page).locator("option:checked").textContent(), "Identity Service (SCIM 2.0)");
  await goTo(page, "user");
  assert.match(await judged(page), /^Judged as Provisioned user of Access, compatible/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the rules of a directory are the same under every profile, and the page says so", async () => {
  const { page, context, complaints } = await stage.page();
  await page.goto(`${stage.workbench.url}/#/check`);
  await started(page);
  await rich(page);
  await paste(page, "check-json", '{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": []}');
  await profile(page).selectOption({ label: "Plain SCIM 1.1" });
  await found(page, "missing-domains");
  assert.match(await page.locator(".rule-set .hint").textContent(), /same rules under every profile/);
  assert.equal(await page.locator(".judged").count(), 0);
  assert.deepEqual(complaints, []);
  await context.close();
});
