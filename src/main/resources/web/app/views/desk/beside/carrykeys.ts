import type { Word } from "../../word-keys.ts";

export type Decision = "keep" | "move" | "drop" | "wait";

/** What a key does on a tag of the earlier text that has the focus, by the names of keys; the help shows the same. */
export const CARRY_KEYS: readonly { readonly keys: readonly string[]; readonly does: Decision | "next" | "previous"; readonly word: Word }[] = [
  { keys: ["ArrowDown"], does: "next", word: "carry.next" },
  { keys: ["ArrowUp"], does: "previous", word: "carry.previous" },
  { keys: ["Enter"], does: "keep", word: "carry.keep" },
  { keys: ["m"], does: "move", word: "carry.move" },
  { keys: ["x"], does: "drop", word: "carry.drop" },
  { keys: ["u"], does: "wait", word: "carry.back" },
];
