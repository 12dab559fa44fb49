// The problems of a document in its editor: a wavy line under the exact characters, a sign beside the
// line's number, and a card that says what is wrong and mends it. The card's words come from the
// report when it is opened. The list under the editor says the same to whoever cannot see the lines.
import { RangeSet, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  EditorView,
  GutterMarker,
  WidgetType,
  activateHover,
  closeHoverTooltips,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  lineNumberMarkers,
  repositionTooltips,
} from "@codemirror/view";
import { cardOf } from "./card.js";

const GRAVITIES = ["error", "warning", "info"];

/** A problem over more lines tints only these. */
const MOST_TINTED = 20;

const NONE = { list: [], decorations: Decoration.none, signs: RangeSet.empty };
const setProblems = StateEffect.define();

/** A place without characters: the end of the text, an empty line. */
class Point extends WidgetType {
  constructor(gravity) {
    super();
    this.gravity = gravity;
  }
  eq(other) {
    return other.gravity === this.gravity;
  }
  toDOM() {
    const dom = document.createElement("span");
    dom.className = "point";
    dom.dataset.wavy = GRAVITIES[this.gravity];
    return dom;
  }
  ignoreEvent() {
    return false;
  }
}

class Sign extends GutterMarker {
  constructor(gravity) {
    super();
    this.elementClass = `sign ${GRAVITIES[gravity]}`;
  }
}

const SIGNS = GRAVITIES.map((_, gravity) => new Sign(gravity));
const LINES = GRAVITIES.map((name) => Decoration.line({ attributes: { "data-severity": name } }));
const WAVES = GRAVITIES.map((name) => Decoration.mark({ attributes: { "data-wavy": name } }));
const POINTS = GRAVITIES.map((_, gravity) => Decoration.widget({ widget: new Point(gravity), side: 1 }));

/** The gravest of each line that a problem touches. */
const touched = (doc, list) => {
  const lines = new Map();
  for (const { from, to, gravity } of list) {
    let line = doc.lineAt(from);
    for (let count = 0; count < MOST_TINTED; count += 1) {
      lines.set(line.from, Math.min(gravity, lines.get(line.from) ?? gravity));
      if (line.to >= to) break;
      line = doc.line(line.number + 1);
    }
  }
  return [...lines].sort(([one], [other]) => one - other);
};

const drawn = (doc, list) => {
  const lines = touched(doc, list);
  const signs = new RangeSetBuilder();
  for (const [at, gravity] of lines) signs.add(at, at, SIGNS[gravity]);
  const wave = ({ from, to, gravity }) => (from < to ? WAVES[gravity].range(from, to) : POINTS[gravity].range(from));
  const tint = ([at, gravity]) => LINES[gravity].range(at);
  return {
    list,
    decorations: Decoration.set([...lines.map(tint), ...list.map(wave)], true),
    signs: signs.finish(),
  };
};

const mapped = ({ list, decorations, signs }, changes) => ({
  list: list.map(({ from, to, gravity }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1), gravity })),
  decorations: decorations.map(changes),
  signs: signs.map(changes),
});

const field = StateField.define({
  create: () => NONE,
  update(value, { changes, docChanged, effects, newDoc }) {
    for (const effect of effects) if (effect.is(setProblems)) return drawn(newDoc, effect.value);
    return docChanged ? mapped(value, changes) : value;
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ decorations }) => decorations),
    lineNumberMarkers.from(field, ({ signs }) => signs),
  ],
});

/** What came while a letter was being composed: it waits, so that nothing disturbs it. */
const waiting = new WeakMap();

/** Shows these problems: from, to, gravity, from, to, gravity, … in the order of the report. */
export const marked = (view, flat) => {
  const list = [];
  const end = view.state.doc.length;
  for (let at = 0; at < flat.length && end > 0; at += 3) {
    const [from, to, gravity] = flat.subarray(at, at + 3);
    list.push({ from: Math.min(from, end), to: Math.min(to, end), gravity });
  }
  if (view.composing) waiting.set(view, list);
  else view.dispatch({ effects: setProblems.of(list) });
};

const composed = EditorView.domEventHandlers({
  compositionend: (_event, view) => {
    setTimeout(() => {
      const list = waiting.get(view);
      waiting.delete(view);
      if (list && !view.composing) view.dispatch({ effects: setProblems.of(list) });
    });
  },
});

/** Brings a place into view, selected and in focus. */
export const reveal = (view, from, to) => {
  const end = view.state.doc.length;
  const selection = { anchor: Math.min(from, end), head: Math.min(to, end) };
  view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: "nearest", yMargin: 48 }) });
  view.focus();
};

const at = ({ list }, place) =>
  list.map((it, index) => ({ ...it, index })).filter(({ from, to }) => from <= place && place <= to);

/** Opens the card of the problems at a place, and says them. */
export const explainAt = (view, place) => {
  activateHover(view, place, 1);
  // At the end of a line the problem is before the caret.
  if (!hasHoverTooltips(view.state)) activateHover(view, place, -1);
  const says = view.dom.querySelector(".problem-card")?.dataset.says ?? "Nothing is wrong here.";
  view.dispatch({ effects: EditorView.announce.of(says) });
};

/** Opens the card at the caret and goes into it. */
export const explainHere = (view) => {
  explainAt(view, view.state.selection.main.from);
  view.dom.querySelector(".problem-card :is(button, a)")?.focus({ preventScroll: true });
  return true;
};

const close = (view) => {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
};

/** A card that was opened by key goes when the focus goes. */
const left = (event, view) => {
  if (view.dom.contains(event.relatedTarget)) return;
  // A card that closed gives the focus back to the text, where the next may be open by then.
  setTimeout(() => view.dom.contains(document.activeElement) || close(view));
};

/** `about(index)` tells what the problem says, `fixed(index)` mends it. */
export const problems = (about, fixed) => {
  const create = (list) => (view) => {
    const dom = cardOf(list.map(({ index }) => ({ ...about(index), index })), {
      total: view.state.field(field).list.length,
      onfix: (index) => {
        close(view);
        view.focus();
        fixed(index);
      },
      onescape: () => {
        close(view);
        view.focus();
      },
      ongrown: () => repositionTooltips(view),
    });
    dom.addEventListener("focusout", (event) => left(event, view));
    return { dom };
  };
  const hover = hoverTooltip(
    (view, place, side) => {
      const here = at(view.state.field(field), place).filter(
        // The pointer is over a character: before or after the place.
        ({ from, to }) => from === to || (side < 0 ? from < place : place < to),
      );
      if (!here.length) return null;
      return { pos: here[0].from, end: Math.max(...here.map(({ to }) => to)), create: create(here) };
    },
    { hideOnChange: true, hoverTime: 200 },
  );
  return [
    field,
    hover,
    composed,
    EditorView.domEventHandlers({ blur: left }),
    keymap.of([{ key: "Escape", run: close }]),
  ];
};
