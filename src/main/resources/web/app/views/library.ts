import { choice } from "./library/choice.ts";
import { type LibraryAct, LIBRARY_KEYS } from "./library/keys.ts";
import { walk } from "./walking.ts";

/** The list of articles, by key: what a row wants is opened, what waits for the reader, and what is chosen compared. */
export function start(): void {
  const waits = document.querySelector<HTMLElement>("[data-waits]");
  const chosen = choice();

  const click = (link: HTMLElement | null | undefined) => link ? () => link.click() : null;
  /** What a key does now; `null` where it does nothing. */
  const does: Record<LibraryAct, () => (() => void) | null> = {
    waits: () => click(waits),
    choose: () => {
      const row = here();
      return row ? () => chosen.toggle(row) : null;
    },
    compare: () => chosen.size() > 0 ? chosen.compare : click(here()?.querySelector<HTMLElement>("a.readers")),
    none: () => chosen.size() > 0 && !inMenu() ? chosen.clear : null,
    export: () => click(here()?.querySelector<HTMLElement>("[data-export]") ?? document.querySelector<HTMLElement>("[data-export]")),
    material: () => click(here()?.querySelector<HTMLElement>("[data-material]")),
  };

  walk<LibraryAct>({
    table: LIBRARY_KEYS,
    row: "tr",
    valid: (act) => does[act]() !== null,
    run: (act, held) => {
      // Held, the key would begin the next reading as well.
      const done = held ? null : does[act]();
      done?.();
      return done !== null;
    },
  });
}

/** The row that the focus is in. */
const here = (): Element | null | undefined => document.activeElement?.closest("[data-list] tbody tr");

/** `Esc` in a menu closes it, and nothing else. */
const inMenu = (): boolean => (document.activeElement?.closest(".menu, .rooms") ?? null) !== null;
