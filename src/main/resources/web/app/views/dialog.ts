import { el } from "./dom.ts";

type Fill = (body: HTMLElement, done: () => void) => void;

/** A modal dialog that gives the focus back to where it was. Closed, it leaves the page. */
export function dialog(name: string, title: string, close: string, fill: Fill): HTMLDialogElement {
  const made = make(name, title, close, fill);
  // A click beside it has it as its target, and so has one on its margin.
  made.addEventListener("click", (event) => {
    if (event.target === made && !isWithin(made, event)) made.close();
  });
  made.showModal();
  return made;
}

/**
 * The same to whoever looks, listens or presses keys, for what is opened and closed again and again beside a long text. A
 * browser makes all that lies under a modal dialog inert, and for that works out the style of every element twice; here a
 * ground takes the pointer, and the focus is kept inside by hand.
 */
export function quickDialog(name: string, title: string, close: string, fill: Fill): HTMLDialogElement {
  const made = make(name, title, close, fill);
  const ground = el("div", { class: "ground", onclick: () => made.close() });
  made.classList.add("quick");
  made.setAttribute("aria-modal", "true");
  made.setAttribute("closedby", "closerequest"); // a phone's way back closes it, as it closes a modal one
  made.before(ground);
  const isOnTop = () => [...document.body.children].findLast((child) => child instanceof HTMLDialogElement && child.open) === made;
  const byKey = (event: KeyboardEvent) => {
    if (!isOnTop() || event.isComposing) return;
    if (event.key === "Tab") keepWithin(made, event);
    else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      made.close();
    }
  };
  const byFocus = ({ target, relatedTarget }: FocusEvent) => {
    if (!isOnTop() || !(target instanceof Node) || made.contains(target)) return;
    const had = relatedTarget instanceof HTMLElement && made.contains(relatedTarget) ? relatedTarget : stops(made)[0];
    had?.focus();
  };
  document.addEventListener("keydown", byKey, { capture: true });
  document.addEventListener("focusin", byFocus);
  made.addEventListener("close", () => {
    ground.remove();
    document.removeEventListener("keydown", byKey, { capture: true });
    document.removeEventListener("focusin", byFocus);
  });
  made.show();
  return made;
}

function make(name: string, title: string, close: string, fill: Fill): HTMLDialogElement {
  const before = document.activeElement;
  const body = el("div", { class: "dialog-body" });
  const made = el(
    "dialog",
    { class: `dialog ${name}`, "aria-labelledby": `${name}-title` },
    el(
      "div",
      { class: "dialog-head" },
      el("h2", { id: `${name}-title`, text: title }),
      el("button", { type: "button", class: "quiet icon", "aria-label": close, title: "Esc", text: "✕", onclick: () => made.close() }),
    ),
    body,
  );
  made.addEventListener("close", () => {
    made.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  document.body.append(made);
  fill(body, () => made.close());
  return made;
}

function isWithin(box: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** Where `Tab` stops, in order. */
const stops = (within: HTMLElement): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']")]
    .filter((stop) => !stop.matches(":disabled") && stop.getClientRects().length > 0);

/** Behind the last stop comes the first. */
function keepWithin(box: HTMLElement, event: KeyboardEvent): void {
  const all = stops(box);
  const at = all.findIndex((stop) => stop === document.activeElement);
  const last = all.length - 1;
  // A list that scrolls is a stop in some browsers, and lies between two of these.
  if (at < 0 && document.activeElement !== box && box.contains(document.activeElement)) return;
  if (at > 0 && at < last) return;
  if (at === 0 && !event.shiftKey && last > 0) return;
  if (at === last && event.shiftKey && last > 0) return;
  event.preventDefault();
  all[event.shiftKey ? last : 0]?.focus();
}
