import type { WireDecision } from "../../../api.ts";
import type { Bound } from "../../../keys/command.ts";

export type Decision = WireDecision["decision"];

export type CarryCommand = Bound & { readonly does: Decision | "next" | "previous" };

/** What a key does on a tag of the earlier text that has the focus. The arrows walk, as they do in every list. */
export const CARRY_KEYS: readonly CarryCommand[] = [
  { keys: ["ArrowDown"], word: "carry.next", group: "carried", does: "next", fixed: true },
  { keys: ["ArrowUp"], word: "carry.previous", group: "carried", does: "previous", fixed: true },
  { keys: ["Enter"], word: "carry.keep", group: "carried", does: "keep" },
  { keys: ["m"], word: "carry.move", group: "carried", does: "move" },
  { keys: ["x"], word: "carry.drop", group: "carried", does: "drop" },
  { keys: ["u"], word: "carry.back", group: "carried", does: "wait" },
];
