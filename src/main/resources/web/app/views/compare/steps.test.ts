import { stepped } from "./steps.ts";

const equal = (actual: unknown, expected: unknown): void => {
  if (actual !== expected) throw new Error(`${actual} is not ${expected}`);
};

Deno.test("the first step forward leads to the first difference, the first step back to the last", () => {
  equal(stepped([2, 5, 9], null, 1), 2);
  equal(stepped([2, 5, 9], null, -1), 9);
});

Deno.test("steps follow the list, not the numbers, and stop at its ends", () => {
  equal(stepped([2, 5, 9], 2, 1), 5);
  equal(stepped([2, 5, 9], 9, 1), 9);
  equal(stepped([2, 5, 9], 2, -1), 2);
});

Deno.test("a difference that a filter took away counts as none", () => {
  equal(stepped([2, 9], 5, 1), 2);
});

Deno.test("an empty list leads nowhere", () => {
  equal(stepped([], null, 1), null);
});
