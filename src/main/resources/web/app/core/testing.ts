import { indexed } from "./offsets.ts";
import { segmentsOf } from "./segments.ts";
import type { Label, Passage } from "./types.ts";

/** Throws unless both are equal as JSON: enough for the plain values that the pure modules return. */
export function assertEquals(actual: unknown, expected: unknown, message = "not equal"): void {
  const left = JSON.stringify(actual);
  const right = JSON.stringify(expected);
  if (left !== right) throw new Error(`${message}\n  actual:   ${left}\n  expected: ${right}`);
}

export function assert(condition: boolean, message = "not so"): asserts condition {
  if (!condition) throw new Error(message);
}

/** A repeatable stream of numbers in [0, 1) (mulberry32), so that a failing case can be run again. */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A label that asks for nothing. */
export const label = (id: string, more: Partial<Label> = {}): Label => ({
  id,
  code: id.slice(0, 2).toUpperCase(),
  letter: id[0],
  name: id,
  short: "",
  when: "",
  notWhen: "",
  border: "",
  examples: [],
  group: "g",
  line: "solid",
  fill: false,
  layer: "l",
  ...more,
});

/** Two paragraphs, with a quotation in the first, for passages to be moved about in. */
//                           0         1         2         3         4         5
//                           0123456789012345678901234567890123456789012345678901234567
export const text = indexed("He said “we will go”, then left.\nShe stayed. All day.");

/** The borders in that text. */
export const segments = segmentsOf({
  blocks: [{ start: 0, end: 32, kind: "paragraph" }, { start: 33, end: 53, kind: "paragraph" }],
  words: [0, 2, 3, 7, 9, 11, 12, 16, 17, 19, 22, 26, 27, 31, 33, 36, 37, 43, 45, 48, 49, 52],
  sentences: [0, 32, 33, 44, 45, 53],
  quotations: [{ spans: [[8, 20]], depth: 0, marks: "complete" }],
});

/** Its words in a passage. */
export const said = (passage: Passage | null) => passage && passage.map((span) => text.words(span.start, span.end)).join(" … ");
