import { hear } from "../keys/hearing.ts";
import { offerNames } from "./compare/calls.ts";
import { COMPARE_KEYS } from "./compare/keys.ts";
import { DifferenceRows } from "./compare/rows.ts";
import { stepped } from "./compare/steps.ts";

/** Goes from difference to difference by key, button or a click in the text; the list and the text go together. */
export function start(): void {
  const rows = new DifferenceRows();
  let current: number | null = null;

  let unmark = (): void => {};

  /** Makes a difference the one that is looked at. */
  const choose = (number: number, row: HTMLTableRowElement): void => {
    unmark();
    unmark = () => row.removeAttribute("aria-current");
    current = number;
    row.setAttribute("aria-current", "true");
    // The place in the text first: focus then brings the row into its own, scrolling list.
    showInText(number);
  };

  const go = (number: number | null): void => {
    if (number === null) return;
    rows.with(number, (row) => {
      choose(number, row);
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: "nearest" });
    });
  };

  const write = (number: number | null, thread?: string): void => {
    if (number === null) return;
    rows.with(number, (row) => {
      choose(number, row);
      openForm(row, thread);
    });
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target instanceof HTMLTextAreaElement) {
      event.target.form?.requestSubmit();
      return;
    }
    if (event.key === "Escape" && event.target instanceof Element && event.target.closest("#say-form")) {
      event.preventDefault();
      closeForm();
      go(current);
    }
  });
  const formOf = (act: "undo" | "redo") => document.querySelector<HTMLFormElement>(`form[data-${act}]`);
  const maySay = () => document.querySelector("#say-template") !== null;
  hear({
    table: COMPARE_KEYS,
    text: "#differences, #text",
    valid: ({ act }) => {
      if (act === "undo" || act === "redo") return formOf(act) !== null;
      if (act === "send" || act === "leave") return document.querySelector("#say-form") !== null;
      return rows.numbers.length > 0 && (act !== "comment" || maySay());
    },
    run: ({ act }) => {
      if (act === "next" || act === "previous") go(stepped(rows.numbers, current, act === "next" ? 1 : -1));
      else if (act === "comment") write(current ?? stepped(rows.numbers, null, 1));
      else if (act === "undo" || act === "redo") formOf(act)?.requestSubmit();
      // The field itself is sent and left.
      else return false;
      return true;
    },
  });

  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-step]")) {
    button.hidden = false;
    button.addEventListener("click", () => go(stepped(rows.numbers, current, button.dataset.step === "1" ? 1 : -1)));
  }
  const printing = document.querySelector<HTMLButtonElement>("[data-print]");
  if (printing) {
    printing.hidden = false;
    printing.addEventListener("click", () => rows.all(() => print()));
  }

  document.querySelector("#text")?.addEventListener("click", (event) => {
    const words = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-differences]") : null;
    const number = numbersOf(words).find((each) => rows.has(each));
    if (number !== undefined && getSelection()?.isCollapsed !== false) go(number);
  });

  document.querySelector("#differences")?.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))) return;
    const row = rowOf(target);
    const number = row ? Number(row.dataset.difference ?? row.dataset.talk) : null;
    if (target.closest("th a[href^='#d']")) go(number);
    else if (target.closest(".say-here")) write(number);
    else if (target.closest("[data-answer]")) write(number, target.closest<HTMLElement>("[data-answer]")?.dataset.answer);
    else if (target.closest("[data-cancel]") && document.querySelector("#say-form.brought")) {
      closeForm();
      go(number);
    } else return;
    event.preventDefault();
  });

  const arrive = (): void => arriveAt((number) => rows.with(number, (row) => choose(number, row)));
  if (isPlaceInList(location.hash)) rows.all(arrive);
  else arrive();
}

/** Whether an address leads to a difference or to a comment. */
const isPlaceInList = (hash: string): boolean => hash.startsWith("#c-") || hash.startsWith("#row-");

/** Goes where the address says: to a comment that was just written, or to a form that waits for words. */
function arriveAt(choose: (number: number) => void): void {
  const form = document.querySelector<HTMLFormElement>("#say-form");
  if (form) offerNames(form);
  const place = form ?? (isPlaceInList(location.hash) ? document.getElementById(location.hash.slice(1)) : null);
  const row = place && rowOf(place);
  if (!place || !row) return;
  choose(Number(row.dataset.difference ?? row.dataset.talk));
  const focused = form?.querySelector("textarea") ?? place;
  focused.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
}

const rowOf = (place: Element): HTMLTableRowElement | null =>
  place.closest<HTMLTableRowElement>("tr[data-difference], tr[data-talk]");

/** Brings the form for a comment to a difference, or to a thread there; one at a time. */
function openForm(row: HTMLTableRowElement, thread?: string): void {
  const template = document.querySelector<HTMLTemplateElement>("#say-template");
  const form = template?.content.querySelector("form")?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return;
  closeForm();
  form.classList.add("brought");
  field(form, "at").value = row.dataset.key ?? "";
  const answered = thread ?? openThread(row);
  if (answered) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: "thread", value: answered });
    form.append(input);
  }
  talkRow(row).cells[0]?.append(form);
  offerNames(form);
  const words = form.querySelector("textarea");
  words?.focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });
}

/** What is said about a difference is said in its open thread, if it has one. */
function openThread(row: HTMLTableRowElement): string | undefined {
  const talk = row.nextElementSibling;
  if (!(talk instanceof HTMLTableRowElement) || talk.dataset.talk === undefined) return undefined;
  return talk.querySelector<HTMLElement>(".thread:not(.resolved) [data-answer]")?.dataset.answer;
}

/** The row below a difference in which comments stand; made when there is none. */
function talkRow(row: HTMLTableRowElement): HTMLTableRowElement {
  const next = row.nextElementSibling;
  if (next instanceof HTMLTableRowElement && next.dataset.talk !== undefined) return next;
  const made = document.createElement("tr");
  made.className = "talk-row";
  made.dataset.talk = row.dataset.difference;
  made.insertCell().colSpan = row.cells.length;
  row.after(made);
  return made;
}

function closeForm(): void {
  const form = document.querySelector("#say-form.brought");
  const row = form?.closest("tr");
  form?.remove();
  if (row && row.cells[0]?.childElementCount === 0) row.remove();
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the form has no ${name}`);
  return found;
}

let shown: HTMLElement[] = [];

/** Marks where a difference stands in the text, and brings it into sight unless told not to. */
export function showInText(number: number, intoSight = true): void {
  for (const words of shown) words.classList.remove("current");
  shown = [...document.querySelectorAll<HTMLElement>(`[data-differences~="${number}"]`)];
  for (const words of shown) words.classList.add("current");
  if (intoSight) document.querySelector(`#d${number}`)?.scrollIntoView({ block: "center" });
}

function numbersOf(words: HTMLElement | null): number[] {
  return words?.dataset.differences?.split(" ").map(Number) ?? [];
}
