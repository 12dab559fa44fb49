// Checks the bytes of a file of many documents: `sift` finds them and tells the clean ones, `Judge`
// has the rules for the others. It deliberately loads nothing: the worker and the benchmark do.

const NEWLINE = 10;
/** After how many bytes of judged documents the caller hears of it. */
const STEP = 1 << 20;
/** How many numbers tell of one document (`src/bulk/found.rs`). */
const NUMBERS = 4;

/** Lines and columns, from 1, of rising places of UTF-8 bytes. */
const counter = (bytes) => {
  let [line, column, at] = [1, 1, 0];
  let next = bytes.indexOf(NEWLINE);
  return (to) => {
    while (next !== -1 && next < to) {
      [line, column, at] = [line + 1, 1, next + 1];
      next = bytes.indexOf(NEWLINE, at);
    }
    for (; at < to; at += 1) if ((bytes[at] & 0xc0) !== 0x80) column += 1;
    return [line, column];
  };
};

/**
 * The summary of a file: `documents`, and what `Judge` says of those with problems.
 * `settings`: kind, profile, strict, domains (a string, one a line), most (places of each code).
 * `progress` hears how many of the open documents' bytes are judged, and of how many.
 */
export const checkFile = ({ sift, Judge }, bytes, settings, progress = () => {}) => {
  const { kind = "", profile = "", strict = false, domains = "", most = 20 } = settings;
  const found = sift(bytes, kind, profile, domains);
  const judge = new Judge(kind, profile, strict, domains, most);
  const place = counter(bytes);
  let [done, said, all] = [0, 0, 0];
  for (let at = 1; at < found.length; at += NUMBERS) all += found[at + 2] - found[at + 1];
  for (let at = 1; at < found.length; at += NUMBERS) {
    const [index, start, end, whole] = found.subarray(at, at + NUMBERS);
    const [line, column] = place(start);
    judge.take(bytes.subarray(start, end), index, start, whole === 1, line, column);
    done += end - start;
    if (done - said >= STEP) progress((said = done), all);
  }
  const summary = { documents: found[0], ...JSON.parse(judge.json()) };
  judge.free();
  return summary;
};
