// The JSON editor: CodeMirror, one view a document. `ui/browser/rich.rs` is the other side of this
// seam. The page's state holds the truth: what is typed is told to it as changes, what it changes
// itself comes in by `change`. This file decides nothing about documents and their problems.
import { Annotation, EditorState, Transaction } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { history, historyKeymap, isolateHistory, standardKeymap } from "@codemirror/commands";
import { indentService } from "@codemirror/language";
import { read } from "./card.js";
import { colours } from "./colours.js";
import { explainAt, explainHere, marked, problems, reveal } from "./problems.js";
import { adopt } from "./style.js";
import css from "./editor.css";

adopt(css);

/** What the page wants to be told; see `listen`. */
let page;
const views = new Map();

/** A change that the state made: it knows it already. */
const outside = Annotation.define();

/** One line break, as in a text area, so that a place is the same number here and there. */
const BREAK = "\n";

const tellChanges = (id) =>
  EditorView.updateListener.of(({ docChanged, transactions, changes, state }) => {
    if (!docChanged || transactions.some((it) => it.annotation(outside))) return;
    const ranges = [];
    const texts = [];
    changes.iterChanges((from, to, _from, _to, inserted) => {
      ranges.push(from, to);
      texts.push(inserted.toString());
    }, true);
    page.typed(id, Uint32Array.from(ranges), texts, state.doc.length);
  });

/** A line goes as deep as the one before it, and one deeper behind an opening bracket. */
const depth = indentService.of((context, at) => {
  const line = context.state.doc.lineAt(at);
  const [before, space] = /^(\s*).*/.exec(line.text.slice(0, at - line.from));
  return context.countColumn(space) + (/[[{]\s*$/.test(before) ? context.unit : 0);
});

const keys = (id) => [
  { key: "F8", run: ({ state }) => (page.stepped(id, state.selection.main.from, true), true) },
  { key: "Shift-F8", run: ({ state }) => (page.stepped(id, state.selection.main.from, false), true) },
  { key: "Ctrl-.", run: explainHere },
  { key: "Escape", run: () => (page.left(id), false) },
];

/** What a letter goes over; the browser may know of a selection that the view has yet to hear of. */
const selectedFor = (event, view) => {
  const { main } = view.state.selection;
  const [range] = event.getTargetRanges();
  if (!main.empty || !range || range.collapsed || !view.contentDOM.contains(range.startContainer)) return main;
  return {
    from: view.posAtDOM(range.startContainer, range.startOffset),
    to: view.posAtDOM(range.endContainer, range.endOffset),
  };
};

/**
 * What is typed over a selection. Left to the browser, it would carry the look of what goes over to
 * what comes by a style attribute, which the policy of the page forbids.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data, isComposing } = event;
    if (inputType !== "insertText" || !data || isComposing) return false;
    const { from, to } = selectedFor(event, view);
    if (from === to) return false;
    const insert = view.state.toText(data);
    const selection = { anchor: from + insert.length };
    view.dispatch({ changes: { from, to, insert }, selection, userEvent: "input.type", scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

const stateOf = (id, { label, describedBy, placeholder: hint }, text) =>
  EditorState.create({
    doc: text,
    extensions: [
      EditorState.lineSeparator.of(BREAK),
      EditorState.tabSize.of(2),
      EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, BREAK)),
      EditorView.contentAttributes.of({ id, class: "code", tabindex: "0", "aria-label": label, "aria-describedby": describedBy }),
      history(),
      lineNumbers(),
      highlightSpecialChars(),
      placeholder(hint),
      depth,
      typedOver,
      colours,
      problems((index) => page.about(id, index), (index) => page.fixed(id, index)),
      keymap.of([...keys(id), ...standardKeymap, ...historyKeymap]),
      tellChanges(id),
    ],
  });

/** Where the person was in the text area whose place an editor takes. */
let place;

/** Notes it, before the text area goes, and takes the manual of the rules. */
export const arrive = (manual) => {
  read(manual);
  const area = document.activeElement;
  if (!area?.matches(".editor textarea")) return;
  const { id, selectionStart, selectionEnd } = area;
  place = { id, from: selectionStart, to: selectionEnd };
};

/** Takes what to call: typed, a step to a problem, the way back from one, a fix, what a problem says. */
export const listen = (typed, stepped, left, fixed, about) => {
  page = { typed, stepped, left, fixed, about };
};

/** Puts the view of a document that was edited before into its new place. */
export const attach = (id, host) => {
  const view = views.get(id);
  if (!view) return false;
  if (view.dom.parentNode !== host) {
    host.replaceChildren(view.dom);
    view.requestMeasure();
  }
  return true;
};

export const open = (id, host, text) => {
  const view = new EditorView({ state: stateOf(id, host.dataset, text) });
  views.set(id, view);
  attach(id, host);
  if (place?.id === id) {
    view.dispatch({ selection: { anchor: place.from, head: place.to }, scrollIntoView: true });
    view.focus();
  }
  place = undefined;
};

/** When the state last changed a document: letters typed in a field go back in one step. */
let changed = 0;

export const change = (id, ranges, texts) => {
  const view = views.get(id);
  const now = performance.now();
  const goesOn = now - changed < 500;
  changed = now;
  view.dispatch({
    changes: texts.map((insert, at) => ({ from: ranges[2 * at], to: ranges[2 * at + 1], insert })),
    annotations: [
      outside.of(true),
      Transaction.userEvent.of("input.type"),
      ...(goesOn ? [] : [isolateHistory.of("before")]),
    ],
  });
};

export const mark = (id, flat) => marked(views.get(id), flat);

export const select = (id, from, to, explain) => {
  const view = views.get(id);
  reveal(view, from, to);
  if (explain) explainAt(view, from);
};

export const text = (id) => views.get(id).state.doc.toString();
