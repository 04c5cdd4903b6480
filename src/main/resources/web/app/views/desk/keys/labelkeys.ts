import type { Bound } from "../../../keys/command.ts";

/** The keys of the labels that a tag set gives digits to; what the digit is in the tag set stays, whatever key it has. */
export const LABEL_KEYS: readonly (Bound & { readonly digit: number })[] = [
  { keys: ["1"], word: "key.label-1", group: "label", digit: 1 },
  { keys: ["2"], word: "key.label-2", group: "label", digit: 2 },
  { keys: ["3"], word: "key.label-3", group: "label", digit: 3 },
  { keys: ["4"], word: "key.label-4", group: "label", digit: 4 },
  { keys: ["5"], word: "key.label-5", group: "label", digit: 5 },
  { keys: ["6"], word: "key.label-6", group: "label", digit: 6 },
  { keys: ["7"], word: "key.label-7", group: "label", digit: 7 },
  { keys: ["8"], word: "key.label-8", group: "label", digit: 8 },
  { keys: ["9"], word: "key.label-9", group: "label", digit: 9 },
  { keys: ["0"], word: "key.label-0", group: "label", digit: 0 },
];
