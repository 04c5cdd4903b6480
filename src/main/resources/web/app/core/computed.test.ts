import { blank } from "./blank.ts";
import { computed } from "./computed.ts";
import { indexed } from "./offsets.ts";
import { segmentsOf } from "./segments.ts";
import { assertEquals } from "./testing.ts";
import type { Annotation, Attribute, Attributes } from "./types.ts";

const attribute = (id: string, ...values: string[]): Attribute => ({
  id,
  kind: "one",
  tier: "computed",
  name: id,
  about: "",
  values: values.map((value) => ({ id: value, name: value })),
});
const marks = attribute("marks", "complete", "opener-missing", "closer-missing", "both-missing");
const alteration = attribute("alteration", "none", "ellipsis", "bracketed-insert", "transcript-note");
const cuePlace = attribute("cue-place", "before", "after", "middle", "previous-sentence", "previous-paragraph");

const string = "She spoke.\nBen said “we will go, friends”, and left. “Never” again.";
const text = indexed(string);
const block = (words: string) => ({ start: string.indexOf(words), end: string.indexOf(words) + words.length, kind: "paragraph" as const });
const said = block("“we will go, friends”");
const segments = segmentsOf({
  blocks: [block("She spoke."), block(string.slice(11))],
  words: [],
  sentences: [0, 10, 11, 52, 53, string.length],
  quotations: [{ spans: [[said.start, said.end]], depth: 0, marks: "complete" }],
});
const on = (words: string, attributes: Attributes = {}): Annotation => {
  const { start, end } = block(words);
  return { ...blank("a", "r"), spans: [{ start, end, exact: words }], attributes };
};
const cue = (words: string): Attributes => ({ cue: { spans: on(words).spans } });

Deno.test("whether the marks are all there is told by the quotation around, with its marks or without", () => {
  assertEquals(computed(marks, on("“we will go, friends”"), text, segments), "complete");
  assertEquals(computed(marks, on("we will go, friends"), text, segments), "complete");
  assertEquals(computed(marks, on("“we will"), text, segments), "closer-missing");
  assertEquals(computed(marks, on("friends”"), text, segments), "opener-missing");
  assertEquals(computed(marks, on("and left"), text, segments), "both-missing");
  assertEquals(computed(marks, on("“Never”"), text, segments), "complete");
});

Deno.test("what the writer changed inside a quotation is told by its brackets and dots", () => {
  const found = (words: string) => computed({ ...alteration, kind: "many" }, { ...on("Ben"), spans: [{ start: 0, end: 3, exact: words }] }, text, segments);
  assertEquals(found("we will go"), ["none"]);
  assertEquals(found("we … go"), ["ellipsis"]);
  assertEquals(found("we [...] go"), ["ellipsis"]);
  assertEquals(found("[the council] will go"), ["bracketed-insert"]);
  assertEquals(found("we will [laughter] go ..."), ["ellipsis", "transcript-note"]);
  assertEquals(found("we (laughs) go"), ["transcript-note"]);
  assertEquals(found("we (all of us) go"), ["none"]);
});

Deno.test("the place of the cue follows from where it stands", () => {
  const place = (words: string) => computed(cuePlace, on("“we will go, friends”", cue(words)), text, segments);
  assertEquals(place("said"), "before");
  assertEquals(place("left"), "after");
  assertEquals(place("will"), "middle");
  assertEquals(place("spoke"), "previous-paragraph");
  assertEquals(computed(cuePlace, on("“Never”", cue("said")), text, segments), "previous-sentence");
  assertEquals(computed(cuePlace, on("“Never”"), text, segments), undefined);
});

Deno.test("an attribute of another tier or with other values is left to its reader", () => {
  assertEquals(computed({ ...marks, tier: "more" }, on("“Never”"), text, segments), undefined);
  assertEquals(computed(attribute("marks", "yes", "no"), on("“Never”"), text, segments), undefined);
  assertEquals(computed(attribute("mood", "complete"), on("“Never”"), text, segments), undefined);
});
