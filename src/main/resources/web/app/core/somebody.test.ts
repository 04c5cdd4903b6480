import { blank } from "./blank.ts";
import { isSomebodys, isUnsourced } from "./somebody.ts";
import { tagsOf } from "./tagset.ts";
import { assertEquals } from "./testing.ts";
import type { TagSet } from "./types.ts";

const published = async (name: string): Promise<TagSet> =>
  JSON.parse(await Deno.readTextFile(new URL(`../../../../../../annotation-schema/${name}.json`, import.meta.url)));

const said = (set: TagSet, attributes = {}) => {
  const tags = tagsOf(set);
  return set.labels.filter(({ id }) => isSomebodys(tags, { ...blank("1", "r"), label: id, attributes })).map(({ id }) => id);
};

Deno.test("of the published tag sets quotations and sourced statements are somebody's, and nothing that the writer says", async () => {
  assertEquals(said(await published("sourcing")), ["direct-quote", "partial-quote", "indirect-quote", "sourced-assertion"]);
  assertEquals(said(await published("classroom")), ["exact-words", "retold-words"]);
  assertEquals(said(await published("techniques-ptc14")), []);
});

Deno.test("words that the writer keeps away from, or a title, are nobody's", async () => {
  const set = await published("sourcing");
  assertEquals(["attributed", "unclear", "distancing", "term-or-title"].map((use) => said(set, { use }).includes("partial-quote")), [true, true, false, false]);
});

Deno.test("what has a source lacks none, and a label that the set does not know lacks nothing", async () => {
  const tags = tagsOf(await published("classroom"));
  const one = { ...blank("1", "r"), label: "exact-words" };
  assertEquals([isUnsourced(tags, one), isUnsourced(tags, { ...one, source: "s" }), isUnsourced(tags, { ...one, label: "gone" })], [true, false, false]);
});
