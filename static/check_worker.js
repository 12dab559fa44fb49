// The worker that checks a file: answers with how far it is, and in the end with the summary or
// with why there is none. To stop it, end it.
import init, { File } from "./bulk.js";
import bulk from "./bulk_bg.wasm";
import { checkFile } from "./check_file.js";

self.onmessage = async ({ data: { file, settings } }) => {
  try {
    const module = new URL(bulk, import.meta.url);
    const [buffer] = await Promise.all([file.arrayBuffer(), init({ module_or_path: module })]);
    const progress = (done, all) => self.postMessage({ done, all });
    const summary = checkFile(File, new Uint8Array(buffer), settings, progress);
    self.postMessage({ summary });
  } catch (error) {
    // What `File` says of a file that is no text is a sentence; anything else broke.
    const fault = typeof error === "string" ? error : `The file could not be checked: ${error}.`;
    self.postMessage({ fault });
  }
};
