// The rules' manual: what each rule checks, why, and how it is mended. It is no part of any module
// and loads when it is first wanted. The page asks by an event, scripts call `manual`.
import file from "./rules.json";

let loading;
/** The manual as JSON text. A failed load may be tried again: it is fetched, for not every browser imports anew what it failed to import. */
const text = () =>
  (loading ??= fetch(new URL(file, import.meta.url))
    .then((answer) => {
      if (!answer.ok) throw new Error(`the manual was answered with ${answer.status}`);
      return answer.text();
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    }));

let rules;
/**
 * What the manual says of the rule of this code: `{ code, what, why, given, wrong, right, fix,
 * reference }`, `wrong` and `right` lists, code between backticks in the others; `undefined` for a
 * code that no rule has. Rejects while the manual cannot be loaded.
 */
export const manual = async (code) => {
  const { chapters } = rules ? {} : JSON.parse(await text());
  rules ??= new Map(chapters.flatMap((chapter) => chapter.rules).map((rule) => [rule.code, rule]));
  return rules.get(code);
};

document.addEventListener("manual", (event) => (event.detail.answer = text()));
