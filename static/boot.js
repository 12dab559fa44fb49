// Starts the page. The frame in index.html is on the screen before this runs;
// if WebAssembly cannot start, this says so above that frame instead of leaving it dead.
import init from "./page.js";
import wasm from "./page_bg.wasm";

const say = (reason) => {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.className = "broken";
  note.textContent =
    "The workbench could not start, because this browser did not run its WebAssembly part " +
    `(${reason}). Reload the page; if that does not help, try a current browser, or ask whoever ` +
    "manages this one whether WebAssembly is switched off.";
  // Not inside #app: it is inert until the app has started, and what is inert is not read aloud.
  document.body.prepend(note);
};

try {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is not available");
  await init({ module_or_path: new URL(wasm, import.meta.url) });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  throw error;
}
