import { pageOf } from "../api.ts";
import { hear, showSigns } from "../keys/hearing.ts";
import { showInText } from "./compare.ts";
import { byId, el, isTyping } from "./dom.ts";
import { choosing, chosenBy, go, leave, turned } from "./settle/choosing.ts";
import { SETTLE_KEYS } from "./settle/keys.ts";
import { startLinking } from "./settle/linking.ts";

/**
 * Settling by key. The page is plain HTML with a button for each decision; here a key presses its button, and what the
 * server answers takes the place of the page's main part without the browser's loading it anew.
 */
export function start(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || !isTyping(event)) return;
    const target = event.target as HTMLElement;
    const instead = target.closest<HTMLElement>(".settle-replace select")?.closest(".settle-replace")?.querySelector<HTMLElement>("button[name=choice]");
    if (event.key === "Enter" && instead) {
      event.preventDefault();
      instead.focus(); // all is chosen: the next Enter sends it
      return;
    }
    const leaves = target.closest("main") !== null && (event.key === "Escape" || (event.key === "Enter" && target.matches("#reason, .settle-borders select")));
    if (!leaves) return;
    // Words are written: the next key decides. The browser alone would press some button of the form.
    event.preventDefault();
    target.blur();
    document.getElementById("decision")?.focus({ preventScroll: true });
  });
  hear({
    table: SETTLE_KEYS,
    text: ".settle-panel, #text",
    valid: ({ word }) => IN_LIST.has(word) ? choosing() !== null : controlOf(word) !== null,
    run: ({ word }, held) => {
      const list = choosing();
      if (list && word === "settle.leave") leave(list);
      else if (list && IN_LIST.has(word)) go(list, word === "settle.down" ? 1 : -1);
      if (IN_LIST.has(word)) return list !== null;
      const control = controlOf(word);
      if (held || !control) return false;
      if (opened(control)) return true;
      if (control instanceof HTMLInputElement) control.focus();
      if (!(control instanceof HTMLInputElement) || control.type === "checkbox") control.click();
      if (word === "settle.choose") turned();
      if (word === "settle.replace") entered(control);
      return true;
    },
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-swap")) return;
    event.preventDefault();
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, button)) body.append(name, `${value}`);
    const address = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
    void (form.dataset.keeps ? look(`${address}?${body}`, form.dataset.keeps) : swap(address, body));
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-swap]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void swap(link.href, null);
  });
  addEventListener("popstate", () => location.reload());
  document.addEventListener("selectionchange", takeWords);
  follow();
}

/** Commands that mean something only in the list in which readers are ticked. */
const IN_LIST: ReadonlySet<string> = new Set(["settle.down", "settle.up", "settle.leave"]);

/** The button, link, summary or field of a command; there is none where it would decide nothing. */
function controlOf(word: string): HTMLElement | null {
  const list = choosing();
  const chosen = list && chosenBy(list, word);
  // While readers are ticked, the digit of one that is not in the list must not decide.
  if (chosen || (list && word.startsWith("settle.reader-"))) return chosen;
  return document.querySelector<HTMLElement>(`[data-does="${word}"]`);
}

/** What is closed is looked at first: there is something left to say, which the next key of that kind then sends. */
function opened(control: HTMLElement): boolean {
  const closed = control.closest<HTMLDetailsElement>("details:not([open])");
  if (!closed || control.closest("summary")) return false;
  closed.open = true;
  closed.querySelector<HTMLElement>("[tabindex]")?.focus();
  return true;
}

/** Goes to the first field of what was opened, and back to the decision when it was closed. */
function entered(summary: HTMLElement): void {
  const details = summary.closest("details");
  const field = details?.open ? details.querySelector<HTMLElement>("select, input, textarea") : null;
  (field ?? document.getElementById("decision"))?.focus({ preventScroll: field === null });
  if (field) details?.scrollIntoView({ block: "nearest" }); // down to the button
}

let waiting = false;

/** Sends what was decided; a second key meanwhile would decide on a difference that nobody has seen. */
async function swap(address: string, fields: URLSearchParams | null): Promise<void> {
  if (waiting) return;
  waiting = true;
  const main = document.getElementById("main");
  main?.setAttribute("aria-busy", "true");
  try {
    const response = await pageOf(address, fields);
    if (response.status === 401) return; // whoever would rather not sign in now has it all still there
    const answered = new DOMParser().parseFromString(await response.text(), "text/html");
    const next = answered.getElementById("main");
    if (!main || !next || !next.classList.contains("settle")) return location.assign(response.url);
    main.replaceWith(document.adoptNode(next));
    if (response.ok) history.replaceState(null, "", response.url);
    follow();
    // Said here, since what comes in with the page itself is not heard by all.
    byId("live").textContent = document.getElementById("stepped")?.textContent ?? "";
  } catch {
    sayNotSent(main);
  } finally {
    waiting = false;
    main?.removeAttribute("aria-busy");
  }
}

/** Looking for something decides nothing: what was written for the decision stays, and whoever looks is still at the field. */
async function look(address: string, field: string): Promise<void> {
  const reason = () => document.querySelector<HTMLInputElement>("#reason");
  const written = reason()?.value ?? "";
  await swap(address, null);
  const there = reason();
  if (there) there.value = written;
  document.getElementById(field)?.focus();
}

/** The server cannot be reached: the page stays as it is, with all that is written on it. */
function sayNotSent(main: HTMLElement | null): void {
  const told = document.getElementById("not-sent") ?? el("p", { class: "error", id: "not-sent", role: "alert" });
  told.textContent = main?.dataset.notSent ?? "";
  document.getElementById("decision")?.prepend(told);
}

/** Whether text and decision stand side by side; one above the other, the decision has to stay in sight. */
const beside = (): boolean => matchMedia("(min-width: 72rem)").matches;

/** Brings the difference that is to be decided into sight, in the text and for those who hear the page. */
function follow(): void {
  showSigns();
  startLinking();
  const decision = document.getElementById("decision");
  const number = Number(decision?.dataset.difference);
  if (number) showInText(number, beside());
  decision?.focus({ preventScroll: beside() });
}

/** Words selected in the text go into the field for something else, while that is open. */
function takeWords(): void {
  const field = document.querySelector<HTMLTextAreaElement>("details[open] #words");
  const selection = getSelection();
  const text = document.getElementById("text");
  if (!field || !selection || selection.isCollapsed || !text?.contains(selection.anchorNode)) return;
  field.value = selection.toString().trim();
}
