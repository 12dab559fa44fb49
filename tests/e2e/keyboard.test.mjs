// The whole practice path without a pointer: Tab, Shift+Tab, Enter, Space and letters. After each
// action the focus is on something that is seen, and is seen itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./harness.mjs";
import { facts, send, textIn, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

/** What has the focus, and whether a person sees that it has. */
const focused = (page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const style = (it) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(it);
      return { outline: outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`, boxShadow, borderColor, backgroundColor };
    };
    // A heading that only takes the focus to be read aloud needs no ring.
    const marks = [active, active.parentElement, active.closest(".editor")].filter(Boolean);
    const box = active.getBoundingClientRect();
    return {
      body: active === document.body || active === document.documentElement,
      id: active.id,
      tag: active.tagName.toLowerCase(),
      name: (active.getAttribute("aria-label") ?? active.textContent ?? "").trim(),
      ring: marks.some((it) => style(it).outline !== "" && parseFloat(style(it).outline) >= 1 && !/, 0\)$/.test(style(it).outline)),
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      matches: active.matches(":focus-visible"),
    };
  });

const assertSeen = async (page, after) => {
  const now = await focused(page);
  assert.ok(!now.body, `the focus is lost after ${after}`);
  assert.ok(now.onScreen, `${now.tag}#${now.id} “${now.name.slice(0, 40)}” has the focus off the screen after ${after}`);
  if (now.tag !== "h1") assert.ok(now.ring, `${now.tag}#${now.id} “${now.name.slice(0, 40)}” has the focus and does not show it after ${after}`);
  return now;
};

/** Tabs until `wanted` has the focus; every stop on the way must show it. */
const tabTo = async (page, wanted, key = "Tab") => {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press(key);
    const now = await assertSeen(page, key);
    if (wanted(now)) return now;
  }
  throw new Error(`80 times ${key} did not lead to ${wanted}.`);
};

const press = async (page, key) => {
  await page.keyboard.press(key);
  await page.waitForTimeout(60);
  return assertSeen(page, key);
};

const named = (name) => (now) => now.name === name;
const withId = (id) => (now) => now.id === id;

/** Follows a link by Enter, and finds the focus on the heading of the new step. */
const follow = async (page, heading) => {
  await page.keyboard.press("Enter");
  await until(`the heading ${heading}`, async () => (await focused(page)).id === "step");
  assert.equal((await focused(page)).name, heading);
};

/** Sends by Enter on the request's button; the focus stays there. */
const sendByKey = async (page) => {
  const reply = await send(page, () => page.keyboard.press("Enter"));
  assert.equal((await assertSeen(page, "sending")).id, "send");
  return reply;
};

test("the practice path is walked from start to end by keyboard only, and the focus is never lost", async () => {
  const { page, context, complaints } = await stage.page();
  await tabTo(page, withId("client-id"));
  await page.keyboard.press("End");
  await tabTo(page, withId("send"));
  assert.equal((await sendByKey(page)).status, "200");
  await tabTo(page, (now) => now.name.startsWith("Go on to Directory"));
  await follow(page, "A directory for Okta’s people");

  await tabTo(page, withId("directory-json-name"));
  await page.keyboard.press("End");
  await page.keyboard.type(" two");
  await tabTo(page, named("Add a domain"));
  await press(page, "Space");
  await tabTo(page, withId("directory-json-domains-1"), "Shift+Tab");
  await page.keyboard.type("two.example");
  await tabTo(page, withId("directory-json"));
  assert.deepEqual(JSON.parse(await textIn(page, "directory-json")), {
    type: "OTHER_DIRECTORY",
    domains: ["acme.example", "two.example"],
    name: "Okta Universal Directory two",
  });
  await tabTo(page, withId("send"));
  assert.equal((await sendByKey(page)).status, "201");
  await tabTo(page, (now) => now.name.startsWith("Go on to User"));
  await follow(page, "A provisioned user");

  await tabTo(page, withId("user-json-userName"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("key.board");
  await tabTo(page, withId("user-json-externalId"));
  await press(page, "Control+A");
  await press(page, "Delete");
  // A problem: the button leads to it, and its place in the list leads there as well.
  await tabTo(page, withId("send"));
  assert.equal((await focused(page)).name, "Fix 1 problem to send");
  await page.keyboard.press("Enter");
  await until("the editor", async () => (await focused(page)).id === "user-json");
  await assertSeen(page, "the way to the problem");
  await tabTo(page, (now) => now.name.endsWith(", error, go there"));
  await page.keyboard.press("Space");
  await until("the editor", async () => (await focused(page)).id === "user-json");
  await tabTo(page, withId("user-json-externalId"), "Shift+Tab");
  await page.keyboard.type("00u-by-key");
  await tabTo(page, withId("send"));
  assert.equal((await sendByKey(page)).status, "201");

  for (const [operation, status] of [
    ["Look up", "200"],
    ["Deactivate", "204"],
    ["Look up", "200"],
  ]) {
    await tabTo(page, named(operation), "Shift+Tab");
    assert.equal((await press(page, "Space")).name, operation);
    await tabTo(page, withId("send"));
    assert.equal((await sendByKey(page)).status, status);
  }
  const { id, ...rest } = await facts(page);
  assert.ok(id);
  assert.deepEqual(rest, { "User name": "key.board", State: "inactive", Type: "PROVISIONED", Domain: "acme.example" });

  await tabTo(page, (now) => now.tag === "summary" && now.name.startsWith("Requests of this visit"));
  await press(page, "Enter");
  await tabTo(page, (now) => now.tag === "summary" && /PATCH/.test(now.name));
  await press(page, "Enter");
  await tabTo(page, named("Clear"));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(60);
  await assertSeen(page, "clearing the log");

  await tabTo(page, (now) => now.tag === "a" && /Okta/.test(now.name), "Shift+Tab");
  await follow(page, "What goes into Okta");
  await tabTo(page, (now) => now.name.endsWith(" is done"));
  await press(page, "Space");
  assert.equal(await page.locator("[role=checkbox][aria-checked=true]").count(), 1);
  await tabTo(page, (now) => now.tag === "a" && /Check/.test(now.name), "Shift+Tab");
  await follow(page, "Check or explain anything");
  await tabTo(page, withId("check-json"));
  await page.keyboard.type('{"userName": 1}');
  await tabTo(page, (now) => now.tag === "a" && /Practice/.test(now.name), "Shift+Tab");
  await follow(page, "The practice tenant");
  assert.match(await page.locator("table").last().textContent(), /key\.board.*inactive/);
  await tabTo(page, named("Begin anew"));
  await press(page, "Enter");
  assert.doesNotMatch(await page.locator("table").last().textContent(), /key\.board/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a click on a link of the path, by keyboard, puts the focus on the step's heading, from the first part too", async () => {
  const { page, context } = await stage.page();
  for (const [name, heading] of [
    ["User", "A provisioned user"],
    ["Connect", "Connect to a tenant"],
    ["Check", "Check or explain anything"],
  ]) {
    await page.locator(`nav.path a`, { hasText: name }).focus();
    await follow(page, heading);
  }
  await context.close();
});

test("the look and the way are changed by keyboard without losing the focus, from the first part too", async () => {
  const { page, context } = await stage.page();
  const look = await tabTo(page, (now) => now.name.startsWith("Look:") || now.name === "◐");
  assert.match(look.name, /system/);
  for (const expected of ["light", "dark", "system"]) {
    await press(page, "Enter");
    await until(expected, () => page.evaluate((it) => document.documentElement.dataset.theme === it, expected));
    assert.match((await assertSeen(page, "the change of the look")).name, new RegExp(expected));
  }
  await tabTo(page, named("Relay"), "Shift+Tab");
  assert.equal((await press(page, "Space")).name, "Relay");
  await tabTo(page, named("Practice"), "Shift+Tab");
  assert.equal((await press(page, "Enter")).name, "Practice");
  await context.close();
});

test("taking a domain out, mending and undoing leave the focus on the page", async () => {
  const { page, context } = await stage.page({ route: "directory" });
  await tabTo(page, named("Add a domain"));
  await press(page, "Enter");
  await tabTo(page, named("Remove domain 2"), "Shift+Tab");
  await press(page, "Enter");
  await page.locator("#directory-json").fill('{"type": "Other", "name": "x", "domains": ["ACME.example"]}');
  await tabTo(page, (now) => now.name.startsWith("Fix"));
  await press(page, "Enter");
  await page.locator("#directory-json").focus();
  await tabTo(page, named("Undo"), "Shift+Tab");
  await press(page, "Enter");
  await context.close();
});

test("a button that something hinders leads to what is missing, in another step if need be", async () => {
  const { page, context } = await stage.page({ route: "directory" });
  await tabTo(page, withId("send"));
  assert.equal((await focused(page)).name, "Get a token first");
  await page.keyboard.press("Enter");
  await page.locator("main[data-step=connect]").waitFor();
  await until("the focus on the button", async () => (await focused(page)).id === "send");
  await page.waitForTimeout(60);
  const now = await assertSeen(page, "being led to the first step");
  assert.equal(now.name, "Get token");
  await context.close();
});
