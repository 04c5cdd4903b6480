import { LIBRARY_KEYS } from "./library/keys.ts";
import { walk } from "./walking.ts";

/** The list of articles, by key: what a row wants is opened, and what waits for the reader. */
export function start(): void {
  const waits = document.querySelector<HTMLElement>("[data-waits]");
  walk<"waits">({
    table: LIBRARY_KEYS,
    row: "tr",
    valid: () => waits !== null,
    run: (_, held) => {
      // Held, the key would begin the next reading as well.
      if (held) return false;
      waits?.click();
      return waits !== null;
    },
  });
}
