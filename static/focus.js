// Keeps the focus on the page: the button that has it may go by what it does, and the whole page
// is drawn in the place of the first part. The focus then goes to what stands where it was.
const places = () =>
  [...document.querySelectorAll('#app :is(a, button, input, textarea, summary, [tabindex="0"])')].filter(
    (place) => !place.disabled && place.checkVisibility(),
  );

/** Remembers where the focus is; the answer puts it back there, if it is lost, by and by. */
export const remember = () => {
  const active = document.activeElement;
  const at = places().indexOf(active);
  const { selectionStart, selectionEnd } = active;
  // The page has drawn itself by the next task. Where it leads a person itself comes after this.
  return () =>
    setTimeout(() => {
      if (at < 0 || document.activeElement !== document.body) return;
      const next = places()[at] ?? places().at(-1);
      next.focus({ preventScroll: true });
      if (next.matches("input")) next.setSelectionRange(selectionStart, selectionEnd);
    });
};

document.addEventListener("click", () => remember()(), { capture: true });
