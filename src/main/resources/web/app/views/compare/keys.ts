import type { Bound } from "../../keys/command.ts";

/** What keys do where readings are compared. */
export const COMPARE_KEYS: readonly (Bound & { readonly act: "next" | "previous" | "comment" | "send" | "leave" | "undo" | "redo" })[] = [
  { keys: ["n", "j"], word: "compare.next", group: "differences", act: "next" },
  { keys: ["p", "k"], word: "compare.previous", group: "differences", act: "previous" },
  { keys: ["c"], word: "compare.comment", group: "differences", act: "comment" },
  { keys: ["Ctrl+Enter"], word: "compare.send", group: "differences", act: "send", keyAlone: true },
  { keys: ["Escape"], word: "compare.leave", group: "differences", act: "leave", keyAlone: true },
  { keys: ["Ctrl+Z"], word: "compare.undo", group: "differences", act: "undo" },
  { keys: ["Ctrl+Shift+Z"], word: "compare.redo", group: "differences", act: "redo" },
];
