import { Slots } from "./slots.ts";
import { assertEquals } from "./testing.ts";

Deno.test("those of the reading come first, then the newest of other articles", () => {
  const slots = new Slots(["1", "2", "3", "4"], [null, "3", "1", "3"]);
  assertEquals(slots.order(["1", "2", "3", "4"], ["3", "1"]), ["3", "1", "4", "2"]);
});

Deno.test("of other articles those that the text names come before the newest", () => {
  const slots = new Slots(["1", "2", "3", "4"], ["3"], ["2", "3", "1"]);
  assertEquals(slots.order(["1", "2", "3", "4"], ["3"]), ["3", "2", "1", "4"]);
});

Deno.test("a source that is typed here takes the place of one of another article, and nobody else's digit changes", () => {
  const others = ["a1", "a2", "a3"];
  const slots = new Slots(others, []);
  assertEquals(slots.order(others, []), ["a3", "a2", "a1"]);
  assertEquals(slots.order([...others, "n1"], []), ["n1", "a2", "a1", "a3"]);
  assertEquals(slots.order([...others, "n1", "n2"], ["n1"]), ["n1", "n2", "a1", "a3", "a2"]);
  assertEquals(slots.order([...others, "n1", "n2"], ["n1", "a1"]), ["n1", "n2", "a1", "a3", "a2"], "chosen by its digit");
  assertEquals(slots.order([...others, "n1", "n2", "n3"], ["n1", "a1"]), ["n1", "n2", "a1", "n3", "a2", "a3"]);
});

Deno.test("a source that an editor merged away leaves the others in their order", () => {
  const slots = new Slots(["1", "2", "3"], ["1", "2", "3"]);
  assertEquals(slots.order(["1", "3"], ["1", "3"]), ["1", "3"]);
});
