import { assertEquals } from "../../core/testing.ts";
import { Warnings } from "./warnings.ts";

const sentences = (warnings: Warnings) => warnings.shown.map(({ sentence, times }) => `${sentence} ${times}`);

Deno.test("the same sentence stands once, as the latest, and says how often it was said", () => {
  const warnings = new Warnings();
  ["a", "b", "a"].forEach((sentence, at) => warnings.put(sentence, at));
  assertEquals(sentences(warnings), ["b 1", "a 2"]);
});

Deno.test("three are shown, and those before them come up when these are closed", () => {
  const warnings = new Warnings();
  ["a", "b", "c", "d", "e"].forEach((sentence) => warnings.put(sentence, 0));
  assertEquals([sentences(warnings), warnings.more], [["c 1", "d 1", "e 1"], 2]);
  warnings.close("d", 10);
  assertEquals([sentences(warnings), warnings.more], [["b 1", "c 1", "e 1"], 1]);
  assertEquals(warnings.dismiss(805, false), true);
  assertEquals(sentences(warnings), ["a 1", "b 1"], "b came up too late to be seen");
  assertEquals([warnings.dismiss(806, false), warnings.dismiss(1500, true)], [false, false]);
  assertEquals([warnings.dismiss(2500, true), warnings.shown.length], [true, 0]);
});

Deno.test("what was done before it could be read leaves it where it is", () => {
  const warnings = new Warnings();
  const sentence = "Not kept: these words have this label already.";
  warnings.put(sentence, 1000);
  assertEquals(warnings.accepted(900, 60_000), false, "on its way when that was refused");
  assertEquals(warnings.accepted(3000, 60_000), false, "two seconds after it");
  warnings.put(sentence, 8000);
  assertEquals(warnings.accepted(8500, 60_000), false, "said once more meanwhile");
  warnings.back(30_000);
  assertEquals(warnings.accepted(31_000, 60_000), false, "nobody was there to read it");
  assertEquals([warnings.accepted(36_000, 60_000), warnings.shown.length], [true, 0]);
});
