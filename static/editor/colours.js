// The colours of JSON: keys, strings, numbers and literals of the lines that are on the screen, told
// by one pattern. It reads no structure: JSON's strings end on their line, so a line is enough.
import { Decoration, ViewPlugin } from "@codemirror/view";

/** A string, with what follows if it makes it a name; a number or literal. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** In a longer line, the pattern begins this far before what is seen. */
const LONGEST = 20_000;

const KEY = Decoration.mark({ class: "k" });
const STRING = Decoration.mark({ class: "s" });
const LITERAL = Decoration.mark({ class: "b" });

const decorationOf = ([token, name]) => (token[0] !== '"' ? LITERAL : name ? KEY : STRING);

const coloured = ({ state: { doc }, visibleRanges }) => {
  const found = [];
  for (const { from, to } of visibleRanges) {
    const start = Math.max(doc.lineAt(from).from, from - LONGEST);
    const text = doc.sliceString(start, to);
    for (const match of text.matchAll(TOKEN)) {
      const length = match[0].length - (match[1]?.length ?? 0);
      const at = start + match.index;
      if (at + length > from) found.push(decorationOf(match).range(at, at + length));
    }
  }
  return Decoration.set(found);
};

export const colours = ViewPlugin.define(
  (view) => ({
    decorations: coloured(view),
    update({ docChanged, viewportChanged, view }) {
      if (docChanged || viewportChanged) this.decorations = coloured(view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
