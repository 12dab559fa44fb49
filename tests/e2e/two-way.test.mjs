// The form and the JSON are two views of one text: what is typed in one shows in the other, the
// rest stays byte for byte, and what is wrong shows at once, where it is wrong.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./harness.mjs";
import { problems, rich, selected, textIn, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const EXTENSION = "urn:scim:schemas:extension:workspace:1.0";

/** Sound, but written by hand: members that no form knows, odd spaces, an escape, a long number. */
const ODD = `{ "schemas": ["urn:scim:schemas:core:1.0",
   "${EXTENSION}"],
  "userName":"ann"  ,
  "name": {"givenName": "\\u0041nn", "familyName": "Lee"},
  "emails": [{"value": "ann@acme.example", "type": "work"}],
  "externalId": "00u1",   "active": true,
  "x-badge": 12345678901234567890.10, "nickName": null,
  "${EXTENSION}": {"internalUserType": "PROVISIONED", "domain": "acme.example",
    "userPrincipalName": "ann@acme.example"}
}`;

const user = async (text) => {
  const opened = await stage.page({ route: "user" });
  await rich(opened.page);
  if (text !== undefined) await opened.page.locator("#user-json").fill(text);
  return opened;
};

const json = (page) => textIn(page, "user-json");

test("typing in a field changes the bytes of its value in the JSON and no other", async () => {
  const { page, context, complaints } = await user(ODD);
  await page.locator("#user-json-userName").fill("ann.lee");
  let expected = ODD.replace('"userName":"ann"', '"userName":"ann.lee"');
  assert.equal(await json(page), expected);
  await page.locator("#user-json-name-givenName").fill('An"n\\');
  expected = expected.replace('"\\u0041nn"', '"An\\"n\\\\"');
  assert.equal(await json(page), expected);
  // In the middle of a value the caret stays where the person is.
  await page.locator("#user-json-emails-0-value").press("Home");
  for (const key of ["ArrowRight", "ArrowRight", "x", "y", "Delete"]) await page.keyboard.press(key);
  expected = expected.replace('"value": "ann@acme.example"', '"value": "anxy@acme.example"');
  assert.equal(await json(page), expected);
  await page.getByRole("switch", { name: "Active" }).click();
  expected = expected.replace('"active": true', '"active": false');
  assert.equal(await json(page), expected);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("typing in the JSON changes the fields, and only the field that was meant", async () => {
  const { page, context } = await user(ODD);
  assert.equal(await page.locator("#user-json-name-givenName").inputValue(), "Ann");
  const before = await page.locator(".sheet input").evaluateAll((all) => all.map((it) => [it.id, it.value]));
  await page.locator("#user-json").fill(ODD.replace('"Lee"', '"Løvdahl 😀"'));
  const after = await page.locator(".sheet input").evaluateAll((all) => all.map((it) => [it.id, it.value]));
  assert.deepEqual(
    after,
    before.map(([id, value]) => [id, id === "user-json-name-familyName" ? "Løvdahl 😀" : value]),
  );
  await context.close();
});

test("a field of the fold comes into the JSON when it is typed and goes out when it is emptied", async () => {
  const { page, context } = await user(ODD);
  await page.locator(".fold summary").click();
  const title = page.locator("#user-json-title");
  await title.fill("Nurse");
  assert.equal(JSON.parse(await json(page)).title, "Nurse");
  await title.fill("");
  assert.ok(!("title" in JSON.parse(await json(page))));
  assert.equal(JSON.parse(await json(page))["nickName"], null);
  await context.close();
});

test("broken JSON is kept as typed, says its line and column, and locks the fields until it is mended", async () => {
  const { page, context } = await user(ODD);
  const broken = ODD.replace('"userName":"ann"  ,', '"userName":"ann"');
  await page.locator("#user-json").fill(broken);
  assert.equal(await json(page), broken);
  const [problem] = await problems(page, "user-json");
  assert.equal(problem.code, "missing-comma");
  assert.equal(problem.severity, "error");
  const [line, column] = problem.place.split(":").map(Number);
  const before = broken.split("\n").slice(0, line - 1).join("\n").length + 1 + column - 1;
  const around = broken.slice(0, before).trimEnd();
  assert.ok(around.endsWith('"userName":"ann"'), `${problem.place} is where the comma is missing`);
  const fields = page.locator(".sheet input");
  assert.ok((await fields.count()) >= 8);
  assert.ok(await fields.evaluateAll((all) => all.every((it) => it.readOnly)));
  assert.equal(await page.locator("#user-json-userName").inputValue(), "ann");
  assert.match(await page.locator(".banner[data-severity=error]").textContent(), /cannot be read/);
  assert.match(await page.locator("#send").textContent(), /Fix 1 problem/);
  await page.locator("#user-json").fill(ODD);
  assert.ok(await fields.evaluateAll((all) => all.every((it) => !it.readOnly)));
  assert.equal(await page.locator(".banner[data-severity=error]").count(), 0);
  await context.close();
});

const FIXABLE = ODD.replace('"active": true', '"active": "True"').replace('"PROVISIONED"', '"provisioned"');

test("a fix mends its own problem and no other byte, and undo brings the text back", async () => {
  const { page, context } = await user(FIXABLE);
  const listed = await problems(page, "user-json");
  const codes = listed.map((it) => it.code);
  assert.ok(codes.includes("boolean-as-string"), codes.join(" "));
  const row = page.locator("#user-json-problems > li", { hasText: "boolean-as-string" });
  await row.getByRole("button", { name: /^Fix/ }).click();
  assert.equal(await json(page), FIXABLE.replace('"active": "True"', '"active": true'));
  assert.deepEqual((await problems(page, "user-json")).map((it) => it.code), codes.filter((it) => it !== "boolean-as-string"));
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await json(page), FIXABLE);
  assert.deepEqual(await problems(page, "user-json"), listed);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
  await context.close();
});

test("fix all mends what a machine can mend, and undo takes it back in one step", async () => {
  const { page, context } = await user(FIXABLE);
  await page.getByRole("button", { name: /^Fix all \d/ }).click();
  assert.equal(await json(page), ODD);
  assert.deepEqual(
    (await problems(page, "user-json")).map((it) => it.message),
    ["x-badge is not an attribute of the core user."],
  );
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await json(page), FIXABLE);
  await context.close();
});

test("a member that stands there three times is listed twice, and each mending leaves the rest in order", async () => {
  const { page, context } = await user(ODD.replace('"userName":"ann"', '"userName":"ann", "userName":"bob", "userName":"cy"'));
  const codes = async () => (await problems(page, "user-json")).map((it) => `${it.code} ${it.place}`);
  const before = await codes();
  assert.equal(before.filter((it) => it.startsWith("duplicate-member")).length, 2, before.join(", "));
  await page.locator("#user-json").fill(ODD.replace('"userName":"ann"', '"userName":"ann", "userName":"bob"'));
  assert.equal((await codes()).filter((it) => it.startsWith("duplicate-member")).length, 1);
  await page.locator("#user-json").fill(ODD);
  assert.deepEqual((await codes()).filter((it) => it.startsWith("duplicate-member")), []);
  await context.close();
});

test("the place of a problem leads to exactly that text in the editor, beyond letters of two units too", async () => {
  const text = FIXABLE.replace('"Lee"', '"Lée 😀"');
  const { page, context } = await user(text);
  for (const [code, expected] of [
    ["boolean-as-string", '"True"'],
    ["wrong-user-type", '"provisioned"'],
  ]) {
    const row = page.locator("#user-json-problems > li", { hasText: code });
    assert.equal(await row.count(), 1, (await problems(page, "user-json")).map((it) => it.code).join(" "));
    await row.locator("button.at").click();
    const { id, text } = await until("the selection", () => selected(page));
    assert.deepEqual({ id, text }, { id: "user-json", text: expected });
    const wavy = await page.locator("[data-wavy]").allTextContents();
    assert.ok(wavy.includes(expected), `${expected} is underlined, not ${wavy}`);
  }
  await context.close();
});

test("the button of a request with problems leads to the first of them", async () => {
  const { page, context } = await user(FIXABLE);
  const [first] = await problems(page, "user-json");
  await page.locator("#send").click();
  await until("the focus", () => page.evaluate(() => document.activeElement.id === "user-json"));
  const before = FIXABLE.slice(0, (await selected(page)).from).split("\n");
  assert.equal(`${before.length}:${before.at(-1).length + 1}`, first.place);
  await context.close();
});

/** Changes a field or the JSON as a keystroke does, and looks what the very next frame shows. */
const inNextFrame = (page, id, value) =>
  page.evaluate(
    ([id, value]) =>
      new Promise((done) => {
        const field = document.getElementById(id);
        const began = performance.now();
        field.focus();
        if (field.matches("input")) field.select();
        else getSelection().selectAllChildren(field);
        document.execCommand("insertText", false, value);
        requestAnimationFrame(() =>
          done({
            milliseconds: performance.now() - began,
            codes: [...document.querySelectorAll("#user-json-problems .source code:first-child")].map((it) => it.textContent),
            send: document.querySelector("#send").textContent,
            severity: document.querySelector("#user-json-externalId").closest(".field").dataset.severity,
          }),
        );
      }),
    [id, value],
  );

test("a problem shows in the frame that follows the keystroke, and goes in the one that mends it", async () => {
  const { page, context } = await user();
  assert.deepEqual(await problems(page, "user-json"), []);
  const wrong = await inNextFrame(page, "user-json-externalId", "");
  assert.deepEqual(wrong.codes, ["empty-required"]);
  assert.equal(wrong.severity, "error");
  assert.equal(wrong.send, "Fix 1 problem to send");
  const mended = await inNextFrame(page, "user-json-externalId", "00u1");
  assert.deepEqual(mended.codes, []);
  assert.equal(mended.severity, undefined);
  const sound = await json(page);
  const broken = await inNextFrame(page, "user-json", sound.slice(0, -1));
  assert.deepEqual(broken.codes, ["unclosed"]);
  assert.deepEqual((await inNextFrame(page, "user-json", sound)).codes, []);
  await context.close();
});

test("the directory's domains can be added and taken out, and the JSON follows", async () => {
  const { page, context } = await stage.page({ route: "directory" });
  const domains = async () => JSON.parse(await textIn(page, "directory-json")).domains;
  await page.getByRole("button", { name: "Add a domain" }).click();
  assert.deepEqual(await domains(), ["acme.example", ""]);
  await page.locator("#directory-json-domains-1").fill("sub.acme.example");
  assert.deepEqual(await domains(), ["acme.example", "sub.acme.example"]);
  await page.getByRole("button", { name: "Remove domain 1" }).click();
  assert.deepEqual(await domains(), ["sub.acme.example"]);
  await context.close();
});
