import { before, isQuestion, named } from "./asking.ts";
import { assertEquals } from "./testing.ts";

Deno.test("a name that asks needs neither colon nor a second mark", () => {
  assertEquals(before("Could it be checked?"), "Could it be checked?");
  assertEquals(before("Cue"), "Cue:");
  assertEquals(isQuestion("\u0647\u0644 \u0647\u0630\u0627\u061f"), true);
  assertEquals(isQuestion("What? the cue"), false);
});

Deno.test("in a sentence that goes on after it the name has no mark", () => {
  assertEquals(named("Could it be checked? "), "Could it be checked");
  assertEquals(named("Cue"), "Cue");
});
