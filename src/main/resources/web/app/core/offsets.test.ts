import { codePoints, indexed } from "./offsets.ts";
import { assertEquals, random } from "./testing.ts";

Deno.test("an emoji counts once", () => {
  const text = indexed("😀 “No”, he said.");
  assertEquals(text.words(2, 6), "“No”");
  assertEquals(text.utf16(2), 3);
  assertEquals(text.codePoint(3), 2);
});

Deno.test("an offset inside a surrogate pair counts as the one before it", () => {
  assertEquals(indexed("a😀b").codePoint(2), 1);
});

Deno.test("both directions agree on any text", () => {
  const next = random(7);
  const alphabet = ["a", "é", "e\u0301", "😀", "👩‍👩‍👧", "ش", "\ud800", "\n", "字"];
  for (let round = 0; round < 200; round++) {
    const parts = Array.from({ length: Math.floor(next() * 30) }, () => alphabet[Math.floor(next() * alphabet.length)]);
    const string = parts.join("");
    const text = indexed(string);
    const points = [...string];
    assertEquals(text.length, points.length, string);
    assertEquals(codePoints(string), points.length, string);
    for (let start = 0; start <= points.length; start++) {
      assertEquals(text.utf16(start), points.slice(0, start).join("").length, string);
      assertEquals(text.codePoint(text.utf16(start)), start, string);
    }
    assertEquals(text.words(1, points.length), points.slice(1).join(""), string);
  }
});
