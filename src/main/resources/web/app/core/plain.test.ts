import { blank } from "./blank.ts";
import { indexed } from "./offsets.ts";
import { plainText } from "./plain.ts";
import { assertEquals, random } from "./testing.ts";
import type { Annotation, Span } from "./types.ts";

const text = indexed("He said “no 👍” twice.\nNobody asked.");
const blocks: Span[] = [{ start: 0, end: 21 }, { start: 22, end: 35 }];

const annotation = (label: string, source: string | null, ...spans: [number, number][]): Annotation => ({
  ...blank(label, "r"),
  label,
  spans: spans.map(([start, end]) => ({ start, end, exact: "" })),
  source,
});

const plain = (...annotations: Annotation[]) =>
  plainText(text, blocks, annotations, (one) => ({ code: one.label, about: one.source ?? "" }), "again");

Deno.test("tags stand in the text with what is said of them, inner ones inside outer ones", () => {
  assertEquals(plain(), "He said “no 👍” twice.\n\nNobody asked.");
  assertEquals(
    plain(annotation("AO", null, [0, 21]), annotation("DQ", "Esper", [8, 14])),
    "[AO: He said [DQ Esper: “no 👍”] twice.]\n\nNobody asked.",
  );
});

Deno.test("where tags cross, the bracket says which one it closes", () => {
  assertEquals(plain(annotation("A", null, [0, 11]), annotation("B", null, [8, 20])), "[A: He said [B: “no A] 👍” twice].\n\nNobody asked.");
});

Deno.test("a further span says that it goes on", () => {
  assertEquals(plain(annotation("DQ", "Esper", [8, 14], [22, 28])), "He said [DQ Esper: “no 👍”] twice.\n\n[DQ again: Nobody] asked.");
});

Deno.test("without its signs it is the text, and every bracket is closed, whatever lies on what", () => {
  const next = random(3);
  for (let round = 0; round < 300; round++) {
    const some = Array.from({ length: 5 }, (_, at) => {
      const [a, b] = [Math.floor(next() * 21), Math.floor(next() * 21)];
      return annotation(`L${at}`, null, [Math.min(a, b), Math.max(a, b) + 1]);
    });
    const written = plain(...some);
    assertEquals(written.replace(/\[L\d: | L\d\]|\]/g, ""), "He said “no 👍” twice.\n\nNobody asked.");
    assertEquals(written.split("[").length, written.split("]").length);
  }
});
