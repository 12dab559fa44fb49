// The card of the problems at one place: for each what is wrong, what to do, who says so, and the
// fix. Its words are the report's, and below them the manual's; backticks become code, as in the list.

/** As many are shown in full; the list has the rest. */
const MOST_SHOWN = 4;

const element = (tag, properties, ...children) => {
  const dom = Object.assign(document.createElement(tag), properties);
  dom.append(...children);
  return dom;
};

/** A text whose pieces between backticks are code. */
const prose = (text) => text.split("`").map((piece, at) => (at % 2 ? element("code", {}, piece) : piece));

const plain = (text) => text.replaceAll("`", "");

/** Tells what the manual says of a rule: `static/manual.js`, given with the script's arrival. */
let manual = async () => undefined;
export const read = (from) => (manual = from);

/** Adds what the manual says of the rule, once it is here; without it the card says enough. */
const explain = (dom, code, ongrown) =>
  manual(code).then(
    (rule) => {
      if (!rule || !dom.isConnected) return;
      dom.querySelector(".source").before(element("p", { className: "help" }, ...prose(rule.why)));
      ongrown();
    },
    () => {},
  );

const problemOf = ({ severity, code, message, help, source, confidence, fix, index }, onfix) => {
  const dom = element(
    "section",
    {},
    element("p", {}, element("b", {}, ...prose(message))),
    element("p", { className: "help" }, ...prose(help)),
  );
  dom.dataset.severity = severity;
  const link = element("a", { href: `#/rules/${code}` }, element("code", {}, code));
  dom.append(element("p", { className: "source" }, link, element("span", {}, `${source} · ${confidence}`)));
  if (fix) {
    const button = element("button", { type: "button", className: "btn small", onclick: () => onfix(index) });
    button.append("Fix: ", ...prose(fix));
    dom.append(button);
  }
  return dom;
};

/** The card of `list`; `total` is how many problems the document has. */
export const cardOf = (list, { total, onfix, onescape, ongrown }) => {
  const shown = list.slice(0, MOST_SHOWN);
  const dom = element("div", { className: "problem-card" }, ...shown.map((it) => problemOf(it, onfix)));
  if (list.length > shown.length)
    dom.append(element("p", { className: "help" }, `And ${list.length - shown.length} more at this place, in the list.`));
  dom.dataset.says = shown
    .map(({ severity, message, help, index }) => `Problem ${index + 1} of ${total}, ${severity}. ${plain(message)} ${plain(help)}`)
    .join(" ");
  const isFirst = ({ code }, at) => shown.findIndex((it) => it.code === code) === at;
  queueMicrotask(() => shown.forEach((it, at) => isFirst(it, at) && explain(dom.children[at], it.code, ongrown)));
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onescape();
  });
  return dom;
};
