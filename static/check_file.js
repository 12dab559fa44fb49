// Checks the bytes of a file of many documents: `sift` finds them and tells the clean ones, `Judge`
// has the rules for the others. It deliberately loads nothing: the worker and the benchmark do.

/** After how many bytes of judged documents the caller hears of it. */
const STEP = 1 << 20;
/** How many numbers tell of one document (`src/bulk/found.rs`). */
const NUMBERS = 6;

/**
 * The summary of a file: `documents`, and what `Judge` says of those with problems.
 * `settings`: kind, profile, strict, domains (a string, one a line), most (places of each code).
 * `progress` hears how many of the open documents' bytes are judged, and of how many.
 */
export const checkFile = ({ sift, Judge }, bytes, settings, progress = () => {}) => {
  const { kind = "", profile = "", strict = false, domains = "", most = 20 } = settings;
  const found = sift(bytes, kind, profile, domains);
  const judge = new Judge(kind, profile, strict, domains, most);
  let [done, said, all] = [0, 0, 0];
  for (let at = 1; at < found.length; at += NUMBERS) all += found[at + 2] - found[at + 1];
  for (let at = 1; at < found.length; at += NUMBERS) {
    const [index, start, end, whole, line, column] = found.subarray(at, at + NUMBERS);
    judge.take(bytes.subarray(start, end), index, start, whole === 1, line, column);
    done += end - start;
    if (done - said >= STEP) progress((said = done), all);
  }
  const summary = { documents: found[0], ...JSON.parse(judge.json()) };
  judge.free();
  return summary;
};
