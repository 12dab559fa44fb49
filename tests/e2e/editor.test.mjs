// The JSON editor that loads later: when it comes and what is there without it, what it marks and
// says, what it mends and takes back, and the ways through it without a pointer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, serious, started } from "./harness.mjs";
import { goTo, paste, problems, rich, selected, textIn, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const SCRIPT = /\/editor-[\w-]+\.js$/;
const DOC = "user-json";

/** Three problems that a machine can mend, beyond letters of two units. */
const FAULTY = `{
  "schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"],
  "userName": "ann",
  "name": {"givenName": "Ann 😀", "familyName": "Lée"},
  "emails": [{"value": "ann@acme.example"}],
  "externalId": "00u1 😀", "active": "True",
  "urn:scim:schemas:extension:workspace:1.0": {
    "internalUserType": "provisioned", "domain": "acme.example", "userPrincipalName": "ann@acme.example"
  },
  "displayName": "Ann"
}`;
const MENDED = FAULTY.replace('"True"', "true").replace('"provisioned"', '"PROVISIONED"');

const user = async (text, options = {}) => {
  const opened = await stage.page({ route: "user", ...options });
  await rich(opened.page);
  if (text !== undefined) await paste(opened.page, DOC, text);
  return opened;
};

const card = (page) => page.locator(".problem-card");
const wave = (page, text) => page.locator(".cm-content [data-wavy]", { hasText: text });
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** A breach of the policy is a complaint, and an event as well: one that is only reported counts too. */
const watchPolicy = (page) =>
  page.addInitScript(() => {
    window.breaches = [];
    document.addEventListener("securitypolicyviolation", (it) => window.breaches.push(`${it.violatedDirective} ${it.blockedURI}`));
  });

test("the editor is not in the first load, comes when a text area is there, and keeps to the policy", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const scripts = [];
  const complaints = [];
  page.on("request", (request) => SCRIPT.test(request.url()) && scripts.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await watchPolicy(page);
  await page.goto(`${stage.workbench.url}/#/connect`);
  await started(page);
  await page.locator("#send").click();
  await page.locator(".answer strong").waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(scripts, [], "no document is on the screen yet");
  await goTo(page, "user");
  await rich(page);
  assert.equal(scripts.length, 1);
  await paste(page, DOC, FAULTY);
  await wave(page, "provisioned").hover();
  await card(page).waitFor();
  for (const route of ["directory", "check", "user"]) {
    await goTo(page, route);
    await rich(page);
  }
  assert.equal(scripts.length, 1);
  assert.deepEqual(await page.evaluate(() => window.breaches), []);
  assert.equal(await page.locator("style").count(), 0);
  assert.ok(await page.evaluate(() => document.adoptedStyleSheets.length > 0));
  assert.deepEqual(complaints, []);
  await context.close();
});

test("an editor has the name, the role, the lines and the description that the text area had", async () => {
  const { page, context } = await stage.page({ route: "user" });
  const editor = page.getByRole("textbox", { name: "Request body: the user as JSON" });
  await rich(page);
  await editor.waitFor();
  assert.equal(await editor.getAttribute("id"), DOC);
  assert.equal(await editor.getAttribute("aria-multiline"), "true");
  const described = (await editor.getAttribute("aria-describedby")).split(" ");
  for (const id of described) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, id);
  assert.ok(described.includes("user-json-problems"));
  await context.close();
});

test("where the editor's script does not come, the text area works, steps and leads back as the editor does", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  let asked = 0;
  await page.route(SCRIPT, (route) => ((asked += 1), route.abort()));
  await page.goto(`${stage.workbench.url}/#/user`);
  await started(page);
  await until("the request", () => asked > 0);
  const area = page.locator(`textarea#${DOC}`);
  await area.fill(FAULTY);
  const listed = await problems(page, DOC);
  assert.ok(listed.length >= 3);
  const wavy = await page.locator(".code [data-wavy]").allTextContents();
  assert.ok(wavy.includes('"True"') && wavy.includes('"provisioned"'), wavy.join(" "));
  await area.press("Control+Home");
  await page.keyboard.press("F8");
  await until("the first place", async () => (await selected(page))?.text === '"True"');
  await page.keyboard.press("Shift+F8");
  await until("the last place", async () => (await selected(page))?.text === '"displayName"');
  await page.keyboard.press("Escape");
  await until("the list", async () => (await focused(page)) === `user-json-problems-${listed.length - 1}`);
  await page.getByRole("button", { name: /^Fix all \d/ }).click();
  assert.ok(MENDED.startsWith((await textIn(page, DOC)).slice(0, 200)));
  await context.close();
});

test("a script that did not come is asked for again when the person goes to the text area", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  let asked = 0;
  await page.route(SCRIPT, (route) => (asked++ ? route.continue() : route.abort()));
  await page.goto(`${stage.workbench.url}/#/user`);
  await started(page);
  await until("the request", () => asked === 1);
  await page.waitForTimeout(50);
  await page.locator(`#${DOC}`).focus();
  await rich(page);
  await context.close();
});

test("who is typing when the editor comes goes on typing in the same place", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  let go;
  const held = new Promise((done) => (go = done));
  await page.route(SCRIPT, async (route) => (await held, route.continue()));
  await page.goto(`${stage.workbench.url}/#/check`);
  await started(page);
  await page.locator("textarea#check-json").focus();
  await page.keyboard.type('{"a": 1}');
  await page.keyboard.press("ArrowLeft");
  go();
  await rich(page);
  await until("the focus", async () => (await focused(page)) === "check-json");
  await page.keyboard.type(', "b": 2');
  assert.equal(await textIn(page, "check-json"), '{"a": 1, "b": 2}');
  // What was typed before the editor came is its beginning.
  for (let times = 0; times < 5; times += 1) await page.keyboard.press("Control+Z");
  assert.equal(await textIn(page, "check-json"), '{"a": 1}');
  await context.close();
});

test("each problem has its line under exactly its characters, by gravity, and its line a sign", async () => {
  const { page, context } = await user(FAULTY);
  const marks = await page.locator(".cm-content [data-wavy]").evaluateAll((all) =>
    all.map((it) => {
      const style = getComputedStyle(it);
      return [it.dataset.wavy, it.textContent, style.textDecorationStyle, style.textDecorationLine];
    }),
  );
  assert.deepEqual(marks, [
    ["warning", '"True"', "wavy", "underline"],
    ["error", '"provisioned"', "wavy", "underline"],
    ["info", '"displayName"', "dotted", "underline"],
  ]);
  const listed = await problems(page, DOC);
  assert.deepEqual(listed.map((it) => it.severity), marks.map(([severity]) => severity));
  const signs = await page.locator(".cm-lineNumbers .sign").evaluateAll((all) =>
    all.map((it) => [it.textContent, it.className.split(" ").at(-1), getComputedStyle(it, "::before").content]),
  );
  assert.deepEqual(
    signs.map(([line, gravity]) => [line, gravity]),
    listed.map((it) => [it.place.split(":")[0], it.severity]),
  );
  assert.equal(new Set(signs.map(([, , shape]) => shape)).size, 3, "each gravity has a shape of its own");
  await context.close();
});

test("over a problem a card says what the list says, with the rule's page and the fix", async () => {
  const { page, context, complaints } = await user(FAULTY);
  let manual;
  page.on("request", (request) => /\/rules-[\w-]+\.json$/.test(request.url()) && (manual = request.url()));
  await wave(page, "provisioned").hover();
  await card(page).getByText("LOCAL").waitFor();
  const text = await card(page).textContent();
  const { chapters } = await fetch(manual).then((it) => it.json());
  const { why } = chapters.flatMap((it) => it.rules).find((it) => it.code === "wrong-user-type");
  assert.ok(text.includes(why.replaceAll("`", "")), `${why} is in: ${text}`);
  const row = page.locator("#user-json-problems > li", { hasText: "wrong-user-type" });
  for (const part of [row.locator("b"), row.locator(".source code").first(), row.locator(".source span")])
    assert.ok(text.includes(await part.textContent()), `${await part.textContent()} is in: ${text}`);
  assert.equal(await card(page).getByRole("link", { name: "wrong-user-type" }).getAttribute("href"), "#/rules/wrong-user-type");
  await card(page).getByRole("button", { name: /^Fix/ }).click();
  assert.equal(await textIn(page, DOC), FAULTY.replace('"provisioned"', '"PROVISIONED"'));
  assert.equal(await card(page).count(), 0);
  assert.equal(await focused(page), DOC);
  assert.equal(await wave(page, "PROVISIONED").count(), 0);
  await page.mouse.move(0, 0);
  await wave(page, "True").hover();
  await card(page).waitFor();
  await page.mouse.move(0, 0);
  await until("the end of the card", async () => (await card(page).count()) === 0);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("Ctrl+Z takes back a fix, fix all, an edit in the form and the example, and stops at what was there", async () => {
  const { page, context } = await stage.page({ route: "user" });
  await rich(page);
  const first = await textIn(page, DOC);
  const undo = async () => {
    await page.locator(`#${DOC}`).press("Control+Z");
    return textIn(page, DOC);
  };
  assert.equal(await undo(), first, "the draft is the beginning");
  await paste(page, DOC, FAULTY);
  await page.locator("#user-json-problems").getByRole("button", { name: /^Fix/ }).first().click();
  assert.equal(await textIn(page, DOC), FAULTY.replace('"True"', "true"));
  assert.equal(await undo(), FAULTY);
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0, "nothing is left for the button");
  await page.getByRole("button", { name: /^Fix all \d/ }).click();
  assert.notEqual(await textIn(page, DOC), FAULTY);
  assert.equal(await undo(), FAULTY);
  await page.locator("#user-json-userName").pressSequentially("bel");
  assert.ok((await textIn(page, DOC)).includes('"belann"'));
  assert.equal(await undo(), FAULTY, "letters typed in one go are one step");
  assert.equal(await page.locator("#user-json-userName").inputValue(), "ann");
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "Example" }).click();
  assert.equal(await undo(), FAULTY);
  assert.equal(await undo(), first);
  assert.equal(await undo(), first);
  await page.locator(`#${DOC}`).press("Control+Y");
  assert.equal(await textIn(page, DOC), FAULTY);
  await context.close();
});

test("a fix elsewhere moves neither the caret nor what is on the screen", async () => {
  const { page, context } = await user(FAULTY);
  await page.locator(`#${DOC}`).click({ position: { x: 200, y: 150 } });
  await page.locator(`#${DOC}`).press("Control+End");
  await page.locator(`#${DOC}`).press("ArrowUp");
  const before = await selected(page);
  await page.locator("#user-json-problems").getByRole("button", { name: /^Fix/ }).first().click();
  await page.locator(`#${DOC}`).focus();
  assert.equal((await selected(page)).from, before.from - 2, "two quotes went before it");
  await context.close();
});

test("a document keeps its history and its caret while another step is on the screen", async () => {
  const { page, context } = await user(FAULTY);
  await page.locator(`#${DOC}`).press("Control+Home");
  await page.keyboard.type(" ");
  const { from } = await selected(page);
  await goTo(page, "check");
  await rich(page);
  assert.equal(await textIn(page, "check-json"), "");
  await goTo(page, "user");
  await rich(page);
  await page.locator(`#${DOC}`).focus();
  assert.equal((await selected(page)).from, from);
  await page.keyboard.press("Control+Z");
  assert.equal(await textIn(page, DOC), FAULTY);
  await context.close();
});

test("a reload begins with the draft, which nothing undoes into emptiness", async () => {
  const { page, context } = await user(FAULTY);
  await page.reload();
  await started(page);
  await rich(page);
  assert.equal(await textIn(page, DOC), FAULTY);
  await page.locator(`#${DOC}`).press("Control+Z");
  assert.equal(await textIn(page, DOC), FAULTY);
  assert.deepEqual((await page.locator(".cm-content [data-wavy]").allTextContents()), ['"True"', '"provisioned"', '"displayName"']);
  await context.close();
});

test("by keyboard: to the problems and on, into the card, back to the list, and out of the editor", async () => {
  const { page, context, complaints } = await user(FAULTY);
  const editor = page.locator(`#${DOC}`);
  await editor.press("Control+Home");
  for (const expected of ['"True"', '"provisioned"', '"displayName"', '"True"']) {
    await page.keyboard.press("F8");
    await until(expected, async () => (await selected(page))?.text === expected);
    await until("the card", async () => (await card(page).count()) === 1);
  }
  const said = await until("the word", () => page.locator(".cm-announced").textContent());
  assert.match(said, /^Problem 1 of 3, warning\. active is the string/);
  await page.keyboard.press("Shift+F8");
  await until("the one before", async () => (await selected(page))?.text === '"displayName"');
  await page.keyboard.press("Shift+F8");
  await until("the one before", async () => (await selected(page))?.text === '"provisioned"');
  // The card first, then the list.
  await page.keyboard.press("Escape");
  await until("the end of the card", async () => (await card(page).count()) === 0);
  assert.equal(await focused(page), DOC);
  await page.keyboard.press("Escape");
  await until("the list", async () => (await focused(page)) === "user-json-problems-1");
  await page.keyboard.press("Enter");
  await until("the place", async () => (await selected(page))?.text === '"provisioned"');
  await page.keyboard.press("Control+.");
  await card(page).waitFor();
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^(Fix|wrong-user-type)/);
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), DOC);
  await page.keyboard.press("Control+.");
  const fix = card(page).getByRole("button", { name: /^Fix/ });
  for (let tabs = 0; tabs < 3 && !(await fix.evaluate((it) => it === document.activeElement)); tabs += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until("the fix", async () => (await textIn(page, DOC)).includes('"PROVISIONED"'));
  assert.equal(await focused(page), DOC);
  await page.keyboard.press("Tab");
  assert.notEqual(await focused(page), DOC, "Tab leaves the editor");
  assert.ok(!(await textIn(page, DOC)).includes("\t"));
  assert.deepEqual(complaints, []);
  await context.close();
});

test("Enter keeps the depth of the line, and goes deeper between brackets", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await rich(page);
  await page.locator("#check-json").focus();
  await page.keyboard.type('{}');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.keyboard.type('"a": [');
  await page.keyboard.press("Enter");
  await page.keyboard.type("1,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("2");
  assert.equal(await textIn(page, "check-json"), '{\n  "a": [\n    1,\n    2\n}');
  await context.close();
});

test("pasted line ends become one line end, and strange characters are seen", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await rich(page);
  await paste(page, "check-json", '{\r\n"a\u202e": 1\r}');
  assert.equal(await textIn(page, "check-json"), '{\n"a\u202e": 1\n}');
  assert.equal(await page.locator(".cm-specialChar").count(), 1);
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("scim-workbench.drafts")).check);
  assert.equal(stored, '{\n"a\u202e": 1\n}');
  await context.close();
});

test("a letter that is being composed is left alone, and there once", async () => {
  const { page, context } = await user(FAULTY);
  await page.locator(`#${DOC}`).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  const client = await context.newCDPSession(page);
  for (const text of ["に", "にh", "にほ", "にほん"])
    await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  assert.ok((await textIn(page, DOC)).startsWith("{にほん"));
  await client.send("Input.insertText", { text: "日本" });
  await until("the word", async () => (await textIn(page, DOC)).startsWith("{日本\n"));
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem("scim-workbench.drafts")).user);
  assert.equal(stored, await textIn(page, DOC));
  await until("the fault", async () => (await problems(page, DOC))[0].severity === "error");
  await until("its line", async () => (await page.locator(".cm-content [data-wavy=error]").count()) > 0);
  await context.close();
});

test("what is typed anywhere in a long document of many scripts reaches the state as it stands", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await rich(page);
  const member = (index) => `  "m${index}": "名前 😀 ${"text ".repeat(index % 7)}"`;
  const text = `{\n${Array.from({ length: 3000 }, (_, index) => member(index)).join(",\n")}\n}`;
  await paste(page, "check-json", text);
  for (const [key, typed] of [["Control+End", "é"], ["Control+Home", "😀"]]) {
    await page.locator("#check-json").press(key);
    await page.keyboard.type(typed);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Backspace");
  }
  const shown = await textIn(page, "check-json");
  assert.notEqual(shown, text);
  assert.ok(shown.startsWith("😀") || shown.includes("😀{"), shown.slice(0, 20));
  const stored = () => page.evaluate(() => JSON.parse(localStorage.getItem("scim-workbench.drafts")).check);
  await until("the draft", async () => (await stored()) === shown);
  const drawn = await page.locator(".cm-line").count();
  assert.ok(drawn < 300, `${drawn} lines are drawn`);
  await context.close();
});

test("a long draft is kept, also where the page goes in the middle of it", async () => {
  const { page, context } = await stage.page({ route: "check" });
  await rich(page);
  const text = `[\n${Array.from({ length: 4000 }, (_, index) => `  "some text ${index}"`).join(",\n")}\n]`;
  await paste(page, "check-json", text);
  await page.locator("#check-json").press("Control+Home");
  await page.keyboard.type(" ");
  await page.reload();
  await started(page);
  await rich(page);
  assert.equal(await textIn(page, "check-json"), ` ${text}`);
  await context.close();
});

for (const [look, options] of Object.entries({
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 390, height: 844 } },
  "forced colours": { forcedColors: "active" },
})) {
  test(`axe-core finds nothing serious in an editor with an open card, ${look}`, async () => {
    const { page, context } = await user(FAULTY, options);
    await page.locator(`#${DOC}`).press("Control+Home");
    await page.keyboard.press("F8");
    await card(page).waitFor();
    assert.deepEqual(await serious(page), []);
    const box = await card(page).boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= page.viewportSize().width, JSON.stringify(box));
    await context.close();
  });
}
