import { assertEquals } from "../core/testing.ts";
import { wordKeys } from "./word-keys.ts";
import { wording } from "./words.ts";

const plural = /\.(zero|one|two|few|many|other)$/;
const properties = ["desk", "keys"].map((file) => Deno.readTextFileSync(new URL(`../../../messages/${file}.properties`, import.meta.url)));

Deno.test("the code and the message files know the same keys", () => {
  const keys = properties.join("\n").split("\n").map((line) => /^([a-z][a-z0-9.-]*)=/.exec(line)?.[1].replace(plural, "")).filter(Boolean);
  assertEquals([...new Set(keys)].sort(), [...wordKeys].sort());
});

Deno.test("a number chooses its plural form and values are put in", () => {
  const say = wording({ "tags.one": "{n} tag", "tags.other": "{n} tags", "tag.relabelled": "Changed to {label}." }, "en");
  assertEquals(say("tags", { n: 1 }), "1 tag");
  assertEquals(say("tags", { n: 0 }), "0 tags");
  assertEquals(say("tag.relabelled", { label: "<b>{n}" }), "Changed to <b>{n}.");
});
