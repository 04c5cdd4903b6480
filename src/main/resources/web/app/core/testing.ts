import type { Label } from "./types.ts";

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
