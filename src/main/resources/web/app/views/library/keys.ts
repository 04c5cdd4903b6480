import type { Bound } from "../../keys/command.ts";
import type { Step } from "../walking.ts";

/** What keys do in a list of articles. */
export const LIBRARY_KEYS: readonly (Bound & { readonly act: Step | "waits" })[] = [
  { keys: ["j", "ArrowDown"], word: "library.next", group: "list", act: "next" },
  { keys: ["k", "ArrowUp"], word: "library.previous", group: "list", act: "previous" },
  { keys: ["Enter"], word: "library.open", group: "list", act: "open", fixed: true, keyAlone: true },
  { keys: ["n"], word: "library.waits", group: "list", act: "waits" },
  { keys: ["/"], word: "library.search", group: "list", act: "search" },
];
