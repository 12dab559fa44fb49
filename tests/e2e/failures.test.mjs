// What the page says when a send fails, and that nothing typed is lost by it.
import assert from "node:assert/strict";
import http from "node:http";
import { after, before, test } from "node:test";
import { CLIENT, open } from "./harness.mjs";
import { connect, send, until } from "./steps.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

/** A server of this machine that answers everybody the same. */
const server = async (answerWith) => {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.method);
    answerWith(request, response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () => new Promise((done) => (server.closeAllConnections(), server.close(done)));
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close };
};

const typed = async (page) => ({
  address: await page.locator("#address").inputValue(),
  id: await page.locator("#client-id").inputValue(),
  secret: await page.locator("#client-secret").inputValue(),
});

const SECRET = "a-secret-of-this-test";

test("a tenant that does not let pages read it is explained as CORS, and the relay is offered", async () => {
  const { url, asked, close } = await server((_, response) => response.end("hello"));
  const { page, context } = await stage.page({ allow: [url] });
  await connect(page, { way: "Direct", address: url, secret: SECRET });
  const { status, tone, meaning, text } = await send(page);
  assert.equal(status, "No answer");
  assert.equal(tone, "bad");
  assert.equal(meaning, `${new URL(url).host} can be reached, but does not let web pages read it.`);
  assert.match(text, /CORS/);
  assert.match(text, /send through its relay/);
  assert.match(text, /curl/);
  assert.ok(asked.length > 0, "the server was asked at all");
  assert.deepEqual(await typed(page), { address: url, id: CLIENT.id, secret: SECRET });
  await context.close();
  await close();
});

test("a port where nobody listens is explained as unreachable, and what was typed is still there", async () => {
  const { url, close } = await server(() => {});
  await close();
  const { page, context } = await stage.page({ allow: [url] });
  await connect(page, { way: "Direct", address: url, secret: SECRET });
  const { status, tone, meaning } = await send(page);
  assert.equal(status, "No answer");
  assert.equal(tone, "bad");
  assert.equal(meaning, `${new URL(url).host} could not be reached.`);
  assert.deepEqual(await typed(page), { address: url, id: CLIENT.id, secret: SECRET });
  await context.close();
});

test("the same port over the relay is explained by the relay's own word", async () => {
  const { url, close } = await server(() => {});
  await close();
  const { page, context, foreign } = await stage.page();
  await connect(page, { way: "Relay", address: url, secret: SECRET });
  const { status, meaning, text } = await send(page);
  assert.equal(status, "No answer");
  assert.match(meaning, /^The relay brought no answer of the tenant: .*\(host-not-allowed\)\.$/);
  assert.match(text, /--allow-host/);
  assert.deepEqual(await typed(page), { address: url, id: CLIENT.id, secret: SECRET });
  assert.deepEqual(foreign, []);
  await context.close();
});

test("a browser without a network is told so", async () => {
  const { page, context } = await stage.page();
  await connect(page, { way: "Direct", address: "https://acme.vmwareidentity.com", secret: SECRET });
  // The first send loads the whole page, which needs the network.
  await page.locator("#client-id").press("End");
  await until("the whole page", () => page.evaluate(() => performance.getEntriesByType("resource").some(({ name, responseEnd }) => /page_bg/.test(name) && responseEnd > 0)));
  await context.setOffline(true);
  const { meaning } = await send(page);
  assert.equal(meaning, "The browser is offline.");
  await context.close();
});

test("a wrong secret is answered with 401 and its explanation, and stays to be mended", async () => {
  const { page, context } = await stage.page();
  const address = `${stage.practice.url}/practice/wrong`;
  await connect(page, { way: "Relay", address, secret: SECRET });
  const { status, tone, meaning } = await send(page);
  assert.equal(status, "401");
  assert.equal(tone, "bad");
  assert.match(meaning, /secret|client/i);
  assert.deepEqual(await typed(page), { address, id: CLIENT.id, secret: SECRET });
  await page.locator("#client-secret").fill(CLIENT.secret);
  assert.equal((await send(page)).status, "200");
  await context.close();
});

test("a tenant that keeps silent can be waited for no longer, and its late answer changes nothing", async () => {
  const open = { "access-control-allow-origin": "*", "access-control-allow-headers": "*,authorization" };
  let late;
  const { url, close } = await server((request, response) => {
    if (request.method === "OPTIONS") return response.writeHead(204, open).end();
    late = () => response.writeHead(200, open).end("{}");
  });
  const { page, context } = await stage.page({ allow: [url] });
  await connect(page, { way: "Direct", address: url, secret: SECRET });
  await page.locator("#send").click();
  await page.locator("#send[aria-busy=true]").waitFor();
  assert.match(await page.locator(".card.answer").textContent(), /Waiting for the tenant/);
  await until("the request", () => late);
  await page.locator("#send").click();
  await page.locator(".card.answer.empty").waitFor();
  late();
  await page.waitForTimeout(100);
  assert.equal(await page.locator(".card.answer.empty").count(), 1);
  assert.deepEqual(await typed(page), { address: url, id: CLIENT.id, secret: SECRET });
  await context.close();
  await close();
});
