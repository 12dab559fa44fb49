// The whole page, loaded when it is first wanted.
import init, { open } from "./page.js";
import wasm from "./page_bg.wasm";
import "./files.js";
import { manual } from "./manual.js";
import styles from "./whole.css";

/** Takes up the styles of what the first part never draws. The policy lets no style element in. */
const adopt = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Fetches and compiles it; the answer takes over with what the first part hands on. */
export const load = async () => {
  await init({ module_or_path: new URL(wasm, import.meta.url) });
  adopt();
  return open;
};

/** Whether a letter is being composed: a text area must not go meanwhile. */
let composing = false;
document.addEventListener("compositionstart", () => (composing = true), { capture: true });
document.addEventListener("compositionend", () => (composing = false), { capture: true });

let editor;
/** Loads the editor, once; where that fails the text areas stay, and the next focus tries again. */
const loadEditor = () =>
  (editor ??= import("./editor/editor.js").then(
    (module) => {
      const arrive = () => {
        module.arrive(manual);
        document.dispatchEvent(new CustomEvent("editor-loaded", { detail: module }));
      };
      if (composing) document.addEventListener("compositionend", () => setTimeout(arrive), { once: true });
      else arrive();
    },
    () => (editor = undefined),
  ));

document.addEventListener(
  "editor-wanted",
  () => {
    // After what is on the screen has been drawn, or when the person goes there.
    (window.requestIdleCallback ?? setTimeout)(loadEditor, { timeout: 2000 });
    document.addEventListener("focusin", ({ target }) => target.matches(".editor textarea") && loadEditor());
  },
  { once: true },
);
