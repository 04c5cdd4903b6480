import { stepOfKey, stepped } from "./compare/steps.ts";

/** Goes from difference to difference by key, button or a click in the text; the list and the text go together. */
export function start(): void {
  const rows = new Map<number, HTMLTableRowElement>();
  for (const row of document.querySelectorAll<HTMLTableRowElement>("tr[data-difference]")) {
    rows.set(Number(row.dataset.difference), row);
  }
  const numbers = [...rows.keys()];
  let current: number | null = null;

  const go = (number: number | null): void => {
    const row = number === null ? undefined : rows.get(number);
    if (number === null || !row) return;
    current = number;
    for (const other of rows.values()) other.removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
    // The place in the text first: focus then brings the row into its own, scrolling list.
    showInText(number);
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    const step = stepOfKey(event.key);
    if (step === null) return;
    event.preventDefault();
    go(stepped(numbers, current, step));
  });

  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => go(stepped(numbers, current, button.dataset.step === "1" ? 1 : -1)));
  }

  document.querySelector("#text")?.addEventListener("click", (event) => {
    const words = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-differences]") : null;
    const number = numbersOf(words).find((each) => rows.has(each));
    if (number !== undefined && getSelection()?.isCollapsed !== false) go(number);
  });

  for (const [number, row] of rows) {
    row.querySelector("a[href^='#d']")?.addEventListener("click", (event) => {
      event.preventDefault();
      go(number);
    });
  }
}

/** Marks where a difference stands in the text, and brings it into sight unless told not to. */
export function showInText(number: number, intoSight = true): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-differences]")) {
    words.classList.toggle("current", numbersOf(words).includes(number));
  }
  if (intoSight) document.querySelector(`#d${number}`)?.scrollIntoView({ block: "center" });
}

function numbersOf(words: HTMLElement | null): number[] {
  return words?.dataset.differences?.split(" ").map(Number) ?? [];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
