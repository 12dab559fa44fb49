// The styles of the editor, without a style element: the policy of the page allows none, so they are
// adopted as sheets made by script. CodeMirror's own styles come in through `StyleModule`, in a layer
// below the page's, so that the page decides. The bundler puts this file in the place of `style-mod`.
import { StyleModule as Original } from "style-mod";

/** Adds a sheet of these rules; a second call changes nothing. */
const sheetOf = (rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
};

export const adopt = (rules) => sheetOf(`@layer widgets{${rules}}`);

let library;
let mounted;

export class StyleModule extends Original {
  static mount(_root, modules) {
    const rules = modules.map((it) => it.getRules()).join("\n");
    if (rules === mounted) return;
    mounted = rules;
    library ??= sheetOf("");
    library.replaceSync(`@layer widgets.codemirror{${rules}}`);
  }
}
