import init from "./first.js";
import wasm from "./first_bg.wasm";

await init({ module_or_path: new URL(wasm, import.meta.url) });
