import type { Bound } from "../../keys/command.ts";
import type { Step } from "../walking.ts";

/**
 * What only a list of articles has. `choose` and `material` are of the row that has the focus; so is `compare` as long as
 * nothing is chosen.
 */
export type LibraryAct = "waits" | "choose" | "compare" | "none" | "material" | "export";

/** What keys do in a list of articles. */
export const LIBRARY_KEYS: readonly (Bound & { readonly act: Step | LibraryAct })[] = [
  { keys: ["j", "ArrowDown"], word: "library.next", group: "list", act: "next" },
  { keys: ["k", "ArrowUp"], word: "library.previous", group: "list", act: "previous" },
  { keys: ["Enter"], word: "library.open", group: "list", act: "open", fixed: true, keyAlone: true },
  { keys: ["n"], word: "library.waits", group: "list", act: "waits" },
  { keys: ["x"], word: "library.choose", group: "list", act: "choose", keyAlone: true },
  { keys: ["v"], word: "library.compare", group: "list", act: "compare", keyAlone: true },
  { keys: ["Escape"], word: "library.choose-none", group: "list", act: "none" },
  { keys: ["m"], word: "library.material", group: "list", act: "material", keyAlone: true },
  { keys: ["e"], word: "library.export", group: "list", act: "export", keyAlone: true },
  { keys: ["/"], word: "library.search", group: "list", act: "search" },
];
