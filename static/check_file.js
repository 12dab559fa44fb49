// Checks the bytes of a file of many documents with `File`, which finds them and has the rules. It
// deliberately loads nothing: the worker and the benchmark do.

/** After how many bytes of judged documents the caller hears of it. */
const STEP = 1 << 20;

/**
 * The summary of a file: how many documents, and what the rules say of those with problems.
 * `settings`: kind, profile, strict, domains (a string, one a line), most (places of each code).
 * `progress` hears how many bytes are judged of those that the rules must look at, and of how many.
 */
export const checkFile = (File, bytes, settings, progress = () => {}) => {
  const { kind = "", profile = "", strict = false, domains = "", most = 20 } = settings;
  const file = new File(bytes, kind, profile, strict, domains, most);
  const all = file.all();
  for (let done = 0, step; (step = file.judge(STEP)) > 0; ) progress((done += step), all);
  const summary = JSON.parse(file.json());
  file.free();
  return summary;
};
