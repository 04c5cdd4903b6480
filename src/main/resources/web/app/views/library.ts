import { type LibraryAct, LIBRARY_KEYS } from "./library/keys.ts";
import { walk } from "./walking.ts";

/** The list of articles, by key: what a row wants is opened, and what waits for the reader. */
export function start(): void {
  const waits = document.querySelector<HTMLElement>("[data-waits]");
  const linkOf: Record<LibraryAct, () => HTMLElement | null | undefined> = {
    waits: () => waits,
    compare: () => here()?.querySelector<HTMLElement>("a.readers"),
    material: () => here()?.querySelector<HTMLElement>("[data-material]"),
  };
  walk<LibraryAct>({
    table: LIBRARY_KEYS,
    row: "tr",
    valid: (act) => Boolean(linkOf[act]()),
    run: (act, held) => {
      // Held, the key would begin the next reading as well.
      const link = held ? null : linkOf[act]();
      link?.click();
      return Boolean(link);
    },
  });
}

/** The row that the focus is in. */
const here = (): Element | null | undefined => document.activeElement?.closest("[data-list] tr");
