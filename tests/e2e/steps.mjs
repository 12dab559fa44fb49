// What a person does on the page, and what they then see. Every wait ends in a sentence on what
// did not come. It deliberately knows nothing of processes and browsers; that is harness.mjs.

/** Waits until `look` gives something true, and returns it. */
export const until = async (what, look, patience = 5000) => {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`${what} did not come within ${patience} ms.`);
    await new Promise((done) => setTimeout(done, 15));
  }
};

/** Goes to a step by its link on the path. */
export const goTo = async (page, route) => {
  await page.locator(`nav.path a[href="#/${route}"]`).click();
  await page.locator(`main[data-step="${route}"] h1`).waitFor();
};

/** Presses one button of a named row of choices in the form. */
export const choose = (page, group, option) =>
  page.locator(`.sheet [role="group"][aria-label="${group}"] button`, { hasText: option }).click();

const sent = async (page) => {
  const summary = page.locator(".log > summary");
  return (await summary.count()) ? Number((await summary.textContent()).split("·")[1]) : 0;
};

/** What the card of the answer shows. */
export const answer = async (page) => {
  const card = page.locator(".card.answer");
  return {
    status: await card.locator("header strong").textContent(),
    tone: await card.getAttribute("data-tone"),
    meaning: await card.locator(".what").textContent(),
    text: await card.textContent(),
  };
};

/** Acts, by default by a click on the request's button, and reads the answer that comes. */
export const send = async (page, act = () => page.locator("#send").click()) => {
  const before = await sent(page);
  await act();
  await until("an answer", async () => (await sent(page)) === before + 1);
  return answer(page);
};

/** The name and value pairs of the user that the tenant knows. */
export const facts = async (page) => {
  const pairs = await page.locator(".facts > div").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("dt").textContent, row.querySelector("dd").textContent]),
  );
  return Object.fromEntries(pairs);
};

/** Types the tenant, the way to it and the client, in the step Connect. */
export const connect = async (page, { way, address, secret }) => {
  await choose(page, "Send through", way);
  await page.locator("#address").fill(address);
  await page.locator("#client-secret").fill(secret);
};

/** Waits until the editor that loads later has come. */
export const rich = (page) => page.locator(".cm-content").waitFor();

/** The text in the editor of a document, be it CodeMirror, whose view hangs on its element, or a text area. */
export const textIn = (page, id) =>
  page.locator(`#${id}`).evaluate((it) => it.value ?? it.cmTile.root.view.state.doc.toString());

/** What is selected in the editor that has the focus: its id, where the selection begins, its text. */
export const selected = (page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active.matches("textarea")) {
      const { id, value, selectionStart, selectionEnd } = active;
      return { id, from: selectionStart, text: value.slice(selectionStart, selectionEnd) };
    }
    const state = active.cmTile?.root.view.state;
    if (!state) return undefined;
    const { from, to } = state.selection.main;
    return { id: active.id, from, text: state.sliceDoc(from, to) };
  });

/** Puts a text in the place of the whole document by one paste, which is quick for a long one as well. */
export const paste = (page, id, text) =>
  page.locator(`#${id}`).evaluate((it, text) => {
    const { view } = it.cmTile.root;
    view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    it.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** The problems of a document as they are listed: `code place message`. */
export const problems = (page, doc) =>
  page.locator(`#${doc}-problems > li[data-severity]`).evaluateAll((rows) =>
    rows.map((row) => ({
      severity: row.dataset.severity,
      place: row.querySelector(".at").textContent,
      code: row.querySelector(".source code").textContent,
      message: row.querySelector("b").textContent,
    })),
  );

/** Everything that a visit leaves where others could read it. */
export const traces = async (page) =>
  page.evaluate(() => ({
    storage: JSON.stringify({ ...localStorage, ...sessionStorage }),
    cookies: document.cookie,
    url: location.href,
    dom: document.documentElement.outerHTML,
    values: [...document.querySelectorAll("input:not([type=password]), textarea, .cm-content")]
      .map((it) => it.value ?? it.cmTile.root.view.state.doc.toString())
      .join("\n"),
  }));
