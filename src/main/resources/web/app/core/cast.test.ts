import { blank } from "./blank.ts";
import { cast } from "./cast.ts";
import { tagsOf } from "./tagset.ts";
import { assertEquals, label } from "./testing.ts";
import type { Annotation, Source, Span, TagSet } from "./types.ts";

const set: TagSet = {
  id: "t",
  name: "T",
  language: "en",
  groups: [],
  labels: [
    label("quote", { source: true, requiredForDone: ["source"] }),
    label("retold", { source: true, asked: ["source"] }),
    label("word", { source: true, proposed: ["partial-quote"] }),
    label("statement", { source: true }),
    label("opinion", {}),
  ],
};
const tags = tagsOf(set);

const source = (id: string): Source => ({ id, project: "p", name: id, kind: "named-person", note: null, confirmed: false, mine: true, version: 0 });
const known = new Map(["mayor", "board"].map((id) => [id, source(id)]));

const annotation = (id: string, of: string, who: string | null, ...spans: [number, number][]): Annotation => ({
  ...blank(id, "r"),
  label: of,
  spans: spans.map(([start, end]) => ({ start, end, exact: "" })),
  source: who,
});

/** Twenty words of four letters, one blank between them. */
const words: Span[] = Array.from({ length: 20 }, (_, at) => ({ start: at * 5, end: at * 5 + 4 }));

const parts = (...annotations: Annotation[]) =>
  cast(tags, annotations, (id) => known.get(id), words).map((part) => [part.source?.id ?? null, part.annotations.map((one) => one.id), part.words]);

Deno.test("whoever has the most words comes first, and a word in two passages counts once", () => {
  assertEquals(
    parts(
      annotation("1", "quote", "board", [0, 9]),
      annotation("2", "quote", "mayor", [10, 24]),
      annotation("3", "statement", "mayor", [15, 34], [40, 44]),
    ),
    [["mayor", ["2", "3"], 6], ["board", ["1"], 2]],
  );
});

Deno.test("what should have a source and has none comes last; what needs none is left out", () => {
  assertEquals(
    parts(
      annotation("1", "quote", null, [0, 9]),
      annotation("2", "statement", null, [10, 14]),
      annotation("3", "opinion", null, [20, 24]),
      annotation("4", "quote", "gone", [30, 34]),
      annotation("5", "quote", "mayor", [40, 44]),
    ),
    [["mayor", ["5"], 1], [null, ["1"], 2]],
  );
});

Deno.test("what no source is required for but asked, and what the rules propose for a quotation, has none yet as well", () => {
  assertEquals(parts(annotation("1", "quote", null, [0, 9]), annotation("2", "retold", null, [10, 14]), annotation("3", "word", null, [15, 19])), [[null, ["1", "2", "3"], 4]]);
});

Deno.test("nobody speaks in an article without tags", () => assertEquals(parts(), []));
