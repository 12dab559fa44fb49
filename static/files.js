// Has files checked in a worker, one at a time. The page asks by the event `check-file`, whose
// detail is `{ file, settings, tell }`, and ends it by `check-file` without a file. `tell` is
// called with a JSON text: `{ done, all }` in bytes, then `{ summary }` or `{ fault }`.
import url from "./check_worker.js?worker";

let worker;

document.addEventListener("check-file", ({ detail }) => {
  worker?.terminate();
  worker = undefined;
  if (!detail?.file) return;
  const { file, settings, tell } = detail;
  worker = new Worker(new URL(url, import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => tell(JSON.stringify(data));
  worker.onerror = ({ message }) => tell(JSON.stringify({ fault: `The checker did not start: ${message}.` }));
  worker.postMessage({ file, settings });
});
