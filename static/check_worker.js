// The worker that checks a file: answers with how far it is, and in the end with the summary or
// with why there is none. To stop it, end it.
import initBulk, { sift } from "./bulk.js";
import bulk from "./bulk_bg.wasm";
import { checkFile } from "./check_file.js";
import initPage, { Judge } from "./page.js";
import page from "./page_bg.wasm";

const urlOf = (file) => new URL(file, import.meta.url);

self.onmessage = async ({ data: { file, settings } }) => {
  try {
    const [buffer] = await Promise.all([
      file.arrayBuffer(),
      initBulk({ module_or_path: urlOf(bulk) }),
      initPage({ module_or_path: urlOf(page) }),
    ]);
    const progress = (done, all) => self.postMessage({ done, all });
    const summary = checkFile({ sift, Judge }, new Uint8Array(buffer), settings, progress);
    self.postMessage({ summary });
  } catch (error) {
    // What `sift` says of a file that is no text is a sentence; anything else broke.
    const fault = typeof error === "string" ? error : `The file could not be checked: ${error}.`;
    self.postMessage({ fault });
  }
};
