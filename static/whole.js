// The whole page, loaded when it is first wanted.
import init, { open } from "./page.js";
import wasm from "./page_bg.wasm";

/** Fetches and compiles it; the answer takes over with what the first part hands on. */
export const load = async () => {
  await init({ module_or_path: new URL(wasm, import.meta.url) });
  return open;
};
