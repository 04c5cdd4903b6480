import type { Bound } from "../../keys/command.ts";
import type { Step } from "../walking.ts";

/** What keys do in a list of passages. */
export const PASSAGES_KEYS: readonly (Bound & { readonly act: Step })[] = [
  { keys: ["n", "j", "ArrowDown"], word: "passages.next", group: "list", act: "next" },
  { keys: ["p", "k", "ArrowUp"], word: "passages.previous", group: "list", act: "previous" },
  { keys: ["Enter"], word: "passages.open", group: "list", act: "open", fixed: true, keyAlone: true },
  { keys: ["/"], word: "passages.search", group: "list", act: "search" },
];
