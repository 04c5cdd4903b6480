import { tagsOf, toggled } from "./tagset.ts";
import { assertEquals, label } from "./testing.ts";
import type { Annotation, Attribute, TagSet } from "./types.ts";

const use: Attribute = {
  id: "use",
  kind: "one",
  tier: "asked",
  name: "Use",
  about: "",
  values: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
};
const many: Attribute = { ...use, id: "several", kind: "many", tier: "more" };

const set: TagSet = {
  id: "t",
  name: "T",
  language: "en",
  groups: [],
  labels: [
    label("quote", { digit: 1, source: true, asked: ["source"], requiredForDone: ["source"], attributes: ["several"] }),
    label("word", { asked: ["use"], requiredForDone: ["use"], attributes: ["use"], source: true }),
    label("junk", { blockKind: "boilerplate" }),
  ],
  attributes: [use, many],
  links: [{ id: "same", name: "", about: "", from: ["quote"], to: ["word"], symmetric: true }],
};

const annotation = (more: Partial<Annotation>): Annotation => ({
  id: "1",
  reading: "r",
  label: "quote",
  spans: [{ start: 0, end: 1, exact: "a" }],
  attributes: {},
  source: null,
  mention: null,
  stance: null,
  note: null,
  certainty: "sure",
  origin: "manual",
  version: 0,
  lastChange: null,
  ...more,
});

Deno.test("a label that is the kind of a block is not offered", () => {
  assertEquals(tagsOf(set).labels.map((one) => one.id), ["quote", "word"]);
  assertEquals(tagsOf(set).byLetter("J"), undefined);
  assertEquals(tagsOf(set).byLetter("Q")?.id, "quote");
});

Deno.test("no link is offered to a label that is in use no more, and all that were drawn are known", () => {
  assertEquals(tagsOf(set, ["quote", "word"]).linksFrom("quote").map((one) => one.id), ["same"]);
  const without = tagsOf(set, ["quote"]);
  assertEquals(without.linksFrom("quote"), []);
  assertEquals(without.linksFrom("word"), []);
  assertEquals(without.linkTypes.map((one) => one.id), ["same"]);
});

Deno.test("what is asked comes first, the rest stays behind one key", () => {
  const tags = tagsOf(set);
  const kinds = (fields: readonly { kind: string }[]) => fields.map((field) => field.kind);
  assertEquals(kinds(tags.asked(set.labels[0])), ["source"]);
  assertEquals(kinds(tags.more(set.labels[0])), ["attribute"]);
  assertEquals(kinds(tags.more(set.labels[1])), ["source"]);
});

Deno.test("a quote without its source and a word without its use are open", () => {
  const tags = tagsOf(set);
  assertEquals(tags.missing(annotation({})).length, 1);
  assertEquals(tags.missing(annotation({ source: "s" })).length, 0);
  assertEquals(tags.missing(annotation({ label: "word" })).length, 1);
  assertEquals(tags.missing(annotation({ label: "word", attributes: { use: "a" } })).length, 0);
});

Deno.test("one value replaces another and goes when chosen twice; several add up", () => {
  assertEquals(toggled({ use: "a" }, use, "b"), { use: "b" });
  assertEquals(toggled({ use: "a" }, use, "a"), {});
  assertEquals(toggled({ several: ["a"] }, many, "b"), { several: ["a", "b"] });
  assertEquals(toggled({ several: ["b"] }, many, "a"), { several: ["a", "b"] });
  assertEquals(toggled({ several: ["a"] }, many, "a"), {});
});

Deno.test("a symmetric link may start at either end", () => {
  assertEquals(tagsOf(set).linksFrom("word").map((link) => link.id), ["same"]);
});

Deno.test("two labels clash on the same words when they answer the same question or either excludes the other", () => {
  const tags = tagsOf({
    ...set,
    labels: [
      label("quote", { layer: "words" }),
      label("retold", { layer: "words" }),
      label("claim", { layer: "statement", excludes: ["quote"] }),
      label("loaded", { layer: "tone" }),
    ],
  });
  assertEquals(tags.clash("quote", "retold"), true);
  assertEquals(tags.clash("quote", "claim"), true);
  assertEquals(tags.clash("claim", "quote"), true);
  assertEquals(tags.clash("claim", "retold"), false);
  assertEquals(tags.clash("loaded", "quote"), false);
  assertEquals(tags.clash("quote", "quote"), false);
  assertEquals(tags.clash("quote", "gone"), false);
});
