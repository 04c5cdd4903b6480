import { byId } from "../dom.ts";

/**
 * The list of differences. Of a long one the page opens with what a window can show, so that the first key need not wait
 * for hundreds of rows; the rest is fetched once that is there, and comes in while nothing else happens.
 */
export class DifferenceRows {
  /** The numbers of all differences in the order of the list, there or not. */
  readonly numbers: readonly number[];
  readonly #rows = new Map<number, HTMLTableRowElement>();
  readonly #body = document.querySelector<HTMLTableSectionElement>("#differences tbody");
  readonly #rest = document.querySelector<HTMLElement>("[data-rest]");
  /** Groups of rows as the server wrote them. */
  #waiting: string[] = [];
  #fetched: Promise<void> | null = null;

  constructor() {
    if (this.#body) this.#learn(this.#body);
    this.numbers = this.#body?.dataset.numbers?.split(" ").map(Number) ?? [];
    addEventListener("beforeprint", () => this.#bringAll());
    if (this.#rest) setTimeout(() => this.#fetch().then(() => this.#bringWhenIdle(), () => this.#say()));
  }

  has(number: number): boolean {
    return this.numbers.includes(number);
  }

  /** Does something with the row of a difference: at once if the row is there, else when it has come. */
  with(number: number, act: (row: HTMLTableRowElement) => void): void {
    const now = () => {
      const row = this.#rows.get(number);
      if (row) act(row);
    };
    if (this.#rows.has(number)) now();
    else if (this.has(number)) this.all(now);
  }

  /** Does something when every row is there. */
  all(act: () => void): void {
    if (!this.#rest?.isConnected) return act();
    this.#fetch().then(() => {
      this.#bringAll();
      act();
    }, () => this.#say());
  }

  #fetch(): Promise<void> {
    this.#fetched ??= this.#ask().catch((failure) => {
      this.#fetched = null; // the next key asks again
      throw failure;
    });
    return this.#fetched;
  }

  async #ask(): Promise<void> {
    const response = await fetch(this.#rest?.dataset.rest ?? "", { headers: { Accept: "text/html" } });
    const rows = await response.text();
    // Whoever is signed out meanwhile gets another page.
    if (!response.ok || !rows.includes("<!--next-->")) throw new Error("the rest of the list did not come");
    this.#waiting = rows.split("<!--next-->").slice(1);
  }

  #bringAll(): void {
    while (this.#waiting.length > 0) this.#bring();
  }

  #bringWhenIdle(): void {
    if (this.#waiting.length === 0) return;
    const bring = () => {
      this.#bring();
      this.#bringWhenIdle();
    };
    // Safari has no idle callbacks.
    if ("requestIdleCallback" in window) requestIdleCallback(bring, { timeout: 2_000 });
    else setTimeout(bring, 50);
  }

  #bring(): void {
    const group = this.#waiting.shift();
    if (group === undefined) return;
    const parsed = document.createElement("template");
    // The server wrote it as it writes the page, with every word of an article escaped.
    parsed.innerHTML = `<table><tbody>${group}</tbody></table>`;
    const rows = parsed.content.querySelector("tbody");
    if (rows) {
      this.#learn(rows);
      this.#body?.append(...rows.rows);
    }
    if (this.#waiting.length === 0) this.#rest?.remove();
  }

  #learn(body: HTMLTableSectionElement): void {
    for (const row of body.rows) {
      if (row.dataset.difference !== undefined) this.#rows.set(Number(row.dataset.difference), row);
    }
  }

  #say(): void {
    byId("live").textContent = this.#rest?.dataset.failed ?? "";
  }
}
