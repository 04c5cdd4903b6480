import { directionOf, runOf } from "./direction.ts";
import { assertEquals as equal } from "./testing.ts";

Deno.test("words go in the direction of most of their letters, also where a name of another script begins them", () => {
  equal(["The bridge is closed.", "أغلقت البلدية الجسر", "העירייה סגרה", "CNN: أغلقت البلدية الجسر", "said الجسر of it"].map((words) => directionOf(words, "ltr")), [
    "ltr", "rtl", "rtl", "rtl", "ltr",
  ]);
});

Deno.test("words without letters go as what is around them", () => {
  equal((["ltr", "rtl"] as const).map((around) => directionOf("(2026) …", around)), ["ltr", "rtl"]);
});

Deno.test("of characters letters and digits have a direction of their own", () => {
  equal(["a", "ج", "7", "٧", ".", "桥"].map((character) => runOf(character, "rtl")), ["ltr", "rtl", "ltr", "ltr", "rtl", "ltr"]);
  equal([".", "\u{1e900}"].map((character) => runOf(character, "ltr")), ["ltr", "rtl"]);
});
