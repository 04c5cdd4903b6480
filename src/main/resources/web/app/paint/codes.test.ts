import { assertEquals as equal } from "../core/testing.ts";
import { type Coded, codesAt, NO_CODES, together, written } from "./codes.ts";

type Rowed = Coded & { readonly row: number };

const tag = (code: string, row: number, end = 9): Rowed => ({ code, row, end, unsure: false, proposed: false });
const suggestion = (code: string, end = 9): Rowed => ({ code, row: NaN, end, unsure: false, proposed: true });
const at = (over: readonly Rowed[], place = 9) => codesAt(place, over, ({ row }) => row);

Deno.test("marks have their codes where they end, from the innermost to the outermost", () => {
  equal(written(at([tag("DQ", 1), tag("LL", 2, 12), { ...tag("AS", 0), unsure: true }])), "DQ AS?");
  equal(at([tag("DQ", 0)], 5), NO_CODES);
  equal(written(NO_CODES), "");
});

Deno.test("of thirty that end at one place three have a code and the others are counted once", () => {
  const over = Array.from({ length: 30 }, (_, row) => tag(`T${row}`, row)).reverse();
  equal(written(at(over)), "T2 T1 T0 +27");
});

Deno.test("what has no line has no code either, and is counted where it ends", () => {
  const over = [tag("LL", 13, 4), ...Array.from({ length: 13 }, (_, row) => tag(`T${row}`, row))];
  equal([written(at(over, 4)), written(at(over))], ["+1", "T0 T1 T2 +10"]);
});

Deno.test("suggestions have the room that tags leave", () => {
  equal(written(at([suggestion("IQ"), tag("DQ", 0), suggestion("LL"), tag("AS", 1)])), "IQ? DQ AS +1");
  equal(at(Array.from({ length: 5 }, (_, n) => suggestion(`S${n}`))), { shown: ["S0?", "S1?", "S2?"], more: 2, guess: true });
  equal(at([suggestion("IQ"), tag("DQ", 0)]).guess, false);
});

Deno.test("codes of neighbours that are shown together are no more than those of one place, with one count", () => {
  const two = together(at([tag("A", 0), tag("B", 1), tag("C", 3)]), at([tag("D", 0), tag("E", 1), tag("F", 4)]));
  equal(written(two), "A B D +3");
  equal(written(together(at([tag("A", 5)]), at([tag("B", 6)]))), "+2");
  equal(together(at([suggestion("A")]), at([tag("B", 0)])).guess, false);
});
