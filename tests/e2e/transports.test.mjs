// The main job, once a way: connect, make a directory, make a user, look it up, shut it out, let it
// in. What the page says is held against what the tenant holds.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CLIENT, open } from "./harness.mjs";
import { choose, connect, facts, goTo, send, traces, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const PERMISSIONS = ["clipboard-read", "clipboard-write"];
const NAME = "mara.lopez";
const DOMAIN = "acme.example";

/** The path from the first step to the answers of the third. */
const walk = async (page) => {
  const token = await send(page);
  assert.equal(token.status, "200");
  assert.equal(token.tone, "good");
  assert.match(token.meaning, /token/i);
  await page.locator(".token[data-state=good]").waitFor();
  await page.getByRole("button", { name: "Copy token" }).click();
  await until("the word about the copied token", async () => (await page.locator(".notice").textContent()).includes("The token"));
  const access = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(access.length > 24, "the copied token is a token");

  await goTo(page, "directory");
  const directory = await send(page);
  assert.equal(directory.status, "201");
  assert.equal(directory.tone, "good");
  assert.match(directory.meaning, /Okta Universal Directory/);
  await choose(page, "Request", "List what is there");
  const list = await send(page);
  assert.equal(list.status, "200");
  assert.match(await page.locator(".directories").textContent(), /Okta Universal Directory/);
  assert.equal(await page.locator(".directories button", { hasText: `Use ${DOMAIN}` }).getAttribute("aria-pressed"), "true");

  await goTo(page, "user");
  const created = await send(page);
  assert.equal(created.status, "201");
  assert.equal(created.tone, "good");
  assert.match(created.meaning, new RegExp(NAME));

  const look = async (state) => {
    await choose(page, "Request", "Look up");
    const found = await send(page);
    assert.equal(found.status, "200");
    assert.equal(found.tone, "good");
    assert.match(found.meaning, new RegExp(NAME));
    const { id, ...rest } = await facts(page);
    assert.ok(id);
    assert.deepEqual(rest, { "User name": NAME, State: state, Type: "PROVISIONED", Domain: DOMAIN });
  };
  await look("active");
  await choose(page, "Request", "Deactivate");
  const deactivated = await send(page);
  assert.equal(deactivated.status, "204");
  assert.match(deactivated.meaning, /deactivated/);
  await look("inactive");
  return access;
};

const reactivate = async (page) => {
  await choose(page, "Request", "Reactivate");
  const reactivated = await send(page);
  assert.equal(reactivated.status, "204");
  assert.match(reactivated.meaning, /active again/);
  await choose(page, "Request", "Look up");
  await send(page);
  assert.equal((await facts(page)).State, "active");
};

/** What the tenant of the second process says of the user, asked behind the page's back. */
const held = async (base) => {
  const token = await fetch(`${base}/SAAS/auth/oauthtoken`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
    },
    body: "grant_type=client_credentials&scope=admin",
  });
  assert.equal(token.status, 200);
  const { access_token } = await token.json();
  const filter = encodeURIComponent(`userName eq "${NAME}"`);
  const users = await fetch(`${base}/SAAS/jersey/manager/api/scim/Users?filter=${filter}`, {
    headers: { authorization: `Bearer ${access_token}`, accept: "application/json" },
  });
  assert.equal(users.status, 200);
  const { Resources = [] } = await users.json();
  return Resources.map(({ userName, active, emails, externalId, ...rest }) => ({
    userName,
    active,
    email: emails[0].value,
    externalId,
    domain: rest["urn:scim:schemas:extension:workspace:1.0"].domain,
  }));
};

const user = (active) => ({
  userName: NAME,
  active,
  email: "mara.lopez@acme.example",
  externalId: "00u9ab3xyzQ1mara5d7",
  domain: DOMAIN,
});

/** No secret stands where anybody but the person could find it. */
const assertKept = async (page, secrets) => {
  await page.locator(".log > summary").click();
  const left = { ...(await traces(page)), workbench: stage.workbench.output(), practice: stage.practice.output() };
  assert.match(left.storage, new RegExp(NAME), "the drafts are stored");
  for (const [where, text] of Object.entries(left))
    for (const [what, secret] of Object.entries(secrets))
      assert.ok(!text.includes(secret), `the ${what} stands in: ${where}`);
};

test("a directory and a user come to be in the practice tenant of the page, and nothing leaves it", async () => {
  const { page, context, foreign, complaints } = await stage.page({ permissions: PERMISSIONS });
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const token = await walk(page);
  await goTo(page, "practice");
  const rows = async () => page.locator("table").last().locator("tbody tr").allTextContents();
  const ADMIN = "adminLOCALSystem Domainactive";
  assert.deepEqual(await rows(), [ADMIN, `${NAME}PROVISIONED${DOMAIN}inactive`]);
  assert.match(await page.locator("table").first().textContent(), /Okta Universal DirectoryOTHER_DIRECTORYacme\.example/);
  await goTo(page, "user");
  await reactivate(page);
  await goTo(page, "practice");
  assert.deepEqual(await rows(), [ADMIN, `${NAME}PROVISIONED${DOMAIN}active`]);
  assert.deepEqual(requests.filter((path) => !/\.(js|wasm|css|svg)$/.test(path) && path !== "/relay"), []);
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
  await assertKept(page, { token });
  await context.close();
});

test("the relay carries a directory and a user to the tenant of a second process", async () => {
  const { page, context, foreign, complaints } = await stage.page({ permissions: PERMISSIONS });
  const base = `${stage.practice.url}/practice/roomA`;
  await connect(page, { way: "Relay", address: base, secret: CLIENT.secret });
  assert.deepEqual(await held(base), []);
  const token = await walk(page);
  assert.deepEqual(await held(base), [user(false)]);
  await reactivate(page);
  assert.deepEqual(await held(base), [user(true)]);
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
  await assertKept(page, { token, secret: CLIENT.secret });
  await context.close();
});

test("the browser itself brings a directory and a user to a tenant that lets it", async () => {
  const allow = [stage.practice.url];
  const { page, context, foreign, complaints } = await stage.page({ permissions: PERMISSIONS, allow });
  const direct = [];
  page.on("request", (request) => request.url().startsWith(stage.practice.url) && direct.push(request.method()));
  const base = `${stage.practice.url}/practice/roomB`;
  await connect(page, { way: "Direct", address: base, secret: CLIENT.secret });
  assert.deepEqual(await held(base), []);
  const token = await walk(page);
  assert.deepEqual(await held(base), [user(false)]);
  await reactivate(page);
  assert.deepEqual(await held(base), [user(true)]);
  assert.deepEqual(
    direct.filter((method) => method !== "OPTIONS"),
    ["POST", "POST", "GET", "POST", "GET", "PATCH", "GET", "PATCH", "GET"],
  );
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
  await assertKept(page, { token, secret: CLIENT.secret });
  await context.close();
});
