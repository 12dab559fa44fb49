// The whole page, loaded when it is first wanted.
import init, { open } from "./page.js";
import wasm from "./page_bg.wasm";
import "./files.js";
import "./manual.js";
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
