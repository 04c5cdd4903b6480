import { type Edge, heldOf, LOOSE, moveBorder, partAt, reshaped } from "./borders.ts";
import { indexed } from "./offsets.ts";
import { segmentsOf } from "./segments.ts";
import { assertEquals, said, segments, text } from "./testing.ts";
import type { Passage } from "./types.ts";

const moved = (passage: Passage, edge: Edge, outward: boolean, grip = LOOSE) => said(moveBorder(segments, text, passage, edge, outward, grip));

Deno.test("a border moves by words and never out of its paragraph", () => {
  const passage: Passage = [{ start: 12, end: 16 }];
  assertEquals(moved(passage, "end", true), "will go");
  assertEquals(moved(passage, "start", true), "we will");
  assertEquals(moved([{ start: 9, end: 19 }], "start", false), "will go");
  assertEquals(moved([{ start: 9, end: 19 }], "end", false), "we will");
  assertEquals(moved(passage, "end", false), "will");
  assertEquals(moved([{ start: 27, end: 31 }], "end", true), "left.");
  assertEquals(moved([{ start: 33, end: 36 }], "start", true), "She");
});

Deno.test("of several parts the outermost borders move, or those of the part that is held", () => {
  const parts: Passage = [{ start: 0, end: 2 }, { start: 12, end: 16 }, { start: 27, end: 31 }];
  assertEquals(moved(parts, "end", true), "He … will … left.");
  assertEquals(moved(parts, "end", true, { part: 0, exact: false }), "He said … will … left");
  assertEquals(moved(parts, "start", true, { part: 1, exact: false }), "He … we will … left");
  assertEquals(moved(parts, "end", true, { part: 1, exact: false }), "He … will go … left");
  assertEquals(moved(parts, "start", true, { part: 7, exact: false }), "He … will … then left", "of fewer parts the last one");
  assertEquals([heldOf(parts, LOOSE), heldOf(parts, { part: 1, exact: false })], [{ start: 0, end: 31 }, { start: 12, end: 16 }]);
});

Deno.test("a part that reaches its neighbour becomes one with it", () => {
  const parts: Passage = [{ start: 9, end: 11 }, { start: 12, end: 16 }];
  assertEquals(moved(parts, "end", true, { part: 0, exact: false }), "we will");
});

Deno.test("borders move by what a reader sees as one character", () => {
  const family = indexed("a👩‍👩‍👧é́ b");
  const block = segmentsOf({ blocks: [{ start: 0, end: family.length, kind: "paragraph" }], words: [], sentences: [], quotations: [] });
  const exactly = (passage: Passage, edge: Edge, outward: boolean) => moveBorder(block, family, passage, edge, outward, { part: null, exact: true });
  assertEquals(exactly([{ start: 0, end: 1 }], "end", true), [{ start: 0, end: 6 }], "three people and what joins them");
  assertEquals(exactly([{ start: 0, end: 6 }], "end", false), [{ start: 0, end: 1 }]);
  assertEquals(exactly([{ start: 6, end: 8 }], "start", true), [{ start: 1, end: 8 }]);
  assertEquals(exactly([{ start: 1, end: 8 }], "start", false), [{ start: 6, end: 8 }]);
  assertEquals(exactly([{ start: 0, end: 1 }], "end", false), [{ start: 0, end: 1 }], "the last character stays");
  assertEquals(exactly([{ start: 0, end: family.length }], "end", true), [{ start: 0, end: family.length }], "a block ends there");
});

Deno.test("drawn by a finger, a held part reaches to where it is drawn and the others stay", () => {
  const parts: Passage = [{ start: 0, end: 2 }, { start: 12, end: 16 }, { start: 27, end: 31 }];
  assertEquals(said(reshaped(parts, { part: 1, exact: false }, { start: 12, end: 19 })), "He … will go … left");
  assertEquals(said(reshaped(parts, LOOSE, { start: 0, end: 19 })), "He … will go", "what is left behind is left out");
  assertEquals(said(reshaped(parts, LOOSE, { start: 0, end: 7 })), "He said");
  assertEquals([partAt(parts, 13), partAt(parts, 16), partAt(parts, 30)], [1, null, 2]);
});
