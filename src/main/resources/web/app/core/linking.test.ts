import { blank } from "./blank.ts";
import { candidates, ends, hintCodes, isHintLetter, typesBetween } from "./linking.ts";
import { tagsOf } from "./tagset.ts";
import { assert, assertEquals, label } from "./testing.ts";
import type { Annotation, Link, LinkType, TagSet } from "./types.ts";

const type = (id: string, from: string[], to: string[], symmetric = false): LinkType => ({ id, name: id, about: "", from, to, symmetric });

const everything = ["quote", "retold", "claim"];
const set: TagSet = {
  id: "t",
  name: "T",
  language: "en",
  groups: [],
  labels: everything.map((id) => label(id)),
  links: [
    type("repeats", everything, everything),
    type("restates", ["retold"], ["quote"]),
    type("contradicts", ["claim"], ["quote", "claim"], true),
  ],
};
const tags = tagsOf(set);

const annotation = (id: string, of: string, start: number, end = start + 10): Annotation => ({
  ...blank(id, "r"),
  label: of,
  spans: [{ start, end, exact: "" }],
});

const link = (of: string, from: string, to: string): Link => ({ id: `${of} ${from} ${to}`, reading: "r", type: of, from, to, note: null, version: 0 });

const retold = annotation("retold", "retold", 100);
const near = annotation("near", "quote", 130);
const far = annotation("far", "quote", 900);
const claim = annotation("claim", "claim", 112);

Deno.test("a telling link comes before a general one, and the nearest before the others", () => {
  const offered = candidates(tags, [], retold, [far, retold, claim, near]);
  assertEquals(offered.map((one) => one.to.id), ["near", "far", "claim"]);
  assertEquals(offered.map((one) => one.types.map((of) => of.id)), [["restates", "repeats"], ["restates", "repeats"], ["repeats"]]);
});

Deno.test("what is linked already is offered with what else can be said, or not at all", () => {
  const links = [link("restates", "retold", "near"), link("repeats", "retold", "claim"), link("repeats", "near", "retold")];
  const offered = candidates(tags, links, retold, [near, claim]);
  assertEquals(offered.map((one) => [one.to.id, one.types[0].id]), [["near", "repeats"]]);
});

Deno.test("a symmetric link is one and the same from either end, and keeps the direction that the rule allows", () => {
  assertEquals(typesBetween(tags, "quote", "claim").map((one) => one.id), ["contradicts", "repeats"]);
  const contradicts = set.links![2];
  assertEquals(ends(contradicts, near, claim).map((one) => one.id), ["claim", "near"]);
  assertEquals(ends(contradicts, claim, near).map((one) => one.id), ["claim", "near"]);
  const offered = candidates(tags, [link("contradicts", "claim", "near")], near, [claim]);
  assertEquals(offered.map((one) => one.types.map((of) => of.id)), [["repeats"]]);
});

Deno.test("no hint begins another, whatever their number, and few of them are short", () => {
  for (const count of [0, 1, 25, 26, 49, 50, 300, 625]) {
    const codes = hintCodes(count);
    assertEquals(codes.length, count);
    assertEquals(new Set(codes).size, count);
    assert(!codes.some((one) => codes.some((two) => two !== one && two.startsWith(one))), `${count}`);
    assert(!codes.join("").includes("r"));
  }
  assertEquals(hintCodes(3), ["a", "s", "d"]);
  assertEquals(hintCodes(26).filter((code) => code.length === 1).length, 24);
});

Deno.test("the key that asks for more is no hint, whichever letter it is", () => {
  assert(!hintCodes(60, "s").some((code) => code.includes("s")));
  assertEquals([isHintLetter("s", "s"), isHintLetter("a", "s"), isHintLetter("r"), isHintLetter("s")], [false, true, false, true]);
});
