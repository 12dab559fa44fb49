// Starts the page. The frame in index.html is on the screen before this runs. The first part
// draws the step Connect; the whole loads when the person begins to work, and takes over with
// what was typed. If WebAssembly cannot start, this says so instead of leaving a dead frame.
import initFirst, { open_first } from "./first.js";
import firstWasm from "./first_bg.wasm";
import { remember } from "./focus.js";

const say = (reason) => {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.className = "broken";
  note.textContent =
    "The workbench could not go on, because a part of it did not load or run " +
    `(${reason}). Reload the page; if that does not help, try a current browser, or ask whoever ` +
    "manages this one whether WebAssembly is switched off.";
  // Not inside #app: it is inert until the app has started, and what is inert is not read aloud.
  document.body.prepend(note);
};

/** Whether the URL leads to the step that the first part draws. */
const isFirst = () => /^#?\/?(connect)?$/.test(location.hash.replace(/^#\//, ""));

const urlOf = (file) => new URL(file, import.meta.url);

let loading;
/** Loads the whole page, once; a failed load may be tried again. */
const whole = () =>
  (loading ??= import("./whole.js")
    .then((module) => module.load())
    .catch((error) => {
      loading = undefined;
      throw error;
    }));

/** Runs a step of the start and says so if it fails. */
const attempt = async (step) => {
  try {
    document.querySelector("body > .broken")?.remove();
    await step();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    throw error;
  }
};

/** Draws the whole in the place of the first part. The focus stays where it is, or goes to the new step. */
const takeOver = (open, handover) => {
  const keepFocus = remember();
  open(handover());
  if (isFirst()) keepFocus();
  else setTimeout(() => document.getElementById("step")?.focus());
};

let call;
document.addEventListener("whole", (event) => {
  // Asked again while it is on its way, the whole does what was asked last, and comes once.
  const isUnderWay = call !== undefined;
  call = event.detail;
  if (isUnderWay) return;
  attempt(async () => {
    const open = await whole();
    takeOver(open, call);
  }).finally(() => (call = undefined));
});
for (const sign of ["pointerdown", "keydown"]) {
  // The person begins to work: have the rest ready by the time it is wanted.
  document.addEventListener(sign, () => whole().catch(() => {}), { once: true, capture: true });
}

await attempt(async () => {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  if (isFirst()) {
    await initFirst({ module_or_path: urlOf(firstWasm) });
    open_first();
  } else {
    const open = await whole();
    open("");
  }
});
