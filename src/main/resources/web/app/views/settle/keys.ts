import type { Bound } from "../../keys/command.ts";

/** What keys do where differences are settled: each presses what has its word in `data-does`, or goes into that field. */
export const SETTLE_KEYS: readonly Bound[] = [
  { keys: ["p"], word: "settle.previous", group: "differences" },
  { keys: ["n"], word: "settle.next", group: "differences" },
  { keys: ["1"], word: "settle.reader-1", group: "deciding" },
  { keys: ["2"], word: "settle.reader-2", group: "deciding" },
  { keys: ["3"], word: "settle.reader-3", group: "deciding" },
  { keys: ["4"], word: "settle.reader-4", group: "deciding" },
  { keys: ["5"], word: "settle.reader-5", group: "deciding" },
  { keys: ["6"], word: "settle.reader-6", group: "deciding" },
  { keys: ["7"], word: "settle.reader-7", group: "deciding" },
  { keys: ["8"], word: "settle.reader-8", group: "deciding" },
  { keys: ["9"], word: "settle.reader-9", group: "deciding" },
  { keys: ["Enter"], word: "settle.majority", group: "deciding" },
  { keys: ["a"], word: "settle.several", group: "deciding" },
  { keys: ["m"], word: "settle.union", group: "deciding" },
  { keys: ["i"], word: "settle.intersection", group: "deciding" },
  { keys: ["0"], word: "settle.no-tag", group: "deciding" },
  { keys: ["x"], word: "settle.nobody", group: "deciding" },
  { keys: ["s"], word: "settle.defer", group: "deciding" },
  { keys: ["Shift+I"], word: "settle.identical", group: "deciding" },
  { keys: ["r"], word: "settle.reason", group: "deciding" },
  { keys: ["e"], word: "settle.replace", group: "deciding" },
  { keys: ["z"], word: "settle.undo", group: "deciding" },
  { keys: ["y"], word: "settle.redo", group: "deciding" },
];
