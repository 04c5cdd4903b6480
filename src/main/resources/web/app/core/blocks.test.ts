import { canSplit, countKind, joined, type Proposed, split, wire, withKind } from "./blocks.ts";
import { indexed } from "./offsets.ts";
import { assertEquals } from "./testing.ts";

const text = indexed("Title 😀\nFirst line\n\nsecond 𝄞 line\nLast");
const blocks: readonly Proposed[] = [
  { start: 0, end: 7, kind: "headline", rule: "headline.first" },
  { start: 8, end: 33, kind: "paragraph", rule: "paragraph" },
  { start: 34, end: 38, kind: "paragraph", rule: "paragraph" },
];

Deno.test("a block of several lines is split at its line breaks, in code points", () => {
  const lines = split(text, blocks, 1);
  assertEquals(wire(lines), [
    { start: 0, end: 7, kind: "headline" },
    { start: 8, end: 18, kind: "paragraph" },
    { start: 20, end: 33, kind: "paragraph" },
    { start: 34, end: 38, kind: "paragraph" },
  ]);
  assertEquals(text.words(lines[2].start, lines[2].end), "second 𝄞 line");
});

Deno.test("only a block with a line break can be split", () => {
  assertEquals(blocks.map((block) => canSplit(text, block)), [false, true, false]);
});

Deno.test("a block joins the next one and keeps its own kind", () => {
  assertEquals(wire(joined(blocks, 0)), [
    { start: 0, end: 33, kind: "headline" },
    { start: 34, end: 38, kind: "paragraph" },
  ]);
  assertEquals(joined(blocks, 2), blocks);
});

Deno.test("splitting what was joined gives the lines back", () => {
  const once = split(text, joined(split(text, blocks, 1), 1), 1);
  assertEquals(wire(once), wire(split(text, blocks, 1)));
});

Deno.test("a kind that a person chose says so", () => {
  const changed = withKind(blocks, 2, "boilerplate");
  assertEquals(changed[2], { start: 34, end: 38, kind: "boilerplate", rule: "by-hand" });
  assertEquals(countKind(changed, "boilerplate"), 1);
});
