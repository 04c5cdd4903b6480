import { segmentsOf } from "../../../core/segments.ts";
import { assertEquals } from "../../../core/testing.ts";
import { wording } from "../../words.ts";
import { aloud, bothEnds, unitOf } from "./aloud.ts";

// He said “we will go”, then left. She stayed.
const segments = segmentsOf({
  blocks: [{ start: 0, end: 44, kind: "paragraph" }],
  words: [0, 2, 3, 7, 9, 11, 12, 16, 17, 19, 22, 26, 27, 31, 33, 36, 37, 43],
  sentences: [0, 32, 33, 44],
  quotations: [{ spans: [[8, 20]], depth: 0, marks: "complete" }],
});
const say = wording({ "selected.quotation": "Quotation: {words}" }, "en");

Deno.test("a selection is named for the unit that it is", () => {
  assertEquals(unitOf(segments, [{ start: 9, end: 11 }]), null);
  assertEquals(unitOf(segments, [{ start: 8, end: 20 }]), "quotation");
  assertEquals(unitOf(segments, [{ start: 0, end: 32 }]), "sentence");
  assertEquals(unitOf(segments, [{ start: 0, end: 44 }]), "paragraph");
});

Deno.test("the kind of unit is told when it has changed", () => {
  assertEquals(aloud(say, "sentence", "quotation", "“we will go”"), "Quotation: “we will go”");
  assertEquals(aloud(say, "quotation", "quotation", "“we will go”"), "“we will go”");
  assertEquals(aloud(say, "quotation", null, "we"), "we");
});

Deno.test("of many words the first and the last are told, and no character is cut", () => {
  assertEquals(bothEnds("one two three four five six", 16), "one two … six");
  assertEquals(bothEnds("👩🏽👩🏽👩🏽👩🏽", 4), "👩🏽 … 👩🏽");
  assertEquals(bothEnds("short", 16), "short");
});
