/** Milliseconds between the last choice and its saving: who ticks three boxes saves once. */
const PAUSE = 400;

/** The most bytes that a browser sends for a page which is left. */
const MOST_KEPT_ALIVE = 60_000;

/** Parts of the page that the server draws anew after each saving, by their ids. */
const PARTS = ["pack-notices", "pack-activities", "pack-labels", "pack-versions", "pack-sheets", "pack-print", "pack-outputs", "pack-questions"];

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A choice in the recipe is saved as it is made, and the sheets follow. Without a script the form is sent by its button.
 */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("#recipe");
  if (!form) return;
  document.querySelector("[data-save]")?.setAttribute("hidden", "");
  const recipe = new Recipe(form);
  recipe.follow();
  followOutputs(recipe);
  followSheets(form);
}

/** What is chosen and typed, and what of it is saved. */
class Recipe {
  /** The timer of the next saving. */
  private waiting: number | undefined;
  private running = 0;
  private saving = Promise.resolve();
  /** Something was typed or chosen that no request has taken along. */
  private changed = false;
  /** The last request came to nothing: the next one takes along what it said. */
  private failed = false;
  private drawing = false;
  private left = false;

  constructor(private readonly form: HTMLFormElement) {}

  follow(): void {
    document.addEventListener("input", (event) => {
      if (this.concerns(event.target)) this.changed = true;
    });
    document.addEventListener("change", (event) => {
      if (!this.concerns(event.target)) return;
      this.changed = true;
      this.soon();
    });
    // A field drawn anew under the hands of its writer tells of no change when it is left.
    document.addEventListener("focusout", (event) => {
      if (this.changed && this.concerns(event.target)) this.soon();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.save(event.submitter);
    });
    addEventListener("pagehide", () => this.leave());
    addEventListener("pageshow", (event) => {
      // What was sent on leaving made another version than the one that this page builds on.
      if (event.persisted && this.left) location.reload();
    });
    addEventListener("beforeunload", (event) => {
      if (this.failed) event.preventDefault();
    });
  }

  /** Whether the sheets are behind what is chosen. */
  get pending(): boolean {
    return this.changed || this.failed || this.running > 0;
  }

  /** Saves what waits, and ends when nothing is on its way any more, saved or not. */
  async settle(): Promise<void> {
    if (this.changed || this.failed) void this.save();
    await this.saving;
  }

  /** A question of one's own is saved when it is added, not while it is typed. */
  private concerns(target: EventTarget | null): boolean {
    return !this.drawing && isField(target) && target.form === this.form && !target.name.startsWith("own-");
  }

  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.save(), PAUSE);
  }

  private save(submitter?: HTMLElement | null): Promise<void> {
    clearTimeout(this.waiting);
    this.running++;
    this.saving = this.saving.then(() => this.send(submitter)).finally(() => this.running--);
    return this.saving;
  }

  private body(submitter?: HTMLElement | null): URLSearchParams {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === "string") body.append(name, value);
    if (submitter instanceof HTMLButtonElement && submitter.name) body.set(submitter.name, submitter.value);
    if (!adds(submitter)) {
      body.delete("own-prompt");
      body.delete("own-answer");
    }
    return body;
  }

  private async send(submitter?: HTMLElement | null): Promise<void> {
    const state = document.getElementById("pack-state");
    const body = this.body(submitter);
    const sent = states(this.form);
    if (!adds(submitter)) for (const own of ["#own-prompt", "#own-answer"]) sent.set(own, "");
    this.changed = false;
    if (state) state.textContent = state.dataset.saving ?? "";
    let response: Response;
    let page: Document;
    try {
      response = await post(this.form.action, body);
      page = new DOMParser().parseFromString(await response.text(), "text/html");
    } catch {
      this.fail(state);
      return;
    }
    if (response.status >= 500) {
      this.fail(state);
      return;
    }
    this.failed = false;
    if (!page.getElementById("recipe")) {
      // Another page altogether: signed out, or the pack is gone. The form goes the way of all forms.
      this.form.submit();
      return;
    }
    if (!response.ok) {
      refuse(page, this.form, response.status);
      return;
    }
    this.drawing = true;
    try {
      take(page, this.form, sent);
      // Another sheet was chosen meanwhile.
      const sheet = new FormData(this.form).get("sheet");
      if (typeof sheet === "string" && sheet !== body.get("sheet")) {
        document.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(sheet)}"]`)?.click();
      }
    } finally {
      this.drawing = false;
    }
  }

  private fail(state: HTMLElement | null): void {
    this.failed = true;
    if (state) state.textContent = state.dataset.notSaved ?? "";
  }

  private leave(): void {
    if (!this.changed && !this.failed) return;
    clearTimeout(this.waiting);
    this.changed = false;
    this.left = true;
    post(this.form.action, this.body()).catch(() => undefined);
  }
}

function adds(submitter?: HTMLElement | null): boolean {
  return submitter?.hasAttribute("data-add") ?? false;
}

function post(address: string, body: URLSearchParams): Promise<Response> {
  // Leaving the page does not stop it, unless it is too large for that.
  const keepalive = body.toString().length < MOST_KEPT_ALIVE;
  return fetch(address, { method: "POST", body, headers: { Accept: "text/html" }, keepalive });
}

function isField(target: unknown): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

/** What an element is called in every drawing of the page; a question keeps it wherever it is moved. */
function called(element: Element): string {
  const name = element.getAttribute("name") ?? "";
  const value = element.getAttribute("value") ?? "";
  const key = element.closest<HTMLElement>("[data-key]")?.dataset.key;
  if (key !== undefined) return `${key} ${(element instanceof HTMLButtonElement ? value : name).replace(/-\d+$/, "")}`;
  if (element.id) return `#${element.id}`;
  return isChoice(element) || element instanceof HTMLButtonElement ? `${name}=${value}` : name;
}

function isChoice(element: unknown): element is HTMLInputElement {
  return element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio");
}

function fields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isField).filter((field) => field.type !== "hidden");
}

function states(form: HTMLFormElement): Map<string, string | boolean> {
  return new Map(fields(form).map((field) => [called(field), stateOf(field)]));
}

function stateOf(field: Field): string | boolean {
  return isChoice(field) ? field.checked : field.value;
}

/** Says why nothing was saved. What is chosen and typed stays, and so does the version that it builds on. */
function refuse(page: Document, form: HTMLFormElement, status: number): void {
  const state = document.getElementById("pack-state");
  if (state) state.textContent = state.dataset.notSaved ?? "";
  document.getElementById("pack-problem")?.remove();
  const problem = page.getElementById("pack-problem");
  if (!problem) return;
  if (status === 412) {
    const link = page.createElement("a");
    link.href = new URL(form.action).pathname;
    link.textContent = state?.dataset.toLatest ?? "";
    problem.append(" ", link);
  }
  document.getElementById("pack-notices")?.prepend(document.adoptNode(problem));
}

/**
 * Puts the server's parts in the place of those that are shown. The focus stays where it is, and so does what was chosen or
 * typed since the form was sent.
 */
function take(page: Document, form: HTMLFormElement, sent: Map<string, string | boolean>): void {
  const later = new Map([...states(form)].filter(([name, state]) => sent.has(name) && sent.get(name) !== state));
  const focus = document.activeElement;
  const place = focus && focus !== document.body ? called(focus) : "";
  const selection = focus instanceof HTMLTextAreaElement ? [focus.selectionStart, focus.selectionEnd] as const : undefined;
  for (const id of PARTS) replace(id, page);
  for (const field of fields(form)) carry(field, later.get(called(field)));
  for (const shown of document.querySelectorAll("[id^='pack-words-'], #pack-state, #threshold-hint")) {
    shown.textContent = page.getElementById(shown.id)?.textContent ?? "";
  }
  const version = document.querySelector<HTMLInputElement>("#pack-version");
  const next = page.querySelector<HTMLInputElement>("#pack-version");
  if (version && next) version.value = next.value;
  const frame = page.querySelector<HTMLIFrameElement>("#pack-frame");
  const preview = document.querySelector<HTMLIFrameElement>("#pack-frame");
  const address = frame?.getAttribute("src");
  if (preview && address && address !== preview.getAttribute("src")) show(preview, address);
  if (place && focus && !focus.isConnected) refocus(place, selection);
}

function carry(field: Field, state: string | boolean | undefined): void {
  if (state === undefined) return;
  if (!isChoice(field)) field.value = String(state);
  else if (field.type === "checkbox" || state === true) field.checked = state === true;
}

function refocus(place: string, selection?: readonly [number, number]): void {
  const all = [...document.querySelectorAll<HTMLElement>("#main :is(a, button, input, select, textarea)")];
  // What has come to the end of the list has no way further: its way back is next to where the focus was.
  const other = place.replace(/ (up|down)$/, (_, way) => way === "up" ? " down" : " up");
  const again = all.find((each) => called(each) === place) ?? all.find((each) => called(each) === other);
  again?.focus({ preventScroll: true });
  if (selection && again instanceof HTMLTextAreaElement) again.setSelectionRange(...selection);
}

function replace(id: string, page: Document): void {
  const shown = document.getElementById(id);
  const next = page.getElementById(id);
  if (!shown || !next) return;
  const open = [...shown.querySelectorAll("details")].map((details) => details.open);
  next.querySelectorAll("details").forEach((details, i) => details.open = open[i] ?? false);
  shown.replaceWith(document.adoptNode(next));
}

/** Ends when the frame shows what it was last told to. */
let drawn = Promise.resolve();

/** The sheets come anew without a jump: the frame keeps its place where it can. */
function show(frame: HTMLIFrameElement, address: string): void {
  const top = frame.contentWindow?.scrollY ?? 0;
  const sameSheet = new URL(frame.src).search === new URL(address, location.href).search;
  drawn = new Promise((loaded) =>
    frame.addEventListener("load", () => {
      if (sameSheet) frame.contentWindow?.scrollTo(0, top);
      loaded();
    }, { once: true })
  );
  // In the place of the address, so that Back leaves the page.
  frame.setAttribute("src", address);
}

/**
 * Prints what the preview shows, and fetches files, of what is chosen: what is still to be saved is saved first. Without a
 * script the sheets open as a page of their own.
 */
function followOutputs(recipe: Recipe): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("[data-print], #pack-outputs a[download]") : null;
    const frame = document.querySelector<HTMLIFrameElement>("#pack-frame");
    if (!link || !frame) return;
    if (link.hasAttribute("data-print")) {
      event.preventDefault();
      void settled(recipe).then(() => {
        frame.contentWindow?.focus();
        frame.contentWindow?.print();
      });
    } else if (recipe.pending) {
      event.preventDefault();
      void settled(recipe).then(() => fetchFile(link, frame));
    }
  });
}

async function settled(recipe: Recipe): Promise<void> {
  if (recipe.pending) await recipe.settle();
  await drawn;
}

/** The same file of the version that the preview shows. */
function fetchFile(link: HTMLAnchorElement, frame: HTMLIFrameElement): void {
  const version = /\/versions\/\d+\//.exec(frame.src)?.[0];
  const file = document.createElement("a");
  file.href = version ? link.href.replace(/\/versions\/\d+\//, version) : link.href;
  file.download = "";
  file.click();
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
    show(frame, address.pathname + address.search);
    document.querySelector<HTMLAnchorElement>("#pack-print")?.setAttribute("href", address.pathname + address.search);
    const chosen = form.elements.namedItem("sheet");
    if (chosen instanceof HTMLInputElement) chosen.value = sheet;
    for (const other of document.querySelectorAll("[data-sheet]")) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
  });
}
