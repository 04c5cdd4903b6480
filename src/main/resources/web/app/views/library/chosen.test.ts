import { assertEquals as equal } from "../../core/testing.ts";
import { type Chosen, choosing, chosenIn, MOST, placeOf, written } from "./chosen.ts";

const [a, b, c] = ["a", "b", "c"].map((id): Chosen => ({ id, title: `Title of ${id}` }));
const many = (n: number): Chosen[] => Array.from({ length: n }, (_, at) => ({ id: `${at}`, title: "" }));

Deno.test("articles stand in the order in which they were chosen, each once", () => {
  equal(choosing(choosing([b], [a], true), [c, b], true), [b, a, c]);
  equal(choosing([b, a, c], [a, b], false), [c]);
});

Deno.test("one article leads to its readings, several lie side by side, and too many lead nowhere", () => {
  equal(placeOf("p", []), null);
  equal(placeOf("p", [a]), "/articles/a/readings");
  equal(placeOf("p", [b, a]), "/projects/p/side-by-side?article=b&article=a");
  equal(placeOf("p", many(MOST))?.split("article=").length, MOST + 1);
  equal(placeOf("p", many(MOST + 1)), null);
});

Deno.test("what a tab kept is read again, and whatever else stands there is nothing", () => {
  equal(chosenIn(written([b, a])), [b, a]);
  equal(chosenIn('[{"id":"a","title":"Title of a","words":"no business here"},{"id":1},null]'), [a]);
  for (const broken of [null, "", "{", "{}", "7"]) equal(chosenIn(broken), []);
});
