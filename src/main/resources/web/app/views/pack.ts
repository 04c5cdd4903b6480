/** Milliseconds between the last choice and its saving: who ticks three boxes saves once. */
const PAUSE = 400;

/** Parts of the page that the server draws anew after each saving, by their ids. */
const PARTS = ["pack-notices", "pack-activities", "pack-labels", "pack-versions", "pack-sheets", "pack-print", "pack-outputs", "pack-questions"];

/**
 * A choice in the recipe is saved as it is made, and the sheets follow. Without a script the form is sent by its button.
 */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("#recipe");
  if (!form) return;
  document.querySelector("[data-save]")?.setAttribute("hidden", "");
  followPrint();
  followSheets(form);
  let waiting: number | undefined;
  let saving = Promise.resolve();
  const save = (submitter?: HTMLElement | null) => {
    clearTimeout(waiting);
    saving = saving.then(() => send(form, submitter));
  };
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!isOf(form, field) || field.name.startsWith("own-")) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => save(), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(event.submitter);
  });
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isOf(form: HTMLFormElement, field: EventTarget | null): field is Field {
  return (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) && field.form === form;
}

async function send(form: HTMLFormElement, submitter?: HTMLElement | null): Promise<void> {
  const state = document.getElementById("pack-state");
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  if (submitter instanceof HTMLButtonElement && submitter.name) body.set(submitter.name, submitter.value);
  if (state) state.textContent = state.dataset.saving ?? "";
  try {
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!page.getElementById("recipe")) {
      // Another page altogether: signed out, or the pack is gone. The form goes the way of all forms.
      form.submit();
      return;
    }
    take(page);
  } catch {
    if (state) state.textContent = state.dataset.notSaved ?? "";
  }
}

/** Puts the server's parts in the place of those that are shown, and leaves the focus where it is. */
function take(page: Document): void {
  const focus = document.activeElement;
  const place = focus instanceof HTMLElement ? selector(focus) : "";
  for (const id of PARTS) replace(id, page);
  for (const shown of document.querySelectorAll("[id^='pack-words-']")) {
    shown.textContent = page.getElementById(shown.id)?.textContent ?? "";
  }
  const state = page.getElementById("pack-state");
  const shown = document.getElementById("pack-state");
  if (state && shown) shown.textContent = state.textContent;
  const version = document.querySelector<HTMLInputElement>("#pack-version");
  const next = page.querySelector<HTMLInputElement>("#pack-version");
  if (version && next) version.value = next.value;
  const frame = page.querySelector<HTMLIFrameElement>("#pack-frame");
  const preview = document.querySelector<HTMLIFrameElement>("#pack-frame");
  const address = frame?.getAttribute("src");
  if (preview && address && address !== preview.getAttribute("src")) show(preview, address);
  const threshold = document.getElementById("threshold-hint");
  if (threshold) threshold.textContent = page.getElementById("threshold-hint")?.textContent ?? "";
  const again = place ? document.querySelector<HTMLElement>(place) : null;
  if (again && again !== document.activeElement) again.focus({ preventScroll: true });
}

function replace(id: string, page: Document): void {
  const shown = document.getElementById(id);
  const next = page.getElementById(id);
  if (!shown || !next) return;
  const open = [...shown.querySelectorAll("details")].map((details) => details.open);
  next.querySelectorAll("details").forEach((details, i) => details.open = open[i] ?? false);
  shown.replaceWith(document.adoptNode(next));
}

/** Finds an element again in the same part drawn anew. */
function selector(element: HTMLElement): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const name = element.getAttribute("name");
  if (!name) return "";
  const value = element.getAttribute("value");
  return `[name="${CSS.escape(name)}"]` + (value === null ? "" : `[value="${CSS.escape(value)}"]`);
}

/** The sheets come anew without a jump: the frame keeps its place where it can. */
function show(frame: HTMLIFrameElement, address: string): void {
  const top = frame.contentWindow?.scrollY ?? 0;
  const sameSheet = new URL(frame.src).search === new URL(address, location.href).search;
  if (sameSheet) frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, top), { once: true });
  // In the place of the address, so that Back leaves the page.
  frame.setAttribute("src", address);
}

/** Prints what the preview shows; without a script the sheets open as a page of their own. */
function followPrint(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-print]") : null;
    const frame = document.querySelector<HTMLIFrameElement>("#pack-frame");
    if (!link || !frame?.contentWindow) return;
    event.preventDefault();
    frame.contentWindow.focus();
    frame.contentWindow.print();
  });
}

/** Shows another sheet without leaving what was typed. */
function followSheets(form: HTMLFormElement): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-sheet]") : null;
    const frame = document.querySelector<HTMLIFrameElement>("#pack-frame");
    if (!link || !frame || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const sheet = link.dataset.sheet ?? "all";
    const address = new URL(frame.src);
    address.search = sheet === "all" ? "" : `?sheet=${sheet}`;
    frame.setAttribute("src", address.pathname + address.search);
    document.querySelector<HTMLAnchorElement>("#pack-print")?.setAttribute("href", address.pathname + address.search);
    const chosen = form.elements.namedItem("sheet");
    if (chosen instanceof HTMLInputElement) chosen.value = sheet;
    for (const other of document.querySelectorAll("[data-sheet]")) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
  });
}
