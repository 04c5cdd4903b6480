import { cutAtBlocks, firstEndingAfter, inTextOrder, passageOf } from "./span.ts";
import { assertEquals } from "./testing.ts";

Deno.test("spans that overlap or touch become one", () => {
  assertEquals(passageOf([{ start: 7, end: 9 }, { start: 0, end: 4 }, { start: 4, end: 6 }, { start: 3, end: 3 }]), [
    { start: 0, end: 6 },
    { start: 7, end: 9 },
  ]);
});

Deno.test("a selection over two paragraphs becomes two spans", () => {
  const blocks = [{ start: 0, end: 10 }, { start: 12, end: 20 }, { start: 21, end: 30 }];
  assertEquals(cutAtBlocks([{ start: 5, end: 25 }], blocks), [
    { start: 5, end: 10 },
    { start: 12, end: 20 },
    { start: 21, end: 25 },
  ]);
  assertEquals(cutAtBlocks([{ start: 10, end: 12 }], blocks), []);
});

Deno.test("the first span that ends after a place", () => {
  const spans = [{ start: 0, end: 2 }, { start: 4, end: 6 }];
  assertEquals([0, 1, 2, 3, 5, 6].map((place) => firstEndingAfter(spans, place)), [0, 0, 1, 1, 1, 2]);
});

Deno.test("an outer passage comes before those inside it", () => {
  const inner = { id: "a", spans: [{ start: 3, end: 5 }] };
  const outer = { id: "b", spans: [{ start: 3, end: 9 }] };
  assertEquals([inner, outer].sort(inTextOrder).map((passage) => passage.id), ["b", "a"]);
});
