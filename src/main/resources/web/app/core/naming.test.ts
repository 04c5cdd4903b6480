import { blank } from "./blank.ts";
import { smallWords } from "./names.ts";
import { naming } from "./naming.ts";
import { isNamed, isUnnamed, SOURCE_KINDS } from "./sourcekind.ts";
import { tagsOf } from "./tagset.ts";
import { assertEquals, label } from "./testing.ts";
import type { Annotation, Mention, Source, SourceKind, TagSet } from "./types.ts";

const set: TagSet = {
  id: "t",
  name: "T",
  language: "en",
  groups: [],
  labels: [
    label("quote", { source: true, requiredForDone: ["source"] }),
    label("statement", { source: true, asked: ["source"] }),
    label("part", { source: true }),
    label("vague", { source: true, proposed: ["vague-source"] }),
    label("opinion", {}),
  ],
};

const source = (id: string, name: string, kind: SourceKind): Source => ({ id, project: "p", name, kind, note: null, confirmed: false, mine: true, version: 0 });
const sources = new Map([
  source("mayor", "Mayor Ada Lund", "named-person"),
  source("report", "Harbour Report", "document-or-data"),
  source("official", "an official", "unnamed-described"),
  source("critics", "critics", "vague-group"),
  source("somebody", "somebody", "unknown"),
  source("writer", "the writer", "writer"),
].map((one) => [one.id, one]));

const small = smallWords("Mayor Ada Lund spoke. The mayor left; she and the board had time.");
const mentions = new Map(["Ada Lund", "the Mayor", "She"].map((exact): [string, Mention] => [exact, { id: exact, source: "mayor", article: "a", text: "t", start: 0, end: 1, exact, version: 0 }]));

const said = (label: string, source: string | null, mention: string | null = null): Annotation => ({ ...blank("1", "r"), label, source, mention });
const counted = (...annotations: Annotation[]) => {
  const { passages, unnamed, without, byRole, unmarked } = naming(tagsOf(set), annotations, (id) => sources.get(id), (id) => (id ? mentions.get(id) : undefined), small);
  return [passages, unnamed, without, byRole, unmarked];
};

Deno.test("whoever is only described, a vague group or nobody known has no name; a document has one, and the writer needs none", () => {
  assertEquals(SOURCE_KINDS.filter(isNamed), ["named-person", "named-organisation", "document-or-data"]);
  assertEquals(SOURCE_KINDS.filter(isUnnamed), ["unnamed-described", "vague-group", "unknown"]);
  assertEquals(counted(said("quote", "official"), said("quote", "critics"), said("part", "somebody"), said("statement", "writer")), [4, 3, 0, 0, 0]);
  assertEquals(counted(said("statement", "report")), [1, 0, 0, 0, 1]);
});

Deno.test("passages that ask for a source and have none stand without a name; others may do without", () => {
  assertEquals(counted(said("quote", null), said("statement", null), said("part", null), said("opinion", null)), [2, 0, 2, 0, 0]);
});

Deno.test("of a named source it counts whether the words for it name it, are a role or a pronoun, or were never marked", () => {
  assertEquals(counted(said("quote", "mayor", "Ada Lund")), [1, 0, 0, 0, 0]);
  assertEquals(counted(said("quote", "mayor", "She"), said("quote", "mayor", "the Mayor"), said("quote", "mayor")), [3, 0, 0, 2, 1]);
});

Deno.test("words for a source are no words of a source, and of a source that only its reader knows nothing is said", () => {
  assertEquals(counted(said("vague", null), said("vague", "official"), said("quote", "another reader's")), [0, 0, 0, 0, 0]);
});
