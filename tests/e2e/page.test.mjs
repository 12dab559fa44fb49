// The built page as any visitor gets it: it starts, asks no one else, and is accessible.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ROUTES, open, serious } from "./harness.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

test("the page starts without a complaint and asks no other origin", async () => {
  const { page, foreign, complaints } = await stage.page();
  for (const route of ROUTES) {
    await page.goto(`${stage.workbench.url}/#/${route}`);
    await page.waitForTimeout(50);
  }
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
});

for (const colorScheme of ["light", "dark"]) {
  for (const route of ROUTES) {
    test(`axe-core finds nothing serious on ${route} in ${colorScheme} colours`, async () => {
      const { page, context } = await stage.page({ route, colorScheme });
      assert.deepEqual(await serious(page), []);
      await context.close();
    });
  }
}

test("the page comes with a strict policy, compressed, and is kept for a year under its hash", async () => {
  const answer = await fetch(`${stage.workbench.url}/`, { headers: { "accept-encoding": "br" } });
  const policy = answer.headers.get("content-security-policy") ?? "";
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
  assert.doesNotMatch(policy, /unsafe-inline/);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  const html = await answer.text();
  for (const name of html.match(/[\w-]+\.(?:js|css|wasm)(?=")/g)) {
    const file = await fetch(`${stage.workbench.url}/${name}`, { headers: { "accept-encoding": "br" } });
    assert.equal(file.status, 200, name);
    assert.equal(file.headers.get("content-encoding"), "br", name);
    assert.match(file.headers.get("cache-control") ?? "", /immutable/, name);
  }
});
