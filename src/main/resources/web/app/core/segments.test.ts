import { indexed } from "./offsets.ts";
import { grow, paragraphAt, paragraphFrom, quotationAt, segmentsOf, shrink, snapToWords, stopFrom, withoutMarks, wordFrom } from "./segments.ts";
import { assertEquals, said, segments, text } from "./testing.ts";
import type { Passage } from "./types.ts";

Deno.test("a place inside quotation marks finds the quotation with its marks", () => {
  assertEquals(said(quotationAt(segments, 13)), "“we will go”");
  assertEquals(quotationAt(segments, 1), null);
});

Deno.test("a quotation is taken without its marks, whichever they are and wherever it runs on", () => {
  const inside = (words: string, ...spans: readonly (readonly [number, number])[]) => {
    const passage = (spans.length > 0 ? spans : [[0, [...words].length] as const]).map(([start, end]) => ({ start, end }));
    return withoutMarks(indexed(words), passage).map(({ start, end }) => indexed(words).words(start, end));
  };
  assertEquals(inside("“we will go”"), ["we will go"]);
  assertEquals(inside("« Nous partons. »"), ["Nous partons."], "with the blanks that belong to the marks");
  assertEquals(inside("„Wir gehen“"), ["Wir gehen"]);
  assertEquals(inside("「行く」"), ["行く"]);
  assertEquals(inside("``We go''"), ["We go"]);
  assertEquals(inside("“‘Go,’ she said”"), ["‘Go,’ she said"], "the outer ones alone");
  assertEquals(inside("“𝔊𝔬”"), ["𝔊𝔬"], "beyond the basic plane");
  assertEquals(inside("“It began. “It ended.”", [0, 10], [11, 22]), ["It began.", "It ended."], "in each paragraph");
  assertEquals(inside("“It never ends"), ["It never ends"]);
  assertEquals(inside("“Ask the workers’"), ["Ask the workers’"], "an apostrophe closes nothing that other marks opened");
  assertEquals(inside("it said so.”"), ["it said so."], "its opener is missing");
  assertEquals(inside("“”"), ["“”"], "nothing between them");
});

Deno.test("words follow one another, and a larger passage is entered at its first word or its last", () => {
  const sentence = [{ start: 33, end: 44 }];
  assertEquals([said(wordFrom(segments, sentence, true)), said(wordFrom(segments, sentence, false))], ["She", "stayed"]);
  assertEquals(said(wordFrom(segments, [{ start: 33, end: 36 }], true)), "stayed");
  assertEquals(said(wordFrom(segments, [{ start: 33, end: 36 }], false)), "left", "over a paragraph's border");
  assertEquals([said(wordFrom(segments, null, true)), said(wordFrom(segments, null, false))], ["He", "day"]);
  assertEquals(wordFrom(segments, [{ start: 49, end: 52 }], true), null, "behind the last there is none");
});

Deno.test("a drag that ends inside a word takes the whole word and no white space", () => {
  assertEquals(text.words(9, 16), "we will");
  assertEquals(snapToWords(segments, text, { start: 10, end: 14 }), { start: 9, end: 16 });
  assertEquals(snapToWords(segments, text, { start: 7, end: 12 }), { start: 8, end: 11 });
  assertEquals(snapToWords(segments, text, { start: 8, end: 20 }), { start: 8, end: 20 });
  assertEquals(snapToWords(segments, text, { start: 32, end: 33 }), null);
});

Deno.test("a selection grows from word to quotation to sentence to paragraph and shrinks back", () => {
  const word: Passage = [{ start: 12, end: 16 }];
  const quotation = grow(segments, word);
  assertEquals(said(quotation), "“we will go”");
  const sentence = grow(segments, quotation);
  assertEquals(said(sentence), "He said “we will go”, then left.");
  assertEquals(said(grow(segments, [{ start: 45, end: 48 }])), "All day.");
  assertEquals(said(grow(segments, [{ start: 45, end: 53 }])), "She stayed. All day.");
  assertEquals(grow(segments, sentence), sentence);
  assertEquals(said(shrink(segments, sentence)), "“we will go”");
  assertEquals(said(shrink(segments, quotation)), "we");
  assertEquals(said(shrink(segments, [{ start: 33, end: 53 }])), "She stayed.");
});

Deno.test("the cursor stops at each sentence and at the quotation inside it", () => {
  const stops: (string | null)[] = [];
  for (let stop = stopFrom(segments, null, true); stop; stop = stopFrom(segments, stop, true)) stops.push(said(stop));
  assertEquals(stops, ["He said “we will go”, then left.", "“we will go”", "She stayed.", "All day."]);
  assertEquals(said(stopFrom(segments, [{ start: 33, end: 44 }], false)), "“we will go”");
});

Deno.test("a step by paragraph goes to its first sentence", () => {
  assertEquals(said(paragraphFrom(segments, 3, true)), "She stayed.");
  assertEquals(said(paragraphFrom(segments, 50, false)), "He said “we will go”, then left.");
  assertEquals(paragraphFrom(segments, 50, true), null);
});

Deno.test("paragraphs are counted without what is not part of the article", () => {
  const blocks = (["paragraph", "boilerplate", "paragraph"] as const).map((kind, at) => ({ start: at * 10, end: at * 10 + 9, kind }));
  const some = segmentsOf({ blocks, words: [], sentences: [], quotations: [] });
  assertEquals([0, 8, 9, 10, 20, 99].map((place) => paragraphAt(some, place)), [1, 1, 1, 1, 2, 2]);
});
